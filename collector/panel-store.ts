import { createHash, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import {
  type Marks,
  PANEL_SIZE,
  type Panel,
  type PanelView,
  type Sheet,
  viewOf,
} from '../shared/assessment/panel.ts';
import type { Database } from './databases/database.ts';
import { lostRace } from './databases/index.ts';
import type { Schema } from './schema.ts';

export interface PanelQuestion {
  readonly studyhash: string;
  readonly panel: string;
  readonly assessor: string;
  readonly secret: string;
}

export interface LockQuestion extends PanelQuestion {
  readonly size: number;
  readonly round: number;
  readonly sheet: readonly { readonly candidate: string; readonly marks: Marks }[];
}

export type PanelRefusal = 'secret' | 'full' | 'locked' | 'round' | 'criteria';

export interface PanelStore {
  /** Keeps a locked round for good; the same sent twice is kept once. Resolves once it is on disk. */
  lock(employer: string, question: LockQuestion): Promise<PanelView | PanelRefusal>;
  /** What this assessor may see: of others, only rounds of which they have locked their own. */
  view(employer: string, question: PanelQuestion): Promise<PanelView | PanelRefusal>;
}

interface Row {
  readonly seat: number;
  readonly round: number;
  readonly size: number;
  readonly assessor: string;
  readonly secret: string;
  readonly marks: string;
}

const ATTEMPTS = 50;
const hash = (secret: string) => createHash('sha256').update(secret).digest('hex');
const same = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Rows in the order of seats and rounds. */
function panelOf(rows: readonly Row[], size: number): Panel {
  const desks: Record<string, { locked: Sheet[]; draft: null }> = {};
  for (const { assessor, marks } of rows) {
    desks[assessor] ??= { locked: [], draft: null };
    desks[assessor].locked.push(JSON.parse(marks));
  }
  const [first] = Object.values(rows[0] ? (JSON.parse(rows[0].marks) as Sheet) : {});
  // The first who locks says how many sit here.
  return { size: rows[0]?.size ?? size, criteria: first?.length ?? 0, desks };
}

export function createPanelStore(database: Database): PanelStore {
  const rowsOf = (query: Kysely<Schema>, employer: string, { studyhash, panel }: PanelQuestion) =>
    query
      .selectFrom('panel_sheet')
      .select(['seat', 'round', 'size', 'assessor', 'secret', 'marks'])
      .where('employer', '=', employer)
      .where('studyhash', '=', studyhash)
      .where('panel', '=', panel)
      .orderBy('seat')
      .orderBy('round')
      .execute();

  async function lockOnce(
    tx: Kysely<Schema>,
    employer: string,
    question: LockQuestion,
  ): Promise<PanelView | PanelRefusal> {
    const { studyhash, panel: id, assessor, round } = question;
    const rows = await rowsOf(tx, employer, question);
    const panel = panelOf(rows, question.size);
    const own = rows.filter((row) => row.assessor === assessor);
    const secret = hash(question.secret);
    if (own[0] && !same(own[0].secret, secret)) return 'secret';
    const sheet: Sheet = Object.fromEntries(question.sheet.map(({ candidate, marks }) => [candidate, marks]));
    const marks = JSON.stringify(sheet);
    const held = own.find((row) => row.round === round);
    if (held) return held.marks === marks ? viewOf(panel, assessor) : 'locked';
    if (round !== own.length + 1) return 'round';
    if (rows.length > 0 && panel.criteria !== question.sheet[0]?.marks.length) return 'criteria';
    const seats = Object.keys(panel.desks).length;
    if (!own[0] && seats >= panel.size) return 'full';
    const seat = own[0]?.seat ?? seats + 1;
    await tx
      .insertInto('panel_sheet')
      .values({ employer, studyhash, panel: id, seat, round, size: panel.size, assessor, secret, marks })
      .execute();
    const desk = { locked: [...(panel.desks[assessor]?.locked ?? []), sheet], draft: null };
    return viewOf({ ...panel, desks: { ...panel.desks, [assessor]: desk } }, assessor);
  }

  return {
    async lock(employer, question) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await database.query.transaction().execute((tx) => lockOnce(tx, employer, question));
        } catch (error) {
          // Another took the seat at the same moment.
          if (attempt >= ATTEMPTS || !lostRace(error)) throw error;
        }
      }
    },

    async view(employer, question) {
      const rows = await rowsOf(database.query, employer, question);
      const own = rows.find(({ assessor }) => assessor === question.assessor);
      if (own && !same(own.secret, hash(question.secret))) return 'secret';
      return viewOf(panelOf(rows, PANEL_SIZE), question.assessor);
    },
  };
}
