import type { ViewerMessage } from '../../shared/documents/viewer-message.ts';

export interface Received {
  readonly message: ViewerMessage;
  readonly port: MessagePort;
}

function isMessage(data: unknown, nonce: string): data is ViewerMessage {
  if (!data || typeof data !== 'object') return false;
  const {
    onbevangen,
    nonce: given,
    settings,
    content,
  } = data as Partial<Record<keyof ViewerMessage, unknown>>;
  return (
    onbevangen === 'document' &&
    given === nonce &&
    !!settings &&
    typeof settings === 'object' &&
    (content instanceof ArrayBuffer || typeof content === 'string')
  );
}

/**
 * Waits for the one message from the content script that put this frame in place. Only the frame directly
 * around this one can send it, and only who made this frame knows the nonce in its address: the page can
 * neither forge the message nor, since it goes to our origin alone, read it.
 */
export function receive(window: Window): Promise<Received> {
  const nonce = window.location.hash.slice(1);
  // The address must not tell anything once the frame has it.
  window.history.replaceState(null, '', window.location.pathname);
  return new Promise((resolve) => {
    const listen = ({ source, data, ports }: MessageEvent<unknown>) => {
      const port = ports[0];
      if (source !== window.parent || window.parent === window || nonce.length < 32 || !port) return;
      if (!isMessage(data, nonce)) return;
      window.removeEventListener('message', listen);
      resolve({ message: data, port });
    };
    window.addEventListener('message', listen);
  });
}
