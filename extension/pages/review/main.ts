import { h, render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { assessDoor } from '../parts/assess-door.ts';
import type { ReviewDoor } from './door.ts';
import { openAll } from './opener.ts';
import { Review } from './Review.tsx';

const { background } = assessDoor;

const door: ReviewDoor = {
  ...assessDoor,
  async open(pile, signal, onProgress) {
    const gone = new AbortController();
    window.addEventListener('pagehide', () => gone.abort(), { signal });
    return openAll(
      await background.toOpen(pile),
      {
        openTab: async (url) => (await browser.tabs.create({ url, active: false })).id ?? -1,
        goTo: async (tab, url) => void (await browser.tabs.update(tab, { url })),
        closeTab: (tab) => browser.tabs.remove(tab),
        has: (candidate) => background.has(pile, candidate),
        wait: (milliseconds, stop) =>
          new Promise((resolve) => {
            const later = setTimeout(resolve, milliseconds);
            stop.addEventListener('abort', () => {
              clearTimeout(later);
              resolve();
            });
          }),
      },
      AbortSignal.any([signal, gone.signal]),
      onProgress,
    );
  },
};

render(h(Review, { door }), document.getElementById('root')!);
