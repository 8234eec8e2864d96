import { infixes } from '../names/name-parts.ts';
import { nameRunEnd } from '../names/name-run.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { sectionsOf } from '../text/sections.ts';
import {
  announcing,
  callings,
  nicknames,
  ownPronouns,
  parentVolunteers,
  sexNouns,
  sexValue,
  telling,
} from '../text/sex-words.ts';
import { candidatePronouns, type Part, type SpokenOf, spokenOf } from '../text/spoken-of.ts';
import { wordSet } from '../text/values.ts';
import { sentenceStart } from '../text/whose.ts';
import type { Recognizer } from './recognizer.ts';

const men = wordSet('meneer mijnheer menheer dhr heer mr sir mister');
const titles = wordSet(
  'mevrouw mevr mw mej mejuffrouw mevrouws meneer mijnheer menheer dhr heer mr mrs ms miss sir madam lady mister',
);
/** Sexes alone in a cell, as in a row of details without labels. */
const sexes = wordSet('man vrouw male female mannelijk vrouwelijk woman');
const letters = wordSet('m v f man vrouw male female');
const adjectives = wordSet('vrouwelijke mannelijke vrouwelijk mannelijk female male');
const slashed = wordSet('she he they zij hij die hen');
const candidates = wordSet(
  'kandidaat kandidate candidate applicant sollicitant sollicitante collega colleague',
);
const hosts = wordSet('gastvrouw gastheer hostess');

type Found = { start: number; end: number; confidence: number; as?: string };

const titleEnd = (words: Scan, i: number): number =>
  words.end[i]! + (words.text[words.end[i]!] === '.' ? 1 : 0);

/** "( ) dhr. (x) mevr.", "[x] vrouw [ ] man", "M ☐ V ☒": what is ticked. */
const ticked = /(?:\([xX✓✔v]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])[ \t]{0,3}((?:de )?[\p{L}]{1,12}\.?)/u;
const tickedBehind =
  /^[^()[\]☐□○]{0,20}?((?:de )?[\p{L}]{1,12}\.?)[ \t]{0,3}(?:\( ?\)|\[ ?\]|[☐□○])[ \t]{0,6}((?:de )?\p{L}{1,12}\.?)[ \t]{0,3}(?:\([xX✓✔]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])/u;

