import type { Language } from '../../recognizers/recognizer.ts';
import { reader } from '../reader.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts about vacancy texts, apart from the others: pages of an ATS do not load them. */
export type VacancyKey = keyof typeof en;
export type VacancyTexts = Readonly<Record<VacancyKey, string>>;

export const vacancyTexts: Readonly<Record<Language, VacancyTexts>> = { nl, en };

export const { translate: translateVacancy, translateCount: countVacancy } = reader(vacancyTexts);

/** Whether a key that is made of a check and its advice has a text. */
export const isVacancyKey = (key: string): key is VacancyKey => Object.hasOwn(en, key);
