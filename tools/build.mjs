// Builds all targets into dist/, or those named: chrome firefox widget node demo.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, SetupProblem, setup } from './setup.mjs';
import { printSizes } from './sizes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const configs = {
  chrome: ['vite.config.ts', { TARGET: 'chrome' }],
  firefox: ['vite.config.ts', { TARGET: 'firefox' }],
  widget: ['widget/vite.widget.config.ts', {}],
  node: ['collector/vite.node.config.ts', {}],
  demo: ['demo/vite.demo.config.ts', {}, '--app'],
};

function one(target, env) {
  const [config, extra, ...options] = configs[target];
  const args = [
    path.join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    config,
    '--logLevel',
    'warn',
    ...options,
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.on('close', (status) =>
      status === 0
        ? resolve(output)
        : reject(new SetupProblem(`Building ${target} failed:\n${output.trim()}`)),
    );
  });
}

/**
 * Builds the targets, two at a time. `hosts` are baked into the extension, which then goes to the folder `out`;
 * the module `profiles` takes the place of extension/ats/index.ts.
 */
export async function build(targets = Object.keys(configs), { hosts, out, profiles } = {}) {
  const env = {
    ...(profiles && { ONBEVANGEN_PROFILES: profiles }),
    ...(hosts !== undefined && { ONBEVANGEN_HOSTS: hosts }),
    ...(out && { ONBEVANGEN_OUT: out }),
  };
  const queue = [...targets];
  const worker = async () => {
    for (let target = queue.shift(); target; target = queue.shift()) await one(target, env);
  };
  await Promise.all([worker(), worker()]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    setup({ needBrowser: false });
    const named = process.argv.slice(2);
    const unknown = named.filter((name) => !(name in configs));
    if (unknown.length)
      throw new SetupProblem(
        `No such target: ${unknown.join(', ')}. There are: ${Object.keys(configs).join(', ')}.`,
      );
    await build(named.length ? named : undefined);
    printSizes(root);
  });
}
