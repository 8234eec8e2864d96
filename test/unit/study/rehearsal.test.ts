import { describe, expect, it } from 'vitest';
import { simulate } from '../../../evaluation/simulate/simulate.ts';
import { DEFAULT_WORLD, type Truth } from '../../../evaluation/simulate/world.ts';
import { type AnyEvent, parseEvent, studiesOf } from '../../../shared/events/parse.ts';
import { Register } from '../../../shared/study/allocation.ts';
import { designs } from '../../../shared/study/designs/index.ts';
import { protocolFor, SEED } from './protocols.ts';

const made = (design: string, world: Partial<typeof DEFAULT_WORLD>) => {
  const protocol = protocolFor(design);
  const register = protocol.allocation.method === 'list' ? new Register(protocol, SEED) : null;
  const events: AnyEvent[] = [];
  const truths: Truth[] = [];
  for (const step of simulate(protocol, { ...DEFAULT_WORLD, ...world }, register)) {
    events.push(...step.events);
    if (step.truth) truths.push(step.truth);
  }
  return { protocol, events, truths };
};

// A limit for what hangs, not for a busy machine.

describe('a rehearsal', () => {
  it.each(designs.map(({ id }) => id))(
    'of %s holds events that the collector takes, numbered and in order',
    (id) => {
      const { protocol, events } = made(id, { recruiters: 8, vacancies: 3, candidates: 4 });
      const studies = studiesOf([protocol]);
      const last = new Map<string, AnyEvent>();
      for (const event of events) {
        expect(parseEvent(JSON.parse(JSON.stringify(event)), studies)).toEqual({ ok: true, event });
        const before = last.get(event.source);
        expect(Number(event.sequence)).toBe(Number(before?.sequence ?? 0) + 1);
        expect(event.studyday).toBeGreaterThanOrEqual(before?.studyday ?? 0);
        last.set(event.source, event);
      }
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      expect(last.size).toBe(8);
    },
  );

  it('has the effect that it says, on those who were not seen, and none on those who were', () => {
    const world = { minority: 1, icc: 0, gap: 0.1, anonymiseEffect: 0.15, promptsEffect: 0, leakage: 0.3 };
    const { truths } = made('split-plot', { ...world, recruiters: 60, vacancies: 10, candidates: 15 });
    const share = (fits: (one: Truth) => boolean) => {
      const some = truths.filter(fits);
      return some.filter(({ advanced }) => advanced).length / some.length;
    };
    const hides = (one: Truth) => one.arm.startsWith('anonymous');
    const usual = share((one) => !hides(one));
    // Six standard errors of a share of some 1,300 candidates are under 0.08; the effect is 0.15.
    expect(Math.abs(share((one) => hides(one) && !one.leaked) - usual - 0.15)).toBeLessThan(0.05);
    expect(Math.abs(share((one) => hides(one) && one.leaked) - usual)).toBeLessThan(0.07);
    const hidden = truths.filter(hides);
    expect(Math.abs(hidden.filter(({ leaked }) => leaked).length / hidden.length - 0.3)).toBeLessThan(0.04);
  });
});
