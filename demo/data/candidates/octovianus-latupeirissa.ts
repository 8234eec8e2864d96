import type { Candidate } from '../candidate.ts';

export const octovianusLatupeirissa: Candidate = {
  id: 116,
  firstName: 'Octovianus',
  infix: '',
  lastName: 'Latupeirissa',
  callName: 'Ocky',
  origin: 'Moluccan',
  gender: 'm',
  email: 'ocky.latupeirissa@example.nl',
  phone: '06.12345.116',
  street: 'Rooseveltlaan 84',
  postcode: '5144 TC',
  city: 'Waalwijk',
  birthDate: '1971-08-30',
  birthPlace: 'Vught',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/ocky-latupeirissa-nl71',
  vacancyId: 2,
  stage: 'hired',
  appliedOn: '2026-10-12',
  source: 'Via een medewerker',
  noticePeriod: '1 maand',
  cv: 'CV Ocky Latupeirissa 2026.pdf',
  letter: `Beste Joost en Leyla,

Mijn neef Benny werkt bij jullie op de expeditie en zei: Ocky, dit is jouw baan. Voluit heet ik Octovianus Latupeirissa. Ik ben 55 jaar, geboren in woonoord Lunetten bij Vught en opgegroeid in de Molukse wijk in Waalwijk, waar ik nog steeds woon met mijn vrouw Mieke.

Als onderofficier bij de logistieke dienst van Defensie was ik twintig jaar verantwoordelijk voor magazijnen, ook op uitzending. Daarna werd ik coördinator bij een meubelbedrijf. Daar bracht ik de retouren op orde: een retour is nu binnen twee dagen beoordeeld en terug op het schap, dat was elf dagen.

Ik geef kort en rustig leiding. Ik spreek mensen aan, maar nooit waar de ploeg bij staat. Buiten het werk train ik de jeugd van de voetbalclub en speel ik gitaar in de kerkdienst.

Ik kom graag een keer op de vloer kijken, het liefst bij de vroege dienst.

Met sportieve groet,
Ocky Latupeirissa`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-10-13',
      text: 'Ocky is de oom van Benny van de expeditie. Meneer Latupeirissa heeft twintig jaar Defensie, leiderschap dik in orde.',
    },
    {
      by: 'Leyla Demir',
      on: '2026-11-09',
      text: 'O. Latupeirissa heeft getekend. Octovianus start op 1 januari.',
    },
  ],
  activity: [
    { on: '2026-10-12', text: 'Octovianus Latupeirissa heeft gesolliciteerd' },
    { on: '2026-10-20', text: 'Ocky Latupeirissa verplaatst naar Gesprek' },
    { on: '2026-11-09', text: 'Ocky Latupeirissa verplaatst naar Aangenomen' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Ocky Latupeirissa <ocky.latupeirissa@example.nl>',
      on: '2026-11-09',
      subject: 'Welkom',
      body: `Beste Ocky,

Fijn dat je hebt getekend. Op 1 januari om 8.00 uur ontvangen we je met koffie.

Groet,
Leyla Demir`,
    },
    {
      from: 'Ocky Latupeirissa <ocky.latupeirissa@example.nl>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-11-09',
      subject: 'RE: Welkom',
      body: `Beste Leyla,

Dank je wel. Ik neem spekkoek mee.

Met vriendelijke groet,
O. Latupeirissa
06.12345.116`,
    },
  ],
  portrait: { skin: '#a46a3c', hair: '#4a4541', style: 'moustache' },
};
