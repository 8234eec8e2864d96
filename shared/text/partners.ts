import { type About, isOfWork, linked, phraseAt, says } from './kin-phrases.ts';
import { havers, liveWords, mine, narratorWords } from './kin-words.ts';
import { EDGE, type Found } from './loose-states.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

const spouses = wordSet(
  'partner vriend vriendin echtgenoot echtgenote husband wife girlfriend boyfriend spouse fiance fiancee verloofde hubby',
);
const sharedChildren = wordSet(
  'kind kinderen kids child children son sons daughter daughters zoon zoons zonen dochter dochters tweeling twins baby gezin zoontje dochtertje peuter kleuter',
);
/** "My other half": no other rule reads them. */
export const halves = wordSet('half helft');
const withWords = wordSet('met with');

/** Husbands, wives, partners and their families. */
export function partnerAt(words: Scan, i: number, about: About): Found | undefined {
  const { text, fold } = words;
  const word = fold[i]!;
  let first = i;
  // "My other half", "mijn betere helft".
  if (halves.has(word)) {
    const own = /^(?:other|better|andere|betere)$/.test(fold[i - 1] ?? '') && mine.has(fold[i - 2] ?? '');
    return own && !about && linked(words, i - 1) && linked(words, i - 2)
      ? { start: words.start[i - 2]!, end: words.end[i]!, confidence: 0.75 }
      : undefined;
  }
  if (words.gap[i] === GAP.HYPHEN && word !== 'in') return undefined;
  if (before(words, i) === GAP.HYPHEN) {
    while (first > 0 && before(words, first) === GAP.HYPHEN && i - first < 3) first--;
    if (!/^(?:ex|mother|father|sister|brother|parents|in|son|daughter)$/.test(fold[first]!)) return undefined;
  }
  if (/^laws?$/.test(word) && first === i) return undefined;
  if (/^(?:ouders|parents)$/.test(word)) {
    // "Ik woon bij mijn ouders."
    const own = about ? about.has(i - 1) : mine.has(fold[i - 1] ?? '');
    const home = own && /^(?:bij|with)$/.test(fold[i - 2] ?? '');
    return home && says(words, i - 2, i, liveWords, 4)
      ? { start: words.start[i - 2]!, end: words.end[i]!, confidence: 0.7 }
      : undefined;
  }
  const { from, start, owner, lead, counted, described } = phraseAt(words, first);
  let end = words.end[i]!;
  const next = linked(words, i) ? fold[i + 1]! : '';
  const take = (confidence: number): Found => {
    // "mijn man Rob", "wife is expecting in June", "mijn man is overleden".
    let k = i;
    while (k - i < 2 && words.gap[k] === GAP.SPACE && (words.shape[k + 1] ?? LOWER) === 1) k++;
    end = words.end[k]!;
    const more =
      /^ (?:is|was|wordt|verwacht|expects|overleed|died|passed)(?: (?:expecting|pregnant|zwanger|overleden|due|bevallen|in verwachting|away|onze?|een|our|a|eerste|tweede|derde|first|second|kind|baby|child|due)){1,4}(?: in \p{L}+)?(?![\p{L}])/iu.exec(
        text.slice(end, end + 60),
      );
    if (more) end += more[0].length;
    let begin = from;
    if (
      /^(?:met|with|to)$/.test(fold[from - 1] ?? '') &&
      linked(words, from - 1) &&
      liveWords.has(fold[from - 2] ?? '') &&
      linked(words, from - 2)
    ) {
      begin = from - 2;
      if (/^(?:samen|together)$/.test(fold[begin]!) && liveWords.has(fold[begin - 1] ?? '')) begin--;
    }
    return { start: begin === from ? start : words.start[begin]!, end, confidence };
  };
  const firm =
    /^(?:bij|at|binnen|company|companies|agency|agencies|schools|scholen|universities|universiteiten|network|netwerk|hospitals|institutions|instellingen|bedrijven|firm|bedrijf|organisation|organisations|organisatie|organisaties|college)$/;
  if (owner === 'mine' && !about) {
    if (fold[first - 1] === 'beste' || (word === 'partner' && firm.test(next))) return undefined;
    return take(0.8);
  }
  // "Partner en een zoon", "wife and two sons": with the children behind it.
  if (lead < 0 && owner === 'none' && /^(?:en|and|plus)$/.test(next) && before(words, from) & EDGE) {
    const child =
      /^ (?:en|and|plus) (?:\d|een|twee|drie|vier|vijf|a|one|two|three|four|five) ?(?:jonge |young |kleine |volwassen )?(?:kind|zo+n|dochter|son|daughter|kids|child|boy|girl)/.test(
        text.slice(end, end + 40),
      );
    if (child && !isOfWork(text, start)) return take(0.7);
  }
  // "Wife and son living with me", "Vrouw en kinderen hier".
  if (
    lead < 0 &&
    owner === 'none' &&
    /^(?:en|and|plus)$/.test(next) &&
    before(words, from) & EDGE &&
    sharedChildren.has(fold[i + 2] ?? '') &&
    !isOfWork(text, start) &&
    (spouses.has(word) || /^(?:kinderen|kids|children)$/.test(fold[i + 2]!))
  )
    return { start, end: words.end[i + 2]!, confidence: 0.7 };
  // "With a passport, a husband and a toddler."
  if (spouses.has(word) && counted && word !== 'partner') {
    const child =
      /^,? (?:and|en|&) (?:an?|een|one|two|three|four|één|twee|drie|vier|\d) (?:\p{L}{3,12} ){0,2}?(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|twins|toddler|baby|kind(?:eren)?|zoon|zoons|zonen|zoontje|dochters?|dochtertje|tweeling|peuter|kleuter)(?!\p{L})/iu.exec(
        text.slice(end, end + 60),
      );
    if (child && (about || says(words, from, i, narratorWords, 16)) && !isOfWork(text, start))
      return { start, end: end + child[0].length, confidence: 0.7 };
  }
  // "I am a husband and father of three", "Husband, dad, runner".
  if (/^(?:husband|wife|echtgenoot|echtgenote|hubby)$/.test(word) && (owner === 'none' || counted)) {
    const parent =
      /^,? ?(?:and |en |& )?(?:a |een |proud |trotse )*(?:father|mother|dad|mum|mom|vader|moeder|papa|mama|grandfather|grandmother|opa|oma)(?![\p{L}])/iu.test(
        text.slice(words.end[i]!, words.end[i]! + 40),
      );
    const self = /^(?:am|m|ben|being|als|as|and|en)$/.test(fold[lead] ?? '');
    if (parent && (self || (lead < 0 && before(words, from) & EDGE)))
      return { ...take(0.75), start: words.start[first]! };
    if (self && lead > 0 && /^(?:i|ik)$/.test(fold[lead - 1]!)) return take(0.7);
  }
  // "Hij verhuist met vrouw en kinderen."
  if (
    lead >= 0 &&
    withWords.has(fold[lead]!) &&
    /^(?:en|and)$/.test(next) &&
    sharedChildren.has(fold[i + 2] ?? '')
  )
    if (!isOfWork(text, start)) return { start, end: words.end[i + 2]!, confidence: 0.7 };
  const single = spouses.has(word);
  if (single && lead >= 0 && owner === 'none') {
    if (havers.has(fold[lead]!) && counted && !/^(?:bij|at|die|who|in)$/.test(next))
      if (about) return { ...take(0.7), start: words.start[lead]! };
      else if (says(words, from, i, narratorWords, 4)) return take(0.7);
    if (
      withWords.has(fold[lead]!) &&
      (says(words, from, i, liveWords) || (about && !described)) &&
      !firm.test(next)
    ) {
      const business = word === 'partner' && !says(words, from, i, liveWords, 4);
      if (!business) return take(0.7);
    }
  }
  if (!about) return undefined;
  if (owner === 'their') {
    if (!about.has(from) || (firm.test(next) && words.shape[i + 2] !== LOWER)) return undefined;
    return take(0.75);
  }
  if (
    single &&
    lead >= 0 &&
    /^(?:van|v|of|heeft|has)$/.test(fold[lead]!) &&
    !(word === 'partner' && firm.test(next))
  )
    return take(0.7);
  // "…, partner werkt in de avond": what he or she does goes with it.
  const does =
    /^ (?:werkt|is|studeert|woont|heeft|zorgt|werkte|works|has|kan|doet|verhuist|zit|volgt|gaat|lives|studies|verwacht|expects)(?: (?:ook|al|in|op|de|het|een|the|a|at|'s|nachts|avonds|overdag|thuis|avond|nacht|ploegen|ploegendienst|parttime|fulltime|part-time|full-time|shifts|nights|zorg|onderwijs|deeltijd|voltijd|expecting|pregnant|zwanger|\p{Lu}\p{L}+)(?![\p{L}])){0,4}(?![\p{L}])/u.exec(
      text.slice(end, end + 60),
    );
  if (before(words, i) & EDGE && does) return { start, end: end + does[0].length, confidence: 0.65 };
  return undefined;
}
