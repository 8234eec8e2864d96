/**
 * What pdf.js calls and the oldest browsers that the extension runs in do not have: Chromium 120, Firefox 140.
 * Only what it calls while it reads; tools/pdfjs-parsing.ts leaves out the rest.
 */
const add = (target: object, name: string, value: (...args: never[]) => unknown): void => {
  if (!(name in target))
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
};

// Chromium 128.
add(
  Promise,
  'try',
  (work: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    new Promise((resolve) => resolve(work(...args))),
);
// Chromium 126.
add(URL, 'parse', (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null));
// Chromium 145, Firefox 144.
for (const type of [Map, WeakMap])
  add(
    type.prototype,
    'getOrInsertComputed',
    function (this: Map<unknown, unknown>, key: unknown, make: (key: unknown) => unknown) {
      if (!this.has(key)) this.set(key, make(key));
      return this.get(key);
    },
  );
// Chromium 140.
add(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
  return [...this].map((byte) => byte.toString(16).padStart(2, '0')).join('');
});
// Chromium 147: sizes of tables of a font, so no rounding to speak of.
add(Math, 'sumPrecise', (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0));
