import { parseMasking, toRole } from '../../shared/masking/policy-schema.ts';
import type { MaskingChoice, MaskingPolicy, Role } from '../../shared/masking/rules.ts';
import { browser } from '../platform/browser.ts';
import { hostPatterns } from './host-pattern.ts';
import { isDemoBuild, policy } from './policy.ts';

export type LanguageChoice = 'nl' | 'en' | 'auto';

/** Company policy goes before what stands in this browser. */
export interface Settings {
  /** Random, 32 hex digits; names this install in the log. */
  readonly install: string;
  /** Key of all pseudonyms, 64 hex digits; never sent. */
  readonly studyKey: string;
  /** Code of the recruiter; only its pseudonym is sent. */
  readonly recruiter: string;
  /** Code of the recruiter's team, empty without one; only its pseudonym is sent. */
  readonly team: string;
  /** Values of the study's strata that hold for this browser, by id of the stratum. */
  readonly strata: Readonly<Record<string, string>>;
  /** Address without a trailing slash; empty: events wait here. */
  readonly collector: string;
  readonly ingestKey: string;
  /** A protocol as JSON, or the id of the built-in study. */
  readonly study: string;
  readonly language: LanguageChoice;
  /** Match patterns that the recruiter switched on. */
  readonly sites: readonly string[];
  readonly managedSites: readonly string[];
  /** Taught profiles as policy has them, unread: see taught.ts. */
  readonly managedProfiles: readonly unknown[];
  /** Whether policy lets people teach on this device; `null`: it does not say. */
  readonly teaching: boolean | null;
  /** Whether policy lets recruiters stay out of the log. */
  readonly mayOptOut: boolean;
  /** Whether this one does. It holds until they take part again, also when policy allows it no longer. */
  readonly optedOut: boolean;
  /** Arm chosen by hand; only counts in the demonstration study. */
  readonly demoArm: string | null;
  /** Policy on what is hidden, for whom and until when; `null`: there is one, and it cannot be read. */
  readonly masking: MaskingPolicy | null;
  /** `null`: policy names a role that there is not. */
  readonly role: Role | null;
  /** What the recruiter chose; counts only where neither policy nor a study says something. */
  readonly ownMasking: OwnMasking;
  /** Names of the settings that company policy fixes. */
  readonly managed: readonly string[];
}

/** What may be chosen by hand: never to leave more kinds open. */
export type OwnMasking = Pick<MaskingChoice, 'also' | 'until'>;

type Stored = Omit<
  Settings,
  | 'managed'
  | 'managedSites'
  | 'managedProfiles'
  | 'teaching'
  | 'mayOptOut'
  | 'study'
  | 'strata'
  | 'masking'
  | 'role'
>;

/** Where in the browser's own storage settings are kept. */
export const SETTINGS_KEY = 'settings';
/** Where `npm start` runs the collector; only builds for sites on this machine start with it. */
export const DEMO_COLLECTOR = 'http://127.0.0.1:8377';

const hex = (bytes: number) =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const choice = (value: unknown): LanguageChoice | undefined =>
  value === 'nl' || value === 'en' || value === 'auto' ? value : undefined;

/** The address without a trailing slash; `null` when it is not https, or http on this machine. */
export function collectorAddress(address: string): string | null {
  if (address.trim() === '') return '';
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return null;
  if (url.username || url.password || url.search || url.hash) return null;
  return url.href.replace(/\/+$/, '');
}

/** Ids and values of a protocol's strata; what is not a list of those counts for nothing. */
function strataOf(told: string | undefined): Settings['strata'] {
  try {
    const read: unknown = JSON.parse(told ?? '{}');
    const pairs = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(pairs.filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/** A choice that was kept by another version counts for nothing. */
function ownChoice(kept: unknown): OwnMasking {
  const read = parseMasking(JSON.stringify(kept ?? {}));
  if (!read.ok) return {};
  const { also, until } = read.policy;
  return { ...(also && { also }), ...(until !== undefined && { until }) };
}

/** Makes what an install needs at its first start; two at once agree because of the lock. */
async function firstStart(): Promise<void> {
  await navigator.locks.request('onbevangen-settings', async () => {
    const found = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as
      | Partial<Stored>
      | undefined;
    if (found?.install && found.studyKey && found.recruiter) return;
    const made = { install: hex(16), studyKey: hex(32), recruiter: `r-${hex(6)}` };
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...made, ...found } });
  });
}

export async function loadSettings(): Promise<Settings> {
  let local = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Partial<Stored> | undefined;
  if (!local?.install || !local.studyKey || !local.recruiter) {
    await firstStart();
    local = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Partial<Stored>;
  }
  const fixed = await policy();
  const managed = {
    collector: text(fixed.collector) && (collectorAddress(String(fixed.collector)) ?? undefined),
    ingestKey: text(fixed.ingestKey),
    study: text(fixed.study),
    studyKey: text(fixed.studyKey),
    recruiter: text(fixed.recruiter),
    team: text(fixed.team),
    strata: text(fixed.strata),
    language: choice(fixed.language),
    masking: text(fixed.masking),
    role: text(fixed.role),
    sites: Array.isArray(fixed.sites) ? hostPatterns(fixed.sites) : undefined,
    profiles: Array.isArray(fixed.profiles) ? fixed.profiles : undefined,
    teaching: typeof fixed.teaching === 'boolean' ? fixed.teaching : undefined,
  };
  const masking = managed.masking === undefined ? null : parseMasking(managed.masking);
  return {
    install: local.install ?? '',
    studyKey: managed.studyKey ?? local.studyKey ?? '',
    recruiter: managed.recruiter ?? local.recruiter ?? '',
    team: managed.team ?? local.team ?? '',
    strata: strataOf(managed.strata),
    collector: managed.collector ?? local.collector ?? (isDemoBuild() ? DEMO_COLLECTOR : ''),
    ingestKey: managed.ingestKey ?? local.ingestKey ?? '',
    study: managed.study ?? '',
    language: managed.language ?? choice(local.language) ?? 'auto',
    sites: hostPatterns(local.sites ?? []),
    managedSites: managed.sites ?? [],
    managedProfiles: managed.profiles ?? [],
    teaching: managed.teaching ?? null,
    mayOptOut: fixed.optOut === true,
    optedOut: local.optedOut === true,
    demoArm: local.demoArm ?? null,
    masking: masking === null ? {} : masking.ok ? masking.policy : null,
    role: managed.role === undefined ? 'recruiter' : toRole(managed.role),
    ownMasking: ownChoice(local.ownMasking),
    managed: Object.entries(managed)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name),
  };
}

/** `also`: what is stored with them, in one write. */
export async function changeSettings(
  change: (
    now: Settings,
  ) => Partial<
    Pick<
      Stored,
      'collector' | 'recruiter' | 'team' | 'language' | 'sites' | 'demoArm' | 'ownMasking' | 'optedOut'
    >
  >,
  also: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const before = await loadSettings();
  await navigator.locks.request('onbevangen-settings', async () => {
    const local = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Partial<Stored>;
    const current = { ...before, sites: hostPatterns(local.sites ?? []) };
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...local, ...change(current) }, ...also });
  });
}
