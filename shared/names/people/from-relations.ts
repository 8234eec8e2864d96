import { occurrences } from '../../text/cues.ts';
import { before, GAP, LOWER, type Scan } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { isListed, isListedGiven } from '../lists/index.ts';
import { titles } from '../name-parts.ts';
import { nameRunEnd } from '../name-run.ts';
import { LISTED, nameWeight } from '../name-weight.ts';
import { colleagues, greetings, relations } from './roles.ts';
import type { Take } from './taker.ts';

const parents = wordSet('vader moeder father mother opa oma ouder mum dad mama');
const relationVerbs = wordSet('getrouwd gehuwd married verloofd heette called named genaamd samen heet');
const ours =
  /^(?:mijn|my|onze|our|haar|zijn|his|her|een|a|twee|two|m|n|oud|voormalig|former|ex|vroegere|haar|hun|their|mede)$/;
const deeds = wordSet(
  'zegt zei schreef schrijft vertelt vertelde noemde noemt vond vroeg says said wrote told asked called',
);

/** Names in a row: "Ada (4) en Obi (2)", "Joost en Leyla". */
function row(words: Scan, from: number, max: number, confidence: number, take: Take): void {
  let end = nameRunEnd(words, from, max, true);
  if (end < 0) return;
  take(from, end, confidence);
  for (let left = 4; left > 0; left--) {
    const and = /^(?:en|and)$/.test(words.fold[end + 1] ?? '') && words.gap[end]! & GAP.SPACE;
    if (!and && (!(words.gap[end]! & GAP.COMMA) || words.gap[end]! & GAP.NEWLINE)) return;
    const next = and ? end + 2 : end + 1;
    if (next >= words.fold.length || words.shape[next] === LOWER) return;
    end = nameRunEnd(words, next, max);
    if (end < 0) return;
    take(next, end, confidence);
  }
}

/** Behind a role: a blank, a comma, a colon, brackets, and titles, and then the name. */
function afterRole(words: Scan, i: number, take: Take): void {
  const gap = words.gap[i]!;
  if (gap & ~(GAP.SPACE | GAP.COMMA | GAP.COLON | GAP.QUOTE | GAP.DOT) || i + 1 >= words.fold.length) return;
  if (words.start[i + 1]! - words.end[i]! > 3) return;
  let from = i + 1;
  while (from < i + 4 && titles.has(words.fold[from] ?? '')) from++;
  if (from >= words.fold.length || words.shape[from] === LOWER) return;
  const end = nameRunEnd(words, from);
  if (end < 0) return;
  const former =
    /^(?:oude?|vorige|voormalige?|huidige|nieuwe|toenmalige|laatste|eerste|former|previous|current|old|first|last|dear)$/.test(
      words.fold[i - 1] ?? '',
    );
  const own = former ? words.fold[i - 2] : words.fold[i - 1];
  const possessed = ours.test(own ?? '') || /^(?:van|als|door|met|by|with|of)$/.test(words.fold[i - 1] ?? '');
  const given =
    isListedGiven(words.fold[from]!) || (end > from && words.fold.slice(from, end + 1).some(isListed));
  const parted = (gap & (GAP.COMMA | GAP.QUOTE)) !== 0;
  const sure = gap === GAP.SPACE && relations.has(words.fold[i]!) && ours.test(words.fold[i - 1] ?? '');
  if (
    sure ||
    (given && (possessed || gap === GAP.SPACE || end > from) && !(parted && end === from && !possessed))
  )
    take(from, end, 0.75);
  else if (possessed && !parted && ours.test(own ?? '') && end > from) take(from, end, 0.7);
  else if (
    possessed &&
    !parted &&
    nameWeight(words.fold[from]!) > 0 &&
    gap !== GAP.DOT &&
    ours.test(words.fold[i - 1] ?? '')
  )
    take(from, end, 0.7);
}

/** "mijn collega Kwabena", "teamleider Karin Smeets", "moeder van Ada en Obi", "Beste Joost en Leyla,". */
export function fromRelations(words: Scan, take: Take): void {
  for (const i of occurrences(words, relations)) afterRole(words, i, take);
  for (const i of occurrences(words, colleagues)) afterRole(words, i, take);
  for (const i of occurrences(words, parents)) {
    if (
      /^(?:van|of|to)$/.test(words.fold[i + 1] ?? '') &&
      words.gap[i + 1] === GAP.SPACE &&
      words.shape[i + 2] !== LOWER
    )
      row(words, i + 2, 3, 0.7, take);
  }
  for (const i of occurrences(words, relationVerbs)) {
    const at = /^(?:met|to|with)$/.test(words.fold[i + 1] ?? '') ? i + 2 : i + 1;
    if (/^(?:getrouwd|gehuwd|married|verloofd|samen)$/.test(words.fold[i]!) && at === i + 1) continue;
    if (words.gap[i] !== GAP.SPACE || words.gap[at - 1] !== GAP.SPACE || at >= words.fold.length) continue;
    const end = nameRunEnd(words, at);
    if (end >= 0 && words.fold[i] !== 'samen') take(at, end, 0.7);
  }
  for (const i of occurrences(words, greetings)) {
    if (words.gap[i] !== GAP.SPACE || i + 1 >= words.fold.length) continue;
    if (words.shape[i] === LOWER && !(before(words, i) & GAP.NEWLINE)) continue;
    if (!(before(words, i) & (GAP.NEWLINE | GAP.DOT | GAP.SEPARATOR | GAP.COLON | GAP.QUOTE | GAP.STOP)))
      continue;
    let from = i + 1;
    while (
      from < i + 4 &&
      titles.has(words.fold[from] ?? '') &&
      (words.gap[from]! & ~(GAP.SPACE | GAP.DOT)) === 0
    )
      from++;
    if (from < words.fold.length && words.shape[from] !== LOWER && !titles.has(words.fold[from]!))
      row(words, from, 4, 0.75, take);
  }
  // »Wim Litjens zegt: "…"«: who is quoted.
  for (const i of occurrences(words, deeds)) {
    if (i === 0 || words.gap[i - 1] !== GAP.SPACE || words.shape[i - 1] === LOWER) continue;
    if (!/^[ ,:"“‘']/.test(words.text.slice(words.end[i]!, words.end[i]! + 1))) continue;
    let from = i - 1;
    while (
      from > 0 &&
      i - from < 4 &&
      words.gap[from - 1] === GAP.SPACE &&
      nameRunEnd(words, from - 1) === i - 1
    )
      from--;
    if (nameWeight(words.fold[from]!) === LISTED && nameRunEnd(words, from) === i - 1) take(from, i - 1, 0.7);
  }
}
