import { GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

/** Languages that are named after no people. */
const tongues = wordSet(
  'dari farsi pashto pasjtoe urdu oerdoe hindi sarnami sarnamihindi sranan sranantongo papiamentu papiamento papiaments tarifit tarifiyt tamazight tachelhit tashelhit tamazigt darija kurmanji kurmancî sorani badini zazaki mandarin mandarijn putonghua cantonees cantonese tagalog twi fante ewe lingala swahili kirundi kinyarwanda bahasa malayu melayu krioulo kriolu creools amharic amhaars tigrinya tigrigna tigre oromo afaan somali wolof fula bambara yoruba igbo hausa edo bini pidgin patois kreyol kalaallisut frysk fries bildts limburgs twents hebreeuws hebrew ivriet jiddisch yiddish ladino aramees suryoyo turoyo sureth neo-aramaic circassian laz romanes romani sinhala tamil telugu malayalam marathi gujarati punjabi bengali nepali khmer lao thai tigrinja urdoe esperanto latijn latin',
);

export function languageAt(words: Scan, i: number): boolean {
  const word = words.fold[i] ?? '';
  if (/^(?:groningen|twente|drenthe|achterhoek|guelders)$/.test(word)) return false;
  return worldPeoples.has(word) || tongues.has(word) || /(?:isch|talig)$/.test(word);
}

/** Whether no sentence or line ends between two words. */
export function isNear(words: Scan, a: number, b: number): boolean {
  for (let at = Math.min(a, b); at < Math.max(a, b); at++)
    if (words.gap[at]! & (GAP.DOT | GAP.STOP | GAP.NEWLINE)) return false;
  return true;
}

/** "At home" or "thuis" beside a verb of speaking and a language, in one sentence. */
export function isSpokenHere(words: Scan, i: number): boolean {
  let speaks = false;
  let language = false;
  for (const step of [-1, 1]) {
    for (let at = i; Math.abs(at - i) < 7; at += step) {
      const gap = words.gap[step < 0 ? at - 1 : at] ?? GAP.NEWLINE;
      if (gap & (GAP.DOT | GAP.STOP | GAP.NEWLINE | GAP.SEPARATOR) || words.fold[at + step] === undefined)
        break;
      const word = words.fold[at + step]!;
      if (
        /^(?:spreken|spreek|spreekt|spraken|sprak|gesproken|praten|praat|praatten|speak|speaks|spoke|spoken|talk|talked|mix|mixed|mixing|mengen|mixen)$/.test(
          word,
        )
      )
        speaks = true;
      else if (languageAt(words, at + step) && words.shape[at + step] !== LOWER) language = true;
      else if (/^(?:werk|work|office|kantoor|klanten|clients|customers|team)$/.test(word)) return false;
    }
  }
  return speaks && language;
}

/** Where a language comes from, said beside it: "Twi (from the cradle)", "Pools (van geboorte)", "I dream in". */
export const cradles = wordSet(
  'geboorte cradle wieg droom dromen droomt dream dreams born grootgebracht opgevoed geboren first eerste native kinderjaren jeugd childhood birth',
);

export function fromCradle(words: Scan, i: number): boolean {
  const { text } = words;
  const head = text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!);
  const tail = text.slice(words.end[i]!, words.end[i]! + 20);
  // In brackets or a cell right behind a language, and nothing else in it.
  const open =
    /[([|=–—] ?(?:(?:both|beide|allebei|from|from the|the|de|van|van de|met|with|that['’]s what i|waar ik in|daar|in|my|mijn|als een|as an?|sinds mijn|since|met beide) ?){0,3}$/iu.test(
      head,
    );
  const shut = /^(?: (?:with it|with|mee|in|one|mee groot|ermee))? ?(?:[)\]|/,;]|\s*\n|$)/u.test(tail);
  if (open && shut) {
    for (let at = i - 1; at >= 0 && i - at < 8; at--) {
      if (words.gap[at]! & GAP.NEWLINE) return false;
      if (languageAt(words, at) && words.shape[at] !== LOWER) return true;
    }
    return false;
  }
  // "Bahasa Indonesia: als een native"
  if (words.fold[i] === 'native' && /(?:als een|like an?|as an?) $/i.test(head))
    return languageAt(words, i - 3) || languageAt(words, i - 4);
  // "… spreek ik alle drie, al droom ik in de eerste"
  if (/^dr/.test(words.fold[i]!) && /^ (?:ik |i )?(?:nog )?in (?:het|de|my|mijn|the|\p{Lu})/iu.test(tail))
    for (let at = i - 1; at >= 0 && i - at < 14 && !(words.gap[at]! & (GAP.DOT | GAP.STOP)); at--)
      if (languageAt(words, at) && words.shape[at] !== LOWER) return true;
  return false;
}
