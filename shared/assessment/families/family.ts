import type { Language } from '../../recognizers/recognizer.ts';
import type { Criterion } from '../criterion.ts';

export type Wording = Pick<Criterion, 'name' | 'question' | 'interview' | 'anchors'>;

/** One behaviour, worded in every language: what it weighs does not hang on the language. */
export interface FamilyCriterion {
  readonly id: string;
  /** Whole number from 1 to 5. */
  readonly weight: number;
  /** Only where law or the work itself makes it a hard requirement. */
  readonly knockOut?: true;
  readonly nl: Wording;
  readonly en: Wording;
}

/**
 * A template for vacancies of one job family: four to six behaviours that can be seen in a CV or heard in an answer.
 * Words are neutral: nothing that needs an identity, no "fit", no level of a language that the work doesn't ask.
 */
export interface Family {
  /** As its file is named. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Words, or beginnings of words that end in `*`, in lower case, by which a vacancy text suggests the family. */
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  readonly criteria: readonly FamilyCriterion[];
}

/** The family's criteria in one language, ready to be edited. */
export function criteriaOf(family: Family, language: Language): Criterion[] {
  return family.criteria.map((one) => {
    const { name, question, interview, anchors } = one[language];
    const { id, weight, knockOut } = one;
    return {
      id,
      name,
      question,
      ...(interview && { interview }),
      weight,
      anchors,
      ...(knockOut && { knockOut }),
    };
  });
}
