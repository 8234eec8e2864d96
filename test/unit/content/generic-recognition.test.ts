// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../extension/content/generic-recognition.ts';

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function names(html: string, title = 'Personeelsplein'): string[] {
  document.body.innerHTML = html;
  return recognise(document, textOf, title);
}

const table = (heads: string[], ...rows: string[][]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

describe('columns of names', () => {
  it.each(['Naam', 'Kandidaat', 'Sollicitant', 'Name', 'Candidate', 'Applicant'])('under %s', (head) => {
    const html = table(
      ['', head, 'Woonplaats', 'Status'],
      ['SD', '<a href="#1">Soraya Dompig</a>', 'Almere', 'Nieuw'],
      ['K', 'Van der Kooij, K.', 'Den Haag', 'Gesprek'],
      ['T', '<span>TO</span> <a>Temitope Oyelaran</a><br><small>Almere Haven</small>', 'Breda', 'Nieuw'],
      ['', 'Wiebren', 'Sneek', '3 nov 2026'],
    );
    expect(names(html)).toEqual(['Soraya Dompig', 'Van der Kooij, K.', 'Temitope Oyelaran', 'Wiebren']);
  });

  it('joins a first and a last name in one row', () => {
    const html = table(['Voornaam', 'Achternaam', 'Functie'], ['Soraya', 'van der Dompig', 'Teamleider']);
    expect(names(html)).toEqual(['Soraya', 'van der Dompig', 'Soraya van der Dompig']);
  });

  it('reads roles, spans and a head of plain cells', () => {
    const grid = `<div role="grid"><div role="row"><span role="columnheader">Stage</span><span role="columnheader">Name</span></div>
      <div role="row"><span role="gridcell">Offer Accepted</span><span role="gridcell">Chidubem Nwachukwu</span></div></div>`;
    expect(names(grid)).toEqual(['Chidubem Nwachukwu']);
    const plain = `<table><tr><td colspan="2">Bron</td><td>Naam</td><td>Plaats</td></tr>
      <tr><td>1</td><td>Indeed</td><td>Hüsniye Çakmakçı</td><td>Deventer</td></tr></table>`;
    expect(names(plain)).toEqual(['Hüsniye Çakmakçı']);
  });

  it('leaves dates, numbers, answers, other columns and lists of vacancies alone', () => {
    expect(
      names(
        table(['Naam', 'Vacature'], ['12-11-2026', 'Senior Verpleegkundige'], ['Onbekend', 'Werk Bij Ons']),
      ),
    ).toEqual([]);
    expect(
      names(
        table(
          ['Name', 'Open'],
          ['Senior Data Engineer', '3'],
          ['Product Manager', '1'],
          ['Teamleider Logistiek', '2'],
          ['Bright Minds', '2'],
        ),
      ),
    ).toEqual([]);
    expect(names(table(['Vacature', 'Bedrijf'], ['Teamleider Logistiek', 'Van Gelder']))).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    [
      '<dl><dt>Full name</dt><dd>Chidubem Nwachukwu-Price</dd><dt>Role</dt><dd>Data Lead</dd></dl>',
      'Chidubem Nwachukwu-Price',
    ],
    ['<dl><dt>Preferred name</dt><dd>Chidi</dd></dl>', 'Chidi'],
    [
      '<table><tr><th>Naam</th><td>Soraya Dompig</td></tr><tr><th>Adres</th><td>Almere</td></tr></table>',
      'Soraya Dompig',
    ],
    [
      '<table><tr><td>Roepnaam</td><td>Soraya</td></tr><tr><td>Plaats</td><td>Almere</td></tr></table>',
      'Soraya',
    ],
    ['<div><span class="label">Naam:</span><span class="value">Soraya Dompig</span></div>', 'Soraya Dompig'],
    [
      '<div><div class="label"><b>Kandidaat</b></div><div class="value"><a>Sanne Bakker</a></div></div>',
      'Sanne Bakker',
    ],
    ['<p>Naam: Soraya Dompig</p>', 'Soraya Dompig'],
    ['<p><b>Name:</b> Soraya Dompig</p>', 'Soraya Dompig'],
    ['<p><b>Voornaam</b>: Soraya</p>', 'Soraya'],
  ])('%s', (html, name) => {
    expect(names(html)).toEqual([name]);
  });

  it.each([
    '<nav><a>Kandidaat</a><a>Vacatures</a></nav>',
    '<tr><th>Naam</th><th>Woonplaats</th></tr>',
    '<label>Naam</label><label>Telefoon</label>',
    '<dl><dt>Naam</dt><dt>Telefoon</dt></dl>',
    '<table><tr><td>Naam</td><td>Plaats</td></tr></table>',
    '<label>Naam</label><input value="">',
    '<p>Naam: onbekend</p>',
    '<p>Naam vacature: Senior Data Engineer</p>',
    '<div><span>Name</span><span>Senior Data Engineer</span></div>',
    '<div><span>Naam</span><span>Van Gelder Transport</span></div>',
    '<p>Kandidaat heeft ervaring met SAP in Almere.</p>',
    '<div><button>Kandidaat</button><button>Afwijzen</button></div>',
  ])('nobody in %s', (html) => {
    expect(names(html)).toEqual([]);
  });
});

describe('the title', () => {
  it('names somebody who stands on the page alone', () => {
    const html =
      '<header><b>HireHarbour</b></header><strong>Thandeka Mokoena-Vries</strong><p>Staff Nurse</p>';
    expect(names(html, 'Thandeka Mokoena-Vries - Staff Nurse - HireHarbour')).toEqual([
      'Thandeka Mokoena-Vries',
    ]);
  });

  it('takes neither the job, the company, the site nor a menu for a person', () => {
    const html =
      '<header><b>Talent Tuin</b></header><nav><a>Mijn Taken</a></nav><h1>Senior Data Engineer</h1><p>Northgate Analytics</p><footer>Werk Huis</footer>';
    expect(
      names(html, 'Senior Data Engineer | Northgate Analytics · Mijn Taken – Talent Tuin – Werk Huis'),
    ).toEqual([]);
  });
});
