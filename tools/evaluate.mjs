// Measures detection on the development set, or on a folder of marked documents (--set FOLDER). See test/detection.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');

await main(async () => {
  setup({ needBrowser: false });
  const { build } = await import('vite');
  // Beside the sources, so that what is built still finds the set.
  const outDir = mkdtempSync(path.join(root, 'test/detection/.built-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: path.join(root, 'test/detection/evaluate.ts'),
        outDir,
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: 'evaluate.mjs' } },
      },
    });
    await import(pathToFileURL(path.join(outDir, 'evaluate.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
