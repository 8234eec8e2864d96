import { kindLabel } from '../../shared/languages/index.ts';
import { translateTeach } from '../../shared/languages/teach/index.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { TeachToBackground } from '../../shared/ports/teach-to-background.ts';
import { checkedOn } from '../../shared/profiles/build-taught.ts';
import type { DecisionPick, Draft, DraftList, Pick } from '../../shared/profiles/draft.ts';
import type { Choice } from '../../shared/profiles/locators.ts';
import { CHECKS } from '../../shared/profiles/taught-profile.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { choicesFor, kindOf, pickOf } from './make-pick.ts';
import { Preview } from './preview.ts';
import { listOf, loneHolder, type RowChoice, rowChoices } from './rows.ts';
import { indexOf, type Step, stepOf, steps } from './steps.ts';

export type Pointed = Pick | DecisionPick | DraftList | NonNullable<Draft['stage']>;

/** What was pointed at last, while it can still be made wider or narrower. */
interface Last {
  readonly element: Element;
  readonly all: readonly (Choice<Element> | RowChoice)[];
  readonly at: number;
}

export interface ToolParts {
  readonly document: Document;
  readonly language: Language;
  readonly background: Remote<TeachToBackground>;
  readonly day: string;
  readonly version: number;
  readonly mayUse: boolean;
  changed(): void;
}

/** What is being taught: the draft, where one is in it, and what each press does to it. */
export class Tool {
  draft: Draft;
  last: Last | null = null;
  over: Element | null = null;
  showing = false;
  /** Nothing was found for what was pointed at. */
  lost = false;
  #list = -1;

  constructor(
    readonly parts: ToolParts,
    draft: Draft,
  ) {
    this.draft = draft;
    this.#list = draft.lists.findLastIndex(({ surface }) => surface !== 'mention');
  }

  get step(): Step {
    return stepOf(this.draft.step);
  }

