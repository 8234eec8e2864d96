import type { Language } from '../recognizers/recognizer.ts';
import type { Criterion } from './criterion.ts';

/** `formal`: a paper that somebody has or has not. */
export type Ladder = 'behaviour' | 'formal';

interface Rungs {
  /** The question for a line of a vacancy. */
  readonly question: (line: string) => string;
  readonly anchors: Criterion['anchors'];
}

/** Anchors that fit any behaviour, for criteria without better ones: what is told counts, not how well. */
export const LADDERS: Readonly<Record<Language, Readonly<Record<Ladder, Rungs>>>> = {
  nl: {
    behaviour: {
      question: (line) => `Waaruit blijkt: “${line}”?`,
      anchors: [
        'Noemt hier niets over.',
        'Noemt dit, maar zonder eigen voorbeeld.',
        'Noemt één eigen voorbeeld.',
        'Noemt een voorbeeld, de eigen stappen en het resultaat.',
        'Noemt meer voorbeelden met resultaat, en wat er gebeurde toen het tegenzat.',
      ],
    },
    formal: {
      question: (line) => `Heeft deze kandidaat dit op tijd: “${line}”?`,
      anchors: [
        'Heeft dit niet en kan het niet krijgen voor de begindatum.',
        'Heeft dit niet en noemt niet hoe of wanneer het er komt.',
        'Is ermee bezig en krijgt het volgens de planning voor de begindatum.',
        'Heeft dit.',
        'Heeft dit en noemt ook hoe het in het werk is gebruikt.',
      ],
    },
  },
  en: {
    behaviour: {
      question: (line) => `What shows this: “${line}”?`,
      anchors: [
        'Names nothing about this.',
        'Names this, but without an example of their own.',
        'Names one example of their own.',
        'Names an example, their own steps and the result.',
        'Names more examples with a result, and what happened when things went wrong.',
      ],
    },
    formal: {
      question: (line) => `Does this candidate have this in time: “${line}”?`,
      anchors: [
        'Does not have this and cannot get it before the starting date.',
        'Does not have this and does not say how or when it will come.',
        'Is working on it and is due to get it before the starting date.',
        'Has this.',
        'Has this and also names how it was used at work.',
      ],
    },
  },
};
