import { endsFree, spelled, spelledEnd, toldOf } from '../text/ages.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { fold } from '../text/normalize.ts';
import { peoples } from '../text/peoples.ts';
import { type Scan, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet(
  'jaar jr jarige jarig years year yrs yr yo y lentes leeftijd age aged lft mijn my jarigen jaren',
);
const decades = wordSet(
  'dertiger veertiger vijftiger zestiger zeventiger twintiger plusser vijftigplusser veertigplusser zestigplusser vijfenvijftigplusser vijfenveertigplusser thirties forties fifties sixties twenties twintig dertig veertig vijftig zestig thirtysomething fortysomething fiftysomething twentysomething something',
);
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|twenty|thirty|forty|fifty|sixty)';
const units =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|sixteen|seventeen|eighteen|nineteen)';
const number = `(?:\\d{2}|(?:${units}(?:ë|e)?n)?${tens}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|zeventien|achttien|negentien|eighteen|nineteen)`;
const before = new RegExp(`(?:^|[^\\d\\p{L}.,-])(${number})[ \\u00a0-]{0,2}$`, 'iu');
const experience =
  /^[\s-]*(?:(?:aan|of|van|in|werk|relevante|brede|ruime|professional|working|relevant|ervaring|experience|lang|geleden|ago|werkzaam|actief|verantwoordelijk|bij|als|as|at|dienst|gewerkt|tijd|garantie)\b)/i;
const ordinal =
  /^\s+(?:(?:[3-6]\d(?:e|ste|de|th|st|nd|rd)?)|(?:dertigste|veertigste|vijftigste|zestigste|\p{L}{3,6}(?:ë|e)n(?:dertig|veertig|vijftig|zestig)ste|thirties|forties|fifties|sixties))(?![\p{L}\d])/iu;

const agents =
  /(?:kundige|(?:st|nt|kt|ev|pl|lp|nd|rd|rk|tt|gg|eid|en|om|oz|ij|ak|kk|uw|ag|ol|og|eg|ik|ap|og)er|eur|euse|ist|iste|ante?|aar|aarster|ster|ier|vrouw|man|moeder|vader|kok|arts|hulp|chef|architect|jurist|assistent|jongen|meid|dame|heer|kerel|worker|nurse|woman|mother|father|cook|chef|doctor|ician|ian|or|guy|professional|manager|engineer|developer|designer|teacher|driver|lawyer|planner|cleaner|officer|writer|owner|carer|welder|baker)$/;
const sexes =
  /^(?:man|vrouw|woman|moeder|vader|mother|father|guy|lady|gentleman|dame|heer|kerel|vent|meid|jongen|girl|boy|opa|oma)$/;
const noAgents =
  /^(?:number|nummer|order|cluster|kamer|letter|score|factor|sector|vector|meter|kilometer|per|over|onder|under|after|power|maximum|budget|color|floor|motor|error|door|voor|uur|team|quarter|chapter|for|or|nor|filter|toner|computer|server|parameter)$/;
/** What follows or precedes a bare number when it is somebody's age. */
const personalAfter =
  /^(?:,|\)|\.|;)?\s{0,2}(?:en |and |who |die )?(?:geb(?:oren|\.)|born|(?:on)?gehuwd|getr|getrouwd|samenwonend|vrijgezel|single|married|divorced|gescheiden|weduwe|woon|wonend|living|lives?\b|based in|uit |from |moeder|vader|mother|father|kinderen|nationalit|komt uit|afkomstig)/i;
