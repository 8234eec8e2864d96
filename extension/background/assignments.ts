import { assigned } from '../../shared/events/assigned.ts';
import type { Draft } from '../../shared/events/event.ts';
import { assign, type By, plotsOf } from '../../shared/study/assign.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { eventId } from '../../shared/study/exposure-key.ts';
import { deriveKey, hmacHex } from '../../shared/study/hmac.ts';
import type { Arm, Protocol } from '../../shared/study/protocol.ts';
import { parseProtocol } from '../../shared/study/protocol-check.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { studyDay } from '../../shared/study/study-day.ts';
import type { Stamp } from './outbox.ts';
import type { Settings } from './settings.ts';

/** Where this recruiter stands in the study, and the keys that go with it. */
export interface Assignment {
  readonly protocol: Protocol;
  /** Policy names a study that cannot be read; the built-in one runs instead, in an arm that hides. */
  readonly broken: boolean;
  readonly arm: Arm;
  readonly candidateKey: string;
  readonly vacancyKey: string;
  readonly eventKey: string;
  readonly stamp: Omit<Stamp, 'now'>;
  /** Says that the recruiter got this arm; its id is the same each time, so that it is logged once. */
  readonly event: Draft;
}

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

/** `now`: Unix milliseconds. */
export function assignmentOf(settings: Settings, now: number): Assignment {
  const { protocol, broken } = studyOf(settings.study);
  const recruiter = pseudonym(deriveKey(settings.studyKey, protocol.id, 'recruiter'), settings.recruiter);
  const chosen = isDemonstration({ protocol })
    ? protocol.arms.find((arm) => (broken ? arm.anonymise : arm.id === settings.demoArm))
    : undefined;
  const stands = assign(protocol, { recruiter }, studyDay(protocol.start, now));
  const arm = chosen ?? stands.arm;
  const by: By | 'choice' = chosen ? 'choice' : stands.by;
  const studyhash = protocolHash(protocol);
  const eventKey = hmacHex(
    deriveKey(settings.studyKey, protocol.id, 'event'),
    [settings.install, recruiter, studyhash, arm.id].join('/'),
  );
  return {
    protocol,
    broken,
    arm,
    candidateKey: deriveKey(settings.studyKey, protocol.id, 'candidate'),
    vacancyKey: deriveKey(settings.studyKey, protocol.id, 'vacancy'),
    eventKey,
    stamp: {
      source: `urn:onbevangen:install:${settings.install}`,
      studyhash,
      arm: arm.id,
      recruiter,
      start: protocol.start,
    },
    event: assigned.create(eventId(eventKey, 'assigned'), {
      unit:
        plotsOf(protocol).find(({ unit }) => unit === 'recruiter' || unit === 'team')?.unit ?? 'recruiter',
      by,
    }),
  };
}
