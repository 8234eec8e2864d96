import { before, CAPITAL, GAP, isInitial, LOWER, type Scan, UPPER } from '../text/scan.ts';
import { callNameBefore, familyBefore, isLetterAlone, strangerBehind } from './beside-known.ts';
import { brokenNames } from './broken-names.ts';
import type { CompiledNames } from './known-names.ts';
import { letterSpaced } from './letter-spaced.ts';
import {
  aloneInCell,
  documentWords,
  greetings,
  isDate,
  isDeed,
  joint,
  startsSentence,
} from './name-context.ts';
import { titles } from './name-parts.ts';
import { nearNames } from './near-names.ts';
import { isNoName } from './not-names.ts';
import { shortWords, thingNames } from './ordinary-words.ts';
import { isNamesake, isOrganisation } from './organisations.ts';

export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly known: number;
  /** A word that the page's name lacks but the text puts before the surname: "Hans van der Berg". */
  readonly callName?: string;
}

const HANDLE = GAP.UNDERSCORE | GAP.AT | GAP.DIGIT | GAP.HYPHEN;

const none: readonly number[] = [];

class Matcher {
  private readonly entries: ReturnType<CompiledNames['words']['get']>[];
  private readonly words: Scan;
  private readonly names: CompiledNames;

  constructor(words: Scan, names: CompiledNames) {
    this.words = words;
    this.names = names;
    this.entries = words.fold.map((word) => names.words.get(word));
  }

  /** Nearest given name or surname of the same name at one side, over infixes and initials. */
  private besideOwn(i: number, step: 1 | -1, name: number): boolean {
    const { words, entries } = this;
    for (let at = i + step, left = 4; at >= 0 && at < words.fold.length && left > 0; at += step, left--) {
      if (!joint(words, step === 1 ? at - 1 : at)) return false;
      if (entries[at] && this.names.words.isOf(words.fold[at]!, name))
        return words.fold[at] !== words.fold[i] && !isDate(words, at);
      const passes = this.isInfixOf(at, name) || (isInitial(words, at) && this.isLetterOf(at, name));
      if (!passes) return false;
    }
    return false;
  }

  private isLetterOf(i: number, name: number): boolean {
    return this.words.fold[i]!.length === 1 && this.names.hasLetter(name, this.words.fold[i]!);
  }

  private isInfixOf(i: number, name: number): boolean {
    return this.names.words.isInfixOf(this.words.fold[i] ?? '', name);
  }

  private afterOwnInfix(i: number, name: number): boolean {
    return i > 0 && this.isInfixOf(i - 1, name) && joint(this.words, i - 1);
  }

