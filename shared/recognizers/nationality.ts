import { belowInColumn, underLabel } from '../text/columns.ts';
import { countries } from '../text/countries.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { sectionAt } from '../text/own-life.ts';
import { peoplesFrom } from '../text/people-phrases.ts';
import { before, GAP, LOWER, type Scan, scan, UPPER, wordAt } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import { peoplePrefixes, worldPeoples } from '../text/world-peoples.ts';
import type { Recognizer } from './recognizer.ts';

const holds = wordSet(
  'nationaliteit nationaliteiten nationality nationalities paspoort paspoorten passport passports paspoorthouder citizen citizenship staatsburger staatsburgerschap national nat identiteitskaart identiteitsbewijs onderdaan onderdane staatsburgers pas',
);
const labels = wordSet(
  'nationaliteit nationaliteiten nationality citizenship staatsburgerschap paspoort paspoorten passport passports citizenships nationaliteiten nat',
);
const unions = wordSet('eu eer eea eg efta schengen unie');
const unionHolds =
  /^(?:[ -])(?:citizen(?:ship)?|burger(?:schap)?|nationals?|onderdaan|onderdane|paspoort|passport|nationaliteit|nationality|staatsburger|ingezetene)(?!\p{L})/iu;
/** Words that may stand between nationalities or beside one in a value. */
const beside =
  /^(?:en|and|of|or|plus|ook|also|sinds|since|was|voorheen|formerly|eerder|dubbele?|dual|double|both|zowel|als|tevens|de|het|the|by|door|naturalisatie|naturalised|naturalized|genaturaliseerd|geboorte|birth|van|from|oorspronkelijk|originally|citizen|citizenship|burger|national|staatsburger|onderdaan|eu|eer|tweede|second|niet|non|republiek|republic|volksrepubliek|verenigde|united|staten|states|kingdom|koninkrijk|nl|nld|bel|deu|tur|mar|sur|pol|gbr|usa|vk|uk|per|before|until|after|tot|na|voor|previously|naast|besides|plus)$/;
const stateless = wordSet('staatloos stateless apatride apatridisch onbekend');
const people =
  /^(?:man|vrouw|male|female|woman|lady|dame|heer|meneer|mevrouw|jongen|meid|kandidaat|kandidate|candidate|sollicitant|sollicitante|applicant|guy|m|v|f|expat|immigrant|vakman|professional|student|studente|moeder|vader|mother|father|girl|boy|graduate|newcomer)$/;
/** Words between "I am" and a people. */
const fill = wordSet(
  'huis uit year years old jarige jaar afkomst ik i hij zij ze he she een a an ook half deels nu now inmiddels zelf trots trotse proud both officieel officially volledig fully geboren born ethnic ethnically etnisch oorspronkelijk originally van oorsprong geboorte by birth eigenlijk actually sinds since wel gewoon just simply zowel als en and of or maar but so dus also tevens me mij myself mezelf as the de truly echte real rasechte raised bred getogen jonge young still nog steeds partly gedeeltelijk kwart quarter mixed gemengd m en',
);
const being = wordSet(
  'ben am m be being was is became become becoming werd geworden worden feel voel voelt feels identify identifies consider remain blijf are re zijn is s noem call born naturalised naturalized',
);
const subjects = wordSet(
  'ik i hij zij ze she he we wij candidate kandidaat kandidate sollicitant applicant you who die',
);
/** Nouns of trades, goods and languages behind a people: these name no person's nationality. */
const trades =
  /^(?:taal|sprekend|talig|speaking|speaker|language|teacher|tutor|trainer|les|docent|leraar|lerares|leerkracht|lera|literat|taalkund|law|lawyer|jurist|recht|team|kampioen|champion|translat|interpret|tolk|vertal|market|markt|bedrijf|compan|firm|bank|bv|tax|cuisine|keuken|kok|chef|restaurant|customer|client|klant|desk|division|organi[sz]at|industr|government|overheid|school|universit|system|standard|course|cursus|examen|exam|class|fluent|vloeiend|level|niveau|railway|army|police|brand|merk|product|import|export|supplier|leverancier|retail|sector|embassy|ambassade|consulat|website|newspaper|krant|media|magazine|office|kantoor|branch|fluency|proficiency|grammar|lessen|classes|songs?$|food|wine)/;

