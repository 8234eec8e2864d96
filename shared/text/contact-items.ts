import { scan } from './scan.ts';
import { type Range, trimmed } from './values.ts';

/** One detail of the lines in which somebody says how to be reached. */
export interface ContactItem extends Range {
  /** A picture stands before it: an envelope, a telephone, a network's logo. */
  readonly marked: boolean;
  /** Stands on a line with an e-mail address, a number or a profile, or among lines with pictures around one. */
  readonly certain: boolean;
}

/** What stands for a picture of an icon font in the text of a document. */
export const ICON = '\u25c8';

const MAX_LINE = 240;
/** Lines above and below a contact line that may hold a place of residence. */
const NEAR = 2;
const HEAD = 3000;
const pictures = '\\u2190-\\u21ff\\u2300-\\u23ff\\u2600-\\u27bf\\u25c8\\u{1f300}-\\u{1faff}\\ue000-\\uf8ff';
const mail = /[\p{L}\d_%+-]@[\p{L}\d-]{1,60}\.\p{L}/u;
const number =
  /(?:^|[^\p{L}\d])(?!\d{1,2}[-./](?:\d{1,2}[-./])?(?:19|20)\d\d)(?:\+\d|00[1-9]|\(?0\d)(?:[ ().*xX/\u2010-\u2013-]{0,3}[\dxX*]){7}|\d{3}\)?[-. ]\d{3}[-.]\d{4}/u;
const profile = /(?:linkedin|github|gitlab)\.com\//;
const hidden = /\[(?:email|phone)\]/;
/** Fewest figures of a number to call, also of one that is partly masked. */
const FEWEST = 3;
/** A site alone may be an employer's: it needs another detail near it. */
const web = /(?<![\p{L}\d])www\.[\p{L}\d]/u;
/** Arrows are bullets as often as they are pictures. */
const marked = new RegExp(`^\\s*(?![\\u2190-\\u21ff])[${pictures}]`, 'u');
const parts = new RegExp(`[|¦•·▪●◆;\\t⁄${pictures}]|\\s{3,}|\\s[–—*~.]{1,3}\\s|\\s/{1,2}\\s`, 'gu');
const picture = new RegExp(`(?![\\u2190-\\u21ff])[${pictures}]`, 'u');

interface Line extends Range {
  readonly kind: 'contact' | 'web' | 'marked' | 'blank' | 'other';
}

function kindOf(line: string, figures: number): Line['kind'] {
  if (
    ((figures >= 7 || (figures >= FEWEST && /[xX*]{2}/.test(line))) && number.test(line)) ||
    (line.includes('@') && mail.test(line)) ||
    (line.includes('.com/') && profile.test(line)) ||
    (line.includes('[') && hidden.test(line))
  )
    return 'contact';
  if (line.includes('www.') && web.test(line)) return 'web';
  if (marked.test(line)) return 'marked';
  return line === '' || line.trim() === '' ? 'blank' : 'other';
}

function linesOf(text: string, digits: readonly number[]): Line[] {
  const lines: Line[] = [];
  let run = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let figures = 0;
    for (; run < digits.length && digits[run]! < end; run += 2) figures += digits[run + 1]! - digits[run]!;
    lines.push({
      start,
      end,
      kind: end - start > MAX_LINE ? 'other' : kindOf(text.slice(start, end), figures),
    });
    start = end + 1;
  }
  return lines;
}

function itemsOf(text: string, line: Line, certain: boolean, items: ContactItem[]): void {
  const written = text.slice(line.start, line.end);
  let from = 0;
  let after = false;
  const push = (to: number): void => {
    const range = trimmed(text, line.start + from, line.start + to);
    if (range) items.push({ ...range, marked: after, certain });
  };
  for (const part of written.matchAll(parts)) {
    push(part.index);
    after = picture.test(part[0]);
    from = part.index + part[0].length;
  }
  push(written.length);
}

const none: readonly ContactItem[] = [];
let last: { readonly text: string; readonly items: readonly ContactItem[] } = { text: '', items: [] };

/**
 * The details on and around the lines that hold an e-mail address, a telephone number or a profile: parted by
 * bars, bullets, pictures and wide gaps, in the order of the text.
 */
export function contactItems(text: string): readonly ContactItem[] {
  if (last.text === text) return last.items;
  // Nobody can be reached without an "@", a number, or the label of one that was hidden before.
  if (scan(text).digits.length === 0 && !/[@[]|\.com\/|www\./.test(text)) return none;
  const lines = linesOf(text, scan(text).digits);
  const certain = new Uint8Array(lines.length);
  const near = new Uint8Array(lines.length);
  const spread = (from: number, step: 1 | -1): void => {
    for (let at = from + step; lines[at]?.kind === 'marked'; at += step) {
      if (certain[at]) break;
      certain[at] = 1;
    }
    for (let at = from + step, left = NEAR; left > 0 && at >= 0 && at < lines.length; at += step) {
      if (lines[at]!.kind === 'blank') continue;
      if (lines[at]!.start < HEAD) near[at] = 1;
      left--;
    }
  };
  const contact = lines.map(({ kind }) => kind === 'contact');
  lines.forEach((line, i) => {
    if (
      line.kind !== 'contact' &&
      !(line.kind === 'web' && contact.slice(Math.max(0, i - 3), i + 4).includes(true))
    )
      return;
    certain[i] = 1;
    spread(i, 1);
    spread(i, -1);
  });
  const items: ContactItem[] = [];
  lines.forEach((line, i) => {
    if (line.end - line.start <= MAX_LINE && (certain[i] || near[i]))
      itemsOf(text, line, certain[i] === 1, items);
  });
  last = { text, items };
  return items;
}
