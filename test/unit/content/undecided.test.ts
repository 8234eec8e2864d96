// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { genericProfile } from '../../../extension/content/generic-recognition.ts';
import { undecidedNames } from '../../../shared/names/undecided-names.ts';
import { detect } from '../../../shared/recognizers/detect.ts';
import { start, text } from './redaction.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/hostile/unknown');

/** What may be read on a page of which nothing is known. */
function shown(page: string): string {
  document.documentElement.innerHTML = readFileSync(path.join(folder, `${page}.html`), 'utf8');
  start(true, () => {}, genericProfile, '/unknown');
  return document.body.textContent ?? '';
}

describe('what may be a name', () => {
  it.each([
    ['Hye-jin', 'Hye-jin'],
    ['Scorecard missing for Hye-jin', 'Hye-jin'],
    ['DE SOUZA Beatriz', 'DE SOUZA'],
    ['Oyelaran Temitope', 'Oyelaran'],
    ['Wilczek, T. uploaded a portfolio', 'Wilczek, T'],
    ['ten Brinke, Geert', 'Brinke, Geert'],
    ['Dan Whitlock: sounds great', 'Dan Whitlock'],
    ['Abdirahman', 'Abdirahman'],
  ])('%s', (text, covered) => {
    const hidden = detect(text);
    expect(undecidedNames(text, hidden).map(({ start, end }) => text.slice(start, end))).toEqual([covered]);
  });

  it.each([
    'Senior Data Engineer',
    'Phone Screen',
    'Offer Accepted',
    'Whiteboard Session',
    'Add Note',
    'Move to Next Stage',
    'Laatst Gewijzigd',
    'Privacy Policy',
    'Freelance, Power BI and Apache Airflow',
    'Bij Bolk Logistiek maakte ik roosters in Microsoft Excel en SAP.',
    'Mbo 4 Logistiek Management',
    'Utrecht Overvecht',
    'Hogeschool Windesheim',
    'Salesforce Marketing Cloud',
    'most recently at Northgate Analytics, and want to lead a small team',
    'Reason for Rejection',
  ])('nothing in: %s', (text) => {
    expect(undecidedNames(text, detect(text))).toEqual([]);
  });
});

describe('a page of an ATS that nobody has seen', () => {
  it('names nobody, in any place, and the work stays readable', () => {
    const record = shown('record-nl');
    expect(record).not.toMatch(/Djamila|Ouahbi|Fenna|Oldenkamp|Rachid|Oumaima|Zerrouk|Sjoerdtje|Wiersma/i);
    expect(record).not.toMatch(/Ilse|Mehmet|Karabulut|Annelot|Fokkema/);
    for (const kept of [
      'Planner binnendienst',
      'Bij Bolk Logistiek maakte ik roosters in Microsoft Excel en SAP.',
      'Per direct, 32 uur',
      'Mbo 4 Logistiek Management',
      'Fase gewijzigd: Nieuw naar Eerste gesprek',
      'kun je dinsdag om 10.00 uur?',
    ])
      expect(record).toContain(kept);

    const cards = shown('cards-en');
    expect(cards).not.toMatch(/Ngozi|Adeyemi|Clarke|Tomasz|Wilczek|Priyanka|Nair|Hye|jin\b/i);
    expect(cards).not.toMatch(/souza|Beatriz|Callum|Frear/i);
    for (const kept of [
      'Senior Data Engineer',
      'Technical Interview',
      'Offer Accepted',
      'Freelance, Power BI and Apache Airflow',
      'Python, SQL, Google Cloud',
      'uploaded a portfolio',
    ])
      expect(cards).toContain(kept);
  });

  it('reads a value by its label, beside it or above its column', () => {
    expect(shown('detail-nl')).not.toMatch(/Vrouw|Surinaamse/);
    expect(shown('details-en')).not.toMatch(/British|Nigerian/);
    document.body.innerHTML = `<table><tr><th>Functie</th><th>Nationaliteit</th></tr>
      <tr><td>Planner</td><td>Eritrees</td></tr></table>
      <div><div>Burgerlijke staat</div><div>Gehuwd</div></div><div><span>Rooster</span><span>Dagdienst</span></div>`;
    start(true, () => {}, genericProfile, '/unknown');
    expect(document.body.textContent).not.toMatch(/Eritrees|Gehuwd/);
    expect(document.body.textContent).toMatch(/Planner.*Dagdienst/s);
  });
});

describe('uncovering', () => {
  it('shows the words of one place, as long as they stay what they were', () => {
    document.body.innerHTML = '<p>Dan Whitlock: good</p><p>Dan Whitlock: better</p>';
    // jsdom lays nothing out.
    Object.assign(Element.prototype, { checkVisibility: () => true });
    const { watcher } = start(true, () => {}, genericProfile, '/unknown');
    const [first] = text.undecided(document);
    expect(text.undecided(document)).toHaveLength(2);
    if (!first) throw new Error('nothing is covered');
    watcher.silently(() => text.uncover(first, true));
    expect(document.body.textContent).toMatch(/^Dan Whitlock: good\[misschien een naam\]: better$/);
    watcher.silently(() => text.uncover(first, false));
    expect(document.body.textContent).not.toContain('Dan');
  });
});
