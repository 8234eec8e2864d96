import { occurrences } from '../../text/cues.ts';
import { before, CAPITAL, GAP, LOWER, type Scan } from '../../text/scan.ts';
import { isPlace } from '../../text/towns.ts';
import { wordSet } from '../../text/values.ts';
import { isListed, isListedGiven } from '../lists/index.ts';
import { isDeed } from '../name-context.ts';
import { nameRunEnd } from '../name-run.ts';
import { nameWeight, stretchWeight, UNKNOWN } from '../name-weight.ts';
import { ordinaryWords, thingNames } from '../ordinary-words.ts';
import type { Take } from './taker.ts';

const third = wordSet('hij zij ze haar hem he she her his him');
const candidates = wordSet(
  'kandidaat kandidate candidate sollicitant sollicitante applicant hij zij ze she he',
);
const first = wordSet('ik mijn me i my mij');
/** What only people do, folded. */
const verbs = wordSet(
  'belt belde appt appte mailt mailde zegt zei vertelt vertelde solliciteert solliciteerde reageert reageerde werkt werkte heeft had kwam komt begon begint wil wilde zoekt zocht woont woonde kan kon geeft gaf vroeg vraagt leerde leert studeerde studeert verdient spreekt sprak begeleidt begeleidde maakt maakte bracht brengt nam neemt stapte liep loopt staat stond zit zat denkt dacht weet wist kent kende hielp helpt toont toonde blijft bleef moet mag zal zou gaat ging doet deed hoeft vindt vond regelde regelt bouwde bouwt runt leidde leidt draait draaide called calls said says told tells wrote writes applied applies works worked has had wants wanted lives lived built builds booked books led leads leaves left joined joins speaks spoke brought brings took takes made makes gave gives got gets knows knew helps helped started starts seems comes came went goes can could will would asked asks runs ran manages managed trained trains studied earned earns',
);
const meetings = wordSet(
  'kennismaking gesprek gesproken afspraak interview call spoke spoken meeting gebeld contact overleg vroeg vroegen gevraagd bellen',
);
/** What things do too. */
const states = wordSet('is was wordt werd lijkt klinkt');
const befores = wordSet(
  'met aan naar voor over with to about van door by en and then begeleidde sprak kent belde hielp zag vroeg kreeg dat omdat toen als zoals waarmee as when that because',
);
const after = wordSet('bij at');

/** Words of firms: somewhere in the text they stand behind "bij" or "at". */
function employers(words: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const i of occurrences(words, after)) {
    for (let at = i + 1; at < i + 4 && at < words.fold.length && words.shape[at] !== LOWER; at++) {
      found.add(words.fold[at]!);
      if (words.gap[at] !== GAP.SPACE) break;
    }
  }
  return found;
}

/** Whether a text speaks of somebody in the third person, as notes and references do. */
export function isAboutSomebody(words: Scan): boolean {
  const they = occurrences(words, third).length;
  return they > 1 && they > occurrences(words, first).length / 3;
}

/** "Ram", "Lily", "Blessing". */
const isNameAndWord = (word: string): boolean => ordinaryWords.has(word) && !thingNames.has(word);

const ordinaryEnd =
  /(?:ing|heid|tie|teit|ment|schap|isme|tion|ness|ity|ance|ence|age|eur|ist|sche|lijk|lijke|ende|end|baar|loos|tijd|punt|stuk|deel|kant|geld|gesprek|brief|contract|termijn|dienst|ploeg|bedrijf|school|rooster|loon|salaris)$/;

