import { compileKnownNames } from '../names/known-names.ts';
import { matchKnownNames } from '../names/match-known.ts';
import { scan } from '../text/scan.ts';
import type { Recognizer } from './recognizer.ts';

const fatima = ['Fatima El Amrani'];

export const name: Recognizer = {
  kind: 'name',
  find({ text, knownNames }) {
    const words = scan(text);
    return matchKnownNames(words, compileKnownNames(knownNames));
  },
  examples: [
    { text: 'Fatima El Amrani woont hier.', knownNames: fatima, hidden: ['Fatima El Amrani'] },
    { text: 'Naar El Amrani, Fatima', knownNames: fatima, hidden: ['El Amrani, Fatima'] },
    {
      text: "CV_Fatima_El_Amrani_2026.pdf en Fatima's brief",
      knownNames: fatima,
      hidden: ['Fatima_El_Amrani', 'Fatima'],
    },
    { text: 'F A T I M A  E L  A M R A N I', knownNames: fatima, hidden: ['F A T I M A  E L  A M R A N I'] },
    {
      text: 'Sjoukje de Vries-Hoe…',
      knownNames: ['Sjoukje de Vries-Hoekstra'],
      hidden: ['Sjoukje de Vries-Hoe'],
    },
    {
      text: 'Zij was bakker. Jan de Boer werkt bij de boer.',
      knownNames: ['Jan de Boer'],
      hidden: ['Jan de Boer'],
    },
    { text: 'De bakker bakt.', knownNames: ['Kees Bakker'], hidden: [] },
  ],
};
