export type DeskCommand = 'next' | 'previous' | 'accept' | 'dismiss' | 'undo' | 'copy' | 'edit';

/** Keys beside the text, where nothing is typed; on a button, Enter and Space are the button's. */
export const KEYS: readonly (readonly [keys: readonly string[], command: DeskCommand, shown: string])[] = [
  [['j', 'ArrowDown', 'ArrowRight'], 'next', '↓'],
  [['k', 'ArrowUp', 'ArrowLeft'], 'previous', '↑'],
  [['a'], 'accept', 'a'],
  [['x'], 'dismiss', 'x'],
  [['z'], 'undo', 'z'],
  [['c'], 'copy', 'c'],
  [['e'], 'edit', 'e'],
];

export function deskKey(event: KeyboardEvent): DeskCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const own = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return KEYS.find(([keys]) => keys.includes(own))?.[1] ?? null;
}
