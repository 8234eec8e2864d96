// Holds our calculations against outside vectors and data sets with published answers: npm run conformance -- --data DIR
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, SetupProblem, setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');

await main(async () => {
  const [option, folder] = process.argv.slice(2);
  if (option !== '--data' || !folder) throw new SetupProblem('Say where the data are: --data FOLDER.');
  setup({ needBrowser: false });
  const { build } = await import('vite');
  // Beside the sources, so that packages are found.
  const outDir = mkdtempSync(path.join(root, 'test/conformance/.built-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: path.join(root, 'test/conformance/run.ts'),
        outDir,
        rollupOptions: { output: { entryFileNames: 'run.mjs' } },
      },
    });
    const { conform } = await import(pathToFileURL(path.join(outDir, 'run.mjs')).href);
    const failed = conform(folder, (line) => console.log(line));
    if (failed === null) throw new SetupProblem(`There are none of the known files in ${folder}.`);
    console.log(failed ? `${failed} failed` : 'All as published.');
    process.exitCode = failed ? 1 : 0;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
