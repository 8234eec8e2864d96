import { allocated } from '../../shared/events/allocated.ts';
import { assigned } from '../../shared/events/assigned.ts';
import type { Draft } from '../../shared/events/event.ts';
import { assign, type By, plotsOf } from '../../shared/study/assign.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import type { Drawn, UnitKind, Units } from '../../shared/study/designs/design.ts';
import { eventId } from '../../shared/study/exposure-key.ts';
import { deriveKey, type Entity, hmacHex } from '../../shared/study/hmac.ts';
import type { Arm, Protocol } from '../../shared/study/protocol.ts';
import { parseProtocol } from '../../shared/study/protocol-check.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { studyDay } from '../../shared/study/study-day.ts';
import { entryOf, FRESH, type Kept, type Lot } from './lots.ts';
import type { Stamp } from './outbox.ts';
import type { Settings } from './settings.ts';

/** Where this recruiter stands in the study, on one page or in general, and the keys that go with it. */
export interface Assignment {
  readonly protocol: Protocol;
  readonly studyhash: string;
  /** Policy names a study that cannot be read; the built-in one runs instead, in an arm that hides. */
  readonly broken: boolean;
  readonly arm: Arm;
  /** Units whose lots made the arm. */
  readonly drawn: readonly Lot[];
  /** Units that have no lot yet, by whose lot the arm would come about. */
  readonly wanted: readonly Lot[];
  /** Whether the arm hangs on what a page is about, so that it differs per page. */
  readonly perPage: boolean;
  /** Study day of the arm: it does not go back within the study, whatever the clock does. */
  readonly day: number;
  readonly candidateKey: string;
  readonly vacancyKey: string;
  readonly siteKey: string;
  readonly eventKey: string;
  readonly stamp: Omit<Stamp, 'now'>;
  /** Say by which lots the recruiter got this arm, and that they did; their ids are the same each time. */
  readonly events: readonly Draft[];
}

/** `vacancy`: of a page, by its pseudonym; `null`: the page does not tell; absent: of no page. */
export interface About {
  readonly vacancy?: string | null;
}

const NO_CHAIN = '0'.repeat(64);

function studyOf(text: string): { readonly protocol: Protocol; readonly broken: boolean } {
  if (text === '' || text === demoStudy.id) return { protocol: demoStudy, broken: false };
  try {
    const read = parseProtocol(JSON.parse(text));
    if (read.ok) return { protocol: read.protocol, broken: false };
  } catch {
    // Not JSON: the same as a protocol that does not fit.
  }
  return { protocol: demoStudy, broken: true };
}

/** Whether this recruiter may choose an arm by hand, to try things out. */
export const isDemonstration = ({ protocol }: Pick<Assignment, 'protocol'>): boolean =>
  protocol === demoStudy;

/** What is randomised in a study, of those kinds that a browser knows. */
export const drawsBy = (protocol: Protocol, kind: UnitKind): boolean =>
  plotsOf(protocol).some(({ unit }) => unit === kind);

export const studyHashOf = ({ study }: Pick<Settings, 'study'>): string =>
  protocolHash(studyOf(study).protocol);

/**
 * A clock that was set back takes nobody out of an arm that they had. One that ran ahead to after the end is not
 * remembered: set right again, it gives the arm back.
 */
const dayOf = ({ start }: Protocol, now: number, { day }: Kept): number =>
  studyDay(start, now, day ?? undefined);

/** `now`: Unix milliseconds; `kept`: what this browser holds of the study, see lots.ts. */
export function assignmentOf(
  settings: Settings,
  now: number,
  kept: Kept = FRESH,
  { vacancy }: About = {},
): Assignment {
  const { protocol, broken } = studyOf(settings.study);
  const keyOf = (entity: Entity) => deriveKey(settings.studyKey, protocol.id, entity);
  const recruiter = pseudonym(keyOf('recruiter'), settings.recruiter);
  const chosen = isDemonstration({ protocol })
    ? protocol.arms.find((arm) => (broken ? arm.anonymise : arm.id === settings.demoArm))
    : undefined;
  const units: Units = {
    recruiter,
    ...(settings.team && { team: pseudonym(keyOf('team'), settings.team) }),
    ...(vacancy && { vacancy }),
  };
  const day = dayOf(protocol, now, kept);
  const plots = plotsOf(protocol);
  const stands = assign(protocol, units, day, (plot, unit) => entryOf(kept, plot.id, unit)?.level);
  const arm = chosen ?? stands.arm;
  const by: By | 'choice' = chosen ? 'choice' : stands.by;
  const studyhash = protocolHash(protocol);
  const whose = [settings.install, recruiter, studyhash].join('/');
  const eventKey = hmacHex(keyOf('event'), `${whose}/${arm.id}`);
  const lots = plots.flatMap((plot) => {
    const unit = units[plot.unit];
    return unit ? [{ plot, unit }] : [];
  });
  const perPage = plots.some(({ unit }) => unit === 'vacancy');
  const drawn = chosen ? [] : lots.filter(({ plot }) => stands.drawn[plot.id] !== undefined);
  const listed = protocol.allocation.method === 'list';
  return {
    protocol,
    studyhash,
    broken,
    arm,
    drawn,
    wanted: listed ? lots.filter(({ plot, unit }) => !entryOf(kept, plot.id, unit)) : [],
    perPage,
    day,
    candidateKey: keyOf('candidate'),
    vacancyKey: keyOf('vacancy'),
    siteKey: keyOf('site'),
    eventKey,
    stamp: {
      source: `urn:onbevangen:install:${settings.install}`,
      studyhash,
      arm: arm.id,
      recruiter,
      start: protocol.start,
      arms: protocol.arms.map(({ id }) => id),
      perPage,
    },
    events: [
      ...drawn.map((lot) => allocatedEvent(hmacHex(keyOf('event'), whose), lot, stands.drawn, kept)),
      assigned.create(eventId(eventKey, 'assigned'), {
        unit: plots.find(({ unit }) => unit === 'recruiter' || unit === 'team')?.unit ?? 'recruiter',
        by,
      }),
    ].map((event) => ({ ...event, arm: arm.id })),
  };
}

/** The lot is the same in each arm that it had a part in: it is told once. */
function allocatedEvent(key: string, { plot, unit }: Lot, drawn: Drawn, kept: Kept): Draft {
  const entry = entryOf(kept, plot.id, unit);
  return allocated.create(eventId(key, 'allocated', plot.id, unit, entry?.chain ?? NO_CHAIN), {
    ...{ plot: plot.id, unit: plot.unit, key: unit },
    level: plot.levels.indexOf(drawn[plot.id] as string) + 1,
    ...{ position: entry?.position ?? 0, chain: entry?.chain ?? NO_CHAIN },
  });
}
