import type { Answer, Call, Handlers } from '../../shared/ports/port.ts';
import { browser, type Runtime } from './browser.ts';

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Call).port === 'string' &&
  typeof (message as Call).call === 'string' &&
  Array.isArray((message as Call).args);

/**
 * Answers the calls of one port. Messages from other extensions and web pages never arrive here
 * (those would come by onMessageExternal); `allow` checks where in our own extension a call comes from.
 */
export function answerCalls<P>(
  port: string,
  handlers: Handlers<P, Runtime.MessageSender>,
  allow: (sender: Runtime.MessageSender) => boolean = () => true,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
    if (!isCall(message) || message.port !== port || sender.id !== browser.runtime.id) return undefined;
    return answer(message, sender);
  };
  async function answer(message: Call, sender: Runtime.MessageSender): Promise<Answer> {
    if (!allow(sender)) return { ok: false, error: 'refused' };
    if (!Object.hasOwn(handlers as object, message.call)) return { ok: false, error: 'unknown call' };
    const handler = handlers[message.call as keyof P] as (...args: unknown[]) => unknown;
    try {
      return { ok: true, value: await handler(sender, ...message.args) };
    } catch (error) {
      // Only the kind of error crosses: messages may quote what stood in the page.
      return { ok: false, error: error instanceof Error ? error.name : 'error' };
    }
  }
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
