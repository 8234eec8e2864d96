import { ofChildren } from './family-words.ts';
import { type About, linked, phraseAt, says } from './kin-phrases.ts';
import { narratorWords, stateAdverbs, stateBearers } from './kin-words.ts';
import { type Found, unticked } from './loose-states.ts';
import { GAP, type Scan } from './scan.ts';

/** Behind "getrouwd": with whom, since when and for how long. */
const sincewhen =
  /^(?: (?:met|to|with) (?:(?:een|a|an|mijn|my) [\p{L}-]{2,24}(?: (?!en|and|met|with|who|die|we|ik|i|heb|have)[\p{L}-]{2,16})?|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?))?(?:,? (?:sinds|since|in) (?:19|20)\d\d| (?:for|al) (?:\d{1,2}|[\p{L}]{3,9}) (?:years|jaar))?/u;

/** Married, divorced, widowed: states that hardly anybody writes of others. */
export function stateAt(words: Scan, i: number): Found | undefined {
  const { text, fold } = words;
  const word = fold[i]!;
  const next = linked(words, i) ? fold[i + 1]! : '';
  if (
    words.gap[i]! === GAP.HYPHEN ||
    unticked.test(text.slice(Math.max(0, words.start[i]! - 8), words.start[i]!))
  )
    return undefined;
  if (stateBearers.has(next)) return undefined;
  // "Gehuwd/ongehuwd:" asks.
  if (/^\.? ?\/ ?[\p{L}. ]{2,16}[:?]/u.test(text.slice(words.end[i]!, words.end[i]! + 24))) return undefined;
  if (
    /\/ ?$/.test(text.slice(words.start[i]! - 2, words.start[i]!)) &&
    words.gap[i]! & (GAP.COLON | GAP.STOP)
  )
    return undefined;
  if (
    /^(?:gehuwde|getrouwde|samenwonende)$/.test(word) &&
    !/(?:mijn|my|ons|ik ben|als) (?:een )?$/i.test(
      text.slice(Math.max(0, words.start[i]! - 20), words.start[i]!),
    )
  )
    return undefined;
  let start = words.start[i]!;
  let k = i;
  while (i - k < 3 && linked(words, k - 1) && stateAdverbs.has(fold[k - 1]!)) start = words.start[--k]!;
  if (/^(?:jaar|years)$/.test(fold[k - 1] ?? '') && linked(words, k - 1)) {
    const years = /\d{1,2} (?:jaar|years) $/.exec(text.slice(Math.max(0, start - 10), start));
    if (years) start -= years[0].length;
  }
  let end = words.end[i]!;
  const told = /^ ?: ?(?:ja|nee|yes|no)(?!\p{L})/iu.exec(text.slice(end, end + 8));
  if (told) end += told[0].length;
  // "Huisvader van vijf"
  if (/(?:vader|moeder)$/.test(word)) end += ofChildren.exec(text.slice(end, end + 110))?.[0].length ?? 0;
  if (next !== '') end += sincewhen.exec(text.slice(end, end + 80))![0].length;
  return { start, end, confidence: 0.85 };
}

const ended =
  /(?<!\p{L})(?:ended|failed|broke down|fell apart|stuk|strandde|gestrand|ontbonden|voorbij|liep|over)(?!\p{L})/iu;

/** "Mijn scheiding", "before my marriage", "after a divorce I …". */
export function unionAt(words: Scan, i: number, about: About): Found | undefined {
  const { from, start, owner, counted, lead } = phraseAt(words, i);
  let end = words.end[i]!;
  if (linked(words, i)) end += sincewhen.exec(words.text.slice(end, end + 80))![0].length;
  // "When the marriage ended", "kort daarna liep het huwelijk stuk".
  if (
    owner === 'article' &&
    (about !== false || says(words, from, i, narratorWords, 14)) &&
    ended.test(words.text.slice(Math.max(0, start - 24), end + 40))
  )
    return { start: words.start[i]!, end, confidence: 0.65 };
  if (
    (owner === 'mine' && !about) ||
    (owner === 'our' && !about) ||
    (owner === 'their' && about && about.has(from))
  )
    return { start, end, confidence: 0.8 };
  if (
    (owner === 'article' || counted) &&
    lead >= 0 &&
    /^(?:na|after|sinds|since|door|through|wegens|vanwege|due|for|voor|before)$/.test(words.fold[lead]!) &&
    !/^(?:engagement|wedding|separation|bruiloft|trouwerij)$/.test(words.fold[i]!) &&
    (about !== false || says(words, from, i, narratorWords))
  )
    return { start, end, confidence: 0.7 };
  return undefined;
}

/** A leave for a child of one's own, not one that is covered, asked about or advised on. */
export function leaveAt(words: Scan, i: number): Found | undefined {
  const { text } = words;
  const around = text.slice(Math.max(0, words.start[i]! - 48), words.end[i]! + 40);
  if (
    /(?:vervang|cover|replac|waarne|collega|colleague|aanvra|regeling|beleid|policy|medewerkers|employees|polic|vragen|question|kennis|knowledge|working group|werkgroep|vaders|fathers|moeders|mothers|werkgever|employer|levensloop|verzuim|pensio|stand-in|advi[sc]|wet |administr)/i.test(
      around,
    )
  )
    return undefined;
  const english = words.fold[i + 1] === 'leave' && linked(words, i);
  if (/^(?:maternity|paternity|parental|partner)$/.test(words.fold[i]!) && !english) return undefined;
  const { owner, start } = phraseAt(words, i);
  return {
    start: owner === 'mine' ? start : words.start[i]!,
    end: words.end[english ? i + 1 : i]!,
    confidence: 0.8,
  };
}
