import { fold } from '../../text/normalize.ts';
import { LOWER, type Scan } from '../../text/scan.ts';
import { infixes } from '../name-parts.ts';
import { nameRunEnd, wordsText } from '../name-run.ts';
import { isNeverName } from '../not-names.ts';
import { isOrganisation } from '../organisations.ts';
import type { OwnNames } from './own-names.ts';

const addresses =
  /([\p{L}\d._+-]{3,64})\s?(?:@|\(at\)|\[at\])|@([\p{L}\d-]{4,40})\.(?!com|nl)|(?:linkedin\.com\/(?:in|pub)\/|github\.com\/|gitlab\.com\/|instagram\.com\/|behance\.net\/|dribbble\.com\/|facebook\.com\/|twitter\.com\/|medium\.com\/@?)([\p{L}\d._%-]{3,80})|(?:^|[\s(:|])@([\p{L}\d._]{3,30})|(?:^|[\s:|(])\/?in\/([\p{L}\d_-]{3,60})/giu;
/** Mailboxes of nobody in particular. */
const general =
  /^(?:info|mail|contact|cv|jobs?|vacatures?|sollicitaties?|hr|office|office|hello|hallo|post|admin|recruitment|werken|personeelszaken|secretariaat|noreply)$/;
const MAX = 24;

/** Letters of e-mail addresses, handles and profile links, in which names of the text may be found again. */
export interface Hints {
  /** Whole parts between dots, hyphens and digits. */
  readonly parts: ReadonlySet<string>;
  readonly glued: readonly string[];
}

export function hintsOf(text: string): Hints | undefined {
  if (!/@|\(at\)|\.com\/|\.net\/|in\//.test(text)) return undefined;
  const parts = new Set<string>();
  const glued: string[] = [];
  for (const hit of text.matchAll(addresses)) {
    const own = fold(hit[1] ?? hit[2] ?? hit[3] ?? hit[4] ?? hit[5] ?? '');
    const pieces = own.split(/[^a-z]+/).filter((piece) => piece.length > 1 && !general.test(piece));
    for (const piece of pieces) parts.add(piece);
    glued.push(pieces.join(''));
    if (glued.length >= MAX) break;
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
