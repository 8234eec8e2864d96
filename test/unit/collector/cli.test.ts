import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../cli/main.ts';
import { startCollector } from '../../../collector/start.ts';
import { asRead, identityTokens, leakedVariant } from '../../../demo/data/identity.ts';
import { candidates } from '../../../demo/data/index.ts';
import { columns, row } from '../../../evaluation/export.ts';
import { events } from '../../../shared/events/index.ts';
import { demoStudy, demoStudyHash } from '../../../shared/study/demo-study.ts';
import { flowCases } from '../../fixtures/documents/flow-cases.ts';
import { post, sampleEvent, sampleEvents } from './events.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

async function cli(args: readonly string[], { input = '', signal = new AbortController().signal } = {}) {
  let out = '';
  let err = '';
  const status = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => Buffer.from(input, 'latin1'),
    signal,
  });
  return { status, out, err };
}

async function filled(file: string, count: number) {
  const collector = await startCollector({ port: 0, file });
  await post(collector.url, sampleEvents(count));
  return collector;
}

describe('export', () => {
  it('has a row per event, under documented columns, from a file and from a collector alike', async () => {
    const collector = await filled(at('log.sqlite'), 12);
    const fromFile = await cli(['export', '--file', at('log.sqlite'), '--out', at('log.csv')]);
    expect(fromFile).toMatchObject({ status: 0, err: '' });
    const lines = readFileSync(at('log.csv'), 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe(columns.map((one) => one.name).join(','));
    expect(lines).toHaveLength(13);
    expect(lines[1]?.split(',').slice(0, 4)).toEqual([
      sampleEvent(0).id,
      'exposed',
      sampleEvent(0).source.slice(-32),
      '1',
    ]);
    expect(lines[1]).toContain(',true');
    const documented = readFileSync(at('log.columns.csv'), 'utf8');
    for (const { name } of columns) expect(documented).toContain(`\n${name},`);

    const fromCollector = await cli(['export', '--collector', collector.url, '--out', '-']);
    expect(fromCollector.out).toBe(readFileSync(at('log.csv'), 'utf8'));
    expect((await cli(['export', '--columns'])).out).toBe(documented);
    await collector.close();
  });

  it('leaves the file of before alone when something goes wrong', async () => {
    writeFileSync(at('log.csv'), 'before');
    writeFileSync(at('not.sqlite'), 'This is a letter, not a database. '.repeat(100));
    const answer = await cli(['export', '--file', at('not.sqlite'), '--out', at('log.csv')]);
    expect(answer).toMatchObject({ status: 2, out: '' });
    expect(readFileSync(at('log.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['log.csv', 'not.sqlite']);
  });

  it('writes one cell per column for each type of event', () => {
    for (const { type, example } of events) {
      const cells = row({ ...sampleEvent(0), type: `nl.onbevangen.${type}`, data: example as never });
      expect(cells).toHaveLength(columns.length);
      for (const [name, value] of Object.entries(example as object)) {
        expect(cells[columns.findIndex((one) => one.name === name)]).toBe(value);
      }
    }
    expect(new Set(columns.map((one) => one.name)).size).toBe(columns.length);
  });
});

describe('collect', () => {
  it('runs until it is stopped, and says where', async () => {
    const stop = new AbortController();
    const lines: string[] = [];
    const done = run(['collect', '--port', '0', '--file', at('log.sqlite'), '--quiet'], {
      out: (text) => {
        lines.push(text);
        stop.abort();
      },
      err: (text) => void lines.push(text),
      input: async () => Buffer.alloc(0),
      signal: stop.signal,
    });
    expect(await done).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^Collector at http:\/\/127\.0\.0\.1:\d+, log in /)]);
    expect(existsSync(at('log.sqlite'))).toBe(true);
  });
});

describe('study', () => {
  it('prints the demonstration study with its hash, and where a recruiter stands', async () => {
    const { out } = await cli(['study']);
    expect(out.endsWith(`hash ${demoStudyHash}\n`)).toBe(true);
    expect(JSON.parse(out.slice(0, out.lastIndexOf('hash')))).toEqual(demoStudy);
    const known = await cli(['study', 'assign', 'b5ad45dc932b245a2f88f729ce30a4a0']);
    expect(known.out).toBe(
      'b5ad45dc932b245a2f88f729ce30a4a0 anonymous-prompts (anonymise yes, prompts yes)\n',
    );
    const byCode = await cli(['study', 'assign', 'jan', '--study-key', 'a'.repeat(64)]);
    expect(byCode.out).toMatch(/^[0-9a-f]{32} [a-z-]+ \(anonymise (yes|no), prompts (yes|no)\)\n$/);
    writeFileSync(
      at('p.json'),
      JSON.stringify({ ...demoStudy, arms: [{ id: 'one', anonymise: true, prompts: false, nudges: [] }] }),
    );
    const other = await cli(['study', 'assign', 'a'.repeat(32), '--protocol', at('p.json')]);
    expect(other.out).toContain(' one (anonymise yes, prompts no)');
  });
});

describe('redact', () => {
  const text = 'Beste Fatima El Amrani, je mail f.amrani@example.nl is binnen.\n';

  it('hides what is found, and shows the spans when asked', async () => {
    writeFileSync(at('letter.txt'), text);
    const hidden = await cli(['redact', '--known-name', 'Fatima El Amrani', at('letter.txt')]);
    expect(hidden.status).toBe(0);
    expect(hidden.out).not.toMatch(/Fatima|Amrani|amrani/);
    expect(hidden.out).toMatch(/^Beste \[/);
    const spans = JSON.parse((await cli(['redact', '--json', at('letter.txt')])).out);
    expect(spans.spans).toContainEqual({ start: 32, end: 51, kind: 'email', text: 'f.amrani@example.nl' });
    const only = await cli(['redact', '--kinds', 'email', '--lang', 'en', '-'], { input: text });
    expect(only.out).toBe('Beste Fatima El Amrani, je mail [email] is binnen.\n');
  });

  it('hides what a switch is for only when it is on', async () => {
    const input = 'Opleiding\n2009 - 2013 Hbo Verpleegkunde\nWerkervaring\n2015 - 2019 Planner\n';
    expect((await cli(['redact', '-'], { input })).out).toBe(input);
    const switched = await cli(['redact', '--also', 'graduation-year', '-'], { input });
    expect(switched.out).toBe(input.replace('2009 - 2013', '[schooljaar]'));
  });

  it('reads CV files, and writes the anonymous view as one page that needs nothing else', {
    timeout: 60_000,
  }, async () => {
    writeFileSync(at('cv.docx'), flowCases['docx: table of details']!.bytes());
    const { out, status } = await cli(['redact', '--lang', 'en', '--html', at('cv.html'), at('cv.docx')]);
    expect(status).toBe(0);
    const page = readFileSync(at('cv.html'), 'utf8');
    for (const text of [out, page]) {
      expect(text).toContain('verpleegkundige');
      expect(text).toContain('Teamleider');
      expect(text).not.toMatch(/zeynep|karadeniz|12345678/i);
    }
    expect(out).toContain('Naam\t[name]');
    expect(page).toMatch(/<span class="pill"[^>]*>name<\/span>/);
    expect(page).not.toMatch(/<(script|link|img|iframe|a)\b|https?:/i);
  });

  it('reads every PDF CV of the demo without its person, and refuses the scan', {
    timeout: 120_000,
  }, async () => {
    const cvs = join(import.meta.dirname, '../../../demo/cvs');
    const tokens = candidates.flatMap(identityTokens).filter(({ kind }) => kind !== 'initials');
    const pdfs = readdirSync(cvs).filter((name) => name.endsWith('.pdf'));
    for (const name of pdfs) {
      const { out, err, status } = await cli(['redact', '--lang', 'nl', join(cvs, name)]);
      const scan = name.startsWith('scan_');
      expect(status, err).toBe(scan ? 2 : 0);
      expect(out.length > 500, name).toBe(!scan);
      expect(err.includes('is a picture or a scan'), name).toBe(scan);
      const read = asRead(out);
      const left = tokens.flatMap((token) => leakedVariant(read, token) ?? []);
      expect(left, name).toEqual([]);
    }
    expect(pdfs.length).toBeGreaterThan(20);
  });

  it('answers each line with --jsonl', async () => {
    const input = `${JSON.stringify({ id: 7, text, knownNames: ['Fatima El Amrani'] })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n`;
    const { out } = await cli(['redact', '--jsonl'], { input });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual([7, 'b']);
    expect(lines[0].spans[0]).toMatchObject({ kind: 'name', text: expect.stringContaining('Fatima') });
    expect(lines[1].spans).toEqual([]);
  });
});

describe('bad input: exit 2, one line on standard error, nothing on standard output', () => {
  it.each<[string, readonly string[], string, string?]>([
    ['an unknown command', ['collcet'], 'unknown command'],
    ['an unknown option', ['study', '--x'], 'unknown option'],
    ['a port that is none', ['collect', '--port', '99999'], '99999 is not a port'],
    [
      'a folder that is not there',
      ['collect', '--port', '0', '--file', '/none/log.sqlite'],
      'does not exist',
    ],
    ['a network without keys', ['collect', '--host', '0.0.0.0', '--port', '0'], 'ingest key'],
    ['no place to write', ['export'], '--out'],
    ['a log that is not there', ['export', '--file', '/none.sqlite', '--out', '-'], 'There is no log'],
    ['two sources', ['export', '--file', 'a', '--collector', 'b', '--out', '-'], 'not both'],
    [
      'a collector that is not there',
      ['export', '--collector', 'http://127.0.0.1:1', '--out', '-'],
      'No collector',
    ],
    ['a recruiter code without a key', ['study', 'assign', 'jan'], '--study-key'],
    ['a key that is none', ['study', 'assign', 'jan', '--study-key', 'x'], '64 hex digits'],
    ['a protocol that is not there', ['study', '--protocol', '/none.json'], 'does not exist'],
    ['no text', ['redact'], 'Give a file'],
    ['a file that is not there', ['redact', '/none.txt'], 'does not exist'],
    ['a folder', ['redact', '/'], 'is a folder'],
    ['bytes that are no text', ['redact', '-'], 'of a kind that is not read', '\x01\xff\x02\xfe'],
    ['an old Word file', ['redact', '-'], 'old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a picture', ['redact', '-'], 'is a picture', '\x89PNG\r\n'],
    ['a damaged archive of nothing but letters', ['redact', '-'], 'is damaged', 'PK\x03\x04 of a person'],
    ['two documents for one page', ['redact', '--html', 'x', 'a', 'b'], 'takes one file'],
    ['a language that we lack', ['redact', '--lang', 'fr', '-'], 'fr is not nl or en'],
    ['a kind that we lack', ['redact', '--kinds', 'shoe', '-'], 'no kind "shoe"'],
    ['a line that is no JSON', ['redact', '--jsonl'], 'Line 2 is not JSON', '{"id":1,"text":"a"}\n{\n'],
    ['a line of another shape', ['redact', '--jsonl'], 'Line 1 wants', '{"id":1}\n'],
  ])('%s', async (_, args, message, input) => {
    const answer = await cli(args, { input: input ?? '' });
    expect(answer.status).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err).toMatch(/^onbevangen: [^\n]+\n$/);
    expect(answer.err).toContain(message);
  });

  it('a place that cannot be written', async () => {
    await (await filled(at('log.sqlite'), 1)).close();
    mkdirSync(at('folder.csv'));
    const answer = await cli(['export', '--file', at('log.sqlite'), '--out', at('folder.csv')]);
    expect(answer).toMatchObject({ status: 2, out: '' });
    expect(answer.err).toMatch(/^onbevangen: [^\n]+\n$/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
