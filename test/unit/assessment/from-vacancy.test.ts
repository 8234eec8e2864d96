import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normFlaws } from '../../../shared/assessment/criteria-flaws.ts';
import { changeCriteria, current, inForce, newCriteria } from '../../../shared/assessment/criteria-set.ts';
import { criteriaOf } from '../../../shared/assessment/families/family.ts';
import { draftFromVacancy } from '../../../shared/assessment/from-vacancy.ts';

/** Made-up vacancies. Per line that asks: what becomes of it, and its beginning. */
const VACANCIES: readonly [
  language: 'nl' | 'en',
  family: string | null,
  text: string,
  lines: readonly string[],
][] = [
  [
    'en',
    'software-development',
    `Backend developer

What you bring
- You have built services in TypeScript that others used
- You write tests for your own code
- You can find a fault in a system you did not write
- You review code of colleagues
- You talk to users about what they need
- You are available 32 hours per week

Nice to have
- Kubernetes`,
    ['building', 'quality', 'finding-faults', 'reviewing', 'users', '(practical)', '(wish)'],
  ],
  [
    'nl',
    'customer-service',
    `Medewerker klantenservice

Wat vragen wij?
• Je kunt goed luisteren naar de vraag van een klant
• Je blijft rustig in een gesprek met een boze klant
• Je legt gesprekken netjes vast in ons systeem
• Je lost klachten op
• Je hebt mbo-niveau 3
• Je bent beschikbaar op zaterdag`,
    ['finding-the-question', 'hard-talks', 'recording', 'solving', 'mbo-niveau-3', '(practical)'],
  ],
  [
    'nl',
    'logistics',
    `Magazijnmedewerker

Functie-eisen
- Je werkt veilig met een heftruck
- Je hebt een heftruckcertificaat
- Je controleert orders en voorraad
- Je draagt je werk goed over aan de volgende dienst
- Je kunt doorwerken op drukke dagen`,
    ['safe-handling', 'heftruckcertificaat', 'right-orders', 'shift-handover', 'busy-days'],
  ],
  [
    'en',
    'policy',
    `Policy officer housing

Requirements
- You write clear advice for the council
- You can weigh the interests of residents and builders
- You know how to find and compare sources
- You make sure that policy is carried out
- A degree in public administration`,
    ['written-advice', 'interests', 'analysing', 'carrying-out', 'degree-in-public-administration'],
  ],
  [
    'nl',
    'team-lead',
    `Teamleider thuiszorg

Wie zoeken we
Je kunt een team duidelijk maken wat er nodig is. Je begeleidt mensen die iets nieuws leren. Je lost conflicten in een team op. Je maakt eerlijke roosters.`,
    ['direction', 'developing-people', 'conflict', 'fair-shares'],
  ],
  [
    'nl',
    'teaching',
    `Leerkracht groep 6

Wat vragen we?
- Een lesbevoegdheid
- Je kunt lessen opbouwen vanuit een doel
- Je past lessen aan voor leerlingen die meer hulp nodig hebben
- Je overlegt met ouders en collega's
- Je houdt rust in de groep`,
    ['qualification', 'lesson-goals', 'differences', 'parents-and-colleagues', 'calm-class'],
  ],
  [
    'nl',
    'care',
    `Verpleegkundige in het ziekenhuis

Wat breng je mee?
- Een BIG-registratie
- Je merkt veranderingen bij een patiënt op en meldt ze
- Je draagt zorg over aan collega's
- Je bent tussen de 25 en 35 jaar
- Je hebt geen kinderwens`,
    ['registration', 'observing', 'handing-over', '(law)', '(law)'],
  ],
  [
    'en',
    'hospitality',
    `Kitchen assistant in a restaurant

What we ask
* You can keep a kitchen clean and safe
* You help guests with a wish or a complaint
* You can build a wooden table`,
    ['hygiene', 'guests', 'build-a-wooden-table'],
  ],
  [
    'nl',
    null,
    `Marien bioloog

Wat vragen we?
1. Je kunt een kweekbak schoonhouden
2. Je kunt een kweekbak schoonhouden.
3. Je hebt een duikdiploma
4. Een pre: je kunt een boot varen`,
    ['kweekbak-schoonhouden', 'kweekbak-schoonhouden', 'duikdiploma', '(wish)'],
  ],
  [
    'en',
    null,
    `Marine biologist

What you need
- You can keep a tank
- You can name a fish
- You can sail a boat
- You can read a chart
- You can mend a net
- You can weigh a whale
- You can count birds
- You can draw a map`,
    [
      'keep-a-tank',
      'name-a-fish',
      'sail-a-boat',
      'read-a-chart',
      'mend-a-net',
      'weigh-a-whale',
      '(more)',
      '(more)',
    ],
  ],
  [
    'nl',
    'facilities',
    `Schoonmaker in een school

Wij vragen
- Je levert een ruimte schoon op volgens afspraak
- Je werkt veilig met middelen en machines
- Je meldt gebreken in het gebouw`,
    ['thorough', 'safe-materials', 'noticing'],
  ],
  [
    'en',
    'driving',
    `Delivery driver

Requirements
- A driving licence for this vehicle
- You plan a trip so that it is in time
- You secure cargo`,
    ['licence', 'route', 'cargo-and-people'],
  ],
  ['nl', 'sales', 'Accountmanager\n\nWij bieden een auto. Kom langs.', []],
  ['en', null, '', []],
];

