import { countries } from './countries.ts';
import { ends } from './life-places.ts';
import { sectionAt } from './own-life.ts';
import { isTrade, kinfolk, sentenceOf } from './own-sentences.ts';
import { GAP, LOWER, type Scan, UPPER } from './scan.ts';
import { placeAt, placeRange } from './towns.ts';
import { type Range, wordSet } from './values.ts';
import { worldPlaces } from './world-cities.ts';

/** A place told in passing stands behind one of these. */
export const passing = wordSet(
  'in te uit from near nabij van naar to around rond bij between tussen and en of outside buiten vanuit',
);
/** What somebody does at home, in free time, in a family or a congregation: whoever tells it tells where he lives. */
const living = wordSet(
  `woon woont wonen woonde gewoond woning huis thuis huurwoning koophuis flat appartement kamer buurt wijk geboren opgegroeid groeide getogen jeugd
  kerk kerkje moskee tempel synagoge parochie gemeente koor zing zingt band feest bruiloft trouwen trouwde verjaardag voetbal training jeugdteam vereniging mantelzorg opvang fiets fietsen trein bus om hoek
  live lives lived living home house flat apartment grew raised brought born childhood church mosque temple parish chapel choir band wedding married birthday football club allotment commute commuting train bus cycle bike drive travels travel
  moved moves move moving relocate relocating relocated relocation settle settled verhuis verhuist verhuisd verhuisde verhuizen verhuizing terug back`,
);
/** Behind or before these a place is where somebody works or studies, or what a firm serves. */
const workplaces = wordSet(
  `office werkplaats workshop kantoor vestiging filiaal branch store winkel site locatie plant fabriek depot magazijn warehouse hoofdkantoor headquarters hq project campus school college university universiteit hogeschool ziekenhuis hospital praktijk practice restaurant hotel haven port airport station rechtbank gemeente council museum festival beurs congres conference stage internship werk werkte gewerkt werkt werken werkzaam worked working works work job baan functie role post studied studeerde gestudeerd studeer studie study degree opleiding training course cursus klant client klanten clients ritten route routes levering deliveries markt market
  marathon halve competition wedstrijd`,
);
const firmBefore = wordSet('bij at for voor door with met');

/** Whether what stands right before the preposition at `k` is a firm, a school or a job: "at Ocado in Wrocław". */
function isOfWork(words: Scan, k: number, from: number): boolean {
  for (let at = k - 1; at >= from && k - at < 7; at--) {
    const word = words.fold[at]!;
    if (workplaces.has(word)) return true;
    if (at < k - 1 && words.gap[at]! & GAP.COMMA) return false;
    if (firmBefore.has(word) && words.shape[at + 1] !== LOWER) return true;
    if (words.shape[at] === UPPER && word.length > 1) return true;
  }
  return words.shape[k - 1] !== LOWER && k - 1 > from && words.fold[k - 1] !== 'i' && !isTown(words, k - 1);
}

const isTown = (words: Scan, i: number): boolean =>
  worldPlaces.has(words.fold[i]!) || placeAt(words, i) !== undefined;

/**
 * A town named in passing in a sentence of home, family, faith or free time: "de kerk in Apeldoorn", "by train from
 * Wakefield", "between Tangier and Tilburg". Not where somebody works, studied or delivers.
 */
export function passingPlace(words: Scan, i: number): Range | undefined {
  const { fold } = words;
  if (words.gap[i]! & ~(GAP.SPACE | GAP.APOSTROPHE | GAP.NEWLINE)) return undefined;
  let at = i + 1;
  while (
    at < i + 4 &&
    /^(?:de|het|the|regio|omgeving|downtown|central|hartje|buurt|van|of)$/.test(fold[at] ?? '')
  )
    at++;
  if (at >= fold.length || (words.shape[at] === LOWER && fold[at] !== 's')) return undefined;
  const place = placeAt(words, at);
  if (!place || place.doubtful || place.region || countries.has(fold[at]!)) return undefined;
  const sentence = sentenceOf(words, i);
  let told = false;
  for (let k = Math.max(sentence.from, i - 12); k <= Math.min(sentence.to, place.to + 8); k++) {
    if (k > place.to && ends(words, k - 1)) break;
    if (living.has(fold[k]!) || (kinfolk.has(fold[k]!) && k < i)) told = true;
  }
  if (!told || isOfWork(words, i, sentence.from) || isTrade(words, i, sentence)) return undefined;
  const next = fold[place.to + 1] ?? '';
  if (
    words.gap[place.to] === GAP.SPACE &&
    (workplaces.has(next) || (words.shape[place.to + 1] !== LOWER && next !== 'i'))
  )
    return undefined;
  const section = sectionAt(words.text, words.start[i]!);
  if (section === 'work' || section === 'education' || section === 'publications') return undefined;
  return placeRange(words, at);
}
