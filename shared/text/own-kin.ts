import { childcare } from './family-words.ts';
import { isOfOthers } from './kin.ts';
import {
  type About,
  cellAround,
  isOfLife,
  isOfWork,
  linked,
  type Phrase,
  phraseAt,
  says,
} from './kin-phrases.ts';
import { homeWords, liveWords, narratorWords } from './kin-words.ts';
import { EDGE, type Found } from './loose-states.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

const spouses = wordSet(
  'man vrouw partner vriend vriendin echtgenoot echtgenote husband wife girlfriend boyfriend spouse fiance fiancee verloofde hubby eega wederhelft missus',
);
/** Of which one usually has one's own only. */
const plainSpouses = wordSet(
  'echtgenoot echtgenote husband wife girlfriend boyfriend spouse hubby missus eega',
);
const young = wordSet(
  'kinderen kids children kind child zoon dochter son daughter zonen zoons dochters sons daughters zoontje dochtertje zoontjes dochtertjes tweeling twins drieling triplets kindje kindjes kleintjes baby babys babies peuter peuters kleuter kleuters tiener tieners puber pubers teenager teenagers toddler toddlers newborn meiden meisjes jongens girls boys boy girl meisje jongetje oudste jongste middelste eldest youngest oldest ones little kleinkind kleinkinderen kleinzoon kleindochter grandson granddaughter grandchild grandchildren pleegkind pleegkinderen stiefkinderen bonuskind bonuskinderen gezin family koters kroost offspring',
);
const elders = wordSet(
  'vader moeder father mother ouder ouders parents parent mum mom dad opa oma grandfather grandmother grootmoeder grootvader schoonvader schoonmoeder broer broers zus zussen zusje broertje neefje nichtje nephew niece brother brothers sister sisters tante oom aunt uncle',
);
/** What one lives through with those one cares for. */
const care =
  /(?<!\p{L})(?:ziek\p{L}*|sick|ill|illness|zorg(?:en|de|den|t)?|verzorg\p{L}*|care|cares|cared|caring|look(?:ed|ing)? after|mantelzorg\p{L}*|dement\p{L}*|alzheimer|beroerte|stroke|overl(?:ed\p{L}*|ijd\p{L}*)|died|dying|death|dead|passed|stierf|dood|funeral|begrafenis|dialyse|nierdialyse|kanker|cancer|verpleeghuis|hospice|hospital|ziekenhuis|geopereerd|operatie|operation|revalid\p{L}*|rolstoel|wheelchair|blind\p{L}*|terminaal|terminal|ongeluk|accident|hulpbehoevend\p{L}*|ter been|disab\p{L}*|voogd\p{L}*|guardian\p{L}*|(?:woont|wonen|inwon\p{L}*|lives?|living|moved) (?:bij|in bij|with|in with) (?:ons|mij|us|me)|past op|passen op|babysit\p{L}*)(?!\p{L})/iu;
const workVerbs =
  /(?<!\p{L})(?:(?:werk\p{L}*|work(?:ed|ing|s)?) (?:met|voor|bij|with|for|at|as)|begeleid\p{L}*|support(?:ed|ing)|taught|teach\p{L}*|lesg\p{L}+|gaf les|train(?:de|ed|t)?|pas(?:te|t)?(?: \p{L}+){0,2} op|coach\p{L}*|behandel\p{L}*|treat\p{L}*|geholpen|hielp|helped|helping|cli[eë]nt\p{L}*|klant\p{L}*|customer\p{L}*)(?!\p{L})/iu;
/** Behind "the husband who …" stands anybody. */
const anybody = /^ (?:die|who|whose|with a|met een|uit|from|van (?:de|het|een)|of (?:a|the))(?!\p{L})/u;
/** A noun that a rank goes with, so that it is no child: "mijn oudste collega". */
const goesOnPlainly =
  /^(?:[.,;:!?)]| (?:heb|heeft|has|have|had|is|was|are|were|gaat|ging|goes|went|wil|wilde|kan|kon|moet|moest|nodig|een|de|het|the|a|an|naar|to|in|op|at|on|for|voor|van|with|met|en|and|nu|now|net|just|nog|still|ook|also|al|already|studeert|studies|zit|zat|woont|lives|werd|wordt|kwam|came|begon|begint|starts|started|turned|over|aan|uit|thuis|home|zelf|die|who|to?en|because|omdat)(?!\p{L}))/u;

/**
 * Family in a sentence of one's own life that no closer rule reads: the article points to those named before ("de
 * kinderen", "the wife"), "met" and a number count them, and those one nurses or lost are told with their fate.
 * `known` says whether own family was named before.
 */
