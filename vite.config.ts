import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { pdfjsParsing } from './tools/pdfjs-parsing.ts';

const firefox = process.env.TARGET === 'firefox';
const hosts = (process.env.ONBEVANGEN_HOSTS ?? '').split(/[\s,]+/).filter(Boolean);
// Firefox's match patterns have no ports.
const patterns = [...new Set(firefox ? hosts.map((h) => h.replace(/:\d+\//, '/')) : hosts)];

const out = process.env.ONBEVANGEN_OUT ?? (firefox ? 'dist/firefox' : 'dist/chrome');

/** A module that this build takes instead of extension/ats/index.ts. Scripts in the page are built without plugins. */
const ownProfiles = process.env.ONBEVANGEN_PROFILES;

/** Public half of the key that fixes the extension's id, so that company policy can name it. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqoTzOMMAKsJSCRypwAamt/hBgvrXTbPxo/kV6BOhROme3NHPd0xggnAv2fS4k8jYMuYSTphE602Aznruux/mkOhJJac+an1NispEWORLAiuY/A6BB0b3KoUcZ4qFwh6n/xtflV1rviqtadXxpwo/G5e45CEn72sGfQ8jBFifxkM4J7SEoGeQ1mPmN5zS33/rQCDOD3sVARYTJNUEf452kdvNmlp3dlLqEY92rAsxe1830WhNjDXzZn7mc0JA68/3C2m+9wvcBwp8n6i6i4y0kma2Sgcj4TtCvSTQNf7LwJ9/OjybBCGSB6R+ZLGygFF0Xnr+5Tg5icU+1ohmNV4hywIDAQAB';

const frames = {
  matches: patterns,
  // As in extension/platform/refused-sites.ts; a house test compares them.
  exclude_matches: ['*://*.linkedin.com/*'],
  run_at: 'document_start',
  all_frames: true,
  match_origin_as_fallback: true,
};

const manifest = {
  ...base,
  ...(firefox
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'onbevangen@onbevangen.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
        background: { scripts: ['extension/background/main.ts'] },
      }
    : {
        key,
        minimum_chrome_version: '120',
        background: { service_worker: 'extension/background/main.ts', type: 'module' },
        storage: { managed_schema: 'managed-schema.json' },
      }),
  ...(patterns.length && {
    host_permissions: patterns,
    content_scripts: [
      { ...frames, js: ['extension/content/page-world.iife.ts'], world: 'MAIN' },
      { ...frames, js: ['extension/content/main.iife.ts'], css: ['extension/content/veil.css'] },
    ],
  }),
};

/**
 * Pages need to reach the viewer's frame and nothing else of ours; and the content scripts' module form, which
 * is built beside the synchronous one, is never loaded.
 */
const tidy: Plugin = {
  name: 'onbevangen-tidy',
  apply: 'build',
  closeBundle: {
    order: 'post',
    sequential: true,
    handler() {
      const assets = path.join(out, 'assets');
      for (const file of readdirSync(assets)) if (/\.iife\.ts-/.test(file)) rmSync(path.join(assets, file));
      const file = path.join(out, 'manifest.json');
      const built = JSON.parse(readFileSync(file, 'utf8'));
      built.web_accessible_resources = base.web_accessible_resources;
      writeFileSync(file, JSON.stringify(built, null, 2));
    },
  },
};

const pages = 'extension/pages';
/** Pages that no manifest names: one folder each, with an HTML file of its name. */
const own = readdirSync(pages)
  .filter((name) => !['popup', 'options'].includes(name))
  .map((name) => [name, `${pages}/${name}/${name}.html`] as const)
  .filter(([, file]) => existsSync(file));

export default defineConfig({
  plugins: [
    preact(),
    tidy,
    crx({ manifest: manifest as unknown as ManifestV3Export, browser: firefox ? 'firefox' : 'chrome' }),
  ],
  // The viewer's worker is a build of its own; nothing else loads pdf.js.
  worker: { plugins: () => [pdfjsParsing()] },
  publicDir: 'extension/public',
  resolve: {
    alias: ownProfiles ? [{ find: /^\.\.\/ats\/index\.ts$/, replacement: path.resolve(ownProfiles) }] : [],
  },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { viewer: 'extension/viewer/viewer.html', ...Object.fromEntries(own) } },
  },
});
