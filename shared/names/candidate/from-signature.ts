import { cellsBetween } from '../../text/cells.ts';
import { occurrences } from '../../text/cues.ts';
import { scan } from '../../text/scan.ts';
import { lineAt, wordSet } from '../../text/values.ts';
import type { OwnNames } from './own-names.ts';
import { writtenName } from './written-name.ts';

const closing =
  /^[ \t>]{0,12}(?:[\p{L} ]{0,24}[, ]{1,2})?(?:(?:met )?(?:(?:heel |zeer )?vriendelijke|hartelijke|sportieve|beste|warme|collegiale|feestelijke|zonnige|lieve|alvast|muzikale|groene|frisse|gezonde)[^\n]{0,50}|met (?:de meeste |gevoelens van )?(?:hoogachting|respect|dank)|hoogachtend|(?:de )?groet(?:en|jes|je)?(?:!|(?: van| uit| en| aan)[^\n]{0,32})?|mvg|m\.v\.g\.?|vr\.? ?gr\.?|gr\.?|grt|grtz|gtz|groetjes|(?:kind|best|warm|warmest|many|with|sincere|kindest)[^\n]{0,24} (?:regards|wishes|thanks|greetings?)|regards|(?:yours|respectfully)[^\n]{0,16}|sincerely(?: yours)?|cheers|best|thanks|thank you(?: [^\n]{0,24})?|thx!{0,3}|many thanks|bedankt(?: [^\n]{0,24})?|dank(?: je| u)?(?: wel)?|alvast (?:bedankt|dank)|liefs[^\n]{0,20}|tot (?:snel|gauw|ziens|dan|binnenkort|horens|maandag|morgen)[^\n]{0,20}|salam[^\n]{0,12}|doei|hoi|groeten|xx?|namens deze|w\.g\.|getekend|signed)[,.!]{0,3}[ \t\r]{0,12}$/imu;
const opening =
  /^[\s>]{0,12}(?:beste|geachte|dear|hoi|hallo|hello|hi|hey|dag|lieve|goedemorgen|goedemiddag|goedenavond|l\.?s\.?|good morning)\b/im;
/** Nonblank lines behind the closing words in which the writer's name may stand. */
const LINES = 4;

/** "thanks, Noor" at the end of a message: closing words and name on one line. */
const oneLine =
  /(?:^|\n)[ \t>]{0,80}(?:thanks|thank you|thx|cheers|regards|kind regards|best|best regards|groet(?:jes|en)?|gr\.?|mvg|bedankt|dank|alvast bedankt|liefs|hoogachtend|met vriendelijke groet(?:en)?|xx?)[,!.]{0,2} ([\p{Lu}][^\n,.!:;@\d]{1,40})[.!]?[ \t\r]{0,8}(?=\n|$)/iu;
/** "(op de werf: Hamid)", "(roepnaam Hans)", "(call me Abdi)". */
const nickname =
  /^\((?:officieel|voluit|formeel|official|officially|in mijn paspoort|op papier|op (?:de|het|mijn) \p{L}{2,16}|on the \p{L}{2,16}|at work|roepnaam|roepn\.?|call name|call me|zeg maar|noem (?:me|mij)|aka|a\.k\.a\.?|alias|bijnaam|nickname|ook wel|beter bekend als|known as|voor (?:vrienden|collega['’]?s)|preferred(?: name)?|[\p{L} ]{2,24}:)[:,]? (\p{Lu}[\p{L}'’-]{1,24}(?: [\p{L}'’-]{1,24}){0,4})[,)]/iu;

/** Words of closing lines, folded. */
const farewells = wordSet(
  'groet groeten groetjes groetje hoogachting hoogachtend mvg gr vr grt grtz gtz regards wishes greetings greeting sincerely faithfully truly respectfully cheers best thanks thank thx bedankt dank liefs tot salam doei hoi x xx namens getekend signed g',
);
const MAX_CLOSING = 90;
const MAX_NICK = 70;

/** The names under a letter: behind its closing words, or alone at its end. */
export function fromSignature(text: string, own: OwnNames): void {
  const words = scan(text);
  const take = (written: string, start: number): void => {
    const name = writtenName(written);
    if (name) own.add(name.name, { start: start + name.start, end: start + name.end });
  };
  let done = -1;
  for (const i of occurrences(words, farewells)) {
    const line = lineAt(text, words.start[i]!, MAX_CLOSING);
    if (line.start === done || line.end - line.start > MAX_CLOSING) continue;
    done = line.start;
    const written = text.slice(line.start, line.end);
    if (closing.test(written)) under(text, line.end, own);
    const hit = oneLine.exec(written);
    if (hit) take(hit[1]!.trim(), line.start + hit.index + hit[0].indexOf(hit[1]!));
  }
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const hit = nickname.exec(text.slice(at, at + MAX_NICK));
    if (hit && hit.index === 0) take(hit[1]!, at + hit[0].length - 1 - hit[1]!.length);
  }
  if (!opening.test(text.slice(0, 2000))) return;
  // A short message ends in a name alone, without any closing words.
  const tail = text.slice(-200);
  const alone = /[.!?][ \t\r]*\n[ \t>]{0,8}(\p{Lu}[^\n.!?:]{3,40})(?:\s*$|\r?\n[^\n]{0,60}\s*$)/u.exec(tail);
  if (alone) {
    const name = writtenName(alone[1]!.trim());
    if (name && name.real > 1 && name.weight > 0)
      take(alone[1]!.trim(), text.length - tail.length + alone.index + alone[0].indexOf(alone[1]!));
  }
  const last = /\n[ \t\r]*\n[ \t>]{0,8}(?:[-–—]\s?)?([^\n]{2,40}?)\s*$/.exec(tail);
  if (last) take(last[1]!, text.length - tail.length + last.index + last[0].lastIndexOf(last[1]!));
}

/** The lines under the closing words. */
function under(text: string, from: number, own: OwnNames): void {
  const cells = cellsBetween(text, from, Math.min(text.length, from + 260));
  const base = cells[0]?.line ?? 0;
  let first = true;
  for (const cell of cells) {
    if (cell.line >= base + LINES) break;
    const written = text.slice(cell.start, cell.end);
    // A name that was hidden before, and what is said of it.
    if (/\[(?:naam|name)\]/.test(text.slice(Math.max(0, cell.start - 1), cell.end + 2))) continue;
    const bracket = /\s?\(([^()]{0,90})\)?$/.exec(written);
    const front = bracket ? written.slice(0, bracket.index) : written;
    const name = writtenName(front, { small: first });
    const call = bracket && writtenName(bracket[1]!.replace(/^.*[: ](?=\p{Lu})/u, ''));
    // Behind the name itself come function, street and town: those need more to be taken for a name.
    if (name && (first || name.weight >= 2)) {
      own.add(name.name, { start: cell.start + name.start, end: cell.start + name.end });
      if (call) own.add(call.name, { start: cell.start + front.length, end: cell.end });
    }
    if (cell.line > base || name) first = false;
  }
}
