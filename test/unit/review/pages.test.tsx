// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../extension/pages/compare/Compare.tsx';
import { Interview } from '../../../extension/pages/interview/Interview.tsx';
import type { ReviewDoor } from '../../../extension/pages/review/door.ts';
import { Review } from '../../../extension/pages/review/Review.tsx';
import { candidateLabel } from '../../../shared/languages/label.ts';
import { type ReviewKey, reviewTexts } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import { criterion, FakeTime } from '../widget/fakes.ts';

afterEach(cleanup);
window.scrollTo = () => undefined;

const keys = ['1', '2', '3', '4', '5', '6', '7'].map((digit) => digit.repeat(32));
const criteria = [criterion('a', 3), { ...criterion('b', 2), knockOut: true }];

function make(change: Partial<ReviewState> = {}) {
  const given: [string, string, number | null][] = [];
  const nudges: object[] = [];
  const moments: (string | undefined)[] = [];
  const time = new FakeTime();
  const state: ReviewState = {
    language: 'en',
    pile: { site: 'https://ats.example', vacancy: 'f'.repeat(32) },
    criteria,
    missing: 'left_out',
    locked: true,
    candidates: keys.map((key, at) => ({
      key,
      answers: [{ source: 'question:x', title: 'X', text: `answer ${at}` }],
      scores: {},
      interview: {},
    })),
    toOpen: 0,
    seed: 's',
    reviewer: 'r',
    sources: {},
    pace: [],
    mayOpen: false,
    ...change,
  };
  const background = {
    review: vi.fn(async () => state),
    logNudge: async (entry: object) => void nudges.push(entry),
    chooseSource: vi.fn(async () => {}),
    allowOpening: vi.fn(async () => {}),
    revealed: vi.fn(async (): Promise<string[]> => []),
  };
  const door = {
    background,
    forPile: (_: unknown, moment?: string) => ({
      async saveScore(...one: [string, string, number | null]) {
        given.push(one);
        moments.push(moment);
      },
      keepPace: async () => {},
      timer: time.timer,
      now: () => 0,
    }),
    notes: { of: async () => ({ a: 'seen it' }), save: async () => {}, timer: time.timer },
    open: vi.fn(async () => ({ done: 1, unread: 0 })),
    vacancy: null,
    browserLanguage: 'en',
  } as unknown as ReviewDoor;
  return { door, background, given, moments, nudges };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const steps = (nudges: object[]) => nudges.map((one) => (one as { step: string }).step);

describe('texts of the review', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  it.each(Object.keys(reviewTexts.en) as ReviewKey[])('%s', (key) => {
    const { nl, en } = reviewTexts;
    expect(placeholders(nl[key])).toEqual(placeholders(en[key]));
    for (const text of [nl[key], en[key]]) expect(text).toMatch(/^\S[^!]*\S$/);
  });
  it('are there in both languages', () => {
    expect(Object.keys(reviewTexts.nl).sort()).toEqual(Object.keys(reviewTexts.en).sort());
  });
});

