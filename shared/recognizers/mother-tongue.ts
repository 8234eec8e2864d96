import { occurrences } from '../text/cues.ts';
import { peoples } from '../text/peoples.ts';
import { GAP, LOWER, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const tongues = wordSet('tongue language taal');
const cues = wordSet('moedertaal moedertalen thuistaal moederstaal native');

/**
 * That a language is somebody's first one tells of origin; that it is spoken fluently is a skill. Only the cue is
 * hidden, so its label should name a level ("vloeiend", "fluent"), and the language stays.
 */
export const motherTongue: Recognizer = {
  kind: 'mother-tongue',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number; as: string }[] = [];
    for (const i of occurrences(words, cues)) {
      let end = words.end[i]!;
      if (words.fold[i] === 'native') {
        const next = words.fold[i + 1] ?? '';
        const beside = words.gap[i] === GAP.SPACE || words.gap[i] === GAP.HYPHEN;
        const speaker = beside && /^(?:speaker|language|tongue|proficiency|level|fluency)$/.test(next);
        const cell =
          (words.gap[i]! & (GAP.NEWLINE | GAP.QUOTE | GAP.COMMA | GAP.SEPARATOR | GAP.DOT | GAP.STOP)) !== 0;
        const fluent = /(?:[:(–|-]|[a-z])\s*$/.test(
          text.slice(Math.max(0, words.start[i]! - 4), words.start[i]!),
        );
        const language = words.gap[i] === GAP.SPACE && peoples.has(next) && words.shape[i + 1] !== LOWER;
        if (language) end = words.end[i]!;
        else if (speaker) end = words.end[i + 1]!;
        else if (!cell || !fluent || /^(?:react|cloud|digital|ios|android)$/.test(words.fold[i - 1] ?? ''))
          continue;
      }
      found.push({ start: words.start[i]!, end, confidence: 0.85, as: 'mother-tongue' });
    }
    for (const hit of occurrences(words, tongues).length === 0
      ? []
      : text.matchAll(/\b(?:mother|first) tongue\b|\bfirst language\b|\beerste taal\b/gi)) {
      found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.85, as: 'mother-tongue' });
    }
    return found;
  },
  examples: [
    { text: 'Turks: moedertaal, Nederlands: vloeiend', hidden: ['moedertaal'] },
    { text: 'Moedertaal: Tigrinya', hidden: ['Moedertaal'] },
    { text: 'Polish (native), English – native speaker', hidden: ['native', 'native speaker'] },
    { text: 'Native Polish, fluent English', hidden: ['Native'] },
    { text: 'Turks: vloeiend, React Native, cloud native applicaties', hidden: [] },
  ],
};
