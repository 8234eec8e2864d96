// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Criteria } from '../../../extension/pages/criteria/Criteria.tsx';
import type { CriteriaDoor } from '../../../extension/pages/criteria/door.ts';
import { DraftQueue } from '../../../extension/pages/criteria/draft-queue.ts';
import { type CriteriaAction, changeCriteria, newCriteria } from '../../../shared/assessment/criteria-set.ts';
import type { Criterion } from '../../../shared/assessment/criterion.ts';
import { criteriaTexts } from '../../../shared/languages/criteria/index.ts';
import type { CriteriaToBackground, KeptCriteria } from '../../../shared/ports/criteria-to-background.ts';

afterEach(cleanup);

const job = '9a8b7c6d5e4f30211203f4e5d6c7b8a9';

/** A page over criteria that live in the test, as in the background. */
function open(used = true, language: 'nl' | 'en' = 'en') {
  let kept: KeptCriteria | null = null;
  let leave = () => {};
  const logged: string[] = [];
  const saving = { works: true };
  const background = {
    load: async () => ({ language, used, kept, others: [{ vacancy: 'site', name: '', locked: true }] }),
    start: async (vacancy: string, name: string, criteria: readonly Criterion[]) =>
      (kept = { history: newCriteria(vacancy, criteria), name, opened: false }),
    async change(_: string, action: CriteriaAction) {
      if (!saving.works) throw new Error('full');
      const history = changeCriteria(kept!.history, action);
      if (history === kept!.history) throw new Error('no');
      kept = { ...kept!, history };
      return kept;
    },
    name: vi.fn(async () => {}),
    logged: async (_: string, step: string) => void logged.push(step),
    async drop() {
      kept = null;
    },
    take: vi.fn(async () => [{ kind: 'versions' as const, at: 'versions' }]),
  } satisfies { [K in keyof CriteriaToBackground]: unknown };
  const door: CriteriaDoor = {
    background: background as unknown as CriteriaDoor['background'],
    vacancy: () => job,
    onVacancy: () => () => {},
    onLeave(listener) {
      leave = listener;
      return () => {};
    },
    browserLanguage: 'nl-NL',
  };
  render(<Criteria door={door} />);
  return { background, logged, saving, leave: () => leave(), kept: () => kept! };
}

