import type { Candidate } from '../candidate.ts';

export const youssefBenhaddou: Candidate = {
  id: 124,
  firstName: 'Youssef',
  infix: '',
  lastName: 'Benhaddou',
  origin: 'Moroccan Arabic',
  gender: 'm',
  email: 'y.benhaddou@example.nl',
  phone: '06 - 12 34 51 24',
  street: '2e Middellandstraat 33c',
  postcode: '3021 BN',
  city: 'Rotterdam',
  birthDate: '1998-08-08',
  birthPlace: 'Rotterdam',
  nationality: 'Nederlandse en Marokkaanse',
  linkedin: 'https://www.linkedin.com/in/youssef-benhaddou-rdam',
  vacancyId: 3,
  stage: 'offer',
  appliedOn: '2026-10-13',
  source: 'Website',
  noticePeriod: '1 maand',
  cv: 'YoussefBenhaddou_FrontEnd.pdf',
  letter: `Beste Leyla,

Drie jaar geleden hielp ik mijn oma met het aanvragen van huurtoeslag. Het kostte ons twee avonden. Sindsdien wil ik voor de overheid bouwen. Ik ben Youssef Benhaddou, 28 jaar, opgegroeid in het Oude Westen als jongste van vijf broers.

Na de havo en de opleiding informatica ging ik aan de slag bij een maker van schoolsoftware. Daar bouwde ik het leerlingrapport opnieuw in Vue en TypeScript, samen met docenten die elke twee weken meekeken. Het aantal vragen aan de helpdesk over rapporten daalde met 64 procent. Ik schreef daarvoor ook de tests en de handleiding, in taal die mijn oma snapt.

Ik ben verloofd met Samira, we trouwen in augustus na de ramadan en het Offerfeest. Ik speel zaalvoetbal en ik help in de moskee mee met de website. Nederlands is mijn eerste taal, Marokkaans-Arabisch mijn tweede.

Met vriendelijke groet,
Youssef Benhaddou`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-14',
      text: 'Youssef schrijft leuk en heeft gewerkt met echte gebruikers. De heer Benhaddou kan in december beginnen.',
    },
    {
      by: 'Sanne Kuiper',
      on: '2026-11-04',
      text: 'Aanbod aan Y. Benhaddou besproken met de teamleider: schaal 9.',
    },
  ],
  activity: [
    { on: '2026-10-13', text: 'Youssef Benhaddou heeft gesolliciteerd' },
    { on: '2026-10-20', text: 'Youssef Benhaddou verplaatst naar Gesprek' },
    { on: '2026-11-04', text: 'Youssef Benhaddou verplaatst naar Aanbod' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Youssef Benhaddou <y.benhaddou@example.nl>',
      on: '2026-11-04',
      subject: 'Ons aanbod',
      body: `Beste Youssef,

In de bijlage staat ons aanbod. Heb je vragen, bel mij gerust.

Groet,
Leyla Demir
030-5550143`,
    },
    {
      from: 'Youssef Benhaddou <y.benhaddou@example.nl>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-11-05',
      subject: 'Re: Ons aanbod',
      body: `Hoi Leyla,

Mooi aanbod, dank je. Ik bel je morgen vanaf 06 - 12 34 51 24.

Groeten,
Youssef B.`,
    },
  ],
  portrait: { skin: '#c9925f', hair: '#1a130f', style: 'curly' },
};
