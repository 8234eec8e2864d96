import { occurrences } from '../../text/cues.ts';
import { CAPITAL, GAP, LOWER, type Scan } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { infixes } from '../name-parts.ts';
import { nameRunEnd, wordsText } from '../name-run.ts';
import { nameWeight } from '../name-weight.ts';
import type { OwnNames } from './own-names.ts';

/** Words of naming: near them a word between quotation marks, or with a capital, is what somebody is called. */
const naming = wordSet(
  'noem noemt noemen noemde noemden genoemd roept roepen roepnaam bijnaam koosnaam heet heette uitgesproken uitspreekt spreekt spreek pronounced pronounce said say says called calls call nickname known aka zegt zeggen bekend vroegen geregistreerd ingeschreven filed registered listed staat sta schrijft spelled gespeld crew pass pasje',
);
const quotes = /["“„«'‘]/;
/** A name in quotation marks stands at most so many words from the word of naming. */
const FAR = 6;

/** These are said of things and firms too: somebody must be meant. */
const loose = wordSet(
  'heet heette called calls call say says said listed staat sta crew known aka bekend zegt zeggen schrijft spreek spreekt filed registered geregistreerd ingeschreven',
);
const somebody = wordSet(
  'me mij m hem haar him her ik my mijn we wij ze zij they he hij she zelf iedereen everyone everybody name naam cv kandidaat candidate it s',
);
const backwards =
  /^(?:noem|roep|genoemd|crew|pass|pasje|nickname|roepnaam|call|spelled|gespeld|geregistreerd|ingeschreven)/;

const isSaidOfSomebody = (words: Scan, from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at <= to; at++) if (somebody.has(words.fold[at]!)) return true;
  return false;
};

/** How somebody is called between quotation marks: `noemen ze hem "Zdzisiek"`, `where they call me 'Rammie'`, `filed under "anil d'souza"`. */
function quoted(words: Scan, i: number, own: OwnNames): void {
  const { text } = words;
  const word = words.fold[i]!;
  for (const step of [1, -1] as const) {
    if (step === -1 && !backwards.test(word)) continue;
    for (let at = i, left = FAR; left > 0; at += step, left--) {
      const gapAt = step === 1 ? at : at - 1;
      const gap = words.gap[gapAt];
      if (gap === undefined || gap & (GAP.NEWLINE | GAP.STOP)) break;
      if (gap & GAP.DOT && gap & GAP.SPACE && !(gap & GAP.QUOTE)) break;
      if (!(gap & (GAP.QUOTE | GAP.APOSTROPHE))) continue;
      // The quotation opens behind (or, looking back, closes before) this gap.
      const between = text.slice(words.end[gapAt]!, words.start[gapAt + 1] ?? text.length);
      if (!quotes.test(between) || !/\s/.test(between)) continue;
      const first = step === 1 ? gapAt + 1 : openedBefore(words, gapAt);
      if (first < 0 || first >= words.fold.length) break;
      const last = closedBehind(words, first);
      if (last < 0) break;
      const under = /^(?:under|as|onder|als)$/.test(words.fold[i + 1] ?? '');
      if (
        loose.has(word) &&
        !under &&
        !isSaidOfSomebody(words, Math.min(i, first) - 7, Math.max(i, first - 1))
      )
        break;
      const filed = /^(?:filed|registered|listed|geregistreerd|ingeschreven|staat|sta)$/.test(word);
      if (
        words.shape[first] === LOWER &&
        !(filed && last > first) &&
        !/^(?:pronounced|uitgesproken|said|spreek|spreekt)$/.test(word)
      )
        break;
      let fits = true;
      for (let part = first; part <= last; part++)
        fits &&=
          (nameWeight(words.fold[part]!) >= 0 || words.fold[part]!.length < 4) &&
          (words.shape[part] !== LOWER ||
            words.shape[first] === LOWER ||
            infixes.has(words.fold[part]!) ||
            words.gap[part - 1] === GAP.HYPHEN);
      if (fits && last - first < 4)
        own.add(wordsText(words, first, last), { start: words.start[first]!, end: words.end[last]! });
      break;
    }
  }
}

