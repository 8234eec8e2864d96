import type { Candidate } from '../candidate.ts';

export const lotteGroen: Candidate = {
  id: 122,
  firstName: 'Lotte',
  infix: '',
  lastName: 'Groen',
  origin: 'Dutch',
  gender: 'v',
  email: 'hallo@lottegroen.example',
  phone: '06-12345122',
  street: 'Oudedijk 95',
  postcode: '3061 AC',
  city: 'Rotterdam',
  birthDate: '2000-05-18',
  birthPlace: 'Zwolle',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/lotte-groen-ux00',
  vacancyId: 3,
  stage: 'rejected',
  appliedOn: '2026-10-18',
  source: 'Website',
  noticePeriod: 'Per direct',
  cv: 'Lotte-Groen-CV-2026-def.pdf',
  letter: `Hoi team Digitale dienstverlening,

Groen is niet alleen mijn achternaam, het is ook hoe ik begin: ik kom vers van de opleiding. Ik ben Lotte Groen, 26 jaar, en ik studeerde in juni af in Communication and Multimedia Design.

Voor mijn afstuderen bouwde ik met een gemeente een formulier voor kwijtschelding. We testten het met mensen die moeilijk lezen. In de eerste versie haalde vier op de tien het einde, in de laatste negen op de tien. Ik schreef alles in gewoon HTML, CSS en een beetje TypeScript, met tests in Playwright. Daarnaast werkte ik vier jaar bij de bakker op de hoek, waar ik leerde dat een rij vanzelf korter wordt als je vriendelijk blijft.

Ik woon met mijn vriendin Sam op de Oudedijk, ik roei en ik ben een rustige werker. Mijn ouders in Zwolle denken nog steeds dat ik "iets met computers" doe.

Liefs en tot gauw,
Lotte Groen`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-19',
      text: 'Lotte is nog erg groen, maar de test met lezers is knap. Mevrouw Groen bewaren voor een juniorplek.',
    },
  ],
  activity: [
    { on: '2026-10-18', text: 'Lotte Groen heeft gesolliciteerd' },
    { on: '2026-10-22', text: 'Lotte Groen afgewezen: te weinig ervaring' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Lotte Groen <hallo@lottegroen.example>',
      on: '2026-10-22',
      subject: 'Je sollicitatie bij Werkmaat',
      body: `Beste Lotte,

We zoeken nu iemand met meer ervaring. Mogen we je gegevens bewaren?

Groet,
Leyla Demir`,
    },
    {
      from: 'Lotte Groen <hallo@lottegroen.example>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-10-22',
      subject: 'Re: Je sollicitatie bij Werkmaat',
      body: `Hoi Leyla,

Ja hoor, dat mag. Bedankt voor je bericht.

Lotte
www.lottegroen.example | 06-12345122`,
    },
  ],
  portrait: { skin: '#f5d7be', hair: '#e0b662', style: 'bun' },
};
