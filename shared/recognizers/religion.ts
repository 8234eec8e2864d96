import { believers, bodies, clergy, doubtful, inCompany, practices, worship } from '../text/beliefs.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { around, belongsTo } from '../text/own-life.ts';
import { joined } from '../text/people-phrases.ts';
import { before, CAPITAL, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import { worldPeoples } from '../text/world-peoples.ts';
import type { Recognizer } from './recognizer.ts';

const companions: ReadonlySet<string> = new Set(inCompany.keys());
const meat = wordSet('varken varkensvlees pork');
/** What a belief's adjective belongs to when it tells of one's own circle. */
const circle =
  /(?:vereniging|club|koor|groep|gemeente|gemeenschap|kring|studentenbond|kerk|moskee|tempel|centrum|gezin|nest|opvoeding|achtergrond|familie|roots|wortels|geloof|geloven|traditie|ouders|huize|retraites?|feestdag|feestdagen|levensovertuiging|identiteit|jeugdwerk|kamp|beweging|association|society|fellowship|choir|church|community|group|union|upbringing|background|family|parents|home|household|faith|cent(?:re|er)|values|retreats?|camp|temple|mosque|belief|congregation|denomination|festival|festivals)$/;
/** Schools, employers, studies, clients and markets that a belief's adjective names. */
const elsewhere =
  /^(?:patient|client|klant|leerling|student|pupil|kind|child|ouder|jonger|jeugd|vrouw|man$|mannen|meisje|jongen|gezinnen|families|bewoner|mensen|people|youth|women|girls|boys|men$|markt|market|doelgroep|achterban|publiek|audience|customer|consument|consumer|onderneme|entrepren|organi|instelling|institut|scho|onderwijs|basis|college|hoge|universit|lyce|gymnas|mavo|hbo|pabo|ziekenhu|hospit|zorg|care|omroep|broadcast|pers$|press|uitgever|publish|bank|financ|stud|theolog|kunst|art$|arts$|geschied|histor|cultu|litera|filosof|philos|recht|law|keuken|cuisine|food|slacht|slager|bakk|muse|monument|erfgoed|archi|muziek|music|vak|party|partij|democra|polit|holiday|campa|begraaf|uitvaart|hulp|reis|boek|winkel|shop|aid|relief|social|services|werkg|werkn|radio|tv|krant|dagblad|weekblad|ethi|reform|primary|secondary|high|teach|leraar|docent|leerkracht|wereld|world|geestelijk|asiel|vluchtel|migrant|academ|stichting|foundation|charity|ngo|communities|gemeenschappen|verenigingen|mutual|verpleeg|opvang|peuter|speel|gezindte)/;
/** Words before a belief that are a part of its name. */
const lead = wordSet(
  'oud old rooms roman greek russian grieks griekse russisch russische syrisch syrische dutch liberaal liberal streng vrij vrije free united nederlands nederlandse volle eritrees eritrese ethiopisch koptisch syriac arya orthodoxe evangelische hersteld herstelde christian ahmadiyya sunni latter heilige holy friday sunday morning evening daily',
);
const tail =
  /^(?:house|hall|cent(?:re|er)|choir|group|band|fellowship|council|board|services?|school|meeting|team|leader|leaders|room|rooms|of god|getuigen?|witness|witnesses|vrijgemaakt|samaj|dharm|lid|study|studies|scripture|teacher|congregation|ministry|youth|vrijgemaakt|jongeren|studie|class|classes|lessons?|time|season|viering|vieringen|feast)$/;
const self =
  /(?:^|[^\p{L}])(?:ik ben|ben ik|ben|nu|now|inmiddels|thuis|nog|still|geen|not|eigenlijk|is|zijn|i am|am|i['’]m|was|being|als|as|an?|een|lid van|geloof|practi[sc]ing|praktiserend|devout|belijdend|belijd|opgevoed|raised|overtuigd)\s(?:een\s|an?\s|de\s|zelf\s|ook\s|van huis uit\s|practi[sc]ing\s|praktiserend\s|a devout\s|gelovig\s)?$/iu;
const relatives =
  /(?:^|[^\p{L}])(?:mijn|m'n|haar|zijn|onze|my|his|her|our|vader|father|schoonvader|zoon|dochter|son|daughter) (?:\p{L}+ (?:is|was|en|and|als) )?(?:an? |een )?$/iu;

/** Leftmost word of the name that ends in word `i`: "syrisch-orthodoxe kerk", "Poolse mis". */
function nameStart(words: Scan, i: number): number {
  let from = i;
  while (from > 0 && i - from < 4 && joined(words, from - 1)) {
    const word = words.fold[from - 1]!;
    const part = believers.has(word) || worldPeoples.has(word) || bodies.has(word);
    const saint =
      from > 1 &&
      words.shape[from - 1] !== LOWER &&
      /^(?:st|sint|saint|sankt|san|santa)$/.test(words.fold[from - 2]!);
    if (saint) {
      from -= 2;
      break;
    }
    // "Ulu-moskee"
    if (!part && words.gap[from - 1] === GAP.HYPHEN && words.shape[from - 1] !== LOWER) {
      from--;
      continue;
    }
    if (!part && !(lead.has(word) && from <= i)) break;
    from--;
  }
  return from;
}

function nameEnd(words: Scan, i: number): number {
  let to = i;
  if (words.gap[i] === GAP.HYPHEN && /^(?:going|goer|goers)$/.test(words.fold[i + 1] ?? '')) return i + 1;
  // "Church of God in Christ", "Church of Jesus Christ of Latter-day Saints"
  if (words.fold[i] === 'church' && words.fold[i + 1] === 'of' && joined(words, i)) {
    let at = i + 2;
    if (words.fold[at] === 'the' && words.shape[at + 1] !== LOWER) at++;
    if (
      /^(?:god|christ|jesus|england|scotland|ireland|pentecost|nazarene|mission|philadelphia|sweden|norway|east)$/.test(
        words.fold[at] ?? '',
      )
    ) {
      to = at;
      while (
        to < at + 6 &&
        joined(words, to) &&
        (words.shape[to + 1] !== LOWER || /^(?:in|of|day)$/.test(words.fold[to + 1]!))
      )
        to++;
      while (words.shape[to] === LOWER) to--;
      return to;
    }
  }
  while (to < i + 4 && joined(words, to)) {
    const word = words.fold[to + 1]!;
    if (!tail.test(word) && !believers.has(word) && !worship.has(word) && !bodies.has(word)) break;
    to++;
  }
  return to;
}

const townsNamedChurch =
  /^(?:ridder|nij|oude|ouder|nieuwer|nieuw|lekker|moer|duin|grijps|seroos|abbe|hoog|melis|koude|middel|has|zout|old|west|noord|zuid|oost|aal|aarts|be|op|wijde|ser|bies|kol|adegem|oud|heiner)kerke?$/;

/** Words that end in a house of worship: "Bandenkerk", "Ulumoskee"; towns are named so too. */
function namedHouses(words: Scan): number[] {
  const found: number[] = [];
  const { fold } = words;
  for (let i = 0; i < fold.length; i++) {
    const word = fold[i]!;
    if (word.length < 7 || worship.has(word)) continue;
    const last = word.charCodeAt(word.length - 1);
    if (
      last === 107
        ? word.endsWith('kerk') && !townsNamedChurch.test(word)
        : last === 101 && word.endsWith('moskee')
    )
      found.push(i);
  }
  return found;
}

/** A cell, a line or a pair of brackets that holds nothing but words `from` to `to`. */
function standsAlone(words: Scan, from: number, to: number): boolean {
  const edges = GAP.NEWLINE | GAP.SEPARATOR | GAP.QUOTE | GAP.COMMA | GAP.STOP | GAP.BRACKET;
  return (before(words, from) & edges) !== 0 && (words.gap[to]! & (edges | GAP.DOT)) !== 0;
}

/** Whether a believer's word or adjective at `from` to `to` tells of the candidate. */
function confesses(words: Scan, from: number, to: number): boolean {
  const { text } = words;
  const start = words.start[from]!;
  const end = words.end[to]!;
  let next = joined(words, to) ? words.fold[to + 1]! : '';
  const belongs = belongsTo(text, start, end);
  // "islamitische en hindoestaanse ouderen", "Hindu student association": the noun stands further on.
  const third = next !== '' && joined(words, to + 1) ? (words.fold[to + 2] ?? '') : '';
  if (
    /^(?:en|of|and|or)$/.test(next) &&
    /(?:e|s|h|n)$/.test(words.fold[to]!) &&
    third !== '' &&
    joined(words, to + 2) &&
    elsewhere.test(words.fold[to + 3] ?? '')
  )
    return false;
  if (
    /^(?:student|students|youth|women|womens|jongeren|studenten|vrouwen|young)$/.test(next) &&
    circle.test(third)
  )
    next = third;
  if (circle.test(next) && !/^(?:vak|midden)/.test(next)) return belongs !== 'work';
  if (elsewhere.test(next)) return false;
  const proper = next !== '' && next !== 'i' && words.shape[to + 1] !== LOWER;
  if (proper && words.shape[from] !== LOWER) return false;
  // "Stichting Christelijk …", "Protestants Christelijke": a name goes on before it.
  if (
    belongs !== 'own' &&
    words.shape[from] === CAPITAL &&
    from > 0 &&
    joined(words, from - 1) &&
    words.shape[from - 1] === CAPITAL
  )
    return self.test(text.slice(Math.max(0, start - 30), start));
  const head = text.slice(Math.max(0, start - 40), start);
  const said = self.test(head);
  const alone = standsAlone(words, from, to) && belongs !== 'work';
  let sure = false;
  for (let at = from; at <= to; at++) if (!doubtful.has(words.fold[at]!)) sure = true;
  const adjective = /[^aeiou]e$/.test(words.fold[to]!) && next !== '' && words.gap[to] === GAP.SPACE;
  if (adjective && !/^(?:en|of|in|op|met|voor|die|maar|ben|is)$/.test(next)) return belongs === 'own' && sure;
  if (!sure) return said ? next === '' || /^(?:en|and|but|maar|in)$/.test(next) : alone;
  return said || alone || belongs !== 'work';
}

export const religion: Recognizer = {
  kind: 'religion',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (from: number, to: number, confidence = 0.7): void => {
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence });
    };
    for (const { start, end, loose, from, to } of valuesOf(text, 'religion')) {
      if (text[start] === '[' || text[start - 1] === '[') continue;
      const value = text.slice(start, end);
      const stop = /[;(]|,\s(?:maar|but|en|and|ik|i)\b|\s[–-]\s|\.\s/i.exec(value);
      const length = stop ? stop.index : value.length;
      const known = value
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .split(/[^a-z]+/)
        .some((word) => believers.has(word) || worship.has(word) || bodies.has(word));
      // "Kerk" and "belief" are labels of other things too.
      const vague = /^(?:kerk|belief|beliefs|worship|kerkelijk)$/.test(words.fold[from]!) && from === to;
      if (length > 0 && (known || (!loose && !vague && length < 40)))
        found.push({ start, end: start + value.slice(0, length).trimEnd().length, confidence: 0.9 });
    }
    let done = -1;
    for (const i of occurrences(words, believers)) {
      if (i <= done) continue;
      const from = nameStart(words, i);
      let to = i;
      while (
        to < i + 5 &&
        joined(words, to) &&
        (believers.has(words.fold[to + 1]!) ||
          (tail.test(words.fold[to + 1]!) &&
            !elsewhere.test(words.fold[to + 1]!) &&
            !circle.test(words.fold[to + 1]!)))
      )
        to++;
      // "Jehova's getuige"
      if (/^jehovah?$/.test(words.fold[i]!) && words.fold[i + 1] === 's') {
        to = /^(?:getuigen?|witness(?:es)?)$/.test(words.fold[i + 2] ?? '') ? i + 2 : i + 1;
      }
      done = to;
      const last = words.fold[to + 1] ?? '';
      // The name of a house of worship is looked at there.
      if (joined(words, to) && (worship.has(last) || inCompany.get(last)?.test(`${words.fold[to]} ⟦`)))
        continue;
      if (last !== 'gezindte' && confesses(words, from, to)) take(from, to);
    }
    for (const i of occurrences(words, worship)) {
      const from = nameStart(words, i);
      const to = nameEnd(words, i);
      const start = words.start[from]!;
      const end = words.end[to]!;
      const next = joined(words, to) ? words.fold[to + 1]! : '';
      if (/^(?:street|road|lane|avenue|university|bar|hill|square|straat|plein|farm|records)$/.test(next))
        continue;
      const belongs = belongsTo(text, start, end);
      if (belongs === 'work') continue;
      // Several houses are clients or sights; "Kerk in Actie" is an employer.
      if (
        /(?:kerken|eeen|tempels|synagog(?:en|es)|(?:que|urch|temp?le|chapel|parish)e?s)$/.test(
          words.fold[i]!,
        ) &&
        belongs !== 'own'
      )
        continue;
      if (/^ (?:in Actie|en Wereld|in Nood)/.test(text.slice(end, end + 10))) continue;
      // "temple of data"
      if (
        to === i &&
        from === i &&
        /^(?:temple|tempel|cathedral|kathedraal)$/.test(words.fold[i]!) &&
        /^(?:of|van)$/.test(next)
      )
        continue;
      // "de Nieuwe Kerk", "Church & Dwight": a name of its own.
      const named =
        words.shape[i] === CAPITAL &&
        ((to === i && /^ & \p{Lu}/u.test(text.slice(end, end + 4))) ||
          (from === i &&
            i > 0 &&
            joined(words, i - 1) &&
            words.shape[i - 1] === CAPITAL &&
            !/^(?:st|sint|saint|grote)$/.test(words.fold[i - 1]!)) ||
          (to === i && next !== '' && words.shape[i + 1] !== LOWER));
      if (named && belongs !== 'own') continue;
      take(from, to);
    }
    for (const i of occurrences(words, bodies)) {
      const to = nameEnd(words, i);
      if (belongsTo(text, words.start[i]!, words.end[to]!) === 'work') continue;
      let last = to;
      if (/^ger?ed?ja$|^gereja$|^indjili$/.test(words.fold[i]!))
        while (last < i + 3 && joined(words, last) && words.shape[last + 1] === CAPITAL) last++;
      take(i, last);
    }
    for (const i of occurrences(words, practices)) {
      const to = nameEnd(words, i);
      const start = words.start[i]!;
      const end = words.end[to]!;
      if (
        words.gap[to]! & GAP.HYPHEN &&
        joined(words, to) &&
        words.shape[to + 1] === LOWER &&
        !/^(?:avond|feest|viering|maaltijd|party|dinner|night|day|dag|dagen|groep|koor|les|lessen|gebed|ontbijt|week)/.test(
          words.fold[to + 1]!,
        )
      )
        continue;
      if (elsewhere.test(words.gap[to] === GAP.SPACE ? (words.fold[to + 1] ?? '') : '')) continue;
      const near = around(text, start, end);
      if (
        /campa[gi]|geanalyseerd|anal[iy]s|roosters? (?:gemaakt|maken|opgesteld)|planning (?:around|rond)|(?:onze|our|\d+|alle|all) (?:medewerkers|employees|staff|collega)|voor het team|for the team|actie(?:s|week)|assorti|promoti|marketing/i.test(
          near.after.slice(0, 40) + near.before.slice(-30),
        )
      )
        continue;
      if (belongsTo(text, start, end) === 'work') continue;
      // "bedevaart naar Mekka", "the pilgrimage to Lourdes"
      const where = /^(?:bedevaart|pelgrim|pilgrim|hadj|hajj|umrah)/.test(words.fold[i]!)
        ? /^ (?:naar|to|in) \p{Lu}[\p{L}-]+/u.exec(text.slice(end, end + 30))
        : null;
      found.push({
        start: words.start[nameStart(words, i)]!,
        end: end + (where ? where[0].length : 0),
        confidence: 0.7,
      });
    }
    for (const i of namedHouses(words)) {
      const from = nameStart(words, i);
      const spot = belongsTo(text, words.start[from]!, words.end[i]!);
      if (spot === 'own') take(from, i);
    }
    for (const i of occurrences(words, companions)) {
      const start = words.start[i]!;
      const end = words.end[i]!;
      const slice = `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(end, end + 70)}`
        .replace(/\s+/g, ' ')
        .replace(/ ⟦/, ' ⟦');
      const shown = slice.replace(/⟦(?=[\p{L}])/u, '⟦ ');
      if (!inCompany.get(words.fold[i]!)!.test(shown)) continue;
      const to = nameEnd(words, i);
      if (belongsTo(text, start, words.end[to]!) === 'work') continue;
      const bracket = /^ \((?:orthodox|koptisch)\)/i.exec(text.slice(end, end + 14));
      // "All Saints", "fasting month"
      const saints = words.fold[i] === 'saints' || words.fold[i] === 'souls';
      const from = saints ? i - 1 : nameStart(words, i);
      if (words.fold[i] === 'fasting' && words.fold[i + 1] === 'month') take(i, i + 1, 0.65);
      found.push({
        start: words.start[from]!,
        end: bracket ? end + bracket[0].length : words.end[to]!,
        confidence: 0.65,
      });
    }
    for (const i of occurrences(words, clergy)) {
      const start = words.start[i]!;
      if (relatives.test(text.slice(Math.max(0, start - 40), start))) take(i, i, 0.6);
    }
    for (const i of occurrences(words, meat)) {
      const start = words.start[i]!;
      const verb = /(?:eet|eten|eat|eats)(?:\s\p{L}+){0,2}\s(?:geen|no|not|any)\s$/iu.exec(
        text.slice(Math.max(0, start - 40), start),
      );
      if (verb) found.push({ start: start - verb[0].length, end: words.end[i]!, confidence: 0.65 });
    }
    return found;
  },
  examples: [
    { text: 'Geloof: islam\nLevensbeschouwing: luthers, maar ik werk overal', hidden: ['islam', 'luthers'] },
    { text: 'Voor het vrijdaggebed neem ik een langere pauze', hidden: ['vrijdaggebed'] },
    { text: 'Vrijwilliger in de moskee en bij de kerk', hidden: ['moskee', 'kerk'] },
    { text: 'Friday prayers and Sunday school', hidden: ['Friday prayers', 'Sunday school'] },
    {
      text: 'Op zondag zing ik in de syrisch-orthodoxe kerk, daarna naar de Poolse mis.',
      hidden: ['syrisch-orthodoxe kerk', 'Poolse mis'],
    },
    { text: 'Penningmeester van mijn evangelische gemeente', hidden: ['evangelische gemeente'] },
    { text: 'Ik ben ouderling en kom uit een gereformeerd nest', hidden: ['ouderling', 'gereformeerd'] },
    {
      text: 'Choir of my Pentecostal church; our Kingdom Hall',
      hidden: ['Pentecostal church', 'Kingdom Hall'],
    },
    {
      text: 'Christelijke Hogeschool Ede, Katholieke Universiteit Leuven, docent islamitische studies',
      hidden: [],
    },
    { text: 'Betrokken bij de renovatie van de Pieterskerk', hidden: [] },
    { text: 'Docent op een katholieke school', hidden: [] },
    { text: 'Joodse Omroep, Gemeente Zoetermeer, Islamic Relief, islamitische patiënten', hidden: [] },
    { text: 'Ramadan and Christmas campaigns for the Moroccan market', hidden: [] },
    { text: 'Ik werk vast in dienst, restauratie van de kerk in Delft, halal slachterij', hidden: [] },
    { text: 'Every Friday we release; mission and vision', hidden: [] },
  ],
};
