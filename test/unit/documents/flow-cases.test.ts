import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../../cli/document-html.ts';
import type { DocumentResult } from '../../../shared/documents/document-model.ts';
import type { Block } from '../../../shared/documents/flow-model.ts';
import { readDocument } from '../../../shared/documents/read-document.ts';
import { knownNames, secrets } from '../../fixtures/documents/cases.ts';
import { flowCases } from '../../fixtures/documents/flow-cases.ts';
import { hendrika, knownNamesOf } from '../../fixtures/documents/people.ts';
import { ofHendrika } from '../../fixtures/documents/somebody-else.ts';

const noPdf = () => Promise.reject(new Error('no PDF here'));
const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph')
        return `${block.marker ?? ''}${block.runs.map((run) => run.text).join('')}`;
      if (block.kind !== 'table') return '';
      return block.rows.flatMap((row) => row.map((cell) => wordsOf(cell.blocks))).join('\n');
    })
    .join('\n');
const read = (bytes: Uint8Array, names = knownNames) =>
  readDocument(bytes, noPdf, { knownNames: names, language: 'nl' });

/** What `onbevangen redact --html` writes. */
const savedOf = (result: DocumentResult): string =>
  result.state === 'covered' ? '' : documentHtml(result.model, 'nl').replace(/<style>[\s\S]*?<\/style>/, '');

describe('CV files that are no PDF', () => {
  it.each(Object.entries(flowCases))('%s', async (_, { bytes, covered, keeps }) => {
    const result = await read(bytes());
    for (const secret of secrets) expect(squeezed(JSON.stringify(result))).not.toContain(squeezed(secret));
    expect(result.state === 'covered' ? result.reason : null).toBe(covered);
    if (result.state === 'covered') return;
    const text = result.model.pages
      .flatMap(({ flow }) => [
        flow!.header,
        ...flow!.parts.map((part) => part.blocks),
        flow!.notes,
        flow!.footer,
      ])
      .map(wordsOf)
      .join('\n');
    for (const secret of secrets) expect(squeezed(text)).not.toContain(squeezed(secret));
    for (const word of keeps) expect(text).toContain(word);
    const saved = savedOf(result);
    for (const secret of secrets) expect(squeezed(saved)).not.toContain(squeezed(secret));
    // Nothing tells whose file it was.
    expect(savedOf(await read(ofHendrika(bytes()), knownNamesOf(hendrika)))).toBe(saved);
  });

  it('text that a server sent in the place of a file is an error page', async () => {
    const bytes = flowCases['html: table, list and entities']!.bytes();
    const options = { knownNames, language: 'nl' } as const;
    expect(await readDocument(bytes, noPdf, { ...options, served: 'application/pdf' })).toEqual({
      state: 'covered',
      reason: 'not-a-document',
    });
    expect((await readDocument(bytes, noPdf, { ...options, served: 'text/html; charset=utf-8' })).state).toBe(
      'shown',
    );
  });

  it('ends in a view or a cover for damaged files, and never in the name', async () => {
    const originals = [
      'docx: plain',
      'odt: header, footer and table',
      'rtf: header, table and contact data',
      'html: table, list and entities',
    ].map((name) => flowCases[name]!.bytes());
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: 1 }),
        async (original, damage, cut) => {
          const bytes = original.slice(0, Math.ceil(original.length * cut));
          for (const [at, value] of damage) bytes[Math.floor(at * bytes.length)] = value;
          const result = await read(bytes);
          expect(['shown', 'covered']).toContain(result.state);
          const json = squeezed(JSON.stringify(result));
          for (const secret of secrets.slice(0, 2)) expect(json).not.toContain(secret);
        },
      ),
      { numRuns: 60 },
    );
  });
});
