import type { Candidate } from '../candidate.ts';

export const fatimaElAmrani: Candidate = {
  id: 101,
  firstName: 'Fatima',
  infix: 'El',
  lastName: 'Amrani',
  origin: 'Moroccan Arabic',
  gender: 'v',
  email: 'fatima.elamrani@example.nl',
  phone: '06-12345101',
  street: 'Kanaalstraat 214',
  postcode: '3531 CR',
  city: 'Utrecht',
  birthDate: '1991-03-14',
  birthPlace: 'Nador',
  nationality: 'Nederlandse en Marokkaanse',
  linkedin: 'https://www.linkedin.com/in/fatima-el-amrani-00f1a7',
  vacancyId: 1,
  stage: 'interview',
  appliedOn: '2026-10-19',
  source: 'LinkedIn',
  noticePeriod: '1 maand',
  cv: 'CV_Fatima_El_Amrani_2026.pdf',
  letter: `Geachte mevrouw Kuiper,

Met veel plezier las ik uw vacature voor HR-adviseur. Mijn naam is Fatima El Amrani, ik ben 35 jaar en ik woon met mijn man Karim en onze twee dochters in Lombok. Op mijn achtste kwam ik vanuit Nador naar Utrecht, waar ik later aan de hogeschool Human Resource Management heb gestudeerd.

De afgelopen zes jaar begeleidde ik bij een zorgorganisatie leidinggevenden bij verzuim. Het langdurige verzuim daalde in mijn teams van 7,1 naar 4,8 procent, vooral doordat we in de eerste week al samen om tafel gingen. Ook schreef ik het nieuwe functiehuis mee en gaf ik trainingen in het voeren van lastige gesprekken.

Ik spreek Nederlands, Arabisch en Tarifit, en merk dat dit op de werkvloer deuren opent. Als vrouw met een hoofddoek weet ik hoe het is om eerst gezien en pas daarna gehoord te worden. Juist daarom wil ik werken aan eerlijk personeelsbeleid.

Ik licht mijn brief graag toe in een gesprek.

Met vriendelijke groet,
Fatima El Amrani`,
  notes: [
    {
      by: 'Sanne Kuiper',
      on: '2026-10-20',
      text: 'Fatima gebeld. Sterk op verzuim, rustig aan de telefoon. Mevrouw El Amrani kan vanaf 1 december beginnen.',
    },
    {
      by: 'Joost Verhagen',
      on: '2026-10-27',
      text: 'Eerste gesprek met F. El Amrani: goede voorbeelden, arbeidsrecht nog navragen. Ze vraagt of ze op vrijdagmiddag vrij kan zijn.',
    },
  ],
  activity: [
    { on: '2026-10-19', text: 'Fatima El Amrani heeft gesolliciteerd' },
    { on: '2026-10-20', text: 'Sanne Kuiper heeft een notitie toegevoegd bij Fatima El Amrani' },
    { on: '2026-10-24', text: 'Fatima El Amrani verplaatst naar Gesprek' },
  ],
  emails: [
    {
      from: 'Sanne Kuiper <s.kuiper@werkmaat.example>',
      to: 'Fatima El Amrani <fatima.elamrani@example.nl>',
      on: '2026-10-24',
      subject: 'Uitnodiging gesprek HR-adviseur',
      body: `Beste mevrouw El Amrani,

Dank voor uw sollicitatie. Kunt u dinsdag 27 oktober om 14.00 uur langskomen in Utrecht?

Met vriendelijke groet,
Sanne Kuiper
030-5550142`,
    },
    {
      from: 'Fatima El Amrani <fatima.elamrani@example.nl>',
      to: 'Sanne Kuiper <s.kuiper@werkmaat.example>',
      on: '2026-10-24',
      subject: 'Re: Uitnodiging gesprek HR-adviseur',
      body: `Beste Sanne,

Dinsdag om 14.00 uur komt goed uit. Tot dan.

Groeten,
Fatima El Amrani
M 06 1234 5101 | Kanaalstraat 214, 3531 CR Utrecht`,
    },
  ],
  portrait: { skin: '#c98f63', hair: '#2f4858', style: 'headscarf' },
};