  private weakFits(i: number, name: number): boolean {
    const { words } = this;
    const lower = words.shape[i] === LOWER;
    // "Xu's law", "Li, who built it": two letters that are no other word.
    if (words.shape[i] === CAPITAL && words.fold[i]!.length === 2 && !shortWords.has(words.fold[i]!))
      return true;
    if (
      !lower &&
      words.gap[i] === GAP.APOSTROPHE &&
      words.fold[i + 1] === 's' &&
      before(words, i) === GAP.SPACE
    )
      return true;
    if (this.besideOwn(i, 1, name) || this.besideOwn(i, -1, name)) {
      if (!lower) return true;
      const handle = (words.gap[i]! | before(words, i)) & HANDLE;
      return handle !== 0 || this.besideStrong(i, name) || this.inFull(i, name);
    }
    // "bin ma": all of a name that has no given name. "de best" is also what everybody says.
    if (lower) return !this.names.parts[name]!.infix.some(isNoName) && this.inFull(i, name);
    if (words.fold.length === 1) return words.digits.length === 0;
    let left = i;
    while (left > 0 && i - left < 5 && this.afterOwnInfix(left, name)) left--;
    if (left < i && words.shape[i] !== LOWER && words.fold[i]!.length > 1) {
      if (left === 0 && i === words.fold.length - 1) return true;
      if (!thingNames.has(words.fold[i]!)) return true;
    }
    if (this.reversed(i, name) || this.beforeLetter(i, name)) return true;
    if (left > 0 && (before(words, left) & ~(GAP.SPACE | GAP.DOT | GAP.NEWLINE)) === 0) {
      if (titles.has(words.fold[left - 1]!) || greetings.has(words.fold[left - 1]!)) return true;
      if (isInitial(words, left - 1) && this.isLetterOf(left - 1, name)) return true;
    }
    const quoted = (before(words, i) & GAP.QUOTE) !== 0 && words.gap[i] === GAP.SPACE && isDeed(words, i + 1);
    if (quoted) return true;
    if (thingNames.has(words.fold[i]!)) return false;
    if (left > 0 && documentWords.has(words.fold[left - 1]!)) return true;
    if (aloneInCell(words, i)) return true;
    // "OVER BO", as a heading.
    const about = i > 0 && /^(?:over|about)$/.test(words.fold[i - 1]!);
    if (about && before(words, i - 1) & GAP.NEWLINE && words.gap[i]! & GAP.NEWLINE) return true;
    if (startsSentence(words, i)) return words.gap[i] === GAP.SPACE && isDeed(words, i + 1);
    // In a heading in capitals or title case every word has a capital.
    if (words.shape[i] === UPPER) return words.shape[i - 1] !== UPPER && words.shape[i + 1] !== UPPER;
    const neighbours = words.shape[i - 1] === LOWER || words.shape[i + 1] === LOWER;
    return words.shape[i] === CAPITAL && neighbours;
  }

  /** The whole name word for word: "jan de boer" is a name in lower case too. */
  private inFull(i: number, name: number): boolean {
    const { given, infix, surname } = this.names.parts[name]!;
    const all = [...given, ...infix, ...surname];
    const from = i - all.indexOf(this.words.fold[i]!);
    return (
      all.length > 1 &&
      all.every((word, at) => this.words.fold[from + at] === word && this.words.shape[from + at] === LOWER)
    );
  }

  /** "Berg, van der": an index form, infixes behind the comma. */
  private reversed(i: number, name: number): boolean {
    if ((this.words.gap[i]! & GAP.COMMA) === 0 || !joint(this.words, i)) return false;
    // "Sun, Y."
    const letter = isInitial(this.words, i + 1) && this.isLetterOf(i + 1, name);
    return letter || this.isInfixOf(i + 1, name);
  }

  /** "Hope A." */
  private beforeLetter(i: number, name: number): boolean {
    const { gap } = this.words;
    return (
      gap[i] === GAP.SPACE &&
      (gap[i + 1]! & GAP.DOT) !== 0 &&
      isInitial(this.words, i + 1) &&
      this.isLetterOf(i + 1, name)
    );
  }

  private besideStrong(i: number, name: number): boolean {
    for (const at of [i - 2, i - 1, i + 1, i + 2]) {
      const entry = this.entries[at];
      if (entry?.names.includes(name) && !entry.weak) return true;
    }
    return false;
  }

  /** Names that word `i` certainly belongs to. */
  private accepted(i: number): readonly number[] {
    const { words } = this;
    const entry = this.entries[i];
    if (words.gap[i]! & GAP.ELLIPSIS && !entry?.names.length) return this.cutOff(i);
    if (!entry || isDate(words, i)) return none;
    if (entry.names.length === 0) {
      if (entry.joined.length > 0) return entry.joined;
      return words.shape[i] === LOWER ? none : entry.short;
    }
    const short = words.shape[i] === LOWER && words.fold[i]!.length < 4;
    return entry.weak || short ? entry.names.filter((name) => this.weakFits(i, name)) : entry.names;
  }

  private cutOff(i: number): readonly number[] {
    const names = this.names.words.beginningWith(this.words.fold[i]!);
    return this.words.fold[i]!.length > 3 ? names : names.filter((name) => this.besideOwn(i, -1, name));
  }