const known = (words: Scan, i: number): boolean =>
  worldPeoples.has(words.fold[i]!) || countries.has(words.fold[i]!) || stateless.has(words.fold[i]!);

/** Codes of countries in a value: "NL/MA". */
const codes = wordSet(
  'nl nld ned be bel de deu ger tr tur ma mar sr sur pl pol so som er eri sy syr cn chn id idn gh gha ng nga cw cuw aw abw sx us usa uk gbr vk fr fra es esp it ita pt prt gr ro rou bg bgr hu ua ukr ru rus in ind pk pak af afg ir irn iq irq et eth eu eer',
);
const isCode = (words: Scan, i: number): boolean => words.shape[i] === UPPER && codes.has(words.fold[i]!);

/** Where the nationalities that begin at word `i` end; -1 when none does. */
function lastOf(words: Scan, i: number, limit: number): number {
  let last = -1;
  let count = 0;
  for (let at = i; at < words.fold.length && count < 12; at++, count++) {
    if (words.start[at]! >= limit + 24 || (at > i && words.start[at]! - words.end[at - 1]! > 12)) break;
    const gap = at > i ? words.gap[at - 1]! : 0;
    if (
      gap & (GAP.STOP | GAP.COLON) ||
      (gap & GAP.OTHER && !/^\s?[+&]\s?$/.test(words.text.slice(words.end[at - 1]!, words.start[at]!))) ||
      (gap & GAP.DOT && words.start[at]! - words.end[at - 1]! > 1)
    )
      break;
    if (gap & (GAP.SEPARATOR | GAP.NEWLINE)) {
      const inner = words.text.slice(words.end[at - 1]!, words.start[at]!);
      // "Nederlandse en" goes on on the next line.
      if (
        !/^\s?[/+&]\s?$/.test(inner) &&
        !(/^\s{1,3}$/.test(inner) && /^(?:en|and)$/.test(words.fold[at - 1]!))
      )
        break;
    }
    if (known(words, at) || unions.has(words.fold[at]!) || isCode(words, at)) last = at;
    else if (!beside.test(words.fold[at]!) && !peoplePrefixes.has(words.fold[at]!)) break;
    else if (
      last >= 0 &&
      /^(?:burger|citizen|national|onderdaan|staatsburger|nationality|nationaliteit)$/.test(
        words.fold[at]!,
      ) &&
      at === last + 1
    )
      last = at;
  }
  return last;
}

/** Closes a bracket that was opened between two offsets; years too: "Nederlandse (sinds 2019)". */
function closed(text: string, start: number, end: number): number {
  const rest = /^\s?\((?:sinds|since|per|vanaf)?\s?(?:\d{1,2}[-/])?\d{4}\)/i.exec(text.slice(end, end + 24));
  if (rest) return end + rest[0].length;
  const inner = text.slice(start, end);
  return inner.includes('(') && !inner.includes(')') && text[end] === ')' ? end + 1 : end;
}

