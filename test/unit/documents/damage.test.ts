import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pdfjs } from '../../../shared/documents/pdf/pdfjs-module.ts';
import { readDocument } from '../../../shared/documents/read-document.ts';
import { cases, knownNames, secrets } from '../../fixtures/documents/cases.ts';

const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

it('ends in a view or a cover for damaged files, and never in the name', async () => {
  const original = cases.plain!.bytes();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat(original.length), { nil: undefined }),
      async (damage, cutAt) => {
        const bytes = original.slice(0, cutAt ?? original.length);
        for (const [at, value] of damage) if (at < bytes.length) bytes[at] = value;
        const result = await readDocument(bytes, async () => pdfjs, { knownNames, language: 'nl' });
        expect(['shown', 'covered']).toContain(result.state);
        const json = squeezed(JSON.stringify(result));
        for (const secret of secrets.slice(0, 2)) expect(json).not.toContain(secret);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
