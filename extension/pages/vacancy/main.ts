import { h, render } from 'preact';
import type { VacancyToBackground } from '../../../shared/ports/vacancy-to-background.ts';
import { browser } from '../../platform/browser.ts';
import { background } from '../../platform/call.ts';
import type { VacancyDoor } from './door.ts';
import { Vacancy } from './Vacancy.tsx';

const door: VacancyDoor = {
  background: background<VacancyToBackground>('vacancy-to-background'),
  toClipboard: (text) => navigator.clipboard.writeText(text),
  browserLanguage: browser.i18n.getUILanguage(),
};

render(h(Vacancy, { door }), document.getElementById('root')!);
