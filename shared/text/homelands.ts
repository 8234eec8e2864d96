import { placesBehind } from './life-places.ts';
import { sectionAt } from './own-life.ts';
import { has, isPersonal, isTrade, kinfolk, lifeEvents, selves, sentenceOf } from './own-sentences.ts';
import { GAP, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';
import { worldPlaces } from './world-cities.ts';

/** What somebody calls the land and the people he comes from, without naming them. */
export const homelands = wordSet(
  'country land homeland thuisland vaderland moederland geboorteland geboortegrond herkomstland culture cultuur people mensen volk community gemeenschap island eiland tribe stam clan village dorp streek motherland fatherland landgenoten countrymen compatriots',
);
const ours = /^(?:onze|ons|our)$/;
const singular = /^(?:mijn|my|mn|haar|zijn|her|his)$/;
const stress = /^(?:own|eigen|home|native|oude|old|geboorte)$/;
const always =
  /^(?:homeland|thuisland|vaderland|moederland|geboorteland|geboortegrond|herkomstland|motherland|fatherland|landgenoten|countrymen|compatriots|tribe|stam|clan)$/;

/** "In my country", "mijn eigen volk", "our own people", "left the country". */
export function homelandAt(words: Scan, i: number): Range | undefined {
  const word = words.fold[i]!;
  let from = i - 1;
  if (from < 0 || words.gap[from] !== GAP.SPACE) return undefined;
  const stressed = stress.test(words.fold[from]!);
  if (stressed) from--;
  const owner = words.fold[from] ?? '';
  if (from < 0 || isTrade(words, i)) return undefined;
  if (/^(?:country|land)$/.test(word)) {
    // "Then I left the country", "het land ontvlucht"
    if (
      /^(?:the|het)$/.test(owner) &&
      /^(?:left|leave|fled|flee|verliet|ontvluchtte|verlaten)$/.test(words.fold[from - 1] ?? '')
    )
      return { start: words.start[from - 1]!, end: words.end[i]! };
    if (
      /^(?:the|het)$/.test(owner) &&
      /^(?:ontvlucht|uitgevlucht|verlaten|ontvluchtte)$/.test(words.fold[i + 1] ?? '')
    )
      return { start: words.start[from]!, end: words.end[i + 1]! };
  }
  if (
    /^(?:island|eiland)$/.test(word) &&
    /^(?:boy|girl|kid|child|kind|jongen|meisje)$/.test(words.fold[i + 1] ?? '')
  )
    return { start: words.start[i]!, end: words.end[i]! };
  const range = { start: words.start[from]!, end: words.end[i]! };
  if (always.test(word)) return singular.test(owner) || ours.test(owner) ? range : undefined;
  if (singular.test(owner)) {
    // "mijn mensen" are a leader's own, "her village" is where she lives.
    if (/^(?:mensen|people)$/.test(word)) return stressed ? range : undefined;
    if (
      /^(?:community|gemeenschap|culture|cultuur)$/.test(word) &&
      sectionAt(words.text, words.start[i]!) === 'work'
    )
      return undefined;
    return range;
  }
  if (!ours.test(owner)) return undefined;
  if (stressed) return range;
  // "Ons land" is the Netherlands, "our culture" mostly a firm's.
  if (/^(?:culture|cultuur)$/.test(word))
    return /^(?:we|wij|is|zeggen)$/.test(words.fold[i + 1] ?? '') && words.gap[i] === GAP.SPACE
      ? range
      : undefined;
  return /^(?:community|gemeenschap|island|eiland)$/.test(word) &&
    has(words, sentenceOf(words, i), selves) &&
    sectionAt(words.text, words.start[i]!) !== 'work'
    ? range
    : undefined;
}

/** Flight, war and camps. */
export const flights = wordSet(
  'gevlucht gevluchte vluchtte vluchtten ontvlucht vlucht fled fleeing vluchtelingenkamp vluchtelingenkampen opvangkamp tentenkamp azc asielzoekerscentrum asielzoekerscentra opvangcentrum oorlog burgeroorlog war camp kamp barakkenkamp woonoord centre center apel vluchtelingenwerk slavernij slavery esol onderduik genocide staatsgreep hervestigd resettled uitgenodigde ballingschap exile smokkelaar smokkelaars bootvluchteling',
);
const vague =
  /^(?:oorlog|burgeroorlog|war|camp|kamp|slavernij|slavery|genocide|staatsgreep|exile|ballingschap|vluchtelingenwerk)$/;
const works = wordSet(
  'werkte werken werk werkzaam work worked works working vrijwilliger vrijwilligers volunteer volunteered job baan stage internship docent teacher les taught consulent medewerker coordinator begeleider begeleidde begeleid supported helped hielp organiseerde organised museum games gaming spel',
);

/** A word of flight, war or a camp in a sentence of somebody's own life, with the place behind it. */
export function flightAt(words: Scan, i: number): Range[] {
  const word = words.fold[i]!;
  const prior = words.fold[i - 1] ?? '';
  const next = words.fold[i + 1] ?? '';
  const sentence = sentenceOf(words, i);
  let from = i;
  // "azc-toezicht"
  if (words.gap[i] === GAP.HYPHEN) return [];
  if (word === 'apel') {
    if (prior !== 'ter') return [];
    from = i - 1;
  }
  if (/^(?:centre|center)$/.test(word)) {
    if (!/^(?:asylum|reception|refugee|seekers|detention)$/.test(prior)) return [];
    from = i - 1;
  } else if (/^(?:camp|kamp)$/.test(word)) {
    if (/^(?:refugee|tent|transit)$/.test(prior)) from = i - 1;
    else if (!/^(?:in|uit|from|a|an|een|het|the)$/.test(prior) || /^(?:nou|counsel)/.test(next)) return [];
  }
  // "vlucht KL 1234" flies.
  if (word === 'vlucht' && !/^(?:uit|van|vanuit|voor|naar)$/.test(next) && !/^(?:mijn|de|onze)$/.test(prior))
    return [];
  if (isTrade(words, i, sentence) || has(words, sentence, works)) return [];
  const section = sectionAt(words.text, words.start[i]!);
  // Whom it helps, not who works for it.
  if (
    word === 'vluchtelingenwerk' &&
    !/(?<!\p{L})(?:help(?:t|en|s|ed)?|hielp|hielpen|geholpen|supports?) (?:mij|me|ons|us)(?!\p{L})|(?:mij|me|ons) geholpen/iu.test(
      words.text.slice(words.start[sentence.from]!, words.end[sentence.to]!),
    )
  )
    return [];
  if (vague.test(word)) {
    if (word === 'war' && /^(?:room|rooms|games?|child|museum|graves)$/.test(next)) return [];
    // "In 2013 ging het gebouw kapot door de oorlog", beside sentences about oneself; "in a camp in Jordan".
    const near = { from: Math.max(0, i - 30), to: Math.min(words.fold.length - 1, i + 14) };
    const far =
      /^(?:camp|kamp)$/.test(word) &&
      /^(?:in|near|bij)$/.test(next) &&
      worldPlaces.has(words.fold[i + 2] ?? '');
    if (!far && !has(words, near, kinfolk) && !has(words, near, selves) && section !== 'personal') return [];
    if (section === 'work' && !has(words, sentence, selves)) return [];
  } else if (word === 'esol') {
    return [{ start: words.start[i]!, end: words.end[i]! }];
  } else if (word === 'apel') {
    if (
      !isPersonal(words, sentence) ||
      (!has(words, sentence, lifeEvents) && !/^(?:in|naar|to)$/.test(words.fold[i - 2] ?? '')) ||
      !has(words, sentence, selves)
    )
      return [];
  } else if (
    section === 'work' &&
    !has(words, sentence, selves) &&
    !/^(?:gevlucht|fled|vluchtte|vlucht|azc|centre)$/.test(word)
  )
    return [];
  const found: Range[] = [{ start: words.start[from]!, end: words.end[i]! }];
  if (
    /^(?:azc|centre|center|kamp|camp|woonoord|vluchtelingenkamp|asielzoekerscentrum|opvangcentrum|barakkenkamp)$/.test(
      word,
    )
  )
    found.push(...placesBehind(words, i, { direct: /^(?:kamp|woonoord|azc)$/.test(word) }).slice(0, 1));
  return found;
}
