import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchDocument } from '../../../extension/background/document-fetch.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));

const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 31) % 256));
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, answer) => {
    if (request.url === '/cv.pdf') return answer.setHeader('content-type', 'application/pdf').end(bytes);
    if (request.url === '/gone') return answer.writeHead(404).end('gone');
    // 50 MB in pieces, without a stated length.
    const piece = Buffer.alloc(1024 * 1024);
    let left = 50;
    const more = (): void => {
      if (answer.destroyed) return;
      if (left-- === 0) answer.end();
      else answer.write(piece, more);
    };
    more();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetching a document for the page', () => {
  it('gives its bytes as they are', async () => {
    const answer = await fetchDocument(`${url}/cv.pdf`);
    expect(answer).toMatchObject({ status: 200, type: 'application/pdf' });
    expect('bytes' in answer && Buffer.from(answer.bytes, 'base64').equals(bytes)).toBe(true);
  });
  it('stops at what a message can hold', async () => {
    expect(await fetchDocument(`${url}/large`)).toEqual({ status: 413, type: '', bytes: '' });
  });
  it('passes the status on, and has 0 for what cannot be had', async () => {
    expect(await fetchDocument(`${url}/gone`)).toMatchObject({ status: 404 });
    expect(await fetchDocument('http://127.0.0.1:1/x')).toEqual({ status: 0 });
    expect(await fetchDocument('file:///etc/passwd')).toEqual({ status: 0 });
    expect(await fetchDocument('chrome://settings')).toEqual({ status: 0 });
    expect(await fetchDocument('nonsense')).toEqual({ status: 0 });
  });
});
