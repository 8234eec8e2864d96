import { openForReading } from '../collector/databases/index.ts';
import { createEventStore, type Page } from '../collector/event-store.ts';
import { BadInput } from './io.ts';
import { placeOf } from './place.ts';

/** Where a log is: a file, a database, or behind a collector. */
export interface LogPlace {
  readonly file?: string;
  readonly database?: string;
  readonly collector?: string;
  readonly key?: string;
}

const PAGE = 5000;

async function* fromCollector(address: string, key: string | undefined): AsyncGenerator<Page> {
  for (let after: number | null = 0; after !== null; ) {
    const url: string = `${address.replace(/\/+$/, '')}/v1/events?after=${after}&limit=${PAGE}`;
    let answer: Response;
    try {
      answer = await fetch(url, { headers: key ? { authorization: `Bearer ${key}` } : {} });
    } catch {
      throw new BadInput(`No collector answers at ${address}.`);
    }
    if (answer.status === 401)
      throw new BadInput(`The collector at ${address} wants a read key: give one with --key.`);
    const page = answer.ok ? ((await answer.json().catch(() => null)) as Page | null) : null;
    if (!Array.isArray(page?.events)) throw new BadInput(`What answers at ${address} is not a collector.`);
    yield page;
    after = page.next;
  }
}

async function* fromStore(place: string): AsyncGenerator<Page> {
  const database = await openForReading(place);
  try {
    const store = createEventStore(database);
    for (let after: number | null = 0; after !== null; ) {
      const page: Page = await store.page(after, PAGE);
      yield page;
      after = page.next;
    }
  } finally {
    await database.close();
  }
}

/** The whole log, page by page. Throws `BadInput`. */
export function logPages(place: LogPlace): AsyncGenerator<Page> {
  const given = [place.file, place.database, place.collector].filter(Boolean).length;
  if (given > 1) throw new BadInput('Give one of --file, --database and --collector, not both.');
  return place.collector ? fromCollector(place.collector, place.key) : fromStore(placeOf(place));
}
