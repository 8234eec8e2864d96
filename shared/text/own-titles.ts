import { infixes } from '../names/name-parts.ts';
import { nameRunEnd } from '../names/name-run.ts';
import { occurrences } from './cues.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import type { Part, SpokenOf } from './spoken-of.ts';
import { wordSet } from './values.ts';
import { sentenceStart } from './whose.ts';

/** A stretch that tells the candidate's sex. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly as?: string;
}

const men = wordSet('meneer mijnheer menheer dhr heer mr sir mister');
export const titles = wordSet(
  'mevrouw mevr mw mej mejuffrouw mevrouws meneer mijnheer menheer dhr heer mr mrs ms miss sir madam lady mister',
);
/** Also behind the full stop of a short form. */
export const titleEnd = (words: Scan, i: number): number =>
  words.end[i]! + (words.text[words.end[i]!] === '.' ? 1 : 0);

/** Words that announce whom a text is about, right before a title. */
const announces =
  /(?:kandida(?:at|te)|candidate|naam|name|betreft|betreffende|inzake|re|subject|onderwerp|sollicitant(?:e)?|applicant|medewerk(?:er|ster)|employee|werknemer|werkneemster|stagiaire?|referentie (?:voor|over|betreffende)|aanbeveling(?: voor)?|verkla(?:ar|ren)(?: ik| wij)?,? dat|certif(?:y|ies) that|confirm that|bevestig(?:en)?(?: ik| wij)? dat|cv(?: van)?|profiel(?: van)?|voorstel(?:len)?(?: van)?|intake(?: met)?|titel|title|aanhef|titulatuur|recommend(?:ation for|ing)?|i am|i['’]m|ik ben|my name is|mijn naam is|this is|employ(?:ed)?|verlaat|verliezen wij|known|about|reference for|gesprek met|spreek ik met|u spreekt met|am i speaking (?:to|with)|me as|mij als|or is it|of is het|sollicitatie(?: van)?|dossier)[ \t]*[:|–-]?[\s"'.]*$/i;
const addresses =
  /(?:^|[\n>])[ \t>]*(?:aan|to|t\.?a\.?v\.?|attn|cc|van|from|beste|geachte|dear|hoi|hallo|hi|hello|gesproken (?:met|door))(?![\p{L}])[ \t]*:?[^\n]{0,40}$/iu;

/** Titles of the candidate; those of a referee, a manager or whoever a letter is for stay. */
export function ownTitles(words: Scan, of: SpokenOf, known: boolean, found: Told[]): void {
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
    const opens =
      (before(words, article ? i - 1 : i) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.COLON)) !== 0 ||
      /\s{3}$/.test(head);
    // "Referentie: dhr. K. Boonstra", and below such a heading.
    const referee =
      /(?:^|\n)[^\p{L}\n]{0,6}(?:ref|refs|referent(?:en|ie|ies)?|referee|references?|referees)[^\p{L}\n]{0,12}\n?[^\p{L}\n]{0,12}$/iu.test(
        head,
      );
    // "Reference: Mr Kłos" above a letter about him.
    const subject =
      part?.voice === 'about' && mine && (part.sex === undefined || part.sex === (men.has(word) ? 'm' : 'f'));
    if (subject && referee) {
      take(0.8);
      continue;
    }
    if (referee && !known) continue;
    // A quoted reply addresses whoever wrote the letter.
    const quoted = />[ \t]*(?:beste|geachte|dear)[^\n]{0,12}$/i.test(head);
    if (quoted || (mine && (known || (part?.voice === 'about' && !addresses.test(head))))) {
      take(0.9);
      continue;
    }
    // "Comfort Owusu (Mrs)"
    if (
      words.start[i]! < 400 &&
      /\($/.test(head) &&
      /^\.?\)/.test(text.slice(words.end[i]!, words.end[i]! + 2)) &&
      of.names.has(words.fold[i - 1] ?? '')
    ) {
      take(0.8);
      continue;
    }
    const cellAlone =
      opens && !glued && /^\.?[ \t\r]*(?:$|[\n|•;\t])/.test(text.slice(words.end[i]!, words.end[i]! + 6));
    if (announces.test(head) && !addresses.test(head.replace(/[^\n]*$/, (line) => line.slice(0, 3)))) {
      take(0.85);
      continue;
    }
    if (cellAlone && word !== 'sir' && word !== 'madam' && word !== 'heer' && words.fold.length > 3) {
      const titled =
        /(?:titel|title|aanhef|geslacht|gender|titulatuur|meneer ?\/ ?mevrouw|mevrouw ?\/ ?meneer|dhr\.? ?\/ ?mevr?\.?|mr\.? ?\/ ?m(?:r?s|iss)\.?)[^\n]{0,50}$/i.test(
          head,
        );
      if (titled) take(0.8);
      continue;
    }
    // "Ms, 33 years, highly skilled migrant"
    if (
      opens &&
      /^\.?[,|]? (?:[1-6]\d )(?:jaar|years|yrs|jr)/.test(text.slice(words.end[i]!, words.end[i]! + 12))
    ) {
      take(0.75);
      continue;
    }
    if (!glued) continue;
    const end = nameRunEnd(words, i + 1);
    // "Mevr. R.M. Haddad, geboren 9 augustus 1987"
    if (
      end >= 0 &&
      opens &&
      /^(?:,|\s?\()?\s{1,3}(?:geb(?:\.|oren)|born|b\.|\*|[1-6]\d (?:jaar|years))/.test(
        text.slice(words.end[end]!, words.end[end]! + 16),
      )
    ) {
      take(0.8);
      continue;
    }
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
    const top =
      words.start[i]! < 200 && before(words, i) & GAP.NEWLINE && words.gap[end]! & GAP.SEPARATOR && i < 4;
    const whole =
      before(words, i) & GAP.NEWLINE && words.gap[end]! & GAP.NEWLINE && !(words.gap[end]! & GAP.COMMA);
    // Alone on its line: the sender's own title, unless an addressee's lines follow.
    if ((whole || top) && !addressee(words, i, end)) take(0.7);
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