export function ownKin(words: Scan, i: number, about: About, known: boolean): Found | undefined {
  const { text, fold } = words;
  const word = fold[i]!;
  const former =
    spouses.has(word) && /^ex$/.test(fold[i - 1] ?? '') && before(words, i) <= (GAP.SPACE | GAP.HYPHEN);
  if (former && (about !== false || known || says(words, i - 1, i, narratorWords, 12)))
    return { start: words.start[i - 1]!, end: words.end[i]!, confidence: 0.65 };
  if ((words.gap[i]! | before(words, i)) & GAP.HYPHEN) return undefined;
  const phrase = phraseAt(words, i);
  const start = phrase.start;
  const end = words.end[i]!;
  const clause = cellAround(text, start, end);
  const own = (): boolean => about !== false || says(words, phrase.from, i, narratorWords, 12);
  const take = (begin = start, confidence = 0.65): Found => ({ start: begin, end, confidence });
  if (elders.has(word)) {
    // "Mijn dementerende moeder"
    const apart =
      phrase.owner === 'none' &&
      phrase.lead > 0 &&
      /(?:nde|ed|ing)$/.test(fold[phrase.lead]!) &&
      own() &&
      /^(?:mijn|onze|my|our)$/.test(fold[phrase.lead - 1]!);
    if (apart && care.test(clause)) return take(words.start[phrase.lead - 1]!);
    const belongs = phrase.owner === 'mine' || phrase.owner === 'our' || (phrase.owner === 'their' && about);
    if (belongs && phrase.lead !== 0 && care.test(clause) && !workVerbs.test(clause)) return take();
    // The other parent of one's children: "de vader woont in Zweden".
    return known && phrase.owner === 'article' && /^(?:vader|moeder|father|mother)$/.test(word) && own()
      ? quiet(words, i, phrase, clause)
      : undefined;
  }
  const tail = text.slice(end, end + 48);
  // "The candidate's partner"
  if (
    spouses.has(word) &&
    fold[i - 1] === 's' &&
    /^(?:candidate|kandidaat|applicant)$/.test(fold[i - 2] ?? '')
  )
    return take(words.start[i]!);
  // "My twin boys"
  if (fold[i - 1] === 'twin' && /^(?:my|our)$/.test(fold[i - 2] ?? '') && !about)
    return take(words.start[i - 2]!);
  // "The woman I later married"; "als enig kind".
  if (/^(?:man|vrouw|woman)$/.test(word))
    if (
      /^\s(?:i|ik|(?:met|with) (?:wie|whom) (?:ik|i))\s+(?:\p{L}+\s+)?(?:married|met|love|trouwde|getrouwd|ontmoette|leerde)/iu.test(
        tail,
      )
    )
      return { start: words.start[i]!, end, confidence: 0.65 };
  if (word === 'woman') return undefined;
  if (
    /^(?:kind|child)$/.test(word) &&
    /^(?:enig|enigst|only)$/.test(fold[i - 1] ?? '') &&
    linked(words, i - 1)
  )
    return own() ? { start: words.start[i - 1]!, end, confidence: 0.65 } : undefined;
  if (word === 'foster') {
    if (
      !/^(?:dads?|mums?|moms?|parents?|fathers?|mothers?|carers?|family)$/.test(fold[i + 1] ?? '') ||
      !own()
    )
      return undefined;
    return { start: words.start[i]!, end: words.end[i + 1]!, confidence: 0.65 };
  }
  if (word === 'kind' && /^(?: of|ly|est)/.test(tail)) return undefined;
  // "Jongste van negen"
  if (/^(?:oudste|jongste|eldest|youngest|oldest)$/.test(word)) {
    const of =
      /^ (?:van|of|uit een gezin van|in a family of) (?:de )?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?=\s*(?:[.,;)\n]|$| (?:kinderen|children|siblings)))/iu.exec(
        tail,
      );
    if (of && !isOfWork(text, start))
      return { start: words.start[i]!, end: end + of[0].length, confidence: 0.65 };
  }
  const rank = /^(?:oudste|jongste|middelste|eldest|youngest|oldest)$/.test(word);
  if (rank && !goesOnPlainly.test(text.slice(end, end + 12)) && end < text.length) return undefined;
  const little = word === 'little';
  if (little && (fold[i + 1] !== 'one' || !linked(words, i))) return undefined;
  const owned = phrase.owner === 'mine' || phrase.owner === 'our';
  if (owned && !about && word === 'newborn') return take();
  if ((rank || little) && owned && !about) return little ? { ...take(), end: words.end[i + 1]! } : take();
  const theirs = phrase.owner === 'their' && about !== false && /^(?:z|their|hun)$/.test(fold[phrase.from]!);
  if (theirs) return quiet(words, i, phrase, clause);
  if (phrase.owner === 'article') {
    if (flown.test(tail) && young.has(word) && (own() || !isOfWork(text, start)) && !ofNursery(text))
      return take();
    if (word === 'wife' && !anybody.test(tail)) return quiet(words, i, phrase, clause);
    const pointed = known || (about !== false && !isOfWork(text, start)) || plainSpouses.has(word);
    if (!pointed || !(own() || (known && !isOfWork(text, start)))) return undefined;
    const self = /^(?:am|m|ben|was|als|as|being)$/.test(fold[phrase.lead] ?? '');
    if (self) return plainSpouses.has(word) ? { ...take(), end: end + ofWhom(tail) } : undefined;
    if (anybody.test(tail) || /^(?:meer|niet|not)$/.test(fold[phrase.lead] ?? '')) return undefined;
    if (
      /^ (?:in|van|uit|from|of|at) (?:de|het|the|onze|our) (?:buurt|wijk|club|straat|neighbou?rhood|street|village|dorp|team)/iu.test(
        tail,
      )
    )
      return undefined;
    if (/^(?:man|vrouw|vriend|partner|boy|girl)$/.test(word) && !known) return undefined;
    if (/^(?:man|partner)$/.test(word)) return undefined;
    if (young.has(word) && ofNursery(text)) return undefined;
    if (/^(?:jongens|meiden|meisjes|boys|girls)$/.test(word) && (!known || about !== false)) return undefined;
    const hit = quiet(words, i, phrase, clause);
    return hit && little ? { ...hit, end: words.end[i + 1]! } : hit;
  }
  if (phrase.owner !== 'none') return undefined;
  // "Boyfriend of a very patient nurse"
  if (
    plainSpouses.has(word) &&
    phrase.lead < 0 &&
    words.shape[i] !== LOWER &&
    ofWhom(tail) > 0 &&
    !isOfWork(text, start)
  )
    return { start, end: end + ofWhom(tail), confidence: 0.65 };
  // "Children are already grown"
  if (
    phrase.lead < 0 &&
    flown.test(tail) &&
    /^(?:kinderen|kids|children|zoons|zonen|dochters|sons|daughters|twins|tweeling)$/.test(word)
  )
    return take();
  const lead = phrase.lead >= 0 ? fold[phrase.lead]! : '';
  const tied =
    /^(?:met|with|plus|en|and|no|geen|zonder|without)$/.test(lead) ||
    /\+ ?$/.test(text.slice(Math.max(0, start - 2), start));
  // "I buried a husband", "brought up two children", "sinds ik opa ben van een kleindochter".
  const prior = `${fold[phrase.lead - 1] ?? ''} ${lead}`;
  if (spouses.has(word) && /(?:buried|lost|begroef|verloor|verloren)$/.test(prior) && own())
    return take(words.start[i]!);
  if (young.has(word) && phrase.counted && own()) {
    if (/(?:brought up|raised?|opgevoed|grootgebracht)$/.test(prior)) return quiet(words, i, phrase, clause);
    if (
      /^(?:ben|am|is|was) (?:van|of)$/.test(prior) &&
      grand.test(text.slice(Math.max(0, start - 30), start))
    )
      return take();
  }
  const edge = phrase.lead < 0 && (before(words, phrase.from) & EDGE) !== 0;
  const counted = phrase.counted || (phrase.described && !young.has(word));
  // "Met vrouw en dochtertje van 2", "with five kids", "alleen met een peuter", "No wife no kids".
  if (spouses.has(word) && phrase.counted && !/^(?:no|geen)$/.test(fold[phrase.from]!)) return undefined;
  if (spouses.has(word) && !counted && tied && !/^(?:man|partner)$/.test(word))
    if (own() || known) return quiet(words, i, phrase, clause);
  if ((tied || edge) && counted && (own() || known || edge)) {
    const said = known || about !== false || isOfLife(text, start);
    const alone =
      /^(?:een|a)$/.test(fold[phrase.from]!) && own() && !isOfWork(text, start) && !ofNursery(text);
    // "With five kids half an hour is a lot."
    const opening =
      tied &&
      phrase.lead >= 0 &&
      (before(words, phrase.lead) & EDGE) !== 0 &&
      !isOfWork(text, start) &&
      !ofNursery(text);
    if (
      said ||
      alone ||
      opening ||
      /^(?:no|geen)$/.test(fold[phrase.from]!) ||
      says(words, phrase.from, i, home, 8)
    )
      return quiet(words, i, phrase, clause);
  }
  // "Second child in 2021"
  if (edge && phrase.described && /^(?:child|kind|baby)$/.test(word) && ordinal.test(fold[phrase.from]!))
    return take();
  return undefined;
}

