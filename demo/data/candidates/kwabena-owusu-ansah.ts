import type { Candidate } from '../candidate.ts';

export const kwabenaOwusuAnsah: Candidate = {
  id: 121,
  firstName: 'Kwabena',
  infix: '',
  lastName: 'Owusu-Ansah',
  origin: 'Ghanaian',
  gender: 'm',
  email: 'kwabena@example.net',
  phone: '+31 612345121',
  street: 'Groene Hilledijk 118',
  postcode: '3073 AD',
  city: 'Rotterdam',
  birthDate: '1993-07-13',
  birthPlace: 'Kumasi',
  nationality: 'Nederlandse en Ghanese',
  linkedin: 'https://www.linkedin.com/in/kowusuansah93',
  vacancyId: 3,
  stage: 'review',
  appliedOn: '2026-10-27',
  source: 'Indeed',
  noticePeriod: '1 maand',
  cv: 'kwabena-owusu-ansah-cv-en.pdf',
  letter: `Dear Ms Demir,

Kwabena means "born on a Tuesday", and it was a Tuesday when I read your advertisement. I took that as a sign. I am Kwabena Owusu-Ansah, 33, a front-end developer from Rotterdam-Zuid, born in Kumasi and raised in the Netherlands from the age of twelve.

At a web agency I have delivered more than thirty sites for municipalities and schools. I wrote the checklist that our whole team now uses before a release: focus order, contrast, language, forms without script. Complaints about accessibility went from a weekly matter to two in the past year. Before that I repaired computers in my uncle Yaw's shop, so I also know how to talk to someone who is angry at a screen.

I coach boys and girls of a code club on Saturday and sing tenor in the Pentecostal church on Sunday. My girlfriend says that I iron while I think. It works.

Kind regards,
Kwabena Owusu-Ansah`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-28',
      text: 'Kwabena heeft veel voor gemeenten gedaan, dat past. Meneer Owusu-Ansah heeft minder ervaring met TypeScript.',
    },
  ],
  activity: [
    { on: '2026-10-27', text: 'Kwabena Owusu-Ansah heeft gesolliciteerd' },
    { on: '2026-10-28', text: 'Owusu-Ansah, Kwabena verplaatst naar Beoordeling' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Kwabena Owusu-Ansah <kwabena@example.net>',
      on: '2026-10-28',
      subject: 'Your portfolio',
      body: `Dear Mr Owusu-Ansah,

Could you send us two examples of your work with TypeScript?

Kind regards,
Leyla Demir`,
    },
    {
      from: 'K. Owusu-Ansah <kwabena@example.net>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-10-29',
      subject: 'Re: Your portfolio',
      body: `Dear Leyla,

With pleasure, I will send them tonight.

Kwabena Owusu
mob. +31 612345121`,
    },
  ],
  portrait: null,
};
