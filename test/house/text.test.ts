import { describe, expect, it } from 'vitest';
import { code, files, sources, text } from './tree.ts';

const MOST_LINES = 300;
const READABLE = /\.(ts|tsx|mjs|js|css|html|json|md|cff|yml|svg|run)$|^\.ci\/run$|^\.gitignore$|^LICENSE$/;
// This file holds what it looks for.
const readable = files.filter((file) => READABLE.test(file) && file !== 'test/house/text.test.ts');

/** Put together, so that a search for them doesn't end here. */
const words = (...parts: string[]) => parts.join('');

function lines(pattern: RegExp, among: readonly string[] = readable): string[] {
  return among.flatMap((file) =>
    text(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
  );
}

describe('what stands in the files', () => {
  it(`no source file is over ${MOST_LINES} lines`, () => {
    const long = sources
      .map((file) => [file, text(file).replace(/\n$/, '').split('\n').length] as const)
      .filter(([, length]) => length > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('nothing was put off', () => {
    const later = new RegExp(
      `\\b(${['TO', 'FIX', 'XX', 'HA'].map((a, i) => words(a, ['DO', 'ME', 'X', 'CK'][i] ?? '')).join('|')})\\b`,
    );
    expect(lines(later)).toEqual([]);
  });

  it('no path of somebody’s machine', () => {
    const places = new RegExp(
      ['wo' + 'rk', 'ho' + 'me', 'Us' + 'ers', 'ro' + 'ot']
        .map((name) => `(^|[\\s'"\`(=:])/${name}/`)
        .join('|'),
    );
    const windows = new RegExp(`\\b[A-Z]:${words('\\\\', '\\\\')}\\w`);
    expect([...lines(places), ...lines(windows)]).toEqual([]);
  });

  it('no host of a package registry, so that dependencies come from whichever is set', () => {
    const lock = 'package-lock.json';
    expect(files).toContain(lock);
    const hosts = new RegExp(
      `registry\\.${words('npm', 'js')}|"resolved": "https?:|artifactory|nexus\\.`,
      'i',
    );
    expect(lines(hosts)).toEqual([]);
  });

  it('no test is left out, and none keeps the others out', () => {
    const tests = files.filter((file) => /^test\/.*\.(test|e2e)\.tsx?$/.test(file));
    expect(tests.length).toBeGreaterThan(20);
    const left = new RegExp(
      `\\b(it|test|describe|suite)(\\.\\w+)*\\.(${words('sk', 'ip')}|${words('on', 'ly')}|${words('to', 'do')}|${words('fix', 'me')}|fails|skipIf|runIf)\\b|\\bx(it|describe)\\(`,
    );
    expect(lines(left, tests)).toEqual([]);
  });

  it('no check of the compiler is switched off, and one of the linter only with a reason', () => {
    const compiler = new RegExp(
      `@ts-(${words('ig', 'nore')}|${words('no', 'check')}|${words('expect', '-error')})`,
    );
    expect(lines(compiler, sources)).toEqual([]);
    const bare = lines(/biome-ignore(?!.*: \S+.*)/);
    expect(bare).toEqual([]);
  });

  it('no key, token or certificate but the public half of the extension’s', () => {
    const secret = new RegExp(
      `-----BEGIN |\\b(ghp|npm|sk|xox[bp])_[A-Za-z0-9]{20,}|${words('PRIVATE', ' KEY')}`,
    );
    expect(lines(secret)).toEqual([]);
  });

  it('addresses in the code go to the demo, to examples or to documentation', () => {
    const known =
      /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\]|[a-z0-9.*-]+\.(example|invalid|test)|(www\.)?(example|voorbeeld)\.(nl|com|org)|[a-z0-9-]+\.(example|voorbeeld)\.(nl|com|org)|x\.|\*|\$\{|www\.w3\.org|schemas\.openxmlformats\.org|nodejs\.org)/;
    const shipped = sources.filter((file) =>
      /^(shared|extension|widget|collector|evaluation|cli|tools)\//.test(file),
    );
    const strange = shipped.flatMap((file) =>
      [...code(file).matchAll(/https?:\/\/[^\s'"`)<>]+/g)]
        .map((match) => match[0])
        .filter((address) => /^https?:\/\/[a-z0-9]/i.test(address) && !known.test(address))
        .map((address) => `${file}: ${address}`),
    );
    // Examples of the recognizers hold made-up profile links; they are data of tests.
    expect(strange.filter((one) => !one.startsWith('shared/recognizers/'))).toEqual([]);
  });
});
