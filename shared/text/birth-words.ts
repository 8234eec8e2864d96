import { wordSet } from './values.ts';

/** Words of being born; the place stands behind a date or a preposition. */
export const births = wordSet(
  'geboren geb gebor geborene geboortedatum geboortig born birth birthdate dob nee',
);
/** Moving and growing up; the place stands behind a preposition. */
export const lives = wordSet(
  'opgegroeid opgroeide groeide groeiden groei opgroeien getogen raised grew grown upbringing bakermat wieg wiegje jeugd jeugdjaren kindertijd childhood roots',
);
export const moves = wordSet(
  'ben kom komt kwam kwamen gekomen gevlucht vluchtte vluchtten afkomstig stam stamt oorspronkelijk origineel originally come comes came fled hail hails emigrated emigreerde geemigreerd immigrated ge-emigreerd verhuisd moved verliet left herkomst oorsprong roots from',
);
export const relatives = wordSet(
  'ouders oma opa grootouders grootmoeder grootvader vader moeder familie parents grandmother grandfather grandma grandpa grandparents father mother family voorouders ancestors schoonouders',
);
export const te = wordSet('te in');

export const month = /^(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;
/** From a birth to its place: a date, a few small words and a preposition. */
export const birthLink =
  /^[\s,.:;()-]{0,6}(?:(?:ik|i|hij|zij|ze|we|werd|was|is|ben|en|and|getogen|opgegroeid|raised|bred|in het jaar|in (?=\d)|op|on|als \p{L}+|as \p{L}+|\d{1,4}(?!\d)e?|(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}|['’](?=\d)|\[[\p{L} ]{3,20}\]|\p{L}{2,20} (?=als |as ))(?!\p{L})[\s.,/()-]{0,4}){0,9}(?:te|in|at|op|uit|from|near|nabij|bij|in de buurt van)\s{1,4}(?:het |de |the |een \p{L}+ (?:bij|in|near) |a \p{L}+ (?:near|in) |\p{L}+ wijk (?:van|in) )?/iu;
export const lifeLink =
  /^[\s,]{0,2}(?:(?:ik|i|we|hij|zij|ze|up|en|and|op|deels|grotendeels|vooral|mostly|partly|samen|getogen|opgegroeid|raised|spent|was|mijn|my|also|ook|zelf|als \p{L}+|met \p{L}+ \p{L}+|stond|ligt|lag)[\s,]{1,2}){0,5}(?:in|te|at|op|near|nabij|bij|van|of|from|uit)\s{1,3}(?:het |een \p{L}+ (?:bij|in|near) |a (?:\p{L}+ )?\p{L}+ (?:near|in|outside) |(?:de|the) (?:\p{L}+ )?(?:wijk|buurt|stad|regio|streek|city|town|region|area|neighbourhood|provincie) (?:van |in |of )?|de |the )?/iu;
export const moveLink =
  /^[\s,]{1,2}(?:(?:ik|i|we|wij|hij|zij|ze|zelf|oorspronkelijk|origineel|originally|eigenlijk|trouwens|ooit|destijds|in \d{4}|op (?:mijn|zijn|haar) \p{L}+|op \p{L}+ leeftijd|als \p{L}+|as an? \p{L}+|alone|alleen|zonder \p{L}+|met (?:mijn |het |zijn |haar )?\p{L}+|samen|with my \p{L}+|at the age of \p{L}+|at \d{1,2}|aged \d{1,2}|here|hier|hierheen|vandaan|over)[\s,]{1,2}){0,4}(?:vanuit|uit|from|ben van)\s{1,3}(?:een (?:\p{L}+ ){1,5}(?:bij|in|nabij|uit|van) |an? (?:\p{L}+ ){1,4}(?:near|in|outside|close to|from) |het (?=\p{Lu})|de (?:buurt|omgeving|stad|regio) van |de (?=\p{Lu})|the (?=\p{Lu}))?/iu;
/** What someone comes to or from that is no place of origin. */
export const notMoves =
  /(?:^|[^\p{L}])(?:cijfers?|data|informatie|bestellingen|klanten|leads?|producten|onderdelen|which|that|die|dat|it|orders?|goods|grondstoffen|leveringen|ideas?|team|bedrijf|company|omzet|collega['’]?s?|kandidaten|sales|we|wij)\s(?:\p{L}+\s){0,2}$/iu;
