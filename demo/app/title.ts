import { type Bootstrap, fullName } from './model.ts';
import { WORDS } from './words.ts';

/** The tab's title, for the server's HTML and after client navigation alike. */
export function titleOf({ page, language }: Bootstrap): string {
  const words = WORDS[language];
  switch (page.kind) {
    case 'login':
      return `${words.signIn} | ${words.product}`;
    case 'vacancies':
      return `${words.vacancies} | ${words.product}`;
    case 'candidates':
      return `${words.candidates} | ${words.product}`;
    case 'posting':
      return `${words.posting} ${page.vacancy.title[language]} | ${words.product}`;
    case 'pipeline':
      return `${page.vacancy.title[language]} | ${words.product}`;
    case 'candidate':
      return `${fullName(page.candidate)} – ${page.vacancy.title[language]} | ${words.product}`;
    case 'print':
      return `${fullName(page.candidate)} | ${words.print}`;
    case 'missing':
      return `${words.missing} | ${words.product}`;
  }
}
