import type { Language } from '../recognizers/recognizer.ts';
import type { Span } from '../text/span.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type TextKey = keyof typeof en;
/** Keys that exist as `<key>.one` and `<key>.other`. */
export type CountKey = {
  [K in TextKey]: K extends `${infer Base}.one` ? (`${Base}.other` extends TextKey ? Base : never) : never;
}[TextKey];
export type Texts = Readonly<Record<TextKey, string>>;
export type Values = Readonly<Record<string, string | number>>;

export const languages: Readonly<Record<Language, Texts>> = { nl, en };

/** Fills `{placeholders}`; a placeholder without a value stays visible, so that a test or a reader sees it. */
export const fill = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

export const translate = (language: Language, key: TextKey, values?: Values): string =>
  fill(languages[language][key], values);

/** The wording for one or for another number; `{count}` is filled in. */
export function translateCount(
  language: Language,
  key: CountKey,
  count: number,
  values: Values = {},
): string {
  return translate(language, `${key}.${count === 1 ? 'one' : 'other'}`, { ...values, count });
}

/** Whether a word made from data, such as `problem.<code>`, has a text. */
export function isTextKey(key: string): key is TextKey {
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
