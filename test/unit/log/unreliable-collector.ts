import { openDatabase } from '../../../collector/databases/index.ts';
import { createEventStore } from '../../../collector/event-store.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { appOn } from '../collector/app-on.ts';
import { world } from './fake-browser.ts';

// A collector that is killed has kept the whole batch or none of it: `answer_lost` and `lost`.
export const FAULTS = ['none', 'lost', 'answer_lost', 'twice', 'late', 'error', 'full', 'nonsense'] as const;
export type Fault = (typeof FAULTS)[number];

export async function realCollector() {
  const database = await openDatabase(':memory:');
  return { database, store: createEventStore(database), app: await appOn(database) };
}
/** The real collector, behind a network that does what it likes. */
export function unreliableCollector({ store, app }: Awaited<ReturnType<typeof realCollector>>) {
  const faults: Fault[] = [];
  const late: string[] = [];
  const deliver = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/events',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      payload,
    });
  async function answer(body: string): Promise<Response> {
    const fault = faults.shift() ?? 'none';
    if (fault === 'lost') throw new TypeError('network');
    if (fault === 'error') return new Response('oops', { status: 503, headers: { 'retry-after': '60' } });
    if (fault === 'full') return new Response('{}', { status: 507 });
    if (fault === 'nonsense') return new Response('<p>Sign in to the guest network</p>', { status: 200 });
    if (fault === 'late') {
      late.push(body);
      throw new TypeError('timeout');
    }
    if (fault === 'twice') await deliver(body);
    const { statusCode, payload } = await deliver(body);
    if (fault === 'answer_lost') throw new TypeError('network');
    return new Response(payload, { status: statusCode });
  }
  return {
    faults,
    fetch: (_url: string, init: RequestInit) => world.life.step(() => answer(String(init.body))),
    /** What was under way arrives after all, the last sent first. */
    async deliverLate() {
      for (const body of late.splice(0).reverse()) await deliver(body);
    },
    async events(): Promise<readonly AnyEvent[]> {
      return (await store.page(0, 100_000)).events;
    },
  };
}
