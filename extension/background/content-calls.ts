import * as v from 'valibot';
import { pseudonymField } from '../../shared/events/fields.ts';
import type { BackgroundToContent } from '../../shared/ports/background-to-content.ts';
import type { ContentToBackground } from '../../shared/ports/content-to-background.ts';
import type { PopupToContent } from '../../shared/ports/popup-to-content.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import type { Arm } from '../../shared/study/protocol.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { allFrames, tabPort } from '../platform/call.ts';
import { noteActive, noteMasked } from './activity.ts';
import { keepAnswers } from './answers.ts';
import { applyCriteria, normOf, noteOpened, ownNorms } from './criteria.ts';
import { openCriteria, tellNorm, vacancyId } from './criteria-calls.ts';
import { fetchDocument } from './document-fetch.ts';
import { everyPage } from './every-page.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { hasMoved, noteMove } from './moves.ts';
import { notesOf, saveNote, touchNotes } from './notes.ts';
import { knownPeople, remember } from './people.ts';
import { currentReveals, endReveal, grantReveal } from './reveals.ts';
import { noteRound, noteToured, roundOf, wasToured } from './round.ts';
import { currentRules } from './rules.ts';
import { keepGivenScores, lockScores, sawUnder, scoreState, scoresOf } from './scores.ts';
import { loadSettings } from './settings.ts';
import { noteDecision, standingOf } from './standing.ts';
import { noteVacancy, vacancyOfTab } from './tab-vacancy.ts';
import { taughtFor } from './taught.ts';
import { isTaught } from './teaching.ts';
import { countSuggestions, openVacancy } from './vacancy.ts';

const PANEL = { folded: false, width: 360 };

const people = v.array(v.object({ candidate: pseudonymField, names: v.array(v.string()) }));
const panelShape = v.object({
  folded: v.boolean(),
  width: v.pipe(v.number(), v.minValue(44), v.maxValue(2000)),
});

/** Origin of the site that the tab shows: frames of one page share their people. */
export function siteOf(sender: Runtime.MessageSender): string {
  // A window that was opened empty and written into has no address; its opener's origin is then its own.
  for (const address of [sender.tab?.url, sender.url, (sender as { origin?: string }).origin]) {
    const origin = address && URL.canParse(address) ? new URL(address).origin : 'null';
    if (origin !== 'null') return origin;
  }
  return 'unknown';
}

/** Content scripts and the viewer's frame in a page; not our own tabs. */
export const fromTab = ({ tab, url = '', frameId = 0 }: Runtime.MessageSender): boolean =>
  tab !== undefined && (frameId > 0 || !url.startsWith(browser.runtime.getURL('')));

/** Whoever teaches must see what is to be hidden: in this tab alone, and logged at its beginning. */
const shownIn = async ({ tab, url = '' }: Runtime.MessageSender, arm: Arm): Promise<Arm> =>
  (await isTaught(tab?.id, tab?.url ?? url)) ? { ...arm, anonymise: false, prompts: false } : arm;

