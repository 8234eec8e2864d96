import * as v from 'valibot';
import { pseudonymField } from '../../shared/events/fields.ts';
import { type NudgeEntry, nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import type { VacancyDraft, VacancyToBackground } from '../../shared/ports/vacancy-to-background.ts';
import { analyse } from '../../shared/vacancy/analyse.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { loadSettings } from './settings.ts';

const KEY = 'vacancy';
const PAGE = 'extension/pages/vacancy/vacancy.html';
/** Characters that are kept; above it a text is no vacancy. */
const MOST = 200_000;

const draftShape = v.object({
  text: v.pipe(v.string(), v.maxLength(MOST)),
  first: v.nullable(v.number()),
  dismissed: v.array(v.string()),
  step: v.picklist(['new', 'offered', 'ended']),
  vacancy: v.nullable(pseudonymField),
});

const about = { nudge: 'vacancy-text', moment: 'vacancy' } as const;

async function kept(): Promise<VacancyDraft | null> {
  const found = (await browser.storage.session.get(KEY))[KEY];
  return v.is(draftShape, found) ? found : null;
}

async function write(log: Log, entry: NudgeEntry): Promise<void> {
  await log.write({ ...nudgeEvent(uuid(), entry), order: Date.now() });
  void log.drain().catch(() => {});
}

export function vacancyCalls(log: Log): Handlers<VacancyToBackground, Runtime.MessageSender> {
  return {
    async load() {
      const [settings, { arm }, draft] = await Promise.all([loadSettings(), log.assignment(), kept()]);
      return { language: languageOf(settings.language), used: arm.nudges.includes(about.nudge), draft };
    },
    async keep(_, draft) {
      if (draft === null) await browser.storage.session.remove(KEY);
      else await browser.storage.session.set({ [KEY]: v.parse(draftShape, draft) });
    },
    logged(_, step, vacancy) {
      const job = v.parse(v.nullable(pseudonymField), vacancy);
      const what = { ...about, ...(job && { vacancy: job }) };
      if (step === 'offered') return write(log, { ...what, step });
      if (step === 'completed') return write(log, { ...what, step, answer: 'applied' });
      return write(log, {
        ...what,
        step: 'skipped',
        reason: v.parse(v.picklist(['ignored', 'closed']), step),
      });
    },
  };
}

/** How many suggestions there are for a text that stands in the ATS's editor. */
export const countSuggestions = (text: string): number =>
  analyse(v.parse(v.pipe(v.string(), v.maxLength(MOST)), text)).findings.length;

/** Opens our page with a text that stands in the ATS's editor; the ATS's own text stays as it is. */
export async function openVacancy(text: string, vacancy: string | null): Promise<void> {
  const draft = v.parse(draftShape, {
    text: text.slice(0, MOST),
    first: null,
    dismissed: [],
    step: 'offered',
    vacancy,
  });
  await browser.storage.session.set({ [KEY]: draft });
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
