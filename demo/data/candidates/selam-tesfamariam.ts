import type { Candidate } from '../candidate.ts';

export const selamTesfamariam: Candidate = {
  id: 114,
  firstName: 'Selam',
  infix: '',
  lastName: 'Tesfamariam',
  origin: 'Eritrean',
  gender: 'v',
  email: 'selamtes92@example.com',
  phone: '06 12345 114',
  street: 'Ringbaan-West 225',
  postcode: '5037 PA',
  city: 'Tilburg',
  birthDate: '1992-06-24',
  birthPlace: 'Keren',
  nationality: 'Eritrese',
  linkedin: 'https://www.linkedin.com/in/selam-tesfamariam-92e',
  vacancyId: 2,
  stage: 'interview',
  appliedOn: '2026-10-23',
  source: 'Gemeente',
  noticePeriod: '1 maand',
  cv: 'Selam_Tesfamariam_CV_NL.pdf',
  letter: `Beste mevrouw, meneer,

Ik heet Selam Tesfamariam. Ik ben 34 jaar en ik kom uit Keren in Eritrea. Sinds 2015 woon ik in Nederland, nu met mijn dochter Rahwa van negen. Ik ben alleenstaande moeder.

In Eritrea was ik hoofd van een apotheekmagazijn in een ziekenhuis. Ik bestelde, telde en bewaakte de koelkast voor vaccins. In Nederland ben ik opnieuw begonnen: taalles, inburgering, en toen werken aan de paktafel. Na drie jaar werd ik lijnleider. Mijn lijn van elf vrouwen en mannen haalt al veertien maanden de norm van 98 procent op tijd.

Ik heb mbo niveau 3 logistiek teamleider gehaald met een 8 voor plannen. Het heftruckcertificaat wil ik graag bij u halen. Ik kan werken op schooldagen en in overleg op zaterdag. Op zondag zing ik in de orthodoxe kerk, dan werk ik liever niet.

Geef mij een kans, dan laat ik zien wat ik kan.

Vriendelijke groeten,
Selam Tesfamariam`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-24',
      text: 'Selam is heel gemotiveerd. Mevrouw Tesfamariam kan op schooldagen. Rooster bespreken met de ploeg.',
    },
    {
      by: 'Joost Verhagen',
      on: '2026-11-04',
      text: 'S. Tesfamariam gesproken, samen met de teamleider. Ze plant beter dan wij.',
    },
  ],
  activity: [
    { on: '2026-10-23', text: 'Selam Tesfamariam heeft gesolliciteerd' },
    { on: '2026-10-30', text: 'Selam Tesfamariam verplaatst naar Gesprek' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'Selam Tesfamariam <selamtes92@example.com>',
      on: '2026-10-30',
      subject: 'Uitnodiging',
      body: `Beste mevrouw Tesfamariam,

Graag nodigen wij u uit op 4 november om 9.30 uur.

Met vriendelijke groet,
Joost Verhagen`,
    },
    {
      from: 'Selam Tesfamariam <selamtes92@example.com>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-10-30',
      subject: 'Re: Uitnodiging',
      body: `Beste meneer Joost,

Ik kom. Dank u wel voor de uitnodiging.

Selam Tesfamariam
06 12345 114
Ringbaan-West 225, Tilburg`,
    },
  ],
  portrait: { skin: '#7d4d2e', hair: '#17110f', style: 'braids' },
};
