import { personsOf } from '../names/third-persons.ts';
import { scan } from '../text/scan.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** People who can be asked about the candidate. */
export const referee: Recognizer = {
  kind: 'referee',
  find: ({ text }) => personsOf(scan(text), true),
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Referenties\nKarin Smeets, teamleider Albert Heijn', hidden: ['Karin Smeets'] },
  { text: 'Planner in Gouda\nReferences\nWill Turner, captain', hidden: ['Will Turner'] },
  { text: 'Referent: Kwabena Owusu, 06-12345678', hidden: ['Kwabena Owusu'] },
  { text: 'Referenties op aanvraag\nTalen\nNederlands', hidden: [] },
];
