// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { decisionNudges, nudges } from '../../../widget/nudges/index.ts';
import { Prompts } from '../../../widget/state/prompts.ts';
import { Scorecard } from '../../../widget/state/scorecard.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

const near = { x: 10, y: 10 };
let host: FakeHost;
let time: FakeTime;
let card: Scorecard;
let prompts: Prompts;
const log = () =>
  host.entries.map((one) => {
    const what = one.step === 'completed' ? one.answer : one.step === 'skipped' ? one.reason : one.step;
    return `${what} ${one.action} ${one.unscored}`;
  });

beforeEach(async () => {
  host = new FakeHost();
  time = new FakeTime();
  card = new Scorecard(host, time.timer);
  prompts = new Prompts(host, card, decisionNudges, time.timer);
  card.show({ key: 'p', label: 'Plovu 42' });
  await settle();
});

describe('the registry of nudges', () => {
  it('has ids that are unique and fit the log', () => {
    expect(new Set(nudges.map(({ id }) => id)).size).toBe(nudges.length);
    for (const { id } of nudges) expect(id).toMatch(/^[a-z][a-z-]{0,39}$/);
  });

  it.each(decisionNudges.flatMap(({ id, examples }) => examples.map((one) => ({ id, ...one }))))(
    '$id: example answers $asks',
    ({ id, moment, asks }) => {
      const nudge = decisionNudges.find((one) => one.id === id)!;
      expect(nudge.asks(moment)).toBe(asks);
    },
  );
});

describe('a prompt at a decision', () => {
  it('asks while criteria are unscored, is worded in the past tense after it, and is logged once', () => {
    prompts.before('reject', near);
    expect(prompts.showing).toMatchObject({ phase: 'before', context: { unscored: 2, candidate: 'p' } });
    prompts.before('reject', { x: 30, y: 30 });
    prompts.after('reject');
    expect(prompts.showing?.phase).toBe('after');
    prompts.answer('go_on');
    prompts.answer('go_on');
    expect(log()).toEqual(['offered reject 2', 'go_on reject 2']);
    expect(time.waiting).toBe(0);
  });

  it('does not ask when every criterion has an answer', async () => {
    card.give('a', 0);
    card.give('b', 3);
    prompts.before('reject', near);
    expect(prompts.showing).toBeNull();
    expect(log()).toEqual([]);
  });

  it('does not ask again after "go on" for the same action, but does for another one', () => {
    prompts.before('reject', near);
    prompts.answer('go_on');
    prompts.before('reject', near);
    expect(prompts.showing).toBeNull();
    prompts.before('advance', near);
    expect(prompts.showing?.context.action).toBe('advance');
  });

  it('asks again when the recruiter chose to score first and did not', () => {
    prompts.before('reject', near);
    prompts.answer('score_first');
    prompts.before('reject', near);
    expect(log()).toEqual(['offered reject 2', 'score_first reject 2', 'offered reject 2']);
  });

  it('is ignored after 20 seconds', () => {
    prompts.before('reject', near);
    time.pass(19_999);
    expect(prompts.showing).not.toBeNull();
    time.pass(1);
    expect(prompts.showing).toBeNull();
    expect(log()).toEqual(['offered reject 2', 'ignored reject 2']);
  });

  it('is ignored when another candidate comes into view', () => {
    prompts.before('reject', near);
    card.show({ key: 's', label: 'Skego 17' });
    expect(log()).toEqual(['offered reject 2', 'ignored reject 2']);
    expect(prompts.showing).toBeNull();
  });

  it('gives way to a prompt about another action', () => {
    prompts.before('reject', near);
    prompts.before('advance', near);
    expect(log()).toEqual(['offered reject 2', 'ignored reject 2', 'offered advance 2']);
  });

  it('counts scoring while it stands there as its first choice', () => {
    prompts.before('reject', near);
    card.give('a', 4);
    expect(log()).toEqual(['offered reject 2', 'score_first reject 2']);
  });

  it('waits for scores that are on their way, and then only asks when some are missing', async () => {
    host.stored.s = { a: 1, b: 2 };
    card.show({ key: 's', label: 'Skego 17' });
    prompts.before('reject', near);
    expect(prompts.showing).toBeNull();
    await settle();
    expect(prompts.showing).toBeNull();
    card.show({ key: 't', label: 'Trobu 11' });
    prompts.before('reject', near);
    prompts.after('reject');
    await settle();
    expect(prompts.showing).toMatchObject({ phase: 'after', context: { candidate: 't' } });
  });

  it('does not ask when the stored scores are unknown, or without a candidate', async () => {
    host.loading = 'fails';
    card.show({ key: 'u', label: 'Sponu 20' });
    prompts.before('reject', near);
    await settle();
    card.show(null);
    prompts.before('advance', near);
    expect(log()).toEqual([]);
  });

  it('is ignored at the end', () => {
    prompts.before('reject', near);
    prompts.stop();
    expect(log()).toEqual(['offered reject 2', 'ignored reject 2']);
    expect(time.waiting).toBe(0);
  });
});
