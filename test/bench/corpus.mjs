// Every PDF of a folder through the same reading as in the viewer, with the same patience: each must end in a view or a
// plain cover. Meant for the test files of the pdf.js project, which are not ours to keep:
//   node test/bench/corpus.mjs FOLDER [--write]
// `--write` keeps the counts in test/bench/pdfjs-corpus.json. Called by tools/bench.mjs when it is given a folder.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
/** Milliseconds; more than extension/viewer/parse.ts gives a file, and what the promise is about. */
const PATIENCE = 10_000;
const MEMORY = 1024;

async function readers() {
  const outDir = mkdtempSync(path.join(root, 'test/bench/.built-'));
  const input = {
    reader: path.join(root, 'shared/documents/read-document.ts'),
    pdfjs: path.join(root, 'shared/documents/pdf/pdfjs-module.ts'),
  };
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: true, outDir, rollupOptions: { input, output: { entryFileNames: '[name].mjs' } } },
  });
  const address = (name) => pathToFileURL(path.join(outDir, `${name}.mjs`)).href;
  return { outDir, workerData: { reader: address('reader'), pdfjs: address('pdfjs') } };
}

function start(workerData) {
  const file = path.join(here, 'corpus-worker.mjs');
  const worker = new Worker(file, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

function readIn(worker, file) {
  return new Promise((resolve) => {
    const finish = (answer) => {
      clearTimeout(watchdog);
      worker.off('message', finish).off('error', died);
      resolve(answer);
    };
    const died = (error) => finish({ outcome: 'died', killed: true, detail: String(error) });
    const watchdog = setTimeout(() => finish({ outcome: 'covered: timeout', killed: true }), PATIENCE);
    worker.on('message', finish);
    worker.on('error', died);
    worker.postMessage(file);
  });
}

/**
 * @param {string} folder
 * @param {(file: string, answer: { outcome: string, cpu?: number, detail?: string, result?: object }) => void} [each]
 * @returns {Promise<Record<string, number>>} number of files per outcome
 */
export async function corpus(folder, each = () => {}) {
  const { outDir, workerData } = await readers();
  const counts = {};
  try {
    let worker = await start(workerData);
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .sort()) {
      const answer = await readIn(worker, path.join(folder, file));
      counts[answer.outcome] = (counts[answer.outcome] ?? 0) + 1;
      each(file, answer);
      if (!answer.killed) continue;
      await worker.terminate();
      worker = await start(workerData);
    }
    await worker.terminate();
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, write] = process.argv.slice(2);
  const kept = path.join(here, 'pdfjs-corpus.json');
  const counts = await corpus(folder, (file, { outcome, cpu = 0, detail = '' }) => {
    console.log(
      `${outcome.padEnd(24)} ${String(Math.round(cpu)).padStart(6)} ms  ${file} ${detail.split('\n')[0]}`,
    );
  });
  console.log(counts);
  if (write === '--write') {
    const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const { source } = JSON.parse(readFileSync(kept, 'utf8'));
    writeFileSync(kept, `${JSON.stringify({ files, source, outcomes: counts }, null, 2)}\n`);
  }
}
