import { profileHealthDraft } from '../../shared/events/profile-health.ts';
import type { AtsPage, AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { eventId } from '../../shared/study/exposure-key.ts';
import type { Verdict } from '../ats/health.ts';
import { uuid } from '../platform/uuid.ts';
import type { Log } from './log.ts';

/** The registry of profiles and the closed list of the log agree on ids; a house test compares them. */
type LoggedProfile = Parameters<typeof profileHealthDraft>[1]['profile'];

/** Writes down that a profile does not fit a page, or that the recruiter went on without it. Counts alone. */
export function logHealth(
  log: Log,
  eventKey: string,
  { id, version, tier }: AtsProfile,
  page: AtsPage | null,
  state: 'stale' | 'passed',
  { expected, missing }: Verdict,
): void {
  if (!page) return;
  const data = { profile: id as LoggedProfile, version, tier, page: page.kind, state, expected, missing };
  // What a page looks like to everybody is told once per browser; that somebody goes on, each time.
  const own = state === 'stale' ? eventId(eventKey, 'stale', id, `${version}`, page.kind) : uuid();
  void log.write(profileHealthDraft(own, data));
}
