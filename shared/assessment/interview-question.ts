import type { Language } from '../recognizers/recognizer.ts';
import type { Criterion } from './criterion.ts';

/** Ways in which a template speaks about a candidate, and how that is said to them; the longest first. */
const TO_YOU: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  nl: [
    [/\bheeft (?:deze|de) kandidaat\b/gi, 'heb je'],
    [/\bkan (?:deze|de) kandidaat\b/gi, 'kun je'],
    [/\bstaat (?:deze|de) kandidaat\b/gi, 'sta je'],
    [/\bis (?:deze|de) kandidaat\b/gi, 'ben je'],
    [/\b(?:deze|de) kandidaat\b/gi, 'je'],
  ],
  en: [
    [/\bdoes (?:this|the) candidate\b/gi, 'do you'],
    [/\bhas (?:this|the) candidate\b/gi, 'have you'],
    [/\bis (?:this|the) candidate\b/gi, 'are you'],
    [/\bwas (?:this|the) candidate\b/gi, 'were you'],
    [/\b(?:this|the) candidate[’']s\b/gi, 'your'],
    [/\b(?:this|the) candidate\b/gi, 'you'],
  ],
};

/** What asks for something that was done: it is asked about one time, which can be told and probed. */
const ABOUT_ONE_TIME: Readonly<Record<Language, readonly [RegExp, string]>> = {
  nl: [/^(?:wat|hoe|welke?)\b/i, 'Vertel over één keer in je werk: '],
  en: [/^(?:what (?!shows)|how|which)\b/i, 'Tell me about one time at work: '],
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const small = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/**
 * The question of a criterion as it is put to somebody: its own words for the interview, else its question about a
 * candidate turned to them. A question that speaks of no candidate is left as it is.
 */
export function interviewQuestion(
  { question, interview }: Pick<Criterion, 'question' | 'interview'>,
  language: Language,
): string {
  if (interview?.trim()) return interview;
  const asked = TO_YOU[language].reduce((text, [from, to]) => text.replace(from, to), question);
  if (asked === question) return question;
  const [fits, lead] = ABOUT_ONE_TIME[language];
  return fits.test(asked) ? lead + small(asked) : capital(asked);
}
