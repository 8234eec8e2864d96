import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/documents/read-document.ts';
import { kindsHidden } from '../../../shared/masking/rules.ts';

const cv = `Curriculum vitae van Roelina Zwartsluis

E-mail: roelina.zwartsluis@post.example.nl
Telefoon: 06 - 12 34 56 78
Nationaliteit: Surinaamse
Geboren: 4 juli 1990

Werkervaring
2019 - nu  Verpleegkundige bij het ziekenhuis in Zwolle. Ik werk met een team van acht mensen aan goede zorg.`;
const noPdf = () => Promise.reject(new Error('no PDF here'));
const read = async (more: object) =>
  JSON.stringify(
    await readDocument(new TextEncoder().encode(cv), noPdf, {
      knownNames: ['Roelina Zwartsluis'],
      language: 'nl',
      ...more,
    }),
  );

describe('a CV', () => {
  it('with contact data alone shows e-mail and telephone, and the name nowhere else', async () => {
    const plain = await read({});
    expect(plain).toContain('Verpleegkundige');
    expect(plain).not.toMatch(/Zwartsluis|post\.example|12 34/i);
    const contact = await read({ contact: true });
    expect(contact).toContain('roelina.zwartsluis@post.example.nl');
    expect(contact).toContain('06 - 12 34 56 78');
    expect(contact.replaceAll('roelina.zwartsluis@post.example.nl', '')).not.toMatch(
      /Roelina|Zwartsluis|1990|Surinaamse/i,
    );
  });

  it('leaves readable what policy opens, and nothing more', async () => {
    const open = await read({ kinds: kindsHidden({ open: ['nationality'], also: [] }) });
    expect(open).toContain('Surinaamse');
    expect(open).not.toMatch(/Zwartsluis|post\.example|1990/i);
  });
});
