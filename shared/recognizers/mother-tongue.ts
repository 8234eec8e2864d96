import { occurrences } from '../text/cues.ts';
import { ownLabelFollows } from '../text/own-labels.ts';
import { cradles, fromCradle, isNear, isSpokenHere, languageAt } from '../text/own-tongues.ts';
import { GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Words that say it all by themselves. */
const plain = wordSet(
  'moedertaal moedertalen moederstaal moertaal moerstaal moederspraak memmetaal memmetaol memmespraak thuistaal thuistalen huistaal heemtaal moedertaalspreker moedertaalsprekers moedertaalspreekster moedertaalniveau moedertaalbeheersing muttersprache muttersprachler moedert gezinstaal familietaal thuisspraak kindertaal moedertalig mothertongue geboortetaal natively memmetalen moedersprake moerstalen',
);
/** Words that say it in the company of others. */
const heads = wordSet(
  'moeders house own what moe native mother home first eerste eigen huis thuis spoken brought grew opgegroeid opgevoed tweetalig tweetalige bilingual raised taal moeder geboren speak heritage l maternal family childhood paplepel birth kinds jongs kindsbeen grootgebracht speaking talked talen language languages ouders parents mum dad vader father oma grandparents grandmother kinderen children kids familie',
);
const tongue = '(?:tongue|language|taal|talen|languages|tongues)(?:\\(s\\))?';
/** What begins at a head, tried in this order. */
const phrases: readonly RegExp[] = [
  /^(?:language|languages|taal) (?:at home|of (?:my|our) (?:home|family|parents|mother|childhood|youth)|(?:that |what )?(?:we|i) (?:speak|spoke) at home)/i,
  /^native (?:or|and|\/) bilingual(?: (?:proficiency|level|fluency))?/i,
  /^bilingual(?: (?:or|and) |\s?\/\s?)native(?: (?:proficiency|level|fluency))?/i,
  /^native[\s-](?:speakers?|(?:level )?proficiency|level|fluency|niveau|spreker|(?:languages?|tongues?)(?:\(s\))?)(?!\p{L})(?: (?:proficiency|level|niveau))?/iu,
  new RegExp(
    `^(?:mother|home|first|native|heritage|maternal|family|childhood|birth)[\\s-]{1,2}${tongue}(?: (?:speakers?|level|proficiency|fluency|niveau))?(?!\\p{L})(?! (?:i|we) (?:program|cod|learn|us)| support| teach| of (?:instruction|pupils|children|students|the )| acqui| learner| lesson| education| transfer| interfer| loss| attrit| polic| literac| assess| develop)`,
    'iu',
  ),
  /^mother['’]s (?:tongue|language)/i,
  /^grootgebracht (?:met|in) (?:het )?(?=\p{Lu})/u,
  /^own (?:language|tongue)(?!\p{L})(?! (?:model|app))/iu,
  /^mother ton[-\u00ad]\s{0,3}\n\s*gue/i,
  /^moe(?:-\s{0,3}\n\s*)der(?:-\s{0,3}\n\s*)?taal/i,
  /^(?:what|which|that) (?:we|i) (?:speak|spoke|talk) at home/i,
  /^language (?:i|we) (?:grew up (?:with|in|speaking)|think in|dream in|was raised in|were raised in|speak with my (?:mother|parents|family))/i,
  /^taal (?:waarmee|waarin) ik (?:opgroeide|ben opgegroeid|ben grootgebracht|droom|denk)/i,
  /^(?:eerste|eigen) taal(?: (?:thuis|van huis))?(?!\p{L})/iu,
  /^taal (?:van (?:thuis|huis|mijn (?:ouders|moeder|vader|familie|jeugd))|thuis)(?!\p{L})/iu,
  /^moeder(?:s)? taal(?!\p{L})/iu,
  /^grew up speaking(?=\s?(?:[.;,)\n]|$)| (?:and|at)(?!\p{L}))/iu,
  /^moeder-(?:[ \t]*\r?\n[ \t]*|[ \t])?taal/i,
  /^(?:spoken|speak|speaking) (?:at|in the) (?:home|family)/i,
  /^thuis (?:gesproken|spreken we|spreken wij|spraken we|spreek ik)/i,
  /^(?:twee|drie)talig (?:opgevoed|opgegroeid|grootgebracht)/i,
  /^tweetalige (?:opvoeding|jeugd)/i,
  /^(?:grew up|opgegroeid|grown up) (?:bilingual(?:ly)?|trilingual(?:ly)?|multilingual(?:ly)?|tweetalig|drietalig|in two languages|met twee talen|with two languages|with three languages)/i,
  /^(?:raised|brought up) (?:bilingual(?:ly)?|trilingual(?:ly)?)/i,
  /^bilingual (?:upbringing|from birth|household)/i,
];
/** What is said of being raised in a language; a language must follow. */
const upbringing =
  /^(?:brought up (?:speaking|with|in) |opgegroeid (?:met|in) (?:het )?|opgevoed (?:met|in) (?:het )?|grew up (?:speaking|with) |raised (?:speaking|in|with) )(?=(\p{L}+))/iu;
/** What stands before "huis uit", "thuis" or a language at home. */
const openings: readonly [RegExp, RegExp][] = [
  [/(?:van|v\.|v) $/i, /^thuis uit(?!\p{L})/iu],
  [/(?:van|v\.|v) $/i, /^huis uit(?: mee(?:gekregen)?)?(?!\p{L})/iu],
  [/(?:met de) $/i, /^paplepel (?:ingegoten|meegekregen|binnengekregen)?(?: gekregen)?/i],
  [/(?:van) $/i, /^(?:kindsbeen af|kinds af|jongs af)(?: aan)?/i],
  [/(?:from|since) $/i, /^(?:birth|childhood)(?!\p{L})/iu],
  [/(?<!\p{L})from $/iu, /^home(?=\s?[),;.\n]|$)/i],
  [/bij ons $/i, /^thuis de (?:eerste )?taal/i],
  [/as a $/i, /^first language/i],
];

