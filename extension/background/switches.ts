import { switched } from '../../shared/events/switched.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { browser } from '../platform/browser.ts';
import { hasHost } from '../platform/permissions.ts';
import { assignmentOf } from './assignments.ts';
import { bakedPatterns } from './policy.ts';
import { loadSettings } from './settings.ts';
import { spooled } from './spool.ts';

type By = Parameters<typeof switched.create>[1]['by'];
/** Patterns of sites that are on, and who switched them on. */
type On = Readonly<Record<string, By>>;

const KEY = 'switches';

/** Writes down which sites went on or off since it was last looked; in one write with what is on now. */
export function noteSwitches(): Promise<void> {
  return navigator.locks.request('onbevangen-switches', async () => {
    const settings = await loadSettings();
    const listed: Record<string, By> = {};
    for (const pattern of settings.sites) listed[pattern] = 'recruiter';
    for (const pattern of settings.managedSites) listed[pattern] = 'policy';
    for (const pattern of bakedPatterns()) delete listed[pattern];
    const before = ((await browser.storage.local.get(KEY))[KEY] as On | undefined) ?? {};
    const now: Record<string, By> = {};
    for (const [pattern, by] of Object.entries(listed)) if (await hasHost(pattern)) now[pattern] = by;

    const { siteKey } = assignmentOf(settings, 0);
    const event = (pattern: string, state: 'on' | 'off', by: By) =>
      switched.create(crypto.randomUUID(), { site: pseudonym(siteKey, pattern), state, by });
    const on = Object.entries(now).filter(([pattern]) => !(pattern in before));
    // Still named by policy: then it was the recruiter, who took the permission back.
    const off = Object.entries(before).filter(([pattern]) => !(pattern in now));
    if (on.length + off.length === 0) return;
    const events = [
      ...on.map(([pattern, by]) => event(pattern, 'on', by)),
      ...off.map(([pattern, by]) => event(pattern, 'off', pattern in listed ? 'recruiter' : by)),
    ];
    await browser.storage.local.set({ ...spooled(...events), [KEY]: now });
  });
}
