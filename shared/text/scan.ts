import { classOf, DIGIT, HIGH_SURROGATE, INVISIBLE, isAstralLetter, LETTER } from './characters.ts';
import { fold } from './normalize.ts';
import { ownLabelEnd } from './own-labels.ts';

/**
 * A word as it is written, read once and kept: texts say the same words again and again. Its folded form is the same
 * string each time, so that what looks it up in a set need neither hash nor compare it anew.
 */
export interface Word {
  readonly written: string;
  readonly fold: string;
  readonly shape: number;
  /** Numbers of the sets of cues that hold it, as they were at a version of the lexicon; kept by `occurrences`. */
  cues: readonly number[] | undefined;
  version: number;
  /** As typists and scanners may put it; kept by `nearNames`. */
  evened: string | undefined;
}

/** What stands between two words, as bits. */
export const GAP = {
  SPACE: 1,
  NEWLINE: 2,
  DOT: 4,
  HYPHEN: 8,
  COMMA: 16,
  APOSTROPHE: 32,
  UNDERSCORE: 64,
  DIGIT: 128,
  COLON: 256,
  /** Opening or closing parenthesis or quotation mark. */
  QUOTE: 512,
  /** Bars, bullets, slashes and tabs: what parts cells or items. */
  SEPARATOR: 1024,
  /** "!", "?", ";". */
  STOP: 2048,
  BRACKET: 4096,
  /** "…" or "..". */
  ELLIPSIS: 8192,
  AT: 16384,
  OTHER: 32768,
} as const;

export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const MIXED = 3;

/** Positions per number of a set, as long as no set was added since `version`. */
export interface CueIndex {
  readonly version: number;
  readonly at: (number[] | undefined)[];
}

/** The text as words. All arrays run parallel; offsets are UTF-16 code units. */
export interface Scan {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly fold: readonly string[];
  readonly word: readonly Word[];
  /** LOWER, CAPITAL ("Fatima"), UPPER ("FATIMA", also a single capital) or MIXED ("FatimaEl"). */
  readonly shape: readonly number[];
  /** `gap[i]`: bits of what follows word i; at both ends of the text NEWLINE is set. */
  readonly gap: readonly number[];
  /** What stands before the first word. */
  readonly lead: number;
  /** Runs of digits, as start, end, start, end … */
  readonly digits: readonly number[];
  /** Where the words of each set of cues stand; made and kept by `occurrences`. */
  cues: CueIndex | undefined;
}

const OPEN = 91;
const gapBit = new Uint16Array(128).fill(GAP.OTHER);
const mark = (chars: string, bit: number): void => {
  for (const char of chars) gapBit[char.charCodeAt(0)] = bit;
};
mark(' ', GAP.SPACE);
mark('\n\r\f\v', GAP.NEWLINE);
mark('.', GAP.DOT);
mark('-', GAP.HYPHEN);
mark(',', GAP.COMMA);
mark("'`", GAP.APOSTROPHE);
mark('_', GAP.UNDERSCORE);
mark(':=', GAP.COLON);
mark('()"', GAP.QUOTE);
mark('|/\\\t*>', GAP.SEPARATOR);
mark('!?;', GAP.STOP);
mark('[]{}', GAP.BRACKET);
mark('@', GAP.AT);

function wideGapBit(unit: number): number {
  if (unit === 0xa0 || unit === 0x202f || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a))
    return GAP.SPACE;
  if (unit === 0x2028 || unit === 0x2029) return GAP.NEWLINE;
  if (unit >= 0x2010 && unit <= 0x2012) return GAP.HYPHEN;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0xb4 || unit === 0x2bc) return GAP.APOSTROPHE;
  if (unit === 0x201c || unit === 0x201d || unit === 0x201e || unit === 0xab || unit === 0xbb)
    return GAP.QUOTE;
  if (unit === 0x2026) return GAP.ELLIPSIS;
  if (
    unit === 0x2013 ||
    unit === 0x2014 ||
    unit === 0xb7 ||
    unit === 0x2022 ||
    unit === 0x25aa ||
    unit === 0x25c8 ||
    unit === 0x25cf
  ) {
    return GAP.SEPARATOR;
  }
  return GAP.OTHER;
}

function shapeOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let first = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    let isUpper = unit >= 65 && unit <= 90;
    let isLower = unit >= 97 && unit <= 122;
    if (unit > 127) {
      const char = word[i]!;
      isUpper = char !== char.toLowerCase();
      isLower = !isUpper && char !== char.toUpperCase();
    }
    if (isUpper) {
      upper++;
      if (i === 0) first = true;
    } else if (isLower) lower++;
  }
  if (upper === 0) return lower === 0 ? CAPITAL : LOWER;
  if (lower === 0) return UPPER;
  return first && upper === 1 ? CAPITAL : MIXED;
}

