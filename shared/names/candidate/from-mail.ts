import { cellsIn } from '../../text/cells.ts';
import type { OwnNames } from './own-names.ts';
import { writtenName } from './written-name.ts';

const sender =
  /^[ \t>|*]{0,8}(?:van|from|afzender|sender|verzonden door|sent by)[ \t]?:[ \t*]{0,4}["']?([^\n<("@]{2,60})/gimu;
const subject = /^[ \t>|*]{0,8}(?:onderwerp|subject|betreft|re|fwd?|inzake)[ \t]?:[^\n]{4,160}/gimu;
/** "[17-02-2026 10:49] Noor: …", "14:02 Noor: …": turns of a chat. */
const turn =
  /^(?:\[[^\]\n]{4,24}\]|\d{1,2}:\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d{2})[ \t-]{1,4}([\p{Lu}][^:\n\d]{1,30}):/gmu;

/** Who sent a message, whom its subject names, and who takes turns in a chat. */
export function fromMail(text: string, own: OwnNames): void {
  if (!text.includes(':')) return;
  const take = (written: string, start: number, least: number): void => {
    const name = writtenName(written, { small: true, trusted: true });
    if (name && name.weight >= least)
      own.add(name.name, { start: start + name.start, end: start + name.end });
  };
  for (const hit of text.matchAll(sender))
    take(hit[1]!.trimEnd(), hit.index + hit[0].length - hit[1]!.length, -9);
  for (const hit of text.matchAll(turn)) take(hit[1]!, hit.index + hit[0].length - 1 - hit[1]!.length, 0);
  for (const hit of text.matchAll(subject)) {
    const cells = cellsIn(text, hit.index, hit.index + hit[0].length);
    for (const cell of cells.slice(1)) {
      const name = writtenName(text.slice(cell.start, cell.end));
      if (name && (name.real > 1 || name.weight > 2))
        own.add(name.name, { start: cell.start + name.start, end: cell.start + name.end });
    }
  }
}

/** A surname alone on the line under a given name that is already known: "ANIL" and under it "D'SOUZA". */
export function splitNames(text: string, own: OwnNames): void {
  if (own.names.size === 0 || text.length > 100_000) return;
  const known = new Set([...own.names].flatMap((name) => name.toLowerCase().split(/[\s-]+/)));
  const cells = cellsIn(text, 0, text.length);
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    if (!next?.whole || !cell.whole || next.line !== cell.line + 1) return;
    const here = text.slice(cell.start, cell.end);
    if (here.length > 24 || !known.has(here.toLowerCase())) return;
    const below = text.slice(next.start, next.end);
    const same = (here === here.toUpperCase()) === (below === below.toUpperCase());
    const name = same ? writtenName(below, { trusted: true }) : undefined;
    if (name && name.real < 3) own.add(`${here} ${name.name}`, next);
  });
}