const grand = /(?<!\p{L})(?:opa|oma|vader|moeder|father|mother|grand\p{L}+|dad|mum|mom|papa|mama)(?!\p{L})/iu;
const flown =
  /^(?: are| zijn)?(?: \p{L}{2,8}){0,2} (?:grown|groot|volwassen|uit huis|het huis uit|de deur uit|zelfstandig|adults?|independent|at university|op kamers|left home)(?!\p{L})/iu;
/** Length of " of a very patient nurse". */
const ofWhom = (tail: string): number =>
  /^ (?:of|van) (?:an?|een) \p{L}{2,24}(?: (?!and|en|we|wij|i|ik|who|die|met|with|so|dus)\p{L}{2,24}){0,3}/iu.exec(
    tail,
  )?.[0].length ?? 0;

const home: ReadonlySet<string> = new Set([...homeWords, ...liveWords]);
const ordinal = /^(?:first|second|third|fourth|eerste|tweede|derde|vierde)$/;

/** Unless the clause tells of work with families of others. */
function quiet(words: Scan, i: number, phrase: Phrase, clause: string): Found | undefined {
  if (isOfOthers.test(clause) || workVerbs.test(clause)) return undefined;
  if (young.has(words.fold[i]!) && childcare.test(clause) && !atSchool.test(clause)) return undefined;
  if (words.shape[i]! > LOWER + 1) return undefined;
  return { start: phrase.start, end: words.end[i]!, confidence: 0.65 };
}

