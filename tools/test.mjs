// Sets up what is missing and runs everything: types, lint, unit, contract, property and house tests, then the
// end-to-end tests in a real Chromium with the real built extension. Closes with "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { main, setup } from './setup.mjs';
import { printSizes } from './sizes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const total = { passed: 0, failed: 0 };
const bin = (name) => path.join(root, 'node_modules', name);

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed\n`);
}

function node(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', resolve));
}

async function step(name, args) {
  const status = await node(args);
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

await main(async () => {
  const started = Date.now();
  const browser = setup();
  const out = mkdtempSync(path.join(tmpdir(), 'onbevangen-test-'));
  // Types and lint read sources alone: they take the second core while the first builds.
  const checks = (async () => {
    await step('types', ['tools/types.mjs']);
    await step('lint', [bin('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=warn', '.']);
  })();
  console.log('· Building …');
  await build();
  // What the end-to-end tests load: the same extension with this machine's address baked in.
  await build(['chrome'], {
    hosts: 'http://127.0.0.1/*',
    out: 'dist/e2e',
    profiles: 'test/e2e/apps.profile.ts',
  });
  printSizes(root);
  await checks;

  const units = path.join(out, 'vitest.json');
  await node([
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${units}`,
  ]);
  const unit = report(units);
  const unitFailed = unit
    ? unit.numFailedTests +
      unit.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length
    : 1;
  count('unit, contract, property and house tests', unit?.numPassedTests ?? 0, unitFailed);

  const ends = path.join(out, 'playwright.json');
  await node([bin('@playwright/test/cli.js'), 'test', '--config', 'test/e2e/playwright.config.ts'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: ends,
  });
  const end = report(ends);
  count(
    'end-to-end tests',
    end?.stats.expected ?? 0,
    end ? end.stats.unexpected + end.stats.flaky + end.errors.length : 1,
  );

  rmSync(out, { recursive: true, force: true });
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
});
