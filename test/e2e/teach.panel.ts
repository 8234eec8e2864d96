import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from './harness.ts';

/** What a person does: the operators of the keystroke-level model of Card, Moran and Newell (1980). */
export interface Deeds {
  /** Pointing at something with the mouse. */
  point: number;
  /** Presses of the mouse or of a key. */
  press: number;
  /** Making up one's mind. */
  mind: number;
}

/** Seconds: P 1.1, B (down and up) 0.2, M 1.35. */
export const seconds = ({ point, press, mind }: Deeds): number => point * 1.1 + press * 0.2 + mind * 1.35;

/** The teaching tool, used as a person does: its tree is closed to scripts, so it is looked into through the protocol. */
export class TeachPanel {
  readonly deeds: Deeds = { point: 0, press: 0, mind: 0 };

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Reads something in the tool's own tree; null while it is not there. */
  async read<T, A>(read: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null> {
    this.#root ??= await this.#find();
    if (!this.#root) return null;
    const objectId = this.#root;
    try {
      return await this.#call(objectId, read, argument);
    } catch (error) {
      // Another page came; its panel is another one.
      if (!/context|object/i.test(String(error))) throw error;
      this.#root = null;
      return null;
    }
  }

  #root: string | null = null;

  async #find(): Promise<string | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'onbevangen-teach',
    });
    if (!nodeId) return null;
    const { node } = await this.session.send('DOM.describeNode', { nodeId, depth: 0, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) return null;
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId });
    return object.objectId ?? null;
  }

  async #call<T, A>(objectId: string, read: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${read})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  text(): Promise<string> {
    return this.read((root) => root.querySelector<HTMLElement>('.panel')?.innerText ?? '', 0).then(
      (found) => found ?? '',
    );
  }

  heading(): Promise<string | null> {
    return this.read((root) => root.querySelector('h2')?.textContent ?? null, 0);
  }

  /** Waits for a step. */
  async at(title: string): Promise<void> {
    await expect.poll(() => this.heading().catch(() => null), { intervals: [50] }).toBe(title);
  }

  /** Presses a button of the panel by its words. */
  async press(words: string): Promise<void> {
    const place = () =>
      this.read((root, wanted) => {
        const found = [...root.querySelectorAll<HTMLElement>('button, a.button, label')].find(
          (one) => one.textContent?.trim() === wanted && !(one as HTMLButtonElement).disabled,
        );
        if (!found) return null;
        found.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, words);
    await expect.poll(async () => (await place()) !== null, { intervals: [50], message: words }).toBe(true);
    const { x, y } = (await place())!;
    await this.page.mouse.click(x, y);
    this.deeds.point++;
    this.deeds.press++;
    this.deeds.mind++;
  }

  /** Points at something in the page; the pane of the tool lies over it. */
  async point(at: Locator): Promise<void> {
    await at.scrollIntoViewIfNeeded();
    const box = (await at.boundingBox())!;
    const before = await this.text();
    await this.page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + Math.min(box.height / 2, 8));
    await this.page.mouse.down();
    await this.page.mouse.up();
    await expect.poll(() => this.text(), { intervals: [50] }).not.toBe(before);
    this.deeds.point++;
    this.deeds.press++;
    this.deeds.mind++;
  }

  /** A key, pressed by who uses no mouse. */
  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
    this.deeds.press++;
  }

  /** Goes on by keyboard to what says this, and chooses it. */
  async choose(says: string): Promise<void> {
    const heard = () => this.read((root) => root.querySelector('.heard')?.textContent ?? '', 0);
    for (let at = 0; at < 80 && !(await heard())?.includes(says); at++) await this.key('Tab');
    expect(await heard()).toContain(says);
    await this.key('Enter');
    this.deeds.mind++;
  }

  /** The panel as it stands, for tools that cannot look into a closed tree. */
  async markup(): Promise<string> {
    const parts = await this.read((root) => {
      const css = [...root.adoptedStyleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText),
      );
      return { css: css.join('\n'), html: root.querySelector('.root')?.outerHTML ?? '' };
    }, 0);
    const css = parts?.css.replaceAll(':host', '.host') ?? '';
    return `<!doctype html><html lang="nl"><title>x</title><style>${css}</style><main>${parts?.html}</main>`;
  }

  /** Uses the page itself. */
  async use(at: Locator): Promise<void> {
    await at.click();
    this.deeds.point++;
    this.deeds.press++;
    this.deeds.mind++;
  }
}