describe('the review', () => {
  it('says what to do when there is nothing yet, and offers nothing', async () => {
    const { door, nudges } = make({ candidates: [], pile: null });
    render(<Review door={door} />);
    await screen.findByText('Nothing to review yet');
    expect(nudges).toEqual([]);
  });

  it('waits for a norm that stands', async () => {
    const { door } = make({ locked: false });
    render(<Review door={door} />);
    await screen.findByText('First fix the criteria');
    expect(screen.queryByText(/answer \d/)).toBeNull();
  });

  it('is scored by keys; a note takes them all; the end is logged', async () => {
    const { door, given, nudges } = make({
      candidates: make().door && [
        {
          key: keys[0]!,
          answers: [{ source: 'question:x', title: 'X', text: 'mine' }],
          scores: {},
          interview: {},
        },
      ],
    });
    render(<Review door={door} />);
    fireEvent.click(await screen.findByText('Begin'));
    fireEvent.click(await screen.findByText('Show the first answer'));
    await screen.findByText('mine');
    await screen.findByText('seen it');
    press('n');
    const field = await screen.findByRole('textbox');
    fireEvent.keyDown(field, { key: '5' });
    expect(given).toEqual([]);
    fireEvent.keyDown(field, { key: 'Escape' });
    press('4');
    fireEvent.click(await screen.findByText('Show the first answer'));
    press('0');
    await screen.findByText('Every answer has a score');
    expect(given.map(([, id, score]) => [id, score])).toEqual([
      ['a', 4],
      ['b', 0],
    ]);
    await waitFor(() => expect(steps(nudges)).toEqual(['offered', 'completed']));
  });

  it('logs that it was left before the end', async () => {
    const { door, nudges } = make();
    render(<Review door={door} />);
    await waitFor(() => expect(steps(nudges)).toEqual(['offered']));
    fireEvent(window, new Event('pagehide'));
    expect(nudges).toMatchObject([{ step: 'offered' }, { step: 'skipped', reason: 'closed' }]);
  });

  it('asks once before candidates are opened for the recruiter', async () => {
    const { door, background } = make({ toOpen: 2 });
    render(<Review door={door} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Get their answers' }));
    await waitFor(() => expect(door.open).toHaveBeenCalledOnce());
    expect(background.allowOpening).toHaveBeenCalledBefore(vi.mocked(door.open));
  });
});

describe('side by side', () => {
  const scored = keys.map((key, at) => ({
    key,
    answers: [],
    interview: {},
    scores: at === 6 ? { a: 3 as const } : { a: 4 as const, b: (1 + (at % 5)) as 1 },
  }));

  it('takes two to five whose cards are whole, in the order of labels', async () => {
    const { door, nudges } = make({ candidates: scored });
    render(<Compare door={door} />);
    const boxes = (await screen.findAllByRole('checkbox')) as HTMLInputElement[];
    expect(boxes.filter(({ disabled }) => disabled)).toHaveLength(1);
    for (const box of boxes.filter(({ disabled }) => !disabled).slice(0, 5)) fireEvent.click(box);
    const table = await screen.findByRole('table');
    expect(boxes.filter(({ disabled }) => disabled)).toHaveLength(2);
    const heads = [...table.querySelectorAll('thead th')].slice(1).map((th) => th.textContent);
    expect(heads).toHaveLength(5);
    expect(heads).toEqual([...heads].sort());
    await waitFor(() => expect(steps(nudges)).toEqual(['offered', 'completed']));
  });

  it('shows scores, notes, totals and what hangs on the weights, and gives no advice', async () => {
    const { door } = make({ candidates: scored.slice(0, 2) });
    const { container } = render(<Compare door={door} />);
    for (const box of await screen.findAllByRole('checkbox')) fireEvent.click(box);
    await screen.findByRole('table');
    expect(container.textContent).toContain('seen it');
    // (4 × 3 + 1 × 2) / 5
    expect(container.textContent).toContain('2.8 of 5');
    expect(container.textContent).toContain('Does not meet the norm: Name b');
    expect(container.textContent).toContain('They are not advice');
    expect(container.textContent).not.toMatch(/best|winner|rank|recommend/i);
  });

  it('looks at interviews by themselves, where there were any', async () => {
    const talked = scored.slice(0, 3).map((one, at) => ({
      ...one,
      interview: at < 2 ? { a: 5 as const, b: 5 as const } : {},
    }));
    const { door } = make({ candidates: talked });
    const { container } = render(<Compare door={door} />);
    fireEvent.click(await screen.findByLabelText('the interview'));
    const boxes = (await screen.findAllByRole('checkbox')) as HTMLInputElement[];
    expect(boxes.filter(({ disabled }) => disabled)).toHaveLength(1);
    for (const box of boxes.filter(({ disabled }) => !disabled)) fireEvent.click(box);
    await screen.findByRole('table');
    expect(container.textContent).toContain('5.0 of 5');
    expect(container.textContent).not.toContain('2.8 of 5');
  });

  it('sends to the review when nobody can be compared', async () => {
    const { door } = make({ candidates: scored.slice(6) });
    render(<Compare door={door} />);
    await screen.findByText(/At least two/);
  });
});

describe('the interview', () => {
  it('opens a question only when the one before it was scored', async () => {
    const { door, given, moments, nudges } = make();
    render(<Interview door={door} />);
    fireEvent.click((await screen.findAllByRole('radio'))[0]!);
    fireEvent.click(screen.getByText('Begin'));
    await screen.findByRole('heading', { name: 'Name a' });
    await screen.findByText('seen it');
    press('Enter');
    await screen.findByText('Score this question first.');
    expect(screen.queryByRole('heading', { name: 'Name b' })).toBeNull();
    press('3');
    fireEvent.click(screen.getByText('Next question'));
    await screen.findByRole('heading', { name: 'Name b' });
    press('5');
    fireEvent.click(screen.getByText('Finish'));
    await screen.findByText('The interview is scored');
    expect(given.map(([, id, score]) => [id, score])).toEqual([
      ['a', 3],
      ['b', 5],
    ]);
    expect(moments).toEqual(['interview', 'interview']);
    await waitFor(() => expect(steps(nudges)).toEqual(['offered', 'completed']));
  });

  it('shows no name unless somebody is revealed, and never on paper', async () => {
    const { door, background } = make();
    const { container } = render(<Interview door={door} />);
    fireEvent.click((await screen.findAllByRole('radio'))[0]!);
    await screen.findByText(/You do not see who this is/);
    background.revealed.mockResolvedValue(['Jan Jansen']);
    fireEvent.click(screen.getAllByRole('radio')[1]!);
    await screen.findByText('Revealed: Jan Jansen');
    const paper = container.querySelector('.paper')!;
    expect(paper.textContent).not.toContain('Jansen');
    expect(paper.textContent).toMatch(/Candidate: \S+ \d\d\./);
    expect(keys.map(candidateLabel).some((label) => paper.textContent?.includes(label))).toBe(true);
  });
});
