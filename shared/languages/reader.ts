import type { Language } from '../recognizers/recognizer.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Keys that exist as `<key>.one` and `<key>.other`. */
export type CountKeyOf<Key extends string> = {
  [K in Key]: K extends `${infer Base}.one` ? (`${Base}.other` extends Key ? Base : never) : never;
}[Key];

/** Fills `{placeholders}`; a placeholder without a value stays visible, so that a test or a reader sees it. */
const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** How a set of texts is read, whichever part of the product it belongs to. */
export function reader<Key extends string>(texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>) {
  const translate = (language: Language, key: Key, values: Values = {}): string =>
    fill(texts[language][key], values);
  /** The wording for one or for another number; `{count}` is filled in. */
  const translateCount = (
    language: Language,
    key: CountKeyOf<Key>,
    count: number,
    values: Values = {},
  ): string => translate(language, `${key}.${count === 1 ? 'one' : 'other'}` as Key, { ...values, count });
  return { translate, translateCount };
}
