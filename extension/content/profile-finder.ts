import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { profiles } from '../ats/index.ts';
import { genericProfile } from './generic-recognition.ts';

/** `https://*.example.nl/*`, `http://127.0.0.1:4400/*` → whether an address fits. */
export function matchesPattern(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const url = new URL(address);
  const [, scheme = '', host = '', path = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : `${scheme}:` !== url.protocol) return false;
  const name = host.includes(':') ? url.host : url.hostname;
  const hostFits =
    host === '*' || host === name || (host.startsWith('*.') && `.${name}`.endsWith(host.slice(1)));
  const pathExpression = path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return hostFits && new RegExp(`^${pathExpression}$`).test(url.pathname + url.search);
}

/**
 * The profile of the ATS that this page is: one that was taught for it, else one of ours, else, when none says that it
 * knows the page, the generic one.
 */
export function profileFor(
  document: Document,
  address: string,
  taught: AtsProfile | null = null,
): AtsProfile {
  if (taught) return taught;
  const signed = (profile: AtsProfile) =>
    profile.signs.length > 0 && profile.signs.every((sign) => document.querySelector(sign) !== null);
  return (
    profiles.find((profile) => profile.hosts.some((host) => matchesPattern(host, address))) ??
    profiles.find(signed) ??
    genericProfile
  );
}
