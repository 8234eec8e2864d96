import type { Language } from '../../recognizers/recognizer.ts';
import { reader } from '../reader.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Texts of the page of the panel, which no other page loads. */
export type PanelKey = keyof typeof en;
export type PanelTexts = Readonly<Record<PanelKey, string>>;

export const panelTexts: Readonly<Record<Language, PanelTexts>> = { nl, en };

export const { translate: translatePanel, translateCount: countPanel } = reader(panelTexts);
