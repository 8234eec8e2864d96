/** What the cover says before a language is known: by the browser's own. */
const texts = {
  nl: {
    neutral: 'Kandidaat',
    unreachable:
      'Onbevangen kan nog niet starten. De pagina blijft daarom afgedekt; er is niets verloren. Probeer het opnieuw, of herstart je browser.',
    retry: 'Probeer opnieuw',
  },
  en: {
    neutral: 'Candidate',
    unreachable:
      'Onbevangen cannot start yet, so the page stays covered; nothing is lost. Try again, or restart your browser.',
    retry: 'Try again',
  },
};

export const earlyText = (key: keyof (typeof texts)['nl']): string =>
  texts[navigator.language.startsWith('nl') ? 'nl' : 'en'][key];
