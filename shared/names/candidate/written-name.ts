import { CAPITAL, GAP, isInitial, LOWER, MIXED, type Scan, scan, UPPER } from '../../text/scan.ts';
import { degreeEnds, infixes, linksName, titles } from '../name-parts.ts';
import { wordsText } from '../name-run.ts';
import { NEVER, nameWeight, stretchWeight } from '../name-weight.ts';
import { isOrganisation } from '../organisations.ts';

/** A stretch of text that is a name and nothing else. */
export interface WrittenName {
  /** On one line, with single blanks. */
  readonly name: string;
  /** Words of two letters or more that are no infixes. */
  readonly real: number;
  /** As `stretchWeight` has it. */
  readonly weight: number;
  /** Where it stands in the text, without titles and words like "CV". */
  readonly start: number;
  readonly end: number;
}

/** Stand before or behind a name in the heading of a CV, or in a file's name. */
export const documentKinds: ReadonlySet<string> = new Set(
  'cv resume resumé curriculum vitae portfolio profile profiel sollicitatie sollicitatiebrief motivatie motivatiebrief motivation letter application brief van of from voor for by door naam name het verhaal the story'.split(
    ' ',
  ),
);
const degrees: ReadonlySet<string> = new Set(
  'msc bsc ba ma llm llb mba phd bc ing ir drs mr dr rn ra aa rc rb md bed med'.split(' '),
);

/** "F A T I M A   E L": the letters joined; undefined when the text is not letter-spaced. */
function joinedLetters(text: string): string | undefined {
  const pieces = text.trim().split(/\s+/);
  if (pieces.length < 4 || pieces.filter((piece) => piece.length === 1).length < pieces.length * 0.75)
    return undefined;
  return text
    .trim()
    .replace(/\s{2,}/g, '\u0001')
    .replace(/\s/g, '')
    .replaceAll('\u0001', ' ')
    .replace(/(\p{Lu}\.)(?=\p{L}{2})/gu, '$1 ');
}

const isDegreeAt = (words: Scan, i: number): boolean =>
  (degrees.has(words.fold[i]!) && (words.fold[i] !== 'ma' || words.shape[i] === UPPER)) ||
  (words.fold[i]!.length === 1 && degreeEnds.has(words.fold[i + 1] ?? ''));

/** "MA Xiuying", "XUEQIN MA": of two words the one that is also a degree, where a degree would not stand so. */
const isSurnameAt = (words: Scan, i: number, from: number, to: number): boolean =>
  to - from === 1 &&
  /^[bm]a$/.test(words.fold[i]!) &&
  words.gap[from] === GAP.SPACE &&
  (i === from
    ? words.shape[i] === UPPER || words.shape[to] === CAPITAL
    : words.shape[from] === UPPER && words.fold[from]!.length > 2);

/**
 * A text as a name; undefined when it holds anything else. `small` also takes names in small letters, and
 * `trusted` words that are no names elsewhere ("Yuk-Ling Man"), for places where only a name stands.
 */
