// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelDoor } from '../../../extension/pages/panel/door.ts';
import { Panel } from '../../../extension/pages/panel/Panel.tsx';
import { candidateLabel } from '../../../shared/languages/label.ts';
import { type PanelKey, panelTexts } from '../../../shared/languages/panel/index.ts';
import type { PanelStand, PanelState } from '../../../shared/ports/panel-to-background.ts';
import { criterion } from '../widget/fakes.ts';

afterEach(cleanup);

const [one, two] = ['1'.repeat(32), '2'.repeat(32)] as const;
const RESULT: PanelStand = {
  ...{ at: 'result', done: 3, size: 3, round: 1, changed: 0 },
  sheets: [
    { [one]: [5, 3], [two]: [2, 0] },
    { [one]: [2, 3], [two]: [2, 4] },
    { [one]: [4, null], [two]: [2, 4] },
  ],
};

function make(stand: PanelStand, change: Partial<PanelState> = {}) {
  const nudges: object[] = [];
  const state: PanelState = {
    language: 'en',
    vacancy: 'f'.repeat(32),
    others: [],
    criteria: [criterion('a', 3), criterion('b', 2)],
    code: '7F3A',
    ...{ whole: 2, part: 1, stand },
    ...change,
  };
  const background = {
    panel: vi.fn(async (): Promise<PanelState> => state),
    lock: vi.fn(async () => ({ ...state, stand: { at: 'waiting', done: 1, size: 3 } as PanelStand })),
    goOn: vi.fn(async () => ({ ...state, stand: RESULT })),
    logNudge: async (entry: object) => void nudges.push(entry),
  };
  const door = { background, vacancy: state.vacancy, browserLanguage: 'en' } as unknown as PanelDoor;
  return { door, background, nudges };
}
const steps = (nudges: object[]) =>
  nudges.map((one) => ({ ...one, nudge: undefined, moment: undefined, vacancy: undefined }));

describe('texts of the panel', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  it.each(Object.keys(panelTexts.en) as PanelKey[])('%s', (key) => {
    const { nl, en } = panelTexts;
    expect(placeholders(nl[key])).toEqual(placeholders(en[key]));
    for (const text of [nl[key], en[key]]) expect(text).toMatch(/^\S[^!]*\S$/);
  });
});

