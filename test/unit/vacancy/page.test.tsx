// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stretches } from '../../../extension/pages/vacancy/stretches.ts';
import { Vacancy } from '../../../extension/pages/vacancy/Vacancy.tsx';
import { type Act, begin, step, type Work } from '../../../extension/pages/vacancy/work.ts';
import type { VacancyDraft } from '../../../shared/ports/vacancy-to-background.ts';
import { analyse } from '../../../shared/vacancy/analyse.ts';
import { MOST_CHARACTERS } from '../../../shared/vacancy/vacancy-text.ts';
import { vacancies } from '../../vacancy/set.ts';

afterEach(cleanup);

/** A limit for what never comes, on a machine that is busy. */
const SLOW = { timeout: 60_000 };
configure({ asyncUtilTimeout: 20_000 });

const bad = vacancies.find(({ name }) => name === 'blind-en-1')!.text;
const good = vacancies.find(({ name }) => name === 'blind-en-2')!.text;
const draft = (text: string): VacancyDraft => ({
  text,
  first: null,
  dismissed: [],
  step: 'new',
  vacancy: null,
});

function show({ text = null as string | null, used = true, copies = true, keeps = true } = {}) {
  const toClipboard = vi.fn(async (_: string) => {
    if (!copies) throw new Error('refused');
  });
  const background = {
    load: vi.fn(async () => ({ language: 'en' as const, used, draft: text === null ? null : draft(text) })),
    keep: vi.fn(async (_: VacancyDraft | null) => {
      if (!keeps) throw new Error('full');
    }),
    logged: vi.fn(async (_: string, __: string | null) => {}),
  };
  render(<Vacancy door={{ background, toClipboard, browserLanguage: 'en' }} />);
  return { background, toClipboard };
}
const field = () =>
  screen.findByRole('textbox', { name: 'Your vacancy text' }) as Promise<HTMLTextAreaElement>;
const button = (name: RegExp) => screen.getByRole('button', { name });

describe('the page for vacancy texts', () => {
  it('begins with what it is for, and an example', SLOW, async () => {
    const { background } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Show an example' }));
    await screen.findByText(/Suggestion 1 of/);
    expect(background.logged.mock.calls).toEqual([['offered', null]]);
  });

  it('says so when it is not of this recruiter’s arm, and takes no text', async () => {
    show({ used: false });
    await screen.findByText('Not part of your way of working');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says so when a text needs nothing, or is too short, or too long', SLOW, async () => {
    const { background } = show({ text: good });
    await screen.findByText('No suggestions left');
    expect(background.logged.mock.calls).toEqual([
      ['offered', null],
      ['completed', null],
    ]);
    fireEvent.input(await field(), { target: { value: 'Cook wanted' } });
    await screen.findByText(/too short/);
    fireEvent.input(await field(), { target: { value: 'We need a cook. '.repeat(MOST_CHARACTERS / 15) } });
    await screen.findByText(/longer than 30,000 characters/);
  });

  it('copies the whole text with a suggestion in it, and keeps it for this session', SLOW, async () => {
    const { background, toClipboard } = show({ text: bad });
    await screen.findByText(/Suggestion 1 of/);
    const region = screen.getByRole('region', { name: 'Suggestions' });
    for (let i = 0; i < 60 && !screen.queryByRole('button', { name: /Take over/ }); i++)
      fireEvent.keyDown(region, { key: 'ArrowDown' });
    fireEvent.keyDown(region, { key: 'a' });
    const now = (await field()).value;
    expect(now).not.toBe(bad);
    await waitFor(() => expect(toClipboard.mock.calls).toEqual([[now]]));
    await waitFor(() => expect(background.keep.mock.lastCall?.[0]?.text).toBe(now));
    await screen.findByText(/on your clipboard/);
    expect(background.logged.mock.calls).toEqual([
      ['offered', null],
      ['completed', null],
    ]);
    fireEvent.keyDown(region, { key: 'z' });
    expect((await field()).value).toBe(bad);
  });

  it('says what to do when copying or keeping fails, and has the text still', SLOW, async () => {
    const { background } = show({ text: bad, copies: false, keeps: false });
    await screen.findByText(/could not be kept/);
    fireEvent.click(button(/Copy whole text/));
    await screen.findByText(/Copying did not work/);
    expect((await field()).value).toBe(bad);
    expect(background.logged.mock.calls).toEqual([['offered', null]]);
  });

  it('logs a text that was put away as skipped, and takes it back by undo', SLOW, async () => {
    const { background } = show({ text: bad });
    await screen.findByText(/Suggestion 1 of/);
    fireEvent.click(button(/Start anew/));
    expect((await field()).value).toBe('');
    expect(background.logged.mock.calls).toEqual([
      ['offered', null],
      ['closed', null],
    ]);
    fireEvent.click(button(/Undo/));
    expect((await field()).value).toBe(bad);
  });

  it(
    'logs a page that is left with open marks as skipped, and offers the text again to who comes back',
    SLOW,
    async () => {
      const { background } = show({ text: bad });
      await screen.findByText(/Suggestion 1 of/);
      // After what is drawn.
      await waitFor(() => expect(background.keep).toHaveBeenCalled());
      fireEvent(window, new Event('pagehide'));
      fireEvent(window, new Event('pagehide'));
      expect(background.logged.mock.calls).toEqual([
        ['offered', null],
        ['ignored', null],
      ]);
      expect(background.keep.mock.lastCall?.[0]).toMatchObject({ text: bad, step: 'new' });
    },
  );

  it('logs nothing more when a page is left after something was taken', SLOW, async () => {
    const { background } = show({ text: bad });
    await screen.findByText(/Suggestion 1 of/);
    fireEvent.click(button(/Copy whole text/));
    await waitFor(() => expect(background.logged).toHaveBeenCalledTimes(2));
    fireEvent(window, new Event('pagehide'));
    expect(background.logged.mock.calls.map(([step]) => step)).toEqual(['offered', 'completed']);
  });
});

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    { type: 'take' },
    { type: 'dismiss' },
    { type: 'undo' },
    { type: 'clear' },
    { type: 'move', by: 1 },
    { type: 'move', by: -1 },
  ),
  fc.nat(40).map((to): Act => ({ type: 'go', to })),
  fc
    .constantFrom(...vacancies.map(({ text }) => text))
    .map((text): Act => ({ type: 'write', text, whole: true })),
);

describe('a text at work', () => {
  it('can be brought back by undoing, whatever was done', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(bad, good), fc.array(acts, { maxLength: 20 }), (text, all) => {
        const start = begin(draft(text));
        let work: Work = start;
        for (const act of all) work = step(work, act);
        expect(work.at).toBeLessThanOrEqual(Math.max(0, work.open.length - 1));
        while (work.past.length) work = step(work, { type: 'undo' });
        expect([work.text, work.dismissed, work.first]).toEqual([start.text, start.dismissed, start.first]);
      }),
      { numRuns: 40 },
    );
  });

  it('is shown whole, in pieces', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...vacancies.map(({ text }) => text)), fc.nat(30), (text, at) => {
        const pieces = stretches(text, analyse(text).findings, at);
        expect(pieces.map(({ words }) => words).join('')).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});
