/**
 * Runs in the page's own world, before its first script. Answers nothing to the page; asks the isolated
 * world (page-bridge.ts) over a channel whose name only the two of them know.
 */
import { TITLE_MARK } from './title-mark.ts';

type Ask = (what: string, text: string) => string;

(() => {
  const { document } = window;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const listen = EventTarget.prototype.addEventListener;
  const unlisten = EventTarget.prototype.removeEventListener;
  const Custom = CustomEvent;
  const detail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const read = (event: Event): string => String(detail?.call(event) ?? '');
  const parse = JSON.parse;
  const stringify = JSON.stringify;

  let channel = '';
  listen.call(document, 'onbevangen-hello', function hello(event) {
    unlisten.call(document, 'onbevangen-hello', hello);
    channel = read(event);
    dispatch.call(document, new Custom(`${channel}-heard`));
    listen.call(document, `${channel}-is-hydrating`, () => {
      dispatch.call(document, new Custom(`${channel}-hydrating`, { detail: hydrating() ? 'yes' : 'no' }));
    });
  });
  // Whoever comes second finds the other one listening; both run before any script of the page.
  dispatch.call(document, new Custom('onbevangen-ready'));

  const ask: Ask = (what, text) => {
    if (!channel) return '';
    let answer = '';
    const back = (event: Event) => {
      answer = read(event);
    };
    listen.call(document, `${channel}-answer`, back);
    dispatch.call(document, new Custom(`${channel}-ask`, { detail: stringify({ what, text }) }));
    unlisten.call(document, `${channel}-answer`, back);
    return answer ? String(parse(answer)) : '';
  };
  const tell = (what: string, target: EventTarget) => {
    if (channel) dispatch.call(target, new Custom(`${channel}-${what}`, { bubbles: true, composed: true }));
  };

  // Native dialogs show what they are given; without an answer they show nothing of it.
  for (const name of ['confirm', 'alert', 'prompt'] as const) {
    const native = window[name] as (...args: unknown[]) => unknown;
    const wrapped = function (this: unknown, ...args: unknown[]): unknown {
      const [message, ...rest] = args;
      const shown = message === undefined ? message : ask('dialog', `${message}`);
      const result = native.call(window, shown, ...rest);
      ask('dialog-result', `${name}:${name === 'confirm' ? result === true : result !== null}`);
      return result;
    };
    Object.defineProperty(window, name, {
      value: wrapped,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  }

  // Closed shadow roots are made after their host is in the page: nothing else tells of them.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, init);
    tell('shadow', this);
    return root;
  };

  if (window === window.top) guardTitle();

  /**
   * The page reads and writes its own title; the element that the browser shows is ours while it is there
   * (a document's title is its first title element).
   */
  function guardTitle(): void {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
    if (!own?.get || !own.set) return;
    const pages = () => {
      for (const title of document.getElementsByTagName('title')) {
        if (!title.hasAttribute(TITLE_MARK) && title instanceof HTMLTitleElement) return title;
      }
      return null;
    };
    const guarded = () => document.querySelector(`title[${TITLE_MARK}]`) !== null;
    Object.defineProperty(Document.prototype, 'title', {
      configurable: true,
      enumerable: true,
      get(this: Document) {
        if (this !== document || !guarded()) return own.get?.call(this);
        return (pages()?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
      },
      set(this: Document, value: string) {
        if (this !== document || !guarded()) return own.set?.call(this, value);
        const title = pages() ?? document.head?.appendChild(document.createElement('title'));
        if (title) title.textContent = `${value}`;
      },
    });
  }

  /** React keeps on the element of a root whether its server-rendered HTML is taken over yet. */
  function hydrating(): boolean {
    type Root = { stateNode?: { current?: { memoizedState?: { isDehydrated?: unknown } } } };
    for (const element of document.querySelectorAll('html, body, body > *, [id]')) {
      for (const key of Object.keys(element)) {
        if (!key.startsWith('__reactContainer$')) continue;
        const root = (element as unknown as Record<string, Root | null>)[key];
        if (root?.stateNode?.current?.memoizedState?.isDehydrated === true) return true;
      }
    }
    return false;
  }
})();