describe('the page of the panel', () => {
  it('locks after asking once, with so many people, and logs it', async () => {
    const { door, background, nudges } = make({ at: 'open' });
    render(<Panel door={door} />);
    await screen.findByText('Nothing of the others has been fetched.');
    screen.getByText(/2 candidates have a score on every criterion. 1 candidate is scored in part/);
    await waitFor(() => expect(nudges).toHaveLength(1));
    const select = screen.getByLabelText('How many people score') as HTMLSelectElement;
    expect(select.value).toBe('3');
    fireEvent.change(select, { target: { value: '4' } });
    fireEvent.click(screen.getByText('Lock my scores'));
    expect(background.lock).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Lock and send'));
    const title = await screen.findByText('1 of 3 have locked');
    expect(background.lock).toHaveBeenCalledExactlyOnceWith('f'.repeat(32), 4);
    await waitFor(() => expect(document.activeElement).toBe(title));
    fireEvent(window, new Event('pagehide'));
    expect(steps(nudges)).toEqual([{ step: 'offered' }, { step: 'completed', answer: 'locked' }]);
  });

  it('logs that it was left before, that it failed, and why it could not be offered', async () => {
    const left = make({ at: 'open' });
    render(<Panel door={left.door} />);
    await screen.findByText('Lock my scores');
    await waitFor(() => expect(left.nudges).toHaveLength(1));
    fireEvent(window, new Event('pagehide'));
    expect(steps(left.nudges)).toEqual([{ step: 'offered' }, { step: 'skipped', reason: 'closed' }]);
    cleanup();

    const full = make({ at: 'open' });
    full.background.lock.mockRejectedValue(new Error('storage'));
    render(<Panel door={full.door} />);
    fireEvent.click(await screen.findByText('Lock my scores'));
    await waitFor(() => expect(full.nudges).toHaveLength(1));
    fireEvent.click(screen.getByText('Lock and send'));
    await screen.findByText(/nothing was locked or sent/);
    expect(steps(full.nudges)).toEqual([{ step: 'offered' }, { step: 'failed', cause: 'storage' }]);
    cleanup();

    const refused = make({ at: 'open' });
    refused.background.lock.mockResolvedValue({
      ...(await refused.background.panel()),
      stand: { at: 'refused', why: 'full' },
    });
    render(<Panel door={refused.door} />);
    fireEvent.click(await screen.findByText('Lock my scores'));
    await waitFor(() => expect(refused.nudges).toHaveLength(1));
    fireEvent.click(screen.getByText('Lock and send'));
    await screen.findByText(/The panel was full/);
    expect(steps(refused.nudges)).toEqual([{ step: 'offered' }, { step: 'failed', cause: 'refused' }]);
    cleanup();

    const between = make({ at: 'open' });
    between.background.lock.mockResolvedValue({
      ...(await between.background.panel()),
      stand: { at: 'withdrawn', locked: false },
    });
    render(<Panel door={between.door} />);
    fireEvent.click(await screen.findByText('Lock my scores'));
    await waitFor(() => expect(between.nudges).toHaveLength(1));
    fireEvent.click(screen.getByText('Lock and send'));
    await waitFor(() => expect(screen.queryByText('Lock and send')).toBeNull());
    fireEvent(window, new Event('pagehide'));
    expect(steps(between.nudges)).toEqual([{ step: 'offered' }, { step: 'skipped', reason: 'closed' }]);
    cleanup();

    const none = make({ at: 'none', why: 'no_collector' });
    render(<Panel door={none.door} />);
    await screen.findByText('There is no place to meet yet');
    expect(steps(none.nudges)).toEqual([{ step: 'failed', cause: 'offline' }]);
  });

  it('shows agreement, and talks about the furthest apart first; never who is better', async () => {
    const { door, nudges } = make(RESULT);
    const { container } = render(<Panel door={door} />);
    await screen.findByText(/Of 4 scores .* 3 are the same and 3 are at most/);
    const rows = [...container.querySelectorAll('.agree tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['Name a1 of 21 of 23 points', 'Name b2 of 22 of 20 points']);
    const items = within(container.querySelector('.talk')!).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('h3')?.textContent)).toEqual([
      `${candidateLabel(one)}, Name a`,
      `${candidateLabel(two)}, Name b`,
    ]);
    expect(items[0]?.textContent).toContain('3 points apartYou5Assessor 22Assessor 34');
    expect(items[1]?.textContent).toContain('some found too little information');
    expect(container.textContent).not.toMatch(/best|winner|rank|recommend|total/i);
    expect(nudges).toEqual([]);
  });

  it('goes on without the others only when asked twice', async () => {
    const { door, background } = make({ at: 'waiting', done: 2, size: 3 });
    render(<Panel door={door} />);
    fireEvent.click(await screen.findByText('Go on with those who have locked'));
    expect(background.goOn).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Show their scores'));
    await screen.findByText('What to talk about first');
  });

  it('has a vacancy chosen where none is known', async () => {
    const others = [{ vacancy: 'e'.repeat(32), name: 'Planner' }];
    const { door, background } = make({ at: 'none', why: 'no_vacancy' }, { vacancy: null, others });
    render(<Panel door={door} />);
    fireEvent.click(await screen.findByText('Planner'));
    await waitFor(() => expect(background.panel).toHaveBeenLastCalledWith('e'.repeat(32)));
  });

  // jsdom lays nothing out: colours are for the end-to-end test.
  const UNSEEN = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const stands: readonly PanelStand[] = [
    ...(['unused', 'no_collector', 'no_key', 'no_vacancy', 'no_criteria', 'no_scores'] as const).map(
      (why) => ({ at: 'none', why }) as const,
    ),
    { at: 'open' },
    { at: 'waiting', done: 2, size: 3 },
    { ...RESULT, changed: 1, done: 2 },
    ...(['no_collector', 'unreachable', 'refused_key', 'collector_full', 'collector_error'] as const).map(
      (why) => ({ at: 'away', sent: false, why }) as const,
    ),
    ...(['full', 'criteria', 'secret', 'other'] as const).map((why) => ({ at: 'refused', why }) as const),
    { at: 'gone' },
    { at: 'withdrawn', locked: true },
  ];
  it.each(['en', 'nl'] as const)('axe finds nothing in any state: %s', async (language) => {
    for (const stand of stands) {
      const { door } = make(stand, { language });
      const { container } = render(<Panel door={door} />);
      await waitFor(() => expect(container.querySelector('h2')).not.toBeNull());
      expect(container.textContent, stand.at).not.toMatch(/[{}]|undefined/);
      const { violations } = await axe.run(document, { rules: UNSEEN });
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        stand.at,
      ).toEqual([]);
      cleanup();
    }
  });
});
