import { expect, it, vi } from 'vitest';
import { keepDocumentAddresses } from '../../../extension/content/document-addresses.ts';

function page() {
  const revoked: string[] = [];
  const later: (() => void)[] = [];
  let made = 0;
  const PageURL = {
    createObjectURL: (_: Blob) => `blob:https://ats.example/${++made}`,
    revokeObjectURL: (url: string) => void revoked.push(url),
  };
  const setTimeout = vi.fn((run: () => void) => later.push(run));
  const window = { URL: PageURL, Blob, setTimeout };
  keepDocumentAddresses(window as unknown as Window & typeof globalThis);
  return { URL: PageURL, revoked, later };
}

it('keeps the address of a document for as long as its frame needs it', () => {
  const { URL: own, revoked, later } = page();
  const url = own.createObjectURL(new Blob(['%PDF-'], { type: 'application/pdf' }));
  own.revokeObjectURL(url);
  own.revokeObjectURL(url);
  expect(revoked).toEqual([]);
  later[0]!();
  expect(revoked).toEqual([url]);
});

it('leaves other addresses to the page', () => {
  const { URL: own, revoked, later } = page();
  const url = own.createObjectURL(new Blob(['x'], { type: 'image/png' }));
  own.revokeObjectURL(url);
  own.revokeObjectURL('blob:https://ats.example/elsewhere');
  expect(revoked).toEqual([url, 'blob:https://ats.example/elsewhere']);
  expect(later).toEqual([]);
});
