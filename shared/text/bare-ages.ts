import { fold } from './normalize.ts';
import { peoples } from './peoples.ts';
import type { Scan } from './scan.ts';

const agents =
  /(?:kundige|(?:st|nt|kt|ev|pl|lp|nd|rd|rk|tt|gg|eid|en|om|oz|ij|ak|kk|uw|ag|ol|og|eg|ik|ap|og)er|eur|euse|ist|iste|ante?|aar|aarster|ster|ier|vrouw|man|moeder|vader|kok|arts|hulp|chef|architect|jurist|assistent|jongen|meid|dame|heer|kerel|worker|nurse|woman|mother|father|cook|chef|doctor|ician|ian|or|guy|professional|manager|engineer|developer|designer|teacher|driver|lawyer|planner|cleaner|officer|writer|owner|carer|welder|baker)$/;
const sexes =
  /^(?:man|vrouw|woman|moeder|vader|mother|father|guy|lady|gentleman|dame|heer|kerel|vent|meid|jongen|girl|boy|opa|oma)$/;
const noAgents =
  /^(?:number|nummer|order|cluster|kamer|letter|score|factor|sector|vector|meter|kilometer|per|over|onder|under|after|power|maximum|budget|color|floor|motor|error|door|voor|uur|team|quarter|chapter|for|or|nor|filter|toner|computer|server|parameter)$/;

const isAgent = (word: string): boolean => agents.test(word) && !noAgents.test(word);

/** Whether a text ends with somebody at work and "van" or "of": "een verpleegkundige van ". */
export function agentBefore(text: string): boolean {
  const word = /(\p{L}[\p{L}-]*) (?:van|of) $/u.exec(text)?.[1] ?? '';
  return word.length > 2 && isAgent(fold(word));
}

/** What follows or precedes a bare number when it is somebody's age. */
const personalAfter =
  /^(?:,|\)|\.|;)?\s{0,2}(?:en |and |who |die |but |maar )?(?:raised|grew up|opgegroeid|getogen|alleenstaand|alleengaand|widow|weduw|verloofd|engaged|geb(?:oren|\.)|born|(?:on)?gehuwd|getr|getrouwd|samenwonend|vrijgezel|single|married|divorced|gescheiden|weduwe|woon|wonend|living|lives?\b|based in|uit |from |moeder|vader|mother|father|kinderen|nationalit|komt uit|afkomstig)/i;
