import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../../cli/main.ts';

/** Runs a command as somebody at a terminal does. */
export async function cli(...args: readonly string[]) {
  let out = '';
  let err = '';
  const status = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => Buffer.alloc(0),
    signal: new AbortController().signal,
  });
  return { status, out, err };
}

/** A folder for the tests of one file. */
export function folder(): (name: string) => string {
  let place = '';
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'study-'));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return (name) => join(place, name);
}
