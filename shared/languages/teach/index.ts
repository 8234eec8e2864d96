import type { Language } from '../../recognizers/recognizer.ts';
import { fill, type Values } from '../index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of teaching, apart from the others: pages that are not taught do not load them. */
export type TeachKey = keyof typeof en;
export type TeachTexts = Readonly<Record<TeachKey, string>>;

export const teachTexts: Readonly<Record<Language, TeachTexts>> = { nl, en };

export const translateTeach = (language: Language, key: TeachKey, values?: Values): string =>
  fill(teachTexts[language][key], values);

export const countTeach = (language: Language, key: 'rows' | 'places', count: number): string =>
  translateTeach(language, `${key}.${count === 1 ? 'one' : 'other'}`, { count });