async function example() {
  const select = await screen.findByLabelText('Kind of work');
  fireEvent.change(select, { target: { value: 'customer-service' } });
  fireEvent.click(screen.getByRole('button', { name: 'Start with this example' }));
  return screen.findAllByLabelText<HTMLInputElement>('Name');
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the page for criteria', () => {
  it('starts from an example, saves each change, locks after asking, and reports it', async () => {
    const { kept, logged } = open();
    const [name] = await example();
    fireEvent.input(name!, { target: { value: 'Listening' } });
    await waitFor(() => expect(kept().history.versions[0]!.criteria[0]!.name).toBe('Listening'));
    fireEvent.click(screen.getAllByLabelText('5')[0]!);
    press('Lock the criteria');
    expect(kept().history.versions[0]!.state).toBe('draft');
    press('Lock them now');
    await screen.findByRole('heading', { name: 'Version 1 is locked' });
    expect(kept().history.versions).toMatchObject([
      { state: 'locked', criteria: [{ weight: 5 }, {}, {}, {}] },
    ]);
    expect(logged).toEqual(['offered', 'completed']);
    expect(screen.queryByLabelText('Name')).toBeNull();
  });

  it('says what keeps a draft from being locked, until that is mended', async () => {
    const { kept } = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Start empty' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Add a criterion' }));
    press('Lock the criteria');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /has no name.*a description of a score is empty/,
    );
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Listening' } });
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toMatch(/has no name/));
    expect(screen.queryByRole('button', { name: 'Lock them now' })).toBeNull();
    expect(kept().history.versions[0]!.state).toBe('draft');
  });

  it('takes a criterion away and puts it back, moves it, and stops at six', async () => {
    const { kept } = open();
    await example();
    const ids = () => kept().history.versions[0]!.criteria.map(({ id }) => id);
    const before = [...ids()];
    press(new RegExp(`^Take ${kept().history.versions[0]!.criteria[1]!.name} away`));
    await waitFor(() => expect(ids()).toEqual(before.toSpliced(1, 1)));
    press('Put it back');
    await waitFor(() => expect(ids()).toEqual(before));
    press(new RegExp(`^Move ${kept().history.versions[0]!.criteria[0]!.name} down`));
    await waitFor(() => expect(ids().slice(0, 2)).toEqual([before[1], before[0]]));
    while (screen.queryByRole('button', { name: 'Add a criterion' })) press('Add a criterion');
    await waitFor(() => expect(ids()).toHaveLength(6));
  });

  it('opens locked criteria again with a reason; the version before stays to be read', async () => {
    const { kept } = open();
    await example();
    press('Lock the criteria');
    press('Lock them now');
    fireEvent.click(await screen.findByRole('button', { name: 'Change with a reason' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Make a new version' }).disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('The vacancy has changed'));
    press('Make a new version');
    await screen.findByRole('heading', { name: /^Version 2, a draft/ });
    expect(screen.getByText('Version 1 counts until you lock this one.')).toBeTruthy();
    expect(kept().history.versions).toMatchObject([{ state: 'locked' }, { reason: 'vacancy_changed' }]);
    expect(screen.queryByRole('button', { name: 'Throw this draft away' })).toBeNull();
    const file = screen.getByRole<HTMLAnchorElement>('link', { name: 'Save as a file' });
    expect(JSON.parse(decodeURIComponent(file.href.split(',')[1]!)).versions).toHaveLength(2);
  });

  it('makes a draft of a vacancy text, and says so when there is nothing in it', async () => {
    const { kept } = open();
    const field = await screen.findByLabelText('Paste the text of the vacancy');
    fireEvent.input(field, { target: { value: 'We are a nice company.' } });
    press('Make a draft');
    expect((await screen.findByRole('alert')).textContent).toContain('nothing in this text');
    const text =
      'Customer service employee\n\nRequirements:\n- You can explain a bill to a customer\n- You can plan your own work\n- Available on weekends';
    fireEvent.input(field, { target: { value: text } });
    press('Make a draft');
    await screen.findAllByLabelText('Name');
    expect(kept().history.versions[0]!.criteria.length).toBeGreaterThan(0);
    const left = screen.getByText(/^Left out of the draft/).closest('details')!;
    expect(left.textContent).toContain('Available on weekends (something to agree on, not to score)');
    expect(JSON.stringify(kept())).not.toContain('weekends');
  });

  it('keeps what was typed when saving fails, says so, and logs that it was left', async () => {
    const { saving, logged, leave } = open();
    const [name] = await example();
    saving.works = false;
    fireEvent.input(name!, { target: { value: 'Listening' } });
    expect((await screen.findByRole('alert')).textContent).toContain('still here');
    expect(name!.value).toBe('Listening');
    leave();
    expect(logged).toEqual(['offered', 'closed']);
  });

  it('says that an arm has no criteria, and logs nothing then', async () => {
    const { logged } = open(false);
    expect(await screen.findByText(/without criteria of your own/)).toBeTruthy();
    expect(logged).toEqual([]);
  });
});

describe('the queue of a draft', () => {
  it('writes one at a time, ends with the newest, and tries again what failed', async () => {
    const written: number[] = [];
    const states: string[] = [];
    let again = () => {};
    let works = true;
    const queue = new DraftQueue(
      async ({ criteria }) => {
        if (!works) throw new Error('full');
        written.push(criteria.length);
      },
      (state) => states.push(state),
      (run) => {
        again = run;
      },
    );
    const draft = (count: number) => ({
      criteria: Array.from({ length: count }, () => ({}) as Criterion),
      missing: 'left_out' as const,
    });
    for (const count of [1, 2, 3]) queue.put(draft(count));
    await queue.settled();
    expect(written).toEqual([1, 3]);
    works = false;
    queue.put(draft(4));
    await expect(queue.settled()).rejects.toThrow();
    works = true;
    again();
    await queue.settled();
    expect(written.at(-1)).toBe(4);
    expect(states.at(-1)).toBe('saved');
  });
});

describe('its texts', () => {
  it('are whole in both languages', () => {
    expect(Object.keys(criteriaTexts.nl).sort()).toEqual(Object.keys(criteriaTexts.en).sort());
    for (const text of [...Object.values(criteriaTexts.nl), ...Object.values(criteriaTexts.en)])
      expect(text).toMatch(/^[^!]+$/);
  });
});
