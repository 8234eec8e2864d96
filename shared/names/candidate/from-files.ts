import { occurrences } from '../../text/cues.ts';
import { fold } from '../../text/normalize.ts';
import { GAP, MIXED, type Scan, UPPER } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { isListed } from '../lists/index.ts';
import { infixes } from '../name-parts.ts';
import { isNeverName } from '../not-names.ts';
import { ordinaryWords } from '../ordinary-words.ts';

const extensions = wordSet('pdf docx doc odt rtf pages jpg jpeg png zip csv txt heic');
const kinds = wordSet(
  'cv resume curriculum vitae brief letter motivatie motivatiebrief sollicitatie sollicitatiebrief foto pasfoto photo diploma diplomas id paspoort scan referentie reference application portfolio cijferlijst vog motivation cover profiel profile bron',
);
const inside = wordSet(
  'def final definitief versie version new nieuw nl eng en copy kopie v van of kandidaat candidate recent laatste update',
);
const GLUE = GAP.UNDERSCORE | GAP.HYPHEN | GAP.SPACE | GAP.DOT | GAP.DIGIT | GAP.QUOTE;

/** "CheungKW", "OwusuAnsah": a name glued to another or to initials. */
function hasListedHump(words: Scan, i: number): boolean {
  const written = words.text.slice(words.start[i]!, words.end[i]!);
  return (written.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []).some((hump) => isListed(fold(hump)));
}

/** Words of a file's name that are a person's: "CV_Naam_Achternaam_2026.pdf", "naam-achternaam-cv-def2.docx". */
export function fileNameWords(words: Scan, take: (from: number, to: number) => void): void {
  for (const i of occurrences(words, extensions)) {
    const dot = words.start[i]! - 1;
    if (words.text[dot] !== '.' || /[\s.]/.test(words.text[dot - 1] ?? ' ')) continue;
    let from = i;
    while (
      from > 0 &&
      i - from < 9 &&
      (words.gap[from - 1]! & ~GLUE) === 0 &&
      !/\s{2}/.test(words.text.slice(words.end[from - 1]!, words.start[from]!))
    )
      from--;
    // Blanks count only between the kind of document and the end: "mijn bestand cv jan jansen.pdf".
    let kind = -1;
    for (let at = from; at < i; at++) if (kinds.has(words.fold[at]!)) kind = at;
    const spaced = (at: number): boolean => (words.gap[at]! & GAP.SPACE) !== 0;
    let first = i;
    while (first > from && (!spaced(first - 1) || (kind >= 0 && first > kind + 1))) first--;
    const known = kind >= first || (kind >= 0 && kind === first - 1);
    if (!known && i - first < 2) continue;
    let start = -1;
    for (let at = first; at <= i; at++) {
      const word = words.fold[at]!;
      const name =
        at < i &&
        !kinds.has(word) &&
        !inside.has(word) &&
        (words.shape[at] !== MIXED || hasListedHump(words, at)) &&
        (word.length > 1 || infixes.has(word) || words.shape[at] === UPPER) &&
        (infixes.has(word) ? start >= 0 : !isNeverName(word)) &&
        (known || !ordinaryWords.has(word));
      if (name && start < 0) start = at;
      if (!name && start >= 0) {
        if (known || at - start > 1) take(start, at - 1);
        start = -1;
      }
    }
  }
}
