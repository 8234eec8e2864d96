import type { Language } from '../recognizers/recognizer.ts';
import type { Span } from '../text/span.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { reader } from './reader.ts';

export type TextKey = keyof typeof en;
export type Texts = Readonly<Record<TextKey, string>>;

export const languages: Readonly<Record<Language, Texts>> = { nl, en };

export const { translate, translateCount } = reader(languages);

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

/** Label of a hidden kind; the general word for a kind that has none of its own. */
export function kindLabel(language: Language, kind: string): string {
  const key = `kind.${kind}`;
  return translate(language, isTextKey(key) ? key : 'kind.identity');
}

/**
 * What stands where `written` was: "[naam]", as wide for everybody; for words that only carry gender or origin
 * along, the neutral word, so that the sentence goes on ("Zij werkte" becomes "De kandidaat werkte").
 */
export function shownInstead(
  language: Language,
  { kind, as }: Pick<Span, 'kind' | 'as'>,
  written: string,
): string {
  if (as === undefined) return `[${kindLabel(language, kind)}]`;
  const word = kindLabel(language, as);
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
