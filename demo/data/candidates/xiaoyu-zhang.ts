import type { Candidate } from '../candidate.ts';

export const xiaoyuZhang: Candidate = {
  id: 120,
  firstName: 'Xiaoyu',
  infix: '',
  lastName: 'Zhang',
  callName: 'Linda',
  origin: 'Chinese',
  gender: 'v',
  email: 'zhangxiaoyu@example.org',
  phone: '+31-6-12345120',
  street: 'Rochussenstraat 187',
  postcode: '3021 NR',
  city: 'Rotterdam',
  birthDate: '1992-09-15',
  birthPlace: 'Wenzhou',
  nationality: 'Chinese',
  linkedin: 'https://www.linkedin.com/in/xiaoyu-linda-zhang-0915',
  vacancyId: 3,
  stage: 'new',
  appliedOn: '2026-11-04',
  source: 'LinkedIn',
  noticePeriod: '1 maand',
  cv: 'ZHANG_Xiaoyu_CV.pdf',
  letter: `Dear Sir or Madam,

I would like to apply for the front-end position. I am Zhang Xiaoyu, Xiaoyu being my given name; most colleagues in the Netherlands call me Linda Zhang. I am 34 years old and came from Wenzhou to Delft for my master's in human-computer interaction.

At a company for measuring instruments I have built dashboards for five years. The largest one draws two million points and stays under 16 milliseconds a frame, which I reached with typed arrays and a canvas renderer of my own. Each chart has a table behind it, so that someone who cannot see the lines can still read the numbers. I maintain our test suite, which runs in four minutes instead of twenty-six.

My husband Pieter Jansen is Dutch and our daughter Mei speaks three languages at the age of four. My Dutch is at B1. I play table tennis at a club in Delfshaven, where I learned all the words that no course teaches.

Yours faithfully,
Xiaoyu (Linda) Zhang`,
  notes: [
    {
      by: 'Sanne Kuiper',
      on: '2026-11-05',
      text: 'Linda heeft vijf jaar grafieken gebouwd. Mevrouw Zhang zet haar achternaam voorop in het cv.',
    },
  ],
  activity: [
    { on: '2026-11-04', text: 'Xiaoyu Zhang heeft gesolliciteerd' },
    { on: '2026-11-05', text: 'Sanne Kuiper heeft het cv van Linda Zhang bekeken' },
  ],
  emails: [
    {
      from: 'Zhang Xiaoyu <zhangxiaoyu@example.org>',
      to: 'werving@werkmaat.example',
      on: '2026-11-04',
      subject: 'Application front-end developer - ZHANG Xiaoyu',
      body: `Dear Sir or Madam,

Please find enclosed my letter and CV.

Best regards,
Linda Zhang (Xiaoyu)
Rochussenstraat 187, 3021 NR Rotterdam
+31-6-12345120`,
    },
  ],
  portrait: { skin: '#f0cfa6', hair: '#15110f', style: 'bob' },
};
