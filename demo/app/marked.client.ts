/** Put before this script by the server: the strings that identify a candidate. */
declare const IDENTITY: readonly string[];
/** The last digits of their phone numbers, written with any signs between. */
declare const PHONES: readonly string[];

// Highlights, not a colour on elements: only the identifying words are painted, at once with their first
// paint, and the paint goes when the words go. A name that a search match splits over nodes counts as one.
const escaped = IDENTITY.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
const phones = PHONES.map((digits) => [...digits].join('[\\s().-]*'));
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])|${phones.join('|')}`,
  'gu',
);
const highlight = new Highlight();
const painted = new WeakMap<Element, Range[]>();
CSS.highlights.set('identity', highlight);

function hostOf(node: Node): Element | null {
  const parent = node.parentElement;
  return parent?.localName === 'mark' ? parent.parentElement : parent;
}

function textsIn(host: Element): Text[] {
  return [...host.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child];
    if (child instanceof Element && child.localName === 'mark') {
      return [...child.childNodes].filter((inner) => inner instanceof Text);
    }
    return [];
  });
}

function paint(host: Element): void {
  for (const range of painted.get(host) ?? []) highlight.delete(range);
  if (host.localName === 'script' || host.localName === 'style') return;
  const texts = textsIn(host);
  const ranges: Range[] = [];
  const whole = texts.map((text) => text.data).join('');
  for (const match of whole.matchAll(pattern)) {
    let start = 0;
    for (const text of texts) {
      const from = Math.max(match.index, start);
      const to = Math.min(match.index + match[0].length, start + text.data.length);
      if (from < to) {
        const range = new Range();
        range.setStart(text, from - start);
        range.setEnd(text, to - start);
        ranges.push(range);
        highlight.add(range);
      }
      start += text.data.length;
    }
  }
  painted.set(host, ranges);
}

function hostsUnder(node: Node, hosts: Set<Element>): void {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) {
    const host = text instanceof Text ? hostOf(text) : null;
    if (host) hosts.add(host);
  }
}

new MutationObserver((mutations) => {
  const hosts = new Set<Element>();
  for (const mutation of mutations) {
    if (mutation.target instanceof Element) hosts.add(mutation.target);
    const host = hostOf(mutation.target);
    if (host && !(mutation.target instanceof Element && mutation.target.localName !== 'mark'))
      hosts.add(host);
    for (const node of mutation.addedNodes) hostsUnder(node, hosts);
  }
  for (const host of hosts) paint(host);
}).observe(document, { childList: true, characterData: true, subtree: true });
