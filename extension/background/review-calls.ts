import * as v from 'valibot';
import { pseudonymField } from '../../shared/events/fields.ts';
import { nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import type { Pile, ReviewToBackground } from '../../shared/ports/review-to-background.ts';
import { deriveKey } from '../../shared/study/hmac.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import { keptAnswers, pileOf } from './answers.ts';
import { assignmentOf } from './assignments.ts';
import { normOf, SITE } from './criteria.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { notesOf, saveNote } from './notes.ts';
import { knownPeople } from './people.ts';
import { currentReveals } from './reveals.ts';
import { interviewScoresOf, keepGivenScores, scoresOf } from './scores.ts';
import { loadSettings } from './settings.ts';
import { spooled } from './spool.ts';

const PACE = 'review-pace';
const OPEN = 'review-may-open';
const REMEMBERED = 20;
/** Milliseconds; who was away does not count as slow. */
const LONGEST = 300_000;

const pileShape = v.strictObject({ site: v.string(), vacancy: v.string() });
const paceShape = v.array(v.pipe(v.number(), v.minValue(0)));
const sourcesKey = (vacancy: string) => `review-sources:${vacancy}`;

async function kept<T>(area: 'local' | 'session', name: string, none: T): Promise<T> {
  return ((await browser.storage[area].get(name))[name] as T | undefined) ?? none;
}

/** Pseudonym; `null` where pages do not tell. */
const vacancyOf = (pile: Pile | null) => (!pile || pile.vacancy === SITE ? null : pile.vacancy);

const unopened = (pile: Awaited<ReturnType<typeof keptAnswers>>) =>
  Object.entries(pile).flatMap(([candidate, { address, answers }]) =>
    address && !answers.length ? [{ candidate, address }] : [],
  );

export function reviewCalls(log: Log): Handlers<ReviewToBackground, Runtime.MessageSender> {
  return {
    async review(_, asked) {
      const pile = await pileOf(v.parse(v.nullable(pseudonymField), asked));
      const settings = await loadSettings();
      const norm = await normOf(vacancyOf(pile), languageOf(settings.language));
      const { protocol, stamp } = assignmentOf(settings, Date.now());
      const all = pile ? await keptAnswers(pile) : {};
      const candidates = await Promise.all(
        Object.entries(all).map(async ([key, { answers }]) => ({
          key,
          answers,
          scores: await scoresOf(key),
          interview: await interviewScoresOf(key),
        })),
      );
      return {
        language: settings.language,
        pile,
        criteria: norm.criteria,
        missing: norm.missing,
        locked: norm.state !== 'draft',
        candidates,
        toOpen: unopened(all).length,
        seed: deriveKey(settings.studyKey, protocol.id, 'review-order'),
        reviewer: stamp.recruiter,
        sources: pile ? await kept('session', sourcesKey(pile.vacancy), {}) : {},
        pace: await kept('local', PACE, []),
        mayOpen: await kept('local', OPEN, false),
      };
    },
    async keepScores() {
      await keepGivenScores();
      void log.drain().catch(() => {});
    },
    async chooseSource(_, pile, criterion, source) {
      const name = sourcesKey(v.parse(pileShape, pile).vacancy);
      const before = await kept<Record<string, string | null>>('session', name, {});
      await browser.storage.session.set({ [name]: { ...before, [String(criterion)]: source } });
    },
    async keepPace(_, milliseconds) {
      const pace = v.parse(paceShape, milliseconds).filter((one) => one <= LONGEST);
      await browser.storage.local.set({ [PACE]: pace.slice(-REMEMBERED) });
    },
    allowOpening: () => browser.storage.local.set({ [OPEN]: true }),
    async toOpen(_, pile) {
      if (!(await kept('local', OPEN, false))) return [];
      return unopened(await keptAnswers(v.parse(pileShape, pile)));
    },
    async has(_, pile, candidate) {
      const all = await keptAnswers(v.parse(pileShape, pile));
      return (all[v.parse(pseudonymField, candidate)]?.answers.length ?? 0) > 0;
    },
    notes: (_, candidate) => notesOf(candidate),
    saveNote: (_, candidate, criterion, text) => saveNote({ candidate, criterion, text }, Date.now()),
    async logNudge(_, entry) {
      const event = { ...nudgeEvent(uuid(), entry), order: Date.now() };
      await browser.storage.local.set(spooled(event));
      void log.drain().catch(() => {});
    },
    async revealed(_, pile, candidate) {
      const now = await currentReveals(log, Date.now());
      if (!now.some((one) => one.candidate === candidate && one.scope === 'all')) return [];
      const { site } = v.parse(pileShape, pile);
      return (await knownPeople(site)).find((one) => one.candidate === candidate)?.names.slice(0, 1) ?? [];
    },
  };
}
