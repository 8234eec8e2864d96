import type { AddressPattern } from './address-pattern.ts';

/** A number, a UUID, or letters and digits mixed as no word is: what an ATS calls somebody. */
export const isIdLike = (part: string): boolean =>
  /^\d+$/.test(part) ||
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part) ||
  (/\d/.test(part) && /^[\w-]{6,}$/.test(part)) ||
  /^\d+-[\w-]+$/.test(part);

interface Part {
  readonly where: 'path' | 'query' | 'hash';
  readonly name: string;
  readonly value: string;
}

/** Names of what a query sorts, filters, pages or counts by; not what it shows. */
const PASSING = /^(page|p|sort|order|dir|q|search|filter|limit|offset|size|tab|view|utm_\w+|_.*)$/i;

function partsOf(address: string): Part[] {
  const [, path = '', query = '', hash] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(address) ?? [];
  const split = (text: string, where: 'path' | 'hash'): Part[] =>
    text.split('/').map((value, at) => ({ where, name: `${at}`, value }));
  const asked = query
    .split('&')
    .filter(Boolean)
    .map((one): Part => {
      const [name = '', value = ''] = one.split('=', 2);
      return { where: 'query', name, value };
    })
    .filter(({ name, value }) => /^[\w.[\]-]+$/.test(name) && !PASSING.test(name) && value !== '');
  // A hash that does not begin with a stroke is a place in the page.
  const routed = hash !== undefined && /^!?\//.test(hash);
  return [...split(path.replace(/(.)\/$/, '$1'), 'path'), ...asked, ...(routed ? split(hash, 'hash') : [])];
}

function written(parts: readonly Part[]): AddressPattern {
  const of = (where: Part['where']) => parts.filter((part) => part.where === where);
  const path = of('path').map(({ value }) => value);
  const query = of('query').map(({ name, value }) => `${name}=${value}`);
  const hash = of('hash').map(({ value }) => value);
  return `${path.join('/') || '/'}${query.length ? `?${query.join('&')}` : ''}${hash.length ? `#${hash.join('/')}` : ''}`;
}

const keyOf = ({ where, name }: Part) => `${where} ${name}`;
const plain = (value: string) => (/[*{}"'<>`\\\s]/.test(value) ? '*' : value);

/**
 * The pattern of addresses (path, query, hash) on which candidates are shown. Where several differ, the part that differs
 * names the candidate; of a single one, the last part that looks like an id. `null`: the address names nobody.
 */
export function candidatePattern(addresses: readonly string[]): AddressPattern | null {
  const all = [...new Set(addresses)].map(partsOf);
  const [first] = all;
  if (!first) return null;
  const valuesOf = (part: Part) =>
    all
      .map((parts) => parts.find((one) => keyOf(one) === keyOf(part))?.value)
      .filter((one) => one !== undefined);
  const shared = first.filter((part) => valuesOf(part).length === all.length);
  const differs = (part: Part) => new Set(valuesOf(part)).size > 1;
  const differing = shared.filter(differs);
  const id =
    differing.findLast(({ value }) => isIdLike(value)) ??
    (differing.length === 1 ? differing[0] : undefined) ??
    shared.findLast(({ value }) => isIdLike(value));
  if (!id) return null;
  const deeper = all.some(
    (parts) =>
      parts.filter(({ where }) => where === 'path').length >
      shared.filter(({ where }) => where === 'path').length,
  );
  const pattern = written(
    shared.map((part) => ({
      ...part,
      value: part === id ? '{candidate}' : differs(part) || isIdLike(part.value) ? '*' : plain(part.value),
    })),
  );
  return deeper && id.where === 'path' ? `${pattern}/**` : pattern;
}

/** The pattern of addresses of a list. A query counts only where the candidate's pattern tells pages apart by it. */
export function listPattern(address: string, candidate: AddressPattern | null): AddressPattern {
  const byQuery = candidate?.includes('?') === true && candidate.split('?')[0] === address.split('?')[0];
  const parts = partsOf(address).filter(({ where }) => where !== 'query' || byQuery);
  return written(parts.map((part) => ({ ...part, value: isIdLike(part.value) ? '*' : plain(part.value) })));
}
