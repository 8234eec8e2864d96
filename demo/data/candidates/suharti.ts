import type { Candidate } from '../candidate.ts';

export const suharti: Candidate = {
  id: 107,
  firstName: 'Suharti',
  infix: '',
  lastName: '',
  origin: 'Indonesian',
  gender: 'v',
  email: 'suharti.hr@example.com',
  phone: '+31612345107',
  street: 'Laan van Nieuw Guinea 45',
  postcode: '3531 JD',
  city: 'Utrecht',
  birthDate: '1993-05-09',
  birthPlace: 'Yogyakarta',
  nationality: 'Indonesische',
  linkedin: 'https://www.linkedin.com/in/suharti-0593',
  vacancyId: 1,
  stage: 'rejected',
  appliedOn: '2026-10-17',
  source: 'LinkedIn',
  noticePeriod: '1 maand',
  cv: 'CV_Suharti.docx',
  letter: `Dear Ms Kuiper,

I am writing to apply for the position of HR adviser. My name is Suharti. As is common on Java, I have one name only, so please do not worry about the empty field in the form. My passport says the same.

I hold a master's degree in organisational psychology from Universitas Gadjah Mada and came to the Netherlands in 2020, when my husband Bagus started his doctorate here. Since then I have worked as an HR specialist at an engineering firm with 400 employees from 31 countries. I manage relocation, contracts and onboarding, and I brought the average time from offer to first working day down from eleven weeks to six.

My Dutch is at B2 level and I am taking lessons twice a week. I wear a hijab at work and pray once during the day, for which a quiet corner is enough.

I would welcome the chance to tell you more.

Yours sincerely,
Suharti`,
  notes: [
    {
      by: 'Sanne Kuiper',
      on: '2026-10-19',
      text: 'Suharti schrijft goed Engels, Nederlands op B2. Mevrouw Suharti heeft weinig ervaring met arbeidsrecht hier.',
    },
  ],
  activity: [
    { on: '2026-10-17', text: 'Suharti heeft gesolliciteerd' },
    { on: '2026-10-20', text: 'Suharti afgewezen: taalniveau' },
  ],
  emails: [
    {
      from: 'Sanne Kuiper <s.kuiper@werkmaat.example>',
      to: 'Suharti <suharti.hr@example.com>',
      on: '2026-10-20',
      subject: 'Your application',
      body: `Dear Suharti,

Thank you for applying. We have decided to continue with other candidates.

Kind regards,
Sanne Kuiper`,
    },
    {
      from: 'Suharti <suharti.hr@example.com>',
      to: 'Sanne Kuiper <s.kuiper@werkmaat.example>',
      on: '2026-10-21',
      subject: 'Re: Your application',
      body: `Dear Ms Kuiper,

Thank you for letting me know. Could you tell me what I could do better next time?

Suharti
+31 6 1234 5107`,
    },
  ],
  portrait: { skin: '#c08552', hair: '#6d597a', style: 'headscarf' },
};
