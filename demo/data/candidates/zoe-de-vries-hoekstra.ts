import type { Candidate } from '../candidate.ts';

export const zoeDeVriesHoekstra: Candidate = {
  id: 102,
  firstName: 'Zoë',
  infix: 'de',
  lastName: 'Vries-Hoekstra',
  origin: 'Dutch',
  gender: 'v',
  email: 'zoedevries84@example.com',
  phone: '+31 6 12345 102',
  street: 'Burgemeester Reigerstraat 58a',
  postcode: '3581 KW',
  city: 'Utrecht',
  birthDate: '1984-11-02',
  birthPlace: 'Amersfoort',
  nationality: 'Nederlandse',
  linkedin: 'https://nl.linkedin.com/in/zoe-de-vries-hoekstra-8400d',
  vacancyId: 1,
  stage: 'review',
  appliedOn: '2026-10-22',
  source: 'Website',
  noticePeriod: '2 maanden',
  cv: 'Zoe de Vries-Hoekstra cv.pdf',
  letter: `Beste selectiecommissie,

Toen ik jullie vacature zag, dacht ik: dit is precies waar ik naar zoek. Ik ben Zoë de Vries-Hoekstra, 42 jaar, getrouwd met Maarten en moeder van drie jongens. Na tien jaar bij een bank wil ik mijn kennis van personeelswerk inzetten voor een organisatie met een maatschappelijk doel.

Als HR business partner adviseerde ik vijf directeuren bij een grote reorganisatie. Ik rekende de formatie door, bereidde het overleg met de ondernemingsraad voor en voerde ruim honderd plaatsingsgesprekken. Van de medewerkers die boventallig werden, vond 83 procent binnen een jaar ander werk.

Ik ben opgegroeid in Amersfoort, in een gereformeerd gezin waarin je de handen uit de mouwen stak. Dat hoor je nog steeds als ik aan tafel zit: nuchter, duidelijk en met een grap op zijn tijd. Na mijn zwangerschapsverlof werkte ik een tijd drie dagen; nu zoek ik weer 32 uur.

Ik hoor graag van jullie.

Hartelijke groet,
Zoë de Vries-Hoekstra`,
  notes: [
    {
      by: 'Sanne Kuiper',
      on: '2026-10-23',
      text: 'Zoë heeft veel ervaring met reorganisaties. Is mevrouw De Vries niet te duur voor schaal 10?',
    },
    {
      by: 'Leyla Demir',
      on: '2026-10-26',
      text: 'Z. de Vries-Hoekstra vraagt 32 uur, dat past. Referentie opvragen bij haar oude directeur.',
    },
  ],
  activity: [
    { on: '2026-10-22', text: 'Zoë de Vries-Hoekstra heeft gesolliciteerd' },
    { on: '2026-10-23', text: 'Vries-Hoekstra, Zoë de verplaatst naar Beoordeling' },
  ],
  emails: [
    {
      from: 'Zoë de Vries-Hoekstra <zoedevries84@example.com>',
      to: 'Sanne Kuiper <s.kuiper@werkmaat.example>',
      on: '2026-10-23',
      subject: 'Vraag over de uren',
      body: `Dag Sanne,

Is de functie ook mogelijk in 32 uur? In mijn brief noem ik dat, maar ik wil het graag zeker weten.

Groetjes,
Zoë
zoedevries84@example.com / +31 6 12345 102`,
    },
    {
      from: 'Sanne Kuiper <s.kuiper@werkmaat.example>',
      to: 'Zoë de Vries-Hoekstra <zoedevries84@example.com>',
      on: '2026-10-25',
      subject: 'Re: Vraag over de uren',
      body: `Dag Zoë,

Ja, 32 uur kan. Je hoort volgende week of we je uitnodigen.

Groet, Sanne Kuiper`,
    },
  ],
  portrait: { skin: '#f1cdb0', hair: '#b9793f', style: 'long' },
};
