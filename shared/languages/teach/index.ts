import type { Language } from '../../recognizers/recognizer.ts';
import { reader } from '../reader.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of teaching, apart from the others: pages that are not taught do not load them. */
export type TeachKey = keyof typeof en;
export type TeachTexts = Readonly<Record<TeachKey, string>>;

export const teachTexts: Readonly<Record<Language, TeachTexts>> = { nl, en };

export const { translate: translateTeach, translateCount: countTeach } = reader(teachTexts);
