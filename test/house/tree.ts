import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Made by tools, or not ours: never looked at. Folders by their path from the root. */
const NOT_OURS = new Set([
  '.git',
  'node_modules',
  'dist',
  'data',
  'demo/out',
  'demo/local',
  'test-results',
  'test/bench/node_modules',
]);

function under(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(file) ? [] : under(file);
    return entry.isFile() ? [file] : [];
  });
}

/** Every file of the project, by its path from the root with `/`. */
export const files: readonly string[] = under('').sort();

const SOURCE = /\.(ts|tsx|mjs|css)$/;

/** What we wrote to run in a browser or in Node. Fixtures and the makers of the demo's CVs are data. */
export const sources: readonly string[] = files.filter(
  (file) => SOURCE.test(file) && !/^(test\/fixtures|demo\/cvs)\//.test(file),
);

const texts = new Map<string, string>();

export function text(file: string): string {
  const known = texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
  texts.set(file, known);
  return known;
}

/** The file's text with comments blanked out; lines and offsets stay. Enough for what a rule looks for. */
export function code(file: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  return text(file)
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(
      /(^|[\s;,{}()])\/\/.*$/gm,
      (whole, before: string) => before + blank(whole.slice(before.length)),
    );
}

/** Files in `where` whose code matches. */
export function having(pattern: RegExp, where: RegExp): string[] {
  return sources.filter((file) => where.test(file) && pattern.test(code(file)));
}
