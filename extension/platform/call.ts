import type { Answer, Call, Port, Remote } from '../../shared/ports/port.ts';
import { browser } from './browser.ts';

/** What went wrong in a call between worlds; `code` is safe to log. */
export class CallError extends Error {
  constructor(
    readonly code: 'gone' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

function proxy<P>(port: string, send: (call: Call) => Promise<unknown>): Remote<P> {
  return new Proxy({} as Remote<P> & Port, {
    get: (_, call) => {
      // A proxy that looks thenable would be called by `await`.
      if (typeof call !== 'string' || call === 'then') return undefined;
      return async (...args: unknown[]) => {
        const answer = (await send({ port, call, args })) as Answer | undefined;
        if (!answer) throw new CallError('gone', `${port}.${call}: nobody answered`);
        if (!answer.ok) throw new CallError('failed', `${port}.${call}: ${answer.error}`);
        return answer.value;
      };
    },
  });
}

/** Calls to the background. Rejects with `CallError` when the worker died while answering; safe to call again. */
export const background = <P>(port: string): Remote<P> =>
  proxy<P>(port, (call) => browser.runtime.sendMessage(call));

/** Calls to the content script in a tab's top frame. */
export const tabPort = <P>(tab: number, port: string): Remote<P> =>
  proxy<P>(port, (call) => browser.tabs.sendMessage(tab, call, { frameId: 0 }));

/** Calls to the content scripts in all frames of a tab; the first answer counts. */
export const allFrames = <P>(tab: number, port: string): Remote<P> =>
  proxy<P>(port, (call) => browser.tabs.sendMessage(tab, call));
