import * as v from 'valibot';
import { MAX_CRITERIA, type Score } from '../../shared/assessment/criterion.ts';
import { MAX_PANEL, MAX_ROUNDS, MAX_SHEET, PANEL_SIZE } from '../../shared/assessment/panel.ts';
import { hashField, pseudonymField } from '../../shared/events/fields.ts';
import type { PanelRefusal, PanelStore } from '../panel-store.ts';
import { Refused } from '../refused.ts';
import { INGEST, type Route } from './route.ts';

const mark = v.nullable(v.picklist([0, 1, 2, 3, 4, 5] satisfies (Score | 0)[]));
const who = {
  studyhash: hashField,
  /** Pseudonym of vacancy and criteria: the same in all browsers of a study. */
  panel: pseudonymField,
  assessor: pseudonymField,
  /** Random, known to the assessor's own browser alone: pseudonyms are no secret within an employer. */
  secret: hashField,
};
const looking = v.strictObject(who);
const locking = v.strictObject({
  ...who,
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_PANEL)), PANEL_SIZE),
  /** From 1; the one after the last that was locked. */
  round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ROUNDS)),
  sheet: v.pipe(
    v.array(
      v.strictObject({
        candidate: pseudonymField,
        marks: v.pipe(v.array(mark), v.minLength(1), v.maxLength(MAX_CRITERIA)),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_SHEET),
    v.check((rows) => new Set(rows.map(({ candidate }) => candidate)).size === rows.length),
    v.check((rows) => new Set(rows.map(({ marks }) => marks.length)).size === 1),
    v.check((rows) => rows.some(({ marks }) => marks.some((one) => one !== null))),
  ),
});

const WHY: Readonly<Record<PanelRefusal, readonly [number, string]>> = {
  secret: [403, 'This assessor sat down in another browser.'],
  full: [409, 'Everybody of this panel has sat down.'],
  locked: [409, 'That round is locked already, otherwise.'],
  round: [409, 'Lock the rounds one after the other.'],
  criteria: [409, 'The others scored another number of criteria.'],
};

/**
 * POST /v1/panels/lock: keeps a locked round, for good; POST /v1/panels/view: what this assessor may see.
 * Both answer with the view. Rounds that are not locked never come here.
 */
export function panelRoutes(store: PanelStore, studies: ReadonlyMap<string, unknown>): Route {
  return (routes) => {
    const read = <T extends v.GenericSchema>(schema: T, body: unknown): v.InferOutput<T> => {
      const found = v.safeParse(schema, body);
      if (!found.success) throw new Refused(400, 'bad_sheet', 'Send pseudonyms and numbers of a panel.');
      return found.output;
    };
    const allow = (studyhash: string, allowed: ReadonlySet<string> | null | undefined) => {
      if (!studies.has(studyhash)) throw new Refused(404, 'no_study', 'This collector has no such study.');
      if (allowed?.has(studyhash) === false) {
        throw new Refused(403, 'wrong_employer', 'This key is not for that study.');
      }
    };
    const answered = <T>(answer: T | PanelRefusal): T => {
      if (typeof answer !== 'string') return answer;
      const [status, message] = WHY[answer as PanelRefusal];
      throw new Refused(status, `panel_${answer}`, message);
    };
    routes.post('/v1/panels/lock', INGEST, async ({ body, grant }) => {
      const question = read(locking, body);
      allow(question.studyhash, grant?.studies);
      return answered(await store.lock(grant?.employer ?? '', question));
    });
    routes.post('/v1/panels/view', INGEST, async ({ body, grant }) => {
      const question = read(looking, body);
      allow(question.studyhash, grant?.studies);
      return answered(await store.view(grant?.employer ?? '', question));
    });
  };
}
