import type { Candidate } from '../candidate.ts';

export const massinAitLahcen: Candidate = {
  id: 110,
  firstName: 'Massin',
  infix: 'Aït',
  lastName: 'Lahcen',
  origin: 'Amazigh',
  gender: 'm',
  email: 'm.aitlahcen@example.com',
  phone: '06 1234 5110',
  street: 'Sint Josephstraat 41',
  postcode: '5017 GC',
  city: 'Tilburg',
  birthDate: '1994-09-26',
  birthPlace: 'Al Hoceima',
  nationality: 'Nederlandse en Marokkaanse',
  linkedin: 'https://www.linkedin.com/in/massinaitlahcen94',
  vacancyId: 2,
  stage: 'interview',
  appliedOn: '2026-10-18',
  source: 'Indeed',
  noticePeriod: '1 maand',
  cv: 'CV_Massin_Ait_Lahcen.pdf',
  letter: `Beste Joost,

Mijn naam is Massin Aït Lahcen. Ik ben 32 jaar en ik werk sinds mijn achttiende in de logistiek: eerst lossen, toen reachtruck, nu meewerkend voorman in de avondploeg van een distributiecentrum in Waalwijk.

Ik stuur negen mensen aan uit zes landen. Omdat niet iedereen goed Nederlands leest, heb ik de werkinstructies vervangen door foto's met één zin. Nieuwe mensen draaien nu na vier dagen zelfstandig mee, vroeger na twee weken. Voor de piek rond november maak ik zelf de bezetting, en vorig jaar hoefden we voor het eerst geen orders door te schuiven.

Ik kom uit een Berberfamilie uit het Rifgebergte en ben de oudste van zeven kinderen. Regelen zit in mijn bloed. Ik ben sinds kort getrouwd met Nisrine, we wonen in Tilburg-Noord en verwachten in maart ons eerste kind. Een vaste dagdienst zou daarom mooi zijn.

Groeten,
Massin Aït Lahcen`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-10-19',
      text: 'Massin is een doener. Wil van avond naar dag, want er komt een baby. Meneer Aït Lahcen heeft VCA-VOL.',
    },
    {
      by: 'Leyla Demir',
      on: '2026-10-30',
      text: 'Gesprek met M. Aït Lahcen gevoerd: instructies met foto zijn een sterk voorbeeld. Ait Lahcen mag door.',
    },
  ],
  activity: [
    { on: '2026-10-18', text: 'Massin Aït Lahcen heeft gesolliciteerd' },
    { on: '2026-10-23', text: 'Massin Aït Lahcen verplaatst naar Gesprek' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'Massin Ait Lahcen <m.aitlahcen@example.com>',
      on: '2026-10-23',
      subject: 'Gesprek magazijncoördinator',
      body: `Beste Massin,

Kun je vrijdag 30 oktober om 10.00 uur?

Groet, Joost Verhagen`,
    },
    {
      from: 'Massin Ait Lahcen <m.aitlahcen@example.com>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-10-23',
      subject: 'Re: Gesprek magazijncoördinator',
      body: `Hoi Joost,

Ja dat lukt, ik heb die week avonddienst.

Mvg Massin
0612345110

Verstuurd vanaf mijn telefoon`,
    },
  ],
  portrait: { skin: '#c48b5c', hair: '#1d1613', style: 'beard' },
};
