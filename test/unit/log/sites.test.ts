import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fromTab } from '../../../extension/background/content-calls.ts';
import { covers, hostOf, hostPatterns } from '../../../extension/background/host-pattern.ts';
import { fromOwnPage } from '../../../extension/background/page-calls.ts';
import { refreshPolicy } from '../../../extension/background/policy.ts';
import { loadSettings } from '../../../extension/background/settings.ts';
import { syncSites } from '../../../extension/background/sites.ts';
import { finishSwitchOn } from '../../../extension/background/switch-on.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';
import { background, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: (pattern: string) => [
    { id: `page ${pattern}`, js: ['page.js'], css: ['veil.css'], matches: [pattern] },
  ],
}));

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

describe('sites', () => {
  it('registers what is switched on, leaves what is baked in, and survives a pattern that the browser refuses', async () => {
    world.baked = ['http://127.0.0.1:5173/*'];
    world.managed = {
      sites: ['https://bad.example/*', 'https://ats.example.nl/*', 'http://127.0.0.1:5173/*'],
    };
    await refreshPolicy();
    await syncSites();
    expect(world.registered.map((one) => one.id)).toEqual(['page https://ats.example.nl/*']);
  });

  it('switches a site on and off, updates a script in place, and reloads the tab', async () => {
    const { page } = background();
    world.tabs.set(3, 'https://ats.example.nl/c/1');
    world.granted.add('https://ats.example.nl/*');
    await page.switchOn({} as never, 'https://ats.example.nl/*', 3);
    expect(await page.siteState({} as never, 3)).toMatchObject({ state: 'on', host: 'ats.example.nl' });
    world.registered[0]!.js = ['chrome-extension://own/old.js'];
    await syncSites();
    expect(world.registered[0]!.js).toEqual(['page.js']);
    await page.switchOff({} as never, 'https://ats.example.nl/*', 3);
    expect(world.registered).toEqual([]);
    expect(world.reloads).toEqual([3, 3]);
    expect(await page.siteState({} as never, 3)).toMatchObject({ state: 'off' });
    await expect(page.switchOn({} as never, 'file:///etc/*', 3)).rejects.toThrow();
  });

  it('finishes a switch-on whose popup the browser closed, once', async () => {
    const pattern = 'https://ats.example.nl/*';
    world.session.set({ 'asked-host': { pattern, tab: 3 } });
    await finishSwitchOn();
    expect(world.registered).toEqual([]);
    world.granted.add(pattern);
    const { page } = background();
    // The popup may have stayed open after all, and the worker may start in between.
    await Promise.all([finishSwitchOn(), page.switchOn({} as never, pattern, 3), finishSwitchOn()]);
    expect(world.registered.map((one) => one.matches)).toEqual([[pattern]]);
    expect(world.reloads).toEqual([3]);
    expect((await page.options({} as never)).sites).toEqual([{ host: 'ats.example.nl', managed: false }]);
  });

  it('is finished by the next worker, at whatever step this one was killed', async () => {
    const pattern = 'https://ats.example.nl/*';
    let deaths = 0;
    for (let step = 1; step <= 20; step++) {
      freshWorld();
      world.session.set({ 'asked-host': { pattern, tab: 3 } });
      world.granted.add(pattern);
      await loadSettings();
      const life = startWorker(step);
      const died = new Promise<void>((resolve) => {
        life.onDeath = resolve;
      });
      await Promise.race([died, finishSwitchOn()]);
      if (life.dead) deaths++;
      startWorker();
      await finishSwitchOn();
      expect(world.registered.map((one) => one.matches)).toEqual([[pattern]]);
      expect(world.session.get('asked-host')).toEqual({});
    }
    expect(deaths).toBeGreaterThan(4);
  });

  it('knows managed sites and pages that are none', async () => {
    world.managed = { sites: ['*://*.example.nl/*'] };
    world.tabs.set(1, 'https://ats.example.nl/');
    world.tabs.set(2, 'chrome://settings');
    const { page } = background();
    expect((await page.siteState({} as never, 1)).state).toBe('off');
    world.granted.add('https://ats.example.nl/*');
    expect((await page.siteState({} as never, 1)).state).toBe('managed');
    expect(await page.siteState({} as never, 2)).toMatchObject({ state: 'unsupported', host: '' });
    expect((await page.options({} as never)).sites).toEqual([{ host: '*.example.nl', managed: true }]);
  });

  it.each([
    ['https://ats.example.nl/*', 'https://ats.example.nl/x', true],
    ['https://ats.example.nl/*', 'http://ats.example.nl/x', false],
    ['*://*.example.nl/*', 'http://example.nl/', true],
    ['*://*.example.nl/*', 'https://badexample.nl/', false],
    ['http://127.0.0.1:5173/*', 'http://127.0.0.1:5173/a', true],
    ['http://127.0.0.1:5173/*', 'http://127.0.0.1:5174/a', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:5174/a', true],
    ['https://a.nl/jobs/*', 'https://a.nl/other', false],
    ['*://*/*', 'https://a.nl/', true],
    ['*://*/*', 'ftp://a.nl/', false],
    ['nonsense', 'https://a.nl/', false],
    ['https://a.nl/*', 'not an address', false],
  ])('%s covers %s: %s', (pattern, address, yes) => {
    expect(covers(pattern, address)).toBe(yes);
  });

  it('reads hosts out of patterns and leaves out what is none', () => {
    expect(hostOf('*://*.example.nl/*')).toBe('*.example.nl');
    expect(hostPatterns(['https://a.nl/*', 'https://a.nl/*', 'javascript:1', null, 'https://*x/*'])).toEqual([
      'https://a.nl/*',
    ]);
  });
});

describe('who may call', () => {
  it('content calls come from tabs, page calls from our own pages outside frames', () => {
    const own = 'chrome-extension://own/popup.html';
    expect(fromTab(tab)).toBe(true);
    expect(fromTab({ id: 'own', url: own } as never)).toBe(false);
    expect(fromTab({ id: 'own', url: own, tab: { id: 1 }, frameId: 0 } as never)).toBe(false);
    expect(fromTab({ id: 'own', url: own, tab: { id: 1 }, frameId: 4 } as never)).toBe(true);
    expect(fromOwnPage({ id: 'own', url: own } as never)).toBe(true);
    expect(fromOwnPage({ id: 'own', url: own, tab: { id: 1 }, frameId: 4 } as never)).toBe(false);
    expect(fromOwnPage({ id: 'own', url: 'chrome-extension://own.evil/popup.html' } as never)).toBe(false);
    expect(fromOwnPage(tab)).toBe(false);
  });
});
