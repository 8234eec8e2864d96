import type { OptionsState } from '../../../shared/ports/popup-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

/** `browser`: the language tag of the browser's own screens. */
export function pageLanguage(choice: OptionsState['language'], browser: string): Language {
  if (choice !== 'auto') return choice;
  return browser.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
