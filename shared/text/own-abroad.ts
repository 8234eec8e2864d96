import { countries } from './countries.ts';
import { sectionAt } from './own-life.ts';
import { has, isPersonal, isTrade, kinfolk, lifeEvents, selves, sentenceOf } from './own-sentences.ts';
import { placeFrom } from './places.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';
import { worldPlaces } from './world-cities.ts';

/** Neighbours, where people of any origin work, study and go on holiday. */
const neighbours = wordSet(
  'nederland netherlands holland belgie belgium duitsland germany frankrijk france luxemburg luxembourg engeland england kingdom koninkrijk states staten usa uk zwitserland switzerland oostenrijk austria denemarken denmark zweden sweden noorwegen norway finland zeeland ijsland iceland ierland ireland schotland scotland wales',
);
/** Also a language of programmers, first names and common words. */
const doubtful = wordSet(
  'java israel jordan georgia chad florence sofia paris victoria hama mali cali lima roma santiago adana jos chili niger',
);
const leads = wordSet(
  'in op uit vanuit naar from to near at on via through tot bij te of van over around outside buiten between tussen door across',
);
const sides = wordSet(
  'north south east west central northern southern eastern western noord zuid oost west midden boven beneden upper lower rural new port el ras deir the san sierra cape sri',
);
const schools = wordSet(
  'universiteit university universitas college school hospital ziekenhuis clinic kliniek bank radio hotel institute instituut polytechnic academy academie port haven airport grand prix conference congres',
);
const employed = wordSet(
  'werkte werken werk worked work working gewerkt werkzaam stage internship employed dienst joined served studeerde studied bachelor master diploma graduated gestudeerd degree afgestudeerd',
);
const employer =
  /(?<!\p{L})(?:bij|at|for|voor|with|by|aan) (?:(?:de|het|the|een|an?) )?(?:\p{L}{2,14} )?(?=\p{Lu})/u;

/** The place abroad that word `i` names, where a sentence about somebody's life has it; not where work was or goes. */
export function abroadAt(words: Scan, i: number): Range | undefined {
  const word = words.fold[i]!;
  if (words.shape[i] === LOWER || neighbours.has(word)) return undefined;
  let from = i;
  // "Central Java", "Midden-Java", "the New Territories"
  while (
    from > 0 &&
    i - from < 2 &&
    sides.has(words.fold[from - 1]!) &&
    words.shape[from - 1] !== LOWER &&
    !(words.gap[from - 1]! & ~(GAP.SPACE | GAP.HYPHEN))
  )
    from--;
  const prior = words.fold[from - 1] ?? '';
  const led = from > 0 && leads.has(prior) && !(words.gap[from - 1]! & ~(GAP.SPACE | GAP.NEWLINE));
  if (doubtful.has(word) && !led && from === i) return undefined;
  // "Radio Mogadishu", "Damascus University", "Universiteit van Aleppo"
  if (schools.has(prior) || (/^(?:of|van)$/.test(prior) && schools.has(words.fold[from - 2] ?? '')))
    return undefined;
  const sentence = sentenceOf(words, i);
  if (
    from > sentence.from &&
    !led &&
    words.gap[from - 1] === GAP.SPACE &&
    words.shape[from - 1] !== LOWER &&
    from - 1 > sentence.from &&
    words.fold[from - 1] !== 'i'
  )
    return undefined;
  const next = words.fold[i + 1] ?? '';
  if (
    i < sentence.to &&
    words.gap[i] === GAP.SPACE &&
    words.shape[i + 1] !== LOWER &&
    (schools.has(next) || (!worldPlaces.has(next) && next !== 'i' && !countries.has(next)))
  )
    return undefined;
  if (!isPersonal(words, sentence) || isTrade(words, i, sentence)) return undefined;
  const section = sectionAt(words.text, words.start[i]!);
  if (
    (section === 'work' || section === 'education') &&
    !has(words, sentence, selves) &&
    !has(words, sentence, lifeEvents)
  )
    return undefined;
  // "Kok bij Holland America Line en in een resort op Bali"
  if (
    (has(words, sentence, employed) ||
      !(has(words, sentence, kinfolk) || has(words, sentence, lifeEvents))) &&
    employer.test(words.text.slice(words.start[sentence.from]!, words.end[sentence.to]!).replace(/\s+/g, ' '))
  )
    return undefined;
  const range = placeFrom(words, i);
  return { start: words.start[from]!, end: range ? range.end : words.end[i]! };
}
