import type { Candidate } from '../candidate.ts';

export const elifOzturkKaya: Candidate = {
  id: 104,
  firstName: 'Elif',
  infix: '',
  lastName: 'Öztürk-Kaya',
  origin: 'Turkish',
  gender: 'v',
  email: 'elif.ozturkkaya@example.nl',
  phone: '0612345104',
  street: 'Paul Krugerlaan 133',
  postcode: '2571 HD',
  city: 'Den Haag',
  birthDate: '1988-08-21',
  birthPlace: 'Kayseri',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/elifozturkkaya88',
  vacancyId: 1,
  stage: 'interview',
  appliedOn: '2026-10-21',
  source: 'Via een medewerker',
  noticePeriod: '1 maand',
  cv: 'cv-elif-ozturk-kaya.pdf',
  letter: `Beste Leyla,

Via jouw collega hoorde ik dat jullie een HR-adviseur zoeken. Ik ben Elif Öztürk-Kaya, 38 jaar, getrouwd en moeder van een zoon van zes. Mijn ouders kwamen uit Kayseri naar Den Haag; mijn vader werkte dertig jaar in de kassen van het Westland. Van hem leerde ik wat een goede baas voor je leven kan betekenen.

Nu werk ik bij een vervoersbedrijf als adviseur voor 300 chauffeurs. Ik maakte een inwerkprogramma met vaste maatjes. Het aantal mensen dat binnen een half jaar weer weggaat, halveerde. Ook leidde ik het overleg met de bonden over de nieuwe verlofregeling, waar alle partijen mee instemden.

Mijn studie rondde ik naast mijn werk af, met een scriptie over loonverschillen. Ik spreek Nederlands, Turks en goed Engels. Tijdens de ramadan werk ik gewoon door, al drink ik dan geen koffie mee.

Zullen we een afspraak maken?

Vriendelijke groet,
Elif Öztürk-Kaya`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-22',
      text: 'Elif is aangedragen door Murat van de planning. Ik ken mevrouw Öztürk niet zelf, dus ik kan gewoon meebeslissen.',
    },
    {
      by: 'Sanne Kuiper',
      on: '2026-10-29',
      text: 'Gesprek met E. Öztürk-Kaya was goed. Zij heeft het verloop gehalveerd en kan uitleggen hoe.',
    },
  ],
  activity: [
    { on: '2026-10-21', text: 'Elif Öztürk-Kaya heeft gesolliciteerd' },
    { on: '2026-10-26', text: 'Elif Öztürk-Kaya verplaatst naar Gesprek' },
    { on: '2026-10-29', text: 'Scoreformulier ingevuld voor Öztürk-Kaya, Elif' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Elif Öztürk-Kaya <elif.ozturkkaya@example.nl>',
      on: '2026-10-26',
      subject: 'Gesprek donderdag',
      body: `Beste Elif,

Fijn dat je donderdag kunt. Je spreekt Sanne Kuiper en mij.

Groet,
Leyla Demir
Recruiter, 030-5550143`,
    },
    {
      from: 'Elif Öztürk-Kaya <elif.ozturkkaya@example.nl>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-10-26',
      subject: 'Re: Gesprek donderdag',
      body: `Beste Leyla,

Dank je, tot donderdag. Mocht er iets zijn: 06-12345104.

Elif Kaya`,
    },
  ],
  portrait: { skin: '#dba97c', hair: '#3a2417', style: 'long' },
};
