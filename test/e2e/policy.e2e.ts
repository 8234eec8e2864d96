import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { CollectorOptions, RunningCollector } from '../../collector/main.ts';
import type { TaughtProfile } from '../../shared/profiles/taught-profile.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { protocolHash } from '../../shared/study/protocol-hash.ts';
import { callBackground } from './faults.gate.ts';
import { browserArguments, expect, extension, signIn, test } from './harness.ts';
import { atCollector, extensionPage } from './log.events.ts';
import { popupTab } from './popup.tab.ts';
import { ready } from './tour.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { startDemo } = (await import(path.join(root, 'dist/demo/server.js'))) as {
  startDemo(options: { port: number }): Promise<{ url: string; close(): Promise<void> }>;
};
const { startCollector } = (await import(path.join(root, 'dist/node/collector.js'))) as {
  startCollector(options: CollectorOptions): Promise<RunningCollector>;
};

const ID = 'blnipgopnjjddjncnjojgbiledfdilgc';
const FOLDER = '/etc/chromium';
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How a browser can be given a policy folder of its own, without touching the machine's; `null`: it can't. */
function unshare(): string | null {
  const ways = ['unshare -m', 'unshare -r -m'];
  const works = (way: string) =>
    spawnSync('sh', ['-c', `${way} sh -c 'mount --make-rprivate / && mount --bind /tmp ${FOLDER}'`])
      .status === 0;
  return existsSync(FOLDER) ? (ways.find(works) ?? null) : null;
}

/** As the teaching tool makes one; the other in the policy below cannot be read, and counts for nothing. */
const taught: TaughtProfile = {
  format: 'onbevangen-profile/1',
  name: 'Ons ATS',
  version: 2,
  taught: '2026-11-27',
  checked: 3,
  hosts: ['http://127.0.0.1/*'],
  pages: [{ kind: 'candidate', address: '/candidates/{candidate}', surfaces: ['profile'] }],
  scopes: [
    {
      at: ['.candidate-page'],
      on: '/candidates/{candidate}',
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [{ kind: 'name', at: ['.candidate-header__name'], expect: 'one' }],
    },
  ],
  fields: [],
  decisions: [],
  stage: null,
};

interface Managed {
  browser: {
    storage: { managed: { get(keys: null): Promise<object> }; local: { remove(key: string): Promise<void> } };
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  };
}

test('collector, study and sites come from company policy, which nobody can change here', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-policy-'));
  const pilot = {
    ...demoStudy,
    id: 'pilot',
    armVisible: false,
    arms: [{ id: 'both', anonymise: true, prompts: true, nudges: ['unscored-criteria'] }],
  };
  const demo = await startDemo({ port: 0 });
  const collector = await startCollector({
    port: 0,
    file: path.join(folder, 'collector.sqlite'),
    protocols: [pilot],
  });
  const values = {
    collector: collector.url,
    study: JSON.stringify(pilot),
    studyKey: 'ab'.repeat(32),
    recruiter: 'r-7',
    language: 'nl',
    sites: ['https://ats.example.nl/*'],
    profiles: [JSON.stringify(taught), '{"format":"onbevangen-profile/1","harmless":["img"]}'],
    teaching: false,
  };
  const managed = path.join(folder, 'policies/managed');
  mkdirSync(managed, { recursive: true });
  const file = { '3rdparty': { extensions: { [ID]: values } } };
  writeFileSync(path.join(managed, 'onbevangen.json'), JSON.stringify(file));
  const way = unshare();
  const script = path.join(folder, 'chromium');
  const mounts = `mount --make-rprivate / && mount --bind ${folder} ${FOLDER} && exec ${BROWSER} "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec ${way} sh -c '${mounts}' sh "$@"\n`);
  chmodSync(script, 0o755);
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: way ? script : BROWSER,
    headless: true,
    locale: 'nl-NL',
    args: [...browserArguments, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const world = { context, worker: async () => worker };
    const options = await extensionPage(world);
    if (!way) {
      // No folder of its own for this browser: the extension is answered as the browser would from here on.
      await worker.evaluate((policy) => {
        (globalThis as unknown as Managed).browser.storage.managed.get = async () => policy;
      }, values);
      await worker.evaluate(() => (globalThis as unknown as EventTarget).dispatchEvent(new Event('policy')));
    }
    const state = () => callBackground<{ managed: string[]; study: string }>(options, 'options');
    await expect
      .poll(async () => [...(await state()).managed].sort(), { timeout: 20_000 })
      .toEqual(Object.keys(values).sort());
    expect((await state()).study).toBe('pilot');
    const matches = () =>
      worker.evaluate(async () =>
        (await (globalThis as unknown as Managed).browser.scripting.getRegisteredContentScripts()).flatMap(
          (one) => one.matches,
        ),
      );
    await expect.poll(async () => new Set(await matches())).toEqual(new Set(values.sites));

    await options.reload();
    await expect(options.locator('#collector')).toBeDisabled();
    await expect(options.locator('#collector')).toHaveValue(collector.url);
    await expect(options.locator('input[name="arm"]')).toHaveCount(0);
    await expect(options.locator('.sites')).toContainText('ats.example.nl');
    await expect(options.locator('.profiles li')).toHaveCount(1);
    await expect(options.locator('.profiles')).toContainText('Ons ATS');
    await callBackground(options, 'saveOptions', { collector: 'https://other.example', recruiter: 'r-8' });
    expect(await state()).toMatchObject({ collector: collector.url, recruiter: 'r-7' });

    const page = await context.newPage();
    await signIn(page, demo.url);
    await page.goto(`${demo.url}/candidates/120`);
    await ready(page);
    const profiles = async () =>
      (await atCollector(collector.url)).filter(({ data }) => data.surface === 'profile');
    await expect.poll(profiles).toHaveLength(1);
    expect((await profiles())[0]).toMatchObject({ arm: 'both', studyhash: protocolHash(pilot) });

    const popup = await popupTab(world, options, page);
    await expect(popup.getByText('Aan, door je organisatie ingesteld')).toBeVisible();
    await expect(popup.getByText('Herkend als Ons ATS')).toBeVisible();
    await expect(popup.getByText('Geleerd door je organisatie (27 november 2026)')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Leer Onbevangen dit systeem' })).toHaveCount(0);
    await expect(popup.getByRole('button', { name: 'Laat zien wie dit is' })).toBeVisible();
    await expect(popup.getByText('Jouw variant in het onderzoek')).toHaveCount(0);
  } finally {
    await context.close();
    await collector.close();
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
