import { sectionAt } from './own-life.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';
import { peoplePrefixes, worldPeoples } from './world-peoples.ts';

const people =
  /^(?:man|vrouw|male|female|woman|lady|dame|heer|meneer|mevrouw|jongen|meid|kandidaat|kandidate|candidate|sollicitant|sollicitante|applicant|guy|m|v|f|expat|immigrant|vakman|professional|student|studente|moeder|vader|mother|father|girl|boy|graduate|newcomer)$/;
/** Words between "I am" and a people. */
const fill = wordSet(
  'lang allang altijd huis uit year years old jarige jaar afkomst ik i hij zij ze he she een a an ook half deels nu now inmiddels zelf trots trotse proud both officieel officially volledig fully geboren born ethnic ethnically etnisch oorspronkelijk originally van oorsprong geboorte by birth eigenlijk actually sinds since wel gewoon just simply zowel als en and of or maar but so dus also tevens me mij myself mezelf as the de truly echte real rasechte raised bred getogen jonge young still nog steeds partly gedeeltelijk kwart quarter mixed gemengd m en',
);
const being = wordSet(
  'ben am m be been being was is became become becoming werd geworden worden feel voel voelt feels identify identifies consider remain blijf are re zijn is s noem call born naturalised naturalized',
);
const subjects = wordSet(
  'ik i hij zij ze she he we wij candidate kandidaat kandidate sollicitant applicant you who die',
);
/** Nouns of trades, goods and languages behind a people: these name no person's nationality. */
const trades =
  /^(?:taal|sprekend|talig|speaking|speaker|language|teacher|tutor|trainer|les|docent|leraar|lerares|leerkracht|lera|literat|taalkund|law|lawyer|jurist|recht|team|kampioen|champion|translat|interpret|tolk|vertal|market|markt|bedrijf|compan|firm|bank|bv|tax|cuisine|keuken|kok|chef|restaurant|customer|client|klant|desk|division|organi[sz]at|industr|government|overheid|school|universit|system|standard|course|cursus|examen|exam|class|fluent|vloeiend|level|niveau|railway|army|police|brand|merk|product|import|export|supplier|leverancier|retail|sector|embassy|ambassade|consulat|website|newspaper|krant|media|magazine|office|kantoor|branch|fluency|proficiency|grammar|lessen|classes|songs?$|food|wine)/;
const persons = wordSet(
  'guy dude lad lass bloke chap kid gast kerel vent gozer fellow vrouw man moeder vader meid meisje jongen dame student studente migrant migrante vluchteling nederlander nederlandse arts verpleegkundige expat immigrant woman mother father girl boy lady national citizen person migrant refugee expat nurse doctor engineer immigrant candidate newcomer student professional dochter zoon daughter son entrepreneur parent mum mom muslim moslim moslima christian',
);
/** What personal details are full of: an age, a birth, a sex, a marital status, a permit, a licence. */
const detail =
  /(?<!\d)[1-6]\d ?(?:jr|jaar|years|yrs|y\.?o)|[(|,;] ?[2-6]\d ?[)|,;]|(?<!\p{L})(?:geb(?:oren|oorte\p{L}*)?|born|dob|man|vrouw|male|female|m\/v|gehuwd|ongehuwd|getrouwd|alleenstaand|samenwonend|weduw\p{L}*|married|single|divorced|widow\p{L}*|gescheiden|verloofd|partner|cohabit\p{L}*|kinderen|children|vader van|moeder van|father of|mother of|rijbewijs|driving licen[cs]e|permit|visa|visum|verblijf\p{L}*|resident|residence|bsn|catholic|muslim|moslim|katholiek|christ\p{L}*)(?!\p{L})|[🎂⚭♂♀]|(?<!\d)\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ](?:19|20)\d{2}/iu;
const tongues =
  /taal|talen|tongue|language|spreek|spreekt|speaks?(?!\p{L})|vloeiend|fluent|(?<![\p{L}\d])[abc][12](?![\p{L}\d])|moedertaal|native|basis(?!\p{L})|redelijk|uitstekend|beginner|intermediate|conversational|keuken|cuisine/iu;

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
  if (/^(?:is|was|are|re|zijn|s|be|been|born|werd|worden|remain|noem|call)$/.test(word)) {
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
export function isOwn(words: Scan, from: number, to: number): boolean {
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
    /^ (?:is )?(?:mijn|my|m['’]n|zijn|haar|his|her|diens|their) (?:moeder|mother|eerste|first|thuis|eigen|own|native|home|vloeiend|fluent)/i.test(
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
  // "Sinds vorig jaar Nederlandse."
  if (
    /(?:^|[.!?;,] )(?:sinds|since) (?:\p{L}+ ){1,2}$/iu.test(head) &&
    /^(?:[.,;]|$)/.test(text.slice(end, end + 1))
  )
    return true;
  if (!role && (isSaid(words, from) || isSaidAs(words, from, to, noun))) return true;
  if (
    /^ (?:op papier|on paper|by passport|volgens (?:mijn )?paspoort|van geboorte|van oorsprong|by birth|by origin|by nationality|born and|geworden|te worden|worden|sinds (?:\d|mijn)|since (?:\d|my))/i.test(
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
  // "Inmiddels ben ik getrouwd, moeder van vier en Nederlandse."
  if (
    (inflected || noun) &&
    /(?<!\p{L})(?:ik ben|ben ik|i am|i['’]m)(?!\p{L})[^.!?;]{0,40}(?:,| en| and) $/iu.test(head) &&
    /^(?:[.,;)\n]|$)/.test(text.slice(end, end + 1))
  )
    return true;
  // "Old school welder, Polish, own transport": among what somebody says of himself, and no list of languages.
  if (
    !role &&
    /\p{L}, $/u.test(head) &&
    /^, \p{Ll}/u.test(text.slice(end, end + 3)) &&
    !worldPeoples.has(words.fold[from - 1] ?? '') &&
    !tongues.test(head + text.slice(end, end + 40)) &&
    /^(?:interests|personal|other)$/.test(sectionAt(text, start) ?? '')
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
