import { aged, childcare } from './family-words.ts';
import {
  type About,
  birthBefore,
  cellAround,
  isOfLife,
  isOfWork,
  linked,
  phraseAt,
  says,
} from './kin-phrases.ts';
import {
  familyAdjectives,
  fillers,
  havers,
  homeWords,
  kinVerbs,
  liveWords,
  narratorWords,
  raisers,
} from './kin-words.ts';
import { EDGE, type Found } from './loose-states.ts';
import { before, GAP, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

const shut = /^(?:\s{3}|\s*(?:$|[\n|•·;,.)(\t–—&+/}]))/;
const firms = wordSet(
  'business company bedrijf doctor practice medicine law name coach support zaak care therapy therapist owned run firm office room hotel restaurant zaken background tree',
);
const households = wordSet('gezin family');
const ranks = wordSet('oudste jongste eldest youngest');
const gendered = wordSet(
  'zoon zoontje zoons zonen dochter dochters dochtertje dochtertjes son sons daughter daughters tweeling twins drieling triplets baby boys girls zoontjes kleinzoon kleindochter grandson granddaughter',
);
const ageLeads = wordSet('van of aged age ages is');
const lightLeads = wordSet('met with vanwege wegens ivm for voor to due');

/** Own children, however they are told. `told` is where the words of family before end, or -1 when they are far. */
export function childAt(words: Scan, i: number, about: About, told: boolean): Found | undefined {
  const { text, fold } = words;
  const word = fold[i]!;
  if (word === 'foster' || word === 'little') return undefined;
  if (words.gap[i] === GAP.HYPHEN || before(words, i) === GAP.HYPHEN) {
    const after = fold[i + 1];
    if (after !== 'en' && after !== 'and') {
      const back = before(words, i) === GAP.HYPHEN && familyAdjectives.has(fold[i - 1] ?? '');
      if (!back || words.gap[i] === GAP.HYPHEN) return undefined;
    }
  }
  const phrase = phraseAt(words, i);
  const { from, start, owner, counted, described, lead } = phrase;
  let end = words.end[i]!;
  const next = fold[i + 1] ?? '';
  const goesOn = linked(words, i);
  if (households.has(word) && goesOn && firms.has(next)) return undefined;
  // "Wij zijn een gezin met drie kinderen."
  if (
    word === 'gezin' &&
    counted &&
    next === 'met' &&
    /^(?:vormen|zijn)$/.test(fold[lead] ?? '') &&
    says(words, from, i, narratorWords, 4)
  )
    return { start, end, confidence: 0.7 };
  let age = false;
  if (text[end] === '(' || text[end + 1] === '(' || text[end] === ',' || ageLeads.has(next)) {
    const hit = aged.exec(text.slice(end, end + 60));
    // "kinderen van 4 tot 12" are a client group.
    const range =
      hit && /^[^()]*\d+ ?(?:tot|t\/m|to|-|–|tm|en met)/.test(text.slice(end, end + hit[0].length + 6));
    if (range && owner !== 'mine') return undefined;
    if (hit && !range) {
      age = true;
      end += hit[0].length;
    }
  }
  const at = (confidence = 0.8, begin = start): Found => ({ start: begin, end, confidence });
  const rank = ranks.has(word) && !(goesOn && kinVerbs.has(next)) && !age && goesOn;
  if (rank) return undefined;
  const care = (): boolean => childcare.test(cellAround(text, start, words.end[i]!));
  if (
    told &&
    /^(?:kinderen|kids|children|kind|baby)$/.test(word) &&
    /^(?:en|and)$/.test(fold[from - 1] ?? '')
  )
    return at();
  if (told && (counted || age || described || gendered.has(word) || owner === 'mine' || owner === 'our'))
    return at();
  // "Gescheiden, kinderen om het weekend bij hem": plainly named behind a state, or shared between two homes.
  if (
    /^(?:kinderen|kids|children)$/.test(word) &&
    owner === 'none' &&
    lead < 0 &&
    before(words, from) & EDGE
  ) {
    const listed = told && before(words, from) & GAP.COMMA && shut.test(text.slice(end, end + 4));
    if (listed || ((told || about || isOfLife(text, start)) && shared.test(text.slice(end, end + 40))))
      if (!care()) return at(0.7);
  }
  if (owner === 'mine' && !about) {
    if (
      !gendered.has(word) &&
      /^[^\n.]{0,16}(?:op de groep|in de klas|in (?:my|mijn) (?:class|klas|groep))/.test(
        text.slice(end, end + 40),
      )
    )
      return undefined;
    return at(0.8, birthBefore(text, start));
  }
  if (owner === 'our' && !about) {
    const tail = text.slice(end, end + 40);
    if (
      /^(?:zoon|dochter|zoons|zonen|dochters|sons?|daughters?|zoontje|dochtertje|tweeling|twins)$/.test(word)
    )
      return at(0.8, birthBefore(text, start));
    // Who is taught or brought is one's own child; "our kids get a programme" may be said of a whole group.
    if (
      childcare.test(tail) &&
      !/opvang|zwemles|school|les(?:sen)? (?:krijgen|hebben|volgen|nemen)|(?:op|in|naar|join|attend|go|went|zitten|sporten|voetballen) |(?:take|have|had|get) (?:\p{L}+ )?(?:lessons|classes)/iu.test(
        tail,
      )
    )
      return undefined;
    // "Ons gezin": a client's house calls itself so too; "our kids" of a school are many.
    return isOfWork(text, start) && care() ? undefined : at(0.8, birthBefore(text, start));
  }
  if (owner === 'their') {
    if (about === false || !about.has(from)) return undefined;
    return at();
  }
  // "Ik heb een gezin met drie kinderen."
  if (
    households.has(word) &&
    counted &&
    havers.has(fold[lead] ?? '') &&
    says(words, from, i, narratorWords, 4)
  ) {
    const more =
      /^ (?:met|with|of|van) (?:\p{L}+|\d) (?:\p{L}+ )?(?:kinderen|kids|children|zoons|dochters|sons|daughters)(?!\p{L})/iu.exec(
        text.slice(end, end + 40),
      );
    return { start, end: end + (more ? more[0].length : 0), confidence: 0.7 };
  }
  const range = /\d ?[–-] ?$/.test(text.slice(Math.max(0, start - 4), start));
  if (range || (households.has(word) && counted && !described)) return undefined;
  // "Ik heb nieuwe jongens ingewerkt": they are colleagues.
  const few =
    counted ||
    age ||
    /^(?:tweeling|drieling|twins|triplets)$/.test(word) ||
    (described && !/^(?:nieuwe|new|great|dear)$/.test(fold[from]!));
  if (few && owner === 'none') {
    let k = lead;
    for (let n = 0; k >= 0 && n < 3 && fillers.has(fold[k]!) && linked(words, k - 1); n++) k--;
    const done =
      goesOn &&
      /^(?:ge|be|ver|ont|her|op|in|aan|af|uit)(?:ge|be)?[a-z]{3,14}(?:d|t|en)$/.test(next) &&
      !/^(?:gekregen|grootgebracht|opgevoed|verloren|gehad|opgegroeid|inwonend|uitwonend|inmiddels|bezig)$/.test(
        next,
      );
    // A school or a club is where one's own child goes too.
    const others = (): boolean =>
      gendered.has(word) ||
      age ||
      (counted && /^(?:heb|hebben|have)$/.test(fold[k]!) && says(words, k + 1, k, narratorWords, 2))
        ? isOfOthers.test(cellAround(text, start, words.end[i]!))
        : care();
    if (k >= 0 && havers.has(fold[k]!) && !done && !others())
      return at(0.8, (about && k === lead) || /^rais/.test(fold[k]!) ? words.start[k]! : start);
    if (lead > 0 && raisers.has(fold[lead - 1]!) && /^(?:voor|for|of|van)$/.test(fold[lead]!) && !care())
      if (about || says(words, from, i, narratorWords)) return at();
  }
  if (counted && goesOn && /^(?:thuis|at|in|op|on|die|due|who)$/.test(next)) {
    const home =
      /^ (?:thuis|at home|op komst|on the way|in huis|die nog thuis|op zwemles|who live at home|due)(?: wonen)?(?![\p{L}])/iu.exec(
        text.slice(end, end + 24),
      );
    if (home && !isOfOthers.test(cellAround(text, start, end))) {
      end += /zwemles/.test(home[0]) ? 0 : home[0].length;
      return at();
    }
  }
  const edge =
    lead < 0 && (before(words, from) & EDGE || start - (words.end[from - 1] ?? 0) > 2 || from === 0);
  const closed = shut.test(text.slice(end, end + 4)) || /^(?:en|and|plus|met|with)$/.test(next);
  if (edge && closed && owner === 'none' && (few || gendered.has(word))) {
    const sure =
      (counted && !/^(?:a|an)$/.test(fold[from]!)) ||
      (counted && gendered.has(word)) ||
      (age && gendered.has(word));
    if ((sure || /^(?:tweeling|twins)$/.test(word)) && !isOfWork(text, start))
      if (!isOfOthers.test(cellAround(text, start, words.end[i]!))) return at(0.7);
  }
  if (/^(?:baby|kind|kindje|child)$/.test(word) && goesOn && /^(?:due|op|on|expected|verwacht)$/.test(next)) {
    const coming = /^ (?:due|op komst|on the way|expected|verwacht)(?: in \p{L}+)?(?!\p{L})/u.exec(
      text.slice(end, end + 30),
    );
    if (coming) {
      end += coming[0].length;
      return at();
    }
  }
  if (age && /^(?:zoontje|dochtertje)$/.test(word)) return at(0.7);
  if (lead >= 0 && few && lightLeads.has(fold[lead]!)) {
    if (age && gendered.has(word) && !care()) return at(0.65);
    if (
      says(words, from, i, liveWords) &&
      (about || says(words, from, i, narratorWords) || !isOfWork(text, start))
    )
      if (!care()) return at(0.7);
  }
  if (lead >= 0 && /^(?:verwacht|verwachten|expecting|expect)$/.test(fold[lead]!) && few) return at();
  // "Om de week zijn de kinderen bij mij", "now that the kids have left home".
  if (owner === 'article' && !households.has(word) && goesOn && !about) {
    const tail = text.slice(end, end + 48);
    const before = fold[lead] ?? '';
    if (
      /^(?: are| zijn)?(?: \p{L}{2,8}){0,2} (?:bij mij|with me)(?!\p{L})/u.test(tail) ||
      (/^(?:nu|now|that|sinds|since|until|totdat|zodra|as|toen|omdat|because)$/.test(before) &&
        /^[^\n.,]{0,24}(?:groot|groter|ouder|school|uit huis|het huis uit|zelfstandig|volwassen|older|grown|bigger|left home|flown)/.test(
          tail,
        ))
    )
      return isOfWork(text, start) ? undefined : at(0.7);
  }
  // "Ik breng de kinderen naar school", "2012-2016 thuis voor het gezin", "tijd met het gezin" among hobbies.
  if (
    owner === 'article' ||
    (households.has(word) && (described || lead >= 0)) ||
    (owner === 'none' && lead >= 0)
  ) {
    const life = isOfLife(text, start);
    const line = text.slice(Math.max(0, start - 70), start);
    const years = /(?:19|20)\d\d[^\n]*$/.test(line) && !/(?:\bbij\b|\bat [A-Z]|stichting)/i.test(line);
    // In one's own time "met de kinderen" are one's own; "dat horen de kinderen graag" may be any.
    const own = life && (households.has(word) || (lead >= 0 && withOwn.has(fold[lead]!)));
    const home = own || says(words, from, i, homeWords) || (years && says(words, from, i, raisers));
    if (!home) return undefined;
    const time = households.has(word) && says(words, from, i, spareTime, 3);
    const back = says(words, from, i, returners) && says(words, from, i, stayers, 4);
    const moved =
      households.has(word) && /^(?:met|with)$/.test(fold[lead] ?? '') && says(words, lead, i, movers, 5);
    const teller =
      life ||
      moved ||
      back ||
      years ||
      time ||
      (about && households.has(word)) ||
      says(words, from, i, narratorWords, 12);
    if (
      owner === 'none' &&
      !households.has(word) &&
      !homePrepositions.has(fold[lead] ?? '') &&
      !homeLeads.has(fold[lead] ?? '')
    )
      return undefined;
    if (!teller || (owner === 'none' && !years) || isOfOthers.test(cellAround(text, start, words.end[i]!)))
      return undefined;
    if (moved) return at(0.7, words.start[lead]!);
    let begin = from;
    for (
      let k = from - 1;
      linked(words, k) && (homeLeads.has(fold[k]!) || homePrepositions.has(fold[k]!));
      k--
    )
      if (homeLeads.has(fold[k]!)) begin = k;
    return at(0.7, begin === from ? start : words.start[begin]!);
  }
  return undefined;
}

