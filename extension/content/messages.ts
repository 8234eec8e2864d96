import { type TextKey, translate } from '../../shared/languages/index.ts';
import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { CoverWords } from './veil.ts';

/** What the cover says before a language is known: by the browser's own. */
const texts = {
  nl: {
    neutral: 'Kandidaat',
    unreachable:
      'Onbevangen kan nog niet starten. De pagina blijft daarom afgedekt; er is niets verloren. Probeer het opnieuw, of herstart je browser.',
    failed:
      'Onbevangen kan deze pagina niet verwerken. De pagina blijft daarom afgedekt; er is niets veranderd in je ATS.',
    noViewer:
      'Deze CV kan nu niet anoniem getoond worden en blijft daarom verborgen. Laad de pagina opnieuw; het bestand staat nog in je ATS.',
    retry: 'Probeer opnieuw',
  },
  en: {
    neutral: 'Candidate',
    unreachable:
      'Onbevangen cannot start yet, so the page stays covered; nothing is lost. Try again, or restart your browser.',
    failed: 'Onbevangen cannot handle this page, so it stays covered; nothing in your ATS has changed.',
    noViewer:
      'This CV cannot be shown anonymously now, so it stays hidden. Load the page again; the file is still in your ATS.',
    retry: 'Try again',
  },
};

export const earlyText = (key: keyof (typeof texts)['nl']): string =>
  texts[navigator.language.startsWith('nl') ? 'nl' : 'en'][key];

/** What the cover says when a profile does not fit: what happened, what is safe, what to do. */
export function staleWords(language: Language, { name, tier }: AtsProfile): CoverWords {
  const say = (key: TextKey) => translate(language, key, { ats: name });
  return {
    title: say('stale.title'),
    text: [
      say(tier === 'community' ? 'stale.why.community' : 'stale.why'),
      say('stale.safe'),
      say('stale.next'),
    ],
    action: say('stale.go-on'),
  };
}
