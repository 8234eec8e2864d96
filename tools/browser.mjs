// Finds a Chromium that takes unpacked extensions. Branded Chrome no longer does (since 137), so it is not asked.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
  ],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [path.join(process.env.LOCALAPPDATA ?? homedir(), 'Chromium/Application/chrome.exe')],
};

/** Path of a usable browser, or null. `CHROMIUM` in the environment comes first. */
export function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked) return existsSync(asked) ? asked : null;
  const installed = (places[process.platform] ?? []).find((file) => existsSync(file));
  return installed ?? playwrightsOwn();
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const file = chromium.executablePath();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
