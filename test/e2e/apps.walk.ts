import type { AppTab } from './apps.ts';
import { type Draw, drawer } from './draw.ts';

/** What a walker may do at a place; `x`, `y`: the middle of what it is done to, where a pointer reaches it. */
interface Target {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const KINDS = {
  link: 'a[href^="/"]',
  button: 'button:not(:disabled)',
  type: 'input, textarea',
  choose: 'select',
  scroll: '.window',
  drag: '.card',
} as const;
type Kind = keyof typeof KINDS | 'key' | 'back' | 'reload';
const ALL: readonly Kind[] = [
  'link',
  'button',
  'button',
  'type',
  'type',
  'choose',
  'scroll',
  'drag',
  'key',
  'back',
  'reload',
];
const TYPED = ['a', 'el', 'ou', 'vrie', '6 weken', 'Fa', 'xyz', 'Belt terug op maandag.'];

/** The first thing from the `share`-th on that a pointer can reach; runs in the page. */
function reachable([selector, share]: readonly [string, number]): Target | null {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const first = Math.floor(share * all.length);
  for (const element of [...all.slice(first), ...all.slice(0, first)]) {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!element.contains(document.elementFromPoint(x, y))) continue;
    const { person } = element.closest<HTMLElement>('[data-person]')?.dataset ?? {};
    const { do: does = '' } = element.dataset;
    const name = [
      element.localName,
      element.className,
      element.getAttribute('name') ?? '',
      does,
      person ?? '',
    ];
    if (element.localName === 'select') element.focus();
    return { name: name.filter(Boolean).join(' '), x, y };
  }
  return null;
}

/** One thing that can be done here; null when what was drawn cannot. */
async function step({ page, app }: AppTab, draw: Draw, been: { forward: number }): Promise<string | null> {
  const kind = draw.of(ALL);
  if (kind === 'key') {
    const key = draw.of(['Escape', 'Tab', 'Control+z', 'Shift+Tab']);
    await page.keyboard.press(key);
    return `press ${key}`;
  }
  if (kind === 'reload') {
    // A page is rarely loaded anew; when it is, it is hydrated again.
    if (draw.share() < 0.5) return null;
    const path = await page.evaluate(() => location.pathname);
    await page.goto(app.url + path);
    been.forward = 0;
    return `load ${path}`;
  }
  if (kind === 'back') {
    if (been.forward < 1) return null;
    been.forward--;
    await page.evaluate(() => history.back());
    return 'go back';
  }
  const target = await page.evaluate(reachable, [KINDS[kind], draw.share()] as const);
  if (!target) return null;
  const { name, x, y } = target;
  const before = page.url();
  await page.mouse.move(x, y);
  if (kind === 'scroll') {
    const by = Math.round((draw.share() - 0.4) * 1500);
    await page.mouse.wheel(0, by);
    return `scroll by ${by}`;
  }
  if (kind === 'choose') {
    const key = draw.of(['ArrowDown', 'ArrowUp']);
    await page.keyboard.press(key);
    return `${key} on ${name}`;
  }
  if (kind === 'drag') {
    const stage = draw.share();
    await page.mouse.down();
    const to = await page.evaluate(reachable, ['.column h2', stage] as const);
    if (to) await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    return `drag ${name}`;
  }
  await page.mouse.click(x, y);
  if (page.url() !== before) been.forward++;
  if (kind === 'type') {
    const text = draw.of(TYPED);
    if (draw.share() < 0.5) await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    return `type "${text}" into ${name}`;
  }
  return `click ${name}`;
}

/**
 * Does `steps` things that a person could do, drawn from `seed`: the same ones for the same seed. `look` is called
 * after each, with what was done.
 */
export async function walk(
  tab: AppTab,
  seed: number,
  steps: number,
  look: (done: string) => Promise<void>,
): Promise<void> {
  const draw = drawer(seed);
  const been = { forward: 0 };
  await tab.open(draw.of(['/', '/all', '/board', '/candidates/305']));
  for (let at = 1; at <= steps; at++) {
    let done: string | null = null;
    while (done === null) done = await step(tab, draw, been);
    await tab.idle();
    await look(`step ${at}: ${done}`);
  }
}
