// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MountedWidget } from '../../../widget/host.ts';
import { mountWidget } from '../../../widget/mount.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

let host: FakeHost;
let time: FakeTime;
let widget: MountedWidget;
let atsKeys: string[];
const watch = (event: KeyboardEvent) => atsKeys.push(event.key);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const element = () => document.querySelector('onbevangen-widget');
const root = () => element()!.shadowRoot!;
const find = (selector: string) => root().querySelector<HTMLElement>(selector);
const text = () => root().querySelector('.app')!.textContent;
const asked = () => host.entries.flatMap(({ step, nudge }) => (nudge === 'scorecard' ? [] : [step]));
const field = () => document.querySelector<HTMLInputElement>('#note')!;
const focused = () => {
  const button = root().activeElement as HTMLElement | null;
  return `${button?.closest<HTMLElement>('.criterion')?.dataset.criterion} ${button?.dataset.choice}`;
};

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = root().activeElement ?? document.activeElement ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
  await settle();
  await frame();
}
const enter = () => press('Ø', { code: 'KeyO', altKey: true, shiftKey: true });

// jsdom lays nothing out.
document.elementsFromPoint = () => [];

beforeEach(async () => {
  document.body.innerHTML = '<button id="reject">Reject</button><input id="note">';
  host = new FakeHost();
  time = new FakeTime();
  atsKeys = [];
  document.addEventListener('keydown', watch);
  widget = mountWidget(document.body, host, { shadow: 'open', timer: time.timer });
  widget.setCandidate({ key: 'p', label: 'Plovu 42' });
  await settle();
  await frame();
});

afterEach(() => {
  widget.unmount();
  document.removeEventListener('keydown', watch);
});

describe('the panel', () => {
  it('shows the label, the questions and no total', () => {
    expect(text()).toContain('Plovu 42');
    expect(root().querySelectorAll('.criterion')).toHaveLength(2);
    expect(find('.total')).toBeNull();
  });

  it('is scored by keys, goes on to the next question by itself, and then shows the sum', async () => {
    await enter();
    expect(focused()).toBe('a 1');
    await press('4');
    expect(focused()).toBe('b 1');
    expect(find('.total')).toBeNull();
    await press('5');
    expect(host.stored.p).toEqual({ a: 4, b: 5 });
    expect(find('.total')!.textContent).toContain('22 ÷ 5 = 4.4');
    expect(text()).toContain('saved');
    expect(atsKeys.filter((key) => key !== 'Ø')).toEqual([]);
  });

  it('leaves the keys of the ATS alone while focus is not in it', async () => {
    field().focus();
    for (const key of ['1', 'z', '?', '0', 'ArrowDown']) await press(key);
    expect(host.saves).toEqual([]);
    expect(atsKeys).toEqual(['1', 'z', '?', '0', 'ArrowDown']);
  });

  it('moves by arrows, undoes by z and lists its keys by ?', async () => {
    await enter();
    await press('ArrowRight');
    expect(focused()).toBe('a 2');
    await press('ArrowDown');
    expect(focused()).toBe('b 2');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused()).toBe('a 2');
    await press('3');
    await press('z');
    expect(focused()).toBe('a 1');
    expect(host.stored.p).toEqual({});
    await press('?', { shiftKey: true });
    expect(find('.keys')).not.toBeNull();
    await press('Escape');
    expect(find('.keys')).toBeNull();
  });

  it('is entered by its shortcut, also when folded, and left by Escape to where focus was', async () => {
    find('.fold')!.click();
    expect(host.panels).toEqual([{ folded: true, width: 360 }]);
    field().focus();
    await enter();
    expect(focused()).toBe('a 1');
    expect(host.panels.at(-1)).toEqual({ folded: false, width: 360 });
    await press('Escape');
    expect(document.activeElement).toBe(field());
  });

  it('is resized by keys within its bounds', async () => {
    find('.splitter')!.focus();
    await press('ArrowLeft');
    expect(host.panels.at(-1)!.width).toBe(376);
    await press('End');
    expect(host.panels.at(-1)!.width).toBe(560);
    await press('Home');
    await press('ArrowRight');
    expect(host.panels.at(-1)!.width).toBe(280);
    expect(find('.splitter')!.getAttribute('aria-valuenow')).toBe('280');
  });

  it('gives every score button a name with its anchor, and one stop for Tab per question', () => {
    const buttons = [...find('.criterion')!.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      '1: a1',
      '2: a2',
      '3: a3',
      '4: a4',
      '5: a5',
      '0: Not enough information',
    ]);
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  it('changes language without losing what was scored', async () => {
    await enter();
    await press('4');
    widget.setLanguage('nl');
    expect(text()).toContain('1 van 2 beantwoord');
    expect(find('[data-criterion="a"] .given')!.textContent).toBe('4');
  });

  it('says what is safe when saving fails, and what to do', async () => {
    host.saving = 'fails';
    await enter();
    await press('4');
    expect(find('[role="alert"]')!.textContent).toContain('not saved yet');
    host.saving = 'works';
    find('[role="alert"] button')!.click();
    await settle();
    await frame();
    expect(find('[role="alert"]')).toBeNull();
    expect(host.stored.p).toEqual({ a: 4 });
  });

  it('says that no candidate is open', async () => {
    widget.setCandidate(null);
    await frame();
    expect(text()).toContain('No candidate open');
    await enter();
    await press('3');
    expect(host.saves).toEqual([]);
  });
});

