import type { Candidate } from '../candidate.ts';

export const hopeBlijd: Candidate = {
  id: 106,
  firstName: 'Hope',
  infix: '',
  lastName: 'Blijd',
  origin: 'Creole Surinamese',
  gender: 'v',
  email: 'hope.blijd@example.nl',
  phone: '06-123 451 06',
  street: 'Bijlmerdreef 912',
  postcode: '1103 JR',
  city: 'Amsterdam',
  birthDate: '1996-01-17',
  birthPlace: 'Paramaribo',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/hope-blijd-hr',
  vacancyId: 1,
  stage: 'offer',
  appliedOn: '2026-10-15',
  source: 'LinkedIn',
  noticePeriod: 'Per direct',
  cv: 'Hope_Blijd_HR_CV.pdf',
  letter: `Dear hiring team,

I hope this letter finds you well. Yes, that is also my name: Hope Blijd. I am a 30-year-old HR professional from Amsterdam Zuidoost, born in Paramaribo and raised by my grandmother, who ran a market stall on the Kraaiennest for twenty-two years.

For the past four years I have worked as a junior and then medior HR adviser at a hospital. I redesigned the exit interviews, so that we finally knew why nurses were leaving, and I turned the answers into three changes in the duty roster. Turnover in those wards fell from 19 to 12 per cent in eighteen months.

I enjoy hard conversations as long as they are honest. My manager says that I am the calmest woman in the room when a meeting gets loud. On Sundays I sing in the choir of our church, which taught me to listen before I come in.

I would be glad (blijd, as we say at home) to meet you.

Kind regards,
Hope Blijd`,
  notes: [
    {
      by: 'Sanne Kuiper',
      on: '2026-10-16',
      text: 'We hope to see more of this kind. Hope gave clear examples on the phone; Ms Blijd is available at once.',
    },
    {
      by: 'Leyla Demir',
      on: '2026-11-02',
      text: 'Voorstel naar H. Blijd gestuurd: schaal 10, trede 3. Zij is er blij mee en denkt er twee dagen over na.',
    },
  ],
  activity: [
    { on: '2026-10-15', text: 'Hope Blijd heeft gesolliciteerd' },
    { on: '2026-10-22', text: 'Hope Blijd verplaatst naar Gesprek' },
    { on: '2026-11-02', text: 'Hope Blijd verplaatst naar Aanbod' },
  ],
  emails: [
    {
      from: 'Leyla Demir <l.demir@werkmaat.example>',
      to: 'Hope Blijd <hope.blijd@example.nl>',
      on: '2026-11-02',
      subject: 'Offer HR adviser',
      body: `Dear Hope,

Please find our offer attached. I hope you like it.

Best wishes,
Leyla Demir`,
    },
    {
      from: 'Hope Blijd <hope.blijd@example.nl>',
      to: 'Leyla Demir <l.demir@werkmaat.example>',
      on: '2026-11-02',
      subject: 'Re: Offer HR adviser',
      body: `Hi Leyla,

Thank you. May I call you on Wednesday? My number is 06-123 451 06.

Best,
Hope Blijd (she/her)`,
    },
  ],
  portrait: { skin: '#7a4a2b', hair: '#1a1210', style: 'curly' },
};
