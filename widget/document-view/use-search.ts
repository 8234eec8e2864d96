import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findText, markFound } from './find-text.ts';

export interface Search {
  readonly words: string;
  readonly found: { readonly at: number; readonly all: number };
  readonly field: RefObject<HTMLInputElement | null>;
  look(words: string): void;
  step(by: -1 | 1): void;
}

/** Searching in what is shown; nothing else is there to be found. `drawn` changes when it is drawn anew. */
export function useSearch(main: RefObject<HTMLElement | null>, drawn: string): Search {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is gone when drawn anew
  useEffect(() => {
    setRanges(main.current ? findText(main.current, words) : []);
    setAt(0);
  }, [main, words, drawn]);
  useEffect(() => {
    markFound(ranges, at);
    ranges[at]?.startContainer.parentElement?.scrollIntoView?.({ block: 'nearest' });
  }, [ranges, at]);
  const step = (by: -1 | 1) => {
    if (ranges.length > 0) setAt((at + by + ranges.length) % ranges.length);
  };
  return { words, found: { at, all: ranges.length }, field, look: setWords, step };
}
