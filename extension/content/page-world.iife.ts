/**
 * Runs in the page's own world, before its first script. Answers nothing to the page; asks the isolated
 * world (page-bridge.ts) over a channel whose name only the two of them know.
 */
import { keepDocumentAddresses } from './document-addresses.ts';
import { guardElsewhere } from './elsewhere.ts';
import { hydrating, hydratingParts } from './page-hydration.ts';
import { guardReads } from './page-reads.ts';
import { TITLE_MARK } from './title-mark.ts';

type Ask = (what: string, text: string) => string;

(() => {
  const { document } = window;
  const { apply } = Reflect;
  const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
  const Custom = CustomEvent;
  const Pointing = MouseEvent;
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const targetOf = Object.getOwnPropertyDescriptor(MouseEvent.prototype, 'relatedTarget')?.get;
  const { parse, stringify } = JSON;

  let channel: EventTarget | null = null;
  /** Whether anything in the page was replaced yet, and the last answer to what the page read of it. */
  let written = false;
  let own: string | null = null;
  const dispatch = (target: EventTarget, event: Event) => apply(dispatchEvent, target, [event]);
  const listen = (target: EventTarget, type: string, handle: (event: Event) => void) =>
    apply(addEventListener, target, [type, handle]);
  const unlisten = (target: EventTarget, type: string, handle: (event: Event) => void) =>
    apply(removeEventListener, target, [type, handle]);

  listen(document, 'onbevangen-hello', function hello(event) {
    unlisten(document, 'onbevangen-hello', hello);
    const given = targetOf ? (apply(targetOf, event, []) as EventTarget | null) : null;
    if (!given) return;
    channel = given;
    dispatch(given, new Custom('heard'));
    const says = (question: string, isSo: (page: Document) => boolean) =>
      listen(given, question, () => {
        dispatch(given, new Custom('hydrating', { detail: isSo(document) ? 'yes' : 'no' }));
      });
    says('is-hydrating', hydrating);
    says('is-hydrating-parts', hydratingParts);
    listen(given, 'written', () => {
      written = true;
    });
    listen(given, 'own', (event) => {
      own = detailOf ? String(apply(detailOf, event, [])) : null;
    });
  });
  // Whoever comes second finds the other one listening; both run before any script of the page.
  dispatch(document, new Custom('onbevangen-ready'));

  const ask: Ask = (what, text) => {
    if (!channel) return '';
    let answer = '';
    const back = (event: Event) => {
      answer = detailOf ? String(apply(detailOf, event, [])) : '';
    };
    listen(channel, 'answer', back);
    dispatch(channel, new Custom('ask', { detail: stringify({ what, text }) }));
    unlisten(channel, 'answer', back);
    return answer ? String(parse(answer)) : '';
  };
  const tell = (what: string, about: Element) => {
    if (channel) dispatch(channel, new Pointing(what, { relatedTarget: about }));
  };

  // Before the ways to read are: it reads what stands there.
  guardElsewhere(window, {
    text: (text) => ask('dialog', text),
    picture: (address) => ask('picture', address),
    copied: (text) => ask('copied', text),
    catchUp: () => void ask('catch-up', ''),
  });

  keepDocumentAddresses(window);

  guardReads(
    () => written,
    (what, node) => {
      own = null;
      if (channel) dispatch(channel, new Pointing('read', { relatedTarget: node, detail: what }));
      return own;
    },
  );

  // Native dialogs show what they are given; without an answer they show nothing of it.
  for (const name of ['confirm', 'alert', 'prompt'] as const) {
    const native = window[name] as (...args: unknown[]) => unknown;
    const wrapped = (...args: unknown[]): unknown => {
      const shown = args.slice(0, 2).map((text) => (text === undefined ? text : ask('dialog', `${text}`)));
      const result = apply(native, window, shown);
      ask('dialog-result', `${name}:${name === 'confirm' ? result === true : result !== null}`);
      // A default that the recruiter left as it was is the page's own.
      return name === 'prompt' && result !== null && result === shown[1] ? `${args[1]}` : result;
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
    const root = apply(attach, this, [init]) as ShadowRoot;
    tell('shadow', this);
    return root;
  };

  // A value set by a script leaves no trace in the tree.
  for (const [control, property] of [
    [HTMLInputElement, 'value'],
    [HTMLTextAreaElement, 'value'],
    [HTMLSelectElement, 'value'],
    [HTMLSelectElement, 'selectedIndex'],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(control.prototype, property);
    if (!own?.get || !own.set) continue;
    const { set } = own;
    Object.defineProperty(control.prototype, property, {
      ...own,
      set(this: Element, value: unknown) {
        apply(set, this, [value]);
        tell('value', this);
      },
    });
  }

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
})();
