// Our detection beside the libraries that a developer would otherwise take: on the written documents of the
// development set, in one run. Called by tools/bench.mjs, or run as a file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const ROUNDS = 3;
/** What tells who somebody is without knowing anything else: what the other libraries are made for. */
const DIRECT = ['name', 'referee', 'third', 'email', 'phone', 'link', 'street', 'postcode', 'bsn', 'iban'];

/** The other libraries, fetched once, without running anything of theirs. */
function fetchPeers() {
  if (existsSync(path.join(here, 'node_modules'))) return;
  console.log('· Fetching the libraries to compare with (one time) …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`The libraries to compare with could not be fetched.\n${npm.stderr}`);
}

/** Our own modules, built for Node beside the sources, so that they still find the set. */
async function ours() {
  const outDir = mkdtempSync(path.join(root, 'test/detection/.built-'));
  const input = {
    detect: path.join(root, 'shared/recognizers/detect.ts'),
    set: path.join(root, 'test/detection/set.ts'),
    measure: path.join(root, 'test/detection/measure.ts'),
  };
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { ssr: true, outDir, rollupOptions: { input, output: { entryFileNames: '[name].mjs' } } },
    });
    const load = (name) => import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
    const [{ detect }, { writtenDocuments }, { measure, newScore, share, together }] = await Promise.all(
      ['detect', 'set', 'measure'].map(load),
    );
    return { detect, documents: writtenDocuments(), measure, newScore, share, together };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Kilobytes that the library adds to a page, gzipped; null when it can't be bundled. */
async function size(entry) {
  try {
    const { output } = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    });
    const bytes = output.map((file) => gzipSync(file.code ?? file.source, { level: 9 }).length);
    return bytes.reduce((sum, one) => sum + one, 0) / 1000;
  } catch {
    return null;
  }
}

const letters = /[\p{L}\p{N}]/u;

/** Letters hidden, and how many of them in a mark that had to be hidden. */
function precision(documents, found) {
  let hidden = 0;
  let right = 0;
  documents.forEach(({ text, marks }, i) => {
    const wanted = new Uint8Array(text.length);
    for (const { start, end, kind } of marks) if (kind !== 'keep') wanted.fill(1, start, end);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of found[i]) covered.fill(1, start, end);
    for (let at = 0; at < text.length; at++) {
      if (!covered[at] || !letters.test(text[at])) continue;
      hidden++;
      right += wanted[at];
    }
  });
  return hidden === 0 ? 1 : right / hidden;
}

async function row({ name, detect, entry }, { documents, measure, newScore, share, together }) {
  const run = async () => {
    const found = [];
    for (const { text } of documents) found.push(await detect(text));
    return found;
  };
  const found = await run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await run();
    best = Math.min(best, performance.now() - from);
  }
  const score = newScore();
  documents.forEach((document, i) => {
    measure(score, document, found[i]);
  });
  const bytes = documents.reduce((sum, { text }) => sum + text.length, 0);
  return {
    name,
    direct: 1 - share(together(score, DIRECT)),
    all: 1 - share(together(score, [...score.kinds.keys()])),
    precision: precision(documents, found),
    keep: share(score.keep),
    documents: share(score.documents),
    speed: bytes / best / 1000,
    size: await size(entry),
  };
}

const percent = (value) => `${(value * 100).toFixed(1)}%`;

/** @returns {Promise<{name: string, value: string}[]>} */
export async function bench() {
  fetchPeers();
  const own = await ours();
  const { peers } = await import('./adapters.mjs');
  const all = [
    {
      name: 'onbevangen',
      detect: (text) => own.detect(text),
      entry: path.join(root, 'shared/recognizers/detect.ts'),
    },
    ...peers,
  ];
  const rows = [];
  for (const peer of all) rows.push(await row(peer, own));
  const [first] = rows;
  return rows.map(
    ({ name, direct, all: every, precision: right, keep, documents, speed, size: kilobytes }) => ({
      name: `detection: ${name}`,
      value: [
        `direct identity hidden ${percent(direct)}`,
        `all kinds ${percent(every)}`,
        `rightly ${percent(right)}`,
        `must-stay words lost ${percent(keep)}`,
        `documents with a name left ${percent(documents)}`,
        `${speed.toFixed(2)} MB/s (ours ÷ it ${(first.speed / speed).toFixed(1)})`,
        kilobytes === null ? 'can’t be bundled' : `${kilobytes.toFixed(0)} kB gz`,
      ].join(', '),
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value } of await bench()) console.log(`${name}: ${value}`);
}
