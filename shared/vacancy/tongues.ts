import type { Language } from '../recognizers/recognizer.ts';

/** Languages that a vacancy asks for, by how words for them begin, with their names. */
const TONGUES = [
  [/^(?:neder|dut)/i, { nl: 'Nederlands', en: 'Dutch' }],
  [/^eng/i, { nl: 'Engels', en: 'English' }],
  [/^fr/i, { nl: 'Frans', en: 'French' }],
  [/^(?:dui|ger)/i, { nl: 'Duits', en: 'German' }],
] as const;

/** As part of a pattern. */
export const TONGUE = '(?:nederlands(?:e|talig)?|engelse?|duitse?|franse?|dutch|english|german|french)';

/** What a language is called, from any word for it that `TONGUE` fits. */
export const tongueIn = (word: string, language: Language): string =>
  TONGUES.find(([begins]) => begins.test(word))?.[1][language] ?? word;
