import { occurrences } from '../../text/cues.ts';
import { before, CAPITAL, GAP, isInitial, LOWER, type Scan, UPPER } from '../../text/scan.ts';
import { lineAt, wordSet } from '../../text/values.ts';
import { degreeEnds, titles } from '../name-parts.ts';
import { nameRunEnd } from '../name-run.ts';
import { isNoName } from '../not-names.ts';
import { isOrganisation } from '../organisations.ts';
import type { Take } from './taker.ts';

/** Stand behind a name, or before a subject. */
const degrees = wordSet('bc ba ma llm mba msc bsc phd');
const onlyWithName = /^(?:meester|master|hr|ba|ma|bc|juf|oom|tante|opa|oma|heren|llm|mba|msc|bsc)$/;

/** "Ashesh Jain and Prof. Saxena": who is named beside a person is one. */
function company(words: Scan, title: number, take: Take): void {
  const link = title - 1;
  if (link < 2 || !/^(?:en|and)$/.test(words.fold[link]!) || words.gap[link - 1] !== GAP.SPACE) return;
  for (const from of [link - 3, link - 2]) {
    if (from < 0 || words.shape[from] === LOWER) continue;
    if (from > 0 && words.gap[from - 1] === GAP.SPACE && words.shape[from - 1] !== LOWER) continue;
    if (nameRunEnd(words, from) === link - 1) take(from, link - 1, 0.7);
  }
}

/** "dhr. J. van Dijk", "Prof. Saxena", "mevrouw Demir". */
export function fromTitles(words: Scan, take: Take): void {
  for (const i of occurrences(words, titles)) {
    const word = words.fold[i]!;
    if (degrees.has(word)) continue;
    const gap = words.gap[i]!;
    if (gap & ~(GAP.SPACE | GAP.DOT) || i + 1 >= words.fold.length || words.start[i + 1]! - words.end[i]! > 3)
      continue;
    // "ma", "ba", "in" and the like are titles only with a capital or a full stop.
    if (word.length < 3 && words.shape[i] === LOWER && !(gap & GAP.DOT) && word !== 'mw') continue;
    if (
      onlyWithName.test(word) &&
      gap === GAP.SPACE &&
      words.shape[i] !== LOWER &&
      isNoName(words.fold[i + 1]!)
    )
      continue;
    let at = i + 1;
    while (
      at < words.fold.length &&
      at < i + 5 &&
      titles.has(words.fold[at]!) &&
      (words.gap[at]! & ~(GAP.SPACE | GAP.DOT)) === 0
    )
      at++;
    const end = nameRunEnd(words, at, 5, word !== 'dr' && word !== 'mr');
    // "Stichting Dr. Poelshuis", "praktijk dr. De Ruiter".
    if (end < 0 || isOrganisation(words, i, end)) continue;
    take(at, end, 0.85);
    company(words, i, take);
  }
}

/** "J.P. van Dijk", and in lists of authors "Dijk, J.P. van". */
export function fromInitials(words: Scan, take: Take): void {
  for (let i = 0; i < words.fold.length; i++) {
    if (words.fold[i]!.length !== 1 || words.shape[i] === LOWER || !(words.gap[i]! & GAP.DOT)) continue;
    if (
      words.gap[i]! & ~(GAP.DOT | GAP.SPACE | GAP.HYPHEN) ||
      before(words, i) & GAP.APOSTROPHE ||
      /\d[ .]?$|\p{L}-$/u.test(words.text.slice(Math.max(0, words.start[i]! - 2), words.start[i]!))
    ) {
      surnameFirst(words, i, take);
      continue;
    }
    let at = i;
    while (
      at < words.fold.length &&
      words.fold[at]!.length === 1 &&
      words.gap[at]! & GAP.DOT &&
      !(words.gap[at]! & ~(GAP.DOT | GAP.SPACE | GAP.HYPHEN))
    )
      at++;
    // "M.Sc. Digital Media" and "R.O.K Cyber Command" are no people.
    const glued = (words.gap[at - 1]! & GAP.SPACE) === 0;
    const degree = glued && at > i && degreeEnds.has(words.fold[at] ?? '');
    const acronym = glued && words.fold[at]?.length === 1;
    const end = degree || acronym ? -1 : nameRunEnd(words, at, 4, true);
    // "B.V. Jansen", "A. Werkervaring", "N.V. Nederlandse …"
    const letters = words.fold.slice(i, at).join('');
    if (end >= 0 && !/^(?:bv|nv|ca|wo|us|uk|eu|nb|ps|vo|va|tav|cv|ref|nr)$/.test(letters)) take(i, end, 0.8);
    else surnameFirst(words, i, take);
    i = Math.max(i, at - 1);
  }
}

const listed = /^\.?(?:,|;|\s?&|\s?\(|\s(?:and|en|et)\s)/;

/** "Hoogland, T. (2021)", "Jansen P., Mulder E.": the initial `i` behind the surname, in a list of people. */
function surnameFirst(words: Scan, i: number, take: Take): void {
  const family = i - 1;
  if (
    family < 0 ||
    words.shape[family] === LOWER ||
    words.fold[family]!.length < 2 ||
    isInitial(words, family)
  )
    return;
  if (words.gap[family]! & ~(GAP.SPACE | GAP.COMMA) || isNoName(words.fold[family]!)) return;
  let last = i;
  while (
    last + 1 < words.fold.length &&
    isInitial(words, last + 1) &&
    words.gap[last]! & GAP.DOT &&
    words.start[last + 1]! - words.end[last]! < 3
  )
    last++;
  const tail = words.text.slice(words.end[last]!, words.end[last]! + 6);
  const head = words.text.slice(Math.max(0, words.start[family]! - 3), words.start[family]!);
  const comma = (words.gap[family]! & GAP.COMMA) !== 0;
  if (listed.test(tail) && (comma || /(?:^|[,;&\n]\s?|\d\.? )$/.test(head))) take(family, last, 0.75);
}

const authorList = /\(?(?:19|20)\d\d[a-z]?\)?|et al|\bdoi\b|vol\.|\bpp?\./i;

/** "Hoekstra HA, Mulder G, Abeln T (2014)": authors with bare initials, two or more on a line that is a publication. */
export function fromAuthors(words: Scan, take: Take): void {
  const { text } = words;
  let last = -1;
  for (let i = 1; i < words.fold.length; i++) {
    if (words.shape[i] !== UPPER || words.fold[i]!.length > 3 || words.gap[i - 1] !== GAP.SPACE) continue;
    if (
      words.shape[i - 1] !== CAPITAL ||
      isNoName(words.fold[i - 1]!) ||
      !/^[,;}&]|^ (?:\(|&|and|en|et)/.test(text.slice(words.end[i]!, words.end[i]! + 5))
    )
      continue;
    const line = lineAt(text, words.start[i]!, 240);
    if (last >= 0 && words.start[last]! >= line.start && authorList.test(text.slice(line.start, line.end))) {
      take(last - 1, last, 0.7);
      take(i - 1, i, 0.7);
    }
    last = i;
  }
}
