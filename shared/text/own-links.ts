import { contactItems } from './contact-items.ts';
import { peoples } from './peoples.ts';
import { isPlace } from './towns.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Ends of addresses of people's own sites; "Node.js" and "main.py" end otherwise. */
const site =
  /^(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.){1,4}(?:com|org|net|info|biz|name|me|io|dev|app|co|tech|design|online|site|xyz|pro|blog|page|nl|be|de|eu|frl|amsterdam|uk|fr|es|it|pl|pt|se|no|dk|fi|at|ch|ie|cz|ro|hu|gr|tr|ma|sr|cw|in|us|ca|au|nz|br|mx|kr|jp|cn|sg|za|gh|ng)(?:\/[^\s]{0,120})?$/iu;
const handle = /^@?[a-z\d][\w.-]{2,30}$/;
const orcid = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g;
const slug = /^in\/[\p{L}\p{N}%_-]{3,60}/u;
/** "in/gulsen-cicek-apo", "in: anas-al-khatib" in a cell of its own. */
const shortSlug = /^in(?:\/|:\/{0,2} ?)(?=\p{Ll}+[-_\d])[\p{L}\p{N}%_-]{5,60}(?=\s|$|[|•·;)])/u;
const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|ziggo|kpnmail|planet|xs4all|home|hetnet|protonmail|proton|gmx|web|voorbeeld|example)\./i;
/** Sites that are nobody's own: of the state, job boards, networks as such. */
const publicSite =
  /(?:^|\.)(?:europa\.eu|werk\.nl|uwv\.nl|rijksoverheid\.nl|overheid\.nl|duo\.nl|digid\.nl|indeed\.(?:com|nl)|monsterboard\.nl|nationalevacaturebank\.nl|linkedin\.com|github\.com|google\.(?:com|nl)|microsoft\.com|wikipedia\.org|s-bb\.nl|kvk\.nl|bigregister\.nl|europass\.eu|jobbird\.com|werkzoeken\.nl|stepstone\.nl)(?:\/|$)/i;
const MAX_PIECES = 40;
const MAX_HOSTS = 6;
/** Blanks between items of one line. */
const BESIDE = 8;

/** Letters of four and more in a row of e-mail addresses: what people make their handles and sites of. */
export function ownPieces(text: string): readonly string[] {
  if (lastPieces.text !== text) lastPieces = { text, pieces: piecesOf(text) };
  return lastPieces.pieces;
}

let lastPieces: { readonly text: string; readonly pieces: readonly string[] } = { text: '', pieces: [] };

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = text.indexOf('@'); at >= 0 && pieces.length < MAX_PIECES; at = text.indexOf('@', at + 1)) {
    const name = /[\p{L}\p{N}._%+-]{3,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];
    const host = /^([\p{L}\p{N}-]{2,40})\./u.exec(text.slice(at + 1, at + 42))?.[1];
    if (!name || !host) continue;
    pieces.push(name.replace(/[^\p{L}]/gu, '').toLowerCase());
    for (const part of [...name.split(/[\d._%+-]+/), ...(freeMail.test(`${host}.`) ? [] : [host])])
      if (part.length > 3) pieces.push(part.toLowerCase());
  }
  return pieces.filter((piece) => piece.length > 3);
}

/** Whether a handle or site is made of the same letters as somebody's e-mail address. */
function akin(written: string, pieces: readonly string[]): boolean {
  const plain = written.toLowerCase().replace(/[^\p{L}]/gu, '');
  return pieces.some((piece) => {
    if (plain.includes(piece)) return true;
    for (let at = 0; at + 5 <= piece.length && at < 16; at++)
      if (plain.includes(piece.slice(at, at + 5))) return true;
    return false;
  });
}

