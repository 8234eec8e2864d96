import type { Candidate } from '../candidate.ts';

export const pimBakker: Candidate = {
  id: 123,
  firstName: 'Pim',
  infix: '',
  lastName: 'Bakker',
  origin: 'Dutch',
  gender: 'x',
  email: 'pbakker@example.com',
  phone: '+31 6 123 45 123',
  street: 'Heemraadssingel 14',
  postcode: '3021 DB',
  city: 'Rotterdam',
  birthDate: '1986-12-31',
  birthPlace: 'Zaandam',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/pim-bakker-x86',
  vacancyId: 3,
  stage: 'new',
  appliedOn: '2026-11-06',
  source: 'Via een medewerker',
  noticePeriod: '2 maanden',
  cv: 'bakker_pim_resume_2026.pdf',
  letter: `Beste collega's in spe,

Ik ben Pim Bakker, 39, geboren op oudejaarsdag in Zaandam. Mijn voornaamwoorden zijn hen en hun. Mijn opa was bakker, mijn vader heette Bakker en werkte bij een bakker; ik bak alleen pixels.

Sinds 2011 ontwikkel ik voor het web, de laatste zes jaar als zelfstandige voor bibliotheken en musea. Voor een museum maakte ik een zoekscherm voor 800.000 objecten dat binnen twee tienden van een seconde antwoordt, ook op een oude telefoon. Voor een bibliotheek haalde ik een lek uit de inlogpagina dat er al vier jaar in zat. Ik meet eerst en verander daarna.

Na een burn-out in 2023 werk ik 28 uur en dat bevalt mij en mijn klanten beter dan de 50 uur daarvoor. Ik zoek nu een vast team, omdat samen nadenken leuker is. Mijn partner Robin en ik hebben twee katten en een moestuin.

Zullen we kennismaken?

Groet van
Pim Bakker`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-11-07',
      text: 'Pim wil 28 uur. Let op: hen/hun, dus geen meneer of mevrouw Bakker. P. Bakker is zelfstandige nu.',
    },
  ],
  activity: [
    { on: '2026-11-06', text: 'Pim Bakker heeft gesolliciteerd' },
    { on: '2026-11-07', text: 'Notitie toegevoegd bij Bakker, Pim' },
  ],
  emails: [
    {
      from: 'Pim Bakker <pbakker@example.com>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-11-06',
      subject: 'Front-end: brief en cv',
      body: `Dag Joost,

Bijgaand mijn brief en cv. Voorbeelden van mijn werk laat ik graag in een gesprek zien.

Groet van Pim
--
Pim Bakker (hen/hun)
+31 6 123 45 123
Heemraadssingel 14, Rotterdam`,
    },
  ],
  portrait: { skin: '#f0c7a5', hair: '#4f7a6b', style: 'short' },
};