/** End of the small letters behind the apostrophe at `i` that follows a single capital, or `i`. */
function gluedEnd(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit !== 39 && unit !== 0x2019) return i;
  const capital = text.charCodeAt(i - 1);
  if (capital < 65 || capital > 90) return i;
  let end = i + 1;
  while (
    end < text.length &&
    classOf(text.charCodeAt(end)) === LETTER &&
    text[end] === text[end]!.toLowerCase()
  )
    end++;
  return end - i > 3 ? end : i;
}

/** Words are kept by a hash of their letters, one a place; what comes later takes the place. */
const PLACES = 1 << 14;
const kept: (Word | undefined)[] = new Array(PLACES).fill(undefined);

/** A copy that does not hold on to the text that it stands in, as a long slice does. */
const copied = (text: string, from: number, to: number): string => {
  let copy = '';
  for (let at = from; at < to; at += 12) copy += text.slice(at, Math.min(to, at + 12));
  return copy;
};

function wordOf(text: string, from: number, to: number): Word {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = kept[place];
  if (known !== undefined && known.written.length === to - from && text.startsWith(known.written, from))
    return known;
  const written = copied(text, from, to);
  const folded = fold(written);
  const one: Word = {
    written,
    fold: written[1] === "'" || written[1] === '’' ? folded.replace(/['’]/, '') : folded,
    shape: shapeOf(written),
    cues: undefined,
    version: -1,
    evened: undefined,
  };
  kept[place] = one;
  return one;
}

function read(text: string): Scan {
  const start: number[] = [];
  const end: number[] = [];
  const folds: string[] = [];
  const list: Word[] = [];
  const shape: number[] = [];
  const gap: number[] = [];
  const digits: number[] = [];
  let lead: number = GAP.NEWLINE;
  let bits = 0;
  let i = 0;
  const length = text.length;
  while (i < length) {
    const unit = text.charCodeAt(i);
    let kind = classOf(unit);
    let width = 1;
    if (kind === HIGH_SURROGATE && i + 1 < length) {
      const point = text.codePointAt(i)!;
      width = point > 0xffff ? 2 : 1;
      kind = width === 2 && isAstralLetter(point) ? LETTER : 0;
    }
    if (kind === LETTER) {
      const from = i;
      i += width;
      while (i < length) {
        const next = classOf(text.charCodeAt(i));
        if (next === LETTER || next === INVISIBLE) i++;
        else if (next === HIGH_SURROGATE && i + 1 < length && isAstralLetter(text.codePointAt(i)!)) i += 2;
        else break;
      }
      // "M'hamed", "D'hondt": one word, unlike "d'Angelo" and "O'Brien".
      if (i - from === 1 && i + 3 < length) i = gluedEnd(text, i);
      if (start.length === 0) lead |= bits;
      else gap.push(bits);
      bits = 0;
      const word = wordOf(text, from, i);
      start.push(from);
      end.push(i);
      list.push(word);
      folds.push(word.fold);
      shape.push(word.shape);
      continue;
    }
    if (kind === DIGIT) {
      const from = i;
      while (i < length && classOf(text.charCodeAt(i)) === DIGIT) i++;
      digits.push(from, i);
      bits |= GAP.DIGIT;
      continue;
    }
    if (unit === OPEN) {
      // What was hidden before says nothing more: "[geboortedatum]" is no cue.
      const label = ownLabelEnd(text, i);
      if (label > 0) {
        bits |= GAP.BRACKET;
        i = label;
        continue;
      }
    }
    if (kind !== INVISIBLE) {
      const bit = unit < 128 ? gapBit[unit]! : wideGapBit(unit);
      if (bit === GAP.DOT && bits & GAP.DOT && text.charCodeAt(i - 1) === 46) bits |= GAP.ELLIPSIS;
      bits |= bit;
    }
    i += width;
  }
  if (start.length > 0) gap.push(bits | GAP.NEWLINE);
  else lead |= bits;
  return { text, start, end, fold: folds, word: list, shape, gap, lead, digits, cues: undefined };
}

const SHORT = 200;
// All recognizers read the same text one after the other; the last long and the last short reading are kept,
// so that looking at one line of a document does not make it read again.
let lastLong: Scan = read('');
let lastShort: Scan = lastLong;

export function scan(text: string): Scan {
  if (text.length > SHORT) return lastLong.text === text ? lastLong : (lastLong = read(text));
  return lastShort.text === text ? lastShort : (lastShort = read(text));
}

/** First word at or behind an offset. */
export function wordAt(words: Scan, offset: number): number {
  let low = 0;
  let high = words.start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bits of what stands before word `i`. */
export function before(words: Scan, i: number): number {
  return i === 0 ? words.lead : words.gap[i - 1]!;
}

/** True for a single letter followed by a full stop, or a single capital. */
export function isInitial(words: Scan, i: number): boolean {
  return words.fold[i]?.length === 1 && (words.shape[i] === UPPER || (words.gap[i]! & GAP.DOT) !== 0);
}
