import * as v from 'valibot';
import { CHANGE_REASONS, MISSING } from '../../shared/assessment/criteria-set.ts';
import type { Criterion } from '../../shared/assessment/criterion.ts';
import { pseudonymField } from '../../shared/events/fields.ts';
import { type NudgeEntry, nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type { CriteriaToBackground, PageNorm } from '../../shared/ports/criteria-to-background.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import {
  allCriteria,
  applyCriteria,
  dropDraft,
  keptCriteria,
  nameCriteria,
  normOf,
  SITE,
  startCriteria,
  takeCriteria,
} from './criteria.ts';
import { everyPage } from './every-page.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { loadSettings } from './settings.ts';

const criteriaNudge = { nudge: 'criteria', moment: 'vacancy' } as const;

const PAGE = 'extension/pages/criteria/criteria.html';

/** Whose criteria: pseudonym of a vacancy, or `site`. */
export const vacancyId = v.union([pseudonymField, v.literal(SITE)]);
const criteria = v.custom<readonly Criterion[]>(Array.isArray);
const action = v.variant('type', [
  v.strictObject({ type: v.literal('edit'), criteria, missing: v.picklist(MISSING) }),
  v.strictObject({ type: v.literal('lock') }),
  v.strictObject({ type: v.literal('reopen'), reason: v.picklist(CHANGE_REASONS) }),
]);

/** Every page of the browser scores against the new criteria at once. */
export async function tellNorm(vacancy: string): Promise<PageNorm> {
  const language = languageOf((await loadSettings()).language);
  const norm = await normOf(vacancy === SITE ? null : vacancy, language);
  await everyPage((page) => page.normChanged(vacancy, norm));
  return norm;
}

export async function openCriteria(vacancy: string | null): Promise<void> {
  const address = browser.runtime.getURL(PAGE) + (vacancy ? `#${vacancy}` : '');
  await browser.tabs.create({ url: address });
}

export function criteriaCalls(log: Log): Handlers<CriteriaToBackground, Runtime.MessageSender> {
  const told = async <T>(vacancy: string, result: T): Promise<T> => {
    await tellNorm(vacancy);
    void log.drain().catch(() => {});
    return result;
  };
  return {
    async load(_, vacancy) {
      const id = v.parse(v.nullable(vacancyId), vacancy) ?? SITE;
      const [settings, { arm }, all] = await Promise.all([loadSettings(), log.assignment(), allCriteria()]);
      return {
        language: languageOf(settings.language),
        used: arm.prompts && arm.nudges.includes('criteria'),
        kept: await keptCriteria(id),
        others: all
          .filter((one) => one.vacancy !== id)
          .map(({ vacancy, name, history }) => ({
            vacancy,
            name,
            locked: history.versions.at(-1)?.state === 'locked',
          })),
      };
    },
    async start(_, vacancy, name, draft) {
      const id = v.parse(vacancyId, vacancy);
      return told(id, await startCriteria(id, v.parse(v.string(), name), v.parse(criteria, draft)));
    },
    async change(_, vacancy, given) {
      const id = v.parse(vacancyId, vacancy);
      return told(id, await applyCriteria(id, v.parse(action, given), Date.now()));
    },
    name: (_, vacancy, name) => nameCriteria(v.parse(vacancyId, vacancy), v.parse(v.string(), name)),
    async logged(_, vacancy, step) {
      const id = v.parse(vacancyId, vacancy);
      const about = { ...criteriaNudge, ...(id !== SITE && { vacancy: id }) };
      const entry: NudgeEntry =
        step === 'completed'
          ? { step, ...about, answer: 'locked' }
          : v.parse(v.picklist(['offered', 'closed']), step) === 'offered'
            ? { step: 'offered', ...about }
            : { step: 'skipped', ...about, reason: 'closed' };
      await log.write({ ...nudgeEvent(uuid(), entry), order: Date.now() });
      void log.drain().catch(() => {});
    },
    async drop(_, vacancy) {
      const id = v.parse(vacancyId, vacancy);
      await told(id, await dropDraft(id));
    },
    async take(_, vacancy, name, text) {
      const id = v.parse(vacancyId, vacancy);
      return told(id, await takeCriteria(id, v.parse(v.string(), name), v.parse(v.string(), text)));
    },
  };
}
