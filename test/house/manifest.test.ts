import { describe, expect, it } from 'vitest';
import { isRefused, refusedSites } from '../../extension/platform/refused-sites.ts';
import { files, text } from './tree.ts';

type Json = Record<string, unknown>;
const manifest = JSON.parse(text('manifest.json')) as Json;

/** Why each permission is asked at install. A new one is a new warning for every user: write a decision. */
const permissions: Readonly<Record<string, string>> = {
  storage: 'settings, scores, events that wait, people of this browser session',
  scripting: 'runs on the sites that were switched on',
  alarms: 'sends what waits, also when no page is open',
  activeTab: 'the popup asks which site its tab shows',
};

describe('manifest', () => {
  it('asks for no site at install', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('asks for what it needs and nothing more', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(Object.keys(permissions).sort());
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('shows web pages the CV view alone', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['extension/viewer/viewer.html'], matches: ['http://*/*', 'https://*/*'] },
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('keeps the strict default policy for its own pages', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    const own = files.filter((file) => /^extension\/.*\.html$/.test(file));
    expect(own.length).toBeGreaterThan(2);
    for (const page of own) {
      expect(text(page), page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|https?:\/\//i);
    }
  });

  it('bakes sites in only when the build is told to', () => {
    expect(text('vite.config.ts')).toMatch(/process\.env\.ONBEVANGEN_HOSTS \?\? ''/);
  });

  it('leaves out, built in or switched on, the sites on which it never runs', () => {
    expect(refusedSites.length).toBeGreaterThan(0);
    const built = /exclude_matches: \[([^\]]*)\]/.exec(text('vite.config.ts'))?.[1] ?? '';
    expect([...built.matchAll(/'([^']+)'/g)].map((match) => match[1])).toEqual(refusedSites);
    expect(text('extension/platform/content-files.ts')).toMatch(/excludeMatches: \[\.\.\.refusedSites\]/);
    for (const host of ['linkedin.com', 'www.linkedin.com', 'nl.linkedin.com:443'])
      expect(isRefused(host)).toBe(true);
    for (const host of ['notlinkedin.com', 'linkedin.com.example', 'ats.example'])
      expect(isRefused(host)).toBe(false);
  });

  it('has a name and a description in each language of the interface', () => {
    for (const tag of ['nl', 'en']) {
      const messages = JSON.parse(text(`extension/public/_locales/${tag}/messages.json`)) as Json;
      const asked = [...text('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
      expect(Object.keys(messages).sort()).toEqual(asked.sort());
    }
  });

  it('takes from company policy exactly what the settings read', () => {
    const schema = JSON.parse(text('extension/public/managed-schema.json')) as { properties: Json };
    const read = [...text('extension/background/settings.ts').matchAll(/\bfixed\.(\w+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect([...new Set(read)].sort()).toEqual(Object.keys(schema.properties).sort());
  });

  it('has one version everywhere', () => {
    const { version } = JSON.parse(text('package.json')) as Json;
    expect(manifest.version).toBe(version);
  });
});
