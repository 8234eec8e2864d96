import { countries } from './countries.ts';
import { occurrences } from './cues.ts';
import { GAP, LOWER, type Scan, wordAt } from './scan.ts';
import { placeAt, placeRange } from './towns.ts';
import { capitalised, type Range, wordSet } from './values.ts';

type Found = { start: number; end: number; confidence: number };

/** Whose home it is: not that of an office, a client or a shop. */
export const somebody =
  /(?:^|[^\p{L}])(?:ik|we|wij|hij|zij|ze|gezin|partner|vriend|vriendin|man|vrouw|ouders|familie|kinderen|huis|thuis|i|i'm|he|she|family|husband|wife|parents|home)(?![\p{L}])/iu;
export const things =
  /magazijn|kantoor|afdeling|locatie|bedrijf|fabriek|server|data ?cent|office|warehouse|team|school|praktijk|winkel|filiaal|productie|platform|cloud|systeem|archief|depot|hoofdkantoor/i;
export const prepositions =
  /^(?:in|te|at|near|around|naar|to|nabij|bij|omgeving|regio|vlakbij|rond|rondom|buiten|outside|into)$/;

/** What a home and who lives in a place are called. */
export const homes = wordSet(
  'home thuisbasis house apartment flat thuis huis appartement studio kamer room woning koophuis huurhuis resident inwoner inwoonster bewoner bewoonster local hometown neighbourhood gezin family roots citizen rasechte geboren getogen gegroeid opgegroeid woonstek stekkie stek wife husband daughters daughter sons son kids children echtgenoot echtgenote dochters dochter zonen zoon kinderen vriendin vriend',
);
const company =
  /(?:company|companies|firm|startup|scale-up|organi[sz]ation|business|clients?|agency|customers?|ngo|foundation|office|team|teams|supplier|suppliers|partner|bank|store|group|bedrijf)$/i;
const REACH = 9;
const relatives = wordSet(
  'wife husband daughters daughter sons son kids children echtgenoot echtgenote dochters dochter zonen zoon kinderen vriendin vriend',
);
const dwellers = /^(?:resident|inwoner|inwoonster|bewoner|bewoonster|citizen)$/;
const ours =
  /(?:^|[^\p{L}])(?:my|our|from|at|mijn|ons|onze|bought|rent|renting|own|kochten|gekocht|koop|huur|huren|vanuit|vanaf|bij|ik|we|wij|i|is|van)(?![\p{L}])/iu;
const notHomes =
  /^ (?:care|office|depot|page|base|automation|improvement|schooling|appliances|loans?|ingangs|arts|stijl|sitting|party)|^(?:zorg|werk|wedstrijd)/i;
/** "Als rasechte Rotterdammer", "a born Tukker". */
const natives = wordSet(
  'amsterdammer amsterdamse rotterdammer rotterdamse hagenaar hagenees haagse utrechter utrechtse groninger groningse eindhovenaar tilburger bredanaar brabander brabantse limburger limburgse fries friezin tukker twentenaar achterhoeker zeeuw zeeuwse drent drentse arnhemmer nijmegenaar maastrichtenaar almeerder haarlemmer leidenaar delftenaar zwollenaar deventenaar enschedeer hengeloer bosschenaar dordtenaar gelderlander flevolander westfries zaankanter jordanees katwijker volendammer urker alkmaarder amersfoorter apeldoorner roermondenaar venlonaar helmonder veluwenaar',
);
const asNative =
  /(?:^|[^\p{L}])(?:als|as|ben|am|m|rasechte|echte|geboren|getogen|trotse|proud|born|true)(?: (?:een|an?|echte|rasechte|geboren|getogen|trotse|proud|true|en|and|ware|typische|nuchtere)){0,4} $/iu;
/** A place, or another name in capitals, behind a preposition: "in de regio Twente", "in Den Haag". */
export function placeBehind(words: Scan, i: number, anyName: boolean): Range | undefined {
  let at = i;
  while (
    at < i + 4 &&
    /^(?:in|te|de|het|the|regio|omgeving|region|area|of|stad|gemeente|dorpje|dorp|van|plaatsje|wijk|mooie|centrum|hart|noorden|zuiden|oosten|westen|rand|prachtige|binnenstad|outskirts|centre|center|city|town|village|nabij|vlakbij|buurt)$/.test(
      words.fold[at] ?? '',
    ) &&
    words.gap[at] === GAP.SPACE &&
    !placeAt(words, at)
  )
    at++;
  if (at >= words.fold.length) return undefined;
  if (/^['’‘]$/.test(words.text[words.start[at]! - 1] ?? '') || words.fold[at] === 's') {
    const place = placeRange(words, at);
    if (place) return place;
  }
  const place = placeAt(words, at);
  if (place && (words.shape[at] !== LOWER || (!place.doubtful && at > i))) return placeRange(words, at);
  if (place && !place.doubtful && anyName) return placeRange(words, at);
  return anyName && words.shape[at] !== LOWER ? capitalised(words, at) : undefined;
}

/** "omdat ik in Almelo woon", "in Weesp, where I live": the place before the verb. */
export function beforeVerb(words: Scan, i: number, found: Found[]): void {
  if (!/^(?:woon|woont|wonen|woonde|wonend|woonachtig|gewoond|live|lives|living)$/.test(words.fold[i]!))
    return;
  const { text } = words;
  const verb = text.slice(Math.max(0, words.start[i]! - 60), words.end[i]!);
  if (!somebody.test(verb) && words.fold[i] !== 'woonachtig') return;
  if (/^l/.test(words.fold[i]!) && !/where (?:I|we|he|she)(?: \p{L}{3,10})? \p{L}+$/u.test(verb)) return;
  for (let at = i - 1; at > 0 && at > i - 7; at--) {
    if (words.gap[at]! & (GAP.STOP | GAP.DOT | GAP.NEWLINE | GAP.SEPARATOR)) return;
    if (!prepositions.test(words.fold[at]!)) continue;
    const place = placeBehind(words, at + 1, false);
    if (place && place.end <= words.start[i]!) {
      found.push({ ...place, confidence: 0.75 });
      return;
    }
  }
}

/** "our house in Houten", "inwoner van Venlo", "thuis in Kampen": a home or who lives there, and then a place. */
export function aboutHome(words: Scan, i: number, found: Found[]): void {
  const { text } = words;
  if (relatives.has(words.fold[i]!)) {
    // "Wife and two daughters in Houten": whose relatives these are, the words before them tell.
    if (words.fold[i + 1] !== 'in' || words.gap[i] !== GAP.SPACE || words.gap[i + 1] !== GAP.SPACE) return;
    const place = placeAt(words, i + 2);
    if (
      place &&
      !place.doubtful &&
      words.shape[i + 2] !== LOWER &&
      /(?:^|[^\p{L}])(?:my|our|his|her|mijn|onze|zijn|haar|wife|husband|vrouw|man|partner|echtgeno\p{L}{2,3}|vriendin|vriend)(?!\p{L})[^.!?\n]{0,30}$/iu.test(
        text.slice(Math.max(0, words.start[i]! - 36), words.start[i]!),
      )
    )
      found.push({ ...placeRange(words, i + 2)!, confidence: 0.65 });
    return;
  }
  if (words.fold[i] === 'thuis' || words.fold[i] === 'home' || words.fold[i] === 'thuisbasis') {
    // "Den Haag is thuis", "Almere is nu alweer tien jaar thuis"
    const lead = text.slice(Math.max(0, words.start[i]! - 60), words.start[i]!);
    const hit =
      /(?:^|[^\p{L}])(['’]?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}?[\p{L}'’-]{1,16}){0,3}) (?:is|was|feels like|voelt als|werd|became|has been)(?: \p{Ll}{1,9}){0,5} $/u.exec(
        lead,
      );
    // "Mijn thuisbasis is Nijmegen", "Home is Amersfoort these days"
    const next = words.fold[i + 1];
    if (
      (next === 'is' || next === 'blijft') &&
      words.gap[i] === GAP.SPACE &&
      words.gap[i + 1] === GAP.SPACE
    ) {
      const place = words.shape[i + 2] === LOWER ? undefined : placeAt(words, i + 2);
      if (place && !place.doubtful) {
        found.push({ ...placeRange(words, i + 2)!, confidence: 0.65 });
        return;
      }
    }
    if (hit) {
      const from = words.start[i]! - lead.length + hit.index + hit[0].indexOf(hit[1]!);
      for (let at = wordAt(words, from); words.start[at]! < from + hit[1]!.length; at++) {
        const place = words.shape[at] === LOWER ? undefined : placeAt(words, at);
        if (!place || place.doubtful) continue;
        found.push({ ...placeRange(words, at)!, confidence: 0.65 });
        return;
      }
    }
  }
  const after = text.slice(words.end[i]!, words.end[i]! + 60);
  if (notHomes.test(after)) return;
  const word = words.fold[i]!;
  const head = text.slice(Math.max(0, words.start[i]! - 40), words.start[i]!);
  const dweller = dwellers.test(word);
  if (word === 'local') {
    // "a Rotterdam local"
    const place = i > 0 && words.gap[i - 1] === GAP.SPACE && placeAt(words, i - 1);
    if (place && words.shape[i - 1] !== LOWER && /(?:an?|as) \S{3,20} $/.test(head))
      found.push({ ...placeRange(words, i - 1)!, confidence: 0.7 });
    return;
  }
  if (
    !dweller &&
    word !== 'thuis' &&
    !ours.test(head.slice(head.lastIndexOf('\n') + 1)) &&
    !/gekocht|bought/.test(after)
  )
    return;
  if (things.test(head + after.split(/[.!?\n]/, 1)[0]!)) return;
  for (let at = i; at < i + 6 && at + 1 < words.fold.length; at++) {
    if (at > i && !(dweller ? /^(?:of|van|in)$/ : /^(?:in|te|near|nabij|bij)$/).test(words.fold[at]!)) {
      if (words.gap[at]! & (GAP.STOP | GAP.DOT | GAP.COMMA | GAP.NEWLINE | GAP.SEPARATOR)) return;
      continue;
    }
    const place = at > i || words.gap[at]! & GAP.QUOTE ? placeBehind(words, at + 1, false) : undefined;
    if (place) {
      found.push({ ...place, confidence: 0.7 });
      return;
    }
    if (words.gap[at]! & (GAP.STOP | GAP.DOT | GAP.COMMA | GAP.NEWLINE | GAP.SEPARATOR)) return;
  }
}

/** "Als rasechte Rotterdammer", "a born Tukker". */
export function natively(words: Scan, found: Found[]): void {
  const { text } = words;
  for (const i of occurrences(words, natives)) {
    const start = words.start[i]!;
    if (words.shape[i] !== LOWER && asNative.test(text.slice(Math.max(0, start - 40), start)))
      if (
        !/^ \p{Ll}/u.test(text.slice(words.end[i]!, words.end[i]! + 2)) ||
        !/se$/.test(words.fold[i]!) ||
        /^ (?:ken|weet|ben|heb|en|die|met)/.test(text.slice(words.end[i]!, words.end[i]! + 6))
      )
        found.push({ start, end: words.end[i]!, confidence: 0.65 });
  }
}

/** Behind a verb of living, up to some words on: "woont met haar vriend in Haarlem", "woon sinds mijn negende in Den Haag". */
export function afterVerb(words: Scan, i: number, found: Found[]): void {
  const { text } = words;
  const word = words.fold[i]!;
  const lead = text.slice(Math.max(0, words.start[i]! - 32), words.start[i]!);
  if (word === 'based' && (company.test(lead.trim()) || /-$/.test(lead))) return;
  if (
    /^liv/.test(word) &&
    /(?:go|goes|going|went|gone|gaat|ging|gaan|gingen|gegaan|cost of|standards? of|assisted|independent) $/i.test(
      lead,
    )
  )
    return;
  if (
    word === 'wonen' &&
    !/^ (?:we|wij|ik|mijn \p{L}+|nu|samen|momenteel)(?!\p{L})/u.test(
      text.slice(words.end[i]!, words.end[i]! + 12),
    ) &&
    !/(?:ik|we|wij|gaan|te|wil|zijn|samen|blijven|nu) (?:[\p{L}]{1,12} )?$/iu.test(lead)
  )
    return;
  if (word === 'wonen' && /(?:begeleid|beschermd|zelfstandig) $/i.test(lead)) return;
  // "Ik woon aan de Parkweg", "I live on Javastraat": a street without a number.
  const street =
    /^(?: \p{Ll}{1,12}){0,4} (?:aan|op|on|in|at) (?:de |het |the )?(\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,20}){0,2})/u.exec(
      text.slice(words.end[i]!, words.end[i]! + 90),
    );
  if (
    street &&
    /(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|hof|plantsoen|steeg|street|road|avenue|lane)$/i.test(
      street[1]!,
    )
  ) {
    const end = words.end[i]! + street[0].length;
    found.push({ start: end - street[1]!.length, end, confidence: 0.75 });
  }
  const next = words.gap[i]! & ~(GAP.SPACE | GAP.APOSTROPHE) ? undefined : placeAt(words, i + 1);
  if (next && !next.region && words.shape[i + 1] !== LOWER) {
    found.push({ ...placeRange(words, i + 1)!, confidence: 0.8 });
    return;
  }
  for (let at = i; at < i + REACH && at + 1 < words.fold.length; at++) {
    if (
      words.gap[at]! & (GAP.STOP | GAP.DOT) &&
      /[.!?;](?:\s|$)/.test(text.slice(words.end[at]!, words.start[at + 1]!))
    )
      return;
    if (/\n\s*\n|\n\s*[-•*]/.test(text.slice(words.end[at]!, words.start[at + 1]!))) return;
    if (at === i || !prepositions.test(words.fold[at]!)) continue;
    // "woon bij Jansen": only right behind the verb does any name make a place.
    const near = at - i <= 2 && /^(?:in|te|at|near)$/.test(words.fold[at]!);
    if (words.gap[at]! & ~(GAP.SPACE | GAP.APOSTROPHE | GAP.NEWLINE | GAP.QUOTE)) continue;
    const place = placeBehind(words, at + 1, near);
    if (place) {
      found.push({ ...place, confidence: 0.8 });
      // "in Delft en Rotterdam" is rare; "in Almere, Flevoland" is not.
      const more = /^, ['’]?(?=\p{Lu})/u.exec(text.slice(place.end, place.end + 4));
      if (more) {
        let n = at + 1;
        while (n < words.start.length && words.start[n]! < place.end) n++;
        const region = placeAt(words, n);
        if (region?.region || countries.has(words.fold[n] ?? ''))
          found.push({ start: words.start[n]!, end: words.end[region?.to ?? n]!, confidence: 0.7 });
      }
      return;
    }
  }
}
