import type { Candidate } from '../candidate.ts';

export const tjitskeTerpstra: Candidate = {
  id: 103,
  firstName: 'Tjitske',
  infix: '',
  lastName: 'Terpstra',
  origin: 'Frisian',
  gender: 'v',
  email: 'tj.terpstra@example.org',
  phone: '06 123 45 103',
  street: 'Prins Hendrikstraat 7',
  postcode: '8501 AB',
  city: 'Joure',
  birthDate: '1969-06-30',
  birthPlace: 'Sint Nicolaasga',
  nationality: 'Nederlandse',
  linkedin: 'https://www.linkedin.com/in/tjitske-terpstra-690630x',
  vacancyId: 1,
  stage: 'new',
  appliedOn: '2026-11-03',
  source: 'Indeed',
  noticePeriod: '1 maand',
  cv: 'CV T. Terpstra.pdf',
  letter: `Geachte heer, mevrouw,

Hierbij solliciteer ik naar de functie van HR-adviseur. Sinds 1998 werk ik in het personeelswerk, eerst als administrateur en de laatste elf jaar als adviseur bij een zuivelcoöperatie in Fryslân. Mijn naam is Tjitske Terpstra; collega's zeggen meestal Tjits.

In mijn huidige baan ben ik vraagbaak voor 240 medewerkers in ploegendienst. Ik heb het rooster samen met de ploegen opnieuw gemaakt, waardoor er minder ruilverzoeken zijn en het verzuim in de nachtdienst met een kwart daalde. De cao ken ik bijna uit mijn hoofd.

Mijn kinderen zijn het huis uit en mijn man Gerben is met pensioen. Wij verhuizen in het voorjaar van Joure naar Utrecht, dicht bij onze kleinzoon Jelle. Mijn moedertaal is Fries, maar u zult dat alleen horen als ik enthousiast word. Met mijn 57 jaar breng ik rust mee, en zin om nog tien jaar te leren.

Graag kom ik langs voor een kennismaking.

Hoogachtend,
mevrouw T. Terpstra`,
  notes: [
    {
      by: 'Joost Verhagen',
      on: '2026-11-04',
      text: 'Brief van Tjitske is helder. Nagaan of mevrouw Terpstra voor maart al kan beginnen, want ze woont nog in Joure.',
    },
  ],
  activity: [
    { on: '2026-11-03', text: 'Tjitske Terpstra heeft gesolliciteerd' },
    { on: '2026-11-04', text: 'Joost Verhagen heeft het cv van T. Terpstra bekeken' },
  ],
  emails: [
    {
      from: 'Tjitske Terpstra <tj.terpstra@example.org>',
      to: 'werving@werkmaat.example',
      on: '2026-11-03',
      subject: 'Sollicitatie Tjitske Terpstra',
      body: `Goedemiddag,

In de bijlage vindt u mijn brief en mijn cv.

Mei freonlike groetnis,
Tjits Terpstra
Prins Hendrikstraat 7, Joure
tel. 06 123 45 103`,
    },
  ],
  portrait: { skin: '#f3d6c0', hair: '#c9c4bb', style: 'bob' },
};
