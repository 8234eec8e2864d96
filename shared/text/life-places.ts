import { month } from './birth-words.ts';
import { opensPlace, placeFrom } from './places.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { type Range, wordSet } from './values.ts';
import { worldPlaces } from './world-cities.ts';

/** What a life began or went on in: the place stands somewhere behind. */
export const lifeWords = wordSet(
  'geboren gebor geborene geboortig born opgegroeid opgroeide groeide groeiden groei opgroeien getogen grootgebracht raised reared bred grew grown growing upbringing bakermat wieg wiegje jeugd jeugdjaren kinderjaren kindertijd kinderdagen childhood boyhood girlhood youth teens roots wortels afkomstig geboorteland geboortestad geboortegrond geboortedorp geboorteplek geboorte-eiland thuisland vaderland moederland herkomstland homeland motherland fatherland birthland hometown hail hails hailed native fled flee fleeing escaped escaping gevlucht vluchtte vluchtten vluchten ontvluchtte ontvlucht ontvluchten gevluchte emigrated immigrated emigreerde emigreerden geemigreerd migrated migreerde gemigreerd originally oorspronkelijk origineel originating originate originates oorsprong herkomst years jaren country land home ancestry stam stamt stammen stamde geadopteerd adopted verkast islander cradle levenslicht story verhaal schooldays schooljaren life leven soil geboorte birth rasechte rasecht',
);
/** Coming and going, which goods and firms do too: only with a person before or behind, or a known place abroad. */
export const moveWords = wordSet(
  'kom komt komen kwam kwamen gekomen come comes came coming from uit moved moving verhuisd verhuisde verhuisden verliet verlieten verlaten left leave leaving arrived arriving aangekomen overgekomen lived living woonde woonden gewoond leefde geleefd naar vandaan ben',
);
export const kinWords = wordSet(
  'ouders oma opa grootouders grootmoeder grootvader vader moeder familie gezin parents grandmother grandfather grandma grandpa grandparents father mother family voorouders ancestors schoonouders forefathers folks mum mom dad',
);
const leads = wordSet('in te op uit from near nabij bij van of at vanuit rond around outside buiten on');
const sources = wordSet('from uit vanuit van of');
/** Nouns that a place's name follows. */
const kinds = wordSet(
  'stad stadje dorp dorpje eiland plaats plaatsje gehucht provincie regio streek city town village island region province hometown homeland country land thuisland geboorteland geboortestad geboortedorp vaderland moederland wijk buurt district state hoofdstad capital home',
);
const sides = wordSet(
  'northern southern eastern western north south east west central noord zuid oost west noordelijk zuidelijk oostelijk westelijk rural landelijk midden upper lower southeast northeast northwest southwest',
);
const articles = wordSet('het de the een a an');
/** Work, studies and firms: what follows is no place of one's youth. */
const breaks = wordSet(
  'werk werkte gewerkt werken werkzaam werkend werkervaring work worked works working job jobs baan stage internship intern studie studeer studeerde gestudeerd studeren studied study studying student opleiding joined join started start begon gestart degree graduated bedrijf company firm team teams project projects projecten klanten clients client customers omzet revenue sales kantoor office afdeling funds funding money capital sponsorship woon woont wonen wonend live lives living based settled gevestigd resident department branch filiaal solliciteer apply vacature reis reizen travel travelled opgeleid trained diploma vacancy market markt verhuisde moved settled',
);
const plainStops = GAP.STOP | GAP.SEPARATOR | GAP.AT | GAP.ELLIPSIS;

/** Short words that are no abbreviation when a full stop follows. */
const shortWords = wordSet(
  'me it us so is on in up do to we he go ik je nu er al of ze zo om op af uk nl eu be my ons hem no an am',
);

/** Whether a sentence, cell or paragraph ends behind word `i`. */
export function ends(words: Scan, i: number): boolean {
  const gap = words.gap[i] ?? GAP.NEWLINE;
  if (!(gap & ~(GAP.SPACE | GAP.HYPHEN | GAP.COMMA | GAP.APOSTROPHE | GAP.QUOTE))) return false;
  if (i + 1 >= words.start.length) return true;
  if (gap & plainStops) return true;
  if (gap & GAP.DOT)
    return (
      (words.end[i]! - words.start[i]! > 2 || shortWords.has(words.fold[i]!) || (gap & GAP.NEWLINE) !== 0) &&
      words.start[i + 1]! - words.end[i]! > 1
    );
  if (gap & GAP.NEWLINE) {
    const inner = words.text.slice(words.end[i]!, Math.min(words.start[i + 1]!, words.end[i]! + 12));
    return (inner.match(/\n/g)?.length ?? 0) > 1 || /\n\s*[-•*–]|:\s*\n/.test(inner);
  }
  return words.start[i + 1]! - words.end[i]! > 40;
}

