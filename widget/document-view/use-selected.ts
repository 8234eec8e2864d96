import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** More than this is a page, not a detail. */
const longest = 200;

/** The words that are selected in the document; empty when there are none. */
export function useSelected(main: RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState('');
  useEffect(() => {
    const look = () => {
      const selection = window.getSelection();
      const within = selection && main.current?.contains(selection.anchorNode);
      const words = within ? selection.toString().trim() : '';
      setSelected(words.length <= longest ? words : '');
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [main]);
  return selected;
}
