import { profileTaught } from '../../shared/events/profile-taught.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import type { TeachToBackground } from '../../shared/ports/teach-to-background.ts';
import type { Draft } from '../../shared/profiles/draft.ts';
import { readTaught } from '../../shared/profiles/read-taught.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { TEACHING, teachScripts } from '../platform/content-files.ts';
import { isRefused } from '../platform/refused-sites.ts';
import { uuid } from '../platform/uuid.ts';
import { covers, hostOf, patternOf } from './host-pattern.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { bakedPatterns, isDemoBuild } from './policy.ts';
import { loadSettings, type Settings } from './settings.ts';
import { keepTaught, mayKeepFor, taughtFor } from './taught.ts';

interface Teaching {
  readonly tab: number;
  /** Origin pattern of the site that is taught. Elsewhere the tab is like any other. */
  readonly pattern: string;
  readonly draft: Draft | null;
}

const KEY = 'teaching';

const teaching = async (): Promise<Teaching | null> =>
  ((await browser.storage.session.get(KEY))[KEY] as Teaching | undefined) ?? null;

/** What policy says; where it is silent, nobody teaches where it, or the build, names sites or a study. */
export const mayTeach = ({ teaching: allowed, managed }: Pick<Settings, 'teaching' | 'managed'>): boolean =>
  allowed ??
  !(managed.includes('sites') || managed.includes('study') || (bakedPatterns().length > 0 && !isDemoBuild()));

/** Whether a page is being taught now: it shows everybody as they are, until that ends. */
export async function isTaught(tab: number | undefined, address: string): Promise<boolean> {
  const now = await teaching();
  return now !== null && now.tab === tab && covers(now.pattern, address) && mayTeach(await loadSettings());
}

async function write(log: Log, step: 'begun' | 'ended' | 'used' | 'removed', checked = 0): Promise<void> {
  await log.write({ ...profileTaught.create(uuid(), { step, checked }), order: Date.now() });
  void log.drain().catch(() => {});
}
export const writeTaught = write;

const forgetScripts = () =>
  browser.scripting.unregisterContentScripts({ ids: [TEACHING] }).catch(() => undefined);

/** Has the page in a tab taught: logged first, because from then on the tab shows everybody. */
export async function beginTeaching(log: Log, tab: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tab);
  const pattern = patternOf(url);
  if (!pattern || isRefused(new URL(url).host) || !mayTeach(await loadSettings()))
    throw new RangeError('not here');
  await write(log, 'begun');
  await forgetScripts();
  await browser.scripting.registerContentScripts(teachScripts(pattern));
  await browser.storage.session.set({ [KEY]: { tab, pattern, draft: null } satisfies Teaching });
  // A page on which we run was hidden at its start; loaded again, it is as the ATS made it.
  await browser.tabs.reload(tab);
}

export async function endTeaching(log: Log): Promise<void> {
  const now = await teaching();
  if (!now) return;
  await browser.storage.session.remove(KEY);
  await forgetScripts();
  await write(log, 'ended');
  await browser.tabs.reload(now.tab).catch(() => undefined);
}

/** The tool in the top frame of the tab that is taught, and nobody else. */
export const fromTaughtTab = ({ tab, frameId = 0, url = '' }: Runtime.MessageSender): boolean =>
  tab !== undefined && frameId === 0 && !url.startsWith(browser.runtime.getURL(''));

export function teachCalls(log: Log): Handlers<TeachToBackground, Runtime.MessageSender> {
  const own = async ({ tab, url = '' }: Runtime.MessageSender) => {
    const now = await teaching();
    return now && now.tab === tab?.id && covers(now.pattern, url) ? now : null;
  };
  return {
    async load(sender) {
      const now = await own(sender);
      if (!now) return null;
      const { language } = await loadSettings();
      return {
        draft: now.draft,
        language: languageOf(language),
        day: new Date().toISOString().slice(0, 10),
        mayUse: await mayKeepFor(sender.url ?? ''),
        version: ((await taughtFor(sender.url ?? ''))?.version ?? 0) + 1,
      };
    },
    async save(sender, draft) {
      const now = await own(sender);
      if (!now || JSON.stringify(draft).length > 500_000) throw new RangeError('not taught');
      await browser.storage.session.set({ [KEY]: { ...now, draft } satisfies Teaching });
    },
    async use(sender, profile) {
      const read = readTaught(profile);
      if (!(await own(sender)) || !(await mayKeepFor(sender.url ?? ''))) throw new RangeError('not taught');
      if (!read.ok) return read.problems;
      // A page may have us taught about itself, and about nobody else.
      const { host } = new URL(sender.url ?? '');
      if (!read.profile.hosts.every((one) => hostOf(one) === host)) return [{ kind: 'host', at: 'hosts' }];
      await write(log, 'used', read.profile.checked);
      await keepTaught(read.profile);
      return [];
    },
    async end(sender) {
      if (await own(sender)) await endTeaching(log);
    },
  };
}
