import { occurrences } from '../../text/cues.ts';
import { fold } from '../../text/normalize.ts';
import { LOWER, type Scan } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { infixes } from '../name-parts.ts';
import { nameRunEnd, wordsText } from '../name-run.ts';
import { isNeverName } from '../not-names.ts';
import { isOrganisation } from '../organisations.ts';
import type { OwnNames } from './own-names.ts';

const networks = wordSet('linkedin github gitlab instagram behance dribbble facebook twitter medium in');
const local = /[\p{L}\d._+-]{3,64}$/u;
const behind = /^(?:\.com)?\/(?:in\/|pub\/|@)?([\p{L}\d._%-]{3,80})/u;
const handle = /^([\p{L}\d._]{3,30})/u;
const host = /^([\p{L}\d-]{4,40})\.(?!com|nl)/u;
/** Mailboxes of nobody in particular. */
const general =
  /^(?:info|mail|contact|cv|jobs?|vacatures?|sollicitaties?|hr|office|office|hello|hallo|post|admin|recruitment|werken|personeelszaken|secretariaat|noreply|werving|planning|receptie|administratie|team|support|sales|service|school|studio|praktijk|kantoor|personeel|apotheek|opleiding|stage|bezorging|winkel)$/;
const MAX = 24;

/** Letters of e-mail addresses, handles and profile links, in which names of the text may be found again. */
export interface Hints {
  /** Whole parts between dots, hyphens and digits. */
  readonly parts: ReadonlySet<string>;
  readonly glued: readonly string[];
}

/** What is written before and behind each "@", and behind the names of networks. */
function written(words: Scan): string[] {
  const { text } = words;
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < MAX; at = text.indexOf('@', at + 1)) {
    const before = local.exec(text.slice(Math.max(0, at - 65), at).trimEnd());
    if (before) found.push(before[0]);
    // The host tells a name only where the mailbox tells none: "info@jansen.example".
    const nobody = before && general.test(fold(before[0]));
    const after = before
      ? nobody && host.exec(text.slice(at + 1, at + 42))
      : handle.exec(text.slice(at + 1, at + 42));
    if (after) found.push(after[1]!);
  }
  for (const i of occurrences(words, networks)) {
    const hit = behind.exec(text.slice(words.end[i]!, words.end[i]! + 90));
    if (
      hit &&
      (words.fold[i] !== 'in' ||
        /(?:^|[\s:|(/])$/.test(text.slice(Math.max(0, words.start[i]! - 1), words.start[i]!)))
    )
      found.push(hit[1]!);
    if (found.length > MAX) break;
  }
  if (text.includes('(at)') || text.includes('[at]')) {
    for (const hit of text.matchAll(/([\p{L}\d._+-]{3,64})\s?[([]at[)\]]/giu)) found.push(hit[1]!);
  }
  return found;
}

export function hintsOf(words: Scan): Hints | undefined {
  const parts = new Set<string>();
  const glued: string[] = [];
  for (const own of written(words)) {
    const pieces = fold(own)
      .split(/[^a-z]+/)
      .filter((piece) => piece.length > 1 && !general.test(piece));
    for (const piece of pieces) parts.add(piece);
    glued.push(pieces.join(''));
  }
  return glued.length > 0 ? { parts, glued } : undefined;
}

/** Whether a folded word of the text stands in an address. */
export function isHinted({ parts, glued }: Hints, word: string): boolean {
  if (word.length < 2 || infixes.has(word)) return false;
  if (word.length > 1 && parts.has(word)) return true;
  return (
    word.length > 3 && glued.some((letters) => letters.includes(word) && letters.length < word.length * 6)
  );
}

/** Whether most of a name's letters stand in one address. */
export function isNameHinted(hints: Hints, name: string): boolean {
  return fold(name)
    .split(/[^a-z]+/)
    .some((part) => part.length > 2 && isHinted(hints, part));
}

/** Capitalised stretches of the text that an address tells to be names: "Fien" beside "fien.wind@…". */
export function fromHints(words: Scan, hints: Hints, own: OwnNames): void {
  for (let i = 0; i < words.fold.length; i++) {
    const word = words.fold[i]!;
    if (words.shape[i] === LOWER || word.length < 3 || isNeverName(word) || !isHinted(hints, word)) continue;
    let from = i;
    while (
      from > 0 &&
      words.gap[from - 1] === 1 &&
      words.shape[from - 1] !== LOWER &&
      nameRunEnd(words, from - 1, 6) >= i
    )
      from--;
    const end = Math.max(i, nameRunEnd(words, from, 6));
    if (!isOrganisation(words, from, end)) own.add(wordsText(words, from, end));
    i = end;
  }
}
