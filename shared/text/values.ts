import { GAP, type Scan } from './scan.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const MAX_VALUE = 80;
const MAX_GAP = 60;
/** Ends of a value: a new line, cell or item, or a label that took the value's place earlier. */
const ends = /[\n\r\u2028\u2029|•·▪●;\t[\]{}<>]|\s{3}/;

const labelGap = /^(?:[ \t\u00a0]*\([a-z/ ]{1,20}\))?[\s\u00a0]*[:=|\t–-]?[\s\u00a0]*/i;

/** Start and end without blanks and closing punctuation; undefined when nothing is left. */
export function trimmed(text: string, start: number, end: number): Range | undefined {
  while (start < end && /[\s\u200b,.:]/.test(text[start]!)) start++;
  while (end > start && /[\s\u200b,.:]/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}

/** What the rows of a table of personal details are called, folded. */
const labelWords: ReadonlySet<string> = new Set(
  'naam name voornaam achternaam adres address woonplaats residence telefoon telefoonnummer phone tel mobiel mobile email mail geboortedatum geboorteplaats birthplace birthdate nationaliteit nationality geslacht gender sex burgerlijke staat marital status kinderen children rijbewijs driving licence license moedertaal linkedin website talen languages vaardigheden skills'.split(
    ' ',
  ),
);

/** Whether a folded word is what a row of personal details is called. */
export const isLabelWord = (word: string): boolean => labelWords.has(word);

/** Whether the line from word `i` on holds nothing but labels, as in a column of them. */
function isLabel(words: Scan, i: number, end: number): boolean {
  let at = i;
  while (at < words.fold.length && words.start[at]! < end && at - i < 4) {
    if (!labelWords.has(words.fold[at]!)) return false;
    at++;
  }
  return at > i && (words.start[at] ?? end) >= end;
}

/**
 * The value of a label table: what follows word `i` after a colon, a tab, a bar or a wide gap, on the same
 * line or, where the label ends its line, on one of the next. `sameLine` keeps to the line; `bare` also takes
 * what follows a single blank ("Geslacht vrouw"), for callers that then look whether it is plausible.
 */
export function valueAfter(words: Scan, i: number, how?: 'sameLine' | 'bare'): Range | undefined {
  const { text } = words;
  const from = words.end[i]!;
  const gap = labelGap.exec(text.slice(from, from + MAX_GAP))?.[0] ?? '';
  const lines = gap.split('\n').length - 1;
  const marked = /[:=|\t]|\s{3}/.test(gap) || /\s[–-]\s/.test(gap);
  const labelled = marked || (lines > 0 && how !== 'sameLine') || (how === 'bare' && gap !== '');
  if (!labelled || lines > 3 || (how === 'sameLine' && lines > 0)) return undefined;
  const start = from + gap.length;
  const rest = text.slice(start, start + MAX_VALUE);
  const stop = ends.exec(rest);
  const value = trimmed(text, start, start + (stop ? stop.index : rest.length));
  return value && lines > 0 && isLabel(words, i + 1, value.end) ? undefined : value;
}

/** Capitalised words from word `i` on, joined by blanks and hyphens ("Den Haag", "'s-Hertogenbosch"). */
export function capitalised(words: Scan, i: number, max = 3): Range | undefined {
  let last = -1;
  for (let at = i; at < words.fold.length && at < i + max; at++) {
    if (at > i && words.gap[at - 1]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE)) break;
    const small = words.shape[at] === 0;
    if (small && !joinsPlaces.has(words.fold[at]!)) break;
    if (!small) last = at;
  }
  return last < 0 ? undefined : { start: words.start[i]!, end: words.end[last]! };
}

const joinsPlaces: ReadonlySet<string> = new Set(
  's t aan den de der het op bij en le la el al van of the'.split(' '),
);

/** The line in which `offset` lies, cut to `reach` characters at each side: a text without line ends stays cheap. */
export function lineAt(text: string, offset: number, reach = 200): Range {
  const from = Math.max(0, offset - reach);
  const head = text.slice(from, offset);
  const newline = text.slice(offset, offset + reach).indexOf('\n');
  return {
    start: from + head.lastIndexOf('\n') + 1,
    end: newline < 0 ? Math.min(text.length, offset + reach) : offset + newline,
  };
}

/** A set from words parted by blanks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