const personalBefore =
  /(?:woont?|wonend|woonachtig|lives?|living|geboren|born|gehuwd|getrouwd|ongehuwd|single|married|samenwonend|mijzelf|mezelf|myself|over mij|about me|kandida\p{L}{1,3}|candidate|naam|ik ben|ben|i am|i['’]m|i m)(?![\p{L}])[^.!?\n]{0,44}$/iu;

type Found = { start: number; end: number; confidence: number };

/** A number of two figures without "jaar": "I'm Gijs, 40, living in", "Ezra | 37 | Dutch", "S. Yusuf (44)". */
function bareAge(text: string, start: number, end: number): boolean {
  const value = Number(text.slice(start, end));
  if (value < 16 || value > 75) return false;
  const next = text[end] ?? '';
  const previous = text[start - 1] ?? '';
  if (!/[ ,.)|;\n\r\t·•]|^$/.test(next) || !/[ (|\n\t·•"]|^$/.test(previous)) return false;
  if (/[.,]\d/.test(text.slice(end, end + 2))) return false;
  // "32 uur", "24 mensen": most numbers are told of at once.
  const tail = text.slice(end, end + 46);
  if (next === ' ' && !/^ (?:en|and|met|with|jaar|who|die|uit|from|[,.;|·•)]| {2})/.test(tail)) return false;
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
    /(?:^|[^\p{L}])(hij|zij|ze|he|she|ik|i|\p{Lu}[\p{L}'’-]{1,20}) (?:is|ben|am) (?:nu |inmiddels |now |pas |net |just |al )?$/u.exec(
      line,
    );
  if (being && (closes || /^ (?:en|and|met|with|jaar)(?![p{L}])/.test(tail)))
    return /^(?:hij|zij|ze|he|she|ik|i)$/i.test(being[1]!) || personalAfter.test(tail);
  if (
    /(?:['’]m|(?:^|[^\p{L}])(?:ben|am)) (?:nu |inmiddels |now |just |net )?$/u.test(line) &&
    (closes || /^ (?:en|and)(?![p{L}])/.test(tail))
  )
    return !/^[.,]?\s?\d/.test(tail);
  // "a physiotherapist of 56 with", "een verpleegkundige van 43, die"
  const agent = /(?:^|[^\p{L}])([\p{L}-]{3,24}) (?:van|of) $/u.exec(line);
  if (agent && (closes || /^ (?:with|who|and|met|die|en|uit|from)(?![p{L}])/.test(tail))) {
    const word = fold(agent[1]!);
    return (
      agents.test(word) &&
      !noAgents.test(word) &&
      /(?:^|[^\p{L}])(?:een|an?|als|as|de|the)(?![\p{L}])[^.!?]{0,40}$/iu.test(line)
    );
  }
  if (!closes) return false;
  // Between commas, bars or line ends.
  const opens = /(?:^|[,|·•;:\t(]|\s{3}|[–—])\s?$/.test(line);
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
function atAge(words: Scan, n: number, start: number, end: number): boolean {
  const { text } = words;
  const head = text.slice(Math.max(0, start - 9), start);
  const tail = text.slice(end, end + 16);
  // "34, zij/haar", "dertig dus."
  if (/^,? ?\(?(?:zij|ze|hij|she|he|they|die)\/(?:haar|hem|her|him|them|hen)/i.test(tail)) return true;
  if (/(?:^|[\n.!?] ?)$/.test(head) && /^ (?:dus|inmiddels|alweer|now|already)[.,\n]/.test(tail)) return true;
  if (
    /(?:, (?:dus|so|oftewel|ofwel|thus)|\((?:bijna|nearly|almost|nu|now|inmiddels|currently)) $/i.test(head)
  )
    return /^\)|^[.,;\n]|^ \(/.test(tail);
  if (/(?:^|[^\p{L}])(?:met|with) $/iu.test(head))
    return /^ (?:ben ik|is (?:hij|zij|ze)|niet oud|nog niet|I am|still)/.test(tail);
  // "a physiotherapist of 56", "man van 53"
  const agent =
    /(?:^|[^\p{L}])(?:(an?|een|als|as|the|de|\p{Ll}{3,14}e) )?([\p{L}-]{3,20}) (?:van|of) $/u.exec(
      text.slice(Math.max(0, start - 42), start),
    );
  if (agent) {
    const word = fold(agent[2]!);
    if (sexes.test(word) || (agent[1] && agents.test(word) && !noAgents.test(word))) return true;
  }
  if (/(?:^|[^\p{L}])at $/iu.test(head)) return /^,? I(?:['’]|\s)/.test(text.slice(end, end + 4));
  if (/age of $/i.test(head))
    return !/^ (?:and|or|en|of) (?:over|older|above|under|up|ouder)/.test(text.slice(end, end + 16));
  return (
    (start === 0 || /\n[ \t\r]*\n[ \t]*$/.test(head)) &&
    /^, \p{Ll}{2}/u.test(text.slice(end, end + 4)) &&
    n < words.fold.length
  );
}

/** "(29/m)", "(m, 38)", "man (44)", "young (23)": a sex and a number in brackets or parted by a stroke. */
function sexAndAge(text: string, start: number, end: number): boolean {
  const next = text[end] ?? '';
  const previous = text[start - 1] ?? '';
  if (!'(/, |-'.includes(previous) || !')/, |'.includes(next)) return false;
  const head = text.slice(Math.max(0, start - 12), start);
  const tail = text.slice(end, end + 12);
  if (/(?:^|[^\p{L}])(?:young|jong|aged?|leeftijd|man|vrouw|male|female|woman) ?\($/iu.test(head))
    return next === ')';
  return (
    (/[(|]\s?$/.test(head) &&
      /^(?:\/|, ?| ?\| ?| )(?:[mvfx]|man|vrouw|male|female|woman|[mM]r?|v\/m)\s?[),|/]/.test(tail)) ||
    (/[(|]\s?(?:[mvfxMVFX]|man|vrouw|male|female|woman)(?:\/|, ?| ?\| ?| )$/.test(head) &&
      /^\s?[),|]/.test(tail))
  );
}

export const age: Recognizer = {
  kind: 'age',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = [];
    for (const { start, end } of valuesOf(text, 'age')) {
      const hit =
        /^(?:van |of |ca\.? )?(\d{2})(?!\d|\s?(?:-|–|tot|to|t\/m|en|and)\s?\d)(?:\s?(?:jaar|jr\.?|years?)(?:\s(?:oud|old))?)?/i.exec(
          text.slice(start, end),
        );
      if (hit)
        found.push({ start: start + hit[0].indexOf(hit[1]!), end: start + hit[0].length, confidence: 0.9 });
      const words = new RegExp(`^${number}(?: jaar| years?)?`, 'iu').exec(text.slice(start, end));
      if (words && !/^\d/.test(words[0]))
        found.push({ start, end: start + words[0].length, confidence: 0.8 });
    }
    let n = 0;
    for (let run = 0; run < words.digits.length; run += 2) {
      const start = words.digits[run]!;
      const end = words.digits[run + 1]!;
      while (n < words.start.length && words.start[n]! < end) n++;
      if (end - start !== 2 || text[start]! < '1' || text[start]! > '7') continue;
      if (
        (endsFree(words, end, n) && (toldOf(words, n - 1, n, start) || atAge(words, n, start, end))) ||
        sexAndAge(text, start, end) ||
        bareAge(text, start, end)
      )
        found.push({ start, end, confidence: 0.7 });
      else {
        const decade = /^['’]?s(?![\p{L}])/u.exec(text.slice(end, end + 3));
        const lead =
          decade &&
          /(?:(?:early|mid|late)[ -]{1,3}|(?:in|into) (?:my|his|her) )$/i.exec(
            text.slice(Math.max(0, start - 12), start),
          );
        if (lead)
          found.push({
            start: /^in/i.test(lead[0]) ? start : start - lead[0].length,
            end: end + decade[0].length,
            confidence: 0.7,
          });
      }
    }
    for (const i of occurrences(words, spelled)) {
      const to = spelledEnd(words, i);
      const start = words.start[i]!;
      const end = words.end[to]!;
      if (
        endsFree(words, end, to + 1) &&
        (toldOf(words, i - 1, to + 1, start) || atAge(words, to + 1, start, end))
      )
        found.push({ start, end, confidence: 0.7 });
    }
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      const start = words.start[i]!;
      const end = words.end[i]!;
      const after = text.slice(end, end + 40);
      if (word === 'mijn' || word === 'my') {
        const hit =
          /(?:op|in|sinds|tot|vanaf|rond|at|since)\s$/i.test(text.slice(Math.max(0, start - 8), start)) &&
          ordinal.exec(after);
        if (hit)
          found.push({
            start: end + /^\s+/.exec(hit[0])![0].length,
            end: end + hit[0].length,
            confidence: 0.75,
          });
        continue;
      }
      if (word === 'leeftijd' || word === 'age' || word === 'aged' || word === 'lft') {
        const hit =
          /^["')\]*_]{0,2}\.?\s{0,3}[:\t|–(,=-]?\s{0,3}(?:(?:van|of|is|nu|now)\s){0,2}(\d{2})(?!\d|\s?(?:-|–|tot|to|t\/m|en|and)\s?\d|\s(?:en|and|of|or)\s(?:ouder|older|over|above|up))(?:\s?(?:jaar|jr|yrs?|years?)(?![\p{L}])(?:\s(?:oud|old))?)?/iu.exec(
            after,
          );
        if (hit)
          found.push({ start: end + hit[0].indexOf(hit[1]!), end: end + hit[0].length, confidence: 0.9 });
        continue;
      }
      const head = text.slice(Math.max(0, start - 48), start);
      const hit = before.exec(head);
      if (!hit) continue;
      const from = start - head.length + hit.index + hit[0].indexOf(hit[1]!);
      const lead = text.slice(Math.max(0, from - 26), from);
      if (word.startsWith('jarig')) {
        if (
          word !== 'jarigen' &&
          !/bestaan|jubileum|dienst|contract|opleiding|traject|ervaring|project|garantie/i.test(
            after.slice(0, 24),
          )
        )
          found.push({ start: from, end, confidence: 0.8 });
        continue;
      }
      if (word === 'jaren') continue;
      const presented =
        /(?:ik ben|i am)\s[^.!?\n]{0,60}\svan\s$/i.test(text.slice(Math.max(0, from - 80), from)) &&
        !/ervaring van\s$|periode van\s$/i.test(lead);
      const agent = /(?:^|[^\p{L}])([\p{L}-]{3,24}) van $/u.exec(lead);
      if (
        presented ||
        (agent &&
          agents.test(fold(agent[1]!)) &&
          !noAgents.test(fold(agent[1]!)) &&
          /^[\s,.]*(?:$|[,.\n)]|die |met |uit |en )/.test(after))
      ) {
        found.push({ start: from, end, confidence: 0.75 });
        continue;
      }
      if (word === 'y' || word === 'lentes') {
        if (word === 'lentes' || /^[/.]o(?!\p{L})/iu.test(after))
          found.push({ start: from, end: end + (word === 'y' ? 2 : 0), confidence: 0.85 });
        continue;
      }
      const old = /^[\s-]+(?:oud|jong|old|young|of age)(?![\p{L}])/iu.exec(after);
      const digits = Number(hit[1]);
      const plausible = Number.isNaN(digits) || (digits >= 16 && digits <= 79);
      if (!plausible) continue;
      if (old && !/^[\s-]+jong/.test(old[0])) {
        if (
          !/(?:kinderen|children|kids|zoon|dochter|son|daughter|jongeren|klanten|vanaf|tot|from|bedrijf|company|pand|gebouw)[^.,]{0,16}$/i.test(
            lead,
          )
        )
          found.push({ start: from, end: end + old[0].length, confidence: 0.9 });
        continue;
      }
      if (old) {
        found.push({ start: from, end, confidence: 0.8 });
        continue;
      }
      if (experience.test(after) || !/^\.?\s*(?:[,.;|)/\n·•(–-]|en |and |met |with |$)|^ {2}/.test(after))
        continue;
      const cell =
        /(?:^|[|·•/(,–.!?]|\n)\s?$/.test(lead) &&
        /^\.?\s?(?:$|[|·•)\n]|,? ?\p{Lu}|, ?(?:zij|hij|she|he|they)\/)/u.test(after);
      const told = /\d/.test(hit[1]!) && toldOf(words, i - 1, i + 1, from);
      if (/^years?$|^yrs?$|^y$/.test(word) && !/(?:am|['’]m|aged?)\s*$/i.test(lead) && !told && !cell)
        continue;
      const self =
        told ||
        /(?:[Bb]en ik|[Bb]en|am|['’]m|[Nn]u|inmiddels|now|[Mm]et mijn|net|pas|(?:hij|zij|ze|he|she|\p{Lu}\p{L}+) is|is (?:nu|inmiddels|pas|net))\s*$/u.test(
          lead,
        ) ||
        /(?:^|[|·•/(–-]|\n)\s*$/.test(lead) ||
        /[.!?] $/.test(lead) ||
        /,\s*$/.test(lead) ||
        /(?:woont|woon|is)\s[^.!?\n]{0,20}, is $/.test(lead);
      if (
        self &&
        !/(?:contract|ervaring|experience|duur|looptijd|garantie|termijn|periode)[^.\n]{0,14}$/i.test(lead)
      )
        found.push({ start: from, end, confidence: 0.7 });
    }
    for (const i of occurrences(words, decades)) {
      const head = text.slice(Math.max(0, words.start[i]! - 44), words.start[i]!);
      const word = words.fold[i]!;
      let lead: string | undefined;
      if (/something$/.test(word))
        lead =
          word === 'something'
            ? /(?:[2-7]\d|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty)[ -]$/.exec(head)?.[0]
            : '';
      else if (/plusser$/.test(word)) lead = word === 'plusser' ? /[4-6]\d[ +-]{0,2}$/.exec(head)?.[0] : '';
      else if (/er$/.test(word))
        lead =
          /(?:(?:jonge|jong|late|vroege|prille|rijpe|oude|fitte|begin|midden|eind)[ -])?$/i.exec(head)?.[0] ??
          '';
      else {
        const plain =
          /(?:begin|midden|eind|ruim|half|halverwege|voorin|achterin|ver in|early|mid|late|in (?:my|his|her|mijn|zijn|haar))[ -](?:de |my |his |her )?(?:jaren )?$/i.exec(
            head,
          );
        if (plain && !/jaren $/.test(plain[0])) lead = /^in /i.test(plain[0]) ? '' : plain[0];
      }
      // A group of clients is no age of anybody.
      if (lead === undefined || /(?:doelgroep|klanten|publiek|market)[^.\n]{0,24}$/i.test(head)) continue;
      found.push({ start: words.start[i]! - lead.length, end: words.end[i]!, confidence: 0.7 });
    }
    return found;
  },
  examples: [
    { text: 'Nu ben ik 39 jaar, getrouwd. Ik ben 39 jaar, dus', hidden: ['39 jaar', '39 jaar'] },
    { text: 'Leeftijd: 34', hidden: ['34'] },
    { text: 'Een 52-jarige vakman van 52 jaar oud', hidden: ['52-jarige', '52 jaar oud'] },
    { text: 'I am 29 years old. Age: 29', hidden: ['29 years old', '29'] },
    { text: 'Ik ben drieëndertig jaar oud', hidden: ['drieëndertig jaar oud'] },
    {
      text: 'I am Amina Yusuf, 33, planner. I am 29, my Dutch is fine. Met mijn 57 jaar, dus',
      hidden: ['33', '29', '57 jaar'],
    },
    { text: 'Ik ben een enthousiaste kok van 31 jaar.', hidden: ['31 jaar'] },
    { text: 'Op mijn 58e nog iets nieuws; woont in Delft, 59, baby in juni', hidden: ['58e', '59'] },
    {
      text: 'Ezra Polak | 37 | Dutch | Helmond\nS. Yusuf (44)\nPoolse, 38. A nurse of 56 with cold hands',
      hidden: ['37', '44', '38', '56'],
    },
    {
      text: '20 jaar ervaring, 12 jaar bij Philips, 15 years of experience, al 25 jaar werkzaam',
      hidden: [],
    },
    {
      text: 'Ik gaf les aan kinderen in de leeftijd van 12 tot 16 jaar, een team van 24, een 3-jarige opleiding',
      hidden: [],
    },
  ],
};
