// Speed of detection over the demo's texts, as ratios to a plain tokeniser's pass over the same text in the same
// run, so that machines can be compared. Call `bench()`, or run this file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const MEGABYTE = 1_000_000;
const CELL = 40;

/** The demo's data and `detect`, built for Node in a folder of its own. */
async function load() {
  const outDir = mkdtempSync(path.join(tmpdir(), 'onbevangen-bench-'));
  const input = {
    detect: path.join(root, 'shared/recognizers/detect.ts'),
    data: path.join(root, 'demo/data/index.ts'),
  };
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        rollupOptions: {
          input,
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    const [{ detect }, { candidates }] = await Promise.all(
      ['detect', 'data'].map((name) => import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href)),
    );
    return { detect, candidates };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function stringsIn(value, found = []) {
  if (typeof value === 'string') {
    if (value !== '' && !value.startsWith('<svg')) found.push(value);
  } else if (value && typeof value === 'object') {
    for (const key of Object.keys(value)) stringsIn(value[key], found);
  }
  return found;
}

const each = (texts, act) => {
  for (const text of texts) act(text);
};

/** Least milliseconds of some rounds, after one to warm up. */
function fastest(run, rounds) {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= rounds; round++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function tokens(text) {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) count++;
  return count;
}

/** @returns {Promise<{name: string, value: string}[]>} */
export async function bench() {
  const { detect, candidates } = await load();
  const texts = candidates.flatMap((candidate) => stringsIn(candidate));
  const cells = texts.filter((text) => text.length < CELL);
  const letters = texts.filter((text) => text.length > 400);
  const names = candidates.map(({ firstName, infix, lastName }) =>
    [firstName, infix, lastName].filter(Boolean).join(' '),
  );
  let long = letters.join('\n\n');
  while (long.length < MEGABYTE) long += `\n\n${long}`;
  long = long.slice(0, MEGABYTE);

  const plainLong = fastest(() => tokens(long), 5);
  const plainLetters = fastest(() => each(letters, tokens), 20);
  const plainCells = fastest(() => each(cells, tokens), 40);
  const longTime = fastest(() => detect(long, { knownNames: names }), 5);
  const letterTime = fastest(() => each(letters, (text) => detect(text, { knownNames: names })), 10);
  const againTime = fastest(() => each(cells, (text) => detect(text, { knownNames: names })), 40);
  // What was found is kept per list of names, so a list of its own makes every cell a new one.
  const firstTime = fastest(() => {
    const knownNames = [...names];
    for (const text of cells) detect(text, { knownNames });
  }, 40);
  const perSecond = (characters, time) => (characters / time / 1000).toFixed(1);
  const ratio = (time, plain) => `${(time / plain).toFixed(1)} × a plain tokeniser`;
  const length = letters.reduce((sum, text) => sum + text.length, 0);
  const perCell = (time) => ((time * 1000) / cells.length).toFixed(1);
  return [
    {
      name: 'detection, 1 MB of letters',
      value: `${perSecond(MEGABYTE, longTime)} MB/s, ${ratio(longTime, plainLong)}`,
    },
    {
      name: 'detection, letter by letter',
      value: `${perSecond(length, letterTime)} MB/s, ${ratio(letterTime, plainLetters)}`,
    },
    {
      name: 'detection, a new table cell',
      value: `${perCell(firstTime)} µs, ${ratio(firstTime, plainCells)}`,
    },
    {
      name: 'detection, a cell seen before',
      value: `${perCell(againTime)} µs, ${ratio(againTime, plainCells)}`,
    },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value } of await bench()) console.log(`${name}: ${value}`);
}