/** Words of peoples that stand right before word `i`, over "en", "and", years and hyphens. */
function peoplesBefore(words: Scan, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at < 9; at--) {
    const gap = words.gap[at]!;
    if (
      gap & ~(GAP.SPACE | GAP.HYPHEN | GAP.SEPARATOR | GAP.COMMA | GAP.DIGIT | GAP.NEWLINE) ||
      words.start[at + 1]! - words.end[at]! > (gap & GAP.DIGIT ? 7 : 3)
    )
      break;
    if (gap & GAP.NEWLINE && words.text.slice(words.end[at]!, words.start[at + 1]!).trim() !== '') break;
    if (gap & GAP.SEPARATOR && !/^\s?\/\s?$/.test(words.text.slice(words.end[at]!, words.start[at + 1]!)))
      break;
    if (worldPeoples.has(words.fold[at]!) || unions.has(words.fold[at]!)) start = at;
    else if (peoplePrefixes.has(words.fold[at]!) && start === at + 1) {
      if (words.shape[at] !== LOWER) start = at;
      else break;
    } else if (
      !/^(?:en|and|of|or|dubbele|dual|double|ook|also|tevens|zowel|both|sinds|since|als|de|the|een|a|geldig|valid)$/.test(
        words.fold[at]!,
      )
    )
      break;
  }
  return start;
}

