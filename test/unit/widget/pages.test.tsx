// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isCollectorAddress, isRecruiterCode } from '../../../extension/pages/options/check.ts';
import type { OptionsDoor } from '../../../extension/pages/options/door.ts';
import { Options } from '../../../extension/pages/options/Options.tsx';
import type { PopupDoor } from '../../../extension/pages/popup/door.ts';
import type { PageState } from '../../../extension/pages/popup/load.ts';
import { Popup } from '../../../extension/pages/popup/Popup.tsx';
import { defaultRules } from '../../../shared/masking/rules.ts';
import type { OptionsState, SiteState } from '../../../shared/ports/popup-to-background.ts';

afterEach(cleanup);

const options: OptionsState = {
  language: 'en',
  collector: '',
  team: null,
  recruiter: 'r-1',
  study: 'demo',
  sites: [
    { host: 'ats.example', managed: true },
    { host: 'own.example', managed: false },
  ],
  managed: [],
  optOut: null,
  profiles: [],
  masking: { ...defaultRules, chosen: true, unreadable: false },
  demoArms: [
    { id: 'usual', chosen: true },
    { id: 'arm-of-later', chosen: false },
  ],
};
const off: SiteState = {
  host: 'ats.example',
  state: 'off',
  mayTeach: false,
  recruiterMaySeeArm: false,
  arm: { id: 'anonymous', anonymise: true, prompts: false },
  nudges: [],
  outbox: { waiting: 0, lastSent: null, problem: null },
};
const page: PageState = {
  candidate: { key: 'k', label: 'Plovu 42' },
  vacancy: null,
  reveal: {
    shown: 'nothing',
    minutesLeft: null,
    may: defaultRules.reveal,
    scores: { all: 4, done: 4, locked: true },
    contact: { template: false, copy: false },
  },
  undecided: null,
  hidden: 3,
  ats: 'Werfhuis',
  profile: { tier: 'verified', date: '2026-11', fit: 'fits', expected: 2, missing: 0 },
};

function background(site: SiteState, state: OptionsState = options) {
  return {
    siteState: vi.fn(async () => site),
    switchOn: vi.fn(async () => {}),
    switchOff: vi.fn(async () => {}),
    options: vi.fn(async () => state),
    saveOptions: vi.fn(async (change: object) => ({ ...state, ...change })),
    saveMasking: vi.fn(async () => state),
    optOut: vi.fn(async (out: boolean) => ({ ...state, optOut: { out } })),
    chooseDemoArm: vi.fn(async () => state),
    teach: vi.fn(async () => {}),
    importProfile: vi.fn(async () => []),
    removeProfile: vi.fn(async () => state),
    sendNow: vi.fn(async () => ({ waiting: 0, lastSent: '2026-11-22T10:00:00Z', problem: null })),
  };
}

function popup(site: SiteState, seen: PageState | null = page) {
  const reveal = vi.fn(async () => {});
  const lockScores = vi.fn(async () => {});
  let now = seen;
  const door = {
    background: background(site),
    page: () => ({
      page: async () => now ?? Promise.reject(new Error('gone')),
      reveal,
      lockScores,
      uncover: vi.fn(async () => {}),
      coverAgain: vi.fn(async () => {}),
      hideAgain: vi.fn(async () => {}),
      write: vi.fn(async () => {}),
      copyAddress: vi.fn(async () => 'r@post.example'),
      people: async () => ({ names: [], candidate: null, shown: 'nothing' as const, vacancy: null }),
    }),
    activeTab: async () => ({ id: 7, url: 'https://ats.example/candidates/1?q=x' }),
    requestHost: vi.fn(async () => true),
    openOptions: vi.fn(),
    openPage: vi.fn(async () => {}),
    close: vi.fn(),
    toClipboard: vi.fn(async () => {}),
    browserLanguage: 'nl-NL',
  } satisfies PopupDoor;
  render(<Popup door={door} />);
  const become = (next: PageState) => {
    now = next;
  };
  return { door, reveal, lockScores, become };
}

