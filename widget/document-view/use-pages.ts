import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Which page is looked at, from 1, and the way to another one. `drawn` changes when the pages are drawn anew. */
export function usePages(
  main: RefObject<HTMLElement | null>,
  all: number,
  drawn: string,
): { readonly page: number; readonly go: (page: number) => void } {
  const [page, setPage] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages are other elements when drawn anew
  useEffect(() => {
    const look = () => {
      const sections = [...(main.current?.querySelectorAll('[data-page]') ?? [])];
      const line = window.innerHeight * 0.4;
      const here = sections.findLast((section) => section.getBoundingClientRect().top < line);
      setPage(Number(here?.getAttribute('data-page') ?? 1));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [main, drawn]);
  const go = (to: number) => {
    if (to < 1 || to > all) return;
    setPage(to);
    main.current?.querySelector(`[data-page="${to}"]`)?.scrollIntoView({ block: 'start' });
  };
  return { page, go };
}