/** First word of the quotation that closes behind word `last`, or -1. */
function openedBefore(words: Scan, last: number): number {
  for (let at = last; at >= 0 && at > last - 4; at--) {
    const before = words.text.slice(at === 0 ? 0 : words.end[at - 1]!, words.start[at]!);
    if (/["“„«'‘]$/.test(before)) return at;
  }
  return -1;
}

/** Last word of the quotation that opens before word `first`, or -1. */
function closedBehind(words: Scan, first: number): number {
  for (let at = first; at < words.fold.length && at < first + 4; at++) {
    const behind = words.text.slice(words.end[at]!, words.end[at]! + 2);
    if (/^[,.]?["”»'’](?!\p{L})/u.test(behind)) return at;
    if (words.gap[at]! & (GAP.NEWLINE | GAP.STOP | GAP.COLON)) return -1;
  }
  return -1;
}

/** Ends of what stands right before a name that somebody is called by. */
const announced =
  /(?:spreek(?:t)? (?:je|u|men|ik)(?: dat| het)? uit als|uitgesproken als|pronounced(?: as)?|(?:zegt|noemt|roept) (?:iedereen|men)(?: (?:mij|me|hem|haar))?|(?:iedereen|men|chef|baas|collega['’]?s|vrienden|ze) (?:roept|roepen)|hou(?:den|dt) het (?:op|bij)|bijnaam (?:\p{L}+ ){0,5}is|zoals (?:wij|we)|liever|goes by|stick to|short for|rather|(?:filed|registered|listed|enrolled)(?: (?:here|there|in|at|with) \p{L}+)? (?:under|as)(?: both)?|(?:geregistreerd|ingeschreven|opgenomen|staat)(?: (?:in|bij|hier|er|nog|vast|al) ?(?:\p{L}+)?)? (?:als|onder)|and under)$/iu;
const announcers = wordSet(
  'says reads zegt er under onder both als as pronounced iedereen men mij me hem haar roept roepen op bij is wij we liever by to for rather',
);
/** Must follow where what stands before says little: "liever Riggy genoemd", "zoals wij Kay noemen". */
const follows = /^[.]?["”'’]?,? ?(?:genoemd|noemen|noemt|called|heten|in het|te heten)/i;

/** "X or Y": after one name by which somebody goes another one. */
function others(words: Scan, end: number, own: OwnNames): void {
  const next = end + 2;
  if (!/^(?:of|or)$/.test(words.fold[end + 1] ?? '') || words.gap[end] !== GAP.SPACE) return;
  if (words.gap[end + 1] !== GAP.SPACE || words.shape[next] !== CAPITAL) return;
  if (nameWeight(words.fold[next]!) >= 0)
    own.add(wordsText(words, next, next), { start: words.start[next]!, end: words.end[next]! });
}

/** What people call the candidate: nicknames, how a name is said, under what somebody is filed. */
export function fromCallNames(words: Scan, own: OwnNames): void {
  const { text } = words;
  for (const i of occurrences(words, naming)) quoted(words, i, own);
  for (const i of occurrences(words, announcers)) {
    const at = i + 1;
    if (words.gap[i] !== GAP.SPACE || at >= words.fold.length || words.shape[at] === LOWER) continue;
    const head = text.slice(Math.max(0, words.start[i]! - 50), words.end[i]!);
    const hit = announced.exec(head);
    if (!hit) continue;
    const end = Math.max(nameRunEnd(words, at, 3, true), letters(words, at));
    if (end < 0 || nameWeight(words.fold[at]!) < 0) continue;
    const vague = /(?:liever|rather|zoals (?:wij|we))$/i.test(hit[0]);
    if (vague && !follows.test(text.slice(words.end[end]!, words.end[end]! + 14))) continue;
    own.add(wordsText(words, at, end), { start: words.start[at]!, end: words.end[end]! });
    others(words, end, own);
  }
}

/** Last of the single capitals with full stops from word `at` on ("K.N.S."), or -1. */
function letters(words: Scan, at: number): number {
  let end = at;
  while (words.fold[end]?.length === 1 && words.shape[end] !== LOWER && words.gap[end]! & GAP.DOT) {
    if (words.gap[end]! !== GAP.DOT) return end > at ? end : -1;
    end++;
  }
  return end - 1 > at ? end - 1 : -1;
}
