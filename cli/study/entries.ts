import * as v from 'valibot';
import type { Entry } from '../../shared/study/allocation.ts';
import { readText } from '../files.ts';
import { BadInput, type Io } from '../io.ts';

const entry = v.strictObject({
  plot: v.string(),
  stratum: v.string(),
  position: v.number(),
  unit: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  level: v.string(),
  chain: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export const entryLine = (one: Entry): string => `${JSON.stringify(one)}\n`;

/** An allocation out of a file, a line of JSON per entry. Throws `BadInput`. */
export async function readEntries(file: string, io: Io): Promise<readonly Entry[]> {
  return (await readText(file, io)).split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(entry, JSON.parse(line))];
    } catch {
      throw new BadInput(`Line ${at + 1} of ${file} is not an entry of an allocation.`);
    }
  });
}
