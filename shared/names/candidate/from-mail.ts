import { cellsBetween } from '../../text/cells.ts';
import { occurrences } from '../../text/cues.ts';
import { fold } from '../../text/normalize.ts';
import { before, GAP, scan } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import type { OwnNames } from './own-names.ts';
import { writtenName } from './written-name.ts';

const senders = wordSet('van from afzender sender door by');
const subjects = wordSet('onderwerp subject betreft re fw fwd inzake');
const value = /^[ \t]?:[ \t*]{0,4}["']?([^\n<("@]{2,60})/u;
/** "[17-02-2026 10:49] Noor: …", "14:02 Noor: …": turns of a chat. */
const turn =
  /^(?:\[[^\]\n]{4,24}\]|\d{1,2}:\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d{2})[ \t-]{1,4}(\p{Lu}[^:\n\d]{1,30}):/u;
const MAX_LINE = 180;

function chatTurns(text: string, take: (written: string, start: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const unit = text.charCodeAt(start);
    if (unit === 91 || (unit > 47 && unit < 58)) {
      const hit = turn.exec(text.slice(start, start + 80));
      if (hit) take(hit[1]!, start + hit[0].length - 1 - hit[1]!.length);
    }
    const newline = text.indexOf('\n', start);
    if (newline < 0) return;
    start = newline + 1;
  }
}

/** Who sent a message, whom its subject names, and who takes turns in a chat. */
export function fromMail(text: string, own: OwnNames): void {
  const words = scan(text);
  const take = (written: string, start: number, least: number): boolean => {
    const name = writtenName(written, { small: true, trusted: true });
    if (!name || name.weight < least) return false;
    own.add(name.name, { start: start + name.start, end: start + name.end });
    return true;
  };
  const opens = (i: number): boolean =>
    (words.gap[i]! & GAP.COLON) !== 0 && (before(words, i) & GAP.NEWLINE) !== 0;
  for (const i of occurrences(words, senders)) {
    const hit = opens(i) ? value.exec(text.slice(words.end[i]!, words.end[i]! + 80)) : null;
    if (hit) take(hit[1]!.trimEnd(), words.end[i]! + hit[0].length - hit[1]!.length, -9);
  }
  for (const i of occurrences(words, subjects)) {
    if (!opens(i)) continue;
    const newline = text.indexOf('\n', words.end[i]!);
    const end = Math.min(newline < 0 ? text.length : newline, words.end[i]! + MAX_LINE);
    for (const cell of cellsBetween(text, words.start[i]!, end).slice(1)) {
      const name = writtenName(text.slice(cell.start, cell.end));
      if (name && (name.real > 1 || name.weight > 2))
        own.add(name.name, { start: cell.start + name.start, end: cell.start + name.end });
    }
  }
  chatTurns(text, (written, start) => {
    if (take(written, start, 0)) return;
    // "Anouk Recruitment", "Lotte | Randflex": a person and where he works.
    const first = /^\p{Lu}[\p{L}'’-]+/u.exec(written);
    if (first) take(first[0], start, 1);
  });
}

/** A surname alone on the line under a given name that is already known: "ANIL" and under it "D'SOUZA". */
export function splitNames(text: string, own: OwnNames): void {
  if (own.names.size === 0) return;
  const known = new Set([...own.names].flatMap((name) => fold(name).split(/[\s-]+/)));
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) return;
    const stop = text.indexOf('\n', newline + 1);
    const end = stop < 0 ? text.length : stop;
    if (newline - start > 1 && newline - start < 30 && end - newline > 2 && end - newline < 44)
      under(text.slice(start, newline), text.slice(newline + 1, end), newline + 1, known, own);
    start = newline + 1;
  }
}

function under(above: string, below: string, start: number, known: ReadonlySet<string>, own: OwnNames): void {
  const here = above.trim();
  if (!known.has(fold(here))) return;
  const same = (here === here.toUpperCase()) === (below === below.toUpperCase());
  const name = same ? writtenName(below, { trusted: true }) : undefined;
  if (name && name.real < 3)
    own.add(`${here} ${name.name}`, { start: start + name.start, end: start + name.end });
}
