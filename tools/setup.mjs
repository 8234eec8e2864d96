// Sets up what is missing: dependencies and a browser. Needs nothing but Node; run it as often as you like.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const NEEDED = [20, 19];

/** A problem the user can do something about: printed without a stack. */
export class SetupProblem extends Error {}

const say = (text) => console.log(`· ${text}`);

function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: windows, ...options });
  return {
    ok: result.status === 0,
    output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`,
  };
}

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new SetupProblem(
    `This needs Node ${NEEDED.join('.')} or newer; you have ${version}. Install it from https://nodejs.org and run the same command again.`,
  );
}

/** What npm's output means for somebody who only wants it to work. */
export function explainNpm(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(output)) {
    return 'The dependencies could not be fetched: no network, or the npm registry cannot be reached. Nothing was changed. Check the connection or proxy and run the same command again.';
  }
  if (/EACCES|EPERM/.test(output))
    return 'The dependencies could not be written: no permission in this folder.';
  if (/ENOSPC/.test(output)) return 'The dependencies could not be written: the disk is full.';
  if (/better-sqlite3|node-gyp/.test(output)) {
    return 'The database library could not be installed. It needs either its prebuilt file from the network, or Python 3, make and a C++ compiler on this machine.';
  }
  return 'The dependencies could not be installed.';
}

function dependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.onbevangen');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Fetching dependencies (one time, a minute or two) …');
  const npm = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!npm.ok)
    throw new SetupProblem(
      `${explainNpm(npm.output)}\n${npm.output.trim().split('\n').slice(-8).join('\n')}`,
    );
  writeFileSync(stamp, lock);
}

function browser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM)
    throw new SetupProblem(`CHROMIUM is set to ${process.env.CHROMIUM}, but there is no such file.`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['--version']).ok) {
    say("Installing Debian's Chromium (one time) …");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      env,
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  say('Fetching a Chromium for this project (one time) …');
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js');
  const download = run(process.execPath, [cli, 'install', 'chromium']);
  const own = findBrowser();
  if (own) return own;
  throw new SetupProblem(
    `No browser to be had: no Chromium is installed, and it could not be downloaded. Install Chromium (for example "apt-get install chromium"), or set CHROMIUM to its path, and run the same command again.\n${download.output.trim().split('\n').slice(-3).join('\n')}`,
  );
}

/** Everything the other scripts need; returns the browser's path. */
export function setup({ needBrowser = true } = {}) {
  checkNode();
  dependencies();
  return needBrowser ? browser() : null;
}

/** Runs a script's main part and turns problems into plain lines and exit status 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof SetupProblem ? `\n${error.message}` : error);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(() => {
    const file = setup();
    say(`Ready. Browser: ${file}`);
  });
}