export const nationality: Recognizer = {
  kind: 'nationality',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const value = (start: number, end: number, loose: boolean, sure: boolean): boolean => {
      let at = wordAt(words, start);
      if (at >= words.start.length || words.start[at]! > end) return false;
      // "F / Eritrean" behind "Sex/nationality"
      if (
        /^(?:m|f|v|male|female|man|vrouw)$/.test(words.fold[at]!) &&
        at + 1 < words.start.length &&
        words.start[at + 1]! - words.end[at]! < 4
      ) {
        start = words.start[at + 1]!;
        at++;
      }
      while (
        at < words.start.length &&
        words.start[at]! < end &&
        peoplePrefixes.has(words.fold[at]!) &&
        !known(words, at + 1) &&
        !known(words, at)
      )
        at++;
      const last = lastOf(words, wordAt(words, start), end);
      if (last >= 0 && words.start[wordAt(words, start)]! - start < 4) {
        const from = words.start[wordAt(words, start)]!;
        found.push({ start: from, end: closed(text, from, words.end[last]!), confidence: 0.95 });
        return true;
      }
      const stop = /[,;(.]|\s[–-]\s|\s{2}/.exec(text.slice(start, end));
      const short = stop ? start + stop.index : end;
      const plain = /^\p{L}[\p{L}'’ -]{1,28}$/u.test(text.slice(start, short));
      const word = text.slice(start, short).split(/\s+/).length;
      if (
        sure &&
        !loose &&
        plain &&
        (word === 1 || (word < 4 && /^\p{Lu}/u.test(text.slice(start, short))))
      ) {
        found.push({ start, end: short, confidence: 0.9 });
        return true;
      }
      return false;
    };
    for (const field of valuesOf(text, 'nationality', 'id-number')) {
      const below = belowInColumn(text, words.start[field.from]!);
      if (
        below &&
        text.slice(words.end[field.to]!, field.start).includes('\n') &&
        value(below.start, below.end, false, false)
      )
        continue;
      value(field.start, field.end, field.loose, field.field === 'nationality');
    }
    for (const i of occurrences(words, holds)) {
      const from = peoplesBefore(words, i);
      const next = words.fold[i + 1] ?? '';
      const word = words.fold[i]!;
      // "National Indian National Mathematics Olympiad", "Dutch national team" are no people's.
      const title =
        (word === 'national' &&
          words.gap[i] === GAP.SPACE &&
          !/^(?:with|and|living|residing|based|born|who|since|by|in|holding|currently|from)$/.test(next)) ||
        (word === 'nat' && !(words.gap[i]! & (GAP.DOT | GAP.NEWLINE | GAP.COMMA))) ||
        (word === 'pas' && !worldPeoples.has(words.fold[i - 1] ?? ''));
      if (from < i && !title) {
        found.push({ start: words.start[from]!, end: words.end[i - 1]!, confidence: 0.9 });
      }
      const of = /^(?: (?:of|van|from|uit)(?: the| de| het)? |\s?\(|\s?[:=]\s?|\s[–-]\s)(?=\p{L})/u.exec(
        text.slice(words.end[i]!, words.end[i]! + 14),
      );
      if (of && !labels.has(word))
        value(words.end[i]! + of[0].length, words.end[i]! + of[0].length + 40, true, false);
      if (!labels.has(word)) continue;
      const under = underLabel(text, words.start[i]!, words.end[i]!);
      if (under && value(under.start, under.end, true, false)) continue;
      const after =
        /^(?:\s(?:is|of|van|vermeldt|:|=|zegt|says)(?: de| het| the| nu| now| officieel)?\s|\s?\(|\s{1,3}[:=–-]\s{0,3}|\s?[.…_]{2,90}:?\s{0,4})(?=\p{L})/iu.exec(
          text.slice(words.end[i]!, words.end[i]! + 110),
        );
      if (after) value(words.end[i]! + after[0].length, words.end[i]! + after[0].length + 40, true, false);
      else if (words.gap[i] === GAP.SPACE || (words.gap[i] === (GAP.SPACE | GAP.DOT) && word === 'nat'))
        value(words.end[i]! + 1, words.end[i]! + 40, true, false);
    }
    for (const i of occurrences(words, unions)) {
      const more = unionHolds.exec(text.slice(words.end[i]!, words.end[i]! + 20));
      const head = text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!);
      if (more && !/(?:voor|for|all|alle|met|with|van)\s$/i.test(head))
        found.push({ start: words.start[i]!, end: words.end[i]! + more[0].length, confidence: 0.8 });
    }
    let done = -1;
    for (const i of occurrences(words, worldPeoples)) {
      if (i <= done) continue;
      const group = peoplesFrom(words, i);
      done = group.to;
      if (!isOwn(words, group.from, group.to)) continue;
      const since = /^ (?:sinds|since|vanaf) (?:\p{L}{3,9} )?\d{4}/u.exec(
        text.slice(words.end[group.to]!, words.end[group.to]! + 26),
      );
      found.push({
        start: words.start[group.from]!,
        end: words.end[group.to]! + (since ? since[0].length : 0),
        confidence: 0.75,
      });
    }
    return found;
  },
  examples: [
    { text: 'Nationaliteit: Marokkaanse / Nederlandse', hidden: ['Marokkaanse / Nederlandse'] },
    { text: 'Ik heb de Nederlandse en Turkse nationaliteit.', hidden: ['Nederlandse en Turkse'] },
    {
      text: 'Ik ben Nederlander. I am Dutch. Als Syriër in Utrecht',
      hidden: ['Nederlander', 'Dutch', 'Syriër'],
    },
    { text: 'Nationality: Dutch. Gender: female.', hidden: ['Dutch'] },
    { text: 'Nationaliteit Nederlandse en\nMarokkaanse', hidden: ['Nederlandse en\nMarokkaanse'] },
    { text: '★ 3-2-1997, Aleppo\n⚑ Syrian\n♀ female', hidden: ['Syrian'] },
    { text: 'Nationality\tGhanaian', hidden: ['Ghanaian'] },
    { text: 'Polish citizen with a residence permit', hidden: ['Polish'] },
    { text: 'nat.  Nederlandse (was Eritrese)', hidden: ['Nederlandse (was Eritrese)'] },
    {
      text: 'Paspoort: Nederlands/Marokkaans\nI hold an EU passport',
      hidden: ['Nederlands/Marokkaans', 'EU passport'],
    },
    {
      text: 'Woont alleen in Naaldwijk. Poolse, 38. Mr X | 37 | Turkish | Helmond',
      hidden: ['Poolse', 'Turkish'],
    },
    { text: '2011 National Indian National Mathematics Olympiad, ✓ Turkish market', hidden: [] },
    { text: 'Ik werkte met vluchtelingen en voor de Turkse markt. Turks: vloeiend', hidden: [] },
    { text: 'Talen | Turks | moedertaal\nDutch national team, Turkse en Poolse ploegen', hidden: [] },
  ],
};

/** "I am …", "ik voel me zowel … als", "she is a proud …": what stands before says that somebody is of the people. */
function isSaid(words: Scan, from: number): boolean {
  let at = from - 1;
  for (; at >= 0 && from - at < 8; at--) {
    if (words.gap[at]! & ~(GAP.SPACE | GAP.COMMA | GAP.APOSTROPHE | GAP.HYPHEN | GAP.DIGIT | GAP.QUOTE))
      return false;
    const word = words.fold[at]!;
    if (being.has(word)) break;
    if (!fill.has(word) && !worldPeoples.has(word) && !peoplePrefixes.has(word)) return false;
  }
  // "born Eritrean, now Dutch"
  if (
    /^(?:now|nu|inmiddels|currently|today)$/.test(words.fold[from - 1]!) &&
    before(words, from - 1) & GAP.COMMA
  )
    return true;
  if (at < 0 || from - at >= 8) return false;
  const word = words.fold[at]!;
  if (/^(?:is|was|are|re|zijn|s|be|born|werd|worden|remain|noem|call)$/.test(word)) {
    for (let back = at - 1; back >= 0 && at - back < 4; back--)
      if (subjects.has(words.fold[back]!)) return true;
    return subjects.has(words.fold[at + 1] ?? '') || (word === 'born' && from - at === 1);
  }
  return word !== 'm' || words.fold[at - 1] === 'i';
}

/** "As a Moroccan woman", "als Syriër", "als Turkse in de techniek". */
function isSaidAs(words: Scan, from: number, to: number, noun: boolean): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < 4 &&
    /^(?:een|a|an|young|jonge|proud|trotse|first|the|de)$/.test(words.fold[at]!)
  )
    at--;
  if (at < 0 || !/^(?:als|as|like|zoals)$/.test(words.fold[at]!) || words.gap[at] !== GAP.SPACE) return false;
  if (noun) return true;
  const next = words.gap[to] === GAP.SPACE || words.gap[to] === GAP.HYPHEN ? (words.fold[to + 1] ?? '') : '';
  const bent = /se$/.test(words.fold[to]!);
  const english = /^(?:a|an)$/.test(words.fold[from - 1]!) || /^(?:a|an)$/.test(words.fold[at + 1]!);
  return (
    persons.has(next) ||
    (english && next !== '' && words.shape[to + 1] === LOWER && !/s$/.test(next)) ||
    (bent && /^(?:in|met|uit|op|ben|was|weet|heb|voel|werk|die|\p{L}+ster|\p{L}+e)$/u.test(next))
  );
}

