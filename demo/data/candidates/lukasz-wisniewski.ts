import type { Candidate } from '../candidate.ts';

export const lukaszWisniewski: Candidate = {
  id: 115,
  firstName: 'Łukasz',
  infix: '',
  lastName: 'Wiśniewski',
  origin: 'Polish',
  gender: 'm',
  email: 'lukasz.wisniewski85@example.org',
  phone: '+48 600 123 115',
  street: 'Stationsstraat 9b',
  postcode: '5141 GA',
  city: 'Waalwijk',
  birthDate: '1985-12-19',
  birthPlace: 'Łódź',
  nationality: 'Poolse',
  linkedin: 'https://www.linkedin.com/in/lukaszwisniewski-8512',
  vacancyId: 2,
  stage: 'offer',
  appliedOn: '2026-10-14',
  source: 'Uitzendbureau',
  noticePeriod: '1 maand',
  cv: 'CV-Europass-Wisniewski-Lukasz-NL.pdf',
  letter: `Dear Mr Verhagen,

My name is Łukasz Wiśniewski. I am 40 years old and I come from Łódź in Poland. In 2012 I came to the Netherlands for one season in the greenhouses. I stayed, and now my wife Agnieszka and our two sons call Waalwijk home.

For the last six years I have been shift leader in a fulfilment centre with 55,000 parcels a day. I lead twenty people, most of them agency workers. I started a short stand-up at each shift change with a board for safety and backlog. Near misses are now reported three times as often, and real accidents fell from nine to two a year.

My English is good. My Dutch is at level B1 and improves every week, because I have an evening course and because my sons correct me at the dinner table. I hold certificates for forklift, reach truck and first aid.

I work hard, I am honest, and I would like to build something that lasts.

Yours sincerely,
Łukasz Wiśniewski`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-10-15',
      text: 'Lukasz heeft precies de goede ervaring. Nederlands B1. Dhr. Wisniewski wil een vast contract, geen uitzendbasis.',
    },
    {
      by: 'Leyla Demir',
      on: '2026-11-05',
      text: 'Ł. Wiśniewski heeft het aanbod binnen, Łukasz reageert voor vrijdag.',
    },
  ],
  activity: [
    { on: '2026-10-14', text: 'Łukasz Wiśniewski heeft gesolliciteerd' },
    { on: '2026-10-21', text: 'Łukasz Wiśniewski verplaatst naar Gesprek' },
    { on: '2026-11-05', text: 'Wiśniewski, Łukasz verplaatst naar Aanbod' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'Łukasz Wiśniewski <lukasz.wisniewski85@example.org>',
      on: '2026-11-05',
      subject: 'Aanbod / Offer',
      body: `Dear Łukasz,

Attached you will find our offer. Please let us know before Friday.

Regards,
Joost Verhagen`,
    },
    {
      from: 'Lukasz Wisniewski <lukasz.wisniewski85@example.org>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-11-06',
      subject: 'Odp: Aanbod / Offer',
      body: `Dear Joost,

Thank you very much. I talk with my wife and answer tomorrow.

Pozdrawiam / Groeten
Lukasz Wisniewski
+48 600 123 115`,
    },
  ],
  portrait: { skin: '#f2d0b3', hair: '#c79a5b', style: 'short' },
};
