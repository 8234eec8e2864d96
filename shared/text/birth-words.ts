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
  /^[\s,.:;()-]{0,6}(?:(?:ik|i|hij|zij|ze|we|werd|was|is|ben|en|and|getogen|opgegroeid|raised|bred|in het jaar|in (?=\d)|op|on|als [a-zà-ɏ]+|as [a-zà-ɏ]+|\d{1,4}(?!\d)e?|(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zà-ÿ]{0,7}|['’](?=\d)|\[[a-zà-ÿ ]{3,20}\]|[a-zà-ÿ]{2,20} (?=als |as ))(?![a-zà-ÿ])[\s.,/()-]{0,4}){0,9}(?:te|in|at|op|uit|from|near|nabij|bij|in de buurt van)\s{1,4}(?:het |de |the |een [a-zà-ɏ]+ (?:bij|in|near) |a [a-zà-ɏ]+ (?:near|in) |[a-zà-ɏ]+ wijk (?:van|in) )?/i;
