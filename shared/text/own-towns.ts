import { has, isTrade, kinfolk, sentenceOf } from './own-sentences.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { placeAt, placeRange } from './towns.ts';
import { type Range, wordSet } from './values.ts';

const leads = wordSet('in naar to te from uit near nabij bij rond around into');
const owners = wordSet('mijn my mn our ons onze haar her his zijn me');
const settling = wordSet(
  'rent renting huren huur huurt gehuurd kochten gekocht bought koop housing wonen woning house huis family gezin appartement flat apartment kamer room',
);
const elsewhere = wordSet(
  'studeert studies studied studeerde university universiteit stage internship kantoor office vestiging filiaal branch winkel',
);

/** A Dutch town where one's family works or settles: where the candidate lives, or near it. */
export function townOfKin(words: Scan, i: number): Range | undefined {
  if (words.shape[i] === LOWER) return undefined;
  const place = placeAt(words, i);
  if (!place || (place.doubtful && words.gap[i - 1] === GAP.SPACE)) return undefined;
  // "(45, Capelle aan den IJssel)", "40 jaar, Soest": an age and where somebody lives.
  if (
    /(?:^|[\n(:|] ?)(?:[2-6]\d)(?: ?(?:jaar|jr\.?|years?(?: old)?|yrs|y\/o|yo))?, $/.test(
      words.text.slice(Math.max(0, words.start[i]! - 18), words.start[i]!),
    )
  )
    return placeRange(words, i);
  let lead = i - 1;
  if (/^(?:de|het|the)$/.test(words.fold[lead] ?? '')) lead--;
  if (lead < 0 || !leads.has(words.fold[lead]!) || words.gap[lead]! & ~(GAP.SPACE | GAP.NEWLINE))
    return undefined;
  const sentence = sentenceOf(words, i);
  if (isTrade(words, i, sentence) || has(words, sentence, elsewhere)) return undefined;
  // "We rent in Waalwijk", "my spouse works in Ede", "het gezin verhuist naar Soest"
  for (let at = lead - 1; at >= sentence.from && lead - at < 9; at--) {
    const word = words.fold[at]!;
    if (words.gap[at]! & (GAP.COMMA | GAP.COLON | GAP.BRACKET)) break;
    if (
      kinfolk.has(word) &&
      (owners.has(words.fold[at - 1] ?? '') ||
        owners.has(words.fold[at - 2] ?? '') ||
        /^(?:het|the)$/.test(words.fold[at - 1] ?? ''))
    )
      return placeRange(words, i);
    if (settling.has(word) && /^(?:we|wij|i|ik)$/.test(words.fold[at - 1] ?? '')) return placeRange(words, i);
  }
  return undefined;
}
