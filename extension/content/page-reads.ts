import { attributeCode, READ, READABLE } from './read-codes.ts';
import { OWN_MARKS } from './tree-watcher.ts';

/** Asks the isolated world; null = what stands there is the page's own. */
export type Read = (what: number, node: Node) => string | null;

type Getter = (this: Node) => unknown;

/** Properties that reflect an attribute. Those that hold an address are resolved. */
// biome-ignore format: a table to read
const REFLECTED: readonly (readonly [{ prototype: object }, property: string, attribute: string])[] = [
  [HTMLElement, 'title', 'title'], [HTMLImageElement, 'alt', 'alt'], [HTMLAreaElement, 'alt', 'alt'],
  [HTMLInputElement, 'placeholder', 'placeholder'], [HTMLTextAreaElement, 'placeholder', 'placeholder'],
  [HTMLAnchorElement, 'href', 'href'], [HTMLAreaElement, 'href', 'href'], [HTMLAnchorElement, 'download', 'download'],
  [HTMLOptionElement, 'label', 'label'], [HTMLOptGroupElement, 'label', 'label'],
  [HTMLTableCellElement, 'abbr', 'abbr'], [HTMLTableElement, 'summary', 'summary'],
  [Element, 'ariaLabel', 'aria-label'], [Element, 'ariaDescription', 'aria-description'],
  [Element, 'ariaPlaceholder', 'aria-placeholder'], [Element, 'ariaValueText', 'aria-valuetext'],
  [Element, 'ariaRoleDescription', 'aria-roledescription'],
];
const DATA = READABLE.filter((name) => name.startsWith('data-'));
const dataKey = (name: string) =>
  name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * In the page's own world: its scripts read from their elements what they wrote there. A page that saves, compares or
 * hydrates what it reads would else do so with a label. Costs nothing until something was replaced (`isActive`).
 */
export function guardReads(isActive: () => boolean, ask: Read): void {
  const { apply } = Reflect;
  const rootOf = Node.prototype.getRootNode;
  const marks = new Set<string>(OWN_MARKS);
  const codes = new Map<string, number>(READABLE.map((name) => [name, attributeCode(name)]));
  // An event names the host for what stands in a shadow tree: an answer would be about something else.
  const read: Read = (what, node) =>
    isActive() && !(apply(rootOf, node, []) instanceof ShadowRoot) ? ask(what, node) : null;

  function getter(
    of: { prototype: object },
    property: string,
    own: (node: Node, native: Getter) => unknown,
  ): void {
    const known = Object.getOwnPropertyDescriptor(of.prototype, property);
    if (!known?.get) return;
    const native = known.get as Getter;
    const get = function (this: Node) {
      return isActive() ? own(this, native) : apply(native, this, []);
    };
    Object.defineProperty(of.prototype, property, { ...known, get });
  }
  const text = (code: number) => (node: Node, native: Getter) => read(code, node) ?? apply(native, node, []);

  getter(Node, 'textContent', text(READ.text));
  getter(HTMLAnchorElement, 'text', text(READ.text));
  getter(Node, 'nodeValue', (node, native) => {
    const value = apply(native, node, []);
    return value === null ? null : (read(READ.text, node) ?? value);
  });
  getter(CharacterData, 'data', text(READ.text));
  getter(Element, 'innerHTML', text(READ.markup));
  getter(Element, 'outerHTML', text(READ.outerMarkup));
  getter(HTMLElement, 'innerText', text(READ.shown));
  getter(HTMLElement, 'outerText', text(READ.shown));
  for (const [of, property, name] of REFLECTED) {
    getter(of, property, (node, native) => {
      const own = read(attributeCode(name), node);
      if (own === null) return apply(native, node, []);
      if (property !== 'href') return own;
      return URL.canParse(own, node.baseURI) ? new URL(own, node.baseURI).href : own;
    });
  }
  getter(HTMLElement, 'dataset', (node, native) => {
    const map = apply(native, node, []) as DOMStringMap;
    const own = DATA.flatMap((name) => {
      const value = dataKey(name) in map ? read(attributeCode(name), node) : null;
      return value === null ? [] : [[dataKey(name), value] as const];
    });
    if (!own.length) return map;
    const values = new Map<PropertyKey, string>(own);
    return new Proxy(map, {
      get: (target, key) => values.get(key) ?? Reflect.get(target, key),
      set: (target, key, value) => Reflect.set(target, key, value),
    });
  });
  getter(Element, 'attributes', (node, native) =>
    withoutMarks(apply(native, node, []) as NamedNodeMap, (name) => marks.has(name)),
  );

  type Method = (this: Node, ...args: never[]) => unknown;
  function method(of: object, name: string, make: (native: Method) => Method): void {
    const known = Object.getOwnPropertyDescriptor(of, name);
    if (typeof known?.value === 'function')
      Object.defineProperty(of, name, { ...known, value: make(known.value as Method) });
  }
  const ownAttribute = (node: Node, name: unknown): string | null => {
    const code = isActive() ? codes.get(`${name}`.toLowerCase()) : undefined;
    return code === undefined ? null : read(code, node);
  };
  method(
    Element.prototype,
    'getAttribute',
    (native) =>
      function (this: Node, ...args) {
        return ownAttribute(this, args[0]) ?? apply(native, this, args);
      },
  );
  method(
    Element.prototype,
    'hasAttribute',
    (native) =>
      function (this: Node, ...args) {
        return apply(native, this, args) === true || ownAttribute(this, args[0]) !== null;
      },
  );
  method(
    Element.prototype,
    'getAttributeNames',
    (native) =>
      function (this: Node, ...args) {
        return (apply(native, this, args) as string[]).filter((name) => !marks.has(name));
      },
  );
  method(
    Element.prototype,
    'getHTML',
    (native) =>
      function (this: Node, ...args) {
        return (args.length ? null : read(READ.markup, this)) ?? apply(native, this, args);
      },
  );
  const copies = (native: Method): Method =>
    function (this: Node, ...args) {
      const copy = apply(native, this, args) as Node;
      const source = this instanceof Document ? (args[0] as unknown as Node) : this;
      if (read(READ.copyOf, source) !== null) ask(READ.copy, copy);
      return copy;
    };
  method(Node.prototype, 'cloneNode', copies);
  method(Document.prototype, 'importNode', copies);
  // Places in a text are counted in the page's own words.
  const inPart = (native: Method): Method =>
    function (this: Node, ...args) {
      read(READ.giveBack, this);
      return apply(native, this, args);
    };
  for (const name of ['appendData', 'insertData', 'deleteData', 'replaceData', 'substringData'])
    method(CharacterData.prototype, name, inPart);
  method(Text.prototype, 'splitText', inPart);
  method(Node.prototype, 'normalize', inPart);
}

/** Attributes of an element as if we had put none there; the map itself where we did not. */
function withoutMarks(map: NamedNodeMap, isMark: (name: string) => boolean): NamedNodeMap {
  const kept = [...map].filter(({ name }) => !isMark(name));
  if (kept.length === map.length) return map;
  return new Proxy(map, {
    get(target, key) {
      if (key === 'length') return kept.length;
      if (key === 'item') return (at: number) => kept[at] ?? null;
      if (key === Symbol.iterator) return kept[Symbol.iterator].bind(kept);
      if (typeof key === 'string' && /^\d+$/.test(key)) return kept[Number(key)];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
