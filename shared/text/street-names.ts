import { wordSet } from './values.ts';

/** Ends that hardly a word but a street's name has, so that also one in small letters is taken. */
export const certainEnd =
  /(?:straat|straatje|laan|plein|gracht|kade|singel|dreef|steeg|plantsoen|strasse|strjitte|weg|dijk|boulevard|hof|pad|baan)$/;
/** Ends that need nothing but a number behind a capital. */
export const usualEnd =
  /(?:straat|straatje|str|laan|weg|plein|gracht|kade|singel|dreef|pad|steeg|plantsoen|dijk|kanaal|boulevard|strjitte|strasse|allee|gasse|platz|wal|burg|werf|haven|akker|veld|kamp|erf|horst|weide|hage|zoom|brink|waard|donk|vaart|schans|poort|singels|hof|park|baan|ring|kwartier|hoek|tuin|sloot|heuvel|meent|rijt|markt)$/;
/** Words that end like a street and are none. */
export const noStreets = wordSet(
  `onderweg halverwege vanwege snelweg spoorweg rijksweg autoweg waterweg uitweg arbeidsmarkt supermarkt bouwmarkt woningmarkt kerstmarkt vakmarkt rommelmarkt vlooienmarkt
   luchthaven zeehaven jachthaven voorjaar wachtkamer kamp zomerkamp voetbalveld speelveld vakgebied middenveld werkveld tuin moestuin schooltuin kindertuin dierentuin
   pretpark businesspark vakantiepark bungalowpark windpark wagenpark machinepark zonnepark sportpark vrijetijdspark gerechtshof schoolplein keuring monitoring engineering training
   ring baan bijbaan loopbaan vakantiebaan droombaan zijbaan startbaan fulltimebaan voltijdbaan zorgpad leerpad carrierepad klimaatpad kritiekpad fietspad voetpad wandelpad
   vrachtvaart scheepvaart luchtvaart zeevaart binnenvaart ruimtevaart koopvaardij lasweg werkweg dienstweg hoek vakantie zonneveld jachtveld
   freiburg hamburg luxemburg limburg tilburg middelburg edinburgh salzburg middenweg bruikleen uitvaart welvaart kaart vergunningplein leerplein werkplein
   jobmarkt financieringsmarkt kapitaalmarkt energiemarkt b2bmarkt consumentenmarkt wereldmarkt veiling`,
);
/** Streets that are one word of the ordinary language, or one name, folded. They need company: a postcode, or a line of their own. */
export const loneStreets = wordSet(
  `singel brink plein markt dam kade gracht weena rokin damrak spui coolsingel kruiskade dreef laan dijk haven hof werf vest wal neude drift voorstraat steenweg
   kruitberg brug burgwal parade zuidas lijnbaan meent blaak vismarkt grotemarkt botermarkt kaasmarkt veemarkt korenmarkt houtmarkt zijl rapenburg breestraat ossenmarkt`,
);
export const englishStreet = wordSet(
  'street road avenue lane drive close court way square terrace place crescent grove gardens mews row hill gate walk parade st rd ave ln dr blvd boulevard',
);
/** First words of streets: "Rue de la Loi 16", "Laan van Nieuw Guinea 45". */
export const frenchLead = wordSet('rue avenue chaussee boulevard quai allee impasse');
export const leads =
  /^(?:laan|plein|weg|straat|dreef|kade|singel|hof|park|pad|gracht|erf|markt|dijk|wal|vest|haven|burgemeester)$/;

const unit =
  '(?:hs|huis|bis|rood|zwart|wit|boven|beneden|bov|ben|links|rechts|achter|voor|bg|souterrain|[IVX]{1,4}(?:[ -]hoog)?|\\d[ -]?hoog|hoog|\\de (?:etage|verdieping))(?![\\p{L}\\d])';
const room =
  '(?:,? ?(?:kamer|k\\.|kmr\\.?|app\\.?|appt?\\.?|appartement|apt\\.?|unit|bus|bte|boite|flat|etage|verdieping|verd\\.|lok\\.?) ?[A-Z]?\\d{1,4}[a-z]?(?![\\p{L}\\d]))';
/** A house number from behind the street's name, with what people write behind it: "12a", "4-1107", "17 rood", "31-IV", "1167 k. 14". */
export const houseNumber = new RegExp(
  `^(?:[ \\u00a0]{1,2}|, ?)(?:nr\\.? ?|no\\.? ?|nummer |huisnummer |# ?)?(?!0)\\d{1,5}(?!\\d|[.:]\\d|,\\d|\\s?%|[ ]?(?:€|uur|jaar|fte|keer|dagen|weken|maanden|mensen|personen|collega|km|kilometer|meter|m2|m²|x)(?![\\p{L}]))(?:[ ]?[-/–]? ?(?:${unit}|[a-zA-Z](?![\\p{L}\\d.:@/-]|[ :]{1,3}[\\d+(])|[A-Z]\\d{2}(?![\\p{L}\\d.:])|\\d{1,4}(?:[a-zA-Z](?![\\p{L}\\d]))?(?!\\d|[ ]?[A-Za-z]{2}(?![\\p{L}\\d])|[-/.]\\d)))?(?:[ -]${unit})?${room}?`,
  'u',
);