export function contentCalls(log: Log): Handlers<ContentToBackground, Runtime.MessageSender> {
  const drainSoon = () => void log.drain().catch(() => {});
  /** Every page of the browser follows at once. */
  const tellReveals = async () => {
    const reveals = await currentReveals(log, Date.now());
    await everyPage((page) => page.reveals(reveals));
    drainSoon();
    return reveals;
  };
  return {
    async start(sender) {
      const site = siteOf(sender);
      const [
        settings,
        { arm, perPage, candidateKey, vacancyKey, eventKey, protocol },
        known,
        masking,
        reveals,
        stored,
      ] = await Promise.all([
        loadSettings(),
        log.assignment({ shown: true }),
        knownPeople(site),
        currentRules(),
        currentReveals(log, Date.now()),
        browser.storage.local.get(`panel:${site}`),
      ]);
      const language = languageOf(settings.language);
      const panel = stored[`panel:${site}`];
      return {
        language,
        arm: await shownIn(sender, arm),
        perPage,
        candidateKey,
        vacancyKey,
        eventKey,
        exposure: protocol.exposure,
        norm: await normOf(null, language),
        ownNorms: await ownNorms(),
        people: known,
        masking,
        reveals,
        panel: v.is(panelShape, panel) ? panel : PANEL,
        taught: await taughtFor(sender.url ?? ''),
        round: await roundOf(Date.now()),
        toured: await wasToured(),
        arrived: sender.frameId === 0 && (await hasMoved(sender.tab?.id, Date.now())),
      };
    },
    async stand(sender, told) {
      const vacancy = v.parse(v.nullable(pseudonymField), told) ?? (await vacancyOfTab(sender));
      const { arm, eventKey, perPage } = await log.assignment({ vacancy, shown: true });
      if (perPage && !sender.frameId) await noteVacancy(sender.tab?.id, vacancy);
      return { arm: await shownIn(sender, arm), eventKey, vacancy };
    },
    async remember(sender, list) {
      const met = v.parse(people, list);
      await remember(siteOf(sender), met);
      if (sender.tab?.id === undefined) return;
      // Frames that are still starting ask for themselves.
      await allFrames<BackgroundToContent>(sender.tab.id, 'background-to-content')
        .meet(met)
        .catch(() => undefined);
    },
    async framePeople({ tab }) {
      if (tab?.id === undefined) throw new RangeError('no tab');
      return tabPort<PopupToContent>(tab.id, 'popup-to-content').people();
    },
    active: () => noteActive(),
    masked: (_, page, kinds) => noteMasked(page, kinds),
    gather: (sender, gathered) => keepAnswers(siteOf(sender), gathered),
    drain: () => log.drain(),
    norm: async (_, vacancy) =>
      normOf(v.parse(pseudonymField, vacancy), languageOf((await loadSettings()).language)),
    async opened(_, candidate, vacancy) {
      const job = v.parse(v.nullable(pseudonymField), vacancy);
      await sawUnder(v.parse(pseudonymField, candidate), job);
      await noteOpened(job);
    },
    async lockNorm(_, vacancy) {
      const id = v.parse(vacancyId, vacancy);
      await applyCriteria(id, { type: 'lock' }, Date.now());
      drainSoon();
      return tellNorm(id);
    },
    openCriteria: (_, vacancy) => openCriteria(v.parse(v.nullable(pseudonymField), vacancy)),
    scores: (_, candidate) => scoresOf(v.parse(pseudonymField, candidate)),
    async keepScores() {
      await keepGivenScores();
      drainSoon();
    },
    notes: (_, candidate) => notesOf(candidate),
    saveNote: (_, note) => saveNote(note, Date.now()),
    async lockScores(_, candidate) {
      await lockScores(v.parse(pseudonymField, candidate), Date.now());
      await touchNotes(candidate, Date.now());
      drainSoon();
    },
    scoreState: (_, candidate) => scoreState(v.parse(pseudonymField, candidate)),
    async reveal(_, asked) {
      await grantReveal(asked, log, Date.now());
      return tellReveals();
    },
    async hideAgain(_, candidate) {
      await endReveal(candidate, log, Date.now());
      return tellReveals();
    },
    reveals: () => currentReveals(log, Date.now()),
    decided: (_, decision) => noteDecision(decision),
    standing: (_, asked) => standingOf(asked),
    noteRound: (_, step) => noteRound(step, Date.now()),
    toured: () => noteToured(),
    moveOn: ({ tab }) => noteMove(tab?.id, Date.now()),
    async savePanel(sender, panel) {
      const { folded, width } = v.parse(panelShape, panel);
      await browser.storage.local.set({ [`panel:${siteOf(sender)}`]: { folded, width } });
    },
    vacancyText: (_, text) => countSuggestions(text),
    openVacancy: (_, text, vacancy) => openVacancy(text, vacancy),
    fetchDocument: (_, url) => fetchDocument(url),
  };
}