function labelled(words: Scan, found: Found[]): void {
  const { text } = words;
  for (const field of valuesOf(text, 'gender')) {
    const from = words.end[field.to]!;
    const newline = text.indexOf('\n', from);
    const row = text.slice(from, Math.min(newline < 0 ? text.length : newline, from + 120));
    const behind = tickedBehind.exec(row);
    const tick = behind ?? ticked.exec(row);
    if (tick) {
      const word = tick[behind ? 2 : 1]!;
      const at = from + tick.index + tick[0].lastIndexOf(word);
      if (sexValue.test(word)) found.push({ start: at, end: at + word.length, confidence: 0.95 });
      continue;
    }
    // "Man / vrouw" as a question has no answer here; "M/V/X" neither.
    const hit = sexValue.exec(text.slice(field.start, field.end));
    if (
      !hit ||
      /^(?:man|m|male)\s?\/\s?(?:vrouw|v|f|female)/i.test(text.slice(field.start, field.start + 24))
    )
      continue;
    if (field.loose && words.shape[field.from] === LOWER && hit[0].length < 2) continue;
    const open = /^["'([]+/.exec(hit[0])?.[0].length ?? 0;
    const shut = /^[A-Za-z]\.$/.test(hit[0]) ? 1 : 0;
    found.push({ start: field.start + open, end: field.start + hit[0].length - shut, confidence: 0.95 });
  }
}

/** "♀ female", a cell with nothing but "Vrouw", and "(m)" behind a name. */
function alone(words: Scan, { names }: SpokenOf, found: Found[]): void {
  const { text } = words;
  for (const i of occurrences(words, letters)) {
    const start = words.start[i]!;
    const end = words.end[i]!;
    const head = text.slice(Math.max(0, start - 8), start);
    const tail = text.slice(end, end + 8);
    const cell = /(?:^|[\n|•·*▪●–,;\t\u2600-\u27bf\u25c8])[ \t]*$/.test(head);
    const closed = /^\.?[ \t\r]*(?:$|[\n|•·,;\t\u25c8])/.test(tail);
    const details =
      (head.includes(',') || tail.includes(',') || head.includes(';') || tail.includes(';')) &&
      !detailed(text, start, end);
    const sign = /[♀♂⚥⚢⚣]\s*$/.exec(head);
    if (sexes.has(words.fold[i]!) && cell && closed && !details && words.fold.length > 1)
      found.push({ start: start - (sign ? sign[0].length : 0), end, confidence: 0.7 });
    else if (/\(\s?$/.test(head) && /^\s?[),;]/.test(tail)) {
      const named =
        words.shape[i - 1] !== LOWER &&
        i > 0 &&
        (names.has(words.fold[i - 1]!) ||
          (names.has(words.fold[i - 2] ?? '') && infixes.has(words.fold[i - 1]!)));
      if (named) found.push({ start, end, confidence: 0.8 });
    } else if (sign) found.push({ start: start - sign[0].length, end, confidence: 0.7 });
    else if (
      words.fold[i]!.length === 1 &&
      /(?:^|[^\d])\d{2} ?(?:jaar|jr|j)?[,/ ] ?$|[|,;] ?$/.test(head) &&
      /^ ?[|,;/] ?\d{2}\b/.test(tail) === true
    )
      found.push({ start, end, confidence: 0.7 });
    else if (
      /(?:^|\D)[1-6]\d ?(?:jaar|jr\.?|yrs?|y\/o)?,? ?[/,|]? ?$/.test(head) &&
      /^\s?(?:[|,;)\n]|$)/.test(tail) &&
      /[,|/]/.test(head)
    )
      found.push({ start, end, confidence: 0.65 });
  }
}

/** Whether a list of details (age, nationality, status) stands around a word parted by commas. */
function detailed(text: string, start: number, end: number): boolean {
  return /(?:jaar|\d{2}|nationaliteit|nationality|gehuwd|getrouwd|single|married|ongehuwd|geboren|born|years|nederlandse?)/i.test(
    text.slice(Math.max(0, start - 28), start) + text.slice(end, end + 28),
  );
}

