import type { CDPSession, Frame, Page } from '@playwright/test';
import { asRead, type IdentityToken, identityTokens, leakedVariant } from '../../demo/data/identity.ts';
import { candidates } from '../../demo/data/index.ts';

export interface Leak {
  readonly step: string;
  readonly where: string;
  readonly kind: string;
  readonly found: string;
  readonly text: string;
}

/** Tokens of everybody in the demo ATS. */
const demoTokens: readonly IdentityToken[] = candidates.flatMap(identityTokens);

/** What of any candidate stands in these texts. */
export function leaksIn(
  texts: readonly (readonly [where: string, text: string])[],
  step: string,
  tokens: readonly IdentityToken[] = demoTokens,
): Leak[] {
  const read = texts.map(([where, text]) => [where, asRead(text)] as const);
  // One look over everything first: nearly always there is nothing to place.
  const all = [...new Set(read.map(([, text]) => text))].join('\n');
  const suspects = tokens.filter(
    (token) => token.kind === 'initials' || leakedVariant(all, token) !== undefined,
  );
  const short = read.filter(([where]) => where.startsWith('avatar'));
  return suspects.flatMap((token) =>
    (token.kind === 'initials' ? short : read).flatMap(([where, text]) => {
      const found = leakedVariant(text, token);
      if (found === undefined) return [];
      const at = Math.max(0, text.indexOf(found) - 30);
      return [{ step, where, kind: token.kind, found, text: text.slice(at, at + found.length + 60) }];
    }),
  );
}

/** Everything that a person can see, hear or point at in a frame: [where, text]. Runs in the page. */
function readFrame(): [string, string][] {
  const found: [string, string][] = [];
  const shown = (element: Element) => {
    const style = getComputedStyle(element);
    return (
      style.visibility === 'visible' &&
      style.display !== 'none' &&
      getComputedStyle(document.documentElement).opacity !== '0'
    );
  };
  // A frame that is being made has no root yet.
  if (!document.documentElement || getComputedStyle(document.documentElement).opacity === '0') return found;
  found.push(['text', document.body?.innerText ?? '']);
  // biome-ignore format: a list to read
  const attributes = [
    'title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext', 'data-tooltip', 'data-title',
    'href', 'download', 'label',
  ];
  for (const element of document.querySelectorAll('*')) {
    if (['SCRIPT', 'STYLE', 'HEAD', 'META', 'TITLE', 'LINK'].includes(element.tagName) || !shown(element))
      continue;
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value)
        found.push([
          `${element.tagName.toLowerCase()}[${name}]`,
          decodeURIComponent(value.replace(/%(?![0-9a-f]{2})/gi, '%25')),
        ]);
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      if (element.type !== 'hidden' && element.type !== 'password')
        found.push([`value of ${element.name || element.className}`, element.value]);
    }
    if (element instanceof HTMLSelectElement)
      for (const option of element.options) found.push(['option', option.text]);
    const own = [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map((node) => node.data.trim())
      .join('');
    // In a CV a short run is a word cut by the typesetter.
    if (own && own.length <= 4 && location.protocol !== 'chrome-extension:')
      found.push([`avatar ${element.className}`, own]);
  }
  return found;
}

async function readAccessibility(session: CDPSession): Promise<[string, string][]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .flatMap((node) =>
      [node.name, node.value, node.description].map((part): [string, string] => [
        `heard (${node.role?.value})`,
        String(part?.value ?? ''),
      ]),
    )
    .filter(([, text]) => text !== '');
}

/** The title as the browser's tab strip has it, not as the page's scripts read it. */
export async function tabTitle(session: CDPSession): Promise<string> {
  const { targetInfo } = await session.send('Target.getTargetInfo');
  return targetInfo.title;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}
const idsIn = ({ frame, childFrames = [] }: FrameTree): string[] => [frame.id, ...childFrames.flatMap(idsIn)];

/**
 * Runs `read` in every frame of the page's own site. Not in the page's world: there a script reads what the page
 * wrote, also where something else is shown.
 */
export async function asShown<T>(session: CDPSession, read: () => T): Promise<T[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const found: T[] = [];
  for (const frameId of idsIn(frameTree)) {
    try {
      const world = { frameId, worldName: 'scan' };
      const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${read})()`,
        contextId: executionContextId,
        returnByValue: true,
      });
      // Who cannot read must not say that nothing was there.
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      found.push(result.value as T);
    } catch (error) {
      // The frame went away in between, or never had a page.
      if (!/frame|context/i.test(String(error))) throw error;
    }
  }
  return found;
}

/** Keeps what the page's text was at each animation frame in which it could be seen, in every page from now on. */
export async function watchFrames(session: CDPSession): Promise<void> {
  const watch = () => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenTexts: seen });
    const look = () => {
      const root = document.documentElement;
      if (root && getComputedStyle(root).opacity !== '0') seen.add(document.body?.innerText ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()`, worldName: 'scan' });
}

/** What `watchFrames` kept of the page that is there now, its frames included. */
export async function seenTexts(session: CDPSession): Promise<string[]> {
  const read = () => [...((globalThis as unknown as { seenTexts?: Set<string> }).seenTexts ?? [])];
  return (await asShown(session, read)).flat();
}

/** Scans all that can be seen or heard of a page now. */
export async function scan(
  page: Page,
  session: CDPSession,
  step: string,
  tokens: readonly IdentityToken[] = demoTokens,
): Promise<Leak[]> {
  const texts: [string, string][] = [
    ['tab title', await tabTitle(session)],
    ...(await readAccessibility(session)),
  ];
  const read = (frame: Frame) => frame.evaluate(readFrame).catch((): [string, string][] => []);
  for (const frame of page.frames())
    if (frame.url().startsWith('chrome-extension:')) texts.push(...(await read(frame)));
  for (const seen of await asShown(session, readFrame)) texts.push(...seen);
  const leaks = leaksIn(texts, step, tokens);
  return [...new Map(leaks.map((leak) => [`${leak.where}|${leak.found}`, leak])).values()];
}