/** Whether word `i`, that a preposition or a noun leads to, begins a place. */
function place(words: Scan, i: number, known: boolean): Range | undefined {
  let at = i;
  if (articles.has(words.fold[at] ?? '') && words.gap[at] === GAP.SPACE && words.shape[at + 1] !== LOWER)
    at++;
  if (words.shape[i] === LOWER && at === i && !/^[s]$/.test(words.fold[i] ?? '')) return undefined;
  if (month.test(words.fold[at] ?? '') && !worldPlaces.has(words.fold[at]!)) return undefined;
  if (!opensPlace(words, at) && words.fold[at] !== 's') return undefined;
  const range = placeFrom(
    words,
    words.shape[i] === LOWER &&
      at > i &&
      /^(?:de|den|het)$/.test(words.fold[i]!) &&
      !/^(?:de|het)$/.test(words.fold[i]!)
      ? i
      : at,
  );
  if (!range || (known && !abroad(words, at, range.end))) return undefined;
  return range;
}

/** Whether one of the words from `i` to an offset is a known place abroad. */
export function abroad(words: Scan, i: number, end: number): boolean {
  for (let at = i; at < words.start.length && words.start[at]! < end; at++)
    if (worldPlaces.has(words.fold[at]!)) return true;
  return false;
}

/** Places in the rest of the sentence behind word `i`; all but the first must be known. */
export function placesBehind(
  words: Scan,
  i: number,
  how: { known?: boolean; from?: boolean; direct?: boolean },
): Range[] {
  const found: Range[] = [];
  const reach = Math.min(words.start.length - 1, i + 13);
  // "from a small village outside Kumasi"
  let sourced = !how.from;
  for (let at = i; at < reach; at++) {
    if (ends(words, at) || (at > i && breaks.has(words.fold[at]!))) break;
    const word = words.fold[at]!;
    if (at > i && sources.has(word)) sourced = true;
    const lead =
      at > i &&
      (sourced
        ? leads.has(word) || kinds.has(word)
        : kinds.has(word) && worldPlaces.has(words.fold[at + 1] ?? ''));
    const direct = at === i && (how.direct || kinds.has(word));
    if ((!lead && !direct) || words.gap[at]! & GAP.DIGIT) continue;
    const gap = words.gap[at]!;
    if (gap & (GAP.COLON | GAP.BRACKET)) continue;
    const side = sides.has(words.fold[at + 1] ?? '') && words.gap[at + 1] === GAP.SPACE ? 2 : 1;
    const range = place(
      words,
      at + (words.shape[at + 1] === LOWER ? side : 1),
      how.known === true || found.length > 0 || (direct && !how.direct),
    );
    if (!range) continue;
    found.push(range);
    while (at + 1 < reach && words.start[at + 1]! < range.end) at++;
    if (found.length > 2) break;
    at--;
    if (words.end[at + 1]! <= range.end) at++;
  }
  return found;
}

/** The place before word `i` with a preposition: "in Keren ben ik geboren", "uit Aleppo gevlucht". */
export function placeBefore(words: Scan, i: number, known: boolean): Range | undefined {
  for (let at = i - 1; at > 0 && i - at < 8; at--) {
    if (ends(words, at) || breaks.has(words.fold[at]!)) return undefined;
    if (words.shape[at] === LOWER || words.fold[at] === 'i') continue;
    // The leftmost word of a name of several.
    let first = at;
    while (
      first > 1 &&
      i - first < 10 &&
      words.shape[first - 1] !== LOWER &&
      !leads.has(words.fold[first - 1]!) &&
      !ends(words, first - 1)
    )
      first--;
    let lead = first - 1;
    if (lead > 0 && articles.has(words.fold[lead]!)) lead--;
    if (lead < 0 || !leads.has(words.fold[lead]!) || words.gap[lead]! & GAP.DIGIT) return undefined;
    if (/^(?:of|to|on|at)$/.test(words.fold[lead]!) || ends(words, lead)) return undefined;
    const range = place(words, first, known);
    return range && range.end <= words.start[i]! ? range : undefined;
  }
  return undefined;
}
