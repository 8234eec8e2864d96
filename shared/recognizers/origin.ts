import { occurrences } from '../text/cues.ts';
import { peoples } from '../text/peoples.ts';
import { GAP, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('etniciteit afkomst herkomst ethnicity');
const civic = wordSet(
  'inburgering inburgeringsdiploma inburgeringsexamen inburgeringscursus inburgeringstraject inburgeringstoets ingeburgerd inburgeraar inburgeren nt2 migratieachtergrond allochtoon allochtone biculturele bicultureel expat nieuwkomer nieuwkomers vluchtelingenwerk gastarbeider gastarbeiders',
);
/** What a people's adjective belongs to when it tells of descent or community, folded. */
const belonging =
  /^(?:achtergrond|afkomst|roots|wortels|gemeenschap|vereniging|verenigingen|studentenvereniging|ouders|komaf|herkomst|cultuur|cultureel|culturele|moskee|kerk|familie|ondernemersvereniging|vrouwenvereniging|jongerenvereniging|jongeren|zelforganisatie|stichting|community|background|heritage|descent|origin|parents|association|society|family|families|diaspora|migranten|immigranten|mensen|vrouwen|verleden)$/;

export const origin: Recognizer = {
  kind: 'origin',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, labels)) {
      const value = valueAfter(words, i, 'sameLine');
      if (value && value.end - value.start < 40) found.push({ ...value, confidence: 0.85 });
    }
    for (const i of occurrences(words, civic))
      found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.8 });
    for (const hit of text.includes('2')
      ? text.matchAll(/\bNT-?2\b(?:[- ]?(?:examen|diploma|programma))?/gi)
      : []) {
      found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.8 });
    }
    for (const hit of text.includes('ivic') ? text.matchAll(/\bcivic integration\b/gi) : []) {
      found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.8 });
    }
    for (const i of occurrences(words, peoples)) {
      // "Turkse en Koerdische achtergrond", "Somalische vereniging", "van Marokkaanse afkomst".
      let at = i + 1;
      while (
        at < i + 4 &&
        words.gap[at - 1] === GAP.SPACE &&
        /^(?:en|and|of)$|^[a-z]+e$/.test(words.fold[at] ?? '') &&
        !belonging.test(words.fold[at]!)
      ) {
        if (!/^(?:en|and|of)$/.test(words.fold[at]!) && !peoples.has(words.fold[at]!)) break;
        at++;
      }
      if (words.gap[at - 1] !== GAP.SPACE && words.gap[at - 1] !== GAP.HYPHEN) continue;
      if (belonging.test(words.fold[at] ?? ''))
        found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.75 });
    }
    return found;
  },
  examples: [
    { text: 'Vrijwilliger bij de Somalische vereniging', hidden: ['Somalische'] },
    { text: 'Ik heb Turkse en Koerdische roots', hidden: ['Turkse', 'Koerdische'] },
    { text: 'Inburgeringsdiploma gehaald, Staatsexamen NT2', hidden: ['Inburgeringsdiploma', 'NT2'] },
    { text: 'Talen: Turks: vloeiend, Arabisch, Pools. De Turkse markt en de Chinese keuken.', hidden: [] },
  ],
};
