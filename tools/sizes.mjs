// What is shipped to the browser, compressed. The limits are held by test/house/sizes.test.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Limits in bytes, gzipped. */
export const limits = { content: 120_000, widget: 30_000 };

const gz = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** Sizes in bytes, gzipped, of the parts that are built; a part that is not built is absent. */
export function sizes(root) {
  const found = {};
  const chrome = filesUnder(path.join(root, 'dist/chrome'));
  const content = chrome.filter((file) => /(main|page-world)\.iife.*\.js$/.test(path.basename(file)));
  if (content.length) found.content = content.reduce((sum, file) => sum + gz(file), 0);
  const widget = path.join(root, 'dist/widget/onbevangen-widget.js');
  if (existsSync(widget)) found.widget = gz(widget);
  return found;
}

export function printSizes(root) {
  for (const [part, size] of Object.entries(sizes(root))) {
    console.log(`${part}: ${(size / 1000).toFixed(1)} kB gz (at most ${limits[part] / 1000})`);
  }
}
