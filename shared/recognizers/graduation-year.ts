import { sectionsOf } from '../text/sections.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const month = '(?:\\p{L}{3,9}\\.? |\\d{1,2}[-/])?';
const year = `${month}(?:19|20)\\d\\d`;
const period = new RegExp(
  `(?<![\\p{L}\\d-])${year}(?: ?(?:[-–—/]|tot(?: en met)?|t/m|to|until) ?(?:${year}|\\d\\d|heden|nu|now|present))?(?![\\d])`,
  'giu',
);

/** When somebody went to school, which tells an age. */
export const graduationYear: Recognizer = {
  kind: 'graduation-year',
  switchable: true,
  find({ text }) {
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const { kind, start, end } of sectionsOf(text)) {
      if (kind !== 'education') continue;
      for (const hit of text.slice(start, end).matchAll(period)) {
        const lead = /^\s+/.exec(hit[0])?.[0].length ?? 0;
        found.push({
          start: start + hit.index + lead,
          end: start + hit.index + hit[0].length,
          confidence: 0.8,
        });
      }
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Opleiding\n2009 – 2013 Hbo Verpleegkunde, Utrecht\nHavo, diploma juni 2009\nWerkervaring\n2015-2019 Planner',
    hidden: ['2009 – 2013', 'juni 2009'],
  },
  { text: 'Werkervaring\n2015-2019 Planner\nTalen\nEngels', hidden: [] },
];
