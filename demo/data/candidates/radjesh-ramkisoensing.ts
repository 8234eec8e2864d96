import type { Candidate } from '../candidate.ts';

export const radjeshRamkisoensing: Candidate = {
  id: 118,
  firstName: 'Radjesh',
  infix: '',
  lastName: 'Ramkisoensing',
  origin: 'Hindustani Surinamese',
  gender: 'm',
  email: 'r.ramkisoensing@example.org',
  phone: '0612 345 118',
  street: 'Mathenesserlaan 502',
  postcode: '3023 HE',
  city: 'Rotterdam',
  birthDate: '1989-10-27',
  birthPlace: 'Rotterdam',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/radjesh-ramkisoensing-dev',
  vacancyId: 3,
  stage: 'review',
  appliedOn: '2026-10-24',
  source: 'Website',
  noticePeriod: '2 maanden',
  cv: 'RAMKISOENSING_CV.pdf',
  letter: `Beste Joost,

Een website die niet werkt met een toetsenbord, vind ik als een gebouw zonder deur. Ik ben Radjesh Ramkisoensing, 37 jaar, front-end developer en geboren Rotterdammer. Mijn moeder is slechtziend; zij is nog altijd mijn strengste tester.

Bij een verzekeraar leid ik als lead developer een team van vijf. Wij maakten een componentenbibliotheek die nu in veertien toepassingen zit. De toegankelijkheidsscore van de mijnomgeving ging van 61 naar 97 procent van de criteria op niveau AA. Ik begeleid twee junioren en ik schrijf liever een goede test dan een lang document.

Mijn ouders kwamen in 1975 uit Paramaribo. Thuis spraken we Sarnami en Nederlands door elkaar, en op zaterdag hielpen mijn broers en ik in de toko op de West-Kruiskade. Nu heb ik met mijn vrouw Priya een tweeling van drie. Ik zoek werk waar de gebruiker een burger is.

Groet,
Radjesh Ramkisoensing`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-10-25',
      text: 'Radjesh is lead nu, dus is dit geen stap terug? Navragen. R. Ramkisoensing vraagt schaal 11.',
    },
  ],
  activity: [
    { on: '2026-10-24', text: 'Radjesh Ramkisoensing heeft gesolliciteerd' },
    { on: '2026-10-25', text: 'Radjesh Ramkisoensing verplaatst naar Beoordeling' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'Radjesh Ramkisoensing <r.ramkisoensing@example.org>',
      on: '2026-10-26',
      subject: 'Vraag over je sollicitatie',
      body: `Beste Radjesh,

Je bent nu lead. Wat spreekt je aan in deze functie?

Groet,
Joost Verhagen`,
    },
    {
      from: 'Radjesh Ramkisoensing <r.ramkisoensing@example.org>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-10-26',
      subject: 'Re: Vraag over je sollicitatie',
      body: `Hoi Joost,

Ik wil weer meer zelf bouwen. Bel gerust even.

Groet,
R. Ramkisoensing
0612 345 118`,
    },
  ],
  portrait: { skin: '#9c6437', hair: '#14100d', style: 'short' },
};
