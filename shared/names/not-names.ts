import { countries } from '../text/countries.ts';
import { HashedSet } from '../text/hashed-set.ts';
import { peoples } from '../text/peoples.ts';
import { wordSet } from '../text/values.ts';
import { compiled } from './lists/compiled.ts';
import { months } from './ordinary-words.ts';

/** Words that often stand with a capital in CVs, letters and notes, and that nobody is called. Folded. */
const cvWords = new HashedSet(compiled.cvWords);
const functionEnding =
  /(?:medewerker|medewerkster|adviseur|manager|leider|leidster|kundige|ontwikkelaar|begeleider|begeleidster|assistent|assistente|beheerder|ontwerper|specialist|specialiste|coordinator|ingenieur|analist|analiste|vaardigheden|ervaring|gegevens|management|school|college|universiteit|ziekenhuis|gemeente|bedrijf|dienst|centrum|opleiding|kunde|logie|ontwikkeling|administratie|logistiek|techniek|technieken|development|engineering|monteur|chauffeur|verkoper|verkoopster|verpleegkundige|verzorgende|planner|vakman|.{4}schap|.{3}heid|iteit|.{3}atie|isme|istiek|.{4}ction|.{4}ation|.{5}ment|.{4}ness|.{4}ings|.{4}ingen|talen|.{3}werker|werkster|datum|nummer|adres|.{3}verslag|.{3}formulier|.{3}notitie|.{3}overzicht|.{3}rapport|.{3}kaart|scorecard|verkoop|inkoop|software|systemen|producten|projecten|processen|leerling)$/;
/** Ends of streets, which surnames have too. */
const streetEnding = /(?:straat|laan|weg|plein)$/;
/** Trades, days, compass points, places and verbs that are also somebody's name. Folded. */
const names = wordSet(`
can will would best kind page west oost noord zuid kok bakker slager timmerman schoonmaker loodgieter meester master student driver cook read may carpenter baker butcher mason butler
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
delft gouda breda emmen assen leiden dordrecht hoorn gent ede oss paris london berlin holland england brussel hengelo venlo utrecht tilburg arnhem deventer zwolle limburg friesland zeeland drenthe
amsterdam rotterdam haag eindhoven groningen almere breda nijmegen haarlem enschede apeldoorn amersfoort zaandam hoofddorp zoetermeer leeuwarden maastricht alkmaar delft hilversum roosendaal helmond venlo hengelo schiedam lelystad vlaardingen purmerend middelburg waalwijk veenendaal barneveld antwerpen brabant gelderland overijssel
israel jordan chad georgia cuba china india chili chile panama togo oman ruby do ma ba mag moet doe mei jan van arts team open care post heden senior junior
`);

/**
 * Whether a capitalised word can't be (part of) a person's name, not even where one is expected, as behind a label
 * or in a signature.
 */
export function isNeverName(word: string): boolean {
  return remembered(never, word, neverName);
}

const KEPT = 20_000;
const never = new Map<string, boolean>();
const hardly = new Map<string, boolean>();

/** Asked again and again for the same words: each is looked at once. */
function remembered(known: Map<string, boolean>, word: string, look: (word: string) => boolean): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size > KEPT) known.clear();
    known.set(word, (answer = look(word)));
  }
  return answer;
}

function neverName(word: string): boolean {
  if (names.has(word) || months.has(word)) return false;
  return cvWords.has(word) || countries.has(word) || peoples.has(word) || functionEnding.test(word);
}

/** Whether a capitalised word is hardly (part of) a person's name where nothing says that one stands there. */
export function isNoName(word: string): boolean {
  return remembered(hardly, word, hardlyName);
}

function hardlyName(word: string): boolean {
  return (
    cvWords.has(word) ||
    countries.has(word) ||
    peoples.has(word) ||
    months.has(word) ||
    functionEnding.test(word) ||
    streetEnding.test(word)
  );
}