describe('the popup', () => {
  it('asks for just this host in the click itself, then switches on', async () => {
    const { door } = popup(off);
    fireEvent.click(await screen.findByRole('switch'));
    expect(door.requestHost).toHaveBeenCalledExactlyOnceWith('https://ats.example/*', 7);
    await waitFor(() => expect(door.background.switchOn).toHaveBeenCalledWith('https://ats.example/*', 7));
  });

  it('changes nothing when the browser gives no permission, and says so', async () => {
    const { door } = popup(off);
    door.requestHost.mockResolvedValue(false);
    fireEvent.click(await screen.findByRole('switch'));
    expect((await screen.findByRole('alert')).textContent).toContain('nothing has changed');
    expect(door.background.switchOn).not.toHaveBeenCalled();
  });

  it('cannot switch off what company policy switched on', async () => {
    popup({ ...off, state: 'managed' });
    expect((await screen.findByRole<HTMLButtonElement>('switch')).disabled).toBe(true);
  });

  it('shows the arm only where the protocol lets the recruiter see it', async () => {
    popup({ ...off, state: 'on' });
    await screen.findByText(/3 details hidden/);
    expect(screen.queryByText(/without questions/)).toBeNull();
    cleanup();
    popup({ ...off, state: 'on', recruiterMaySeeArm: true });
    expect(await screen.findByText(/details hidden, without questions/)).toBeTruthy();
  });

  const state = page.reveal!;
  const unlocked = { ...page, reveal: { ...state, scores: { all: 4, done: 1, locked: false } } };

  it('asks for the scores first, then for a reason and how much, then shows for a time', async () => {
    const { reveal, lockScores, become } = popup({ ...off, state: 'on' }, unlocked);
    fireEvent.click(await screen.findByRole('button', { name: 'Show who this is' }));
    expect(screen.queryByRole('radio')).toBeNull();
    await screen.findByText(/1 of 4 questions/);
    become(page);
    fireEvent.click(screen.getByRole('button', { name: /not enough information/ }));
    const confirm = await screen.findByRole<HTMLButtonElement>('button', { name: 'Show and log' });
    expect(lockScores).toHaveBeenCalledOnce();
    expect(confirm.disabled).toBe(true);
    expect(screen.getAllByRole('radio')).toHaveLength(7);
    expect(screen.getByLabelText<HTMLInputElement>(/Email and phone only/).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/contact this candidate/));
    become({ ...page, reveal: { ...state, shown: 'contact', minutesLeft: 15 } });
    fireEvent.click(confirm);
    await screen.findByText(/For 15 more minutes/);
    expect(reveal).toHaveBeenCalledExactlyOnceWith('contact', 'contact');
  });

  it('takes a plain statement where there is no scorecard, and only the reasons and scopes of policy', async () => {
    const may = { reasons: ['legal'], scopes: ['all'], minutes: 5, first: 'statement' } as const;
    const { reveal } = popup({ ...off, state: 'on' }, { ...page, reveal: { ...state, scores: null, may } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show who this is' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, go on' }));
    expect(await screen.findAllByRole('radio')).toHaveLength(2);
    fireEvent.click(screen.getByLabelText(/rule or law/));
    fireEvent.click(screen.getByRole('button', { name: 'Show and log' }));
    await waitFor(() => expect(reveal).toHaveBeenCalledExactlyOnceWith('legal', 'all'));
  });

  it('says so when the role may reveal nobody, and when a stage opens everything', async () => {
    popup({ ...off, state: 'on' }, { ...page, reveal: { ...state, may: null } });
    expect(await screen.findByText(/your role does not see/)).toBeTruthy();
    cleanup();
    popup({ ...off, state: 'on' }, { ...page, reveal: { ...state, shown: 'all' } });
    expect(await screen.findByText(/hides nothing any more/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Hide again|Show who/ })).toBeNull();
  });

  it('copies an address unseen', async () => {
    const reveal = { ...state, contact: { template: false, copy: true } };
    const { door } = popup({ ...off, state: 'on' }, { ...page, reveal });
    fireEvent.click(await screen.findByRole('button', { name: /Copy the address/ }));
    await screen.findByText(/^Copied/);
    expect(door.toClipboard).toHaveBeenCalledWith('r@post.example');
    expect(document.body.textContent).not.toContain('r@post.example');
  });

  it('says what to do when the page does not answer', async () => {
    popup({ ...off, state: 'on' }, null);
    expect(await screen.findByText(/Load the page again/)).toBeTruthy();
  });

  it('has plain words for every problem, also for one it does not know, and sends on request', async () => {
    const outbox = { waiting: 3, lastSent: null, problem: 'problem_of_later' };
    const { door } = popup({ ...off, outbox });
    expect(await screen.findByText(/Sending did not work/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send now' }));
    expect(await screen.findByText('Everything has been sent')).toBeTruthy();
    expect(door.background.sendNow).toHaveBeenCalledOnce();
  });

  it('says what is safe when it cannot load, in the language of the browser', async () => {
    const door = {
      background: { ...background(off), options: () => Promise.reject(new Error('gone')) },
      activeTab: async () => ({ id: 7, url: '' }),
      browserLanguage: 'nl-NL',
    } as unknown as PopupDoor;
    render(<Popup door={door} />);
    expect((await screen.findByRole('alert')).textContent).toContain('staan veilig');
  });
});

