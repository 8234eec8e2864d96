import { isPersonal } from './name-like.ts';
import { nameIn, type TextOf } from './table-names.ts';

const LABEL =
  /^\s*((?:volledige )?naam(?: kandidaat| sollicitant)?|kandidaat|sollicitant|(?:full |preferred |candidate |applicant )?name|candidate|applicant|voornaam|roepnaam|achternaam|(?:first|last|given|family) name|surname)\s*(:?)\s*(.*)$/is;
const CLOSE = 80;

/** Values that stand beside, below or behind a label for a name, under `root`. */
export function labelledNames(root: Element, textOf: TextOf): string[] {
  const names: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const match = node.data.length > CLOSE * 2 ? null : LABEL.exec(node.data);
    if (!match || !node.parentElement) continue;
    const [, , colon, rest = ''] = match;
    const value = rest.trim();
    if (value && !colon) continue;
    const found = value ? inline(value, node.parentElement, textOf) : beside(node, textOf);
    if (found && isPersonal(found)) names.push(found);
  }
  return names;
}

const inline = (value: string, parent: Element, textOf: TextOf): string | null =>
  textOf(parent).includes(value.replace(/\s+/g, ' ')) ? value : null;

function beside(node: Text, textOf: TextOf): string | null {
  let at: Node = node;
  // Up to where the label is no longer alone.
  for (let i = 0; i < 3; i++) {
    const next = following(at);
    if (next) return valueText(at, next, textOf);
    const up: Element | null = at.parentElement;
    if (!up || up === node.ownerDocument.body) return null;
    if (up.matches('tr, [role=row], dl, ul, table, nav, button, a, option, select')) return null;
    at = up;
  }
  return null;
}

function following(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && (next.nodeType === Node.COMMENT_NODE || (next instanceof Text && !/[^\s:]/.test(next.data))))
    next = next.nextSibling;
  return next;
}

function valueText(label: Node, value: Node, textOf: TextOf): string | null {
  if (value instanceof Text) {
    const text = value.data.replace(/^[\s:]+|\s+$/g, '');
    return value.parentElement ? inline(text, value.parentElement, textOf) : null;
  }
  if (!(value instanceof Element)) return null;
  // Two heads beside each other, or two labels below each other, name nothing.
  const isHead = (element: Node) =>
    element instanceof Element && element.matches('th, dt, label, [role=columnheader]');
  if (isHead(value)) return null;
  if (value.matches('td') && label instanceof Element && label.matches('td') && value.nextElementSibling)
    return null;
  if (value.matches('button, select, input, textarea, ul, ol, table, nav')) return null;
  const text = textOf(value);
  return text.length > CLOSE ? null : (nameIn(value, textOf) ?? text);
}

/** The same in and around what came or changed: a value may come behind its label. */
export function labelledAround(places: ReadonlySet<Element>, textOf: TextOf): string[] {
  return [...places].flatMap((place) => {
    const before = place.previousElementSibling;
    const names = labelledNames(place, textOf);
    return before && !places.has(before) ? [...labelledNames(before, textOf), ...names] : names;
  });
}
