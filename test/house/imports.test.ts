import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { specifiers } from './specifiers.ts';
import { code, root, sources } from './tree.ts';

interface Room {
  /** Files of the room; the first room that fits counts. */
  readonly at: RegExp;
  /** Beginnings of paths from the root that it may import besides its own. */
  readonly may: readonly string[];
  readonly packages: readonly string[];
  readonly node?: boolean;
}

const CONTENT = [
  'extension/ats/',
  'extension/platform/',
  'widget/mount.ts',
  'widget/offer.ts',
  'widget/host.ts',
];
const OWN_PAGES = ['shared/', 'extension/platform/', 'widget/'];

/** Who may import whom. A change here is a change of the house: write a decision. */
const rooms: Readonly<Record<string, Room>> = {
  'build configuration': {
    at: /(^|\/)vite[^/]*\.config\.ts$/,
    may: ['manifest.json', 'tools/pdfjs-parsing.ts'],
    packages: ['vite', 'vitest', '@preact/preset-vite', '@crxjs/vite-plugin'],
    node: true,
  },
  'shared/documents': {
    at: /^shared\/documents\//,
    may: ['shared/'],
    packages: ['pdfjs-dist', 'fflate', 'htmlparser2'],
  },
  'shared/events, shared/masking and shared/study': {
    at: /^shared\/(events|masking|study)\//,
    may: ['shared/'],
    packages: ['valibot', '@noble/hashes'],
  },
  'shared/assessment': {
    at: /^shared\/assessment\//,
    may: ['shared/'],
    packages: ['valibot'],
  },
  'shared/profiles': { at: /^shared\/profiles\//, may: [], packages: ['valibot'] },
  shared: { at: /^shared\//, may: [], packages: ['@noble/hashes'] },
  widget: { at: /^widget\//, may: ['shared/'], packages: ['preact'] },
  'extension/ats': { at: /^extension\/ats\//, may: ['shared/'], packages: [] },
  'extension/platform/browser.ts': {
    at: /^extension\/platform\/browser\.ts$/,
    may: [],
    packages: ['webextension-polyfill'],
  },
  // The build names the injected files; this one asks for their names and runs nothing of them.
  'extension/platform/content-files.ts': {
    at: /^extension\/platform\/content-files\.ts$/,
    may: ['extension/content/', 'extension/teach/'],
    packages: [],
  },
  'extension/platform': { at: /^extension\/platform\//, may: ['shared/'], packages: [] },
  'extension/content': { at: /^extension\/content\//, may: ['shared/', ...CONTENT], packages: [] },
  // Comes into a page on demand; what it shows as hidden is found by the page's own finder.
  'extension/teach': {
    at: /^extension\/teach\//,
    may: [...OWN_PAGES, 'extension/content/field-finder.ts'],
    packages: ['preact'],
  },
  'extension/viewer': { at: /^extension\/viewer\//, may: OWN_PAGES, packages: ['preact'] },
  'extension/pages': { at: /^extension\/pages\//, may: OWN_PAGES, packages: ['preact'] },
  'extension/background/database.ts': {
    at: /^extension\/background\/database\.ts$/,
    may: ['shared/', 'extension/platform/'],
    packages: ['idb'],
  },
  'extension/background': {
    at: /^extension\/background\//,
    may: ['shared/', 'extension/platform/'],
    packages: ['valibot'],
  },
  'types of the build': { at: /^extension\/[^/]+\.d\.ts$/, may: [], packages: [] },
  collector: {
    at: /^collector\//,
    may: ['shared/'],
    packages: [
      'fastify',
      '@fastify/cors',
      '@fastify/rate-limit',
      'kysely',
      'better-sqlite3',
      'pg',
      'prom-client',
      'valibot',
    ],
    node: true,
  },
  evaluation: { at: /^evaluation\//, may: ['shared/'], packages: ['jstat', 'pure-rand'], node: true },
  cli: {
    at: /^cli\//,
    may: ['shared/', 'collector/', 'evaluation/', 'widget/document-view/', 'widget/styles/', 'dist/node/'],
    packages: [
      'commander',
      'csv-stringify',
      'fflate',
      'jsonc-parser',
      'preact',
      'preact-render-to-string',
      'valibot',
    ],
    node: true,
  },
  // A stranger's ATS.
  demo: { at: /^demo\//, may: [], packages: ['react', 'react-dom', 'fastify'], node: true },
  // Runs before anything is installed; packages only once set up, and then by name at run time.
  tools: { at: /^tools\//, may: [], packages: ['playwright', 'vite', '@faker-js/faker'], node: true },
  'test and docs': { at: /^(test|docs)\//, may: [''], packages: ['*'], node: true },
};

const own: Readonly<Record<string, string>> = {
  'shared/documents': 'shared/documents/',
  'shared/events, shared/masking and shared/study': 'shared/',
};
const builtins = new Set(builtinModules);
const scripts = sources.filter((file) => !file.endsWith('.css'));
const roomOf = (file: string) => Object.entries(rooms).find(([, { at }]) => at.test(file));
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with one import; null when it may be. */
function wrong(file: string, specifier: string): string | null {
  const [name, room] = roomOf(file) ?? [];
  if (!name || !room) return `${file} is in no room`;
  // A folder's address is no import.
  if (/^[./]+$/.test(specifier) || specifier.endsWith('/')) return null;
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
    const folder =
      own[name] ??
      `${file
        .split('/')
        .slice(0, file.startsWith('extension/') ? 2 : 1)
        .join('/')}/`;
    const fits = [folder, ...room.may].some((start) => target.startsWith(start));
    if (!fits) return `${file} imports ${target}, which ${name} may not`;
    // What a build makes is not there in a fresh checkout.
    const there = existsSync(path.join(root, target)) || target.startsWith('dist/');
    return there ? null : `${file} imports ${target}, which is not there`;
  }
  if (specifier.startsWith('node:') || builtins.has(specifier)) {
    return room.node ? null : `${file} imports ${specifier}, and ${name} does not run in Node`;
  }
  const wanted = packageOf(specifier);
  if (room.packages.includes('*') || room.packages.includes(wanted)) return null;
  return `${file} imports the package ${wanted}, which ${name} may not`;
}

/** What a build of these brings along; types alone bring nothing. */
function reached(entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set(entries);
  for (const file of seen) {
    if (!sources.includes(file)) continue;
    for (const specifier of specifiers(code(file).replace(/^\s*(?:import|export) type\b[^;]*;/gm, ''))) {
      const target = path.posix.join(path.posix.dirname(file), specifier);
      if (!specifier.startsWith('.')) seen.add(packageOf(specifier));
      else if (sources.includes(target)) seen.add(target);
    }
  }
  return seen;
}

const guests = scripts.filter((file) => /^extension\/content\/[^/]*\.iife\.ts$/.test(file));

describe('who may import whom', () => {
  it.each(Object.keys(rooms))('%s', (name) => {
    const its = scripts.filter((file) => roomOf(file)?.[0] === name);
    expect(its.length).toBeGreaterThan(0);
    const found = its.flatMap((file) =>
      specifiers(code(file)).flatMap((specifier) => wrong(file, specifier) ?? []),
    );
    expect(found).toEqual([]);
  });

  it('every file is in a room', () => {
    const outside = scripts.filter((file) => !roomOf(file));
    expect(outside).toEqual([]);
  });

  it('imports with the file ending, so that the same text runs everywhere', () => {
    const found = scripts.flatMap((file) =>
      specifiers(code(file))
        .filter((one) => one.startsWith('.') && !/^[./]+$|\/$/.test(one))
        .filter((one) => !/\.(ts|tsx|mjs|js|json|css)(\?\w+)?$/.test(one))
        .map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it('sees every way to import', () => {
    // Put together, so that this file does not seem to import them itself.
    const [I, E, N] = ['import', 'export', 'new'];
    const source = `${I} a from './a.ts';\n${I} {\n  b,\n} from './b.ts';\n${I} type { C } from './c.ts';
      ${E} { d } from './d.ts';\n${I} './e.css';\nconst f = await ${I}('./f.ts');
      ${N} Worker(${N} URL('./g.ts', import.meta.url));`;
    expect(specifiers(source).sort()).toEqual(
      ['./a.ts', './b.ts', './c.ts', './d.ts', './e.css', './f.ts', './g.ts'].sort(),
    );
  });

  it('refuses what the table does not name', () => {
    expect(wrong('shared/text/span.ts', 'idb')).toMatch(/package idb/);
    expect(wrong('shared/text/span.ts', '../../extension/content/veil.ts')).toMatch(/may not/);
    expect(wrong('widget/mount.ts', 'node:fs')).toMatch(/does not run in Node/);
    expect(wrong('extension/background/main.ts', './no-such-file.ts')).toMatch(/not there/);
    expect(wrong('extension/content/session.ts', '../../widget/App.tsx')).toMatch(/may not/);
  });

  it('what runs in a page, and the widget, never reach the templates of criteria: they are long', () => {
    const templates = 'shared/assessment/families/index.ts';
    expect(guests.length).toBeGreaterThan(0);
    expect(reached([...guests, 'widget/mount.ts', 'widget/embed.tsx'])).not.toContain(templates);
    expect(reached(['shared/assessment/suggest-family.ts'])).toContain(templates);
  });

  it('what runs in a page has nothing of the CV view: that comes with a CV, in a frame of its own', () => {
    const viewer =
      /^(?:extension\/viewer|widget\/document-view|shared\/documents)\/|^(?:pdfjs-dist|htmlparser2|fflate)$/;
    const brought = [...reached(guests)].filter((file) => viewer.test(file));
    // How large a file may be, and no more.
    expect(brought).toEqual(['shared/documents/limits.ts']);
    expect(
      [...reached(['extension/viewer/main.tsx'])].filter((file) => viewer.test(file)).length,
    ).toBeGreaterThan(50);
  });

  it('every package that is imported is in package.json', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    // Only the benchmark takes the libraries that it compares with.
    const { default: bench } = await import('../bench/package.json', { with: { type: 'json' } });
    const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...bench.dependencies };
    const imported = new Set(
      scripts.flatMap((file) =>
        specifiers(code(file))
          .filter((one) => !one.startsWith('.') && !one.startsWith('node:') && !builtins.has(one))
          .map(packageOf),
      ),
    );
    expect([...imported].filter((name) => !(name in declared))).toEqual([]);
  });
});
