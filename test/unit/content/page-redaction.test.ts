// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { frappeHr } from '../../../extension/ats/frappe-hr.ts';
import { running, start, stop } from './redaction.ts';

const PEOPLE = [
  {
    id: 1,
    first: 'Fatima',
    last: 'Amrani, El',
    full: 'Fatima El Amrani',
    email: 'fatima.elamrani@example.nl',
  },
  { id: 2, first: 'Łukasz', last: 'Wiśniewski', full: 'Łukasz Wiśniewski', email: 'lwisniewski@example.org' },
  {
    id: 3,
    first: 'Sjoukje',
    last: 'Vries-Hoekstra, de',
    full: 'Sjoukje de Vries-Hoekstra',
    email: 'sj@example.com',
  },
  { id: 4, first: 'Selam', last: 'Tesfamariam', full: 'Selam Tesfamariam', email: 'selam@example.net' },
];
const TOKENS = [
  'Fatima',
  'Amrani',
  'Łukasz',
  'Wiśniewski',
  'Sjoukje',
  'Hoekstra',
  'Selam',
  'Tesfamariam',
  '@example',
];

type Person = (typeof PEOPLE)[number];
function fill(row: Element, person: Person): void {
  row.setAttribute('data-candidate-id', String(person.id));
  const set = (selector: string, text: string) => {
    const element = row.querySelector(selector)!;
    if (element.firstChild) element.firstChild.nodeValue = text;
    else element.append(text);
  };
  set('.candidate-table__first-name', person.first);
  set('.candidate-table__last-name', person.last);
  set('.candidate-table__email', person.email);
  row.querySelector('.candidate-table__first-name')!.setAttribute('title', person.full);
}
function makeRow(person: Person): Element {
  const row = document.createElement('div');
  row.className = 'candidate-row';
  row.innerHTML =
    '<a class="candidate-table__first-name"></a><b class="candidate-table__last-name"></b><i class="candidate-table__email"></i>';
  fill(row, person);
  return row;
}

const shown = () => document.body.innerHTML;
const leaks = () => TOKENS.filter((token) => shown().includes(token));
/** A change is handled in the microtask after it. */
const handled = () => Promise.resolve();

