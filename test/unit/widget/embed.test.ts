// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import { memoryHost } from '../../../widget/memory-host.ts';
import { readCriteria } from '../../../widget/read-criteria.ts';
import { ScorecardElement, type ScoreDetail } from '../../../widget/scorecard-element.tsx';
import { settle } from './fakes.ts';

// The element's root is closed; the test keeps it as it is made.
const roots = new Map<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  if (!customElements.get('onbevangen-scorecard'))
    customElements.define('onbevangen-scorecard', ScorecardElement);
  sessionStorage.clear();
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  document.body.replaceChildren();
  document.head.replaceChildren();
  vi.resetModules();
});

async function put(attributes: Record<string, string>): Promise<{ element: Element; root: ShadowRoot }> {
  const element = document.createElement('onbevangen-scorecard');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await settle();
  await frame();
  return { element, root: roots.get(element)! };
}

describe('<onbevangen-scorecard>', () => {
  it('dispatches every score and keeps it for the tab', async () => {
    const { element, root } = await put({ candidate: 'c1', label: 'Plovu 42', language: 'nl' });
    const heard: ScoreDetail[] = [];
    document.addEventListener('onbevangen:score', (event) => heard.push((event as CustomEvent).detail));
    root.querySelector<HTMLElement>('[data-criterion="planning"] [data-choice="4"]')!.click();
    await settle();
    expect(heard).toEqual([{ candidate: 'c1', criterion: 'planning', score: 4 }]);
    element.remove();
    const again = await put({ candidate: 'c1', language: 'en' });
    expect(again.root.querySelector('.closed .given')?.textContent).toBe('4');
    expect(again.root.textContent).toContain('1 of 4 answered');
  });

  it('follows its attributes to another candidate and another language', async () => {
    const { element, root } = await put({ candidate: 'c1', label: 'Plovu 42', language: 'nl' });
    element.setAttribute('candidate', 'c2');
    element.setAttribute('label', 'Skego 17');
    element.setAttribute('language', 'en');
    await settle();
    await frame();
    expect(root.textContent).toContain('Skego 17');
    expect(root.textContent).toContain('0 of 4 answered');
  });

  it('keeps nothing in storage with keep="page"', async () => {
    const { root } = await put({ candidate: 'c1', keep: 'page' });
    root.querySelector<HTMLElement>('[data-choice="2"]')!.click();
    await settle();
    expect(sessionStorage.length).toBe(0);
  });

  it('takes criteria of its own', async () => {
    const { root } = await put({ candidate: 'c1', criteria: JSON.stringify(demoCriteria('en').slice(0, 2)) });
    expect(root.querySelectorAll('.criterion')).toHaveLength(2);
  });
});

describe('one script tag', () => {
  it('shows the scorecard right behind itself', async () => {
    const script = document.createElement('script');
    script.dataset.candidate = 'c1';
    script.dataset.label = 'Plovu 42';
    document.body.append(script);
    vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
    await import('../../../widget/embed.tsx');
    await settle();
    expect(script.nextElementSibling?.localName).toBe('onbevangen-scorecard');
    expect(script.nextElementSibling?.getAttribute('label')).toBe('Plovu 42');
    vi.restoreAllMocks();
  });
});

describe('a host in memory', () => {
  const make = (store: Pick<Storage, 'getItem' | 'setItem'> | null) =>
    memoryHost({ language: 'en', criteria: demoCriteria('en'), store, onScore: () => {} });

  it.each(['', 'no json', '[]', '"x"', 'null', '{"planning":6,"explaining":"3","other":2,"__proto__":1}'])(
    'takes nothing that is no score from storage: %s',
    async (text) => {
      const host = make({ getItem: () => text, setItem: () => {} });
      expect(await host.scores('c')).toEqual({});
    },
  );

  it('says so when storage is full', async () => {
    const host = make({
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    });
    await expect(host.saveScore('c', 'planning', 3)).rejects.toThrow('full');
    expect(await host.scores('c')).toEqual({});
  });
});

describe('criteria from a page', () => {
  const good = { id: 'a', name: 'A', question: 'A?', weight: 2, anchors: ['1', '2', '3', '4', '5'] };

  it('are taken when they are whole, without what else stood there', () => {
    expect(readCriteria(JSON.stringify([{ ...good, knockOut: true }]))).toEqual([
      { ...good, knockOut: true },
    ]);
    expect(readCriteria(JSON.stringify([{ ...good, more: 1 }]))).toEqual([good]);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', '1 to 6'],
    [JSON.stringify(Array(7).fill(good)), '1 to 6'],
    [JSON.stringify([good, good]), 'same id'],
    [JSON.stringify([null]), 'id'],
    [JSON.stringify([{ ...good, id: 'Not this' }]), 'id'],
    [JSON.stringify([{ ...good, name: ' ' }]), 'name'],
    [JSON.stringify([{ ...good, question: 3 }]), 'question'],
    [JSON.stringify([{ ...good, weight: 0 }]), 'weight'],
    [JSON.stringify([{ ...good, weight: 1.5 }]), 'weight'],
    [JSON.stringify([{ ...good, anchors: ['1'] }]), 'anchors'],
    [JSON.stringify([{ ...good, knockOut: 'yes' }]), 'knockOut'],
  ])('are refused with what is wrong: %s', (json, what) => {
    expect(() => readCriteria(json)).toThrow(what);
  });
});
