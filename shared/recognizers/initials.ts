import { compileKnownNames } from '../names/known-names.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Short forms that stand in cells and badges of their own; they are nobody's initials there. */
const abbreviations =
  /^(?:HR|IT|NL|EN|OK|CV|BV|NV|AI|UX|UI|QA|PM|PR|WO|HBO|MBO|VWO|VMBO|HAVO|EU|UK|US|BE|DE|ID|FAQ|PDF|DOC|CEO|CFO|CTO|ICT|BI|API|NEE|JA|NA|ZZP|KVK|VOG|BIG|BHV)$/;
const MAX = 16;

/** Initials that are the whole text, as in an avatar or a cell ("FE", "F.E.A."). Inside sentences they belong to `name`. */
export const initials: Recognizer = {
  kind: 'initials',
  find({ text, knownNames }) {
    if (text.length > MAX || knownNames.length === 0) return [];
    const shown = text.trim();
    if (!/^(?:\p{Lu}[.\s]?){2,5}$/u.test(shown)) return [];
    const letters = shown.normalize('NFKD').replace(/\P{L}/gu, '').toUpperCase();
    if (abbreviations.test(shown)) return [];
    const known = compileKnownNames(knownNames).withInitials(letters);
    if (known === undefined) return [];
    const start = text.indexOf(shown);
    return [{ start, end: start + shown.length, confidence: 0.8, known }];
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'FE', knownNames: ['Fatima El Amrani'], hidden: ['FE'] },
  { text: ' F.A. ', knownNames: ['Jan Bos', 'Fatima El Amrani'], hidden: ['F.A.'] },
  { text: 'HR', knownNames: ['Hanna Rozema'], hidden: [] },
  { text: 'JB', knownNames: ['Fatima El Amrani'], hidden: [] },
];
