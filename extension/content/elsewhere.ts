/** What the page's own world asks before the browser shows something outside of the document. */
export interface Elsewhere {
  /** What a text may show. */
  text(text: string): string;
  /** A picture's address, or nothing when pictures stay covered. */
  picture(address: string): string;
  /** What may be copied of the text that is chosen in a form control. */
  copied(text: string): string;
  /** The page may have made what it copies or drags just now: it is handled at once. */
  catchUp(): void;
}

// biome-ignore lint/suspicious/noExplicitAny: what the page calls is handed on as it came
type Any = any;
type Call = (native: (...args: Any[]) => Any, self: Any, args: Any[]) => unknown;

/**
 * Stands between the page and what the browser shows for it: notifications, clipboard, downloads, drag images,
 * validation bubbles and what assistive technology is told. Everything is done as the page asked, with other words.
 */
export function guardElsewhere(window: Window & typeof globalThis, ask: Elsewhere): void {
  const { apply, construct } = Reflect;
  const { getAttribute } = window.Element.prototype;
  // Nothing stays nothing, and something something: an empty validation message says that a field is right.
  const said = (text: unknown) => (text ? ask.text(`${text}`) || '…' : text);
  const picture = (address: unknown) => (address ? ask.picture(`${address}`) || undefined : address);
  const note = (options: Any) =>
    options && {
      ...options,
      body: said(options.body),
      icon: picture(options.icon),
      image: picture(options.image),
      badge: picture(options.badge),
    };

  const method = (owner: Any, name: string, call: Call) => {
    const native = owner?.[name];
    if (typeof native !== 'function') return;
    const { [name]: wrapped } = {
      [name](this: unknown, ...args: Any[]) {
        return call(native, this, args);
      },
    };
    Object.defineProperty(owner, name, {
      value: wrapped,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  };
  const setter = (owner: Any, name: string) => {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.set) return;
    const { set } = own;
    Object.defineProperty(owner, name, {
      ...own,
      set(this: unknown, text: unknown) {
        apply(set, this, [said(text)]);
      },
    });
  };
  const first: Call = (native, self, [text, ...rest]) => apply(native, self, [said(text), ...rest]);
  const prototype = (name: string) => (window as Any)[name]?.prototype;

  const Native = window.Notification;
  if (Native) {
    const Wrapped = new Proxy(Native, {
      construct: (target, [title, options], made) => construct(target, [said(title), note(options)], made),
    });
    Native.prototype.constructor = Wrapped;
    window.Notification = Wrapped;
  }
  method(prototype('ServiceWorkerRegistration'), 'showNotification', (native, self, [title, options]) =>
    apply(native, self, [said(title), note(options)]),
  );

  method(prototype('Clipboard'), 'writeText', first);
  method(prototype('Clipboard'), 'write', (native, self, [items]) => {
    const words = async (blob: Promise<Blob>, type: string) =>
      new Blob([`${said(await (await blob).text())}`], { type });
    if (!(items?.[0] instanceof ClipboardItem)) return apply(native, self, [items]);
    const written = items.map(
      (item: ClipboardItem) =>
        new ClipboardItem(
          Object.fromEntries(
            item.types.map((type) => {
              const blob = item.getType(type);
              return [type, type.startsWith('text/') ? words(blob, type) : blob];
            }),
          ),
        ),
    );
    return apply(native, self, [written]);
  });
  let copying: DataTransfer | null = null;
  window.addEventListener(
    'copy',
    (event) => {
      copying = event.clipboardData;
      ask.catchUp();
      const control = window.document.activeElement as HTMLInputElement | null;
      if (!copying || typeof control?.selectionStart !== 'number') return;
      const text = control.value.slice(control.selectionStart, control.selectionEnd ?? undefined);
      const may = ask.copied(text);
      if (may === text) return;
      // The copy goes on, with the label in the place of the name.
      copying.setData('text/plain', may);
      event.preventDefault();
    },
    true,
  );
  // What is dragged within the page is the page's own.
  method(prototype('DataTransfer'), 'setData', (native, self, [type, data]) =>
    apply(native, self, [type, self === copying && /^text/i.test(`${type}`) ? said(data) : data]),
  );
  method(prototype('DataTransfer'), 'setDragImage', (native, self, args) => {
    const [image] = args;
    const loose = image instanceof window.HTMLImageElement && !image.isConnected;
    ask.catchUp();
    // Without one the browser draws what is dragged, as it stands in the page.
    if (!loose || ask.picture(image.src || '-')) apply(native, self, args);
  });

  // A link that is in no document is seen by nobody but the browser.
  for (const name of ['click', 'dispatchEvent'])
    method(prototype('HTMLAnchorElement'), name, (native, link: HTMLAnchorElement, args) => {
      const download: string | null = apply(getAttribute, link, ['download']);
      const may = download && ask.text(download);
      if (!may || may === download) return apply(native, link, args);
      link.setAttribute('download', may);
      try {
        return apply(native, link, args);
      } finally {
        link.setAttribute('download', download);
      }
    });
  method(window, 'showSaveFilePicker', (native, self, [options]) =>
    apply(native, self, [
      options?.suggestedName ? { ...options, suggestedName: said(options.suggestedName) } : options,
    ]),
  );

  for (const name of ['Input', 'TextArea', 'Select', 'Button'])
    method(prototype(`HTML${name}Element`), 'setCustomValidity', first);
  for (const name of ['Label', 'Description', 'ValueText', 'Placeholder', 'RoleDescription'])
    setter(prototype('ElementInternals'), `aria${name}`);
}
