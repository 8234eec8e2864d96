// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moves, NotesDoor, RoundDoor } from '../../../widget/host.ts';
import { mountWidget } from '../../../widget/mount.ts';
import { panelNudges } from '../../../widget/nudges/index.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

// jsdom lays nothing out.
document.elementsFromPoint = () => [];

class Ats implements Moves {
  arrived = false;
  readonly went: string[] = [];
  reach() {
    return { next: true, reject: true, advance: true };
  }
  next() {
    this.went.push('next');
  }
  open(candidate: string) {
    this.went.push(candidate);
    return true;
  }
  point(action: string) {
    const button = document.querySelector<HTMLElement>(`#${action}`)!;
    button.focus();
    return button;
  }
  leaving() {
    this.went.push('leaving');
  }
}
class Shelf implements NotesDoor {
  readonly kept: Record<string, Record<string, string>> = {};
  saving: 'works' | 'fails' = 'works';
  loading: 'works' | 'fails' = 'works';
  async of(candidate: string) {
    if (this.loading === 'fails') throw new Error('load');
    return this.kept[candidate] ?? {};
  }
  async save(candidate: string, criterion: string, text: string) {
    if (this.saving === 'fails') throw new Error('save');
    this.kept[candidate] = { ...this.kept[candidate], [criterion]: text };
  }
}
class Session implements RoundDoor {
  now: { scored: number; offered: readonly string[] } = { scored: 0, offered: ['reminder'] };
  toured = true;
  readonly told: string[] = [];
  scored = (candidate: string) => void this.told.push(`scored ${candidate}`);
  offered = (what: string) => void this.told.push(what);
  tour = () => void this.told.push('toured');
}

class Host extends FakeHost {
  readonly moves = new Ats();
  readonly notes = new Shelf();
  readonly round = new Session();
}
let host: Host;
let time: FakeTime;
let widget: ReturnType<typeof mountWidget>;
const keys: { own: ((event: Event) => boolean) | null } = { own: null };
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const root = () => document.querySelector('onbevangen-widget')!.shadowRoot!;
const find = (selector: string) => root().querySelector<HTMLElement>(selector);
const text = () => root().querySelector('.app')!.textContent ?? '';
const log = () => host.entries.map(({ step, nudge }) => `${step} ${nudge}`);

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = root().activeElement ?? document.activeElement ?? document.body;
  const event = { key, bubbles: true, composed: true, cancelable: true, ...more };
  if (target.dispatchEvent(new KeyboardEvent('keydown', event)) && key === 'Enter')
    (target as HTMLElement).click();
  await settle();
  await frame();
}
const enter = () => press('Ø', { code: 'KeyO', altKey: true, shiftKey: true });
async function open(key = 'p'): Promise<void> {
  widget.setCandidate({ key, label: key });
  await settle();
  await frame();
}
async function start(change: (host: Host) => void = () => {}): Promise<void> {
  document.body.innerHTML =
    '<button id="reject">Reject</button><button id="advance">Advance</button><input id="search">';
  host = new Host();
  time = new FakeTime();
  change(host);
  widget = mountWidget(document.body, host, { shadow: 'open', timer: time.timer, clock: time.clock });
  await open();
}
beforeEach(() => start());
afterEach(() => widget.unmount());

describe('the way through the pile', () => {
  it('goes from the last question to what comes next, to the ATS and back', async () => {
    await enter();
    await press('4');
    await press('5');
    expect(root().activeElement).toBe(find('[data-next]'));
    await press('x');
    expect(document.activeElement).toBe(document.querySelector('#reject'));
    widget.afterDecision('reject');
    await frame();
    expect(root().activeElement).toBe(find('[data-next]'));
    await press('Enter');
    expect(host.moves.went).toEqual(['next']);
  });

  it('keeps what was scored when the first digit for the next candidate comes too early', async () => {
    await enter();
    await press('4');
    await press('5');
    await press('Enter');
    await press('1');
    expect(host.stored.p).toEqual({ a: 4, b: 5 });
    await open('s');
    await press('2');
    expect(host.stored).toMatchObject({ p: { a: 4, b: 5 }, s: { a: 2 } });
  });

  it('goes on at the next candidate by itself until Escape, and takes no focus that is elsewhere', async () => {
    await enter();
    await press('4');
    await open('s');
    expect(find('[data-choice="1"]')).toBe(root().activeElement);
    await press('Escape');
    await open('t');
    expect(root().activeElement).toBeNull();
    await enter();
    document.querySelector<HTMLElement>('#search')!.focus();
    await open('u');
    expect(document.activeElement!.id).toBe('search');
  });

  it('begins in the questions when the page before was left at work', async () => {
    widget.unmount();
    await start((made) => {
      made.moves.arrived = true;
    });
    expect(root().activeElement).toBe(find('[data-choice="1"]'));
  });

  it('shows one question at a time, and what was answered of the others', async () => {
    expect(root().querySelectorAll('.choices')).toHaveLength(1);
    await enter();
    await press('0');
    expect(find('[data-criterion="a"] .given')!.textContent).toBe('Not enough information');
    find('[data-criterion="a"] .criterion-line')!.click();
    await frame();
    expect(find('[data-criterion="a"] .choices')).not.toBeNull();
    expect(root().querySelectorAll('.choices')).toHaveLength(1);
  });
});