describe('a draft from a vacancy text', () => {
  it.each(VACANCIES)('in %s, family %s', (language, family, text, expected) => {
    const draft = draftFromVacancy(text, language);
    expect(draft.family?.id ?? null).toBe(family);
    expect(draft.lines.map(({ criterion, left }) => criterion ?? `(${left})`)).toEqual(expected);
    for (const { start, end, text: own } of draft.lines) expect(text.slice(start, end)).toBe(own);
    // What is a family's own stays whole: its anchors, weight and hard requirements.
    for (const made of draft.criteria) {
      const template = draft.family && criteriaOf(draft.family, language).find(({ id }) => id === made.id);
      if (template) expect(made).toEqual(template);
      else expect(made.knockOut).toBeUndefined();
    }
  });

  it('keeps a line in its own words, with a ladder that fits', () => {
    const [, , text] = VACANCIES[8]!;
    const [tank, diploma] = draftFromVacancy(text, 'nl').criteria;
    expect(tank).toMatchObject({
      name: 'Kweekbak schoonhouden',
      question: 'Waaruit blijkt: “Je kunt een kweekbak schoonhouden”?',
      weight: 2,
    });
    expect(diploma).toMatchObject({
      name: 'Duikdiploma',
      question: 'Heeft deze kandidaat dit op tijd: “Je hebt een duikdiploma”?',
      weight: 1,
    });
    expect(diploma?.anchors).not.toEqual(tank?.anchors);
  });

  it('takes the behaviour that the text’s checks suggest in the place of a trait', () => {
    const { criteria, lines } = draftFromVacancy(
      'Marien bioloog\n\nWat vragen we?\n- Je bent communicatief sterk.\n- Je kunt een net boeten.',
      'nl',
    );
    expect(lines[0]?.text).toBe('Je bent communicatief sterk.');
    expect(criteria[0]?.name).toBe('Iets moeilijks zo uitleggen dat anderen het begrijpen');
    expect(JSON.stringify(criteria)).not.toMatch(/communicatief|Je bent/);
  });

  // A limit for what hangs, not for a busy machine.
  it('is a draft that can be locked as it is, from whatever text', () => {
    const parts = VACANCIES.flatMap(([, , text]) => text.split('\n'));
    const odd = [
      `- Je kunt ${'heel '.repeat(200)}lang wachten`,
      `- You can ${'x'.repeat(500)}`,
      '- Je kunt!',
      '- een',
      '- 日本語ができる',
      '- Je hebt 🦈 gezien',
      'Wat vragen wij?',
      'Requirements',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...parts, ...odd), { maxLength: 12 }).map((lines) => lines.join('\n')),
    );
    let made = 0;
    fc.assert(
      fc.property(text, fc.constantFrom('nl', 'en'), (vacancy, language) => {
        const { criteria, lines } = draftFromVacancy(vacancy, language);
        made += criteria.length;
        if (criteria.length > 0) expect(normFlaws(criteria)).toEqual([]);
        const ids = new Set(lines.map(({ criterion }) => criterion).filter((id) => id !== null));
        expect([...ids].sort()).toEqual(criteria.map(({ id }) => id).sort());
        for (const { criterion, left } of lines) expect((criterion === null) !== (left === null)).toBe(true);
        const history = newCriteria('site', criteria);
        expect(current(history).criteria).toEqual(criteria);
        if (criteria.length > 0) expect(inForce(changeCriteria(history, { type: 'lock' }))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(20);
  }, 60_000);
});