const nursery =
  /pedagog|kinderopvang|leerkracht|gastouder|onderwijzer|nursery|childcare|teacher|(?<!\p{L})(?:juf|bso|groepsleid)/iu;
let last: { text: string; nursery: boolean } = { text: '', nursery: false };
/** Whether a text tells of work with children: "de kinderen" are then those. */
function ofNursery(text: string): boolean {
  if (last.text !== text) last = { text, nursery: nursery.test(text) };
  return last.nursery;
}

/** Where one's own children are too. */
const atSchool =
  /(?:naar|op|in|to|at|uit|from) (?:de |het |the )?(?:\p{L}+)?(?:school|opvang|class|bso|kdv|nursery|daycare)/iu;

/** Marrying and parting as verbs. */
export const turns = wordSet('trouwen huwen marry marrying wed elkaar apart split');
/** "Ik ga in juli trouwen", "sinds dit voorjaar zijn we uit elkaar". */
export function turnAt(words: Scan, i: number, about: boolean): Found | undefined {
  const { text } = words;
  const start = words.start[i]!;
  const end = words.end[i]!;
  if (!about && !says(words, i, i, narratorWords, 10)) return undefined;
  if (isOfWork(text, start) || words.gap[i]! & GAP.HYPHEN) return undefined;
  const head = text.slice(Math.max(0, start - 48), start);
  if (/^(?:elkaar|apart|split)$/.test(words.fold[i]!)) {
    const parted =
      /(?<!\p{L})(?:zijn|gingen|gaan|waren|we|wij|wife|husband|vrouw|man|partner|ouders|parents|zij en ik)(?!\p{L})[^.!?\n]{0,24}(?:uit|grew|drifted|are|have|were|from)? ?$/iu.test(
        head,
      );
    const said =
      words.fold[i] === 'elkaar'
        ? /uit $/iu.test(head)
        : words.fold[i] === 'split'
          ? /^ up(?!\p{L})/u.test(text.slice(end, end + 4))
          : /(?:grew|drifted|living|live) $/iu.test(head);
    if (!parted || !said || /(?:haal|hield|houd|tell|machine|motor|onderde)/i.test(head)) return undefined;
    return { start: words.fold[i] === 'elkaar' ? start - 4 : start, end, confidence: 0.65 };
  }
  const whose = /(?:ik|we|wij|i|hij|zij|he|she|mijn|my)(?!\p{L})[^.!?\n]{0,40}$/iu.test(head);
  return whose && !/(?:paren|couples|klant|client|gasten|stellen)/i.test(head)
    ? { start, end, confidence: 0.65 }
    : undefined;
}
