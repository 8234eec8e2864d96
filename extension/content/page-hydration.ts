/** Runs in the page's own world, where frameworks keep on elements how far they are with server-rendered HTML. */

type Kept = Record<string, unknown>;

function keptUnder(node: Node, start: string): unknown {
  for (const key of Object.keys(node)) if (key.startsWith(start)) return (node as unknown as Kept)[key];
  return undefined;
}

/** React keeps on the element of a root whether its server-rendered HTML is taken over yet. */
export function hydrating(document: Document): boolean {
  type Root = { stateNode?: { current?: { memoizedState?: { isDehydrated?: unknown } } } };
  // A framework may take over an element, or (Next.js, Remix) the whole document.
  for (const element of [document, ...document.querySelectorAll('html, body, body > *, [id]')]) {
    const root = keptUnder(element, '__reactContainer$') as Root | null | undefined;
    if (root?.stateNode?.current?.memoizedState?.isDehydrated === true) return true;
  }
  return false;
}

/** Whether parts whose code comes later are still to be taken over: Suspense of React, async components of Vue. */
export const hydratingParts = (document: Document): boolean => reactParts(document) || vueParts(document);

/** React marks such a part with comments around it, and keeps on the first what it knows of it. */
function reactParts(document: Document): boolean {
  type Fiber = { memoizedState?: { dehydrated?: unknown } | null };
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    const comment = walker.currentNode as Comment;
    if (!comment.data.startsWith('$')) continue;
    const fiber = keptUnder(comment, '__reactFiber$') as Fiber | undefined;
    if (fiber?.memoizedState?.dehydrated) return true;
  }
  return false;
}

interface VueNode {
  readonly type?: unknown;
  readonly el?: unknown;
  readonly children?: unknown;
  readonly component?: {
    readonly subTree?: VueNode;
    readonly asyncDep?: unknown;
    readonly asyncResolved?: boolean;
  } | null;
  readonly suspense?: { readonly activeBranch?: VueNode | null } | null;
}

/** Vue keeps its tree on the root's element. What it still waits for has an element, and no content of its own yet. */
function vueParts(document: Document): boolean {
  for (const element of document.querySelectorAll('body, body > *, [id]')) {
    const root = (element as unknown as { _vnode?: VueNode })._vnode;
    if (root && waits(root)) return true;
  }
  return false;
}

function waits(root: VueNode): boolean {
  const queue: VueNode[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const { type, component, suspense, children } = node;
    const async = type as { __asyncLoader?: unknown; __asyncResolved?: unknown } | null | undefined;
    if (async?.__asyncLoader && !async.__asyncResolved && node.el) return true;
    if (component?.asyncDep && !component.asyncResolved && node.el) return true;
    if (component?.subTree) queue.push(component.subTree);
    if (suspense?.activeBranch) queue.push(suspense.activeBranch);
    if (Array.isArray(children))
      for (const child of children as unknown[]) if (child && typeof child === 'object') queue.push(child);
  }
  return false;
}
