import { normFlaws } from '../../shared/assessment/criteria-flaws.ts';
import {
  type CriteriaAction,
  type CriteriaSet,
  changeCriteria,
  current,
  inForce,
  newCriteria,
} from '../../shared/assessment/criteria-set.ts';
import { demoCriteria } from '../../shared/assessment/demo-criteria.ts';
import { type HistoryProblem, readCriteriaHistory } from '../../shared/assessment/read-history.ts';
import { criteriaChanged } from '../../shared/events/criteria-changed.ts';
import { aboutSet } from '../../shared/events/criteria-fields.ts';
import { criteriaLocked } from '../../shared/events/criteria-locked.ts';
import type { Draft } from '../../shared/events/event.ts';
import type { KeptCriteria, PageNorm } from '../../shared/ports/criteria-to-background.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { browser } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import { spooled } from './spool.ts';

/** The one set for every page that does not tell its vacancy. */
export const SITE = 'site';

const PREFIX = 'criteria:';
/** What could not be read is put aside, not written over. */
const ASIDE = 'criteria-aside:';
const LONGEST_NAME = 80;

/** A change that cannot be: nothing was written. */
export class BadCriteria extends Error {
  constructor(readonly code: 'locked' | 'flaws' | 'exists' | 'missing') {
    super(code);
    this.name = `criteria_${code}`;
  }
}

function read(value: unknown): KeptCriteria | null {
  if (typeof value !== 'object' || value === null) return null;
  const { history, name, opened } = value as Partial<Record<keyof KeptCriteria, unknown>>;
  const found = readCriteriaHistory(history);
  if (!found.ok) return null;
  return {
    history: found.history,
    name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
    opened: opened === true,
  };
}

/** Those of a vacancy (pseudonym, or `site`); null when there are none, or when they cannot be read. */
export async function keptCriteria(vacancy: string): Promise<KeptCriteria | null> {
  const key = PREFIX + vacancy;
  return read((await browser.storage.local.get(key))[key]);
}

/** All that stand in this browser, by vacancy. */
export async function allCriteria(): Promise<readonly (KeptCriteria & { readonly vacancy: string })[]> {
  const found = Object.entries(await browser.storage.local.get(null)).flatMap(([key, value]) => {
    const kept = key.startsWith(PREFIX) ? read(value) : null;
    return kept ? [{ ...kept, vacancy: key.slice(PREFIX.length) }] : [];
  });
  return found.sort((a, b) => a.name.localeCompare(b.name) || (a.vacancy < b.vacancy ? -1 : 1));
}

/** What a change stores, with the events about it: to be set in one write, so that neither is there without the other. */
function written(
  vacancy: string,
  kept: KeptCriteria,
  events: readonly Draft[],
  order: number,
): Record<string, unknown> {
  const { history, name, opened } = kept;
  return {
    [PREFIX + vacancy]: { history, name, opened },
    ...spooled(...events.map((one) => ({ ...one, order }))),
  };
}

const locked = (set: CriteriaSet, opened: boolean) =>
  criteriaLocked.create(uuid(), { ...aboutSet(set), opened });

const alone = <T>(run: () => Promise<T>): Promise<T> =>
  navigator.locks.request('onbevangen-criteria', run) as Promise<T>;

/** Begins a history with a draft. Rejects with BadCriteria when there is one. */
export function startCriteria(
  vacancy: string,
  name: string,
  ...draft: Parameters<typeof newCriteria> extends [string, ...infer Rest] ? Rest : never
): Promise<KeptCriteria> {
  return alone(async () => {
    const key = PREFIX + vacancy;
    const raw = (await browser.storage.local.get(key))[key];
    if (read(raw)) throw new BadCriteria('exists');
    const kept = {
      history: newCriteria(vacancy, ...draft),
      name: name.slice(0, LONGEST_NAME),
      opened: false,
    };
    await browser.storage.local.set({
      ...written(vacancy, kept, [], 0),
      ...(raw !== undefined && { [`${ASIDE}${vacancy}:${uuid()}`]: raw }),
    });
    return kept;
  });
}

/** Changes them as `changeCriteria` says, and logs it. Rejects with BadCriteria when that is not possible. */
export function applyCriteria(vacancy: string, action: CriteriaAction, order: number): Promise<KeptCriteria> {
  return alone(async () => {
    const kept = await keptCriteria(vacancy);
    if (!kept) throw new BadCriteria('missing');
    const history = changeCriteria(kept.history, action);
    if (history === kept.history) throw new BadCriteria(action.type === 'lock' ? 'flaws' : 'locked');
    const next = { ...kept, history };
    const now = current(history);
    const events =
      action.type === 'lock'
        ? [locked(now, kept.opened)]
        : action.type === 'reopen'
          ? [criteriaChanged.create(uuid(), { ...aboutSet(now), opened: kept.opened })]
          : [];
    await browser.storage.local.set(written(vacancy, next, events, order));
    return next;
  });
}

