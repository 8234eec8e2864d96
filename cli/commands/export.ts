import { stringify } from 'csv-stringify/sync';
import { openForReading } from '../../collector/databases/index.ts';
import { DEFAULT_FILE } from '../../collector/defaults.ts';
import { createEventStore, type Page } from '../../collector/event-store.ts';
import { columns, row } from '../../evaluation/export.ts';
import { fidelity, fidelityColumns, tells } from '../../evaluation/fidelity.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { writeWhole } from '../files.ts';
import { BadInput } from '../io.ts';
import { DATABASE_OPTION, placeOf } from '../place.ts';
import { readProtocol } from '../protocol-file.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly out?: string;
  readonly file?: string;
  readonly database?: string;
  readonly collector?: string;
  readonly key?: string;
  readonly fidelity?: string;
  readonly protocol?: string;
  readonly columns?: boolean;
}

const PAGE = 5000;

const csv = (rows: readonly (readonly unknown[])[]) =>
  stringify(
    rows.map((one) => [...one]),
    { cast: { boolean: String } },
  );

const documentation = () =>
  csv([
    ['column', 'event types', 'meaning'],
    ...columns.map(({ name, types, description }) => [name, types.join(' ') || 'all', description]),
  ]);

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

export const exportLog: CliCommand = {
  register(program, io) {
    program
      .command('export')
      .description('Write the log as CSV, a row per event')
      .option('--out <path>', 'file to write, or - for standard output')
      .option('--file <path>', `the collector's SQLite file (${DEFAULT_FILE} when nothing is given)`)
      .option(...DATABASE_OPTION)
      .option('--collector <url>', 'address of a collector to read from')
      .option('--key <key>', 'read key of the collector')
      .option('--fidelity <path>', 'also write what became of each nudge at each decision, as CSV')
      .option('--protocol <file>', 'protocol of the study, for --fidelity (the demonstration when left out)')
      .option('--columns', 'print what the columns mean, and stop')
      .action(async (options: Options) => {
        if (options.columns) return io.out(documentation());
        const { out } = options;
        if (!out) throw new BadInput('Say where to write the log, as in --out log.csv.');
        const given = [options.file, options.database, options.collector].filter(Boolean).length;
        if (given > 1) throw new BadInput('Give one of --file, --database and --collector, not both.');
        const pages = options.collector
          ? fromCollector(options.collector, options.key)
          : fromStore(placeOf(options));
        const protocols = options.protocol ? [await readProtocol(options.protocol, io)] : [demoStudy];
        const kept: AnyEvent[] = [];
        let count = 0;
        async function* parts(): AsyncGenerator<string> {
          yield csv([columns.map(({ name }) => name)]);
          for await (const { events } of pages) {
            count += events.length;
            if (options.fidelity) kept.push(...events.filter(tells));
            if (events.length > 0) yield csv(events.map(row));
          }
        }
        if (out === '-') {
          if (options.fidelity)
            throw new BadInput('With --fidelity, say a file for the log, too: --out log.csv.');
          const whole: string[] = [];
          for await (const part of parts()) whole.push(part);
          return io.out(whole.join(''));
        }
        await writeWhole(out, parts());
        if (options.fidelity) {
          const rows = fidelity(kept, protocols);
          const names = fidelityColumns.map(([name]) => name);
          await writeWhole(options.fidelity, [
            csv([names, ...rows.map((one) => names.map((name) => one[name]))]),
          ]);
          io.out(`${rows.length} nudges at decisions in ${options.fidelity}.\n`);
        }
        const beside = `${out.replace(/\.csv$/i, '')}.columns.csv`;
        await writeWhole(beside, [documentation()]);
        io.out(`${count} events in ${out}; what the columns mean is in ${beside}.\n`);
      });
  },
};
