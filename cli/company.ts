import { parseMasking, toRole } from '../shared/masking/policy-schema.ts';
import { parseProtocol } from '../shared/study/protocol-check.ts';
import { BadInput } from './io.ts';

/** What a company puts into its own package: sites without a question, and what policy would say otherwise. */
export interface Company {
  /** Match patterns of whole hosts, as `https://ats.example.nl/*`. */
  readonly hosts: readonly string[];
  /** As company policy; what the browser is told by policy goes before it. */
  readonly policy: Readonly<Record<string, unknown>>;
}

const HOST = /^(https|http):\/\/((?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(:\d{1,5})?\/\*$/;
const NEVER = /(^|\.)linkedin\.com$/;
/** Differ per browser, or are secrets that whoever has the package could read. */
const NOT_HERE: Readonly<Record<string, string>> = {
  recruiter: 'is another one in each browser',
  team: 'is not the same for everybody',
  studyKey: 'is a secret',
  ingestKey: 'is a secret',
  sites: 'are the hosts of the package',
};

type Check = (value: unknown) => string | null;
const text = (value: unknown): value is string => typeof value === 'string' && value !== '';
const check: Readonly<Record<string, Check>> = {
  collector: (value) =>
    text(value) && isCollector(value) ? null : 'wants an address that begins with https://',
  language: (value) => (['nl', 'en', 'auto'].includes(value as string) ? null : 'wants nl, en or auto'),
  role: (value) => (toRole(value) ? null : 'wants recruiter, hiring_manager, interviewer or coordinator'),
  masking(value) {
    const read = parseMasking(typeof value === 'string' ? value : JSON.stringify(value));
    return read.ok ? null : `is wrong at ${read.field}`;
  },
  strata(value) {
    const pairs = typeof value === 'object' && value !== null ? Object.values(value) : [null];
    return pairs.every(text) ? null : 'wants the id of each stratum with its value, as {"employer": "a"}';
  },
  study(value) {
    let protocol: unknown = value;
    try {
      if (typeof value === 'string') protocol = JSON.parse(value);
    } catch {
      return 'is not JSON';
    }
    const read = parseProtocol(protocol);
    return read.ok ? null : `is not a protocol: see ${read.field}`;
  },
};

function isCollector(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === 'https:' && !url.username && !url.search && !url.hash;
}

function hostsIn(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new BadInput('"hosts" wants a list of at least one site, as "https://ats.example.nl/*".');
  for (const host of value) {
    const named = JSON.stringify(host);
    const parts = typeof host === 'string' ? HOST.exec(host) : null;
    if (!parts)
      throw new BadInput(`${named} is not a site: it wants a whole host, as "https://ats.example.nl/*".`);
    if (NEVER.test(parts[2] ?? '')) throw new BadInput(`${named}: Onbevangen never runs on LinkedIn.`);
    if (!parts[2]?.replace('*.', '').includes('.') && parts[2] !== 'localhost')
      throw new BadInput(`${named} covers more than one organisation's sites.`);
  }
  return [...new Set(value as string[])];
}

/** Reads a company's file: `{"hosts": […], "policy": {…}, "profiles": […]}`. Throws `BadInput`. */
export function readCompany(value: unknown): Company {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadInput('The company file wants {"hosts": […], "policy": {…}, "profiles": […]}.');
  const { hosts, policy = {}, profiles, ...rest } = value as Record<string, unknown>;
  const [strange] = Object.keys(rest);
  if (strange !== undefined)
    throw new BadInput(
      `The company file has ${JSON.stringify(strange)}; it knows hosts, policy and profiles.`,
    );
  const patterns = hostsIn(hosts);
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
    throw new BadInput('"policy" wants an object.');
  if (profiles !== undefined && !Array.isArray(profiles)) throw new BadInput('"profiles" wants a list.');
  for (const [key, held] of Object.entries(policy)) {
    const reason = Object.hasOwn(NOT_HERE, key) ? NOT_HERE[key] : undefined;
    if (reason)
      throw new BadInput(`"policy.${key}" does not belong in a package: it ${reason}. Set it by policy.`);
    if (!Object.hasOwn(check, key))
      throw new BadInput(`There is no "policy.${key}". There are: ${Object.keys(check).join(', ')}.`);
    const wrong = check[key]?.(held);
    if (wrong) throw new BadInput(`"policy.${key}" ${wrong}.`);
  }
  // As the browser would hand them over: these two are text.
  const asText = Object.fromEntries(
    Object.entries(policy).map(([key, held]) => [
      key,
      typeof held === 'string' ? held : JSON.stringify(held),
    ]),
  );
  return { hosts: patterns, policy: { ...asText, ...(profiles && { profiles }) } };
}
