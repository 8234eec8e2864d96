import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is to be found: a fragment of the text, or an advice about the whole of it. */
export interface Mark {
  readonly check: string;
  readonly fragment: string | null;
  readonly advice: string | null;
}

export interface MarkedVacancy {
  readonly name: string;
  /** Written before the lists that find things in it, and never looked at while they were mended. */
  readonly blind: boolean;
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly marks: readonly Mark[];
}

const folder = path.join(import.meta.dirname, 'set');

/** Made-up vacancies; below `---` one thing to be found a line: `check: fragment`, or `check = advice`. */
export const vacancies: readonly MarkedVacancy[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const [text = '', marks = ''] = readFileSync(path.join(folder, file), 'utf8').split(/\n---\n?/);
    return {
      name: file.replace('.txt', ''),
      blind: file.startsWith('blind'),
      language: file.includes('nl') ? 'nl' : 'en',
      text,
      marks: marks
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => {
          const [, check = '', sign, rest = ''] = /^([a-z-]+) ?([:=]) (.*)$/.exec(line) ?? [];
          if (!check) throw new Error(`${file}: ${line}`);
          return { check, fragment: sign === ':' ? rest : null, advice: sign === '=' ? rest : null };
        }),
    };
  });
