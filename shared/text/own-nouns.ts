import { occurrences } from './cues.ts';
import { type Told, titleEnd, titles } from './own-titles.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { sectionsOf } from './sections.ts';
import { announcing, callings, nicknames, parentVolunteers, sexNouns, telling } from './sex-words.ts';
import type { SpokenOf } from './spoken-of.ts';
import { wordSet } from './values.ts';
import { sentenceStart } from './whose.ts';
import { worldPeoples } from './world-peoples.ts';

const adjectives = wordSet('vrouwelijke mannelijke vrouwelijk mannelijk female male');
const ranked = wordSet('dochter zoon daughter son');
const candidates = wordSet(
  'kandidaat kandidate candidate applicant sollicitant sollicitante collega colleague',
);
const hosts = wordSet('gastvrouw gastheer hostess');

const pre = /(?:vrouwelijke|mannelijke|female|male)$/i;

const announcers = wordSet('als as being zijnde ben was blijf am m ik i mezelf myself me mij');
/** Whether one of the words before a noun may announce it. */
function announced(words: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 11; k--) if (announcers.has(words.fold[k]!)) return true;
  return false;
}

/** Nouns by which the candidate calls himself, or a note the candidate. */
export function ownNouns(words: Scan, of: SpokenOf, found: Told[]): void {
  const { text } = words;
  const take = (i: number, confidence: number): void =>
    void found.push({ start: words.start[i]!, end: words.end[i]!, confidence });
  for (const i of occurrences(words, telling)) {
    // As a label it stands with the name behind it, which is hidden.
    if (!(before(words, i) & (GAP.NEWLINE | GAP.SEPARATOR)) || words.gap[i] === GAP.SPACE) take(i, 0.85);
  }
  for (const i of occurrences(words, parentVolunteers)) take(i, 0.8);
  for (const i of occurrences(words, sexNouns)) {
    if (words.gap[i] === GAP.HYPHEN || before(words, i) === GAP.HYPHEN) continue;
    const word = words.fold[i]!;
    const head = text.slice(Math.max(0, words.start[i]! - 100), words.start[i]!);
    const tail = text.slice(words.end[i]!, words.end[i]! + 24);
    if (
      /^(?:son|daughter)$/.test(word) &&
      /(?:^|[^\p{L}])(?:i was|i am|i['’]m|as|being) (?:a|the) [\p{L}-]{3,14}['’]s (?:only |eldest |youngest )?$/iu.test(
        head.slice(-48),
      )
    ) {
      take(i, 0.75);
      continue;
    }
    // "A family man"
    if (
      /^(?:man|guy|girl|woman)$/.test(word) &&
      words.fold[i - 1] === 'family' &&
      words.gap[i - 1] === GAP.SPACE
    ) {
      found.push({ start: words.start[i - 1]!, end: words.end[i]!, confidence: 0.7 });
      continue;
    }
    // "Ik ben: jongen", "I am 35 years old man"
    if (
      (/(?:ik ben|i am) ?: ?$/i.test(head) && before(words, i) & GAP.COLON) ||
      (/(?:i am|i['’]m) \d{2} years? old $/i.test(head) && /^(?:man|woman|girl|boy|lady|guy)$/.test(word))
    ) {
      take(i, 0.7);
      continue;
    }
    // "…, gozer die kan aanpakken"
    if (
      /^(?:gozer|kerel|vent|meid|meisje|jongen|lad|lass|bloke|guy)$/.test(word) &&
      before(words, i) & (GAP.COMMA | GAP.NEWLINE) &&
      /^ (?:die|met|who|with|uit|from) /.test(tail)
    ) {
      take(i, 0.65);
      continue;
    }
    // "Marokkaanse jongen maar hier geboren"
    if (
      /^(?:jongen|meid|meisje|lad|lass|girl|boy|guy|gozer)$/.test(word) &&
      worldPeoples.has(words.fold[i - 1] ?? '') &&
      before(words, i - 1) & (GAP.NEWLINE | GAP.DOT | GAP.COMMA | GAP.STOP)
    ) {
      take(i, 0.65);
      continue;
    }
    // "Vrouw van 34", "Man, begin 40".
    if (
      before(words, i) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.DOT | GAP.COLON | GAP.COMMA) &&
      /^(?:,| van)? (?:begin |eind |midden |mid |early |late )?[1-6]\d(?!\d)/.test(tail)
    ) {
      take(i, 0.7);
      continue;
    }
    if (announced(words, i) && announcing.test(head) && /^(?![ ]?\/)/.test(tail)) {
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
      /^ (?:van|of) (?:een|a|an|de|twee|two|gastarb|immigr|ondernem|boer|parents|ouders|the|\p{Lu}\p{L}+ \p{Ll})/u.test(
        tail,
      ) &&
      (before(words, i) & GAP.NEWLINE ||
        /[.,:]\s$|(?:^|[^\p{L}])(?:als|as|de|the|a|een|trotse|proud) $/iu.test(head)) &&
      !/(?:mijn|my|haar|zijn|his|her|hun|their) \p{L}{0,12} ?$/u.test(head)
    )
      take(i, 0.7);
  }
  for (const i of occurrences(words, ranked)) {
    const head = text.slice(Math.max(0, words.start[i]! - 32), words.start[i]!);
    const tail = text.slice(words.end[i]!, words.end[i]! + 20);
    // "Oudste dochter in een gezin van zes", "the eldest son of five".
    if (
      /(?:^|[\n.:,;•–-] ?)(?:de |als |the |as |an? )*(?:oudste|jongste|middelste|enige|tweede|derde|eldest|oldest|youngest|middle|only|second|third) $/i.test(
        head,
      ) &&
      /^ (?:van|uit|of|from|in) (?:een |a |the )?(?:gezin|family|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|three|four|five|six|seven|eight|nine|ten|\d)/.test(
        tail,
      )
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
      /(?:^|[^\p{L}])(?:is|was|heb|hebben|have|got|krijgt|krijg je|vind|vond|wat|such|what|really|blijft|deze|dit is|this|bleek)(?: (?:het|hem|haar|hij|zij|ze|echt|gewoon|really|just|also|dit|als))? (?:een|a|an|zo'n|de|deze)(?: (?:heel|hele|very|echt|echte))?(?: [\p{L}-]{3,16},?){0,2} $/iu.test(
        head,
      );
    const praised =
      /(?:^|[.!:\n] ?)(?:een|a|an|what a|wat een) (?:echte?|real|true|fijne|prettige|vriendelijke|nette|aardige|sterke|nice|pleasant|lovely|great|top|slimme|rustige|serieuze) $/iu.test(
        head,
      );
    // "Deze jongeman wilde alles weten", "A gentleman, too."
    const pointed =
      /(?:^|[.!?\n–-] ?)(?:deze|this) (?:[\p{L}-]{3,14},? ){0,2}$/iu.test(head) ||
      (/(?:^|[.!?\n•*–-] ?)(?:an?|een|what an?|wat een) (?:[\p{L}-]{3,14},? ){0,2}$/iu.test(head) &&
        /^(?:[.!;\n]|, (?:too|ook|hoor)|$| (?:met|with|die|who|from|uit) )/.test(tail));
    if (pointed || (praised && /^[.!,;\n]|^$/.test(tail))) take(i, 0.7);
    else if ((opens || said) && !/^ (?:van de|die in|met wie)/.test(tail)) take(i, 0.7);
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
