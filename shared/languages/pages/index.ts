import type { Language } from '../../recognizers/recognizer.ts';
import { fill, languages as inPages, type TextKey as PageKey, type Values } from '../index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of popup and options alone: apart from the others, so that the pages of an ATS do not carry them. */
export type OwnTexts = Readonly<Record<keyof typeof en, string>>;
export type TextKey = PageKey | keyof OwnTexts;
/** Keys that exist as `<key>.one` and `<key>.other`. */
type CountKey = {
  [K in TextKey]: K extends `${infer Base}.one` ? (`${Base}.other` extends TextKey ? Base : never) : never;
}[TextKey];

export const languages: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  nl: { ...inPages.nl, ...nl },
  en: { ...inPages.en, ...en },
};

/** As `translate` of the texts in web pages. */
export function translate(language: Language, key: TextKey, values: Values = {}): string {
  return fill(languages[language][key], values);
}

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
  return Object.hasOwn(languages.en, key);
}