  /** Last word of the stretch that belongs to `name` from word `i` on. */
  private reach(i: number, name: number, accepted: readonly (readonly number[])[]): number {
    const { words } = this;
    let end = i;
    let reversed = false;
    for (let at = i + 1; at < words.fold.length && joint(words, at - 1); at++) {
      if (words.gap[at - 1]! & GAP.NEWLINE) break;
      if (words.gap[at - 1]! & GAP.COMMA) reversed = true;
      if (accepted[at]!.includes(name)) end = at;
      else if (this.isInfixOf(at, name)) {
        if (end !== at - 1 || words.gap[at - 1]! & GAP.DOT) continue;
        if (reversed || ((words.gap[at - 1]! & GAP.COMMA) === 0 && words.shape[at] !== LOWER)) end = at;
      } else if (isInitial(words, at) && this.isLetterOf(at, name)) {
        if (words.gap[at - 1]! & GAP.APOSTROPHE) break;
        end = at;
        // "guled_l.docx"
      } else if (
        words.fold[at]!.length === 1 &&
        words.gap[at - 1] === GAP.UNDERSCORE &&
        this.isLetterOf(at, name)
      )
        end = at;
      else break;
    }
    return end;
  }

  /** First word of the stretch: infixes and initials that lead up to word `i`. */
  private reachBack(i: number, name: number, floor: number): number {
    const { words } = this;
    let start = i;
    for (let at = i - 1; at >= floor && joint(words, at); at--) {
      if (words.gap[at]! & GAP.NEWLINE) break;
      const own = this.isInfixOf(at, name) || (isInitial(words, at) && this.isLetterOf(at, name));
      if (!own) break;
      start = at;
    }
    return start;
  }

  private hasGiven(start: number, end: number, name: number): boolean {
    const { given } = this.names.parts[name]!;
    for (let at = start; at <= end; at++) if (given.includes(this.words.fold[at]!)) return true;
    return given.length === 0 && this.names.parts[name]!.infix.length === 0;
  }

  hits(): NameHit[] {
    const { words, names } = this;
    const accepted: (readonly number[])[] = [];
    let any = false;
    for (let i = 0; i < words.fold.length; i++) {
      const names = this.entries[i] || words.gap[i]! & GAP.ELLIPSIS ? this.accepted(i) : none;
      if (names.length > 0) any = true;
      accepted.push(names);
    }
    const found = letterSpaced(words, this.names);
    found.push(...brokenNames(words, this.names), ...nearNames(words, this.names));
    if (!any) return found;
    let floor = 0;
    for (let i = 0; i < accepted.length; i++) {
      let known = -1;
      let end = -1;
      for (const name of accepted[i]!) {
        const reach = this.reach(i, name, accepted);
        if (reach > end) {
          end = reach;
          known = name;
        }
      }
      if (known < 0) continue;
      const start = this.reachBack(i, known, floor);
      if (i === end && isNamesake(words, i, i)) continue;
      // "De Boer Supermarkten" beside a Jan de Boer: the surname alone, in the name of a firm.
      const alone = start === end && words.shape[end + 1] === CAPITAL;
      if (
        this.entries[i]?.weak &&
        (alone || !this.hasGiven(start, end, known)) &&
        isOrganisation(words, start, end)
      )
        continue;
      let called = callNameBefore(words, names, start, i, known, floor);
      const stranger = strangerBehind(words, names, end, known);
      if (called === start && stranger === end) called = familyBefore(words, names, start, end, known, floor);
      const hit = { start: words.start[called]!, end: words.end[stranger]!, confidence: 0.98, known };
      // What the page abbreviates the text may write in full: from here on it is known.
      const full =
        stranger > end && isLetterAlone(words, names, stranger, known)
          ? stranger
          : called < start
            ? called
            : -1;
      found.push(full >= 0 ? { ...hit, callName: words.fold[full]! } : hit);
      end = stranger;
      floor = end + 1;
      i = end;
    }
    return found;
  }
}

/** All places where one of the known names stands, whole or in part. Linear in the text. */
export function matchKnownNames(words: Scan, names: CompiledNames): NameHit[] {
  if (names.words.size === 0 || words.fold.length === 0) return [];
  return new Matcher(words, names).hits();
}
