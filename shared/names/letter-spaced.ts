import { GAP, type Scan } from '../text/scan.ts';
import type { CompiledNames } from './known-names.ts';
import type { NameHit } from './match-known.ts';

/** Runs of at least four single letters with only blanks between them, as [first, last] word positions. */
export function letterRuns(words: Scan): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < words.fold.length; i++) {
    if (words.fold[i]!.length !== 1) continue;
    const from = i;
    while (i + 1 < words.fold.length && words.fold[i + 1]!.length === 1 && words.gap[i] === GAP.SPACE) i++;
    if (i - from >= 2) runs.push([from, i]);
  }
  return runs;
}

/** "F A T I M A": every known word of three letters or more inside a run of single letters. */
export function letterSpaced(words: Scan, names: CompiledNames): NameHit[] {
  const found: NameHit[] = [];
  const runs = letterRuns(words);
  if (runs.length === 0) return found;
  for (const [from, to] of runs) {
    const letters = words.fold.slice(from, to + 1).join('');
    let floor = 0;
    for (let at = 0; at < letters.length; at++) {
      if (!names.words.beginningWith(letters.slice(at, at + 2)).length) continue;
      for (let size = Math.min(40, letters.length - at); size > 2; size--) {
        const entry = names.words.get(letters.slice(at, at + size));
        const known = entry?.names[0] ?? entry?.joined[0];
        if (known === undefined) continue;
        // Infix letters before the surname ("E L A M R A N I") go with it.
        const own = names.parts[known]!.infix.join('');
        const back = own !== '' && letters.slice(floor, at).endsWith(own) ? own.length : 0;
        found.push({
          start: words.start[from + at - back]!,
          end: words.end[from + at + size - 1]!,
          confidence: 0.9,
          known,
        });
        at += size - 1;
        floor = at + 1;
        break;
      }
    }
  }
  return found;
}
