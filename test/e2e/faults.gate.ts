import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

export interface Gate {
  readonly url: string;
  /** `shut`: nobody answers; `full`: as a collector answers whose disk is full. */
  state: 'open' | 'shut' | 'full';
  /** Answers given in each state. */
  readonly answered: Record<Gate['state'], number>;
  close(): Promise<void>;
}

/** Stands between the extension and a collector, to be one that fails. */
export async function startGate(collector: string): Promise<Gate> {
  const server = createServer(async (request, response) => {
    gate.answered[gate.state]++;
    if (gate.state === 'shut') {
      request.socket.destroy();
      return;
    }
    if (gate.state === 'full') {
      response.writeHead(507, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'disk_full', message: '' }));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = { 'content-type': String(request.headers['content-type']) };
    const sent = request.method === 'POST' ? { body: Buffer.concat(chunks), headers } : {};
    const answer = await fetch(collector + request.url, { method: request.method ?? 'GET', ...sent });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: Gate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: 'open',
    answered: { open: 0, shut: 0, full: 0 },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gate;
}

/** Calls to the background from a page of the extension, as popup and options make them. */
export async function callBackground<T>(own: Page, call: string, ...args: unknown[]): Promise<T> {
  const answer = await own.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { port: 'popup-to-background', call, args },
  );
  const { ok, value } = answer as { ok: boolean; value: T };
  if (!ok) throw new Error(`${call} was refused`);
  return value;
}