const personalBefore =
  /(?:woont?|wonend|woonachtig|lives?|living|geboren|born|gehuwd|getrouwd|ongehuwd|single|married|samenwonend|mijzelf|mezelf|myself|over mij|about me|kandida\p{L}{1,3}|candidate|naam|ik ben|ben|i am|i['’]m|i m)(?![\p{L}])[^.!?\n]{0,44}$/iu;

/** A number of two figures without "jaar": "I'm Gijs, 40, living in", "Ezra | 37 | Dutch", "S. Yusuf (44)". */
export function bareAge(text: string, start: number, end: number): boolean {
  const value = Number(text.slice(start, end));
  if (value < 16 || value > 75) return false;
  const next = text[end] ?? '';
  const previous = text[start - 1] ?? '';
  if (!/[ ,.)|;\n\r\t·•]|^$/.test(next) || !/[ (|\n\t·•"]|^$/.test(previous)) return false;
  if (/[.,]\d/.test(text.slice(end, end + 2))) return false;
  // "32 uur", "24 mensen": most numbers are told of at once.
  const tail = text.slice(end, end + 46);
  if (
    next === ' ' &&
    !/^ (?:but|maar|though|yet|so|dus|hoewel|en|and|met|with|jaar|who|die|uit|from|[,.;|·•)]| {2})/.test(tail)
  )
    return false;
  const head = text.slice(Math.max(0, start - 70), start);
  const line = head.slice(head.lastIndexOf('\n') + 1);
  const closes = /^\s?(?:[,.);|·•\n\r]|$)|^\t|^ {3}/.test(tail);
  if (
    /^\s?(?:uur|fte|%|euro|min|km|personen|mensen|medewerkers|x |dagen|weken|hours?|days|people|students|kinderen|leerlingen)/i.test(
      tail,
    )
  )
    return false;
  // "Nour is 36, geboren op Bonaire", "hij is 31 en"
  const being =
    /(?:^|[^\p{L}])(hij|zij|ze|he|she|ik|i|kandidaat|kandidate|cand\.|candidate|applicant|sollicitant|\p{Lu}[\p{L}'’-]{1,20}) (?:is|ben|am) (?:nu |inmiddels |now |pas |net |just |al )?$/u.exec(
      line,
    );
  if (being && (closes || /^ (?:en|and|met|with|jaar)(?!\p{L})/u.test(tail)))
    return (
      /^(?:hij|zij|ze|he|she|ik|i|kandida\p{L}{1,3}|cand\.|candidate|applicant|sollicitant)$/iu.test(
        being[1]!,
      ) || personalAfter.test(tail)
    );
  // "Zdzich is 57 but fit": nothing that is counted.
  if (being && /^ (?:but|maar|though|yet|dus|so|hoewel|al |en nog|and still)(?!\p{L})/u.test(tail))
    return true;
  // "geb. 9/4/'97 (27)"
  if (/(?:['’]|19|20)\d\d \($/.test(line) && next === ')' && /(?:geb|born|dob|geboren|birth)/i.test(line))
    return true;
  if (
    /(?:['’]m|(?:^|[^\p{L}])(?:ben|am)) (?:nu |inmiddels |now |just |net )?$/u.test(line) &&
    (closes || /^ (?:en|and)(?!\p{L})/u.test(tail))
  )
    return !/^[.,]?\s?\d/.test(tail);
  // "a physiotherapist of 56 with", "een verpleegkundige van 43, die"
  if (agentBefore(line) && (closes || /^ (?:with|who|and|met|die|en|uit|from)(?!\p{L})/u.test(tail))) {
    return /(?:^|[^\p{L}])(?:een|an?|als|as|de|the)(?![\p{L}])[^.!?]{0,40}$/iu.test(line);
  }
  if (!closes) return false;
  // Between commas, bars or line ends.
  const opens = /(?:^|[,|·•;:\t(]|\s{3}|[–—])\s?$/.test(line);
  // "… that does not fit. 33, raised in Ede"
  if (/[.!?] $/.test(line) && personalAfter.test(tail)) return true;
  if (!opens) return false;
  const cell = /(?:^|[|·•\t;])\s?$|\s{3}$/.test(line);
  const cellEnd = /^\s?(?:$|[|·•\t\n\r;])|^\s{3}/.test(tail);
  const wordBefore = fold(/([\p{L}]+)[.,]?\s?[,|·•(]?\s?$/u.exec(line)?.[1] ?? '');
  const wordAfter = fold(/^[,;|·•]?\s{0,2}([\p{L}]+)/u.exec(tail)?.[1] ?? '');
  if (peoples.has(wordBefore) && !line.endsWith('(')) return true;
  if (peoples.has(wordAfter) && !/^[,;|·•]?\s{0,2}\p{L}+:/u.test(tail)) return true;
  if (personalAfter.test(tail)) return true;
  if (personalBefore.test(line)) return true;
  // "Ezra Polak (37)", "S. Wongsodikromo (44)": a name and nothing else on the line, or in the first lines.
  const named =
    /^\s{0,20}(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,2}(?:(?:van|de|der|den|el|al|ten|ter|da|v\.d\.) ){0,2}(?:\p{Lu}[\p{L}'’.-]{1,24} ){0,2}(?:\($|[,|·•] ?$)/u;
  if (named.test(line) && start < 600 && (line.endsWith('(') || cellEnd)) return true;
  if (
    line.endsWith('(') &&
    /^\)\s*(?:$|[\n\r])/.test(tail) &&
    /^\s{0,20}(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den) ){0,2}\p{Lu}[\p{L}'’-]{1,24} \($/u.test(line)
  )
    return true;
  return cell && cellEnd && start < 700 && besidePersonal(text, start, end);
}

/** Among the cells of a row that also tells a nationality or how to be reached, or on a line of its own among such lines. */
function besidePersonal(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 120), start);
  const tail = text.slice(end, end + 120);
  const from = head.lastIndexOf('\n') + 1;
  const row = head.slice(from) + tail.split('\n', 1)[0]!;
  if (row.trim() === '') {
    const near = head.slice(-60) + tail.slice(0, 60);
    return /@|gehuwd|getrouwd|single|married|\d{2}[-/. ]\d{2}[-/. ](?:19|20)\d\d|(?:19|20)\d\d (?:te|in) /i.test(
      near,
    );
  }
  return (
    /@|\+\d\d|(?:^|\D)0\d{1,3}[ -]?\d{3}|(?:^|[|·•])\s?\p{Lu}\p{L}+(?:se|ish|an|ch)\s?(?:$|[|·•])/u.test(
      row,
    ) && /[|·•\t]/.test(row)
  );
}

/** "At 52 I", "At 18, I", "the age of 52", and a number that opens a paragraph: "24, fresh out of school". */
/**
 * A feeling about an age: "valt mij met negenenvijftig zwaarder", "voelt zich met 59 niet oud". The sentence goes on
 * with a word that would be counted anywhere else.
 */
export function feltAge(text: string, start: number, end: number): boolean {
  return (
    /^ (?:niet|nog|zwaarder|lastiger|lichter|moeilijker|te|al|eindelijk|weer|fitter|jonger|ouder|older|younger|not|still|finally|als)(?!\p{L})/u.test(
      text.slice(end, end + 14),
    ) &&
    /(?:^|[^\p{L}])(?:mij|me|mezelf|mijzelf|zich|hem|haar|ons|ik|ben|is|voel) (?:nu |al |inmiddels )?(?:met|op|at|with) $/iu.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
}

/** A sentence that is nothing but a number, behind one about a life: "Lives with her boyfriend in Schiedam. 30." */
export function wholeSentence(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || !/[.!?]\s/.test(text.slice(start - 2, start))) return false;
  const value = Number(text.slice(start, end));
  return (
    value >= 17 &&
    value <= 72 &&
    /^\.(?:\s|$)/.test(text.slice(end, end + 2)) &&
    /(?:^|[^\p{L}])(?:lives?|living|woont?|wonend|married|single|getrouwd|gehuwd|samenwonend|kids|children|kinderen|born|geboren|boyfriend|girlfriend|husband|wife|partner|vriend|vriendin|man|vrouw)(?!\p{L})[^\n]{0,50}$/iu.test(
      text.slice(Math.max(0, start - 90), start),
    )
  );
}

export function atAge(words: Scan, n: number, start: number, end: number): boolean {
  const { text } = words;
  const head = text.slice(Math.max(0, start - 9), start);
  const tail = text.slice(end, end + 16);
  // "on the wrong side of fifty", "net 30 geworden"
  if (
    / of $/.test(head) &&
    /(?:side|shy|ripe old age|tail end) of $/i.test(text.slice(Math.max(0, start - 20), start))
  )
    return true;
  // "34, zij/haar", "dertig dus."
  if (/^,? ?\(?(?:zij|ze|hij|she|he|they|die)\/(?:haar|hem|her|him|them|hen)/i.test(tail)) return true;
  if (/(?:^|[\n.!?] ?)$/.test(head) && /^ (?:dus|inmiddels|alweer|now|already)[.,\n]/.test(tail)) return true;
  if (
    /(?:, (?:dus|so|oftewel|ofwel|thus)|\((?:bijna|nearly|almost|nu|now|inmiddels|currently)) $/i.test(head)
  )
    return /^\)|^[.,;\n]|^ \(/.test(tail);
  if (/(?:^|[\n.!?] ?)(?:now|nu|inmiddels|just|only) $/i.test(head)) return /^[,.]/.test(tail);
  if (/(?:^|[^\p{L}])(?:met|with) $/iu.test(head))
    return /^ (?:ben ik|is (?:hij|zij|ze)|niet oud|nog niet|I am|still)/.test(tail);
  // "a physiotherapist of 56", "man van 53"
  const agent =
    /(?:^|[^\p{L}])(?:(an?|een|als|as|the|de|\p{Ll}{3,14}e) )?([\p{L}-]{3,20}) (?:van|of) $/u.exec(
      text.slice(Math.max(0, start - 42), start),
    );
  if (agent) {
    const word = fold(agent[2]!);
    if (sexes.test(word) || (agent[1] && isAgent(word))) return true;
  }
  if (/(?:^|[^\p{L}])at $/iu.test(head))
    return /^,? (?:I['’]|(?:I|he|she|ik|hij|zij|ze) )/.test(text.slice(end, end + 6));
  // "forty this autumn", "Fifty-eight is not old"
  if (
    /^ (?:this|next|dit|deze|komende?|volgende?) (?:spring|summer|autumn|fall|winter|year|month|lente|voorjaar|zomer|herfst|najaar|jaar|maand)(?!\p{L})/u.test(
      text.slice(end, end + 20),
    )
  )
    return /(?:^|[,.;(–—] ?|\p{L} )$/u.test(head);
  if (
    /^ (?:is|isn['’]t) (?:not|no|nog|niet|just|maar|only|geen|toch) (?:so |too |nog |echt )?(?:old|oud|age|leeftijd|a number|een getal|an? obstacle|young|jong)/i.test(
      text.slice(end, end + 32),
    )
  )
    return true;
  if (/age of $/i.test(head))
    return !/^ (?:and|or|en|of) (?:over|older|above|under|up|ouder)/.test(text.slice(end, end + 16));
  return (
    (start === 0 || /\n[ \t\r]*\n[ \t]*$/.test(head)) &&
    /^, \p{Ll}{2}/u.test(text.slice(end, end + 4)) &&
    n < words.fold.length
  );
}

/** "(29/m)", "(m, 38)", "man (44)", "young (23)": a sex and a number in brackets or parted by a stroke. */
export function sexAndAge(text: string, start: number, end: number): boolean {
  const next = text[end] ?? '';
  const previous = text[start - 1] ?? '';
  if (!'(/, |-'.includes(previous) || !')/, |'.includes(next)) return false;
  const head = text.slice(Math.max(0, start - 12), start);
  const tail = text.slice(end, end + 12);
  if (/(?:^|[^\p{L}])(?:young|jong|aged?|leeftijd|man|vrouw|male|female|woman) ?\($/iu.test(head))
    return next === ')';
  const person =
    next === ')' && /(?:^|[^\p{L}])(\p{L}{4,20}) \($/u.exec(text.slice(Math.max(0, start - 24), start));
  if (
    person &&
    /^(?:student|graduate|nurse|mother|father|moeder|vader|stagiair|stagiaire|starter|candidate|kandidaat)$/.test(
      fold(person[1]!),
    )
  )
    return true;
  return (
    (/[(|]\s?$/.test(head) &&
      /^(?:\/|, ?| ?\| ?| )(?:[mvfx]|man|vrouw|male|female|woman|[mM]r?|v\/m)\s?[),|/]/.test(tail)) ||
    (/[(|]\s?(?:[mvfxMVFX]|man|vrouw|male|female|woman)(?:\/|, ?| ?\| ?| )$/.test(head) &&
      /^\s?[),|]/.test(tail))
  );
}

/** "Ik ben Jahmairo, bijna 17, en ik …", "I am a Chinese citizen, twenty-nine, and hold …" */
export const presentedAge = (text: string, start: number, end: number): boolean =>
  /(?:^|[^\p{L}])(?:ik ben|i am|i['’]m) [^.!?\n,;]{2,44}, (?:bijna |net |pas |nearly |almost |just )?$/iu.test(
    text.slice(Math.max(0, start - 64), start),
  ) && /^(?:[,.]| (?:en|and) )/.test(text.slice(end, end + 5));