const persons = wordSet(
  'vrouw man moeder vader meid meisje jongen dame student studente migrant migrante vluchteling nederlander nederlandse arts verpleegkundige expat immigrant woman mother father girl boy lady national citizen person migrant refugee expat nurse doctor engineer immigrant candidate newcomer student professional dochter zoon daughter son entrepreneur parent mum mom muslim moslim moslima christian',
);

/** What personal details are full of: an age, a birth, a sex, a marital status, a permit, a licence. */
const detail =
  /(?<!\d)[1-6]\d ?(?:jr|jaar|years|yrs|y\.?o)|[(|,;] ?[2-6]\d ?[)|,;]|(?<!\p{L})(?:geb(?:oren|oorte\p{L}*)?|born|dob|man|vrouw|male|female|m\/v|gehuwd|ongehuwd|getrouwd|alleenstaand|samenwonend|weduw\p{L}*|married|single|divorced|widow\p{L}*|gescheiden|verloofd|partner|cohabit\p{L}*|kinderen|children|vader van|moeder van|father of|mother of|rijbewijs|driving licen[cs]e|permit|visa|visum|verblijf\p{L}*|resident|residence|bsn|catholic|muslim|moslim|katholiek|christ\p{L}*)(?!\p{L})|[🎂⚭♂♀]|(?<!\d)\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ](?:19|20)\d{2}/iu;
