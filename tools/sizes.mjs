// What is shipped to the browser, compressed. The limits are held by test/house/sizes.test.ts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Limits in bytes, gzipped. The content script is to come down to 220 kB; what it may not do meanwhile is grow without a
 * decision: see docs/decisions/0015 for detection and what is beside it, 0017 for the profiles of ATSs, 0021 for
 * revealing, 0024 for nudges and criteria. The build of the end-to-end tests has a profile more.
 * The viewer: all that its frame loads, the worker that reads files included (docs/decisions/0010).
 */
export const limits = { content: 334_000, viewer: 520_000, widget: 30_000 };

/** Where a build of the extension may stand: the newest of those that are shipped counts, else that of the tests. */
const SHIPPED = ['dist/chrome', 'dist/start'];
const TESTED = ['dist/e2e'];
/** What runs in a page. The same modules also lie in assets/, where the build leaves them and nothing loads them. */
const CONTENT = ['main.iife.js', 'page-world.iife.js'].map((name) => `extension/content/${name}`);

const gz = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Every file that the viewer's frame loads, in a built extension: what its page names, and what that names in turn. */
export function viewerFiles(build) {
  const found = new Set([path.join(build, 'extension/viewer/viewer.html')]);
  const assets = readdirSync(path.join(build, 'assets'));
  for (const file of found) {
    const text = readFileSync(file, 'utf8');
    for (const name of assets) if (text.includes(name)) found.add(path.join(build, 'assets', name));
  }
  return [...found];
}

/**
 * Sizes in bytes, gzipped, of the parts that are built; a part that is not built is absent.
 * @param {string} root
 * @returns {{ content?: number, viewer?: number, widget?: number }}
 */
export function sizes(root) {
  const found = {};
  const built = (folders) =>
    folders
      .map((folder) => CONTENT.map((file) => path.join(root, folder, file)))
      .filter((files) => files.every((file) => existsSync(file)))
      .sort(([a = ''], [b = '']) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const [newest] = [...built(SHIPPED), ...built(TESTED)];
  if (newest) {
    found.content = newest.reduce((sum, file) => sum + gz(file), 0);
    found.viewer = viewerFiles(path.join(newest[0], '../../..')).reduce((sum, file) => sum + gz(file), 0);
  }
  const widget = path.join(root, 'dist/widget/onbevangen-widget.js');
  if (existsSync(widget)) found.widget = gz(widget);
  return found;
}

export function printSizes(root) {
  for (const [part, size] of Object.entries(sizes(root))) {
    console.log(`${part}: ${(size / 1000).toFixed(1)} kB gz (at most ${limits[part] / 1000})`);
  }
}
