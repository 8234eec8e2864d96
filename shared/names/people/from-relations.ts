import { occurrences } from '../../text/cues.ts';
import { before, CAPITAL, GAP, LOWER, type Scan, UPPER } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { isListed, isListedGiven } from '../lists/index.ts';
import { infixes, titles } from '../name-parts.ts';
import { nameRunEnd } from '../name-run.ts';
import { LISTED, nameWeight, stretchWeight } from '../name-weight.ts';
import { colleagues, greetings, relations } from './roles.ts';
import type { Take } from './taker.ts';

const parents = wordSet('vader moeder father mother opa oma ouder mum dad mama');
const relationVerbs = wordSet('getrouwd gehuwd married verloofd heette called named genaamd samen heet');
const ours =
  /^(?:mijn|my|onze|our|haar|zijn|his|her|een|a|twee|m|n|haar|hun|their|two|three|drie|vier|both|beide)$/;
const meeting = wordSet('met with');
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

/** Whether somebody's own is said within three words before word `i`: "my present shift manager", "mijn oud-leidinggevende". */
function isPossessed(words: Scan, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 4; at--) {
    if ((words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return false;
    if (ours.test(words.fold[at]!)) return true;
    if (words.shape[at] !== LOWER) return false;
  }
  return false;
}

/** Behind a role: a blank, a comma, a colon, brackets, and titles, and then the name. */
function afterRole(words: Scan, role: number, take: Take): void {
  // "collega's Wendela en Rachida"
  const i = words.fold[role + 1] === 's' && words.gap[role]! & GAP.APOSTROPHE ? role + 1 : role;
  const gap = words.gap[i]!;
  if (gap & ~(GAP.SPACE | GAP.COMMA | GAP.COLON | GAP.QUOTE | GAP.DOT) || i + 1 >= words.fold.length) return;
  if (words.start[i + 1]! - words.end[i]! > 3) return;
  // "… my boyfriend. Mandarin and": the next sentence.
  if (gap & GAP.DOT && gap & GAP.SPACE && words.fold[i]!.length > 4) return;
  let from = i + 1;
  while (from < i + 4 && titles.has(words.fold[from] ?? '')) from++;
  if (from >= words.fold.length || words.shape[from] === LOWER) return;
  const end = nameRunEnd(words, from);
  if (end < 0) return;
  const lead = words.fold[role - 1] ?? '';
  const own = isPossessed(words, role);
  const possessed = own || /^(?:van|als|door|met|by|with|of)$/.test(lead);
  const given =
    isListedGiven(words.fold[from]!) || (end > from && words.fold.slice(from, end + 1).some(isListed));
  const parted = (gap & (GAP.COMMA | GAP.QUOTE)) !== 0;
  const real = words.fold.slice(from, end + 1).some((word) => nameWeight(word) > 0);
  const link = end + 1 < words.fold.length && /^(?:en|and)$/.test(words.fold[end + 1]!);
  // "two apprentices, Aoife and Cian", "my last chief, Anders Lund, wanted"
  const inserted =
    parted &&
    own &&
    real &&
    ((link && words.shape[end + 2] !== LOWER) || (end > from && words.text[words.end[end]!] === ','));
  const sure =
    inserted ||
    (own && gap === GAP.SPACE && relations.has(words.fold[role]!)) ||
    (own && !parted && end > from) ||
    (possessed && !parted && real && (own || end > from)) ||
    (given && (gap & GAP.COLON) !== 0);
  const likely = given && (possessed || gap === GAP.SPACE || end > from);
  if (!sure && !(likely && !(parted && end === from && !possessed))) return;
  if (link && (own || given)) row(words, from, 5, 0.7, take);
  else take(from, end, likely ? 0.75 : 0.7);
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
    const lead = before(words, i);
    // "Beste meneer Van Rossum, beste Jildert,"
    const second = lead === (GAP.SPACE | GAP.COMMA) && /^(?:beste|dear|geachte)$/.test(words.fold[i]!);
    if (words.shape[i] === LOWER && !(lead & GAP.NEWLINE) && !second) continue;
    if (!second && !(lead & (GAP.NEWLINE | GAP.DOT | GAP.SEPARATOR | GAP.COLON | GAP.QUOTE | GAP.STOP)))
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
  // "Met Annechien Bos heb ik": two words that nothing says are a thing.
  for (const i of occurrences(words, meeting)) {
    if (words.gap[i] !== GAP.SPACE || words.shape[i + 1] !== CAPITAL) continue;
    const first = words.fold[i + 1]!;
    if (infixes.has(first) || titles.has(first) || first.length > 11) continue;
    const end = nameRunEnd(words, i + 1, 4, true);
    if (end < i + 2 || words.shape[end] === UPPER) continue;
    if (nameWeight(words.fold[end]!) < 0 || nameWeight(first) < 0) continue;
    const weight = stretchWeight(words, i + 1, end);
    const next = words.text.slice(words.end[end]!, words.end[end]! + 3);
    if (weight > 0 && !/^[,/] ?\p{Lu}|^ \p{Lu}/u.test(next)) take(i + 1, end, 0.6);
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