/** "Jay belt vanaf een nummer", "begeleidde Hyl vier stagiairs": names that a note uses without saying whose. */
export function fromDeeds(words: Scan, take: Take): void {
  const about = isAboutSomebody(words);
  let firms: ReadonlySet<string> | undefined;
  for (const i of occurrences(words, verbs)) {
    const at = i - 1;
    if (at < 0 || words.shape[i] !== LOWER || words.gap[at] !== GAP.SPACE || words.shape[at] !== CAPITAL)
      continue;
    const word = words.fold[at]!;
    if (third.has(word) || first.has(word)) continue;
    // "Ram booked them a table": also a word, but nothing else books.
    const also = about && isNameAndWord(word) && /(?:ed|de|te)$/.test(words.fold[i]!);
    const listed = isListedGiven(word) || also || (isListed(word) && (before(words, at) & GAP.NEWLINE) !== 0);
    if (!listed && (!about || nameWeight(word) !== UNKNOWN || ordinaryEnd.test(word) || word.length < 2))
      continue;
    const lead = before(words, at);
    const opens =
      at === 0 || (lead & (GAP.NEWLINE | GAP.DOT | GAP.QUOTE | GAP.STOP | GAP.COLON | GAP.SEPARATOR)) !== 0;
    if (!opens && !befores.has(words.fold[at - 1] ?? '')) continue;
    firms ??= employers(words);
    if (!firms.has(word)) take(at, at, listed ? 0.65 : 0.6);
  }
  // "İsmail rijdt al 22 jaar": a given name that opens a sentence, and what somebody does.
  for (let at = 0; at + 1 < words.fold.length; at++) {
    if (words.shape[at] !== CAPITAL || words.gap[at] !== GAP.SPACE || words.shape[at + 1] !== LOWER) continue;
    if (at > 0 && !(before(words, at) & (GAP.NEWLINE | GAP.DOT | GAP.QUOTE | GAP.STOP))) continue;
    const word = words.fold[at]!;
    if (!isDeed(words, at + 1) || verbs.has(words.fold[at + 1]!) || states.has(words.fold[at + 1]!)) continue;
    if (!isListedGiven(word) || thingNames.has(word)) continue;
    firms ??= employers(words);
    if (!firms.has(word)) take(at, at, 0.6);
  }
  for (const i of occurrences(words, states)) {
    const at = i - 1;
    if (at < 0 || words.shape[i] !== LOWER || words.gap[at] !== GAP.SPACE || words.shape[at] !== CAPITAL)
      continue;
    const opens = at === 0 || (before(words, at) & (GAP.NEWLINE | GAP.DOT | GAP.QUOTE | GAP.STOP)) !== 0;
    if (!opens) continue;
    const word = words.fold[at]!;
    const initial = words.text[words.start[at]!]!;
    const announced =
      nameWeight(word) >= 0 &&
      word.length > 1 &&
      !ordinaryEnd.test(word) &&
      (about || occurrences(words, candidates).length > 0) &&
      new RegExp(
        `(?:mevr|mw|dhr|mr|ms|mrs|heer|mevrouw|kandidaat|kandidate|candidate|sollicitant|applicant)\\.?:? ${initial}\\.`,
        'i',
      ).test(words.text.slice(0, 3000));
    if (
      !about &&
      !announced &&
      !(
        isListedGiven(word) &&
        !thingNames.has(word) &&
        !isPlace(words.text.slice(words.start[at]!, words.end[at]!))
      )
    )
      continue;
    // "Blessing is warm en precies, zij mag": the pronoun goes on with somebody.
    const goesOn =
      isNameAndWord(word) &&
      /[,;] (?:maar |en |but |and )?(?:zij|hij|ze|she|he) /.test(
        words.text.slice(words.end[i]!, words.end[i]! + 50),
      );
    if (isListedGiven(word) || announced || goesOn) take(at, at, 0.6);
  }
  // »Quirine Obbema: "Kobby explains …"«: of whom a referee speaks.
  for (let at = 0; at + 1 < words.fold.length; at++) {
    if (!(before(words, at) & GAP.QUOTE) || words.shape[at] !== CAPITAL || words.gap[at] !== GAP.SPACE)
      continue;
    if (!/["“„«‘']/.test(words.text[words.start[at]! - 1] ?? '')) continue;
    if (nameWeight(words.fold[at]!) < UNKNOWN || ordinaryEnd.test(words.fold[at]!)) continue;
    const next = words.fold[at + 1]!;
    const does = isDeed(words, at + 1) || (next.length > 3 && /[^su]s$/.test(next));
    if (words.shape[at + 1] === LOWER && does && words.fold[at]!.length > 2) take(at, at, 0.6);
  }
  if (!about) return;
  // "een kennismaking met Koemarie plannen": after these one meets people.
  for (const i of occurrences(words, meetings)) {
    const at = i + 2;
    const link = /^(?:met|naar|with|to|over|about|speciaal)$/.test(words.fold[i + 1] ?? '');
    const from = words.fold[i + 1] === 'speciaal' ? at + 1 : at;
    if (!link || words.gap[from - 1] !== GAP.SPACE || words.shape[from] !== CAPITAL) continue;
    const end = nameRunEnd(words, from, 4);
    if (end >= 0 && stretchWeight(words, from, end) > 0 && !ordinaryEnd.test(words.fold[from]!))
      take(from, end, 0.6);
  }
  // The other order: "begeleidde Hyl vier stagiairs", "een kennismaking met Koemarie plannen".
  for (const i of occurrences(words, verbs)) {
    const at = i + 1;
    if (words.shape[i] !== LOWER || words.gap[i] !== GAP.SPACE || words.shape[at] !== CAPITAL) continue;
    const word = words.fold[at]!;
    if (
      (nameWeight(word) !== UNKNOWN && !isNameAndWord(word)) ||
      words.gap[at] !== GAP.SPACE ||
      words.shape[at + 1] !== LOWER ||
      ordinaryEnd.test(word)
    )
      continue;
    if (!/(?:de|te|leidde)$/.test(words.fold[i]!)) continue;
    firms ??= employers(words);
    if (!firms.has(word)) take(at, at, 0.55);
  }
}
