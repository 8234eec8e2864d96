#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/node/onbevangen.js', import.meta.url);
if (existsSync(built)) {
  const { run, processIo } = await import(built.href);
  process.exitCode = await run(process.argv.slice(2), processIo());
} else {
  console.error('onbevangen: not built yet; run `npm run build` first.');
  process.exitCode = 2;
}
