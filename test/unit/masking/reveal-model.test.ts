import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../../shared/events/stage.ts';
import { ALWAYS_HIDDEN, HIDDEN_IN_STUDIES, KINDS } from '../../../shared/masking/kinds.ts';
import { holding, isHidden, type Reveal, reveal, shownOf } from '../../../shared/masking/reveal.ts';
import {
  closedRules,
  type MaskingChoice,
  type MaskingPolicy,
  MINUTES,
  MOMENTS,
  REASONS,
  type RevealReason,
  type RevealScope,
  ROLES,
  type Role,
  rulesOf,
  SCOPES,
} from '../../../shared/masking/rules.ts';

const MINUTE = 60_000;
const people = ['ada', 'bo'] as const;
type Person = (typeof people)[number];

type Action =
  | { do: 'policy'; policy: MaskingPolicy | 'broken' }
  | { do: 'role'; role: Role }
  | { do: 'study'; runs: boolean }
  | { do: 'scores'; who: Person; scores: 'locked' | 'open' | 'none' }
  | { do: 'stages'; who: Person; stages: Stage[] }
  | { do: 'ask'; who: Person; reason: RevealReason; scope: RevealScope }
  | { do: 'hide'; who: Person }
  | { do: 'wait'; minutes: number }
  | { do: 'restart' };

const subset = <T>(all: readonly T[], least = 0) => fc.subarray([...all], { minLength: least });
const optional = { requiredKeys: [] as [] };
const choice: fc.Arbitrary<MaskingChoice> = fc.record(
  {
    open: subset(KINDS),
    until: fc.constantFrom(null, ...MOMENTS),
    reveal: fc.oneof(
      fc.constant(false as const),
      fc.record(
        {
          reasons: subset(REASONS, 1),
          scopes: subset(SCOPES, 1),
          minutes: fc.constantFrom(...MINUTES),
          first: fc.constantFrom('score' as const, 'statement' as const),
        },
        optional,
      ),
    ),
  },
  optional,
);
const policy: fc.Arbitrary<MaskingPolicy> = fc
  .tuple(choice, fc.dictionary(fc.constantFrom(...ROLES), choice, { maxKeys: 3 }))
  .map(([all, roles]) => ({ ...all, roles }));