export function writtenName(text: string, { small = false, trusted = false } = {}): WrittenName | undefined {
  if (
    text.length > 70 ||
    /[@\d€%?!]/.test(text) ||
    /[.:] \p{L}{2}/u.test(
      text.replace(/(?:\p{Lu}|\b(?:dr|drs|ir|ing|mr|mrs|ms|prof|mw|mevr|dhr|st))\. /giu, ''),
    )
  )
    return undefined;
  const joined = joinedLetters(text);
  if (joined !== undefined) {
    const name = joined === text ? undefined : writtenName(joined, { small, trusted });
    return name && { ...name, start: 0, end: text.length };
  }
  const words = scan(text);
  let from = 0;
  let to = words.fold.length - 1;
  while (
    from < to &&
    ((titles.has(words.fold[from]!) && !isSurnameAt(words, from, from, to)) ||
      (documentKinds.has(words.fold[from]!) && (from > 0 || !infixes.has(words.fold[from]!))))
  )
    from++;
  while (
    to > from &&
    ((documentKinds.has(words.fold[to]!) && words.fold[to]!.length > 4) ||
      /^cv$/.test(words.fold[to]!) ||
      (isDegreeAt(words, to) && !isSurnameAt(words, to, from, to)) ||
      (isDegreeAt(words, to - 1) && words.fold[to - 1]!.length === 1))
  )
    to--;
  // "Ravi Das", "Kim Do": what is an infix elsewhere is a surname at the end.
  if (from > to || to - from > 7) return undefined;
  let real = 0;
  let never = 0;
  for (let at = from; at <= to; at++) {
    const word = words.fold[at]!;
    if (
      at > from &&
      words.gap[at - 1]! &
        ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE | GAP.DOT | GAP.QUOTE | GAP.COMMA | GAP.UNDERSCORE)
    )
      return undefined;
    if (isInitial(words, at) && word.length === 1) continue;
    if (linksName(words.fold, at) && (at < to || real === 0) && to > from) continue;
    if (words.shape[at] === LOWER && !small) return undefined;
    if (
      words.shape[at] === MIXED &&
      !/^(?:Mc|Mac|De|Van|La|Le|El|Al|Ben|Di|Du|O)\p{Lu}|^\p{Lu}+$/u.test(
        text.slice(words.start[at]!, words.end[at]!),
      )
    )
      return undefined;
    // "Harm ten Have": behind a small infix stands a surname, whatever it is elsewhere.
    const behind = at > from + 1 && infixes.has(words.fold[at - 1]!) && words.shape[at - 1] === LOWER;
    if (nameWeight(word) === NEVER && !infixes.has(word) && !behind) never++;
    // "Swie Hok The": a short last word behind two others may be anything.
    const tail = at === to && real > 1 && word.length < 5;
    if (never > 0 && !trusted && !tail) return undefined;
    real++;
  }
  if (real === 0 || never >= real || real > 5 || isOrganisation(words, from, to)) return undefined;
  const weight = small ? wholeWeight(words, from, to) : stretchWeight(words, from, to);
  return {
    name: wordsText(words, from, to),
    real,
    weight,
    start: words.start[from]!,
    end: nameEnd(words, to),
  };
}

/** With the full stop of an initial: "Jansen, P.". */
const nameEnd = (words: Scan, to: number): number =>
  words.end[to]! + (words.fold[to]!.length === 1 && words.text[words.end[to]!] === '.' ? 1 : 0);

function wholeWeight(words: Scan, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at++) if (!infixes.has(words.fold[at]!)) sum += nameWeight(words.fold[at]!);
  return sum;
}

/** Names in brackets behind a name: "(Joy)", "(Juru for friends, Jay in the hangar)", "(roepnaam Hans)". */
export function bracketedNames(text: string): WrittenName[] {
  const open = text.indexOf('(');
  if (open < 0) return [];
  const close = text.indexOf(')', open);
  const inside = text.slice(open + 1, close < 0 ? text.length : close);
  const found: WrittenName[] = [];
  for (const hit of inside.matchAll(
    /(?:^["“„'‘]?|[,;/] ?|\bor |\bof |: ?|\b(?:roepnaam|zeg maar|call me|aka|ook wel|known as|genaamd) )(\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})/gu,
  )) {
    const name = writtenName(hit[1]!);
    const start = open + 1 + hit.index + hit[0].length - hit[1]!.length;
    if (name) found.push({ ...name, start: start + name.start, end: start + name.end });
  }
  const foreign = /^[^\p{Script=Latin}\p{N}\p{P}\p{S}\s](?:[^\p{Script=Latin}\p{N}\p{P}\p{S}]{0,30})$/u.exec(
    inside,
  );
  if (foreign)
    found.push({ name: inside, real: 1, weight: 1, start: open + 1, end: open + 1 + inside.length });
  return found;
}
