import { type CDPSession, expect as check, type Page } from '@playwright/test';
import { expect, test, type World } from './harness.ts';
import { ready } from './tour.ts';

/** Candidates of a round: fewer than make a shortlist, about which there would be a question. */
const MOST = 5;
/** The recruiter's decision about the candidate who comes up at this place of the round. */
const decisionAt = (place: number, stage: unknown): 'reject' | 'advance' =>
  stage === 'hired' || (stage !== 'rejected' && place % 3 !== 1) ? 'reject' : 'advance';
const SCORES = { reject: ['2', '3', '2', '1'], advance: ['4', '4', '5', '3'] } as const;

/** Counts what a recruiter does: a key (each of a chord), a click, an answer to the browser's own question. */
class Hands {
  count = 0;
  /** Of those, the scores themselves. */
  scores = 0;
  constructor(readonly page: Page) {
    page.on('dialog', (dialog) => {
      this.count++;
      // What was not decided is found out below.
      dialog.accept().catch(() => undefined);
    });
  }
  async press(chord: string): Promise<void> {
    this.count += chord.split('+').length;
    await this.page.keyboard.press(chord);
  }
  async click(selector: string): Promise<void> {
    this.count++;
    await this.page.locator(selector).first().click();
  }
  /** By Tab or Shift+Tab, whichever a recruiter would take. */
  async walkTo(selector: string, by: 'Tab' | 'Shift+Tab'): Promise<void> {
    for (let steps = 0; ; steps++) {
      check(steps).toBeLessThan(100);
      this.count++;
      await this.page.keyboard.press(by);
      if (await this.page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector)) return;
    }
  }
  async score(keys: readonly string[]): Promise<void> {
    this.scores += keys.length;
    for (const key of keys) await this.press(key);
  }
}

const button = (action: string) => `[data-test="${action}"]`;
const NEXT = 'a[rel="next"]';
const decided = (world: World, id: number, before: unknown) =>
  expect.poll(() => world.demo.store.get(id).stage).not.toBe(before);
const focusIn = (page: Page, tag: string) =>
  page.waitForFunction((name) => document.activeElement?.localName === name, tag);
const PANEL = 'onbevangen-widget';
/** A question of the candidate in view has the focus: before that a recruiter sees nothing to score. */
async function questionInHand({ page }: Hands): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const inHand = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.some(
      ({ role, name, properties = [] }) =>
        role?.value === 'button' &&
        /^1\b/.test(String(name?.value)) &&
        properties.some((one) => one.name === 'focused' && one.value.value === true),
    );
  };
  await expect.poll(inHand).toBe(true);
  await session.detach();
}

interface Way {
  decide(hands: Hands, action: 'reject' | 'advance'): Promise<void>;
  next(hands: Hands): Promise<void>;
  score?(hands: Hands, keys: readonly string[], first: boolean): Promise<void>;
}

/** Through a vacancy by the ATS's own order, from its first candidate. */
async function screening(world: World, vacancy: number, way: Way): Promise<Hands & { decisions: string[] }> {
  const page = await world.open(`/vacancies/${vacancy}`);
  const answer = await page.request.get(`${world.demo.url}/api/page?path=/vacancies/${vacancy}`);
  const { people } = ((await answer.json()) as { page: { people: { id: number }[] } }).page;
  await page.goto(`${world.demo.url}/candidates/${people[0]!.id}`);
  const hands = Object.assign(new Hands(page), { decisions: [] as string[] });
  for (let place = 0; ; place++) {
    await ready(page);
    const id = Number(new URL(page.url()).pathname.split('/').at(-1));
    const before = world.demo.store.get(id).stage;
    const action = decisionAt(place, before);
    await way.score?.(hands, SCORES[action], place === 0);
    await way.decide(hands, action);
    await decided(world, id, before);
    hands.decisions.push(`${id} ${action}`);
    if (place + 1 === MOST || (await page.locator(NEXT).count()) === 0) break;
    await way.next(hands);
    await page.waitForURL((url) => url.pathname !== `/candidates/${id}`);
  }
  await page.close();
  return hands;
}

const byKeyboard: Way = {
  async decide(hands, action) {
    await hands.walkTo(button(action), 'Tab');
    await hands.press('Enter');
  },
  async next(hands) {
    await hands.walkTo(NEXT, 'Shift+Tab');
    await hands.press('Enter');
  },
};
const byKeyboardWithUs: Way = {
  async score(hands, keys, first) {
    if (first) await hands.press('Alt+Shift+KeyO');
    await questionInHand(hands);
    await hands.score(keys);
  },
  async decide(hands, action) {
    await hands.press(action === 'reject' ? 'x' : 'a');
    await focusIn(hands.page, 'button');
    await hands.press('Enter');
  },
  async next(hands) {
    await focusIn(hands.page, PANEL);
    await hands.press('Enter');
  },
};
const byMouse: Way = {
  decide: (hands, action) => hands.click(button(action)),
  next: (hands) => hands.click(NEXT),
};
const byMouseWithUs = (session: () => Promise<CDPSession>): Way => ({
  ...byMouse,
  async score(hands, keys, first) {
    const [one, ...rest] = keys;
    if (first) {
      const [x, y] = await middleOf(await session(), `data-choice="${one}"`);
      hands.count++;
      hands.scores++;
      await hands.page.mouse.click(x, y);
    }
    if (!first) await questionInHand(hands);
    await hands.score(first ? rest : keys);
  },
});

/** Of an element in our closed root, which scripts of the page cannot see. */
async function middleOf(session: CDPSession, attribute: string): Promise<[number, number]> {
  type Node = Awaited<ReturnType<typeof whole>>;
  const whole = async () => (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
  const find = (node: Node): Node | undefined => {
    const list = node.attributes ?? [];
    if (list.some((part, at) => at % 2 === 0 && `${part}="${list[at + 1]}"` === attribute)) return node;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  let found: Node | undefined;
  await expect.poll(async () => (found = find(await whole()))).toBeDefined();
  const { model } = await session.send('DOM.getBoxModel', { nodeId: found!.nodeId });
  const [x1, y1, x2, , , y3] = model.content as [number, number, number, number, number, number];
  return [(x1 + x2) / 2, (y1 + y3) / 2];
}

test('a screening round with the tool takes no more than the same decisions without it', async ({
  world,
}) => {
  const plain = await world({ arm: null });
  const ours = await world({ arm: 'anonymous-prompts' });
  const without = await screening(plain, 1, byKeyboard);
  const withUs = await screening(ours, 1, byKeyboardWithUs);
  console.log(
    `keyboard, ${without.decisions.length} candidates: ${without.count} without, ${withUs.count} with (${withUs.scores} of them scores)`,
  );
  expect(withUs.decisions).toEqual(without.decisions);
  expect(withUs.scores).toBe(without.decisions.length * 4);
  expect(withUs.count).toBeLessThanOrEqual(without.count);

  const clicks = await screening(plain, 2, byMouse);
  const page = () => ours.context.pages().at(-1)!;
  const clicksWithUs = await screening(
    ours,
    2,
    byMouseWithUs(() => page().context().newCDPSession(page())),
  );
  console.log(
    `mouse, ${clicks.decisions.length} candidates: ${clicks.count} without, ${clicksWithUs.count} with (${clicksWithUs.scores} of them scores)`,
  );
  expect(clicksWithUs.decisions).toEqual(clicks.decisions);
  expect(clicksWithUs.count - clicksWithUs.scores).toBeLessThanOrEqual(clicks.count);
});
