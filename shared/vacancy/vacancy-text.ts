import type { Language } from '../recognizers/recognizer.ts';
import { type Scan, scan } from '../text/scan.ts';
import { type Line, linesOf, type Stretch, sentencesOf } from './lines.ts';
import { findRequirements, type Requirement } from './requirements.ts';
import { type Section, sectionsOf, type Topic } from './sections.ts';

export interface Sentence extends Stretch {
  /** Of the part that it stands in; null for a heading. */
  readonly topic: Topic | null;
}

/** A vacancy as every check reads it: once. */
export interface VacancyText {
  readonly text: string;
  readonly language: Language;
  readonly words: Scan;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly requirements: readonly Requirement[];
}

/** Characters that are read; a vacancy has two to six thousand. */
export const MOST_CHARACTERS = 30_000;

const only = {
  nl: new Set(
    'de het een en van op te voor met aan bij je jij jouw wij onze ons zijn is die dat dit ook wat wie niet naar uur als jouw hebt bent'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and of to for with on at you your our us are is that this also what who not hours as will have be we'.split(
      ' ',
    ),
  ),
};

/** The language that a text is written in: of the two, the one whose small words it has more of. Dutch when neither. */
export function languageOf(words: Scan): Language {
  let balance = 0;
  for (const word of words.fold) balance += Number(only.nl.has(word)) - Number(only.en.has(word));
  return balance < 0 ? 'en' : 'nl';
}

/** Reads a text. What stands behind `MOST_CHARACTERS` is not read. */
export function readVacancy(whole: string): VacancyText {
  const text = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS) : whole;
  const lines = linesOf(text);
  const words = scan(text);
  const sections = sectionsOf(text, lines);
  const all = sections.flatMap(({ topic, heading, lines: own }) => [
    ...(heading ? [{ line: heading, topic: null }] : []),
    ...own.map((line) => ({ line, topic })),
  ]);
  return {
    text,
    language: languageOf(words),
    words,
    lines,
    sections,
    sentences: all.flatMap(({ line, topic }) => sentencesOf(text, line).map((one) => ({ ...one, topic }))),
    requirements: findRequirements(text),
  };
}
