import type { Candidate } from '../candidate.ts';

export const wagimanKromodihardjo: Candidate = {
  id: 111,
  firstName: 'Wagiman',
  infix: '',
  lastName: 'Kromodihardjo',
  origin: 'Javanese Surinamese',
  gender: 'm',
  email: 'w.kromodihardjo@example.nl',
  phone: '+31 6 1234 5111',
  street: 'Beneluxlaan 302',
  postcode: '5042 WN',
  city: 'Tilburg',
  birthDate: '1974-07-07',
  birthPlace: 'Commewijne',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/wagiman-kromodihardjo-74',
  vacancyId: 2,
  stage: 'new',
  appliedOn: '2026-11-01',
  source: 'Uitzendbureau',
  noticePeriod: '1 week',
  cv: 'KromodihardjoW_cv.pdf',
  letter: `Geachte heer/mevrouw,

Via het uitzendbureau hoorde ik van uw vacature. Ik ben Wagiman Kromodihardjo, 52 jaar, weduwnaar en vader van Soerianto en Ingrid. Ik ben geboren in het district Commewijne en kwam in 1980 met mijn ouders naar Nederland.

Al 24 jaar werk ik in koelhuizen. Als teamleider inslag ben ik verantwoordelijk voor veertig vrachtwagens per dag en voor de temperatuurcontrole. Bij de laatste drie controles van de NVWA had mijn afdeling geen enkele opmerking. Ik maak de planning in Excel en in WMS, en ik leid nieuwe heftruckchauffeurs op. Van de 27 mensen die ik opleidde, zijn er 22 gebleven.

Ik ben niet iemand die op de voorgrond treedt; in onze Javaanse cultuur spreek je niet snel over jezelf. Maar wie met mij werkt, weet dat ik er altijd ben, ook op zaterdag om zes uur. In het weekend speel ik gamelan en kook ik voor de vereniging.

Hoogachtend,
W. Kromodihardjo`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-11-02',
      text: 'Wagiman komt via het bureau, dus nu nog op uitzendbasis. Heer Kromodihardjo kent de regels voor koelhuizen door en door.',
    },
  ],
  activity: [
    { on: '2026-11-01', text: 'Wagiman Kromodihardjo is aangemeld door het uitzendbureau' },
    { on: '2026-11-02', text: 'Taak gemaakt: W. Kromodihardjo bellen' },
  ],
  emails: [
    {
      from: 'W. Kromodihardjo <w.kromodihardjo@example.nl>',
      to: 'werving@werkmaat.example',
      on: '2026-11-01',
      subject: 'Vacature magazijncoordinator',
      body: `Geachte heer/mevrouw,

Zie bijlage voor mijn cv en brief.

Wagiman Kromodihardjo
Beneluxlaan 302
5042 WN Tilburg
+31 6 1234 5111`,
    },
  ],
  portrait: { skin: '#b57f4e', hair: '#2a2523', style: 'short' },
};
