import type { CoverReason } from '../../shared/documents/document-model.ts';
import { documentLimits } from '../../shared/documents/limits.ts';
import type {
  ViewerAnswer,
  ViewerFeedback,
  ViewerMessage,
  ViewerSettings,
} from '../../shared/documents/viewer-message.ts';
import { uuid } from '../platform/uuid.ts';

export interface TakeoverOptions {
  readonly document: Document;
  /** Address of `viewer.html` in the extension. */
  readonly viewerUrl: string;
  readonly settings: ViewerSettings;
  /** Fetches by the background, for what this frame may not read; rejects or gives `null` when it can't either. */
  readonly fetchBytes: (url: string) => Promise<ArrayBuffer | null>;
  readonly signal: AbortSignal;
  /** Somebody says that the view hides too much or too little. */
  readonly onFeedback: (feedback: ViewerFeedback) => void;
  /** Shown in this frame when the viewer itself does not come. */
  readonly coverText: string;
}

/** What stands in the frame now; `failed`: the plain cover text. In every case the file itself is gone from it. */
export type TakeoverOutcome = ViewerAnswer | { readonly state: 'failed' };

const patience = { file: 20_000, viewer: 25_000 };

/** Chromium runs content scripts in the frame around its PDF viewer, whatever element or window shows it. */
export function isDocumentFrame(document: Document): boolean {
  return document.contentType === 'application/pdf';
}

async function readBody(response: Response): Promise<ArrayBuffer | CoverReason> {
  if (!response.ok) return 'unreachable';
  if (Number(response.headers.get('content-length')) > documentLimits.bytes) return 'too-large';
  const parts: BlobPart[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > documentLimits.bytes) {
      await reader.cancel();
      return 'too-large';
    }
    parts.push(value);
  }
  return new Blob(parts).arrayBuffer();
}

/** From the cache first: addresses that work once have been used by the browser itself. */
async function fetchHere(url: string, signal: AbortSignal): Promise<ArrayBuffer | CoverReason> {
  try {
    return await readBody(await fetch(url, { credentials: 'include', cache: 'force-cache', signal }));
  } catch {
    return 'unreachable';
  }
}

async function fetchDocument(url: string, options: TakeoverOptions): Promise<ArrayBuffer | CoverReason> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patience.file)]);
  const here = await fetchHere(url, signal);
  if (here !== 'unreachable' || !/^https?:/.test(url)) return here;
  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  const there = await Promise.race([options.fetchBytes(url), stopped]).catch(() => null);
  return there ?? 'unreachable';
}

function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** Takes everything out of the frame and puts one element of ours in. */
function clear(document: Document): ShadowRoot {
  const host = document.createElement('onbevangen-document');
  host.style.cssText = 'position:fixed;inset:0;display:block;background:Canvas';
  const body = document.createElement('body');
  body.append(host);
  document.documentElement.replaceChildren(document.createElement('head'), body);
  return host.attachShadow({ mode: 'closed' });
}

function hand(
  frame: HTMLIFrameElement,
  message: ViewerMessage,
  origin: string,
  signal: AbortSignal,
  onFeedback: (feedback: ViewerFeedback) => void,
): Promise<ViewerAnswer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    port1.onmessage = ({ data }: MessageEvent<ViewerAnswer | ViewerFeedback>) => {
      if ('verdict' in data) onFeedback(data);
      else resolve(data);
    };
    const { content } = message;
    frame.contentWindow!.postMessage(
      message,
      origin,
      typeof content === 'string' ? [port2] : [port2, content],
    );
  });
}

/**
 * Replaces the PDF in this frame by the viewer of the extension, and resolves when that has drawn the
 * document or its cover. Call it under the veil, and lift the veil afterwards. Never rejects.
 */
export async function takeOverDocument(options: TakeoverOptions): Promise<TakeoverOutcome> {
  const { document, viewerUrl, settings } = options;
  const url = document.location.href;
  const content = fetchDocument(url, options);
  await parsed(document);
  const root = clear(document);
  // The tab would show the file's name or its title.
  document.title = settings.label;
  try {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patience.file + patience.viewer)]);
    const nonce = uuid();
    const frame = document.createElement('iframe');
    frame.title = settings.label;
    frame.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;border:0';
    frame.src = `${viewerUrl}#${nonce}`;
    const loaded = new Promise<void>((resolve, reject) => {
      frame.addEventListener('load', () => resolve(), { once: true });
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    root.append(frame);
    await loaded;
    const message: ViewerMessage = { onbevangen: 'document', nonce, settings, content: await content };
    return await hand(frame, message, new URL(viewerUrl).origin, signal, options.onFeedback);
  } catch {
    const text = document.createElement('p');
    text.textContent = options.coverText;
    text.style.cssText = 'max-width:480px;margin:12vh auto;padding:0 24px;font:15px/1.5 system-ui,sans-serif';
    root.replaceChildren(text);
    return { state: 'failed' };
  }
}
