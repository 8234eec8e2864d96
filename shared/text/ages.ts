import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig'.split(' ');
const english = 'twenty thirty forty fifty sixty seventy';
const teens = 'zestien zeventien achttien negentien sixteen seventeen eighteen nineteen';

/** Numbers from sixteen up as they are spelled, folded; in English the first of two words. */
export const spelled: ReadonlySet<string> = new Set([
  ...teens.split(' '),
  ...english.split(' '),
  ...tens,
  ...tens.flatMap((ten) => units.map((unit) => `${unit}en${ten}`)),
]);
const ones = wordSet('one two three four five six seven eight nine');
const englishTens = wordSet(english);

/** "Aged nine". */
export const spelledYouth = (words: Scan, i: number): boolean =>
  words.fold[i - 1] === 'aged' &&
  words.gap[i - 1] === GAP.SPACE &&
  !/^ (?:to|and|or|months)|^[-–]/.test(words.text.slice(words.end[i]!, words.end[i]! + 8));
export const youths = wordSet(
  'four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

/** Last word of the spelled number that begins at word `i`: of "thirty-six" the second. */
export function spelledEnd(words: Scan, i: number): number {
  return englishTens.has(words.fold[i]!) &&
    ones.has(words.fold[i + 1] ?? '') &&
    (words.gap[i]! & ~(GAP.SPACE | GAP.HYPHEN)) === 0
    ? i + 1
    : i;
}

/** "I am", "ik ben": the first person alone says whose age follows. */
const firstPerson = wordSet('am m ben');
/** What becoming or being of an age is called. */
const becoming = wordSet(
  'turn turns turned turning aged nearing approaching pushing being reached hit vierde gepasseerd',
);
const being = wordSet('is s was werd word wordt worden be becomes become became re are bent zijn');
/** At the end of a Dutch clause: "hoewel ik al 62 ben". */
const closing = wordSet('ben is was word wordt werd geworden bent te');
const somebody = wordSet(
  'lad lass guy dame meid jongen kerel girl boy i ik he she hij zij ze who die kandidaat kandidate candidate applicant sollicitant sollicitante deze meneer mevrouw client',
);
/** What may stand between the verb and the number. */
const soft = wordSet(
  'nu toen then inmiddels net pas al bijna ruim haast nog intussen momenteel ondertussen zelf alweer toch wel just now almost nearly only currently already about still officially recently soon this year last next month week vorige vorig volgende volgend maand jaar in dit deze komend komende onlangs the a an age of over weken weeks months maanden spring summer autumn winter zomer lente najaar herfst voorjaar young jong begin eind midden ergens only well ook also de afgelopen laatst gisteren yesterday ' +
    'januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october',
);
const will = wordSet('will ll shall zal zou would d to hoop');
/** Words of a sentence that goes on; what is counted is none of them. */
const goesOn = wordSet(
  'en and met with die who dus so but maar want because als as ben bent is word wordt werd was geworden this next now nu in on at i ik he she hij zij have has heb heeft from uit geb geboren born married getrouwd living woon wonend woont lives based when toen my mijn doch and though but yet zonder without volgens according last vorig vorige gehuwd ongehuwd samenwonend single or of soon later te gepasseerd too',
);
const sentence = /^\.(?!\d)/;

/** Whether nothing counted follows a number: the sentence, line or clause ends, or goes on with another word. */
export function endsFree(words: Scan, end: number, n: number): boolean {
  const { text } = words;
  const next = text[end];
  if (next === undefined || ')\n\r;!?"”'.includes(next)) return true;
  if (next === '.') return sentence.test(text.slice(end, end + 2));
  if (next === ',') return !/^,\s?\d/.test(text.slice(end, end + 3));
  if (next !== ' ') return false;
  return /[(–—|·•-]/.test(text[end + 1] ?? '') || (words.start[n] === end + 1 && goesOn.has(words.fold[n]!));
}

const WALK = 7;
const LOOSE = GAP.SPACE | GAP.APOSTROPHE | GAP.QUOTE;

/**
 * Whether the words before a number say that somebody is or becomes so old: "ik ben", "she's", "word ik in mei", "I
 * just turned". `p` is the last word before the number, `n` the first behind it.
 */
export function toldOf(words: Scan, p: number, n: number, start: number): boolean {
  const { text } = words;
  if (p < 0 || start - words.end[p]! > 2 || !/^[ \n'’-]{1,2}$/.test(text.slice(words.end[p]!, start)))
    return false;
  const nearest = words.fold[p]!;
  if (
    (nearest === 'mijn' || nearest === 'my') &&
    /^(?:met|with|ondanks|despite)$/.test(words.fold[p - 1] ?? '')
  )
    return true;
  const last = closing.has(words.fold[n] ?? '') && words.start[n]! - start < 24;
  let seen = false;
  for (let at = p; at >= 0 && p - at < WALK; at--) {
    if (at < p && words.gap[at]! & ~LOOSE) return false;
    const word = words.fold[at]!;
    if (firstPerson.has(word)) return true;
    if (becoming.has(word)) return true;
    if (being.has(word)) {
      if (seen || somebody.has(words.fold[at - 1] ?? '')) return true;
      // "Is 56.", as a note has it.
      if (at === p && word === 'is' && words.shape[at] !== LOWER && before(words, at) & ~GAP.SPACE)
        return true;
      return (word === 'be' || word === 'worden') && will.has(words.fold[at - 1] ?? '');
    }
    if (somebody.has(word)) {
      if (last) return true;
      seen = true;
    } else if (!soft.has(word)) return false;
  }
  return false;
}