  get list(): DraftList | null {
    return this.draft.lists[this.#list] ?? null;
  }

  /** What was pointed at in this step. */
  get picks(): readonly Pointed[] {
    const { id, asks, on } = this.step;
    if (asks === 'button') return this.draft.decisions.filter(({ action }) => action === id);
    if (asks === 'stage') return this.draft.stage ? [this.draft.stage] : [];
    if (asks === 'others') return this.draft.lists.filter(({ surface }) => surface === 'mention');
    return (on === 'list' ? (this.list?.picks ?? []) : this.draft.picks).filter(({ step }) => step === id);
  }

  set(draft: Partial<Draft>): void {
    this.draft = { ...this.draft, ...draft };
    void this.parts.background.save(this.draft).catch(() => undefined);
    this.parts.changed();
  }

  go(by: number): void {
    this.last = null;
    this.lost = false;
    const next = steps[Math.max(0, Math.min(indexOf(this.draft.step) + by, steps.length - 1))]!;
    this.showing = next.id === 'check';
    this.set({ step: next.id });
  }

  anotherList(): void {
    this.#list = this.draft.lists.length;
    this.set({ step: 'row' });
  }

  /** This page is a candidate's. */
  visit(): void {
    const { pathname, search, hash } = this.parts.document.location;
    const address = pathname + search + hash;
    this.set({ visited: [...new Set([...this.draft.visited, address])], step: 'name' });
  }

  choose(element: Element): void {
    const { asks, many = false, on, id } = this.step;
    this.lost = false;
    if (asks === 'row') {
      this.#row(rowChoices(element), 0);
      return;
    }
    if (asks === 'others') {
      this.#mention(element);
      return;
    }
    const rows = on === 'list' ? this.rows : null;
    if (rows && !rows.some((row) => row.contains(element))) {
      this.#miss();
      return;
    }
    const target =
      asks === 'button'
        ? (element.closest('button, a, [role="button"], [role="menuitem"], input') ?? element)
        : element;
    const found = choicesFor(target, { rows, many, avoid: this.#avoid() });
    if (!found.all.length) {
      this.#miss();
      return;
    }
    this.last = { element: target, ...found };
    this.#put(target, found.all as readonly Choice<Element>[], found.at, id);
  }

  /** Wider: more places; narrower: fewer. */
  widen(by: 1 | -1): void {
    if (!this.last) return;
    const { element, all, at } = this.last;
    const next = Math.max(0, Math.min(at + by, all.length - 1));
    if (next === at) return;
    if (this.step.asks === 'row') {
      this.#row(all as readonly RowChoice[], next);
      return;
    }
    this.remove(this.picks.length - 1);
    this.last = { element, all, at: next };
    this.#put(element, all as readonly Choice<Element>[], next, this.step.id);
  }

  remove(at: number): void {
    const gone = this.picks[at];
    if (!gone) return;
    this.last = null;
    this.#change((picks) => picks.filter((one) => one !== gone));
    const { decisions, stage, lists } = this.draft;
    this.set({
      decisions: decisions.filter((one) => one !== gone),
      stage: stage === gone ? null : stage,
      lists: this.step.asks === 'others' ? lists.filter((one) => one !== gone) : lists,
    });
  }

  replace(before: Pick, after: Pick): void {
    this.#change((picks) => picks.map((one) => (one === before ? after : one)));
  }

  get rows(): readonly Element[] {
    const [selector] = this.list?.at ?? [];
    return selector ? [...this.parts.document.querySelectorAll(selector)] : [];
  }

  /** Places of a locator on this page. */
  count({ at }: Pointed): number {
    const first = at[0] ?? '';
    const places: readonly (Element | Document)[] =
      this.step.on === 'list' ? this.rows : [this.parts.document];
    return places.reduce(
      (sum, place) => sum + (first === ':scope' ? 1 : place.querySelectorAll(first).length),
      0,
    );
  }

  labelOf(pick: Pointed): string {
    const { language } = this.parts;
    if ('kind' in pick) return kindLabel(language, pick.kind);
    if ('surface' in pick) return kindLabel(language, 'name');
    return translateTeach(language, `step.${'action' in pick ? pick.action : 'stage'}`);
  }

  preview(): Preview | null {
    try {
      return new Preview(this.draft, this.parts.document);
    } catch {
      // Half a draft, such as a corrected address that is none yet.
      return null;
    }
  }

  /** Looks whether the candidate in view was looked at, when it is time for that. */
  lookAgain(): void {
    if (this.step.id !== 'check') return;
    const check = this.preview()?.check();
    if (!check) return;
    const before = this.draft.checks.find(({ id }) => id === check.id);
    if (JSON.stringify(before) === JSON.stringify(check)) return;
    this.set({ checks: [...this.draft.checks.filter(({ id }) => id !== check.id), check].slice(-20) });
  }

  get checked(): boolean {
    return checkedOn(this.draft) >= CHECKS;
  }

  #avoid(): Element[] {
    const { document } = this.parts;
    const all = [...this.draft.picks, ...this.draft.lists.flatMap(({ picks }) => picks)];
    return all.flatMap(({ kind, at }) =>
      kind === 'text' || at[0]?.includes(':scope')
        ? []
        : [...document.querySelectorAll(at[0] ?? '')].slice(0, 60),
    );
  }

  /** Somebody else's name: what it stands in is told apart by itself. */
  #mention(element: Element): void {
    const { document } = this.parts;
    const holder = loneHolder(element);
    const alone = { element: holder, rows: [holder] };
    const [choice = alone] = rowChoices(element);
    const [around, list] = [choice, alone].flatMap((one) => {
      const found = listOf(one, document);
      return found ? [one, found] : [];
    }) as [RowChoice?, ReturnType<typeof listOf>?];
    if (!around || !list) {
      this.#miss();
      return;
    }
    const rows = [...document.querySelectorAll(list.at[0] ?? '')];
    const found = choicesFor(element, { rows, many: false, avoid: this.#avoid() });
    const pick = pickOf('others', 'name', element, found, false);
    if (!pick) {
      this.#miss();
      return;
    }
    this.set({ lists: [...this.draft.lists, { ...list, surface: 'mention', empty: [], picks: [pick] }] });
  }

  #miss(): void {
    this.lost = true;
    this.parts.changed();
  }

  #row(all: readonly RowChoice[], at: number): void {
    const choice = all[at];
    const list = choice && listOf(choice, this.parts.document);
    if (!choice || !list) {
      this.#miss();
      return;
    }
    this.last = { element: choice.element, all, at };
    const lists = [...this.draft.lists];
    const place = this.#list < 0 ? 0 : this.#list;
    this.#list = place;
    lists[place] = { ...list, picks: lists[place]?.picks ?? [] };
    this.set({ lists });
  }

  #put(element: Element, all: readonly Choice<Element>[], at: number, id: string): void {
    const { asks, many = false } = this.step;
    const selectors = all[at]!.selectors.map(({ selector }) => selector);
    if (asks === 'button') {
      const action = id === 'reject' ? 'reject' : 'advance';
      this.set({ decisions: [...this.draft.decisions, { action, at: selectors }] });
      return;
    }
    if (asks === 'stage') {
      this.set({ stage: { at: selectors, attribute: null } });
      return;
    }
    const kind = kindOf(element, asks === 'row' || asks === 'others' || asks === null ? 'text' : asks);
    const pick = pickOf(id, kind, element, { all, at }, many);
    if (!pick) {
      this.#miss();
      return;
    }
    // Two letters in a circle stand in many places; they are two letters in each.
    const everywhere =
      kind === 'initials' && !pick.at.some((selector) => selector.includes(':scope') || / /.test(selector));
    this.#change((picks) => [...picks, everywhere ? { ...pick, everywhere } : pick]);
  }

  #change(by: (picks: readonly Pick[]) => readonly Pick[]): void {
    if (this.step.on === 'candidate') {
      this.set({ picks: by(this.draft.picks) });
      return;
    }
    const lists = this.draft.lists.map((list, at) =>
      at === this.#list ? { ...list, picks: by(list.picks) } : list,
    );
    this.set({ lists });
  }
}
