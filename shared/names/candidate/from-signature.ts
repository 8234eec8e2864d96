import { cellsIn } from '../../text/cells.ts';
import { writtenName } from './written-name.ts';

const closing =
  /^[ \t>]{0,12}(?:[\p{L} ]{0,24}[, ]{1,2})?(?:(?:met )?(?:(?:heel |zeer )?vriendelijke|hartelijke|sportieve|beste|warme|collegiale|feestelijke|zonnige|lieve|alvast|muzikale|groene|frisse|gezonde)[^\n]{0,50}|met (?:de meeste |gevoelens van )?(?:hoogachting|respect|dank)|hoogachtend|(?:de )?groet(?:en|jes|je)?(?:!|(?: van| uit| en| aan)[^\n]{0,32})?|mvg|m\.v\.g\.?|vr\.? ?gr\.?|gr\.?|grt|grtz|gtz|groetjes|(?:kind|best|warm|warmest|many|with|sincere|kindest)[^\n]{0,24} (?:regards|wishes|thanks|greetings)|regards|(?:yours|respectfully)[^\n]{0,16}|sincerely(?: yours)?|cheers|best|thanks|thank you(?: [^\n]{0,24})?|thx!{0,3}|many thanks|bedankt(?: [^\n]{0,24})?|dank(?: je| u)?(?: wel)?|alvast (?:bedankt|dank)|liefs[^\n]{0,20}|tot (?:snel|gauw|ziens|dan|binnenkort|horens|maandag|morgen)[^\n]{0,20}|salam[^\n]{0,12}|doei|hoi|groeten|xx?|namens deze|w\.g\.|getekend|signed)[,.!]{0,3}[ \t\r]{0,12}$/gimu;
const opening =
  /^[\s>]{0,12}(?:beste|geachte|dear|hoi|hallo|hello|hi|hey|dag|lieve|goedemorgen|goedemiddag|goedenavond|l\.?s\.?|good morning)\b/im;
/** Nonblank lines behind the closing words in which the writer's name may stand. */
const LINES = 4;

/** The names under a letter: behind its closing words, or alone at its end. */
export function fromSignature(text: string, add: (name: string) => void): void {
  for (const hit of text.matchAll(closing)) {
    const from = hit.index + hit[0].length;
    const cells = cellsIn(text, from, Math.min(text.length, from + 260));
    let first = true;
    for (const cell of cells) {
      if (cell.line >= LINES) break;
      const written = text.slice(cell.start, cell.end).replace(/^\(|\)$/g, '');
      const bracket = /\((?:[\p{L} ]{1,20}: ?)?([\p{L}'’-]{2,20})\)?$/u.exec(written);
      const name = writtenName(written.replace(/\s*\([^)]{0,40}\)?$/, ''), { small: first });
      const call = bracket && writtenName(bracket[1]!);
      // Behind the name itself come function, street and town: those need more to be taken for a name.
      if (name && (first || name.weight >= 2)) add(name.name);
      if (call && (first || name)) add(call.name);
      if (cell.line > 0 || name) first = false;
    }
  }
  if (!opening.test(text.slice(0, 2000))) return;
  // A short message ends in a name alone, without any closing words.
  const last = /\n[ \t\r]*\n[ \t>]{0,8}([^\n]{2,40})\s*$/.exec(text.slice(-200));
  const name = last && writtenName(last[1]!.replace(/^[-–—]\s?/, ''));
  if (name) add(name.name);
}
