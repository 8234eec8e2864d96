/** What the page's own world asks and tells; see page-world.iife.ts for the other end. */
export interface PageQuestions {
  /** Text of a native dialog that is about to open → what it may show. */
  dialog(text: string): string;
  /** A native dialog closed; `accepted` is false for Cancel. */
  dialogClosed(kind: string, accepted: boolean): void;
  /** Address of a picture that the browser is about to show outside the page → the same, or nothing. */
  picture(address: string): string;
  /** Text that is chosen in a form control → what may be copied of it. */
  copied(text: string): string;
  /** Handles what the page changed in this task so far. */
  catchUp(): void;
  /** An element got a shadow root after it was made. */
  shadow(host: Element): void;
  /** A script gave a form control another value. */
  value(control: Element): void;
  /** The page reads its own elements (read-codes.ts): its own words, or null when they stand there. */
  read(what: number, node: Node): string | null;
}

export interface PageBridge {
  /** Whether a framework is still taking over server-rendered HTML; writing now would break that. */
  hydrating(): boolean;
  /** Whether parts of the page, whose code comes later, are still to be taken over. */
  hydratingParts(): boolean;
  /** From now on something may stand in the page that it did not write. */
  written(): void;
  stop(): void;
}

/**
 * Opens the channel: an element that is in no document, handed over as the related target of one event before the
 * page's first script. The page can neither find it nor lose it for us, not even with `document.open`.
 */
export function openPageBridge(document: Document, questions: PageQuestions): PageBridge {
  const channel = document.createElement('i');
  const off = new AbortController();
  const { signal } = off;
  const on = (name: string, handle: (event: Event) => void) =>
    channel.addEventListener(name, handle, { signal });
  const send = (name: string, detail: string) => channel.dispatchEvent(new CustomEvent(name, { detail }));

  const hello = () => document.dispatchEvent(new MouseEvent('onbevangen-hello', { relatedTarget: channel }));
  const ready = new AbortController();
  document.addEventListener('onbevangen-ready', hello, { signal: ready.signal });
  on('heard', () => ready.abort());
  hello();

  on('ask', (event) => {
    const { what, text } = JSON.parse(String((event as CustomEvent).detail)) as {
      what: string;
      text: string;
    };
    if (what === 'dialog' || what === 'picture' || what === 'copied')
      send('answer', JSON.stringify(questions[what](text)));
    if (what === 'catch-up') questions.catchUp();
    if (what === 'dialog-result') {
      const [kind = '', accepted] = text.split(':');
      questions.dialogClosed(kind, accepted === 'true');
    }
  });
  on('shadow', (event) => {
    const host = (event as MouseEvent).relatedTarget;
    if (host instanceof Element) questions.shadow(host);
  });
  on('read', (event) => {
    const { relatedTarget, detail } = event as MouseEvent;
    const own = relatedTarget instanceof Node ? questions.read(detail, relatedTarget) : null;
    if (own !== null) send('own', own);
  });
  on('value', (event) => {
    const control = (event as MouseEvent).relatedTarget;
    if (control instanceof Element) questions.value(control);
  });

  const isYes = (question: string) => {
    let answer = 'no';
    const back = (event: Event) => {
      answer = String((event as CustomEvent).detail);
    };
    channel.addEventListener('hydrating', back);
    send(question, '');
    channel.removeEventListener('hydrating', back);
    return answer === 'yes';
  };

  return {
    hydrating: () => isYes('is-hydrating'),
    hydratingParts: () => isYes('is-hydrating-parts'),
    written: () => send('written', ''),
    stop() {
      ready.abort();
      off.abort();
    },
  };
}
