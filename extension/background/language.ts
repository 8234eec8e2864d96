import type { Language } from '../../shared/recognizers/recognizer.ts';
import { browser } from '../platform/browser.ts';
import type { LanguageChoice } from './settings.ts';

export function languageOf(choice: LanguageChoice): Language {
  if (choice !== 'auto') return choice;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
