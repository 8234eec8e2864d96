import { wordSet } from './values.ts';

/** Words of being born; the place stands behind a date or a preposition. */
export const births = wordSet(
  'geboren geb gebor geborene geboortedatum geboortig born birth birthdate dob b nee',
);
export const te = wordSet('te in');

export const month =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary|r)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|june|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** From a birth to its place: a date, a few small words and a preposition. */
export const birthLink =
  /^[\s,.:;()-]{0,6}(?:(?:ik|i|hij|zij|ze|we|werd|was|is|ben|en|and|getogen|opgegroeid|raised|bred|in het jaar|in (?=\d)|op|on|als \p{L}+|as \p{L}+|\d{1,4}(?!\d)e?|(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}|['’](?=\d)|\[[\p{L} ]{3,20}\]|\p{L}{2,20} (?=als |as ))(?!\p{L})[\s.,/()-]{0,4}){0,9}(?:te|in|at|op|uit|from|near|nabij|bij|in de buurt van)\s{1,4}(?:het |de |the |een \p{L}+ (?:bij|in|near) |a \p{L}+ (?:near|in) |\p{L}+ wijk (?:van|in) )?/iu;
