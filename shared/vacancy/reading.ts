import type { Language } from '../recognizers/recognizer.ts';

/** What formulas of reading ease are made of. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * Reading ease for English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
 * 0 (very hard) to 100 (very easy); plain English is 60 to 70.
 */
export const flesch = ({ words, sentences, syllables }: Counts): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);

/**
 * The same for Dutch: W.H. Douma, "De leesbaarheid van landbouwbladen" (Wageningen, 1960), as Onze Taal gives it (1977,
 * page 89): 206.8 - 0.77 × syllables per 100 words - 0.93 × words per sentence. 60 to 70 is normal, 70 and over easy.
 */
export const fleschDouma = ({ words, sentences, syllables }: Counts): number =>
  206.8 - 0.93 * (words / sentences) - 77 * (syllables / words);

/** A second formula for Dutch: R.H.M. Brouwer, Leesindex A (1963): 195 - 2 × words per sentence - 2/3 × syllables per 100 words. */
export const leesindexA = ({ words, sentences, syllables }: Counts): number =>
  195 - 2 * (words / sentences) - (200 / 3) * (syllables / words);

export const readingEase = (language: Language, counts: Counts): number =>
  (language === 'nl' ? fleschDouma : flesch)(counts);

/**
 * Letters that make one syllable in Dutch, longest first. Two dots above a letter begin a new one, so the text must not
 * be folded.
 */
const DUTCH = /eeu|ieu|aai|ooi|oei|aa|ee|oo|uu|oe|ie|eu|ui|ei|ij|ĳ|au|ou|[aeiouyáàâäéèêëíìîïóòôöúùûü]/gu;
const ENGLISH = /[aeiouyáàâäéèêëíìîïóòôöúùûü]+/gu;

/** Syllables of a word, at least one. By rule: an estimate, wrong for some words, the same for every reader. */
export function syllables(word: string, language: Language): number {
  const small = word.toLowerCase();
  if (language === 'nl') return Math.max(1, small.match(DUTCH)?.length ?? 0);
  let count = small.match(ENGLISH)?.length ?? 0;
  // Silent: "work[e]d", "mak[e]", "mak[e]s", but "need-ed", "ta-ble", "cour-ses".
  if (
    /[^aeiouytd]ed$|[^aeioulsxzy]es$|[^aeiouyl]e$|[aeiouy]le$/.test(small) &&
    !/(?:ch|sh|ss|x|z|g|c)es$/.test(small)
  )
    count--;
  // Two vowels that are two sounds: "cre-ate", "sci-ence", "vi-a", "be-ing".
  count += (
    small.match(/i[ao](?!u)(?<!tio|sio|cio|cia|tia|gio|gia)|eat(?:e|i)|ie(?:nc|nt)|[yu]ing|eo(?!u)/g) ?? []
  ).length;
  return Math.max(1, count);
}
