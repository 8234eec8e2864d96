import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CardLog } from '../../../widget/state/card-log.ts';
import { Scorecard } from '../../../widget/state/scorecard.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

let host: FakeHost;
let time: FakeTime;
let card: Scorecard;
let log: CardLog;
let shown: boolean;
const told = () =>
  host.entries.map((one) => {
    const more = 'reason' in one ? ` ${one.reason}` : 'cause' in one ? ` ${one.cause}` : '';
    return `${one.step} ${one.candidate}${more}`;
  });
const show = async (key: string | null) => {
  card.show(key ? { key, label: key } : null);
  await settle();
};
const give = async (criterion: string, score: 0 | 4 | null) => {
  card.give(criterion, score);
  await settle();
};

beforeEach(() => {
  host = new FakeHost();
  time = new FakeTime();
  card = new Scorecard(host, time.timer);
  log = new CardLog(host, card);
  shown = true;
  card.subscribe(() => log.look(shown));
});

describe('what becomes of the scorecard', () => {
  it('is offered with each candidate, and completed with the last answer, once', async () => {
    await show('p');
    expect(host.entries).toEqual([
      { step: 'offered', nudge: 'scorecard', moment: 'candidate', candidate: 'p' },
    ]);
    await give('a', 4);
    await give('b', 0);
    await give('b', 4);
    await give('b', null);
    await show('q');
    await give('a', 4);
    await show(null);
    await show('p');
    log.stop();
    expect(told()).toEqual([
      ...['offered p', 'completed p', 'offered q', 'skipped q closed', 'offered p', 'skipped p closed'],
    ]);
  });

  it('is both at once where everything was answered before, by another way', async () => {
    host.stored.p = { a: 1, b: 0 };
    await show('p');
    expect(told()).toEqual(['offered p', 'completed p']);
  });

  it('failed where an answer is not safe when the candidate is left, and not where it became safe', async () => {
    host.saving = 'fails';
    await show('p');
    for (const criterion of ['a', 'b']) await give(criterion, 4);
    await show('q');
    expect(told()).toEqual(['offered p', 'failed p storage', 'offered q']);
    host.saving = 'works';
    time.pass(60_000);
    await settle();
    for (const criterion of ['a', 'b']) await give(criterion, 4);
    expect(told().at(-1)).toBe('completed q');
  });

  it('is not offered while it is folded, has no questions, or is being loaded', async () => {
    shown = false;
    await show('p');
    await give('a', 4);
    shown = true;
    card.show({ key: 'q', label: 'q' });
    expect(told()).toEqual([]);
    await settle();
    host.criteria = [];
    await show('r');
    expect(told()).toEqual(['offered q', 'skipped q closed']);
  });

  it('has one end for each offer, whatever is done (1,000 sequences)', async () => {
    const step = fc.oneof(
      fc.record({ show: fc.constantFrom('p', 'q', null) }),
      fc.record({ give: fc.constantFrom('a', 'b'), score: fc.constantFrom<0 | 4 | null>(0, 4, null) }),
      fc.record({ saving: fc.constantFrom<'works' | 'fails'>('works', 'fails') }),
      fc.record({ shown: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        host = new FakeHost();
        card = new Scorecard(host, time.timer);
        log = new CardLog(host, card);
        card.subscribe(() => log.look(shown));
        for (const one of steps) {
          if ('show' in one) await show(one.show);
          else if ('give' in one) await give(one.give, one.score);
          else if ('saving' in one) host.saving = one.saving;
          else shown = one.shown;
        }
        log.stop();
        const all = host.entries.map(({ step, candidate }) => `${step} ${candidate}`);
        for (const [at, one] of all.entries()) {
          if (at % 2 === 0) expect(one).toMatch(/^offered /);
          else expect(one.replace(/^\w+/, 'offered')).toBe(all[at - 1]);
        }
        expect(all.length % 2).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});
