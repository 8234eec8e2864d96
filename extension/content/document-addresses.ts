/** Milliseconds in which our script in a frame has fetched what its address stands for. */
const patience = 60_000;
const document = /^application\/(?:pdf|msword|vnd\.)|^text\/(?:html|rtf)/i;

/**
 * Pages make an address for a file, show it in a frame and take the address back at once: the browser's own viewer
 * has the file by then, we do not. Addresses of documents stay good for a minute longer.
 */
export function keepDocumentAddresses(window: Window & typeof globalThis): void {
  const { apply } = Reflect;
  const { createObjectURL, revokeObjectURL } = window.URL;
  const { setTimeout } = window;
  const kept = new Set<string>();
  const replace = (name: 'createObjectURL' | 'revokeObjectURL', value: unknown) =>
    Object.defineProperty(window.URL, name, { value, writable: true, configurable: true, enumerable: true });

  replace('createObjectURL', function (this: unknown, ...args: [Blob]): string {
    const url = apply(createObjectURL, this, args) as string;
    // A blob without a type may be anything; its frame takes it for what its bytes are.
    if (args[0] instanceof window.Blob && document.test(args[0].type)) kept.add(url);
    return url;
  });
  replace('revokeObjectURL', function (this: unknown, ...args: [string]): void {
    const url = `${args[0]}`;
    if (!kept.has(url)) {
      apply(revokeObjectURL, this, args);
      return;
    }
    const revoke = () => {
      kept.delete(url);
      apply(revokeObjectURL, window.URL, [url]);
    };
    apply(setTimeout, window, [revoke, patience]);
  });
}
