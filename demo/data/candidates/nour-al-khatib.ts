import type { Candidate } from '../candidate.ts';

export const nourAlKhatib: Candidate = {
  id: 119,
  firstName: 'Nour',
  infix: '',
  lastName: 'Al-Khatib',
  origin: 'Syrian',
  gender: 'v',
  email: 'nour.alkhatib@example.com',
  phone: '+49 1512 3456119',
  street: 'Zwart Janstraat 71',
  postcode: '3035 AP',
  city: 'Rotterdam',
  birthDate: '1997-02-03',
  birthPlace: 'Aleppo',
  nationality: 'Syrische',
  linkedin: 'https://www.linkedin.com/in/nour-al-khatib-97',
  vacancyId: 3,
  stage: 'interview',
  appliedOn: '2026-10-26',
  source: 'LinkedIn',
  noticePeriod: 'Per direct',
  cv: 'Nour AlKhatib - CV.pdf',
  letter: `Dear hiring manager,

My name is Nour Al-Khatib and I build interfaces that stay clear when life is not. I started in architecture in Aleppo, had to leave in my second year, and learned to program in a refugee shelter in Leipzig, on a laptop that I shared with my sister Rima.

After a coding school and a bachelor in Germany I worked for three years at a start-up for medical appointments. I made the calendar work in Arabic as well as German, from right to left, without a second code base. The number of missed appointments among Arabic-speaking patients fell by 22 per cent.

I moved to Rotterdam in January, when I got engaged to my fiancé Bilal. I am 29, my Dutch is still at A2, but I learned German in fourteen months, so please judge me on the slope. Being the only woman in my last team never stopped me from speaking.

Warm regards,
Nour Al-Khatib`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-27',
      text: 'Nour heeft een Duits nummer en woont in Rotterdam. Mevrouw Al-Khatib mag hier werken, papieren gezien.',
    },
    {
      by: 'Joost Verhagen',
      on: '2026-11-03',
      text: 'N. Al-Khatib: proefopdracht was de beste tot nu toe. Al Khatib mag door.',
    },
  ],
  activity: [
    { on: '2026-10-26', text: 'Nour Al-Khatib heeft gesolliciteerd' },
    { on: '2026-10-31', text: 'Nour Al-Khatib verplaatst naar Gesprek' },
  ],
  emails: [
    {
      from: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      to: 'Nour Al-Khatib <nour.alkhatib@example.com>',
      on: '2026-11-03',
      subject: 'Your assignment',
      body: `Dear Nour,

Thank you for the assignment, we liked how you handled the keyboard.

Best,
Joost Verhagen`,
    },
    {
      from: 'Nour Al-Khatib <nour.alkhatib@example.com>',
      to: 'Joost Verhagen <j.verhagen@werkmaat.example>',
      on: '2026-11-03',
      subject: 'Re: Your assignment',
      body: `Dear Joost,

That made my day. I am reachable at +49 1512 3456119.

Nour`,
    },
  ],
  portrait: { skin: '#e3ba94', hair: '#4b2e1e', style: 'long' },
};
