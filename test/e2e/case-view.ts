import type { CDPSession, Page } from '@playwright/test';

export interface SeenView {
  readonly kind: 'faithful' | 'uniform' | 'cover';
  readonly text: string;
  /** Roles, names, values and descriptions, as a screen reader gets them. */
  readonly tree: string;
  readonly markup: string;
  readonly pixels: Buffer;
}

export interface SeenCase {
  /** Of the cover; null when the document is shown. */
  readonly reason: string | null;
  readonly views: readonly SeenView[];
}

interface Answer {
  readonly state: 'shown' | 'covered';
  readonly reason?: string;
}

/** Higher than any case's view; what is beyond is in the text and the markup alone. */
const highest = 6000;

/** The built viewer with one file after another in it, in a page of the extension itself: no ATS, no content script. */
export class CaseView {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly viewer: string,
  ) {}

  static async open(page: Page, origin: string): Promise<CaseView> {
    const viewer = `${origin}/extension/viewer/viewer.html`;
    // Without a page around it the viewer waits for ever: an empty page of our origin.
    await page.goto(viewer);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new CaseView(page, cdp, viewer);
  }

  /** `served`: what the server calls the file. */
  async show(bytes: Uint8Array, knownNames: readonly string[], served?: string): Promise<SeenCase> {
    const answer = await this.hand(Buffer.from(bytes).toString('base64'), knownNames, served);
    if (answer.state === 'covered')
      return { reason: answer.reason ?? null, views: [await this.look('cover')] };
    const faithful = await this.look('faithful');
    await this.page.evaluate(async () => {
      const inside = document.querySelector('iframe')!.contentDocument!;
      inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'v' }));
      while (!inside.querySelector('.uniform'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    return { reason: null, views: [faithful, await this.look('uniform')] };
  }

  private hand(bytes: string, knownNames: readonly string[], served?: string): Promise<Answer> {
    return this.page.evaluate(
      async ({ viewer, bytes, knownNames, served }) => {
        const nonce = '0123456789abcdef0123456789abcdef';
        const storage = (
          globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
        ).chrome.storage;
        await storage.local.clear();
        const frame = document.createElement('iframe');
        frame.style.cssText =
          'position:fixed;inset:0 auto auto 0;width:640px;height:1000px;border:0;background:#fff';
        frame.title = 'Cv';
        frame.src = `${viewer}#${nonce}`;
        document.body.replaceChildren(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const { port1, port2 } = new MessageChannel();
        const answered = new Promise<{ state: 'shown' | 'covered'; reason?: string }>((resolve) => {
          port1.onmessage = ({ data }) => resolve(data);
          setTimeout(() => resolve({ state: 'covered', reason: 'no answer' }), 60_000);
        });
        const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)).buffer;
        const settings = { knownNames, language: 'nl', label: 'Kalo 4', served };
        frame.contentWindow!.postMessage({ onbevangen: 'document', nonce, settings, content }, '*', [
          port2,
          content,
        ]);
        return answered;
      },
      { viewer: this.viewer, bytes, knownNames, served },
    );
  }

  private async look(kind: SeenView['kind']): Promise<SeenView> {
    const { text, markup, height } = await this.page.evaluate(async () => {
      const frame = document.querySelector('iframe')!;
      const inside = frame.contentDocument!;
      frame.style.height = `${inside.documentElement.scrollHeight}px`;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return {
        text: inside.body.innerText,
        markup: inside.documentElement.outerHTML,
        height: inside.documentElement.scrollHeight,
      };
    });
    return {
      kind,
      text,
      markup,
      tree: await this.tree(),
      pixels: await this.pixels(Math.min(height, highest)),
    };
  }

  private async tree(): Promise<string> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const frameId = frameTree.childFrames?.[0]?.frame.id;
    if (!frameId) throw new Error('The viewer has no frame');
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree', { frameId });
    return nodes
      .map(({ role, name, value, description, properties }) =>
        [role, name, value, description, ...(properties ?? []).map((one) => one.value)]
          .map((one) => (typeof one?.value === 'string' ? one.value : ''))
          .join('|'),
      )
      .join('\n');
  }

  private async pixels(height: number): Promise<Buffer> {
    const { data } = await this.cdp.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: 640, height, scale: 1 },
    });
    return Buffer.from(data, 'base64');
  }
}
