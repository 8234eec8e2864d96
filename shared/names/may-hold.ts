import { scan } from '../text/scan.ts';
import type { CompiledNames } from './known-names.ts';
import { matchKnownNames } from './match-known.ts';
import { infixes } from './name-parts.ts';

const LONGEST_INITIALS = 16;

/**
 * Whether a text may be read otherwise for knowing these names. True too often rather than too rarely: a word that
 * one of them has is enough.
 */
export function mayHold(text: string, names: CompiledNames): boolean {
  const words = scan(text);
  if (words.fold.some((word) => word.length > 1 && names.words.has(word) && !infixes.has(word))) return true;
  if (text.length <= LONGEST_INITIALS) {
    const letters = words.fold.join('').toUpperCase();
    if (letters.length < 6 && names.withInitials(letters) !== undefined) return true;
  }
  return matchKnownNames(words, names).length > 0;
}