describe('a note of evidence', () => {
  const field = () => find('textarea') as HTMLTextAreaElement;
  const type = async (words: string) => {
    field().value = words;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await frame();
  };

  it('opens with n, is kept as it is typed, and Escape goes back to the score', async () => {
    await enter();
    await press('n');
    expect(root().activeElement).toBe(field());
    await type('4 wards');
    await press('3');
    expect(host.saves).toEqual([]);
    expect(host.notes.kept).toEqual({ p: { a: '4 wards' } });
    await press('Escape');
    expect(find('textarea')).toBeNull();
    expect((root().activeElement as HTMLElement).dataset.choice).toBe('1');
    expect(text()).toContain('4 wards');
    await open('s');
    expect(text()).not.toContain('4 wards');
    await open('p');
    expect(text()).toContain('4 wards');
  });

  it('says what is safe when it cannot be kept, and keeps trying', async () => {
    host.notes.saving = 'fails';
    await enter();
    await press('n');
    await type('not yet');
    expect(find('.note [role="alert"]')!.textContent).toContain('not saved yet');
    host.notes.saving = 'works';
    time.pass(2000);
    await settle();
    await frame();
    expect(host.notes.kept).toEqual({ p: { a: 'not yet' } });
  });

  it('says when notes cannot be read, and reads them again', async () => {
    host.notes.loading = 'fails';
    await open('s');
    expect(find('.note-line')!.textContent).toContain('cannot be read');
    host.notes.loading = 'works';
    host.notes.kept.s = { a: 'back' };
    find('.note-line button')!.click();
    await settle();
    await frame();
    expect(text()).toContain('back');
  });

  it('is typed unheard by the page, as are the scores', async () => {
    widget.unmount();
    const heard: string[] = [];
    const page = (event: Event) => heard.push((event as KeyboardEvent).key ?? event.type);
    document.body.innerHTML = '';
    const guard = (event: Event) => keys.own?.(event) && event.stopImmediatePropagation();
    for (const name of ['keydown', 'keyup', 'input']) {
      window.addEventListener(name, guard, true);
      window.addEventListener(name, page, true);
    }
    widget = mountWidget(document.body, host, { shadow: 'open', timer: time.timer, keys });
    await open();
    await press('Ø', { code: 'KeyO', altKey: true, shiftKey: true });
    heard.length = 0;
    await press('n');
    await press('S');
    await type('Secret');
    await press('Escape');
    await press('4');
    expect(heard).toEqual([]);
    expect(host.notes.kept.p).toEqual({ a: 'Secret' });
    expect(host.stored.p).toEqual({ a: 4 });
    for (const name of ['keydown', 'keyup', 'input']) {
      window.removeEventListener(name, guard, true);
      window.removeEventListener(name, page, true);
    }
  });
});

describe('what stands above the questions', () => {
  it.each(
    panelNudges.flatMap((nudge) => nudge.examples.map((example) => ({ nudge, example, id: nudge.id }))),
  )('$id: an example is as it says', ({ nudge, example }) => {
    expect(nudge.due(example.round)).toBe(example.due);
  });

  it('reminds of the criteria before the first candidate; scoring passes it at no cost', async () => {
    widget.unmount();
    await start((made) => {
      made.round.now = { scored: 0, offered: [] };
    });
    expect(find('.head-card')!.textContent).toContain('Name b');
    await enter();
    await press('4');
    expect(find('.head-card')).toBeNull();
    expect(log()).toEqual(['offered criteria-reminder', 'offered scorecard', 'completed criteria-reminder']);
    await open('s');
    expect(find('.head-card')).toBeNull();
  });

  it('proposes a pause after twelve, which t puts away', async () => {
    widget.unmount();
    await start((made) => {
      made.round.now = { scored: 11, offered: ['reminder'] };
    });
    await enter();
    await press('4');
    await press('4');
    expect(host.round.told).toEqual(['scored p']);
    await open('s');
    expect(find('.head-card')!.textContent).toContain('twelve');
    await press('t');
    const card = ['offered scorecard', 'completed scorecard'];
    expect(log()).toEqual([...card, 'offered pace', 'offered scorecard', 'skipped pace']);
    expect(find('.head-card')).toBeNull();
  });

  it('shows a tour of four steps at the first use, skipped with one key, and not again', async () => {
    widget.unmount();
    await start((made) => {
      made.round.toured = false;
    });
    expect(text()).toContain('step 1 of 4');
    for (const step of [2, 3, 4]) {
      find('.head-card .primary')!.click();
      await frame();
      expect(text()).toContain(`step ${step} of 4`);
    }
    find('.head-card .primary')!.click();
    await frame();
    expect(find('.head-card')).toBeNull();
    expect(host.round.told).toEqual(['toured']);
    widget.unmount();
    await start((made) => {
      made.round.toured = false;
    });
    await enter();
    await press('t');
    expect(find('.head-card')).toBeNull();
    expect(host.round.told).toEqual(['toured']);
  });
});
