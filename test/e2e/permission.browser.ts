import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { browserArguments } from './harness.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The extension as it is given out: without any host baked in. */
const release = path.join(root, 'dist/chrome');

export interface Profile {
  launch(): Promise<{ context: BrowserContext; worker: Worker }>;
  /**
   * Notes in the closed profile that these hosts were allowed before, so that the browser's own question, which
   * nobody can answer without a screen, is answered at once. The extension still has to ask.
   */
  allowBefore(id: string, patterns: readonly string[]): void;
  remove(): void;
}

type Preferences = { extensions?: { settings?: Record<string, Record<string, Record<string, unknown>>> } };

export function newProfile(): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-permission-'));
  return {
    async launch() {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        headless: true,
        locale: 'nl-NL',
        viewport: { width: 1280, height: 860 },
        args: [...browserArguments, `--disable-extensions-except=${release}`, `--load-extension=${release}`],
      });
      context.setDefaultTimeout(15_000);
      return {
        context,
        worker: context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
      };
    },
    allowBefore(id, patterns) {
      for (const name of ['Preferences', 'Secure Preferences']) {
        const file = path.join(folder, 'Default', name);
        let kept: Preferences;
        try {
          kept = JSON.parse(readFileSync(file, 'utf8'));
        } catch {
          continue;
        }
        const ours = kept.extensions?.settings?.[id];
        if (!ours) continue;
        ours.runtime_granted_permissions = {
          api: [],
          manifest_permissions: [],
          scriptable_host: [],
          explicit_host: patterns,
        };
        writeFileSync(file, JSON.stringify(kept));
        return;
      }
      throw new Error('the profile does not know the extension');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
