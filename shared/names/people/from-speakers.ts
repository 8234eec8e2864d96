import { labelStarts } from '../../text/labels.ts';
import { before, CAPITAL, GAP, type Scan } from '../../text/scan.ts';
import { isListedGiven } from '../lists/index.ts';
import type { Take } from './taker.ts';

/** Least lines that make a conversation of a text. */
const LINES = 3;

/** "Ingrid: net gebeld", "[09:15] Linda: Top!": who speaks in a chat, by the first names that open its lines. */
export function fromSpeakers(words: Scan, take: Take): void {
  const spoken: number[] = [];
  for (let i = 0; i < words.fold.length; i++) {
    if (!(words.gap[i]! & GAP.COLON) || words.shape[i] !== CAPITAL) continue;
    if (!(before(words, i) & (GAP.NEWLINE | GAP.BRACKET)) || labelStarts.has(words.fold[i]!)) continue;
    if (isListedGiven(words.fold[i]!)) spoken.push(i);
  }
  const again = new Set(spoken.map((i) => words.fold[i]!)).size < spoken.length;
  if (spoken.length >= LINES && again) for (const i of spoken) take(i, i, 0.7);
}
