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
  /** Arm chosen by hand; only counts in the demonstration study. */
  readonly demoArm: string | null;
  /** Names of the settings that company policy fixes. */
  readonly managed: readonly string[];
}

type Stored = Omit<Settings, 'managed' | 'managedSites' | 'managedProfiles' | 'teaching' | 'study'>;

const KEY = 'settings';
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

/** Makes what an install needs at its first start; two at once agree because of the lock. */
async function firstStart(): Promise<void> {
  await navigator.locks.request('onbevangen-settings', async () => {
    const found = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored> | undefined;
    if (found?.install && found.studyKey && found.recruiter) return;
    const made = { install: hex(16), studyKey: hex(32), recruiter: `r-${hex(6)}` };
    await browser.storage.local.set({ [KEY]: { ...made, ...found } });
  });
}

export async function loadSettings(): Promise<Settings> {
  let local = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored> | undefined;
  if (!local?.install || !local.studyKey || !local.recruiter) {
    await firstStart();
    local = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored>;
  }
  const fixed = await policy();
  const managed = {
    collector: text(fixed.collector) && (collectorAddress(String(fixed.collector)) ?? undefined),
    ingestKey: text(fixed.ingestKey),
    study: text(fixed.study),
    studyKey: text(fixed.studyKey),
    recruiter: text(fixed.recruiter),
    language: choice(fixed.language),
    sites: Array.isArray(fixed.sites) ? hostPatterns(fixed.sites) : undefined,
    profiles: Array.isArray(fixed.profiles) ? fixed.profiles : undefined,
    teaching: typeof fixed.teaching === 'boolean' ? fixed.teaching : undefined,
  };
  return {
    install: local.install ?? '',
    studyKey: managed.studyKey ?? local.studyKey ?? '',
    recruiter: managed.recruiter ?? local.recruiter ?? '',
    collector: managed.collector ?? local.collector ?? (isDemoBuild() ? DEMO_COLLECTOR : ''),
    ingestKey: managed.ingestKey ?? local.ingestKey ?? '',
    study: managed.study ?? '',
    language: managed.language ?? choice(local.language) ?? 'auto',
    sites: hostPatterns(local.sites ?? []),
    managedSites: managed.sites ?? [],
    managedProfiles: managed.profiles ?? [],
    teaching: managed.teaching ?? null,
    demoArm: local.demoArm ?? null,
    managed: Object.entries(managed)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name),
  };
}

export async function changeSettings(
  change: (
    now: Settings,
  ) => Partial<Pick<Stored, 'collector' | 'recruiter' | 'language' | 'sites' | 'demoArm'>>,
): Promise<void> {
  const before = await loadSettings();
  await navigator.locks.request('onbevangen-settings', async () => {
    const local = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored>;
    const current = { ...before, sites: hostPatterns(local.sites ?? []) };
    await browser.storage.local.set({ [KEY]: { ...local, ...change(current) } });
  });
}
