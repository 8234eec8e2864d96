import type { CDPSession } from '@playwright/test';
import type { World } from './harness.ts';

/** The extension's real popup over the active tab. Playwright knows no pages of that kind; the protocol does. */
export class PopupTarget {
  #last = 0;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
    private readonly target: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const { id, result, error } = JSON.parse(message);
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result);
    });
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== session) return;
      for (const { reject } of this.#waiting.values()) reject(new Error('the popup closed'));
    });
  }

  static async open(world: Pick<World, 'context' | 'worker'>): Promise<PopupTarget> {
    const browser = await world.context.browser()!.newBrowserCDPSession();
    const worker = await world.worker();
    await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
      ).chrome.action.openPopup(),
    );
    for (;;) {
      const { targetInfos } = await browser.send('Target.getTargets');
      const target = targetInfos.find(({ url }) => url.endsWith('/popup/popup.html'))?.targetId;
      if (!target) continue;
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target, flatten: false });
      return new PopupTarget(browser, sessionId, target);
    }
  }

  #send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    this.browser
      .send('Target.sendMessageToTarget', { sessionId: this.session, message })
      .catch((error: Error) => this.#waiting.get(id)?.reject(error));
    return answer;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** Text that the popup shows, once it has drawn `wanted`. */
  async text(wanted: string | RegExp): Promise<string> {
    const pattern = wanted instanceof RegExp ? wanted.source : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.evaluate(`new Promise((resolve) => {
      const look = () => {
        const text = document.body.innerText;
        if (new RegExp(${JSON.stringify(pattern)}).test(text)) resolve(text);
        else requestAnimationFrame(look);
      };
      look();
    })`);
  }

  /** Presses what has this text, with the mouse as a person does. */
  async press(selector: string, text = ''): Promise<void> {
    // A step that has just been drawn takes the focus and scrolls: what still moves is not pressed yet.
    const at = await this.evaluate<{ x: number; y: number }>(`new Promise((resolve) => {
      let still = 0;
      let before = '';
      const look = () => {
        const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
          .find((one) => !one.disabled && one.textContent.includes(${JSON.stringify(text)}));
        if (!found) return requestAnimationFrame(look);
        found.scrollIntoView({ block: 'center' });
        const box = found.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        still = before === x + ' ' + y && found.contains(document.elementFromPoint(x, y)) ? still + 1 : 0;
        before = x + ' ' + y;
        if (still < 5) return requestAnimationFrame(look);
        resolve({ x, y });
      };
      look();
    })`);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.target }).catch(() => undefined);
    await this.browser.detach();
  }
}
