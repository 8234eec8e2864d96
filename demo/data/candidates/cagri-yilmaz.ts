import type { Candidate } from '../candidate.ts';

export const cagriYilmaz: Candidate = {
  id: 117,
  firstName: 'Çağrı',
  infix: '',
  lastName: 'Yılmaz',
  origin: 'Turkish',
  gender: 'm',
  email: 'cagri.yilmaz@example.com',
  phone: '+31 6 12 34 51 17',
  street: 'Schiedamseweg 340',
  postcode: '3026 AN',
  city: 'Rotterdam',
  birthDate: '1995-04-23',
  birthPlace: 'Eskişehir',
  nationality: 'Turkse',
  linkedin: 'https://www.linkedin.com/in/cagriyilmaz-fe',
  vacancyId: 3,
  stage: 'interview',
  appliedOn: '2026-10-20',
  source: 'LinkedIn',
  noticePeriod: '1 maand',
  cv: 'Cagri_Yilmaz_Resume.pdf',
  letter: `Dear Leyla,

I am a front-end developer with seven years of experience, and I would like to join your digital services team. My name is Çağrı Yılmaz. You say it as "Chah-ruh"; nobody gets it right the first time and I have stopped minding.

I studied computer engineering in Eskişehir, did my military service, and moved to Rotterdam in 2021 as a highly skilled migrant. At a travel company I rebuilt the booking form in TypeScript and React. It was 900 kB of script and became 140 kB; the share of people who finished on a phone rose from 38 to 51 per cent. I write tests first when the rules are complicated, and I test every form with a screen reader.

My wife Defne and I became parents last spring, so I value a team that plans ahead. I follow Dutch lessons on Tuesday evening.

I look forward to showing you some code.

Best regards,
Çağrı Yılmaz`,
  notes: [
    {
      by: 'Leyla Demir',
      on: '2026-10-21',
      text: 'Çağrı spreekt goed Engels en een beetje Nederlands. Heeft als kennismigrant een werkgever met erkenning nodig. Cagri Yilmaz uitnodigen.',
    },
    {
      by: 'Joost Verhagen',
      on: '2026-10-30',
      text: 'Gesprek met Ç. Yılmaz: sterk in toegankelijkheid, de heer Yilmaz test met NVDA.',
    },
  ],
  activity: [
    { on: '2026-10-20', text: 'Çağrı Yılmaz heeft gesolliciteerd' },
    { on: '2026-10-25', text: 'Çağrı Yılmaz verplaatst naar Gesprek' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Çağrı Yılmaz <cagri.yilmaz@example.com>',
      on: '2026-10-25',
      subject: 'Interview front-end developer',
      body: `Dear Çağrı,

Could you join us on Friday 30 October at 13.00? You will meet two developers.

Kind regards,
Leyla Demir`,
    },
    {
      from: 'Cagri Yilmaz <cagri.yilmaz@example.com>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-10-25',
      subject: 'Re: Interview front-end developer',
      body: `Hi Leyla,

Friday works. See you then.

Çağrı
+31 6 12 34 51 17 | linkedin.com/in/cagriyilmaz-fe`,
    },
  ],
  portrait: { skin: '#e0b38a', hair: '#2b1d14', style: 'beard' },
};
