import type { Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { laidOut, lookAt, type Seen } from './seen.ts';

/** Addresses as the browser shows them. */
const readable = (address: string) => decodeURIComponent(address.replace(/%(?![0-9a-f]{2})/gi, '%25'));

async function each<T>(all: Locator, work: (one: Locator) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const one of await all.all()) results.push(await work(one));
  return results;
}

/** What the status bar shows of every link: under the pointer, and reached by keyboard. */
async function pointAtLinks(page: Page): Promise<Seen[]> {
  // By the locator: scripts in the page read what the page wrote.
  const address = async (link: Locator) =>
    (await link.getAttribute('href')) ?? (await link.getAttribute('xlink:href')) ?? '';
  const links = page.locator('a, area');
  const pointed = await each(links, async (link) => {
    const box = (await link.boundingBox()) ?? (await page.locator('img[usemap]').boundingBox());
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    return address(link);
  });
  await page.mouse.move(0, 0);
  const focused = await each(links, async (link) => {
    await link.evaluate((element: HTMLElement) => element.focus());
    return address(link);
  });
  return [...pointed, ...focused].map((shown) => ['status bar', readable(shown)]);
}

/** Text of the page as it would come out of the printer. */
async function print(page: Page): Promise<Seen[]> {
  const { promise } = getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 });
  const pdf = await promise;
  const texts: Seen[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    texts.push(['paper', items.map((item) => ('str' in item ? item.str : '')).join('')]);
  }
  await pdf.destroy();
  return texts;
}

/** Everything on the clipboard, in every form. */
async function clipboard(page: Page): Promise<Seen[]> {
  const forms = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    return Promise.all(
      items.flatMap((item) =>
        item.types.map(async (type) => [type, await (await item.getType(type)).text()]),
      ),
    );
  });
  return forms.map(([type, text]) => [`clipboard ${type}`, readable(text ?? '')]);
}

const forget = (page: Page) => page.evaluate(() => navigator.clipboard.writeText('-'));

/** What is on the clipboard after each button of the page. */
async function copyByButtons(page: Page): Promise<Seen[]> {
  const all = await each(page.locator('button'), async (button) => {
    await forget(page);
    await button.click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '-');
    return clipboard(page);
  });
  return all.flat();
}

async function copyEverything(page: Page): Promise<Seen[]> {
  await forget(page);
  await page
    .locator('p')
    .first()
    .click({ position: { x: 1, y: 1 } });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  return clipboard(page);
}

async function save(page: Page, links: Locator): Promise<Seen[]> {
  return each(links, async (link) => {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    return ['download', download.suggestedFilename()];
  });
}

/** What a drag of every link, picture and card takes along. */
async function drag(page: Page): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.setInterceptDrags', { enabled: true });
  const mouse = (type: 'mousePressed' | 'mouseReleased' | 'mouseMoved', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  const cancel = (x: number, y: number) =>
    session.send('Input.dispatchDragEvent', {
      type: 'dragCancel',
      x,
      y,
      data: { items: [], dragOperationsMask: 1 },
    });
  await page.evaluate(() => {
    Object.assign(globalThis, { drags: 0 });
    const count = () => (globalThis as unknown as { drags: number }).drags++;
    window.addEventListener('dragstart', count);
  });
  const dragged = await each(page.locator('a, img, [draggable=true]'), async (one) => {
    const box = await one.boundingBox();
    if (!box) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const taken = new Promise<Seen[]>((resolve) =>
      session.once('Input.dragIntercepted', ({ data }) =>
        resolve(data.items.map((item) => ['drag', readable(`${item.data} ${item.title ?? ''}`)])),
      ),
    );
    const before = await page.evaluate(() => (globalThis as unknown as { drags: number }).drags);
    await page.mouse.move(x, y);
    await mouse('mousePressed', x, y);
    await mouse('mouseMoved', x + 8, y + 8);
    await mouse('mouseMoved', x + 20, y + 20);
    const after = await page.evaluate(() => (globalThis as unknown as { drags: number }).drags);
    const seen = after > before ? await taken : [];
    if (seen.length) await cancel(x, y);
    await mouse('mouseReleased', x + 20, y + 20);
    return seen;
  });
  await session.detach();
  return dragged.flat();
}

/** Everything that shows of the window that a button opens. */
async function openWindow(page: Page): Promise<Seen[]> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('button').click()]);
  await popup.waitForLoadState();
  await popup.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '1');
  const seen: Seen[] = [];
  for await (const one of lookAt(popup)) seen.push(one);
  await popup.close();
  return seen;
}

async function hover(page: Page): Promise<Seen[]> {
  const all = await each(page.locator('p'), async (one) => {
    await one.hover();
    return (await laidOut(page)).map((text): Seen => ['pointed at', text]);
  });
  return all.flat();
}

/** What a recruiter does on a page that shows nobody by itself, and all that came out of it. */
export const gestures: Readonly<Record<string, (page: Page) => Promise<Seen[]>>> = {
  'address-of-a-link-in-the-status-bar': pointAtLinks,
  'links-to-mail-phone-and-profile': pointAtLinks,
  'css-content-on-hover': hover,
  'tooltip-attributes-with-html': hover,
  'css-content-on-paper': print,
  'print-view-of-link-addresses': print,
  'print-view-of-text-for-paper-alone': print,
  'clipboard-of-a-selection': copyEverything,
  'clipboard-by-the-page': copyByButtons,
  'clipboard-by-a-hidden-field': copyByButtons,
  'clipboard-by-a-copy-handler': copyByButtons,
  'download-name-of-a-link': (page) => save(page, page.locator('a')),
  'download-by-a-detached-link': (page) => save(page, page.locator('button')),
  'drag-image-of-a-photo': drag,
  'drag-data-of-a-link-and-a-photo': drag,
  'drag-of-a-name-into-a-field': async (page) => {
    await page.locator('p').dragTo(page.locator('textarea'));
    return [];
  },
  'pop-up-written-by-script': openWindow,
  'pop-up-filled-by-script': openWindow,
  'pop-up-of-a-blob': openWindow,
  'pop-up-of-a-photo': openWindow,
  'pop-up-of-plain-text': openWindow,
  'search-as-you-type': async (page) => {
    await page.locator('input').pressSequentially('Roe');
    return [];
  },
};