describe('the prompt in the page', () => {
  it('takes the first choice to the first question without a score', async () => {
    await enter();
    await press('4');
    field().focus();
    widget.beforeDecision('reject', { x: 5, y: 5, keyboard: true });
    await frame();
    find('.prompt-card [data-choice="first"]')!.click();
    await frame();
    expect(focused()).toBe('b 1');
    expect(asked()).toEqual(['offered', 'completed']);
  });

  it('passes with one key, which the ATS does not get, and gives focus back', async () => {
    const button = document.querySelector<HTMLElement>('#reject')!;
    button.focus();
    document.elementsFromPoint = () => [button];
    widget.beforeDecision('reject', { x: 5, y: 5, keyboard: true });
    await frame();
    widget.afterDecision('reject');
    await frame();
    expect(text()).toContain('You rejected; 2 questions had no score.');
    await press('Escape');
    expect(find('.prompt-card')).toBeNull();
    expect(asked()).toEqual(['offered', 'skipped']);
    expect(document.activeElement).toBe(button);
    expect(atsKeys).toEqual([]);
  });

  it('waits until a key that is down comes up, so that Space still presses the button of the ATS', async () => {
    const button = document.querySelector<HTMLElement>('#reject')!;
    button.focus();
    document.elementsFromPoint = () => [button];
    button.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true }));
    widget.beforeDecision('reject', { x: 5, y: 5, keyboard: true });
    await frame();
    await frame();
    expect(document.activeElement).toBe(button);
    button.dispatchEvent(new KeyboardEvent('keyup', { key: ' ', bubbles: true, composed: true }));
    await frame();
    await frame();
    expect(root().activeElement).toBe(find('.prompt-card [data-choice="second"]'));
  });

  it('takes no focus from what the ATS focused itself', async () => {
    field().focus();
    widget.beforeDecision('reject', { x: 5, y: 5, keyboard: true });
    await frame();
    expect(find('.prompt-card')).not.toBeNull();
    expect(document.activeElement).toBe(field());
  });
});

describe('as a guest', () => {
  it('makes room beside the page and gives it back', () => {
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('360px');
    widget.unmount();
    widget.unmount();
    expect(element()).toBeNull();
    expect(document.documentElement.getAttribute('style') ?? '').toBe('');
  });

  it('takes no room without a candidate where that is asked, but keeps an unsaved score in view', async () => {
    widget.unmount();
    widget = mountWidget(document.body, host, { shadow: 'open', timer: time.timer, whenEmpty: 'hide' });
    expect(find('.panel')).toBeNull();
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('');
    widget.setCandidate({ key: 'p', label: 'Plovu 42' });
    await settle();
    await frame();
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('360px');
    host.saving = 'fails';
    await enter();
    await press('4');
    widget.setCandidate(null);
    await frame();
    expect(find('[role="alert"]')!.textContent).toContain('not saved yet');
    host.saving = 'works';
    time.pass(2_000);
    await settle();
    await frame();
    expect(host.stored.p).toEqual({ a: 4 });
    expect(find('.panel')).toBeNull();
    expect(document.documentElement.style.getPropertyValue('margin-right')).toBe('');
  });

  it('is closed to the page unless a test asks', () => {
    const other = mountWidget(document.body, host, { push: false });
    expect(document.querySelectorAll('onbevangen-widget')[1]!.shadowRoot).toBeNull();
    other.unmount();
  });
});
