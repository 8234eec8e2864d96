import * as v from 'valibot';
import { MAX_PANEL } from '../../shared/assessment/panel.ts';
import { pseudonymField } from '../../shared/events/fields.ts';
import { nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type { NoPanel, PanelState, PanelToBackground } from '../../shared/ports/panel-to-background.ts';
import type { Handlers } from '../../shared/ports/port.ts';
import { canonicalJson, type Json } from '../../shared/study/canonical-json.ts';
import { deriveKey } from '../../shared/study/hmac.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import type { Runtime } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import { pileOf } from './answers.ts';
import { allCriteria, normOf, SITE } from './criteria.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { countWhole, goOnWithout, lockRound, type Seat, sheetOf, standOf } from './panel.ts';
import { isDemoBuild } from './policy.ts';
import { scoredUnder } from './scores.ts';
import { loadSettings } from './settings.ts';

const sizeShape = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_PANEL));
const vacancyShape = v.nullable(pseudonymField);

/** All that a panel hangs on, as it is now. */
async function gather(log: Log, asked: string | null) {
  const settings = await loadSettings();
  const pile = asked === null ? await pileOf(null) : null;
  const vacancy = asked ?? (pile && pile.vacancy !== SITE ? pile.vacancy : null);
  const norm = await normOf(vacancy, languageOf(settings.language));
  const { arm, protocol, studyhash, stamp } = await log.standing(vacancy ? { vacancy } : {});
  const { criteria, missing, state } = norm;
  // Whoever scored on other words, weights or rules sits in another panel; those built in have words per language.
  const what =
    state === 'built-in'
      ? criteria.map(({ id }) => id)
      : { criteria: criteria.map(({ interview: _, ...scoredOn }) => scoredOn), missing };
  const seat: Seat = {
    studyhash,
    panel: pseudonym(
      deriveKey(settings.studyKey, protocol.id, 'panel'),
      canonicalJson({ vacancy, what } as unknown as Json),
    ),
    assessor: stamp.recruiter,
  };
  const scored = vacancy ? await scoredUnder(vacancy) : {};
  const mine = sheetOf(scored, criteria);
  const shared = settings.managed.includes('studyKey') || isDemoBuild();
  const why: NoPanel | null = !(arm.prompts && arm.nudges.includes('panel'))
    ? 'unused'
    : !settings.collector
      ? 'no_collector'
      : !shared
        ? 'no_key'
        : !vacancy
          ? 'no_vacancy'
          : state === 'draft'
            ? 'no_criteria'
            : null;
  return { settings, vacancy, criteria, seat, mine, why, ...countWhole(scored, criteria) };
}

export function panelCalls(log: Log): Handlers<PanelToBackground, Runtime.MessageSender> {
  async function state(asked: string | null): Promise<PanelState> {
    const { settings, vacancy, criteria, seat, mine, why, whole, part } = await gather(log, asked);
    const stand = why ? null : await standOf(log, seat, mine, criteria.length);
    const own = (await allCriteria()).filter((one) => one.vacancy !== SITE);
    return {
      language: settings.language,
      vacancy,
      others: own.map(({ vacancy: of, name }) => ({ vacancy: of, name })),
      criteria,
      code: seat.panel.slice(0, 4).toUpperCase(),
      ...{ whole, part },
      stand:
        stand === null
          ? { at: 'none', why: why! }
          : stand.at === 'open' && whole + part === 0
            ? { at: 'none', why: 'no_scores' }
            : stand,
    };
  }
  return {
    panel: (_, vacancy) => state(v.parse(vacancyShape, vacancy)),
    async lock(_, vacancy, size) {
      const asked = v.parse(pseudonymField, vacancy);
      const { seat, mine, why, settings } = await gather(log, asked);
      if (!why && !settings.optedOut) await lockRound(seat, mine, v.parse(sizeShape, size));
      return state(asked);
    },
    async goOn(_, vacancy) {
      const asked = v.parse(pseudonymField, vacancy);
      await goOnWithout((await gather(log, asked)).seat);
      return state(asked);
    },
    async logNudge(_, entry) {
      await log.write({ ...nudgeEvent(uuid(), entry), order: Date.now() });
      void log.drain().catch(() => {});
    },
  };
}