/** Words that announce whom a text is about, right before a title. */
const announces =
  /(?:kandida(?:at|te)|candidate|naam|name|betreft|betreffende|inzake|re|subject|onderwerp|sollicitant(?:e)?|applicant|medewerk(?:er|ster)|employee|werknemer|werkneemster|stagiaire?|referentie(?: voor| betreffende)?|aanbeveling(?: voor)?|verkla(?:ar|ren)(?: ik| wij)?,? dat|certif(?:y|ies) that|confirm that|bevestig(?:en)?(?: ik| wij)? dat|cv(?: van)?|profiel(?: van)?|voorstel(?:len)?(?: van)?|intake(?: met)?|titel|title|aanhef|titulatuur|recommend(?:ation for|ing)?|reference for|gesprek met|sollicitatie(?: van)?|dossier)[ \t]*[:|–-]?[\s"'.]*$/i;
const addresses =
  /(?:^|[\n>])[ \t>]*(?:aan|to|t\.?a\.?v\.?|attn|cc|van|from|beste|geachte|dear|hoi|hallo|hi|hello|gesproken (?:met|door))(?![\p{L}])[ \t]*:?[^\n]{0,40}$/iu;

/** Titles of the candidate; those of a referee, a manager or whoever a letter is for stay. */
function ownTitles(words: Scan, of: SpokenOf, known: boolean, found: Found[]): void {
  const { text } = words;
  let about = 0;
  for (const i of occurrences(words, titles)) {
    while (about < of.parts.length - 1 && of.parts[about]!.to <= i) about++;
    const part = of.parts[about];
    const word = words.fold[i]!;
    if (word === 'mr' && words.shape[i] === LOWER) continue;
    const article = /^(?:de|den)$/.test(words.fold[i - 1] ?? '') && word === 'heer';
    const start = article ? words.start[i - 1]! : words.start[i]!;
    const head = text.slice(Math.max(0, start - 60), start);
    const take = (confidence: number): void =>
      void found.push({ start, end: titleEnd(words, i), confidence });
    const glued =
      (words.gap[i]! & ~(GAP.SPACE | GAP.DOT | GAP.APOSTROPHE)) === 0 && i + 1 < words.fold.length;
    // Titles before initials and other titles: "dhr. drs. J. (Jan) de Boer".
    let at = i + 1;
    while (
      glued &&
      at < i + 5 &&
      at < words.fold.length &&
      (words.fold[at]!.length < 4 || infixes.has(words.fold[at]!)) &&
      words.shape[at] !== undefined &&
      (words.shape[at] !== LOWER ||
        /^(?:drs|dr|ing|ir|van|de|der|den|el|al|ait|ben|bin|mr)$/.test(words.fold[at]!))
    )
      at++;
    let mine = false;
    for (let k = i + 1; glued && k <= at + 2 && k < words.fold.length && k < i + 7; k++) {
      if (k > i + 1 && words.gap[k - 1]! & (GAP.COMMA | GAP.NEWLINE | GAP.COLON)) break;
      if (words.shape[k] !== LOWER && of.names.has(words.fold[k]!)) mine = true;
      else if (words.shape[k] === LOWER && !infixes.has(words.fold[k]!) && words.fold[k]!.length > 3) break;
    }
    const opens = (before(words, article ? i - 1 : i) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.COLON)) !== 0;
    // A quoted reply addresses whoever wrote the letter.
    const quoted = />[ \t]*(?:beste|geachte|dear)[^\n]{0,12}$/i.test(head);
    if (quoted || (mine && (known || (part?.voice === 'about' && !addresses.test(head))))) {
      take(0.9);
      continue;
    }
    const cellAlone =
      opens && !glued && /^\.?[ \t\r]*(?:$|[\n|•;\t])/.test(text.slice(words.end[i]!, words.end[i]! + 6));
    if (announces.test(head) && !addresses.test(head.replace(/[^\n]*$/, (line) => line.slice(0, 3)))) {
      take(0.85);
      continue;
    }
    if (cellAlone && word !== 'sir' && word !== 'madam' && word !== 'heer' && words.fold.length > 3) {
      const titled = /(?:titel|title|aanhef|geslacht|gender|titulatuur)[^\n]{0,20}$/i.test(head);
      if (titled) take(0.8);
      continue;
    }
    if (!glued) continue;
    const end = nameRunEnd(words, at > i + 1 && at < words.fold.length ? i + 1 : i + 1);
    const named = end < 0 && words.shape[i + 1] !== LOWER ? i + 1 : end;
    if (named >= 0 && part?.voice === 'about' && unannounced(words, of, part, i, named, head)) {
      take(0.7);
      continue;
    }
    if (end < 0) {
      // "Meneer werkt graag 's nachts.", in a note about him.
      if (
        part?.voice === 'about' &&
        /^(?:meneer|mevrouw|mw|mevr|dhr)$/.test(word) &&
        /^(?:is|heeft|wil|kan|werkt|woont|komt|zegt|geeft|vraagt|spreekt|was|had|zoekt|vindt|heb|staat|kwam|belt|belde|gaf|wilde|vertelt|vertelde|rijdt|doet)$/.test(
          words.fold[i + 1]!,
        ) &&
        i - sentenceStart(words, i) < 2
      )
        take(0.7);
      continue;
    }
    const whole =
      before(words, i) & GAP.NEWLINE && words.gap[end]! & GAP.NEWLINE && !(words.gap[end]! & GAP.COMMA);
    // Alone on its line: the sender's own title, unless an addressee's lines follow.
    if (whole && !addressee(words, i, end)) take(0.7);
  }
}

