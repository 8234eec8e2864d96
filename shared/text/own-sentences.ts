import { ends } from './life-places.ts';
import { saidOfOthers } from './of-others.ts';
import { CAPITAL, GAP, LOWER, type Scan, UPPER } from './scan.ts';
import { wordSet } from './values.ts';

/** How many words of a sentence are looked at, before and behind. */
const REACH = 28;
/** A line as long as this goes on in the next one, whatever it begins with. */
const FULL = 48;

export const selves = wordSet(
  'ik i wij we mijn my me mij mn onze ons our us ikzelf myself mezelf mijzelf zelf kom kwam',
);
/** The candidate in the third person, as notes and letters of recommendation have it. */
export const thirds = wordSet(
  'hij zij ze she he haar her his him hem kandidaat kandidate candidate sollicitant sollicitante applicant',
);
export const kinfolk = wordSet(
  'ouders ouder vader moeder opa oma opas omas grootouders grootvader grootmoeder overgrootvader overgrootmoeder voorouders familie familielid familieleden gezin oom ooms tante tantes neef neven nicht nichten broer broers broertje zus zussen zusje zuster man vrouw echtgenoot echtgenote partner vriend vriendin verloofde schoonouders schoonvader schoonmoeder schoonfamilie zwager schoonzus kinderen kind dochter dochters zoon zoons zonen kleinkind kleinkinderen stiefvader stiefmoeder pleegouders pleeggezin parents parent father mother dad mum mom grandparents grandfather grandmother grandpa grandma gran granddad ancestors forefathers forebears family relatives folks uncle uncles aunt aunts cousin cousins nephew niece brother brothers sister sisters wife husband spouse fiance fiancee girlfriend boyfriend kids children child daughter daughters son sons grandchildren grandson granddaughter stepfather stepmother inlaws tweeling twins',
);
/** Birth, youth, flight, farewell and feasts: who they are told of needs no pronoun. */
export const lifeEvents = wordSet(
  'geboren born opgegroeid opgroeide getogen grootgebracht opgevoed raised grew jeugd kindertijd childhood youth gevlucht vluchtte vlucht fled flight ontvlucht refugee vluchteling overgekomen hierheen gekomen came verhuisd emigreerde geemigreerd emigrated immigrated resettled hervestigd terechtgekomen thuisland homeland vaderland moederland geboorteland begrafenis uitvaart funeral burial graf grave oogst harvest bruiloft wedding moved roots wortels afkomstig herkomst verblijf familiebezoek oorlog war kamp camp importbruid importbruidegom village dorp hometown',
);
/** With them a name that opens a sentence is its subject: "Amadou is …", "Fatma came …". */
const finite = wordSet(
  'is was has had heeft kwam came werkt werkte woont woonde lives lived grew groeide leerde learned learnt spreekt speaks vluchtte fled verhuisde moved studeerde begon started worked',
);
/** Goods, clients and routes: who speaks of these speaks of work. */
const trade = wordSet(
  'klant klanten klantgroep customer customers client clients clienten opdrachtgever opdrachtgevers leverancier leveranciers supplier suppliers vendor vendors markt markten market markets afzetmarkt export import importeren exporteren geimporteerd imported exported inkoop sourcing procurement omzet turnover revenue sales verkoop vestiging vestigingen branch branches filiaal fabriek fabrieken factory factories plant plants desk container containers zending zendingen shipment shipments cargo vracht vrachten lading ritten route routes lijndienst outsourcing offshore onderaannemer onderaannemers subcontractor partnerbedrijf dochteronderneming subsidiary project projecten projects tender tenders patienten patients bewoners residents leerlingen pupils doelgroep gasten guests campagne campaign gerechten dishes menu menus recepten keuken cuisine restaurant restaurants assortiment producten products wijnen wines koffie coffee bonen beans stoffen fabrics onderdelen parts scriptie thesis dissertation onderzoek research artikel publicatie publications documentaire documentary film films boek boeken book books roman novel geschiedenis history voorlichting team teams ploeg ploegen crew mensen jongens collega collegas colleague colleagues medewerkers employees staff stagiair stagiaire intern trainee rit ritnummer auto autos plan planning trucks wagens stores productie production productielijn ondernemers entrepreneurs bedrijven companies aannemers contractors migranten nieuwkomers newcomers deelnemers participants kandidaten candidates uitzendkrachten delegatie missie mission',
);

export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Whether a line ends behind word `i` that the next line does not go on: the next item or heading. */
function breaks(words: Scan, i: number): boolean {
  const gap = words.start[i + 1]! - words.end[i]!;
  // The next column of a page.
  if (ends(words, i) || (gap > 3 && words.gap[i] === GAP.SPACE)) return true;
  if (!(words.gap[i]! & GAP.NEWLINE) || words.shape[i + 1] === LOWER || words.fold[i + 1] === 'i')
    return false;
  return words.end[i]! - (words.text.lastIndexOf('\n', words.end[i]!) + 1) < FULL;
}

let last: { words?: Scan; from: number; to: number; at: number } = { from: 0, to: -1, at: -1 };

/** The sentence, or item of a list, in which word `i` stands; of a very long one what is near. */
export function sentenceOf(words: Scan, i: number): Sentence {
  if (last.words === words && last.at === i) return last;
  let from = i;
  while (from > 0 && i - from < REACH && !breaks(words, from - 1)) from--;
  let to = i;
  while (to + 1 < words.fold.length && to - i < REACH && !breaks(words, to)) to++;
  last = { words, from, to, at: i };
  return last;
}

/** Whether a sentence has one of the words. */
export function has(words: Scan, { from, to }: Sentence, set: ReadonlySet<string>): boolean {
  for (let at = from; at <= to; at++) if (set.has(words.fold[at]!)) return true;
  return false;
}

/** Whether goods, clients or other work are near word `i` in its sentence. */
export function isTrade(words: Scan, i: number, sentence = sentenceOf(words, i)): boolean {
  if (saidOfOthers(words, i)) return true;
  const from = Math.max(sentence.from, i - 9);
  const to = Math.min(sentence.to, i + 9);
  for (let at = from; at <= to; at++) {
    const word = words.fold[at]!;
    // What is told behind a comma is another thing.
    if (at > i + 1 && words.gap[at - 1]! & GAP.COMMA) break;
    // "Het restaurant van mijn ouders": one's own.
    if (!trade.has(word)) continue;
    if (!/^(?:restaurant|winkel|keuken|cuisine|dishes|gerechten|koffie|coffee)$/.test(word)) return true;
    if (!has(words, sentence, kinfolk)) return true;
  }
  return false;
}

/** Whether a sentence speaks of the candidate: "I", "my", "she", a word of kin or of a life, or a name that opens it. */
export function isPersonal(words: Scan, sentence: Sentence): boolean {
  const { from, to } = sentence;
  for (let at = from; at <= to; at++) {
    const word = words.fold[at]!;
    if (selves.has(word) || thirds.has(word) || kinfolk.has(word) || lifeEvents.has(word)) {
      // A single letter is no pronoun in "I. Kaya", "TIG I".
      if (word === 'i' && (words.gap[at]! & GAP.DOT || words.shape[at] === LOWER)) continue;
      return true;
    }
  }
  return (
    to > from + 2 &&
    (words.shape[from] === CAPITAL || words.shape[from] === UPPER) &&
    words.gap[from] === GAP.SPACE &&
    finite.has(words.fold[from + 1]!)
  );
}
