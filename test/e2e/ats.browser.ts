import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { atsFixtures, fixtureHtml } from '../fixtures/ats/pages.ts';
import { browserArguments, configure, extension } from './harness.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/ats');

/** Pure magenta, so that its paint can be counted. */
const magenta =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90" fill="#f0f"/></svg>';

/** The built extension, allowed on every host: pages of an ATS stand at that ATS's own addresses. */
function extensionForAllSites(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'onbevangen-ats-'));
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  const everywhere = ['http://*/*', 'https://*/*'];
  manifest.host_permissions = everywhere;
  for (const script of manifest.content_scripts) script.matches = everywhere;
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/**
 * A Chromium in which every address answers with its fixture, and nothing reaches the network.
 * `arm`: of the demonstration study; null = without the extension.
 */
export async function openAts(
  arm: string | null,
  language: 'nl' | 'en' = 'nl',
): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(path.join(tmpdir(), 'onbevangen-ats-profile-'));
  const own = arm === null ? null : extensionForAllSites();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    viewport: { width: 1280, height: 860 },
    args: [
      ...browserArguments,
      ...(own ? [`--disable-extensions-except=${own}`, `--load-extension=${own}`] : []),
    ],
  });
  context.setDefaultTimeout(15_000);
  if (arm !== null) {
    const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
    await configure(worker, { arm, language, collector: '' });
  }
  const pages = new Map(atsFixtures.map(({ address, file }) => [address.split('#')[0], file]));
  await context.route(/^https?:/, (route) => {
    const address = route.request().url();
    const file = pages.get(address.split('#')[0]);
    if (file && route.request().isNavigationRequest())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixtureHtml(file) });
    if (address.endsWith('/fixture.css'))
      return route.fulfill({ contentType: 'text/css', path: path.join(folder, 'fixture.css') });
    if (route.request().resourceType() === 'image')
      return route.fulfill({ contentType: 'image/svg+xml', body: magenta });
    return route.fulfill({ contentType: 'text/html', body: '' });
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
      if (own) rmSync(own, { recursive: true, force: true });
    },
  };
}
