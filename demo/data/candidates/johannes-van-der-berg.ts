import type { Candidate } from '../candidate.ts';

export const johannesVanDerBerg: Candidate = {
  id: 109,
  firstName: 'Johannes',
  infix: 'van der',
  lastName: 'Berg',
  callName: 'Hans',
  origin: 'Dutch',
  gender: 'm',
  email: 'hansvdberg@example.nl',
  phone: '06-12345109',
  street: 'Korvelseweg 176',
  postcode: '5025 JM',
  city: 'Tilburg',
  birthDate: '1966-04-11',
  birthPlace: 'Goirle',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/hans-van-der-berg-tilburg66',
  vacancyId: 2,
  stage: 'review',
  appliedOn: '2026-10-20',
  source: 'UWV',
  noticePeriod: 'Per direct',
  cv: 'Curriculum Vitae H. van der Berg.pdf',
  letter: `Geachte heer Verhagen,

Na 31 jaar bij dezelfde groothandel is mijn afdeling in juni gesloten. Ik ben Hans van der Berg (voluit Johannes), 60 jaar, getrouwd met Ria en opa van vier kleinkinderen. Thuis zitten is niets voor mij, dus ik solliciteer naar de functie van magazijncoördinator.

Ik begon als orderpicker en stuurde de laatste veertien jaar een ploeg van achttien man aan. Toen we overstapten op een nieuw voorraadsysteem, heb ik de looproutes opnieuw ingedeeld. Het aantal pickfouten daalde van 2,3 naar 0,6 procent. In al die jaren hadden we één ongeval met verzuim, en daar hebben we van geleerd.

U zult misschien op mijn leeftijd letten. Ik ben gezond, fiets elke dag van Korvel naar het industrieterrein en heb mijn heftruckcertificaat vorig jaar nog verlengd. Van jonge collega's leer ik graag, en zij meestal ook van mij.

Met vriendelijke groeten,
J. (Hans) van der Berg`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-10-21',
      text: 'Berg, van der: veel ervaring met ploegen. Hans kan per direct. Meneer Van der Berg komt in aanmerking voor de regeling voor oudere werknemers.',
    },
  ],
  activity: [
    { on: '2026-10-20', text: 'Hans van der Berg heeft gesolliciteerd' },
    { on: '2026-10-21', text: 'Berg, Johannes van der verplaatst naar Beoordeling' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'Hans van der Berg <hansvdberg@example.nl>',
      on: '2026-10-21',
      subject: 'Ontvangst sollicitatie',
      body: `Geachte heer Van der Berg,

Dank voor uw sollicitatie. Heeft u een kopie van uw heftruckcertificaat?

Met vriendelijke groet,
Joost Verhagen
013-5550171`,
    },
    {
      from: 'Hans van der Berg <hansvdberg@example.nl>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-10-22',
      subject: 'RE: Ontvangst sollicitatie',
      body: `Beste Joost,

Die zit als bijlage bij deze mail.

Groet,
Hans v.d. Berg
Korvelseweg 176, 5025JM Tilburg
06-12345109`,
    },
  ],
  portrait: { skin: '#efc6a4', hair: '#b8b4ad', style: 'bald' },
};
