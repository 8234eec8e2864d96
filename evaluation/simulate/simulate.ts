import { decision } from '../../shared/events/decision.ts';
import type { Draft } from '../../shared/events/event.ts';
import { exposed } from '../../shared/events/exposed.ts';
import { type NudgeEntry, nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import { reveal } from '../../shared/events/reveal.ts';
import { score } from '../../shared/events/score.ts';
import type { Register } from '../../shared/study/allocation.ts';
import { assign, plotsOf, type Standing } from '../../shared/study/assign.ts';
import type { Units } from '../../shared/study/designs/design.ts';
import { deriveKey, type Entity, sha256Hex } from '../../shared/study/hmac.ts';
import type { Protocol } from '../../shared/study/protocol.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { strataOf } from '../../shared/study/strata.ts';
import { chance } from './chance.ts';
import { Desk } from './desk.ts';
import { probability, type Truth, type World } from './world.ts';

const DAY = 86_400_000;
const CRITERIA = [1, 2, 3, 4] as const;
/** A study without an end (the demonstration) is rehearsed for half a year. */
const LONGEST = 182;

export interface Step {
  readonly events: readonly AnyEvent[];
  readonly truth: Truth | null;
}

/**
 * A complete log of a study that never was, candidate by candidate, in the order in which it could have arrived:
 * the same event definitions, the study's own allocation, outcomes drawn from a known truth. Holds no more in memory
 * than one state per recruiter, and the allocation. The same seed and protocol give the same log.
 * `register`: the study's list, for a protocol that has one; vacancies and others take their places in order.
 */
export function* simulate(protocol: Protocol, world: World, register: Register | null): Generator<Step> {
  const luck = chance(world.seed);
  const studyKey = sha256Hex(`onbevangen/simulate/${world.seed}`);
  const keys = Object.fromEntries(
    (['recruiter', 'team', 'vacancy', 'candidate'] as const).map((entity: Entity) => [
      entity,
      deriveKey(studyKey, protocol.id, entity),
    ]),
  );
  const named = (entity: string, code: string) => pseudonym(keys[entity] ?? '', code);
  const plots = plotsOf(protocol);
  const strata = strataOf(protocol);
  const days = Math.min((Date.parse(protocol.end) - Date.parse(protocol.start)) / DAY, LONGEST);
  const sd = Math.sqrt((world.icc / 2) * world.baseline * (1 - world.baseline));
  const own = new Map<string, Register['entries'][number]>();

  const desks = Array.from(
    { length: world.recruiters },
    (_, at) =>
      new Desk(
        protocol,
        named('recruiter', `r-${at}`),
        sha256Hex(`${studyKey}/install/${at}`).slice(0, 32),
        luck.normal() * sd,
      ),
  );

  /** Draws what is not drawn yet. */
  function stand(units: Units, day: number, stratum: string): Standing {
    if (register && day >= protocol.baselineDays) {
      for (const plot of plots) {
        const unit = units[plot.unit];
        if (!unit) continue;
        const entry = register.issue({ plot: plot.id, stratum, unit });
        if (typeof entry !== 'string') own.set(`${plot.id}/${unit}`, entry);
      }
    }
    return assign(protocol, units, day, (plot, unit) => own.get(`${plot.id}/${unit}`)?.level);
  }

  for (let vacancy = 0; vacancy < world.vacancies; vacancy++) {
    for (const [at, desk] of desks.entries()) {
      const opened = Math.min(days, Math.floor(((vacancy + luck.share()) / world.vacancies) * (days + 1)));
      const shift = desk.shift + luck.normal() * sd;
      const stratum = strata[at % strata.length] ?? 'all';
      const team = named('team', `t-${Math.floor(at / world.teamSize)}`);
      const job = named('vacancy', `v-${at}-${vacancy}`);
      for (let number = 0; number < world.candidates; number++) {
        const candidate = named('candidate', `c-${at}-${vacancy}-${number}`);
        const units: Units = { recruiter: desk.recruiter, team, vacancy: job, candidate };
        const day = Math.min(days, opened + luck.below(7));
        const stands = stand(units, day, stratum);
        const { arm } = stands;
        const events = [...desk.stands(stands, units, day, (plot, unit) => own.get(`${plot}/${unit}`))];
        const minority = luck.yes(world.minority);
        const leaked = arm.anonymise && luck.yes(world.leakage);
        const anonymous = arm.anonymise && !leaked;
        const chances = probability(world, { minority, anonymous, prompts: arm.prompts }, shift);
        const advanced = luck.yes(chances);
        const say = (draft: Draft) => events.push(desk.event(arm.id, day, draft));
        const see = (surface: 'list' | 'profile' | 'document', hidden: boolean) =>
          say(exposed.create(desk.id(), { candidate, surface, hidden }));

        see('list', arm.anonymise);
        see('profile', arm.anonymise);
        if (leaked) {
          const reason = luck.pick(['invite', 'contact', 'other'] as const);
          say(reveal.create(desk.id(), { candidate, reason }));
          see('profile', false);
        }
        if (luck.yes(0.6)) see('document', anonymous);
        if (arm.prompts) consult();
        const action = advanced ? 'advance' : 'reject';
        const after = advanced ? 'interview' : 'rejected';
        say(
          decision.create(desk.id(), {
            ...{ candidate, action, before: 'review', after },
            source: luck.pick(['button', 'button', 'drag', 'bulk'] as const),
          }),
        );
        yield { events, truth: truthOf() };

        function truthOf(): Truth {
          const group = minority ? 'minority' : 'majority';
          return { candidate, group, arm: arm.id, leaked, probability: chances, advanced };
        }

        /** Scores, and the question at a decision with criteria unscored. */
        function consult(): void {
          const done = luck.below(CRITERIA.length + 1);
          const mark = (criterion: number) => {
            const value = Math.max(1, Math.min(5, Math.round(3 + luck.normal() + (advanced ? 0.7 : -0.7))));
            say(score.create(desk.id(), { candidate, criterion, state: 'scored', score: value }));
          };
          for (const criterion of CRITERIA.slice(0, done)) mark(criterion);
          const unscored = CRITERIA.length - done;
          if (unscored === 0 || !arm.nudges.includes('unscored-criteria')) return;
          const nudge = (entry: NudgeEntry) => say(nudgeEvent(desk.id(), entry));
          const about = {
            nudge: 'unscored-criteria',
            moment: 'decide',
            candidate,
            action: advanced ? 'advance' : 'reject',
            unscored,
          } as const;
          nudge({ step: 'offered', ...about });
          const passes = luck.yes(world.passed);
          nudge(
            passes
              ? { step: 'skipped', ...about, reason: luck.pick(['go_on', 'ignored'] as const) }
              : { step: 'completed', ...about, answer: 'score_first' },
          );
          if (!passes) for (const criterion of CRITERIA.slice(done)) mark(criterion);
        }
      }
    }
  }
}