/** Sites and handles among the details of contact. */
function amongContacts(text: string, found: Found[]): void {
  const items = contactItems(text);
  if (items.length === 0) return;
  const pieces = ownPieces(text);
  items.forEach((item, i) => {
    const written = text.slice(item.start, item.end);
    if (/\s/.test(written)) return;
    const before = items[i - 1];
    const after = items[i + 1];
    const beside = [before && text.slice(before.end, item.start), after && text.slice(item.end, after.start)];
    const company = beside.some((gap) => gap !== undefined && gap.length < BESIDE && !gap.includes('\n'));
    const like =
      handle.test(written) &&
      /[a-z]/.test(written) &&
      !peoples.has(written.toLowerCase()) &&
      !isPlace(written) &&
      !/^(?:tel|mail|email|mob|telefoon|mobiel|fax|web|site|phone|adres|naam|nr)[\d_.-]{0,2}$/.test(written);
    // A word beside a number is a role or a label; a handle looks like one, or like the e-mail address.
    const named =
      like &&
      ((item.marked && written.length > 3) ||
        (company && (/[\d_]|\p{L}[.]\p{L}/u.test(written) || akin(written, pieces))));
    const own = site.test(written) && !publicSite.test(hostOf(written));
    if ((own && (item.certain || akin(written, pieces))) || (named && item.certain))
      found.push({ start: item.start, end: item.end, confidence: own ? 0.8 : 0.6 });
  });
}

const hostOf = (written: string): string => written.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '');

/** Whether a host is made of the same letters as somebody's e-mail address: "jansen-bouwt.nl". */
export function akinHost(host: string, pieces: readonly string[]): boolean {
  if (pieces.length === 0 || !site.test(host) || publicSite.test(hostOf(host))) return false;
  const label = hostOf(host)
    .split('.')
    .slice(0, -1)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  return pieces.some((piece) => piece.length > 4 && label.includes(piece));
}

/** The site at the host of an e-mail address: "info@jansen.example" owns "www.jansen.example". */
function ownHosts(text: string, found: Found[]): void {
  const hosts = new Set<string>();
  for (const hit of text.matchAll(/@([\p{L}\p{N}-]{2,63}\.[\p{L}\p{N}.-]{2,40})/gu)) {
    const host = hit[1]!.replace(/[.-]+$/, '');
    if (!freeMail.test(host)) hosts.add(host);
    if (hosts.size === MAX_HOSTS) break;
  }
  for (const host of hosts) {
    for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + host.length)) {
      const lead = /(?:https?:\/\/)?(?:www\.)?$/.exec(text.slice(Math.max(0, at - 12), at))![0];
      const start = at - lead.length;
      if (/[\p{L}\p{N}@.-]/u.test(text[start - 1] ?? '')) continue;
      const rest = text.slice(at + host.length, at + host.length + 80);
      if (/^[\p{L}\p{N}-]/u.test(rest)) continue;
      found.push({ start, end: at + host.length + /^(?:\/[^\s|]*)?/.exec(rest)![0].length, confidence: 0.8 });
    }
  }
}

/** The last part of a profile's address: "/in/nour-al-khatib-97", or alone in its cell. */
function slugs(text: string, found: Found[]): void {
  for (const needle of ['in/', 'in:'])
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 3)) {
      const path = text[at - 1] === '/';
      if (path && /[\p{L}\p{N}.]/u.test(text[at - 2] ?? '')) continue;
      if (!path && at > 0 && !/(?:^|[\n|•·;\t(] ?)$/.test(text.slice(Math.max(0, at - 2), at))) continue;
      const hit = (path ? slug : shortSlug).exec(text.slice(at, at + 70));
      if (hit) found.push({ start: path ? at - 1 : at, end: at + hit[0].length, confidence: 0.95 });
    }
}

/** Addresses and handles that only where they stand make somebody's own. */
export function ownLinks(text: string): Found[] {
  const found: Found[] = [];
  for (const hit of text.includes('-') && /\d{4}-\d{4}/.test(text) ? text.matchAll(orcid) : [])
    found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.95 });
  slugs(text, found);
  if (text.includes('@')) ownHosts(text, found);
  amongContacts(text, found);
  return found;
}

/** The end of a profile's address that goes on alone on the next line ("…/in/anne-van-t-hof-", "90b"). */
export function wrappedTail(text: string, end: number): number {
  const next = /^[ \t]*\r?\n[ \t]*([\p{L}\p{N}_%-]{1,40})[ \t\r]*(?=\n|$)/u.exec(text.slice(end, end + 60));
  if (!next) return end;
  const broken = /[-_/=%]/.test(text[end - 1]!);
  return (broken && !/^\p{Lu}\p{Ll}+$/u.test(next[1]!)) || /^[a-z\d_%-]*\d[a-z\d_%-]*$/.test(next[1]!)
    ? end + next[0].length
    : end;
}
