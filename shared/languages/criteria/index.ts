import type { Language } from '../../recognizers/recognizer.ts';
import { reader } from '../reader.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of the page for criteria, which no other page loads. */
export type CriteriaKey = keyof typeof en;

export const criteriaTexts: Readonly<Record<Language, Readonly<Record<CriteriaKey, string>>>> = { nl, en };

export const { translate: translateCriteria, translateCount: countCriteria } = reader(criteriaTexts);
