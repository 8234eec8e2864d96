import type { Candidate } from '../candidate.ts';

export const anneVanTHof: Candidate = {
  id: 108,
  firstName: 'Anne',
  infix: "van 't",
  lastName: 'Hof',
  origin: 'Dutch',
  gender: 'm',
  email: 'annevanthof@example.org',
  phone: '(06) 12 34 51 08',
  street: "'t Goylaan 88-bis",
  postcode: '3525 AJ',
  city: 'Utrecht',
  birthDate: '1990-02-28',
  birthPlace: 'Barneveld',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/anne-van-t-hof-90b',
  vacancyId: 1,
  stage: 'new',
  appliedOn: '2026-11-05',
  source: 'Website',
  noticePeriod: '1 maand',
  cv: "CV Anne van 't Hof.pdf",
  letter: `Beste mensen van Werkmaat,

Voor wie twijfelt: ik ben een man. Anne van 't Hof, 36 jaar, vernoemd naar mijn Friese opa. Ik woon samen met mijn vriend Daan en onze pleegzoon in Utrecht, en ik solliciteer met overtuiging op de baan van HR-adviseur.

Ik begon als docent economie en stapte acht jaar geleden over naar personeelszaken van dezelfde scholengroep. Daar maak ik de formatieplannen voor elf scholen. Door eerder in het jaar te rekenen en de schoolleiders samen aan tafel te zetten, ging het aantal tijdelijke contracten van 31 naar 14 procent. Rekenen vind ik leuk, uitleggen nog leuker.

Mijn ouders hadden een boerderij bij Barneveld, en op zondag zaten we twee keer in de kerk. Die kerk heb ik verlaten, de werklust is gebleven. Ik zoek een plek waar ik van meer dan één sector kan leren.

Tot horens, en met hartelijke groet,

Anne van 't Hof`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-11-06',
      text: "Let op: Anne is een man, dus meneer Van 't Hof. Sterk in formatieplanning. AvtH uitnodigen?",
    },
  ],
  activity: [
    { on: '2026-11-05', text: "Anne van 't Hof heeft gesolliciteerd" },
    { on: '2026-11-06', text: "Notitie toegevoegd bij Hof, Anne van 't" },
  ],
  emails: [
    {
      from: "Anne van 't Hof <annevanthof@example.org>",
      to: 'werving@werkmaat.example',
      on: '2026-11-05',
      subject: 'Sollicitatie HR-adviseur',
      body: `Beste lezer,

Bijgaand mijn brief en cv.

Anne van 't Hof
't Goylaan 88-bis, 3525 AJ Utrecht
(06) 12 34 51 08`,
    },
  ],
  portrait: { skin: '#efc9a8', hair: '#8a5a33', style: 'beard' },
};
