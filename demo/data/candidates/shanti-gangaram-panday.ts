import type { Candidate } from '../candidate.ts';

export const shantiGangaramPanday: Candidate = {
  id: 105,
  firstName: 'Shanti',
  infix: '',
  lastName: 'Gangaram Panday',
  origin: 'Hindustani Surinamese',
  gender: 'v',
  email: 's.gangarampanday@example.com',
  phone: '+31 (0)6 12345105',
  street: 'Hobbemastraat 291',
  postcode: '2526 JR',
  city: 'Den Haag',
  birthDate: '1979-12-05',
  birthPlace: 'Nickerie',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/shantigangarampanday-79',
  vacancyId: 1,
  stage: 'review',
  appliedOn: '2026-10-28',
  source: 'Nationale Vacaturebank',
  noticePeriod: '2 maanden',
  cv: 'CV Gangaram Panday, Shanti.pdf',
  letter: `Geachte commissie,

Graag stel ik mij aan u voor. Ik ben Shanti Gangaram Panday, 46 jaar, gescheiden en moeder van Anjali en Vikram, die allebei studeren. Ik ben geboren in Nickerie in Suriname en woon sinds mijn elfde in Den Haag.

Bij een ministerie werk ik als senior HR-adviseur. Ik behandel dossiers over functioneren, integriteit en ontslag, en ik ken de rechtspraak goed. In de laatste vier jaar hield elk dossier dat ik begeleidde stand bij de kantonrechter. Daarnaast zette ik een leerlijn op voor nieuwe leidinggevenden, die nu in drie andere directies wordt gebruikt.

Wat mij drijft, is het gesprek voordat een dossier nodig is. Ik geef in mijn vrije tijd les op de mandirschool en ik ben voorzitter van een stichting die het Holifeest in de wijk organiseert. Daar leer je pas echt plannen met vrijwilligers.

Ik zie uit naar uw reactie en licht mijn ervaring graag toe.

Met vriendelijke groet,
mw. S. Gangaram Panday`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-10-29',
      text: 'Mevrouw Gangaram Panday is juridisch de sterkste van de lijst. Shanti even bellen over haar opzegtermijn.',
    },
  ],
  activity: [
    { on: '2026-10-28', text: 'Shanti Gangaram Panday heeft gesolliciteerd' },
    { on: '2026-10-29', text: 'Shanti Gangaram Panday verplaatst naar Beoordeling' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'S. Gangaram Panday <s.gangarampanday@example.com>',
      on: '2026-10-29',
      subject: 'Uw sollicitatie',
      body: `Geachte mevrouw Gangaram Panday,

Wanneer kan ik u bellen over uw sollicitatie?

Met vriendelijke groet,
Joost Verhagen`,
    },
    {
      from: 'S. Gangaram Panday <s.gangarampanday@example.com>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-10-30',
      subject: 'Re: Uw sollicitatie',
      body: `Geachte heer Verhagen,

Vandaag tussen twaalf en een op +31 (0)6 12345105.

Met vriendelijke groet,
Shanti Gangaram Panday
Hobbemastraat 291, Den Haag`,
    },
  ],
  portrait: { skin: '#a8703f', hair: '#1c1512', style: 'bun' },
};
