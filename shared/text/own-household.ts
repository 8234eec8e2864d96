import { childcare } from './family-words.ts';
import { type About, cellAround, isOfWork, linked, phraseAt } from './kin-phrases.ts';
import type { Found } from './loose-states.ts';
import { saidOfOthers } from './of-others.ts';
import { isPersonal, isTrade, sentenceOf } from './own-sentences.ts';
import { before, GAP, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** Who is married to somebody, or was: hardly said of anybody but the candidate in a CV, letter or note. */
const spouses = wordSet(
  'husband wife hubby missus girlfriend boyfriend fiance fiancee spouse widow widower echtgenoot echtgenote verloofde vriendin weduwe weduwnaar wederhelft levenspartner exman exvrouw bruid bruidegom',
);
/** In a note also without any owner: "ivm vrouw ziek", "man werkt ook". */
const bare = wordSet('man vrouw partner vriend ex');
/** Children at home. */
const small = wordSet(
  'toddler toddlers newborn twins triplets baby peuter peuters kleuter kleuters tweeling drieling zoontje zoontjes dochtertje dochtertjes stepson stepdaughter stepchildren stiefkinderen stiefkind bonuskind bonuskinderen pleegkinderen puber pubers kleintje kleintjes kindje kindjes puberzoon puberdochter tienerzoon tienerdochter sons daughters zonen zoons dochters grandchildren kleinkinderen',
);
const states = wordSet(
  'married divorced widowed remarried pregnant gehuwd getrouwd gescheiden verloofd zwanger ongehuwd ongetrouwd unmarried',
);
const reasons = wordSet(
  'ivm vanwege wegens met with omdat want because door voor for due has heeft and en plus',
);
/** Of these a firm, a product or a group has them too. */
const things = wordSet(
  'towns bed beds room rooms company companies clothing food care shower sitter sitting foods products fashion wear menu section department corner club clubs swimming lessons programme programmes program app apps series toys books couples ouders parents women men vrouwen mannen mothers moeders people status',
);
const more =
  /^(?:,? (?:en|and|&|plus|\+)|,) (?:(?:my|our|his|her|their|mijn|onze|haar|zijn|a|an|een|the|de) )?(?:(?:\d{1,2}|één|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six|young|jonge|kleine|small|grown-up|volwassen|another) ){0,2}(?:kids|children|kinderen|kind|child|sons?|daughters?|zoons?|zonen|zoontjes?|dochters?|dochtertjes?|stepson|stepdaughter|stepchildren|stiefkinderen|twins|tweeling|baby|newborn|toddler|peuter|kleuter|one due|(?:one|another) (?:on the way|due)|op komst)(?!\p{L})/iu;
const withMore =
  /^ (?:with|met|of|van) (?:(?:\d{1,2}|twee|drie|vier|vijf|two|three|four|five|grown-up|volwassen|young|jonge|small|kleine|adult|schoolgaande|teenage) ){0,3}(?:kids|children|kinderen|sons?|daughters?|zoons|zonen|dochters|twins|tweeling|teenagers|pubers|tieners)(?!\p{L})/iu;

/**
 * A word of one's own household where no closer rule has read it: it is the candidate's unless the sentence tells of
 * work, of clients, or of somebody else's.
 */
export function householdAt(words: Scan, i: number, about: About): Found | undefined {
  const { text, fold } = words;
  const word = fold[i]!;
  const isSpouse = spouses.has(word);
  const isChild = small.has(word);
  const isBare = about !== false && bare.has(word);
  const isState = states.has(word);
  if (!isSpouse && !isChild && !isBare && !isState) return undefined;
  if ((words.gap[i]! | before(words, i)) & GAP.HYPHEN) return undefined;
  const next = linked(words, i) ? fold[i + 1]! : '';
  if (things.has(next) || /^(?:s|v|van|of|uit)$/.test(next)) {
    if (!withMore.test(text.slice(words.end[i]!, words.end[i]! + 60))) return undefined;
  }
  const start = words.start[i]!;
  const sentence = sentenceOf(words, i);
  if (isOfWork(text, start) || saidOfOthers(words, i) || isTrade(words, i, sentence)) return undefined;
  if (childcare.test(cellAround(text, start, words.end[i]!))) return undefined;
  const phrase = phraseAt(words, i);
  const lead = phrase.lead < 0 ? '' : fold[phrase.lead]!;
  // "wife + newborn", as a message has it.
  const listed = before(words, i) & GAP.NEWLINE && more.test(text.slice(words.end[i]!, words.end[i]! + 30));
  const own = about !== false || Boolean(listed) || isPersonal(words, sentence);
  if (!own || (about === false && phrase.owner === 'their')) return undefined;
  if (phrase.owner === 'article' && !isSpouse) return undefined;
  if (phrase.owner === 'article' && /^(?:de|the)$/i.test(text.slice(phrase.start, words.end[phrase.from]!)))
    return undefined;
  if (
    isState &&
    /^(?:to|met|with)$/.test(next) === false &&
    !about &&
    !/^(?:am|m|ben|got|get|getting|was|being|ik|i|nu|now|also|ook|and|en)$/.test(lead)
  )
    return undefined;
  if (isChild && !phrase.counted && phrase.owner === 'none' && !reasons.has(lead) && !(about && lead === ''))
    return undefined;
  if (isBare && (phrase.owner !== 'none' || !(lead === '' || reasons.has(lead)))) return undefined;
  if (isBare && (phrase.described || phrase.counted || before(words, i) & GAP.DIGIT)) return undefined;
  let end = words.end[i]!;
  const tail = text.slice(end, end + 70);
  const behind = withMore.exec(tail) ?? more.exec(tail);
  if (behind) end += behind[0].length;
  const bareStart = phrase.owner === 'article' || (isSpouse && phrase.counted);
  return { start: bareStart ? start : phrase.start, end, confidence: 0.6 };
}
