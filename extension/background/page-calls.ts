import { optOut } from '../../shared/events/opt-out.ts';
import { parseMasking } from '../../shared/masking/policy-schema.ts';
import type { OptionsState, PopupToBackground } from '../../shared/ports/popup-to-background.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import { readTaught } from '../../shared/profiles/read-taught.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { hasHost } from '../platform/permissions.ts';
import { isRefused } from '../platform/refused-sites.ts';
import { uuid } from '../platform/uuid.ts';
import { assignmentOf, drawsBy, isDemonstration } from './assignments.ts';
import { covers, hostOf, hostPatterns, patternOf } from './host-pattern.ts';
import type { Log } from './log.ts';
import { maskingOf, mayChoose } from './rules.ts';
import { changeSettings, collectorAddress, loadSettings } from './settings.ts';
import { listSites, syncSites } from './sites.ts';
import { spooled } from './spool.ts';
import { switchOn } from './switch-on.ts';
import { noteSwitches } from './switches.ts';
import { aboutTab } from './tab-vacancy.ts';
import { forgetTaught, keepTaught, taughtProfiles } from './taught.ts';
import { beginTeaching, mayTeach, writeTaught } from './teaching.ts';

/** Thrown when a setting cannot be taken; only `name` reaches the page. */
class BadSetting extends Error {
  constructor(
    readonly setting: 'collector' | 'recruiter' | 'team' | 'language' | 'pattern' | 'arm' | 'masking' | 'out',
  ) {
    super(setting);
    this.name = `bad_${setting}`;
  }
}

/** Popup and options, never a page of ours that a web page put into a frame. */
export const fromOwnPage = ({ url = '', frameId = 0 }: Runtime.MessageSender): boolean =>
  frameId === 0 && url.startsWith(browser.runtime.getURL(''));

async function options(): Promise<OptionsState> {
  const settings = await loadSettings();
  const assignment = assignmentOf(settings, Date.now());
  const { language, collector, recruiter, team, managed, demoArm } = settings;
  return {
    language,
    collector,
    recruiter,
    team: drawsBy(assignment.protocol, 'team') ? team : null,
    study: assignment.protocol.id,
    profiles: await profiles(),
    sites: (await listSites()).map(({ host, managed }) => ({ host, managed })),
    managed,
    optOut: settings.mayOptOut || settings.optedOut ? { out: settings.optedOut } : null,
    masking: {
      ...maskingOf(settings),
      chosen: mayChoose(settings),
      unreadable: settings.masking === null || settings.role === null,
    },
    demoArms: isDemonstration(assignment)
      ? assignment.protocol.arms.map(({ id }) => ({ id, chosen: id === demoArm }))
      : null,
  };
}

async function profiles(): Promise<OptionsState['profiles']> {
  const { managed, local } = await taughtProfiles();
  return [
    ...managed.map((profile) => ({ profile, managed: true })),
    ...local.map((profile) => ({ profile, managed: false })),
  ];
}

function onlyPattern(pattern: unknown): string {
  const [good] = hostPatterns([pattern]);
  if (!good || isRefused(hostOf(good))) throw new BadSetting('pattern');
  return good;
}

