import type { CDPSession, Page } from '@playwright/test';
import { markedPixels } from './png.ts';
import { seenTexts, tabTitle, watchFrames } from './scanner.ts';

/** What could be seen, and where. */
export type Seen = readonly [where: string, what: string];

const films = new WeakMap<Page, Promise<CDPSession>>();

/** From now on keeps the text of every animation frame in which a page can be seen. */
export function film(page: Page): Promise<CDPSession> {
  const start = async () => {
    const session = await page.context().newCDPSession(page);
    await watchFrames(session);
    return session;
  };
  const made = films.get(page) ?? start();
  // A window may be gone before anybody looks at it.
  made.catch(() => undefined);
  films.set(page, made);
  return made;
}

/** Runs in every page before its own scripts. Keeps what the page hands to the browser to show outside of itself. */
export const keepElsewhere = () => {
  const elsewhere: (readonly [string, string])[] = [];
  Object.assign(globalThis, { shownElsewhere: elsewhere });

  const keep = (where: string, ...parts: unknown[]) =>
    elsewhere.push([
      where,
      parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
    ]);
  class Note {
    static readonly permission = 'granted';
    constructor(title: string, options?: object) {
      keep('notification', title, options);
    }
  }
  Object.assign(globalThis, {
    Notification: Note,
    showSaveFilePicker: async (options: object) => keep('save dialog', options),
  });
  // Frames of `data:` addresses have no service workers.
  if ('ServiceWorkerRegistration' in globalThis)
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) =>
      void keep('notification of the worker', title, options);
  DataTransfer.prototype.setDragImage = (image) =>
    void keep('drag image', image instanceof HTMLImageElement && !image.isConnected ? image.src : '');
};

/** What can be seen of text in any frame and shadow tree, as Chromium laid it out: pseudo-elements, too. */
export async function laidOut(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['visibility', 'opacity', '-webkit-text-fill-color'],
  });
  await session.detach();
  return documents.flatMap(({ layout }) => {
    const style = (box: number, at: number) => strings[layout.styles[box]?.[at] ?? -1];
    if (layout.nodeIndex.slice(0, 3).some((_, box) => style(box, 1) === '0')) return [];
    const unseen = (box: number) => style(box, 0) === 'hidden' || style(box, 2) === 'rgba(0, 0, 0, 0)';
    return layout.text.map((text, box) => (text < 0 || unseen(box) ? '' : (strings[text] ?? ''))).join('');
  });
}

/** What is read aloud, the tab's title, and what a long press on "back" lists. */
async function told(page: Page): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { entries } = await session.send('Page.getNavigationHistory');
  const title = await tabTitle(session);
  await session.detach();
  // What stands in a button is not read by itself: its name is.
  const buttons = new Set(nodes.filter(({ role }) => role?.value === 'button').map(({ nodeId }) => nodeId));
  const inButton = new Set(
    nodes.filter(({ parentId }) => parentId && buttons.has(parentId)).map(({ nodeId }) => nodeId),
  );
  return [
    ...nodes
      .filter(
        ({ ignored, nodeId, parentId }) => !ignored && !inButton.has(nodeId) && !inButton.has(parentId ?? ''),
      )
      .flatMap((node) => [node.name, node.value, node.description])
      .map((part): Seen => ['heard', String(part?.value ?? '')]),
    ...entries.map((entry): Seen => ['history', entry.title]),
    ['tab', title],
  ];
}

/** Everything that showed in a page until now and that shows now; what takes longest to look at comes last. */
export async function* lookAt(page: Page): AsyncGenerator<Seen> {
  yield* await page.evaluate(
    () => (globalThis as unknown as { shownElsewhere: [string, string][] }).shownElsewhere,
  );
  for (const text of await seenTexts(await film(page))) yield ['frame', text];
  for (const text of await laidOut(page)) yield ['layout', text];
  yield* await told(page);
  const painted = markedPixels(await page.screenshot());
  if (painted > 3) yield ['photo', `${painted} pixels`];
}
