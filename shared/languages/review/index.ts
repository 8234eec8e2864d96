import type { Language } from '../../recognizers/recognizer.ts';
import { reader } from '../reader.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of the review: question by question, side by side, interview. No web page loads them. */
export type ReviewKey = keyof typeof en;
export type ReviewTexts = Readonly<Record<ReviewKey, string>>;

export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = { nl, en };

export const { translate: translateReview, translateCount: countReview } = reader(reviewTexts);