export function pageCalls(log: Log): Handlers<PopupToBackground, Runtime.MessageSender> {
  const drainSoon = () => void log.drain().catch(() => {});
  return {
    async siteState(_, tab) {
      const address = (await browser.tabs.get(tab)).url ?? '';
      const settings = await loadSettings();
      const assignment = await log.standing(await aboutTab(tab));
      const site = (await listSites()).find(({ pattern }) => covers(pattern, address));
      const pattern = patternOf(address);
      const { arm, protocol, broken } = assignment;
      const outbox = await log.outbox();
      return {
        host: pattern ? new URL(address).host : '',
        // A site that policy names, or whose permission was taken away, is not on until the browser allows it.
        state: !pattern
          ? 'unsupported'
          : isRefused(new URL(address).host)
            ? 'refused'
            : !site || !(await hasHost(pattern))
              ? 'off'
              : site.managed
                ? 'managed'
                : 'on',
        mayTeach: mayTeach(settings),
        recruiterMaySeeArm: protocol.armVisible,
        arm: protocol.armVisible ? { id: arm.id, anonymise: arm.anonymise, prompts: arm.prompts } : null,
        nudges: arm.prompts ? arm.nudges : [],
        outbox: broken ? { ...outbox, problem: 'study_unreadable' } : outbox,
      };
    },
    async switchOn(_, pattern, tab) {
      await switchOn(onlyPattern(pattern), tab);
      await noteSwitches();
      drainSoon();
    },
    async switchOff(_, pattern, tab) {
      const good = onlyPattern(pattern);
      await changeSettings(({ sites }) => ({ sites: sites.filter((one) => one !== good) }));
      await syncSites();
      // Required permissions can't be dropped; that the site is off does not hang on it.
      await browser.permissions.remove({ origins: [good] }).catch(() => false);
      await noteSwitches();
      drainSoon();
      await browser.tabs.reload(tab);
    },
    options: () => options(),
    async saveOptions(_, change) {
      const { managed } = await loadSettings();
      const free = (name: string) => !managed.includes(name);
      const collector =
        change.collector === undefined ? undefined : collectorAddress(String(change.collector));
      if (collector === null) throw new BadSetting('collector');
      const recruiter = change.recruiter?.trim();
      if (recruiter !== undefined && !/^[\x21-\x7e]{1,64}$/.test(recruiter))
        throw new BadSetting('recruiter');
      const team = change.team?.trim();
      if (team && !/^[\x21-\x7e]{1,64}$/.test(team)) throw new BadSetting('team');
      const { language } = change;
      if (language !== undefined && !['nl', 'en', 'auto'].includes(language))
        throw new BadSetting('language');
      // What was logged until now belongs to the recruiter, and so to the arm, of until now.
      await log.drain().catch(() => {});
      await changeSettings(() => ({
        ...(collector !== undefined && free('collector') && { collector }),
        ...(recruiter !== undefined && free('recruiter') && { recruiter }),
        ...(team !== undefined && free('team') && { team }),
        ...(language !== undefined && free('language') && { language }),
      }));
      return options();
    },
    async optOut(_, out) {
      if (out === true && !(await loadSettings()).mayOptOut) throw new BadSetting('out');
      // What was logged until now happened before.
      await log.drain().catch(() => {});
      const event = optOut.create(uuid(), { state: out === true ? 'out' : 'in' });
      await changeSettings(() => ({ optedOut: out === true }), spooled(event));
      await log.drain().catch(() => {});
      return options();
    },
    async saveMasking(_, choice) {
      if (!mayChoose(await loadSettings())) return options();
      const read = parseMasking(JSON.stringify(choice));
      if (!read.ok) throw new BadSetting('masking');
      const { until = null, also = [] } = read.policy;
      await changeSettings(() => ({ ownMasking: { until, also } }));
      return options();
    },
    async chooseDemoArm(_, id) {
      const { protocol } = assignmentOf(await loadSettings(), Date.now());
      const known = id === null || protocol.arms.some((arm) => arm.id === id);
      if (!isDemonstration({ protocol }) || !known) throw new BadSetting('arm');
      await log.drain();
      await changeSettings(() => ({ demoArm: id }));
      return options();
    },
    sendNow: () => log.sendNow(),
    teach: (_, tab) => beginTeaching(log, tab),
    async importProfile(_, text) {
      const read = readTaught(String(text));
      if (!read.ok) return read.problems;
      await writeTaught(log, 'used', read.profile.checked);
      await keepTaught(read.profile);
      return [];
    },
    async removeProfile(_, hosts) {
      await forgetTaught(hosts);
      await writeTaught(log, 'removed');
      return options();
    },
  };
}
