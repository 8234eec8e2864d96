import type { ReviewToBackground } from '../../../shared/ports/review-to-background.ts';
import { pageTimer } from '../../../widget/state/timer.ts';
import { browser } from '../../platform/browser.ts';
import { background as port } from '../../platform/call.ts';
import { noteScore } from '../../platform/given-score.ts';
import type { AssessDoor } from './assess.ts';

const background = port<ReviewToBackground>('review-to-background');

/** What review, side by side and interview ask of the browser alike. */
export const assessDoor: AssessDoor = {
  background,
  forPile: (pile, moment) => ({
    async saveScore(candidate, criterion, score) {
      const vacancy = pile && pile.vacancy !== 'site' ? pile.vacancy : null;
      const about = { candidate, vacancy, criterion, order: Date.now() };
      await noteScore({ ...about, score, ...(moment && { moment }) });
      await background.keepScores().catch(() => undefined);
    },
    keepPace: (milliseconds) => background.keepPace(milliseconds),
    timer: pageTimer,
    now: () => Date.now(),
  }),
  notes: {
    of: (candidate) => background.notes(candidate),
    save: (candidate, criterion, text) => background.saveNote(candidate, criterion, text),
    timer: pageTimer,
  },
  vacancy: /^#([0-9a-f]{32})$/.exec(location.hash)?.[1] ?? null,
  browserLanguage: browser.i18n.getUILanguage(),
};