function optionsPage(state: OptionsState = options) {
  const door = {
    background: background(off, state),
    ownTab: async () => 9,
    hasHost: async (pattern: string) => pattern.startsWith('http:'),
    browserLanguage: 'en',
  } satisfies OptionsDoor;
  render(<Options door={door} />);
  return door;
}

describe('the options', () => {
  it('check an address before it is saved', async () => {
    const door = optionsPage();
    const field = await screen.findByLabelText<HTMLInputElement>('Where the log goes');
    fireEvent.input(field, { target: { value: 'http://log.example' } });
    fireEvent.submit(field.form!);
    expect((await screen.findByRole('alert')).textContent).toContain('not an address');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(field, { target: { value: ' https://log.example ' } });
    fireEvent.submit(field.form!);
    await screen.findByText('Saved');
    expect(door.background.saveOptions).toHaveBeenCalledExactlyOnceWith({ collector: 'https://log.example' });
  });

  it('show what company policy fixes, disabled and without a button', async () => {
    optionsPage({ ...options, managed: ['collector', 'language'] });
    expect((await screen.findByLabelText<HTMLInputElement>(/Where the log goes/)).disabled).toBe(true);
    expect(screen.getAllByRole('button', { name: 'Save' })).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>('English').matches(':disabled')).toBe(true);
  });

  it('switch off an own site, with the scheme that it was given for', async () => {
    const door = optionsPage();
    fireEvent.click(await screen.findByRole('button', { name: 'Switch off for own.example' }));
    await waitFor(() => expect(door.background.switchOff).toHaveBeenCalledWith('http://own.example/*', 9));
    expect(screen.queryByRole('button', { name: 'Switch off for ats.example' })).toBeNull();
  });

  it('offer the arms of the demonstration, by id when there is no word, and "as drawn"', async () => {
    const door = optionsPage();
    fireEvent.click(await screen.findByLabelText('arm-of-later'));
    await waitFor(() => expect(door.background.chooseDemoArm).toHaveBeenLastCalledWith('arm-of-later'));
    fireEvent.click(screen.getByLabelText('As drawn'));
    await waitFor(() => expect(door.background.chooseDemoArm).toHaveBeenLastCalledWith(null));
    cleanup();
    optionsPage({ ...options, demoArms: null });
    await screen.findByText(/You take part/);
    expect(screen.queryByLabelText('As drawn')).toBeNull();
  });

  it('keep the old setting when saving fails, and say so', async () => {
    const door = optionsPage();
    door.background.saveOptions.mockRejectedValue(new Error('gone'));
    fireEvent.click(await screen.findByLabelText('Nederlands'));
    expect((await screen.findByRole('alert')).textContent).toContain('old setting still holds');
    expect(screen.getByLabelText<HTMLInputElement>('English').checked).toBe(true);
  });

  it.each([
    ['', true],
    ['https://log.example/path', true],
    ['http://localhost:8787', true],
    ['http://log.example', false],
    ['https://u:p@log.example', false],
    ['https://log.example/?a=1', false],
    ['https://log.example/#a', false],
    ['log.example', false],
    ['javascript:alert(1)', false],
  ])('address %j is good: %s', (text, good) => {
    expect(isCollectorAddress(text)).toBe(good);
  });

  it.each([
    ['r-1', true],
    ['', false],
    ['two words', false],
    ['é', false],
    ['x'.repeat(65), false],
  ])('code %j is good: %s', (text, good) => {
    expect(isRecruiterCode(text)).toBe(good);
  });
});
