import type { Candidate, Vacancy } from '../data/candidate.ts';

export const vacancies: readonly Vacancy[] = [
  {
    id: 1,
    title: { nl: 'Planner logistiek', en: 'Logistics planner' },
    department: { nl: 'Transport', en: 'Transport' },
    city: 'Zwolle',
    text: { nl: 'Je plant ritten en chauffeurs.', en: 'You plan trips and drivers.' },
  },
];

const base = {
  birthPlace: 'Tiel',
  nationality: 'Nederlandse',
  vacancyId: 1,
  stage: 'new',
  source: 'Indeed',
  noticePeriod: '1 maand',
  notes: [{ by: 'Marloes Timmer', on: '2026-10-20', text: 'Fijne brief, even bellen.' }],
  activity: [{ on: '2026-10-19', text: 'Sollicitatie ontvangen' }],
} as const;

export const candidates: readonly Candidate[] = [
  {
    ...base,
    id: 17,
    firstName: 'Fatima',
    infix: '',
    lastName: 'El Amrani',
    origin: 'ma',
    gender: 'v',
    email: 'fatima.elamrani@post.example',
    phone: '06 12 34 56 78',
    street: 'Lindelaan 12',
    postcode: '8011 AB',
    city: 'Zwolle',
    birthDate: '1994-05-17',
    linkedin: 'https://www.linkedin.com/in/fatima-el-amrani',
    appliedOn: '2026-10-19',
    cv: 'CV_Fatima_El_Amrani_2026.pdf',
    letter: 'Beste lezer,\n\nGraag solliciteer ik.\n\nFatima El Amrani',
    emails: [
      {
        from: 'fatima.elamrani@post.example',
        to: 'banen@lindehoven.example',
        on: '2026-10-19',
        subject: 'Sollicitatie Fatima El Amrani',
        body: 'Hierbij mijn sollicitatie.\n\nFatima',
      },
    ],
    portrait: { skin: '#c58c5c', hair: '#2b1b12', style: 'long' },
  },
  {
    ...base,
    id: 18,
    firstName: 'Sjoukje',
    infix: 'van der',
    lastName: 'Berg-Hoekstra',
    origin: 'fy',
    gender: 'v',
    email: 's.vanderberg@post.example',
    phone: '06 87 65 43 21',
    street: 'Dijk 3',
    postcode: '8900 AA',
    city: 'Leeuwarden',
    birthDate: '1988-02-03',
    linkedin: 'https://www.linkedin.com/in/sjoukje',
    appliedOn: '2026-10-21',
    cv: 'CV_Sjoukje.pdf',
    letter: 'Beste lezer,\n\nGraag solliciteer ik.\n\nSjoukje',
    emails: [],
    portrait: null,
  },
];
