import type { Score } from '../shared/assessment/criterion.ts';

export type KeyAction =
  | { readonly do: 'score'; readonly score: Score | 0 }
  | { readonly do: 'criterion' | 'choice'; readonly by: 1 | -1 }
  | { readonly do: 'point'; readonly action: 'reject' | 'advance' }
  | { readonly do: 'undo' | 'keys' | 'leave' | 'who' | 'note' | 'head' };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  '0': { do: 'score', score: 0 },
  '1': { do: 'score', score: 1 },
  '2': { do: 'score', score: 2 },
  '3': { do: 'score', score: 3 },
  '4': { do: 'score', score: 4 },
  '5': { do: 'score', score: 5 },
  ArrowDown: { do: 'criterion', by: 1 },
  ArrowUp: { do: 'criterion', by: -1 },
  ArrowRight: { do: 'choice', by: 1 },
  ArrowLeft: { do: 'choice', by: -1 },
  n: { do: 'note' },
  a: { do: 'point', action: 'advance' },
  x: { do: 'point', action: 'reject' },
  t: { do: 'head' },
  z: { do: 'undo' },
  r: { do: 'who' },
  '?': { do: 'keys' },
  Escape: { do: 'leave' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does while focus is in the scorecard; `null`: nothing, and it is left to the browser. */
export function keyAction(event: Pressed): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (Object.hasOwn(ACTIONS, event.key)) return ACTIONS[event.key]!;
  // On an AZERTY keyboard the digits need Shift; there the key's place counts.
  const digit = event.shiftKey ? undefined : /^Digit([0-5])$/.exec(event.code)?.[1];
  return digit ? ACTIONS[digit]! : null;
}

/** Alt + Shift + O, by place on the keyboard: Alt changes the letter on a Mac. */
export function isEntryShortcut(event: Pressed): boolean {
  return event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyO';
}
