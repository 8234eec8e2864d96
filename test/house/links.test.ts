import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, root, text } from './tree.ts';

const documents = files.filter(
  (file) => /^(README\.md|docs\/.*\.md|[a-z]+\/[^/]*\.md)$/.test(file) && !/^node_modules\//.test(file),
);

/** As the usual viewers make the anchor of a heading. */
const anchor = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchors = (file: string) =>
  new Set([...text(file).matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchor(match[1] ?? '')));

const outsideCode = (markdown: string) => markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

function broken(file: string): string[] {
  const links = [...outsideCode(text(file)).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)];
  return links.flatMap((match) => {
    const link = match[1] ?? '';
    if (/^(https?|mailto):/.test(link)) return [];
    const [to = '', heading] = link.split('#');
    const target = to === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(to));
    if (!existsSync(path.join(root, target))) return [`${link} is not there`];
    if (heading && target.endsWith('.md') && !anchors(target).has(heading))
      return [`${link}: no such heading`];
    return [];
  });
}

/** Folders that a run makes; a clean checkout has none of them. */
const made = ['demo/out', 'demo/local'];

describe('documentation', () => {
  it('has a README', () => expect(documents).toContain('README.md'));

  it.each(documents)('every link in %s leads somewhere', (file) => {
    expect(broken(file)).toEqual([]);
  });

  it('every file that it names is there', () => {
    const named = ['README.md', ...documents.filter((file) => file.startsWith('docs/'))].flatMap((file) =>
      [
        ...text(file).matchAll(
          /`((?:shared|extension|widget|collector|evaluation|cli|demo|tools|test|docs)\/[\w./-]+)`/g,
        ),
      ]
        .map((match) => match[1] ?? '')
        .filter((name) => !made.includes(name) && !existsSync(path.join(root, name)))
        .map((name) => `${file}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  it('every script that it tells to run is in package.json', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    const scripts = new Set(Object.keys(manifest.scripts));
    const asked = documents.flatMap((file) =>
      [...text(file).matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !scripts.has(name))).toEqual([]);
  });

  it('decisions are numbered without a gap or a double', () => {
    const numbers = files
      .filter((file) => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(file))
      .map((file) => Number(path.posix.basename(file).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(files.filter((file) => file.startsWith('docs/decisions/'))).toHaveLength(numbers.length);
  });

  it('every picture weighs at most 250 kB', async () => {
    const { statSync } = await import('node:fs');
    const pictures = files.filter((file) => /^docs\/.*\.(png|jpg|webp)$/.test(file));
    expect(pictures.filter((file) => statSync(path.join(root, file)).size > 250_000)).toEqual([]);
  });
});
