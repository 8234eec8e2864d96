import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoStudyHash } from '../../../shared/study/demo-study.ts';
import { designs } from '../../../shared/study/designs/index.ts';
import type { Protocol } from '../../../shared/study/protocol.ts';
import { cli, folder } from './cli.ts';
import { unitOf } from './protocols.ts';

// A limit for what hangs, not for a busy machine.
const at = folder();
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Protocol;

describe('from a new protocol to a proven allocation', () => {
  it.each(designs.map(({ id, randomised }) => [id, randomised] as const))('%s', async (id, randomised) => {
    const file = `${id}.json`;
    expect(await cli('study', 'new', '--design', id, '--out', at(file))).toMatchObject({
      status: 0,
      err: '',
    });
    expect(existsSync(at(`${file}.seed`))).toBe(randomised);
    const checked = await cli('study', 'check', at(file));
    expect(checked).toMatchObject({ status: 0, err: '' });
    const { out: hash } = await cli('study', 'hash', at(file));
    expect(checked.out).toContain(hash.trim());
    if (!randomised) return;
    expect(statSync(at(`${file}.seed`)).mode & 0o077).toBe(0);
    const secret = ['--protocol', at(file), '--seed-file', at(`${file}.seed`)];
    const rows = Array.from({ length: 24 }, (_, unit) => unitOf(unit));
    const plots = id === 'split-plot' ? ['anonymise', 'prompts'] : [''];
    writeFileSync(
      at('units.csv'),
      `plot,unit\n${plots.flatMap((plot) => rows.map((unit) => `${plot},${unit}`)).join('\n')}\n`,
    );
    const drawn = await cli(
      'study',
      'allocate',
      ...secret,
      '--units',
      at('units.csv'),
      '--out',
      at(`${id}.ndjson`),
    );
    expect(drawn).toEqual({ status: 0, out: '', err: '' });
    const lines = readFileSync(at(`${id}.ndjson`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(24 * plots.length);
    const proven = await cli('study', 'replay', ...secret, '--list', at(`${id}.ndjson`));
    expect(proven.out).toBe(`${lines.length} entries, 0 findings\nThe allocation holds.\n`);
    // The list as it stands is what was handed out.
    const { out: slots } = await cli('study', 'allocate', ...secret, '--slots', '24');
    expect(
      slots
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[3]),
    ).toEqual(lines.map((line) => JSON.parse(line).level));
    writeFileSync(at(`${id}.ndjson`), [lines[1], lines[0], ...lines.slice(2)].join('\n'));
    const forged = await cli('study', 'replay', ...secret, '--list', at(`${id}.ndjson`));
    expect(forged).toMatchObject({ status: 2, err: 'onbevangen: The allocation does not hold.\n' });
    expect(forged.out).toMatch(/entry 1: the chain does not hold/);
  });

  it('writes the next version, also of the old form, and never over a seed', async () => {
    await cli('study', 'new', '--design', 'parallel', '--out', at('one.json'));
    const { out: hash } = await cli('study', 'hash', at('one.json'));
    expect(await cli('study', 'new', '--from', at('one.json'), '--out', at('two.json'))).toMatchObject({
      status: 0,
    });
    expect(read('two.json')).toEqual({ ...read('one.json'), version: 2, amends: hash.trim() });
    expect(existsSync(at('two.json.seed'))).toBe(false);
    const old = {
      ...{ id: 'old', version: 1, design: 'parallel', seed: 's', armVisible: false, start: '2027-01-04' },
      arms: [{ id: 'a', anonymise: false, prompts: true }],
      exposure: { milliseconds: 1000, share: 0.5 },
    };
    writeFileSync(at('old.json'), JSON.stringify(old));
    expect((await cli('study', 'check', at('old.json'))).out).toMatch(/form of before.*\n.*can be used/);
    await cli('study', 'new', '--from', at('old.json'), '--out', at('new.json'));
    expect(read('new.json')).toMatchObject({
      form: 2,
      version: 2,
      id: 'old',
      arms: [{ nudges: ['scorecard', 'unscored-criteria'] }],
    });
    expect((await cli('study', 'check', at('new.json'))).status).toBe(0);
  });
});

describe('power', () => {
  it('says what can be found, and what is needed', async () => {
    const args = [
      '--design',
      'parallel',
      '--baseline',
      '.1',
      '--icc',
      '.1',
      '--size',
      '10',
      '--clusters',
      '76',
      '--effect',
      '.1',
      '--normal',
    ];
    const said = await cli('study', 'power', ...args);
    expect(said).toMatchObject({ status: 0, err: '' });
    expect(said.out).toContain('finds +9.89 points');
    expect(said.out).toContain('with 76 clusters');
    const { comparisons } = JSON.parse((await cli('study', 'power', ...args, '--json')).out);
    expect(comparisons[0].up).toBeCloseTo(0.098922, 4);
  });

  it('takes the design from a protocol', async () => {
    await cli('study', 'new', '--design', 'stepped-wedge', '--out', at('wedge.json'));
    const { out } = await cli(
      'study',
      'power',
      '--protocol',
      at('wedge.json'),
      '--baseline',
      '0.3',
      '--size',
      '30',
    );
    expect(out).toMatch(/^stepped-wedge: .*steps 4/);
  });
});

describe('a rehearsal', () => {
  const small = ['--recruiters', '8', '--vacancies', '2', '--candidates', '5'];

  it('is a log that export reads and replay proves, the same for the same seed', async () => {
    await cli('study', 'new', '--design', 'split-plot', '--out', at('pilot.json'));
    const study = ['--protocol', at('pilot.json'), '--seed-file', at('pilot.json.seed')];
    for (const name of ['a', 'b']) {
      const made = await cli('study', 'simulate', ...study, ...small, '--out', at(`${name}.sqlite`));
      expect(made).toMatchObject({ status: 0, err: '' });
      await cli('export', '--file', at(`${name}.sqlite`), '--out', at(`${name}.csv`));
    }
    const csv = readFileSync(at('a.csv'), 'utf8');
    expect(readFileSync(at('b.csv'), 'utf8')).toBe(csv);
    expect(csv.split('\n').filter((line) => /^[^,]*,decision,/.test(line))).toHaveLength(80);
    expect(readFileSync(at('a.sqlite.truth.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(81);
    const proven = await cli('study', 'replay', ...study, '--file', at('a.sqlite'));
    expect(proven.out).toMatch(/\d+ entries, 0 findings\nlog: \d+ lots as drawn, 0 not\n/);
    expect(proven.out).toContain('The allocation holds.');
    const again = await cli('study', 'simulate', ...study, '--out', at('a.sqlite'));
    expect(again).toMatchObject({ status: 2, out: '' });
  });

  it('of the demonstration is proven from the log alone', async () => {
    expect(await cli('study', 'simulate', ...small, '--seed', 'x', '--out', at('demo.sqlite'))).toMatchObject(
      { status: 0 },
    );
    writeFileSync(at('demo.json'), (await cli('study', 'show')).out.replace(/hash .*\n$/, ''));
    expect((await cli('study', 'hash', at('demo.json'))).out).toBe(`${demoStudyHash}\n`);
    const { out } = await cli('study', 'replay', '--protocol', at('demo.json'), '--file', at('demo.sqlite'));
    expect(out).toMatch(/log: 8 lots as drawn, 0 not\nlog: 8 assignments as they follow, 0 not/);
  });
});

describe('what somebody gave that does not fit: exit 2 and one line', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no design', ['new', '--out', 'x'], /Give --design: parallel/],
    ['an unknown design', ['new', '--design', 'x', '--out', 'x'], /no design "x": choose from parallel/],
    ['no place', ['new', '--design', 'parallel'], /--out/],
    ['power without a baseline', ['power', '--design', 'parallel', '--size', '9'], /Give --baseline/],
    ['power of nothing', ['power'], /Give --design/],
    [
      'an effect out of bounds',
      ['power', '--design', 'parallel', '--baseline', '.9', '--size', '9', '--effect', '.2'],
      /--effect is a number from/,
    ],
    [
      'a list of a study that has none',
      ['allocate', '--protocol', 'demo.json', '--seed-file', 'a.seed', '--slots', '1'],
      /has no list/,
    ],
    [
      'another seed',
      ['allocate', '--protocol', 'one.json', '--seed-file', 'a.seed', '--slots', '1'],
      /not the seed/,
    ],
    [
      'a seed that is none',
      ['allocate', '--protocol', 'one.json', '--seed-file', 'demo.json', '--slots', '1'],
      /64 hex digits/,
    ],
    ['nothing to replay', ['replay', '--protocol', 'one.json'], /Give --list/],
    ['no place for a rehearsal', ['simulate'], /--out/],
  ])('%s', async (_, args, message) => {
    writeFileSync(at('a.seed'), 'cd'.repeat(32));
    const answer = await cli('study', ...args.map((one) => (/\.(json|seed)$/.test(one) ? at(one) : one)));
    expect(answer).toMatchObject({ status: 2, out: '' });
    expect(answer.err).toMatch(/^onbevangen: [^\n]+\n$/);
    expect(answer.err).toMatch(message);
  });

  it('check says every flaw with its line', async () => {
    const text = readFileSync(at('one.json'), 'utf8')
      .replace('"version": 1', '"version": 0')
      .replace('"title"', '"titel"');
    writeFileSync(at('wrong.json'), text);
    const { status, out, err } = await cli('study', 'check', at('wrong.json'));
    expect(status).toBe(2);
    expect(out).toMatch(/^line 4, version: 0 does not fit: give at least 1\.$/m);
    expect(out).toMatch(/^line 6, titel: This field is not known: take it out\.$/m);
    expect(err).toMatch(/cannot be used: 3 flaws\.\n$/);
  });
});
