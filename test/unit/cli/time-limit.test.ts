import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';

const file = path.resolve(import.meta.dirname, '../../../cli/time-limit.ts');

/** Runs `body` in a process of its own, in which `inTime` is. */
async function run(body: string): Promise<{ status: number | string | null; out: string; err: string }> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return new Promise((resolve) => {
    const args = ['--input-type=module', '-e', `${code}\n${body}`];
    const child = execFile(process.execPath, args, (_, out, err) =>
      resolve({ status: child.signalCode ?? child.exitCode, out, err }),
    );
  });
}

it('work that never lets go is ended, with a line that says so', async () => {
  const stuck = await run(`await inTime(async () => { for (;;); }, 'This file took too long.', 200);`);
  expect(stuck).toEqual({ status: 'SIGKILL', out: '', err: 'onbevangen: This file took too long.\n' });
});

it('work that ends, or fails, in time is left alone, and the process ends by itself', async () => {
  const done = await run(`console.log(await inTime(async () => 'read', 'late', 60_000));`);
  expect(done).toEqual({ status: 0, out: 'read\n', err: '' });
  const failed = await run(
    `await inTime(async () => { throw new Error('broken'); }, 'late', 60_000).catch((error) => console.log(error.message));`,
  );
  expect(failed).toEqual({ status: 0, out: 'broken\n', err: '' });
});
