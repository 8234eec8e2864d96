// The long form of the tests: every property with fresh seeds again and again, and the end-to-end tests repeated,
// for ONBEVANGEN_SOAK_MINUTES (30). Stops at the first failure and says how to repeat it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { main, SetupProblem, setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const minutes = Number(process.env.ONBEVANGEN_SOAK_MINUTES ?? 30);

function run(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', resolve));
}

await main(async () => {
  if (!(minutes > 0)) throw new SetupProblem('ONBEVANGEN_SOAK_MINUTES must be a number of minutes above 0.');
  const browser = setup();
  await build();
  await build(['chrome'], {
    hosts: 'http://127.0.0.1/*',
    out: 'dist/e2e',
    profiles: 'test/e2e/apps.profile.ts',
  });
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  while (Date.now() < end) {
    rounds++;
    console.log(`\n· Round ${rounds}: properties and models with fresh seeds`);
    const units = await run([
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      'test/unit',
      'test/contracts',
    ]);
    if (units !== 0)
      throw new SetupProblem(
        `Round ${rounds} failed; fast-check printed the seed and the path of the failing case above.`,
      );
    const seed = String(Math.floor(Math.random() * 2 ** 32));
    console.log(`\n· Round ${rounds}: end to end; walks of 500 steps with ONBEVANGEN_WALK_SEED=${seed}`);
    const ends = await run(
      ['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/e2e/playwright.config.ts'],
      {
        CHROMIUM: browser,
        ONBEVANGEN_LONG: '1',
        ONBEVANGEN_WALK_SEED: seed,
        ONBEVANGEN_WALK_STEPS: '500',
      },
    );
    if (ends !== 0) throw new SetupProblem(`Round ${rounds} failed in the end-to-end tests above.`);
  }
  console.log(`${rounds} rounds passed, 0 failed`);
});