const who = fc.constantFrom(...people);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('policy' as const), policy }) },
  { weight: 1, arbitrary: fc.constant({ do: 'policy' as const, policy: 'broken' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('role' as const), role: fc.constantFrom(...ROLES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('study' as const), runs: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('scores' as const),
      who,
      scores: fc.constantFrom('locked' as const, 'open' as const, 'none' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('stages' as const),
      who,
      stages: fc.array(fc.constantFrom(...STAGES), { maxLength: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      who,
      reason: fc.constantFrom(...REASONS),
      scope: fc.constantFrom(...SCOPES),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hide' as const), who }) },
  // The clock can be set back, too.
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: -30, max: 70 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** What policy, role and study say, worked out anew: the last that says something counts. */
function allowed(world: World) {
  if (world.policy === 'broken') return { reveal: null, until: null, open: [] as readonly string[] };
  const layers = [world.policy, world.policy.roles?.[world.role] ?? {}];
  const last = <K extends keyof MaskingChoice>(key: K): MaskingChoice[K] =>
    layers.findLast((one) => one[key] !== undefined)?.[key];
  const said = layers.flatMap(({ reveal }) => (reveal === undefined ? [] : [reveal]));
  const field = <K extends 'reasons' | 'scopes' | 'minutes' | 'first'>(key: K) =>
    said
      .slice(said.lastIndexOf(false) + 1)
      .map((one) => (one === false ? undefined : one[key]))
      .reduce((before, now) => now ?? before, undefined);
  return {
    reveal:
      said.at(-1) === false
        ? null
        : {
            reasons: field('reasons') ?? REASONS,
            scopes: field('scopes') ?? SCOPES,
            minutes: field('minutes') ?? 15,
            first: field('first') ?? 'score',
          },
    until: last('until') ?? null,
    open: last('open') ?? [],
  };
}

interface World {
  policy: MaskingPolicy | 'broken';
  role: Role;
  study: boolean;
  now: number;
  scores: Record<Person, 'locked' | 'open' | 'none'>;
  stages: Record<Person, Stage[]>;
  /** The system's. */
  reveals: readonly Reveal[];
  /** The model's: who was given what, when; in the order of asking. */
  given: { who: Person; scope: RevealScope; at: number }[];
}

const rules = ({ policy, role, study }: World) =>
  policy === 'broken' ? closedRules : rulesOf([policy], role, { studyRuns: study });

function act(world: World, action: Action): void {
  switch (action.do) {
    case 'policy':
      world.policy = action.policy;
      return;
    case 'role':
      world.role = action.role;
      return;
    case 'study':
      world.study = action.runs;
      return;
    case 'scores':
      world.scores[action.who] = action.scores;
      return;
    case 'stages':
      world.stages[action.who] = action.stages;
      return;
    case 'wait':
      world.now += action.minutes * MINUTE;
      return;
    case 'restart':
      world.reveals = [];
      world.given = [];
      return;
    case 'hide':
      world.reveals = world.reveals.filter(({ candidate }) => candidate !== action.who);
      world.given = world.given.filter(({ who }) => who !== action.who);
      return;
    case 'ask': {
      const { who: candidate, reason, scope } = action;
      const answer = reveal(
        rules(world),
        { candidate, reason, scope, scores: world.scores[candidate] },
        world.now,
      );
      const may = allowed(world).reveal;
      const right =
        may?.reasons.includes(reason) === true &&
        may.scopes.includes(scope) &&
        (may.first === 'statement' || world.scores[candidate] !== 'open');
      expect(typeof answer === 'object').toBe(right);
      if (typeof answer === 'string') return;
      world.reveals = [...world.reveals.filter((one) => one.candidate !== candidate), answer];
      world.given = [
        ...world.given.filter((one) => one.who !== candidate),
        { who: candidate, scope, at: world.now },
      ];
    }
  }
}

/** Whether a detail may be seen, by the model alone. */
function maySee(world: World, who: Person, kind: string): boolean {
  const { reveal: may, until, open } = allowed(world);
  const fixed = ALWAYS_HIDDEN.includes(kind) || (world.study && HIDDEN_IN_STUDIES.includes(kind));
  if (open.includes(kind) && !fixed) return true;
  const past = until ? MOMENTS.slice(MOMENTS.indexOf(until)) : [];
  const stages = world.stages[who];
  if (stages.length > 0 && stages.every((stage) => (past as readonly Stage[]).includes(stage))) return true;
  return world.given.some(
    ({ who: given, scope, at }) =>
      given === who &&
      may !== null &&
      may.scopes.includes(scope) &&
      world.now >= at &&
      world.now < at + may.minutes * MINUTE &&
      (scope === 'all' || kind === 'email' || kind === 'phone'),
  );
}

describe('no sequence of actions', () => {
  it('shows identity outside of scope, time, stage and role, nor hides what may be seen', {
    timeout: 120_000,
  }, () => {
    let shownOften = 0;
    let hiddenOften = 0;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const world: World = {
          policy: {},
          role: 'recruiter',
          study: false,
          now: 1_000 * MINUTE,
          scores: { ada: 'open', bo: 'open' },
          stages: { ada: [], bo: [] },
          reveals: [],
          given: [],
        };
        // As long as a reveal was given under longer rules, shorter ones count and longer ones don't.
        const longest = new Map<string, number>();
        for (const one of actions) {
          act(world, one);
          const now = rules(world);
          const held = holding(world.reveals, now, world.now);
          for (const who of people) {
            const own = world.reveals.find(({ candidate }) => candidate === who);
            longest.set(who, own ? own.until : 0);
            const shown = shownOf(
              now,
              held.find(({ candidate }) => candidate === who)?.scope,
              world.stages[who],
            );
            for (const kind of ['name', 'photo', 'email', 'gender', 'residence']) {
              const seen = !isHidden(now, shown, kind);
              const may = maySee(world, who, kind);
              if (seen) shownOften++;
              else hiddenOften++;
              // Never more than the model; less only where a later rule would have lasted longer than was granted.
              if (seen) expect(may, `${who} ${kind}`).toBe(true);
              else if (may) expect(world.now).toBeGreaterThanOrEqual(longest.get(who) ?? 0);
            }
          }
        }
      }),
      { numRuns: 10_000 },
    );
    // Both happen often, or the test would say nothing.
    expect(shownOften).toBeGreaterThan(10_000);
    expect(hiddenOften).toBeGreaterThan(10_000);
  });
});
