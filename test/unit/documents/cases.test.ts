import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../../cli/document-html.ts';
import type { DocumentResult } from '../../../shared/documents/document-model.ts';
import { readDocument } from '../../../shared/documents/read-document.ts';
import { cases } from '../../fixtures/documents/cases.ts';
import { hendrika, knownNamesOf, type Person, secretsOf, zeynep } from '../../fixtures/documents/people.ts';

const pdfjs = async () => (await import('../../../shared/documents/pdf/pdfjs-module.ts')).pdfjs;
const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

function textOf(result: DocumentResult): string {
  if (result.state === 'covered') return '';
  return result.model.pages.flatMap((page) => page.runs.map((run) => run.text + run.after)).join('');
}

/** All that the view is made of; counts of what was left out are not. */
const seenOf = (result: DocumentResult) =>
  result.state === 'covered' ? result : { pages: result.model.pages, hidden: result.model.hidden };

/** What `onbevangen redact --html` writes. */
const savedOf = (result: DocumentResult): string =>
  result.state === 'covered' ? '' : documentHtml(result.model, 'nl').replace(/<style>[\s\S]*?<\/style>/, '');

describe('CV files', () => {
  it.each(Object.entries(cases))('%s', async (_, { bytes, covered, keeps, differs }) => {
    const read = (who: Person) =>
      readDocument(bytes(who), pdfjs, {
        knownNames: knownNamesOf(who),
        language: 'nl',
        served: 'application/pdf',
      });
    const result = await read(zeynep);
    const text = textOf(result);
    const saved = savedOf(result);
    for (const secret of secretsOf(zeynep)) {
      expect(squeezed(JSON.stringify(result))).not.toContain(squeezed(secret));
      expect(squeezed(text)).not.toContain(squeezed(secret));
      expect(squeezed(saved)).not.toContain(squeezed(secret));
      expect(squeezed([...text].reverse().join(''))).not.toContain(squeezed(secret));
    }
    expect(result.state === 'covered' ? result.reason : null).toBe(covered);
    for (const word of keeps) expect(text).toContain(word);
    // Nothing tells whose file it was: that of somebody else looks the same.
    if (differs) return;
    const other = await read(hendrika);
    expect(seenOf(other)).toEqual(seenOf(result));
    expect(savedOf(other)).toBe(saved);
  });
});
