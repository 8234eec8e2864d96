/**
 * Addresses as people write them: `/candidates/{candidate}`, `/jobs/*`, `/people/{candidate}/**`, `/show.php?id={candidate}`,
 * `/#/people/{candidate}`. `*` is any one part, `{candidate}` the part that names the candidate, a last `/**` whatever
 * follows. What a pattern does not say about query and hash may be anything.
 */
export type AddressPattern = string;

const PART = '[^/?#&=]+';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const filled = (text: string) =>
  escaped(text)
    .replace('\\{candidate\\}', `(${PART})`)
    .replace(/^\\\*$/, PART);

/** One part: plain text with the candidate's id in it at most once, or any part. */
const isPart = (text: string) => text === '*' || /^[^*{}]*(\{candidate\})?[^*{}]*$/.test(text);

interface Read {
  readonly path: readonly string[];
  readonly query: readonly (readonly [string, string])[];
  readonly hash: readonly string[] | null;
  readonly open: boolean;
}

function read(pattern: AddressPattern): Read | null {
  if (!pattern.startsWith('/') || pattern.length > 200 || /[\s"'<>`\\]/.test(pattern)) return null;
  const open = pattern.endsWith('/**');
  const [, before = '', query = '', hash] =
    /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(open ? pattern.slice(0, -3) : pattern) ?? [];
  const parts = {
    path: before.split('/').slice(1),
    query: query ? query.split('&').map((one) => one.split('=', 2) as [string, string]) : [],
    hash: hash === undefined ? null : hash.split('/'),
    open,
  };
  const words = [...parts.path, ...parts.query.map(([, value = '']) => value), ...(parts.hash ?? [])];
  const names = parts.query.every(([name, value]) => /^[\w.[\]-]+$/.test(name) && value !== undefined);
  const ids = words.filter((word) => word.includes('{candidate}')).length;
  return names && words.every(isPart) && ids <= 1 ? parts : null;
}

export const isAddressPattern = (pattern: string): boolean => read(pattern) !== null;

export const namesCandidate = (pattern: AddressPattern): boolean => pattern.includes('{candidate}');

/**
 * The regular expression that a pattern stands for, on the address behind the host; group 1 is the candidate's id. Takes
 * time in proportion to the address, whatever the pattern. Throws a RangeError on what is no pattern.
 */
export function addressExpression(pattern: AddressPattern): string {
  const parts = read(pattern);
  if (!parts) throw new RangeError('not an address pattern');
  const { path, query, hash, open } = parts;
  const tail = open ? '(?:/[^?#]*)?' : '/?';
  const inPath = `^${path.map((part) => `/${filled(part)}`).join('')}`;
  const asked = query.map(([name, value]) => `(?=[^#]*[?&]${escaped(name)}=${filled(value)}(?:[&#]|$))`);
  if (hash === null)
    return `${asked.length ? `^${asked.join('')}${inPath.slice(1)}` : inPath}${tail}(?:[?#]|$)`;
  const inHash = hash.map(filled).join('/');
  return `${inPath}/?(?:\\?[^#]*)?#${inHash}${open ? '(?:/.*)?' : '/?'}(?:[?&]|$)`;
}

/** Whether an address behind the host (path, query, hash) fits; and whose it is. */
export function inAddress(
  pattern: AddressPattern,
  address: string,
): { readonly candidate: string | null } | null {
  const found = new RegExp(addressExpression(pattern)).exec(address);
  return found && { candidate: found[1] ?? null };
}
