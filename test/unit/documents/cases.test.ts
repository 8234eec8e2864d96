import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/documents/read-document.ts';
import { cases, knownNames, secrets } from '../../fixtures/documents/cases.ts';

const pdfjs = async () => (await import('../../../shared/documents/pdf/pdfjs-module.ts')).pdfjs;
const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

describe('CV files', () => {
  it.each(Object.entries(cases))('%s', { timeout: 60_000 }, async (_, { bytes, covered, keeps }) => {
    const result = await readDocument(bytes(), pdfjs, { knownNames, language: 'nl' });
    const json = squeezed(JSON.stringify(result));
    for (const secret of secrets) expect(json).not.toContain(squeezed(secret));
    if (result.state === 'covered') {
      expect(result.reason).toBe(covered);
      return;
    }
    expect(covered).toBeNull();
    const text = result.model.pages.flatMap((page) => page.runs.map((run) => run.text + run.after)).join('');
    for (const secret of secrets) expect(squeezed(text)).not.toContain(squeezed(secret));
    for (const word of keeps) expect(text).toContain(word);
  });
});