/** What people call the vacancy in this browser; goes nowhere. */
export function nameCriteria(vacancy: string, name: string): Promise<void> {
  return alone(async () => {
    const kept = await keptCriteria(vacancy);
    if (!kept) throw new BadCriteria('missing');
    const next = { ...kept, name: name.trim().slice(0, LONGEST_NAME) };
    await browser.storage.local.set(written(vacancy, next, [], 0));
  });
}

/** Takes a draft away that was never locked; what was in force stays for good. */
export function dropDraft(vacancy: string): Promise<void> {
  return alone(async () => {
    const kept = await keptCriteria(vacancy);
    if (!kept || inForce(kept.history)) throw new BadCriteria(kept ? 'locked' : 'missing');
    await browser.storage.local.remove(PREFIX + vacancy);
  });
}

/** A whole history out of a file, for a vacancy that has none here. */
export function takeCriteria(
  vacancy: string,
  name: string,
  text: string,
): Promise<readonly HistoryProblem[] | KeptCriteria> {
  return alone(async () => {
    if (await keptCriteria(vacancy)) throw new BadCriteria('exists');
    const found = readCriteriaHistory(text);
    if (!found.ok) return found.problems;
    // A file of another vacancy, or of another browser: the versions are its, the vacancy is this one.
    const versions = found.history.versions.map((one) => ({ ...one, vacancy }));
    const moved = readCriteriaHistory({ versions });
    if (!moved.ok) return moved.problems;
    const kept: KeptCriteria = { history: moved.history, name: name.slice(0, LONGEST_NAME), opened: false };
    const force = inForce(kept.history);
    await browser.storage.local.set(written(vacancy, kept, force ? [locked(force, false)] : [], Date.now()));
    return kept;
  });
}

/** The norm that a page with this vacancy scores against; `null`: it does not tell. */
export async function normOf(vacancy: string | null, language: Language): Promise<PageNorm> {
  for (const id of vacancy ? [vacancy, SITE] : [SITE]) {
    const kept = await keptCriteria(id);
    if (!kept) continue;
    const now = current(kept.history);
    const ready = normFlaws(now.criteria).length === 0;
    // Without a version in force the draft is what is scored against: its first score locks it.
    const set = inForce(kept.history) ?? (ready ? now : null);
    if (set) return { ...shown(id, set), state: set.state, ready, opened: kept.opened };
    return { ...builtIn(language), vacancy: id, state: 'draft', ready: false, opened: kept.opened };
  }
  return builtIn(language);
}

function shown(id: string, { criteria, missing, version }: CriteriaSet) {
  return { vacancy: id, criteria, missing, set: version };
}

function builtIn(language: Language): PageNorm {
  return {
    vacancy: SITE,
    criteria: demoCriteria(language),
    missing: 'left_out',
    set: null,
    state: 'built-in',
    ready: true,
    opened: false,
  };
}

/**
 * Stores a score with all that goes with it, in one write. On a norm that is still a draft it locks that in the same
 * write: nobody is scored against criteria that may still change.
 */
export async function storeScore(
  norm: PageNorm,
  items: Readonly<Record<string, unknown>>,
  order: number,
): Promise<void> {
  if (norm.state !== 'draft' || !norm.ready) return browser.storage.local.set({ ...items });
  return alone(async () => {
    const kept = await keptCriteria(norm.vacancy);
    const history = kept && !inForce(kept.history) ? changeCriteria(kept.history, { type: 'lock' }) : null;
    const lock =
      kept && history && history !== kept.history
        ? written(norm.vacancy, { ...kept, history }, [locked(current(history), kept.opened)], order)
        : {};
    await browser.storage.local.set({ ...lock, ...items });
  });
}

/** Vacancies with criteria of their own. */
export async function ownNorms(): Promise<string[]> {
  return (await allCriteria()).flatMap(({ vacancy }) => (vacancy === SITE ? [] : [vacancy]));
}

/** A candidate came in view; `null`: the page does not tell the vacancy. */
export function noteOpened(vacancy: string | null): Promise<void> {
  return alone(async () => {
    for (const id of vacancy ? [vacancy, SITE] : [SITE]) {
      const kept = await keptCriteria(id);
      if (!kept) continue;
      const next = { ...kept, opened: true };
      if (!kept.opened) await browser.storage.local.set(written(id, next, [], 0));
      return;
    }
  });
}
