// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { RevealState } from '../../../shared/masking/reveal.ts';
import { defaultRules } from '../../../shared/masking/rules.ts';
import type { MountedWidget, RevealDoor } from '../../../widget/host.ts';
import { mountWidget } from '../../../widget/mount.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

// jsdom lays nothing out.
document.elementsFromPoint = () => [];

const state: RevealState = {
  shown: 'nothing',
  minutesLeft: null,
  may: defaultRules.reveal,
  scores: { all: 2, done: 0, locked: false },
  contact: { template: false, copy: false },
};

let widget: MountedWidget | null = null;
afterEach(() => widget?.unmount());

/** A panel with focus on the first answer of the first question; `answer` says what may be shown. */
async function scoring() {
  document.body.innerHTML = '';
  let answer = (_: RevealState) => {};
  const waits = new Promise<RevealState>((resolve) => {
    answer = resolve;
  });
  const none = async () => {};
  const reveal = {
    state: () => waits,
    subscribe: () => () => {},
    lock: none,
    reveal: none,
    hide: none,
    write: none,
    copy: none,
  } as unknown as RevealDoor;
  const host = Object.assign(new FakeHost(), { reveal });
  widget = mountWidget(document.body, host, {
    shadow: 'open',
    timer: new FakeTime().timer,
    isPerson: () => true,
  });
  widget.setCandidate({ key: 'p', label: 'Plovu 42' });
  await settle();
  const root = document.querySelector('onbevangen-widget')!.shadowRoot!;
  const focused = () => root.activeElement as HTMLElement;
  const key = (name: string, more: KeyboardEventInit = {}) =>
    (root.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  key('Ø', { code: 'KeyO', altKey: true, shiftKey: true });
  await settle();
  expect(focused().dataset.choice).toBe('1');
  return { answer, focused, key };
}

it('the key that asks who this is takes the focus with it at once, so that the next key scores nothing', async () => {
  const { answer, focused, key } = await scoring();
  answer(state);
  await settle();
  key('r');
  expect(focused().textContent).toBe('Show who this is');
});

it('asked before it is known what may be shown, nothing is scored meanwhile, and then the question is there', async () => {
  const { answer, focused, key } = await scoring();
  key('r');
  expect(focused().dataset.choice).toBeUndefined();
  answer(state);
  await settle();
  expect(focused().textContent).toBe('Show who this is');
});
