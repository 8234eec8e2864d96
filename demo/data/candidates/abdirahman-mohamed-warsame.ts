import type { Candidate } from '../candidate.ts';

export const abdirahmanMohamedWarsame: Candidate = {
  id: 113,
  firstName: 'Abdirahman',
  infix: '',
  lastName: 'Mohamed Warsame',
  callName: 'Abdi',
  origin: 'Somali',
  gender: 'm',
  email: 'abdi.warsame@example.org',
  phone: '06-12 345 113',
  street: 'Wagnerplein 19',
  postcode: '5011 LR',
  city: 'Tilburg',
  birthDate: '1987-01-01',
  birthPlace: 'Mogadishu',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/abdirahman-warsame-8701',
  vacancyId: 2,
  stage: 'review',
  appliedOn: '2026-10-25',
  source: 'Open dag',
  noticePeriod: '1 maand',
  cv: 'scan_cv_abdirahman.pdf',
  letter: `Geachte mevrouw Demir,

Op de open dag sprak ik met u over de baan van magazijncoördinator. Ik ben Abdirahman Mohamed Warsame; op het werk noemen ze mij Abdi. In 2003 kwam ik op mijn zestiende zonder ouders uit Mogadishu naar Nederland. Nu ben ik 39 jaar, getrouwd en vader van vijf kinderen.

Ik werk negen jaar in een magazijn voor medische hulpmiddelen. Sinds 2022 ben ik plaatsvervangend ploegleider. Ik heb ervoor gezorgd dat we elke dag een klein deel van de voorraad tellen, in plaats van één keer per jaar alles. Het verschil tussen systeem en schap is nu 0,3 procent. De jaarlijkse sluiting van twee dagen is niet meer nodig.

Mijn certificaten voor heftruck, reachtruck en BHV zijn geldig. Ik ben vrijwilliger bij de Somalische vereniging en help daar jongeren met huiswerk. Voor het vrijdaggebed neem ik een langere pauze, die ik altijd inhaal.

Met respect en vriendelijke groet,
Abdirahman M. Warsame`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-26',
      text: 'Abdi ontmoet op de open dag, prettig gesprek. Zijn cv is een scan. Meneer Warsame om een ander bestand vragen?',
    },
  ],
  activity: [
    { on: '2026-10-25', text: 'Abdirahman Mohamed Warsame heeft gesolliciteerd' },
    { on: '2026-10-27', text: 'Abdirahman Mohamed Warsame verplaatst naar Beoordeling' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Abdirahman Warsame <abdi.warsame@example.org>',
      on: '2026-10-26',
      subject: 'Uw cv',
      body: `Beste Abdirahman,

Uw cv is een scan. Heeft u ook een Word-bestand?

Groet,
Leyla Demir`,
    },
    {
      from: 'Abdirahman Warsame <abdi.warsame@example.org>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-10-27',
      subject: 'Re: Uw cv',
      body: `Geachte mevrouw Demir,

Dat heb ik helaas niet meer, mijn laptop is kapot.

Abdirahman Mohamed Warsame
Tel: 06-12 345 113`,
    },
  ],
  portrait: { skin: '#6b4226', hair: '#120d0b', style: 'short' },
};
