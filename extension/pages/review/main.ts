import { h, render } from 'preact';
import type { ReviewToBackground } from '../../../shared/ports/review-to-background.ts';
import { pageTimer } from '../../../widget/state/timer.ts';
import { browser } from '../../platform/browser.ts';
import { background as port } from '../../platform/call.ts';
import { noteScore } from '../../platform/given-score.ts';
import type { ReviewDoor } from './door.ts';
import { openAll } from './opener.ts';
import { Review } from './Review.tsx';

const background = port<ReviewToBackground>('review-to-background');

const door: ReviewDoor = {
  background,
  forPile: (pile) => ({
    async saveScore(candidate, criterion, score) {
      const vacancy = pile && pile.vacancy !== 'site' ? pile.vacancy : null;
      await noteScore({ candidate, vacancy, criterion, score, order: Date.now() });
      await background.keepScores().catch(() => undefined);
    },
    keepPace: (milliseconds) => background.keepPace(milliseconds),
    timer: pageTimer,
    now: () => Date.now(),
  }),
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
  vacancy: /^#([0-9a-f]{32})$/.exec(location.hash)?.[1] ?? null,
  browserLanguage: browser.i18n.getUILanguage(),
};

render(h(Review, { door }), document.getElementById('root')!);
