import type { AnyEvent } from '../shared/events/parse.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { protocolHash } from '../shared/study/protocol-hash.ts';

/** What became of one nudge at one decision. `open`: offered, and nothing more is in the log. */
export type Outcome = 'completed' | 'skipped' | 'failed' | 'open' | 'not_offered';

/** One nudge at one decision. */
export interface FidelityRow {
  /** Id of the decision's event. */
  readonly decision: string;
  readonly install: string;
  readonly sequence: number;
  readonly studyday: number;
  readonly arm: string;
  readonly recruiter: string;
  readonly candidate: string;
  readonly nudge: string;
  /** Whether the arm has the nudge; false: it acted all the same. */
  readonly assigned: boolean;
  /** How often each was logged of it for this decision. */
  readonly offered: number;
  readonly completed: number;
  readonly skipped: number;
  readonly failed: number;
  /** The best that came of it. */
  readonly outcome: Outcome;
}

export const fidelityColumns: readonly (readonly [keyof FidelityRow, string])[] = [
  ['decision', 'Id of the event of the decision'],
  ['install', 'Pseudonym of the browser'],
  ['sequence', 'Number of the decision within the install'],
  ['studyday', 'Study day of the decision'],
  ['arm', 'Arm that the recruiter was in'],
  ['recruiter', 'Pseudonym of the recruiter'],
  ['candidate', 'Pseudonym of the candidate'],
  ['nudge', 'Which nudge'],
  ['assigned', 'Whether the arm has it; false: it acted all the same'],
  ['offered', 'How often it was offered for this decision'],
  ['completed', 'How often it was carried out'],
  ['skipped', 'How often it was passed, put off or left alone'],
  ['failed', 'How often it could not be offered or carried out'],
  [
    'outcome',
    'The best of these: completed, skipped, failed, open (offered, and no more is known), not_offered',
  ],
];

type Step = 'offered' | 'completed' | 'skipped' | 'failed';

/** One showing of a nudge, from its offer to its end. */
interface Episode {
  readonly nudge: string;
  readonly candidate: string | undefined;
  readonly vacancy: string | undefined;
  readonly studyday: number;
  readonly start: number;
  readonly counts: Record<Step, number>;
  ended: boolean;
}

const STEP = /^nl\.onbevangen\.nudge_(offered|completed|skipped|failed)$/;
const DECISION = 'nl.onbevangen.decision';
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What an event says of its showing; an end without a beginning is a showing, too (a nudge that failed at once). */
function follow(episodes: Episode[], step: Step, event: AnyEvent): void {
  const { data, studyday } = event;
  const nudge = String(data.nudge);
  const [candidate, vacancy] = [text(data.candidate), text(data.vacancy)];
  const running = episodes.findLast(
    (one) => one.nudge === nudge && one.candidate === candidate && one.vacancy === vacancy && !one.ended,
  );
  if (running && step !== 'offered') {
    running.counts[step]++;
    running.ended = true;
    return;
  }
  const counts = { offered: 0, completed: 0, skipped: 0, failed: 0, [step]: 1 };
  const start = Number(event.sequence);
  episodes.push({ nudge, candidate, vacancy, studyday, start, counts, ended: step !== 'offered' });
}

/** Whether fidelity is to be read from an event. */
export const tells = ({ type }: Pick<AnyEvent, 'type'>): boolean => type === DECISION || STEP.test(type);

/**
 * Of each decision, what became of each nudge of its arm: from the log alone, and the protocols of its studies. A nudge
 * about a candidate counts for the first decision on them after it was offered, by the same browser; one about a
 * vacancy for all later decisions in it; one about neither for all later decisions of the browser on that study day.
 * How it ended counts also when that is logged after the decision: a question may stay on screen a little longer.
 * Events may come in any order; a decision under an unknown protocol has the nudges that acted alone.
 */
export function fidelity(events: Iterable<AnyEvent>, protocols: readonly Protocol[]): FidelityRow[] {
  const arms = new Map(
    protocols.flatMap((one) => {
      const hash = protocolHash(one);
      return one.arms.map((arm) => [`${hash}/${arm.id}`, arm.prompts ? arm.nudges : []] as const);
    }),
  );
  const desks = new Map<string, AnyEvent[]>();
  for (const event of events) {
    if (!tells(event)) continue;
    const desk = `${event.source} ${event.recruiter}`;
    const found = desks.get(desk);
    if (found) found.push(event);
    else desks.set(desk, [event]);
  }
  return [...desks.keys()].sort().flatMap((desk) => ofDesk(desks.get(desk) ?? [], arms));
}

function ofDesk(events: readonly AnyEvent[], arms: ReadonlyMap<string, readonly string[]>): FidelityRow[] {
  const inOrder = [...events].sort((a, b) => Number(a.sequence) - Number(b.sequence));
  const episodes: Episode[] = [];
  for (const event of inOrder) {
    const step = STEP.exec(event.type)?.[1] as Step | undefined;
    if (step) follow(episodes, step, event);
  }
  const about = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const key = episode.candidate ?? '';
    about.set(key, [...(about.get(key) ?? []), episode]);
  }
  const last = new Map<string, number>();
  return inOrder.flatMap((event) => {
    if (event.type !== DECISION) return [];
    const candidate = String(event.data.candidate);
    const vacancy = text(event.data.vacancy);
    const at = Number(event.sequence);
    const since = last.get(candidate) ?? 0;
    last.set(candidate, at);
    const own = (about.get(candidate) ?? []).filter(({ start }) => start > since && start < at);
    const wide = (about.get('') ?? []).filter(
      (one) =>
        one.start < at &&
        (one.vacancy === undefined ? one.studyday === event.studyday : one.vacancy === vacancy),
    );
    const mine = [...own, ...wide];
    const assigned = arms.get(`${event.studyhash}/${event.arm}`) ?? [];
    const nudges = [...new Set([...assigned, ...mine.map(({ nudge }) => nudge)])];
    return nudges.map((nudge): FidelityRow => {
      const these = mine.filter((one) => one.nudge === nudge);
      const sum = (step: Step) => these.reduce((total, { counts }) => total + counts[step], 0);
      const counts = {
        offered: sum('offered'),
        completed: sum('completed'),
        skipped: sum('skipped'),
        failed: sum('failed'),
      };
      return {
        decision: event.id,
        install: event.source.split(':').at(-1) ?? '',
        sequence: at,
        studyday: event.studyday,
        arm: event.arm,
        recruiter: event.recruiter,
        ...{ candidate, nudge, assigned: assigned.includes(nudge), ...counts },
        outcome: bestOf(counts),
      };
    });
  });
}

function bestOf({ offered, completed, skipped, failed }: Record<Step, number>): Outcome {
  if (completed > 0) return 'completed';
  if (skipped > 0) return 'skipped';
  if (failed > 0) return 'failed';
  return offered > 0 ? 'open' : 'not_offered';
}
