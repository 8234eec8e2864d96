// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { mountWidget } from '../../../widget/mount.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

// jsdom lays nothing out: no colours and no places, which the pictures and the end-to-end tests are for.
document.elementsFromPoint = () => [];
const UNSEEN = { 'color-contrast': { enabled: false }, region: { enabled: false } };

class Host extends FakeHost {
  readonly notes = { of: async () => ({ a: 'seen' }), save: async () => {} };
  readonly moves = {
    arrived: false,
    reach: () => ({ next: true, reject: true, advance: true }),
    next: () => {},
    open: () => true,
    point: () => null,
    leaving: () => {},
  };
  readonly round = {
    now: { scored: 0, offered: [] },
    toured: false,
    scored: () => {},
    offered: () => {},
    tour: () => {},
  };
  override standings = [{ unscored: 0, against: true, advanced: 0 }];
}
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let widget: ReturnType<typeof mountWidget>;
afterEach(() => widget.unmount());

it('axe finds no violation in the panel and its questions, in any state', async () => {
  document.documentElement.lang = 'en';
  document.title = 'An ATS';
  document.body.innerHTML = '<main><h1>An ATS</h1></main>';
  const time = new FakeTime();
  const host = new Host();
  widget = mountWidget(document.body, host, { shadow: 'open', timer: time.timer, clock: time.clock });
  widget.setCandidate({ key: 'p', label: 'Plovu 42' });
  const root = document.querySelector('onbevangen-widget')!.shadowRoot!;
  const drawn = async () => {
    await settle();
    await frame();
  };
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    const event = { key, bubbles: true, composed: true, cancelable: true, ...more };
    (root.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event));
    await drawn();
  };
  const check = async (state: string, there: string) => {
    expect(root.querySelector(there), state).not.toBeNull();
    const { violations } = await axe.run(document.body, { rules: UNSEEN });
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      state,
    ).toEqual([]);
  };
  await drawn();
  await check('tour', '.head-card .primary');
  await press('Ø', { code: 'KeyO', altKey: true, shiftKey: true });
  await press('t');
  await check('reminder', '.head-card ul');
  await press('n');
  await check('note', 'textarea');
  await press('Escape');
  await press('?');
  await check('keys', '.keys');
  await press('?');
  widget.beforeDecision('reject', { x: 1, y: 1 });
  await drawn();
  await check('open questions', '.prompt-card');
  await press('4');
  await press('0');
  await check('complete', '.next-steps');
  widget.beforeDecision('advance', { x: 1, y: 1 });
  await drawn();
  await check('against the order', '.prompt-options');
  host.saving = 'fails';
  await press('z');
  await check('not saved', '[role="alert"]');
}, 60_000);