/** In a note about one person, the only name with a title that nothing says to be somebody else's. */
function unannounced(words: Scan, of: SpokenOf, part: Part, i: number, end: number, head: string): boolean {
  const sex = men.has(words.fold[i]!) ? 'm' : 'f';
  if ((part.sex !== undefined && part.sex !== sex) || addresses.test(head)) return false;
  if (
    /(?:ref(?:erent|erentie)?|door|by|collega|klant|manager|leidinggevende|arts|docent|bewoner|bewoonster|cli[eë]nt|teamleider|directeur|supervisor)[.:]? (?:de )?$/i.test(
      head,
    )
  )
    return false;
  if (/^(?:,|\s?\(| die\b| who\b)/.test(words.text.slice(words.end[end]!, words.end[end]! + 6))) return false;
  // Where a title stands before the candidate's known name, other names are others'.
  for (const other of occurrences(words, titles)) {
    if (other === i || other < part.from || other >= part.to) continue;
    for (let k = other + 1; k < other + 6 && k < words.fold.length; k++)
      if (words.shape[k] !== LOWER && of.names.has(words.fold[k]!)) return words.fold[k] === words.fold[end];
    if (
      words.shape[other + 1] !== LOWER &&
      other < i &&
      words.fold[end] !== words.fold[nameRunEnd(words, other + 1)]
    )
      return false;
  }
  return true;
}

/** A name on its line with a street, a company or a function around it, before "Geachte": whom a letter is for. */
function addressee(words: Scan, i: number, end: number): boolean {
  const { text } = words;
  const behind = text.slice(words.end[end]!, words.end[end]! + 400);
  if (!/(?:^|\n)[ \t]*(?:geachte|beste|dear)\b/i.test(behind)) return false;
  return words.start[i]! > 40;
}

const pre = /(?:vrouwelijke|mannelijke|female|male)$/i;

/** Nouns by which the candidate calls himself, or a note the candidate. */
function nouns(words: Scan, of: SpokenOf, found: Found[]): void {
  const { text } = words;
  const take = (i: number, confidence: number): void =>
    void found.push({ start: words.start[i]!, end: words.end[i]!, confidence });
  for (const i of occurrences(words, telling)) {
    // As a label it stands with the name behind it, which is hidden.
    if (!(before(words, i) & (GAP.NEWLINE | GAP.SEPARATOR)) || words.gap[i] === GAP.SPACE) take(i, 0.85);
  }
  for (const i of occurrences(words, parentVolunteers)) take(i, 0.8);
  for (const i of occurrences(words, sexNouns)) {
    if (words.gap[i]! & GAP.HYPHEN || before(words, i) & GAP.HYPHEN) continue;
    const word = words.fold[i]!;
    const head = text.slice(Math.max(0, words.start[i]! - 100), words.start[i]!);
    const tail = text.slice(words.end[i]!, words.end[i]! + 24);
    if (announcing.test(head) && /^(?![ ]?\/)/.test(tail)) {
      // "Als man en vrouw samen", "als vader en moeder het eens zijn", "als moeder belt".
      if (
        /^(?: (?:en|of|and|or) (?:man|vrouw|moeder|vader|kind|woman|man|mother|father)| (?:belt|komt|gaat|en kind|is|zegt|niet)\b)/i.test(
          tail,
        )
      )
        continue;
      if (
        /^(?:dochter|zoon|daughter|son|zus|broer|sister|brother)$/.test(word) &&
        !/^ (?:van|of|uit|from)\b/.test(tail)
      )
        continue;
      if (
        /\b(?:zo|such|same|known|zowel|well|eruit|bekend|alsof|gezien)[ ]?(?:als|as)[ ]/i.test(
          head.slice(-24),
        )
      )
        continue;
      take(i, 0.8);
    } else if (
      /^(?:dochter|zoon|daughter|son)$/.test(word) &&
      /^ (?:van|of) (?:een|a|an|de|twee|two|gastarb|immigr|ondernem|boer|parents|ouders|the)/.test(tail) &&
      (before(words, i) & GAP.NEWLINE ||
        /[.:]\s$|(?:^|[^\p{L}])(?:als|as|de|the|a|een|trotse|proud) $/iu.test(head)) &&
      !/(?:mijn|my|haar|zijn|his|her|hun|their) \p{L}{0,12} ?$/u.test(head)
    )
      take(i, 0.7);
  }
  let n = 0;
  for (const i of occurrences(words, nicknames)) {
    while (n < of.parts.length - 1 && of.parts[n]!.to <= i) n++;
    if (of.parts[n]?.voice !== 'about' || words.gap[i]! & GAP.HYPHEN || before(words, i) & GAP.HYPHEN)
      continue;
    const head = text.slice(Math.max(0, words.start[i]! - 48), words.start[i]!);
    const tail = text.slice(words.end[i]!, words.end[i]! + 16);
    const opens =
      i === sentenceStart(words, i) &&
      words.shape[i] !== LOWER &&
      /^ (?:is|heeft|wil|kan|was|had|werkt|spreekt|woont|zoekt|has|wants|can|is)\b/.test(tail);
    const said =
      /(?:^|[^\p{L}])(?:is|was|krijgt|krijg je|vind|vond|wat|such|what|really|blijft|deze|dit is|this|bleek)(?: (?:het|hem|haar|hij|zij|ze|echt|gewoon|really|just|also|dit|als))? (?:een|a|an|zo'n|de|deze)(?: (?:heel|hele|very|echt|echte))?(?: [\p{L}-]{3,16},?){0,2} $/iu.test(
        head,
      );
    if ((opens || said) && !/^ (?:van de|die in|met wie)/.test(tail)) take(i, 0.7);
    else if (/"de $/.test(head) && /^ van /.test(tail)) take(i, 0.6);
  }
  for (const i of occurrences(words, adjectives)) {
    const next = words.fold[i + 1] ?? '';
    const head = text.slice(Math.max(0, words.start[i]! - 40), words.start[i]!);
    const own =
      candidates.has(next) &&
      /^(?:kandida|candid|applic|sollic)/.test(next) &&
      /(?:^|[\n.:]|een|a|deze|this|de|the)\s*$/i.test(head);
    if (
      own ||
      (words.gap[i] === GAP.SPACE &&
        pre.test(words.fold[i]!) &&
        /(?:als|as|i am|ik ben)(?: (?:de|een|a|an|the|één van de|one of the))?(?: (?:enige|eerste|only|first|few|weinige|jonge|young)){0,2} $/i.test(
          head,
        ))
    )
      take(i, 0.75);
  }
  for (const i of occurrences(words, callings)) {
    if (words.gap[i] !== GAP.SPACE && words.gap[i] !== (GAP.SPACE | GAP.DOT)) continue;
    const named = words.shape[i + 1] !== undefined && words.shape[i + 1] !== LOWER;
    const head = text.slice(Math.max(0, words.start[i]! - 60), words.start[i]!);
    const called =
      /(?:noem(?:t|en|de|den)?|kennen|kent|zeggen|zegt|call(?:s|ed)?|know(?:s|n)?|heet|bekend|roep(?:en|t)) (?:ze |me |mij |us |allemaal |iedereen |als |as |staan |nog |altijd |gewoon |tegen ){0,4}["'“‘„]?$/i.test(
        head,
      );
    const mine = named && of.names.has(words.fold[i + 1]!) && !/(?:beste|geachte|dear|aan|to)\s$/i.test(head);
    if (
      (named && called && !/(?:hem|haar|him|her|hun|them|die) (?:als |as )?["'“‘]?$/i.test(head)) ||
      (mine && !titles.has(words.fold[i]!))
    )
      found.push({ start: words.start[i]!, end: titleEnd(words, i), confidence: 0.8 });
  }
  const host = occurrences(words, hosts);
  if (host.length > 0) {
    const free = sectionsOf(text).filter(({ kind }) => kind === 'interests');
    for (const i of host)
      if (
        free.some(({ start, end }) => start <= words.start[i]! && words.start[i]! < end) ||
        /(?:naast (?:het |mijn )?werk|vrije tijd|vrijwillig|hobby|daarnaast|volunteer|spare time)/i.test(
          text.slice(Math.max(0, words.start[i]! - 80), words.start[i]!),
        )
      )
        take(i, 0.7);
  }
}

export const gender: Recognizer = {
  kind: 'gender',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Found[] = [];
    const of = spokenOf(words, knownNames);
    labelled(words, found);
    alone(words, of, found);
    ownTitles(words, of, knownNames.length > 0, found);
    nouns(words, of, found);
    if (text.includes('/')) {
      for (const i of occurrences(words, slashed)) {
        ownPronouns.lastIndex = 0;
        const from = words.start[i]!;
        const slice = text.slice(Math.max(0, from - 1), from + 24);
        const hit = ownPronouns.exec(slice);
        if (hit && hit.index === (from > 0 ? 1 : 0))
          found.push({ start: from, end: from + hit[0].length, confidence: 0.8 });
      }
    }
    for (const { at, role } of candidatePronouns(words, knownNames))
      found.push({
        start: words.start[at]!,
        end: words.end[at]!,
        confidence: 0.6,
        as: role === 'possessive' ? 'their' : 'the-candidate',
      });
    return found;
  },
  examples: [
    { text: 'Geslacht: vrouw', hidden: ['vrouw'] },
    { text: 'Gender | F', hidden: ['F'] },
    { text: 'M/V: man', hidden: ['man'] },
    { text: 'Aanhef .... ( ) dhr.  (x) mevr.  ( ) anders', hidden: ['mevr.'] },
    { text: 'Alex Kaya (she/her)', hidden: ['she/her'] },
    { text: 'Als vrouw in de techniek', hidden: ['vrouw'] },
    { text: 'I am a hardworking, cheerful guy.', hidden: ['guy'] },
    { text: 'Op school kennen ze mij als juf Mia.', hidden: ['juf'] },
    {
      text: 'Mevrouw El Amrani belde; zij is vrij op maandag.',
      knownNames: ['Fatima El Amrani'],
      hidden: ['Mevrouw', 'zij'],
    },
    { text: 'Zijn cv is een scan.', knownNames: ['Abdi Warsame'], hidden: ['Zijn'] },
    {
      text: 'Kandidaat: dhr. A. Warsame\nHij rijdt al elf jaar en kent de lijnen uit zijn hoofd. Een passagier en zijn zoon bedankten hem.',
      hidden: ['dhr.', 'Hij', 'zijn', 'hem'],
    },
    {
      text: 'She is our strongest candidate. The manager praised her, and his team did too.',
      hidden: ['She', 'her'],
    },
    {
      text: 'De cliënt en zijn familie; wij zijn er. De man-vrouwverhouding is gelijk.',
      knownNames: ['Abdi Warsame'],
      hidden: [],
    },
    {
      text: 'Ik begeleidde een bewoner tot zijn overlijden. Zijn dochter stuurde mij een kaart; ik ken haar nog.',
      hidden: [],
    },
    { text: 'Contact\n⚑ Syrian\n♀ female', hidden: ['♀ female'] },
    { text: 'Personalia\n• Vrouw\n• Rijbewijs B', hidden: ['Vrouw'] },
    { text: 'Groet,\nmw. S. Panday', hidden: ['mw.'] },
    { text: 'Geachte heer, mevrouw, (m/v) gevraagd. Hij/zij heeft ervaring met zijn/haar vak.', hidden: [] },
    { text: 'Geslacht: man / vrouw', hidden: [] },
  ],
};
