import type { VacancyDraft } from '../../../shared/ports/vacancy-to-background.ts';
import { type Analysis, analyse, applyFix } from '../../../shared/vacancy/analyse.ts';
import type { Finding } from '../../../shared/vacancy/checks/check.ts';

/** A text with fewer words than this is not judged. */
export const ENOUGH = 20;

interface Before {
  readonly text: string;
  readonly dismissed: readonly string[];
  readonly first: number | null;
}

/** A vacancy text at work, and what was before. */
export interface Work extends Before {
  /** `null` while there is too little text. */
  readonly analysis: Analysis | null;
  /** What is still to be looked at, in the order of the text. */
  readonly open: readonly Finding[];
  /** Place in `open` of what is in view; 0 when there is nothing. */
  readonly at: number;
  readonly past: readonly Before[];
}

export type Act =
  /** `whole`: another text altogether, from which the score starts anew. */
  | { readonly type: 'write'; readonly text: string; readonly whole?: boolean }
  | { readonly type: 'take' }
  | { readonly type: 'dismiss' }
  | { readonly type: 'undo' }
  | { readonly type: 'clear' }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'go'; readonly to: number };

const MOST_PAST = 200;

/** The same suggestion about the same words, wherever they stand by now. */
export const findingKey = (text: string, { check, advice, start, end }: Finding): string =>
  `${check} ${advice} ${text.slice(start, end)}`;

/** Looks at a text. */
function look({ text, dismissed, first }: Before, past: readonly Before[], at: number): Work {
  const enough = (text.match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH;
  const analysis = enough ? analyse(text) : null;
  const open = analysis?.findings.filter((one) => !dismissed.includes(findingKey(text, one))) ?? [];
  return {
    text,
    dismissed,
    first: first ?? analysis?.score ?? null,
    analysis,
    open,
    at: Math.max(0, Math.min(at, open.length - 1)),
    past,
  };
}

export const begin = (draft: VacancyDraft | null): Work =>
  look({ text: '', dismissed: [], first: null, ...draft }, [], 0);

/** What is in view. */
export const current = ({ open, at }: Work): Finding | null => open[at] ?? null;

/** Pure. Never loses a text: whatever replaces it can be undone. */
export function step(work: Work, act: Act): Work {
  const { text, dismissed, first, past, open, at } = work;
  const kept = [...past, { text, dismissed, first }].slice(-MOST_PAST);
  const found = current(work);
  switch (act.type) {
    case 'write': {
      if (act.text === text) return work;
      const anew = act.whole || text.trim() === '';
      return look(
        { text: act.text, dismissed: anew ? [] : dismissed, first: anew ? null : first },
        act.whole ? kept : past,
        at,
      );
    }
    case 'take':
      return found?.fix ? look({ text: applyFix(text, found.fix), dismissed, first }, kept, at) : work;
    case 'dismiss':
      return found
        ? look({ text, dismissed: [...dismissed, findingKey(text, found)], first }, kept, at)
        : work;
    case 'undo': {
      const last = past[past.length - 1];
      return last ? look(last, past.slice(0, -1), at) : work;
    }
    case 'clear':
      return text === '' ? work : look({ text: '', dismissed: [], first: null }, kept, 0);
    case 'move':
      return { ...work, at: open.length ? (at + act.by + open.length) % open.length : 0 };
    case 'go':
      return { ...work, at: Math.max(0, Math.min(act.to, open.length - 1)) };
  }
}
