import { uuid } from '../platform/uuid.ts';

/** What the page's own world asks and tells; see page-world.iife.ts for the other end. */
export interface PageQuestions {
  /** Text of a native dialog that is about to open → what it may show. */
  dialog(text: string): string;
  /** A native dialog closed; `accepted` is false for Cancel. */
  dialogClosed(kind: string, accepted: boolean): void;
  /** An element got a shadow root after it was made. */
  shadow(host: Element): void;
}

export interface PageBridge {
  /** Whether a framework is still taking over server-rendered HTML; writing now would break that. */
  hydrating(): boolean;
  stop(): void;
}

/** Opens the channel. Call it at document_start, before the page's first script. */
export function openPageBridge(document: Document, questions: PageQuestions): PageBridge {
  const channel = `onb-${uuid()}`;
  const off = new AbortController();
  const on = (name: string, handle: (event: CustomEvent) => void) =>
    document.addEventListener(name, handle as EventListener, { signal: off.signal });
  const send = (name: string, detail: string) => document.dispatchEvent(new CustomEvent(name, { detail }));

  const hello = () => send('onbevangen-hello', channel);
  const ready = new AbortController();
  document.addEventListener('onbevangen-ready', hello, { signal: ready.signal });
  on(`${channel}-heard`, () => ready.abort());
  hello();

  on(`${channel}-ask`, (event) => {
    const { what, text } = JSON.parse(String(event.detail)) as { what: string; text: string };
    if (what === 'dialog') send(`${channel}-answer`, JSON.stringify(questions.dialog(text)));
    if (what === 'dialog-result') {
      const [kind = '', accepted] = text.split(':');
      questions.dialogClosed(kind, accepted === 'true');
    }
  });
  document.addEventListener(
    `${channel}-shadow`,
    (event) => {
      const host = event.composedPath()[0];
      if (host instanceof Element) questions.shadow(host);
    },
    { capture: true, signal: off.signal },
  );

  return {
    hydrating() {
      let answer = 'no';
      const back = (event: Event) => {
        answer = String((event as CustomEvent).detail);
      };
      document.addEventListener(`${channel}-hydrating`, back);
      send(`${channel}-is-hydrating`, '');
      document.removeEventListener(`${channel}-hydrating`, back);
      return answer === 'yes';
    },
    stop() {
      ready.abort();
      off.abort();
    },
  };
}