const tongues =
  /taal|talen|language|spreek|spreekt|speaks?(?!\p{L})|vloeiend|fluent|(?<![\p{L}\d])[abc][12](?![\p{L}\d])|moedertaal|native|basis(?!\p{L})|redelijk|uitstekend|beginner|intermediate|conversational|keuken|cuisine/iu;

/** Whether the peoples at words `from` to `to` fill a cell of their own among personal details. */
function isCell(words: Scan, from: number, to: number): boolean {
  const { text } = words;
  const start = words.start[from]!;
  const end = words.end[to]!;
  // "Groningen, 19 December 2025"
  if (/^(?:groningen|twente|drenthe|achterhoek|salland)$/.test(words.fold[to]!)) return false;
  const head = text.slice(Math.max(0, start - 56), start);
  if (!/(?:^|[\n|(){}[\]•·,;:/┃│–—✈⚑🌍🌐]|\.\s|\s{2}|[^\p{L}\p{N}\s"'-]\s?)[ \t]*$/u.test(head)) return false;
  const tail = text.slice(end, end + 56);
  const close =
    /^(?:\s(?:sinds|since|per|vanaf|from|before|voor|until|tot)\s(?:\p{L}+\s)?\d{4})?[ \t]?(?:\(\w+\))?(?:[,;.|(){}•·/┃│\r\n–—]|\s{2}|$)/u.exec(
      tail,
    );
  if (!close) return false;
  const section = sectionAt(text, start);
  if (section === 'languages' || section === 'skills' || section === 'work' || section === 'education')
    return false;
  const near = `${head.slice(head.lastIndexOf('\n\n') + 1)}⟦${tail.split('\n\n', 1)[0]!}`;
  if (tongues.test(near)) return false;
  return detail.test(near);
}

/** Whether the peoples at words `from` to `to` are said of the candidate. */
function isOwn(words: Scan, from: number, to: number): boolean {
  const { text } = words;
  const start = words.start[from]!;
  const end = words.end[to]!;
  const word = words.fold[to]!;
  const next = words.gap[to] === GAP.SPACE || words.gap[to] === GAP.HYPHEN ? (words.fold[to + 1] ?? '') : '';
  const head = text.slice(Math.max(0, start - 48), start).replace(/\s+/g, ' ');
  const noun = /(?:er|ier|aan|aner|ees|lander|ander)$/.test(word);
  const role = trades.test(next);
  // "Lessen in het Nederlands sinds 2020", "al is Indonesisch mijn moedertaal"
  if (
    /(?:in het|uit het|naar het|van het|het|spreek|spreekt|goed) $/i.test(head) &&
    !/(?:se|er|aan)$/.test(word)
  )
    return false;
  if (
    /^ (?:is )?(?:mijn|my|m['’]n|zijn|haar|his|her) (?:moeder|mother|eerste|first|thuis|eigen|own|native|home)/i.test(
      text.slice(end, end + 26),
    )
  )
    return false;
  // "14/08/1988 - Ghanees met permanente verblijfsvergunning"
  if (
    /^,? (?:met|with|en|and|op|on|holding) (?:een |an? |in het bezit van )?(?:\p{L}+ ){0,2}(?:verblijf|vergunning|permit|residence|visa|visum|paspoort|passport|status|work permit)/iu.test(
      text.slice(end, end + 60),
    )
  )
    return true;
  if (noun && /(?:sinds|since) (?:\p{L}+ )?\d{4} $/iu.test(head)) return true;
  if (!role && (isSaid(words, from) || isSaidAs(words, from, to, noun))) return true;
  if (
    /^ (?:van geboorte|van oorsprong|by birth|by origin|by nationality|born and|geworden|te worden|worden|sinds (?:\d|mijn)|since (?:\d|my))/i.test(
      text.slice(end, end + 20),
    )
  )
    return true;
  if (/(?:van geboorte|van oorsprong|by birth) (?:een )?$/i.test(head)) return true;
  const inflected =
    /(?:se)$/.test(word) &&
    !/^(?:chinese|japanese|portuguese|javanese|vietnamese|balinese|cantonese|sundanese|burmese|taiwanese|nepalese|maltese)$/.test(
      word,
    );
  if (
    (inflected || noun) &&
    /(?:kandidaat|candidate|kandidate|hij|zij|ze|she|he|\p{Lu}\p{L}+) (?:is|was) $/u.test(head) &&
    /^(?:, |\.|;|\)|\n|$)/.test(text.slice(end, end + 2))
  )
    return true;
  // "Poolse, 38." and "34, Dutch"
  const opens = /(?:^|[.!?:(|–—-] ?|\n\s*|[\])] )$/.test(text.slice(Math.max(0, start - 3), start));
  if (
    opens &&
    /^, ?\d{2}(?!\d)(?: ?(?:jr|j\.|jaar|years|y)| ?[.,;)\n|]|\s*$)/.test(text.slice(end, end + 10))
  )
    return true;
  if (
    opens &&
    people.test(next) &&
    /^[^\p{L}]*(?:[.,;:?!|()\n\d]|$)/u.test(text.slice(words.end[to + 1]!, words.end[to + 1]! + 3))
  )
    return true;
  if (
    /(?:^|[^\d])\d{2}(?: ?(?:jr|jaar|years old|yrs|yo))?, ?$/.test(head) &&
    /^ ?(?:[.,;)|\n]|$)/.test(text.slice(end, end + 2)) &&
    !/[€%]\s?\d{2}, ?$/.test(head)
  )
    return inflected || /(?:jr|jaar|years old|yrs|yo), ?$/.test(head) || /[(|] ?\d{2}, ?$/.test(head);
  const edges = GAP.NEWLINE | GAP.SEPARATOR | GAP.BRACKET;
  const alone =
    (before(words, from) & edges) !== 0 &&
    /^[ \t]*(?:$|[\n\r|•·\u25c8]|\s{3})/.test(text.slice(end, end + 8));
  if (
    /[\u2600-\u27bf\u25c8\u{1f300}-\u{1faff}\u{1f1e6}-\u{1f1ff}]\s*$/u.test(head) &&
    !/[✓✔☑☒★☆]\s*$/u.test(head) &&
    alone
  )
    return true;
  if (isCell(words, from, to)) return true;
  // "Een Poolse vakman met …", "a young Somali woman with …"
  if (
    !role &&
    next !== '' &&
    words.gap[to] === GAP.SPACE &&
    words.shape[to + 1] === LOWER &&
    (persons.has(next) || /(?:man|woman|vrouw|vakvrouw|kundige|ician|aar|ist|pleegster)$/.test(next)) &&
    /(?:^|[.!?\n][ \t]?)(?:(?:een|an?) )?(?:(?:jonge|young|trotse|proud|enthousiaste|ambitious|gedreven|hardworking) )?$/iu.test(
      head,
    )
  )
    return true;
  if (!alone) return false;
  const section = sectionAt(text, start);
  if (section !== undefined && section !== 'personal' && section !== 'other') return false;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const above = text.slice(Math.max(0, start - 90), start);
  const below = text.slice(end, end + 60);
  // In a row or block of bare details: an age, a date or a marital status stands beside it.
  const details =
    /(?:^|[|\n])[ \t]*(?:\d{2}(?: jaar| years(?: old)?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:on)?gehuwd|getrouwd|samenwonend|alleenstaand|single|married|unmarried|divorced|man|vrouw|male|female|m|v|f)[ \t]*(?=[|\n]|$)/i;
  const row = text.slice(Math.max(lineStart, start - 120), start);
  const here = row.includes('|') ? row : above;
  return (
    details.test(here) ||
    details.test(`\n${below.replace(/^[ \t]*[|]?/, '')}`) ||
    (inflected && details.test(above))
  );
}
