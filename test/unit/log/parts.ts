import { contentCalls } from '../../../extension/background/content-calls.ts';
import { createLog } from '../../../extension/background/log.ts';
import { openOutbox } from '../../../extension/background/outbox.ts';
import { pageCalls } from '../../../extension/background/page-calls.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';

export const candidate = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
export const other = 'ffffffffffffffffffffffffffffffff';
export const tab = {
  id: 'own',
  url: 'https://ats.example.nl/c/1',
  tab: { id: 3, url: 'https://ats.example.nl/c/1' },
} as never;
export const draft = (id: string) => exposed.create(id, { candidate, surface: 'list', hidden: true });
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function background(
  fetch: (url: string, init: RequestInit) => Promise<Response> = async () =>
    new Response('', { status: 500 }),
) {
  const outbox = openOutbox();
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const log = createLog({ outbox, fetch, now: () => clock.now, random: () => 0 });
  return { outbox, log, clock, content: contentCalls(log), page: pageCalls(log) };
}

export const accepting =
  (seen: AnyEvent[] = []) =>
  async (_: string, init: RequestInit) => {
    const batch = JSON.parse(String(init.body)) as AnyEvent[];
    seen.push(...batch);
    return Response.json({ accepted: batch.map((one) => one.id), refused: [] });
  };
