import { Parser } from 'htmlparser2';
import { decode, decodeText } from './decode.ts';

export interface XmlElement {
  /** With the usual prefix of its namespace (`w:p`), whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const limits = { depth: 400, nodes: 1_500_000 };
const xmlns = /^xmlns(?::|$)/;

function textOf(bytes: Uint8Array): string {
  const head = decode(bytes.subarray(0, 200), 'windows-1252');
  const named = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1];
  return decodeText(bytes, named ?? 'utf-8');
}

/**
 * Reads an XML file whole. `spaces` gives the usual prefix of namespaces that end like its keys. Entities that the
 * file declares itself are not followed, nothing is fetched. Throws when it is not well-formed, too deep or too large.
 */
export function parseXml(bytes: Uint8Array, spaces: Readonly<Record<string, string>>): XmlElement {
  const root: XmlElement & { children: (XmlElement | string)[] } = { name: '', attributes: {}, children: [] };
  const open: { readonly children: (XmlElement | string)[] }[] = [root];
  const known: Readonly<Record<string, string>>[] = [{}];
  let nodes = 0;
  const count = () => {
    if (++nodes > limits.nodes) throw new RangeError('too much');
  };
  const usual = (name: string, prefixes: Readonly<Record<string, string>>, isAttribute: boolean): string => {
    const colon = name.indexOf(':');
    if (colon < 0 && isAttribute) return name;
    const prefix = prefixes[colon < 0 ? '' : name.slice(0, colon)];
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  const parser = new Parser(
    {
      onopentag(name, given) {
        count();
        if (open.length > limits.depth) throw new RangeError('too deep');
        let prefixes = known[known.length - 1]!;
        const names = Object.keys(given);
        const declared = names.filter((key) => xmlns.test(key));
        if (declared.length > 0) {
          prefixes = { ...prefixes };
          for (const key of declared) {
            const short = /[^/:]+$/.exec(given[key]!.replace(/\/+$/, ''))?.[0] ?? '';
            const full = Object.keys(spaces).find((end) => given[key]!.endsWith(end));
            (prefixes as Record<string, string>)[key.slice(6)] = full ? spaces[full]! : short;
          }
        }
        known.push(prefixes);
        const attributes: Record<string, string> = {};
        for (const key of names) if (!xmlns.test(key)) attributes[usual(key, prefixes, true)] = given[key]!;
        const element = { name: usual(name, prefixes, false), attributes, children: [] };
        open[open.length - 1]!.children.push(element);
        open.push(element);
      },
      ontext(text) {
        count();
        open[open.length - 1]!.children.push(text);
      },
      onclosetag() {
        open.pop();
        known.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(textOf(bytes));
  if (open.length > 1) throw new Error('cut off');
  parser.end();
  const top = root.children.find((child) => typeof child !== 'string');
  if (!top) throw new Error('no XML');
  return top as XmlElement;
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';
export const elements = (parent: XmlElement | undefined): XmlElement[] =>
  parent ? parent.children.filter(isElement) : [];
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
export const children = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  elements(parent).filter((node) => node.name === name);

/** All elements below, itself not, in the order of the file. */
export function* below(parent: XmlElement): Generator<XmlElement> {
  for (const node of elements(parent)) {
    yield node;
    yield* below(node);
  }
}

/** All text in an element and below. */
export function textIn(parent: XmlElement): string {
  return parent.children.map((node) => (isElement(node) ? textIn(node) : node)).join('');
}
