import type { Language } from '../../recognizers/recognizer.ts';
import { languages as inPages, type TextKey as PageKey } from '../index.ts';
import { reader } from '../reader.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of popup and options alone: apart from the others, so that the pages of an ATS do not carry them. */
export type OwnTexts = Readonly<Record<keyof typeof en, string>>;
export type TextKey = PageKey | keyof OwnTexts;

export const languages: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  nl: { ...inPages.nl, ...nl },
  en: { ...inPages.en, ...en },
};

/** As those of the texts in web pages. */
export const { translate, translateCount } = reader(languages);

/** Whether a word made from data, such as `problem.<code>`, has a text. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(languages.en, key);
}