/** "native" as a level: in a cell, in brackets or behind a language; never "React Native" or "cloud native". */
function level(words: Scan, i: number): boolean {
  const { text } = words;
  const next = words.fold[i + 1] ?? '';
  if (i > 0 && words.fold[i - 1] === 'near' && words.start[i]! - words.end[i - 1]! === 1) return false;
  if (words.gap[i] === GAP.SPACE && next !== '') {
    // "Native Polish, fluent English"
    if (languageAt(words, i + 1))
      return words.shape[i + 1] !== LOWER && !/^(?:american|canadian|indian|australian)/.test(next);
    if (!/^(?:in|and|or|en|of|english|level)$/.test(next)) return false;
  } else if (words.gap[i]! & GAP.HYPHEN) {
    const language = i > 0 && words.gap[i - 1]! === GAP.SPACE && languageAt(words, i - 1);
    if (!language && words.start[i + 1]! - words.end[i]! === 1 && !languageAt(words, i + 1)) return false;
  }
  const head = text.slice(Math.max(0, words.start[i]! - 24), words.start[i]!);
  const behind = i > 0 ? words.fold[i - 1]! : '';
  if (
    /^(?:react|cloud|digital|ios|android|ai|kubernetes|non|web|alter|scripts?|data|mobile|near)$/.test(behind)
  )
    return false;
  const near = i > 0 && words.start[i]! - words.end[i - 1]! <= 3;
  // "Native: Polish"
  if (words.gap[i]! & GAP.COLON && /(?:^|[\n|•·,;] ?)$/.test(head) && languageAt(words, i + 1)) return true;
  if (near && languageAt(words, i - 1)) return true;
  if (
    /(?:\.{3}|…|[:(=–—|/\t→>★●•■▪☒☑✓✔-]|\bmy|\bso|\bdus|\bare|\bboth|\bbeide|\bzijn|\blevel|\bniveau|\bis|\bam|\ba|\bvan|\bas)\s*$/i.test(
      head,
    )
  )
    return true;
  return (
    (words.gap[i]! & (GAP.NEWLINE | GAP.QUOTE | GAP.SEPARATOR)) !== 0 && /(?:\n|\s{2}|[,;"])\s*$/.test(head)
  );
}

/**
 * That a language is somebody's first one tells of origin; that it is spoken fluently is a skill. Only the cue is
 * hidden, so its label should name a level ("vloeiend", "fluent"), and the language stays.
 */
export const motherTongue: Recognizer = {
  kind: 'mother-tongue',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number; as: string }[] = [];
    const take = (start: number, end: number): void => {
      found.push({ start, end, confidence: 0.85, as: 'mother-tongue' });
    };
    for (const i of occurrences(words, plain)) {
      // A subject of research or of teaching: "Thuistaal in de klas".
      if (
        /^\s(?:in|op|binnen|van)\s(?:de |het )?(?:klas|school|onderwijs|zorg|leerlingen|kinderen|cliënten)/i.test(
          text.slice(words.end[i]!, words.end[i]! + 24),
        )
      )
        continue;
      const more = /^(?:\((?:talen|en|s)\)|-?(?:niveau|spreker)| of moedertalen)/i.exec(
        text.slice(words.end[i]!, words.end[i]! + 16),
      );
      take(words.start[i]!, more ? words.end[i]! + more[0].length : words.end[i]!);
      // "memmetaal/moedertaal" is one cue.
      if (words.text[words.end[i]!] === '/' && plain.has(words.fold[i + 1] ?? ''))
        take(words.start[i]!, words.end[i + 1]!);
    }
    for (const i of occurrences(words, cradles))
      if (fromCradle(words, i)) take(words.start[i]!, words.end[i]!);
    for (const i of occurrences(words, heads)) {
      const start = words.start[i]!;
      const rest = text.slice(start, start + 70);
      const hit = phrases.find((phrase) => phrase.test(rest));
      if (words.fold[i] === 'l') {
        // "Dutch (L1)"
        const near = i > 0 && start - words.end[i - 1]! < 4 && languageAt(words, i - 1);
        if (near && /^l1(?![\p{L}\d])(?! (?:support|help|cache))/iu.test(rest)) take(start, start + 2);
        // "L1: Polish"
        else if (/^l1\s?[:=–-]\s?\p{Lu}/iu.test(rest) && languageAt(words, i + 1)) take(start, start + 2);
        continue;
      }
      // "Tigrinya is my own language", not "in my own language".
      if (
        words.fold[i] === 'own' &&
        !/(?:is|was|be|=|[–—(:,-]) ?(?:my|our|his|her) $/i.test(text.slice(Math.max(0, start - 12), start))
      )
        continue;
      if (hit) {
        take(start, start + hit.exec(rest)![0].length);
        continue;
      }
      const raised = upbringing.exec(rest);
      if (raised) {
        const at = start + raised[0].length;
        let next = i + 1;
        while (next < words.start.length && words.start[next]! < at) next++;
        if (languageAt(words, next) && words.shape[next] !== LOWER) {
          const cue =
            /^(?:brought up|opgegroeid|opgevoed|grew up speaking|grew up with|raised)(?: (?:met|in|speaking|with))?/i.exec(
              rest,
            )!;
          const noun = words.fold[next + 1] ?? '';
          // "opgegroeid met Turkse ouders" tells of something else.
          if (
            !/^(?:ouders|parents|familie|family|cultuur|culture|keuken|food|gezin|wijk|dorp|waarden|values|tradities)$/.test(
              noun,
            )
          )
            take(start, start + cue[0].trimEnd().length);
        }
        continue;
      }
      // "Tigrinya is mijn taal"
      if (
        /^(?:taal|language)$/.test(words.fold[i]!) &&
        /^(?:mijn|my|onze|our)$/.test(words.fold[i - 1] ?? '') &&
        words.fold[i - 2] === 'is' &&
        languageAt(words, i - 3) &&
        !/^ (?:van|of|om|to)(?!\p{L})/u.test(text.slice(words.end[i]!, words.end[i]! + 5))
      ) {
        take(start, words.end[i]!);
        continue;
      }
      const lead = text.slice(Math.max(0, start - 8), start).replace(/\s/g, ' ');
      for (const [opening, phrase] of openings) {
        const before = opening.exec(lead);
        const behind = before && phrase.exec(rest.replace(/\s/g, ' '));
        if (!behind) continue;
        // "from childhood" and "van jongs af aan" tell of much; of a language only beside one.
        if (/kinds|childhood|paplepel|\^home/.test(phrase.source)) {
          let language = false;
          for (let at = Math.max(0, i - 6); at < i + 8; at++)
            if (languageAt(words, at) && words.shape[at] !== LOWER && isNear(words, at, i)) language = true;
          if (!language) continue;
        }
        // "van huis uit jurist" is a training.
        const trade =
          /^\s(?:een\s)?(?!en\b|of\b|maar\b|ook\b|spreek\b|is\b|met\b|goed\b|vloeiend\b|twee|drie|nederlands|engels)\p{Ll}{3,}/u.exec(
            text.slice(start + behind[0].length, start + behind[0].length + 24),
          );
        if (phrase.source.startsWith('^huis') && trade && !(i > 1 && languageAt(words, i - 2))) continue;
        if (!ownLabelFollows(text, start + behind[0].length))
          take(start - before![0].length, start + behind[0].length);
        break;
      }
      // "Sarnami (at home)", "Berbers (thuis)", "Tarifit – from home"
      if (words.fold[i] === 'home' || words.fold[i] === 'thuis') {
        const short = /[\p{L})]\s?[([:–-]{1,2}\s?(?:at |van |from |spoken at )?$/iu.test(
          text.slice(Math.max(0, start - 18), start),
        );
        const at = /^(?:at|from|van)$/.test(words.fold[i - 1] ?? '') ? i - 1 : i;
        if (
          short &&
          languageAt(words, at - 1) &&
          /^\s?(?:[)\],;.]|\n|$)/.test(text.slice(words.end[i]!, words.end[i]! + 2))
        ) {
          take(words.start[at]!, words.end[i]!);
          continue;
        }
      }
      // "Met mijn moeder spreek ik Turks", "Cantonese with my parents"
      if (
        /^(?:mijn|my|onze|our)$/.test(words.fold[i - 1] ?? '') &&
        /^(?:met|with)$/.test(words.fold[i - 2] ?? '') &&
        words.fold[i] !== 'taal' &&
        (isSpokenHere(words, i) ||
          (words.gap[i - 3] === GAP.SPACE && languageAt(words, i - 3) && words.shape[i - 3] !== LOWER))
      ) {
        take(words.start[i - 1]!, words.end[i]!);
        continue;
      }
      // "Thuis is het Twi"
      if (
        words.fold[i] === 'thuis' &&
        /^thuis is (?:het|dat|ons) /i.test(rest) &&
        languageAt(words, i + 3) &&
        words.shape[i + 3] !== LOWER
      ) {
        take(start, words.end[i]!);
        continue;
      }
      if (
        (words.fold[i] === 'home' ||
          words.fold[i] === 'thuis' ||
          (words.fold[i] === 'house' && /^(?:the|our|my)$/.test(words.fold[i - 1] ?? ''))) &&
        isSpokenHere(words, i)
      ) {
        const at = words.fold[i] === 'home' && words.fold[i - 1] === 'at' ? i - 1 : i;
        take(words.start[at]!, words.end[i]!);
        continue;
      }
      // "Dutch L1": the digit is no part of the word.
      if (words.fold[i] === 'native' && level(words, i)) take(start, words.end[i]!);
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Wolof (the cradle), Dutch B2. Hausa (geboren), Engels\nDroom is een voorstelling in het Engels (eerste editie)',
    hidden: ['cradle', 'geboren'],
  },
  { text: 'Turks: moedertaal, Nederlands: vloeiend', hidden: ['moedertaal'] },
  {
    text: 'Moedertaal: Tigrinya\nFries: memmetaal/moedertaal',
    hidden: ['Moedertaal', 'memmetaal/moedertaal'],
  },
  { text: 'Polish (native), English – native speaker', hidden: ['native', 'native speaker'] },
  { text: 'Native Polish, fluent English', hidden: ['Native'] },
  {
    text: 'Mother tongue(s)   Dutch\nTwi (Native or Bilingual)',
    hidden: ['Mother tongue(s)', 'Native or Bilingual'],
  },
  {
    text: 'Ik spreek Turks (van huis uit) en Nederlands. Tigrinya is mijn eigen taal.',
    hidden: ['van huis uit', 'eigen taal'],
  },
  {
    text: 'Opgegroeid met Papiaments, tweetalig opgevoed',
    hidden: ['Opgegroeid met', 'tweetalig opgevoed'],
  },
  { text: 'Turks: vloeiend, React Native, cloud native applicaties, van huis uit jurist', hidden: [] },
  { text: 'Tigrinya is my own language. Sarnami (at home)', hidden: ['own language', 'at home'] },
  { text: 'Home languages of pupils, in my own language', hidden: [] },
  { text: 'Native apps for iOS and Android', hidden: [] },
  { text: 'Opgegroeid met vier broers, de eerste taak, first line support', hidden: [] },
];
