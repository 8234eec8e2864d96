import { fold } from '../text/normalize.ts';
import { type Line, linesOf, type Stretch, sentencesOf } from './lines.ts';
import { type Section, sectionsOf } from './sections.ts';

/** One thing that a vacancy asks of a candidate. Offsets are UTF-16 code units. */
export interface Requirement extends Stretch {
  readonly text: string;
  /** False for what is only welcome: "is een pre", "nice to have". */
  readonly must: boolean;
}

/** Longest text that is read; what stands behind it asks for nothing. */
const MOST = 100_000;

const WISH =
  /\b(?:pre|is een plus(?:punt)?|mooi meegenomen|bij voorkeur|liefst|het liefst|(?:fijn|handig|leuk|prettig) als|nice to have|(?:is |are )?a (?:plus|bonus)|preferably|preferred|desirable|ideally|not essential|geen must|would be nice|advantage|welcome but)\b/;
/** What asks, wherever it stands. */
const ASKS =
  /\b(?:vereist|verplicht|noodzakelijk|een must|must[ -]have|is required|are required|essential|you must|je moet|minimaal \d{1,2} jaar|at least \d{1,2} years?|(?:mbo|hbo|wo)[ -]+(?:werk|denk|niveau|diploma|opleiding)|rijbewijs)\b/;
/** What asks in a text that has no part for it. */
const ABOUT_YOU =
  /^(?:(?:en|daarnaast|ook|verder|also|and|in addition),? )?(?:(?:je|jij|u) (?:bent|hebt|heeft|beschikt|kunt|kan|spreekt|beheerst|schrijft|werkt graag|weet|houdt|durft|toont|voelt|brengt)|you (?:are|have|can|bring|know|speak|write|possess|must|hold|enjoy|should have|['’]re)|(?:wij|we) (?:vragen|verwachten|zoeken iemand)|we (?:ask|require|expect|are looking for some(?:one|body))|(?:the |de )?(?:ideale?|ideal|successful) (?:kandidaat|candidate)|(?:een )?afgeronde|ervaring met|experience (?:in|with))\b/;
/** What a text without headings goes on with: then nothing more is asked. */
const GOES_ON =
  /^(?:(?:wij|we) bieden|je (?:krijgt|verdient|ontvangt|werkt)|(?:de|het) (?:functie|baan|salaris|contract)|mail|stuur|solliciteer|reageer|(?:heb|ben) je (?:vragen|interesse)|we (?:offer|pay|give)|you (?:get|earn|will earn|receive)|the (?:job|role|position|salary) is|send|apply|message)\b/;
const LEAST_LETTERS = /\p{L}[^\p{L}]{0,3}\p{L}/u;

/** Things that a line asks for: its sentences, and an item as a whole. */
function parts(text: string, line: Line, items: boolean): readonly Stretch[] {
  return items && line.item ? [line] : sentencesOf(text, line);
}

function ofSection(text: string, section: Section): readonly Requirement[] {
  const wishes = section.topic === 'wishes';
  const items = section.lines.some(({ item }) => item);
  const found: Requirement[] = [];
  let wish = wishes;
  for (const line of section.lines) {
    for (const part of parts(text, line, items)) {
      const words = text.slice(part.start, part.end);
      const folded = fold(words);
      if (!line.item && GOES_ON.test(folded)) return found;
      if (!LEAST_LETTERS.test(words)) continue;
      // "Het is fijn als je ook:" opens what is only welcome; a line before a list asks for nothing itself.
      if (/[:…]$/.test(words)) {
        wish = wishes || WISH.test(folded);
        continue;
      }
      // Between the items of a list, a sentence that asks nothing is talk.
      if (items && !line.item && !ASKS.test(folded) && !ABOUT_YOU.test(folded)) continue;
      if (words.endsWith('?')) continue;
      found.push({ ...part, text: words, must: !wish && !WISH.test(folded) });
    }
  }
  return found;
}

function ofTalk(text: string, section: Section, all: boolean): readonly Requirement[] {
  return section.lines.flatMap((line) =>
    parts(text, line, true).flatMap((part) => {
      const words = text.slice(part.start, part.end);
      const folded = fold(words);
      if (words.endsWith('?') || /[:…]$/.test(words)) return [];
      if (!ASKS.test(folded) && !(all && ABOUT_YOU.test(folded))) return [];
      return [{ ...part, text: words, must: !WISH.test(folded) }];
    }),
  );
}

/**
 * What a vacancy, in Dutch or English, asks of a candidate, in the order of the text: what its own part for that says,
 * and what asks elsewhere in so many words. In a text without such a part, what it says about "you". Pure, total, linear.
 */
export function findRequirements(whole: string): readonly Requirement[] {
  const text = whole.slice(0, MOST);
  const sections = sectionsOf(text, linesOf(text));
  const asking = sections.some(({ topic, lines }) => topic === 'needs' && lines.length > 0);
  return sections.flatMap((section) => {
    if (section.topic === 'needs' || section.topic === 'wishes') return ofSection(text, section);
    if (section.topic === 'opening') return ofTalk(text, section, !asking);
    return section.topic === 'tasks' && !asking ? ofTalk(text, section, false) : [];
  });
}