const person = fc.constantFrom(...PEOPLE);
const action = fc.oneof(
  fc.record({ do: fc.constant('add' as const), person }),
  fc.record({ do: fc.constant('reuse' as const), at: fc.nat(), person }),
  fc.record({ do: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('move' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('toast' as const), person }),
  fc.record({ do: fc.constant('split' as const), person, cut: fc.nat() }),
  fc.record({ do: fc.constant('tooltip' as const), at: fc.nat(), person }),
);

describe('a page that changes all the time', () => {
  it('shows nobody after any change, and gets its own words back in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        document.body.innerHTML = `<main></main><div class="toasts"></div>`;
        const main = document.querySelector('main')!;
        // Everybody has been seen in a row once: that is how names become known.
        const plain = document.createElement('div');
        main.append(...PEOPLE.map(makeRow));
        plain.innerHTML = document.body.innerHTML;
        start();
        expect(leaks()).toEqual([]);
        const rows = () => [...main.children].filter((child) => child.className === 'candidate-row');
        const mirror = (work: (root: ParentNode) => void) => {
          work(document.body);
          work(plain);
        };
        for (const one of actions) {
          const at = 'at' in one && rows().length ? one.at % rows().length : -1;
          const row = (root: ParentNode) => root.querySelectorAll('main > .candidate-row')[at];
          mirror((root) => {
            const target = root.querySelector('main')!;
            const toasts = root.querySelector('.toasts')!;
            if (one.do === 'add') target.append(makeRow(one.person));
            if (one.do === 'reuse' && at >= 0) fill(row(root)!, one.person);
            if (one.do === 'remove' && at >= 0) row(root)!.remove();
            if (one.do === 'move' && at >= 0) target.prepend(row(root)!);
            if (one.do === 'tooltip' && at >= 0)
              row(root)!.setAttribute('data-tooltip', `<b>${one.person.full}</b>`);
            if (one.do === 'toast') {
              const toast = document.createElement('p');
              toast.textContent = `${one.person.full} is afgewezen`;
              toasts.replaceChildren(toast);
            }
            if (one.do === 'split') {
              const note = document.createElement('p');
              const cut = 1 + (one.cut % (one.person.full.length - 1));
              const mark = document.createElement('mark');
              mark.textContent = one.person.full.slice(0, cut);
              note.append('Gesproken met ', mark, one.person.full.slice(cut), ' over het werk.');
              toasts.replaceChildren(note);
            }
          });
          await handled();
          expect(leaks()).toEqual([]);
        }
        stop();
        expect(document.body.innerHTML).toBe(plain.innerHTML);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('writes nothing at all in the control arm', async () => {
    document.body.innerHTML = '<main></main>';
    document.querySelector('main')!.append(...PEOPLE.map(makeRow));
    const before = shown();
    start(false);
    expect(shown()).toBe(before);
    document.querySelector('main')!.append(makeRow(PEOPLE[0]!));
    await handled();
    expect(leaks().length).toBeGreaterThan(0);
  });
});

describe('a page that puts the name back', () => {
  it('is not fought for ever: its text is covered until the page lets go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    document.body.innerHTML = '<main></main><p id="fight">x</p>';
    document.querySelector('main')!.append(...PEOPLE.map(makeRow));
    start();
    const fight = document.querySelector('#fight')!;
    let rounds = 0;
    const page = new MutationObserver(() => {
      if (fight.textContent !== 'Fatima El Amrani' && rounds++ < 1000) fight.textContent = 'Fatima El Amrani';
    });
    page.observe(fight, { childList: true, characterData: true, subtree: true });
    fight.textContent = 'Fatima El Amrani';
    for (let i = 0; i < 100; i++) await handled();
    expect(rounds).toBeGreaterThan(10);
    expect(rounds).toBeLessThan(50);
    expect(fight.hasAttribute('data-onbevangen-cover')).toBe(true);
    vi.advanceTimersByTime(1500);
    for (let i = 0; i < 100; i++) await handled();
    expect(fight.hasAttribute('data-onbevangen-cover')).toBe(true);
    page.disconnect();
    vi.advanceTimersByTime(3000);
    expect(fight.hasAttribute('data-onbevangen-cover')).toBe(false);
    expect(leaks()).toEqual([]);
    vi.useRealTimers();
  });

  it('does not take many names in one paragraph for a fight', () => {
    document.body.innerHTML = '<main></main><p id="many"></p>';
    document.querySelector('main')!.append(...PEOPLE.map(makeRow));
    const many = document.querySelector('#many')!;
    for (let i = 0; i < 60; i++) many.append('Fatima El Amrani belde', document.createElement('br'));
    start();
    expect(many.hasAttribute('data-onbevangen-cover')).toBe(false);
    expect(leaks()).toEqual([]);
  });
});

describe('controls', () => {
  it('are covered and never written', async () => {
    document.body.innerHTML =
      '<div class="candidate-page" data-candidate-id="1"><h1 class="candidate-header__name">Fatima El Amrani</h1><input id="edit-firstName" value="Fatima"><textarea>Beste Fatima,</textarea><input id="source" value="LinkedIn"></div>';
    start();
    const [name, letter, source] = document.querySelectorAll<HTMLInputElement>('input, textarea');
    expect([name!.value, letter!.value, source!.value]).toEqual(['Fatima', 'Beste Fatima,', 'LinkedIn']);
    expect(name!.hasAttribute('data-onbevangen-cover')).toBe(true);
    expect(letter!.hasAttribute('data-onbevangen-cover')).toBe(true);
    expect(source!.hasAttribute('data-onbevangen-cover')).toBe(false);
    source!.value = 'via Fatima El Amrani';
    running!.checkControls();
    expect(source!.hasAttribute('data-onbevangen-cover')).toBe(true);
  });
});

describe('the editor of a vacancy', () => {
  const CANDIDATE =
    '<div class="candidate-page" data-candidate-id="1"><h1 class="candidate-header__name">Fatima El Amrani</h1>';
  const isCovered = (text: string, around: (field: string) => string = (field) => field) => {
    document.body.innerHTML = around(`<textarea id="posting-text">${text}</textarea>`);
    start();
    running!.checkControls();
    const covered = document.querySelector('#posting-text')!.hasAttribute('data-onbevangen-cover');
    stop();
    return covered;
  };
  it('can be read with what tells of the company', () => {
    expect(isCovered('Bel 020 123 4567 of mail werken@bedrijf.example')).toBe(false);
  });
  it('is covered when it holds a number of a person, names a candidate, or stands with one', () => {
    expect(isCovered('BSN 111222333')).toBe(true);
    expect(isCovered('Ervaring met plannen.', (field) => `${CANDIDATE}</div>${field}`)).toBe(false);
    expect(isCovered('Net als Fatima El Amrani', (field) => `${CANDIDATE}</div>${field}`)).toBe(true);
    expect(isCovered('Mail fatima@voorbeeld.example', (field) => `${CANDIDATE}${field}</div>`)).toBe(true);
  });
});

describe('a change that cannot be handled', () => {
  it('is told of, so that the page can be covered', async () => {
    document.body.innerHTML = '<main></main>';
    const told: string[] = [];
    start(true, () => told.push('failed'));
    const odd = document.createElement('p');
    Object.assign(odd, {
      matches: () => {
        throw new Error('odd');
      },
    });
    document.querySelector('main')!.append('x');
    await handled();
    expect(told).toEqual([]);
    document.querySelector('main')!.append(odd);
    await handled();
    expect(told).toEqual(['failed']);
  });
});

describe('names of buttons', () => {
  it('are drawn over and read as the label; the value stays, and all is given back', () => {
    document.body.innerHTML =
      '<div class="candidate-page" data-candidate-id="1"><h1 class="candidate-header__name">Fatima El Amrani</h1><input type="submit" value="Wijs Fatima El Amrani af"><input type="button" value="Sluiten"></div>';
    const before = document.querySelector('div')!.querySelectorAll('input')[0]!.outerHTML;
    start();
    const [reject, close] = document.querySelectorAll('input');
    expect(reject!.value).toBe('Wijs Fatima El Amrani af');
    expect(reject!.getAttribute('aria-label')).toMatch(/^Wijs \p{Lu}\p{Ll}+ \d\d af$/u);
    expect(reject!.getAttribute('data-onbevangen-wordless')).toBe(reject!.getAttribute('aria-label'));
    expect(reject!.nextElementSibling?.localName).toBe('onbevangen-pill');
    expect(close!.attributes).toHaveLength(2);
    running!.stop();
    expect(document.querySelector('input')!.outerHTML).toBe(before);
    expect(document.querySelector('onbevangen-pill')).toBeNull();
  });
});

describe('a form that holds the name', () => {
  const form = () => {
    document.body.innerHTML = `<ul><li>Selam Tesfamariam</li></ul><div data-page-route="Job Applicant">
      <div class="frappe-control" data-fieldname="applicant_name"><input></div>
      <div class="frappe-control" data-fieldname="job_title"><input></div></div>`;
    const [name, job] = [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    const page = start(true, () => {}, frappeHr, '/app/job-applicant/HR-APP-2026-00001');
    expect(document.querySelector('li')?.textContent).toBe('Selam Tesfamariam');
    return { page, name, job };
  };

  it('tells it as soon as a script fills it in, and is covered, not rewritten', () => {
    const { page, name, job } = form();
    name.value = 'Selam Tesfamariam';
    page.control(name);
    job.value = 'HR-adviseur';
    page.control(job);
    expect(document.querySelector('li')?.textContent).toMatch(/^[A-Z][a-z]+ \d\d$/);
    expect(name.value).toBe('Selam Tesfamariam');
    expect(name.hasAttribute('data-onbevangen-cover')).toBe(true);
    expect(job.hasAttribute('data-onbevangen-cover')).toBe(false);
  });

  it('does not take for a name what is still being typed', () => {
    const { page, name } = form();
    name.focus();
    name.value = 'Selam';
    page.control(name);
    expect(document.querySelector('li')?.textContent).toBe('Selam Tesfamariam');
  });
});
