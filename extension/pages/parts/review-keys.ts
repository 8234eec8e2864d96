import type { Score } from '../../../shared/assessment/criterion.ts';
import { keyAction } from '../../../widget/keys.ts';

export type ReviewAction =
  | { readonly do: 'give'; readonly score: Score | 0 }
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | { readonly do: 'undo' | 'keys' | 'pause' | 'note' | 'leave' };

/** What a key does while answers are scored; `null`: nothing, and it is left to the browser. */
export function reviewAction(event: KeyboardEvent): ReviewAction | null {
  const { target } = event;
  // In a note all keys write.
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return null;
  const known = keyAction(event);
  if (known?.do === 'choice') return { do: 'move', by: known.by };
  if (known && 'score' in known) return { do: 'give', score: known.score };
  switch (known?.do) {
    case 'undo':
    case 'keys':
    case 'note':
    case 'leave':
      return { do: known.do };
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return event.key === 'p' ? { do: 'pause' } : null;
}
