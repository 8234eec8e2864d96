import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL for tests: makes empty databases. */
export interface TestPostgres {
  /** Address of a database that nobody else uses. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

const VARIABLE = 'ONBEVANGEN_TEST_POSTGRES';

/** Where Debian, Fedora and Homebrew put the programs, besides the path. */
function programs(): string | null {
  const below = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => join(folder, version, 'bin'))
      : [];
  const places = [
    ...below('/usr/lib/postgresql'),
    ...(process.env.PATH ?? '').split(':'),
    '/opt/homebrew/opt/postgresql/bin',
  ];
  return (
    places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name)))) ?? null
  );
}

/** PostgreSQL refuses to run as root; then it runs as its own user, or as nobody. */
function other(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return { uid: 65_534, gid: 65_534 };
  }
}

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; child.exitCode === null; attempt++) {
    const client = new pg.Client(address);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt > 200) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('PostgreSQL did not start');
}

async function make(base: string, count: number): Promise<string> {
  const client = new pg.Client(base);
  await client.connect();
  const name = `onbevangen_${process.pid}_${Date.now().toString(36)}_${count}`;
  await client.query(`create database ${name}`);
  await client.end();
  return base.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}

/** Starts one in a folder of its own, or takes the one that the variable names; `null` where there is none. */
export async function startPostgres(
  settings: readonly string[] = ['fsync=off'],
): Promise<TestPostgres | null> {
  let count = 0;
  const given = process.env[VARIABLE];
  if (given) return { database: () => make(given, count++), stop: async () => {} };
  const bin = programs();
  if (!bin) return null;
  const as = other();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if ('uid' in as) chownSync(folder, as.uid as number, as.gid as number);
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  const data = join(folder, 'data');
  try {
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
      { ...options, stdio: 'pipe' },
    );
  } catch (error) {
    // A machine on which it may not run is as one without it; whoever runs the tests reads why.
    console.warn(`PostgreSQL is here and does not start: ${error}`);
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, ...['listen_addresses=', ...settings].flatMap((one) => ['-c', one])],
    { ...options, stdio: 'ignore' },
  );
  const end = () => child.kill('SIGQUIT');
  process.once('exit', end);
  const base = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await ready(base, child);
  return {
    database: () => make(base, count++),
    async stop() {
      process.off('exit', end);
      const gone = new Promise((done) => child.once('exit', done));
      end();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
