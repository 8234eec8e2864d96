import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../cli/main.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

/** A build as far as the command looks at it. */
function built(name: string, manifest: object): string {
  for (const file of ['page-world.iife.js', 'main.iife.js']) {
    mkdirSync(at(name, 'extension/content'), { recursive: true });
    writeFileSync(at(name, 'extension/content', file), `// ${file}`);
  }
  mkdirSync(at(name, 'assets'), { recursive: true });
  writeFileSync(at(name, 'assets/veil-AbC_1-2.css'), 'html{}');
  writeFileSync(at(name, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'x', ...manifest }));
  return at(name);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  built('chrome', { key: 'k' });
  built('firefox', { browser_specific_settings: { gecko: { id: 'x@x.example' } } });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pack(company: unknown, ...more: string[]) {
  let [out, err] = ['', ''];
  const input = typeof company === 'string' ? company : JSON.stringify(company);
  const extensions = ['chrome', 'firefox'].flatMap((name) => ['--extension', at(name)]);
  const args = ['package', '--company', '-', '--out', at('out'), ...(more.length ? more : extensions)];
  const status = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => Buffer.from(input),
    signal: new AbortController().signal,
  });
  return { status, out, err };
}
const manifest = (zip: string) =>
  JSON.parse(Buffer.from(unzipSync(readFileSync(at('out', zip)))['manifest.json']!).toString());

const good = {
  hosts: ['https://ats.example.nl/*', 'http://localhost:8080/*'],
  policy: { language: 'nl', masking: { until: 'interview' }, role: 'recruiter' },
  profiles: [{ id: 'taught' }],
};

describe('a company package', () => {
  it('has its sites and policy in the manifest of both browsers, and is the same each time', async () => {
    expect(await pack(good)).toMatchObject({ status: 0, err: '' });
    const chromium = manifest('onbevangen-chromium.zip');
    expect(chromium).toMatchObject({
      name: 'x',
      key: 'k',
      host_permissions: good.hosts,
      onbevangen: {
        policy: { language: 'nl', masking: '{"until":"interview"}', profiles: [{ id: 'taught' }] },
      },
    });
    expect(chromium.content_scripts).toHaveLength(2);
    for (const script of chromium.content_scripts)
      expect(script).toMatchObject({
        matches: good.hosts,
        exclude_matches: ['*://*.linkedin.com/*'],
        run_at: 'document_start',
        all_frames: true,
      });
    expect(chromium.content_scripts[0].world).toBe('MAIN');
    expect(chromium.content_scripts[1].css).toEqual(['assets/veil-AbC_1-2.css']);
    expect(manifest('onbevangen-firefox.zip').host_permissions).toEqual([
      'https://ats.example.nl/*',
      'http://localhost/*',
    ]);
    const before = readFileSync(at('out/onbevangen-chromium.zip'));
    await pack(good);
    expect(readFileSync(at('out/onbevangen-chromium.zip')).equals(before)).toBe(true);
  });

  it('stands in a folder, too, when asked', async () => {
    await pack(good, '--extension', at('chrome'), '--unpacked');
    expect(JSON.parse(readFileSync(at('out/onbevangen-chromium/manifest.json'), 'utf8'))).toEqual(
      manifest('onbevangen-chromium.zip'),
    );
    expect(existsSync(at('out/onbevangen-chromium/extension/content/main.iife.js'))).toBe(true);
  });

  it.each([
    ['not json', /is not JSON/],
    [[], /company file wants/],
    [{}, /"hosts" wants a list/],
    [{ hosts: [] }, /"hosts" wants a list/],
    [{ hosts: ['ats.example.nl'] }, /whole host/],
    [{ hosts: ['https://ats.example.nl/jobs/*'] }, /whole host/],
    [{ hosts: ['https://*/*'] }, /whole host/],
    [{ hosts: ['https://*.nl/*'] }, /more than one organisation/],
    [{ hosts: ['<all_urls>'] }, /whole host/],
    [{ hosts: ['https://www.linkedin.com/*'] }, /never runs on LinkedIn/],
    [{ hosts: good.hosts, sites: [] }, /has "sites"/],
    [{ hosts: good.hosts, policy: [] }, /"policy" wants an object/],
    [{ hosts: good.hosts, policy: { toString: 1 } }, /no "policy.toString"/],
    [{ hosts: good.hosts, policy: { studyKey: 'a' } }, /is a secret/],
    [{ hosts: good.hosts, policy: { recruiter: 'r-1' } }, /another one in each browser/],
    [{ hosts: good.hosts, policy: { collector: 'http://log.example.nl' } }, /begins with https/],
    [{ hosts: good.hosts, policy: { language: 'de' } }, /wants nl, en or auto/],
    [{ hosts: good.hosts, policy: { role: 'boss' } }, /wants recruiter/],
    [{ hosts: good.hosts, policy: { masking: { until: 'gesprek' } } }, /wrong at until/],
    [{ hosts: good.hosts, policy: { study: '{' } }, /is not JSON/],
    [{ hosts: good.hosts, policy: { study: {} } }, /is not a protocol/],
    [{ hosts: good.hosts, profiles: {} }, /"profiles" wants a list/],
  ])('%j is refused, and nothing is written', async (company, reason) => {
    const { status, err } = await pack(company);
    expect(status).toBe(2);
    expect(err).toMatch(reason);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('is made of builds alone, without sites of their own, one per browser', async () => {
    expect((await pack(good, '--extension', at('nowhere'))).err).toMatch(/does not exist/);
    mkdirSync(at('empty'));
    expect((await pack(good, '--extension', at('empty'))).err).toMatch(/not a built extension/);
    built('baked', { content_scripts: [] });
    expect((await pack(good, '--extension', at('baked'))).err).toMatch(/sites built in already/);
    const twice = await pack(good, '--extension', at('chrome'), '--extension', at('chrome'));
    expect(twice).toMatchObject({ status: 2 });
    expect(existsSync(at('out'))).toBe(false);
    writeFileSync(at('out'), '');
    expect((await pack(good)).err).toMatch(/cannot be written/);
  });
});