/** How two homes share children. */
const shared =
  /^ (?:om (?:het|de|en om|beurten)|(?:de )?helft van|elk (?:ander )?weekend|elke (?:andere )?week|in het weekend|ieder weekend|doordeweeks|every (?:other|second)|on alternate|alternate|half (?:the|of)|(?:wonen |live |zijn |are )?(?:bij (?:hem|haar|mij|ex|de moeder|de vader|moeder|vader)|with (?:him|her|me|their|ex)|uit huis|het huis uit|de deur uit))(?![\p{L}])/iu;
const movers = wordSet(
  'verhuizing verhuizen verhuist verhuisd verhuisde verhuisden emigratie emigreren emigreert emigreerde remigratie terugkeer terugverhuizing terugverhuist vertrek vertrekt vertrok move moves moved moving relocation relocating relocated relocates emigrated emigrating emigration returning returned',
);
const withOwn = wordSet('met with for voor samen van naar to');
const returners = wordSet('jaar jaren years herintreder herintreedster herintreden returner');
const stayers = wordSet('thuis home');
const spareTime = wordSet('tijd time');
const homeLeads = wordSet(
  'thuis zorg zorgen verzorging opvoeding fulltime full raising raise raised caring care looking stayed home geweest gebleven break parttime',
);
const homePrepositions = wordSet('met voor with for of to the after van bij at time aan');
/** Children and families of also beside words about home. */
export const isOfOthers =
  /(?:groep|klas\b|klassen|class\b|nursery|\bbso\b|leerling|gastouder|oppas|nanny|au pair|begeleid|cli[eë]nt|pati[eë]nt|lesgeven|docent|juf|leraar|teach|pupils?|patients?|clients?|daycare|babysit|doelgroep|gezinnen|families|kraam|verloskund|midwi|peuterspeel|jeugdzorg|pleegzorg|social work|autis|adhd|hulpverlen|ambulant|thuiszorg)/i;
