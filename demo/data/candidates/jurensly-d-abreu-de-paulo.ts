import type { Candidate } from '../candidate.ts';

export const jurenslyDAbreuDePaulo: Candidate = {
  id: 112,
  firstName: 'Jurensly',
  infix: '',
  lastName: "D'Abreu de Paulo",
  callName: 'Jay',
  origin: 'Antillean',
  gender: 'm',
  email: 'jay.dabreu@example.com',
  phone: '+5999 512 3112',
  street: 'Hoefstraat 63',
  postcode: '5014 NH',
  city: 'Tilburg',
  birthDate: '1998-10-13',
  birthPlace: 'Willemstad',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/jay-dabreu-de-paulo-cw',
  vacancyId: 2,
  stage: 'rejected',
  appliedOn: '2026-10-16',
  source: 'Website',
  noticePeriod: 'Per direct',
  cv: "Jay D'Abreu CV.docx",
  letter: `Bon dia team Werkmaat,

Ik ben Jurensly D'Abreu de Paulo, iedereen zegt Jay. Ik ben 28 jaar, geboren in Willemstad op Curaçao en sinds drie jaar in Tilburg, waar mijn vriendin Naomi studeert.

Op Curaçao werkte ik vijf jaar in de haven. Ik begon met containers strippen en werd assistent-planner op een terminal. Ik zorgde dat douanepapieren, trucks en ploegen op hetzelfde moment klaarstonden. De wachttijd van trucks ging in een jaar van 95 naar 50 minuten. In Nederland haalde ik mijn diploma logistiek supervisor, niveau 4, en liep ik stage bij een bandengroothandel.

Ik spreek Papiaments, Nederlands, Engels en Spaans, en dat helpt op een vloer waar iedereen ergens anders vandaan komt. Met humor krijg je mensen mee, maar om zeven uur is zeven uur. Een jongen van de eilanden kan namelijk prima op tijd komen.

Ik vertel graag meer bij een kop koffie.

Groetjes,
Jay D'Abreu de Paulo`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-17',
      text: "Jay belt vanaf een nummer op Curaçao. D'Abreu de Paulo heeft nog geen ploeg aangestuurd in Nederland.",
    },
  ],
  activity: [
    { on: '2026-10-16', text: "Jurensly D'Abreu de Paulo heeft gesolliciteerd" },
    { on: '2026-10-19', text: "Jay D'Abreu de Paulo afgewezen: te weinig ervaring" },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: "Jay D'Abreu de Paulo <jay.dabreu@example.com>",
      on: '2026-10-19',
      subject: 'Je sollicitatie',
      body: `Beste Jurensly,

Helaas gaan we verder met andere kandidaten.

Groet,
Leyla Demir`,
    },
    {
      from: "Jay D'Abreu de Paulo <jay.dabreu@example.com>",
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-10-19',
      subject: 'Re: Je sollicitatie',
      body: `Hoi Leyla,

Jammer. Mag ik weten waarom? Je kunt mij appen op +5999 512 3112.

Jay`,
    },
  ],
  portrait: { skin: '#8a5733', hair: '#17110e', style: 'curly' },
};
