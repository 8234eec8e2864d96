import { MAX_CRITERIA, type Score } from './criterion.ts';

/** A panel is of three unless its first assessor says otherwise. */
export const PANEL_SIZE = 3;
export const MAX_PANEL = 9;
/** Candidates on one sheet, and rounds. */
export const MAX_SHEET = 1000;
export const MAX_ROUNDS = 20;

/** Score per criterion in the order of the criteria set; 0 = "not enough information", `null` = not scored. */
export type Marks = readonly (Score | 0 | null)[];
/** Marks per pseudonym of a candidate. */
export type Sheet = Readonly<Record<string, Marks>>;

/** All that one assessor gave: rounds that were locked, oldest first, and what is not locked yet. */
export interface Desk {
  readonly locked: readonly Sheet[];
  /** `null`: the last round is locked, and no new one was begun. */
  readonly draft: Sheet | null;
}

/**
 * A few people who score the same candidates on the same criteria, each alone. A whole sheet is locked at once:
 * whoever sees how strict another was with one candidate scores the next one otherwise.
 */
export interface Panel {
  /** Number of assessors. */
  readonly size: number;
  /** How many criteria. */
  readonly criteria: number;
  /** In the order in which they sat down. */
  readonly desks: Readonly<Record<string, Desk>>;
}

export type PanelAction =
  | { readonly type: 'sit'; readonly assessor: string }
  | {
      readonly type: 'mark';
      readonly assessor: string;
      readonly candidate: string;
      readonly criterion: number;
      readonly score: Score | 0 | null;
    }
  | { readonly type: 'lock'; readonly assessor: string }
  /** Begins a new round with what was locked last; the rounds of before stay as they are. */
  | { readonly type: 'reopen'; readonly assessor: string };

const EMPTY: Desk = { locked: [], draft: {} };

/** Throws a RangeError for a panel that cannot be. */
export function newPanel(criteria: number, size: number = PANEL_SIZE): Panel {
  const whole = Number.isInteger(size) && Number.isInteger(criteria);
  if (!whole || size < 2 || size > MAX_PANEL) throw new RangeError(`a panel has 2 to ${MAX_PANEL} assessors`);
  if (criteria < 1 || criteria > MAX_CRITERIA) throw new RangeError(`1 to ${MAX_CRITERIA} criteria`);
  return { size, criteria, desks: {} };
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function scored(
  draft: Sheet,
  { candidate, criterion, score }: PanelAction & { type: 'mark' },
  criteria: number,
): Sheet {
  const before = own(draft, candidate) ?? Array.from({ length: criteria }, () => null);
  return { ...draft, [candidate]: before.map((held, at) => (at === criterion ? score : held)) };
}

/** What the panel is after an action; the same panel when the action cannot be done. Never alters a locked round. */
export function act(panel: Panel, action: PanelAction): Panel {
  const desk = own(panel.desks, action.assessor);
  const put = (next: Desk): Panel => ({ ...panel, desks: { ...panel.desks, [action.assessor]: next } });
  if (action.type === 'sit') {
    return desk || Object.keys(panel.desks).length >= panel.size ? panel : put(EMPTY);
  }
  if (!desk) return panel;
  if (action.type === 'reopen') {
    return desk.draft === null ? put({ ...desk, draft: desk.locked.at(-1) ?? {} }) : panel;
  }
  if (desk.draft === null) return panel;
  if (action.type === 'lock') {
    const something = Object.values(desk.draft).some((marks) => marks.some((mark) => mark !== null));
    return something ? put({ locked: [...desk.locked, desk.draft], draft: null }) : panel;
  }
  const { criterion } = action;
  if (!Number.isInteger(criterion) || criterion < 0 || criterion >= panel.criteria) return panel;
  return put({ ...desk, draft: scored(desk.draft, action, panel.criteria) });
}

/** What one assessor may see. */
export interface PanelView {
  readonly size: number;
  /** How many have locked a first round. */
  readonly done: number;
  readonly own: Desk;
  /** Of each other that has locked, in the order of sitting down: the rounds that may be seen. */
  readonly others: readonly (readonly Sheet[])[];
}

/**
 * A round of another is visible to whoever has locked as many rounds of their own, and drafts to nobody: so nobody
 * scores, or scores again, after what another did in the same round.
 */
export function viewOf(panel: Panel, assessor: string): PanelView {
  const mine = own(panel.desks, assessor) ?? EMPTY;
  const others = Object.entries(panel.desks).flatMap(([name, { locked }]) =>
    name === assessor ? [] : [locked.slice(0, mine.locked.length)],
  );
  return {
    size: panel.size,
    done: Object.values(panel.desks).filter(({ locked }) => locked.length > 0).length,
    own: mine,
    others: others.filter((rounds) => rounds.length > 0),
  };
}
