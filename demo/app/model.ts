import type { Candidate, Stage, Vacancy } from '../data/candidate.ts';

export type Language = 'nl' | 'en';

/** What the ATS keeps of a candidate: the application plus what its own users add. */
export interface StoredCandidate extends Candidate {
  /** Free text of the edit form. */
  readonly remark: string;
  /** File names as the applicant sent them; `null`: not there. */
  readonly files: { readonly cv: string; readonly letter: string | null };
}

/** The fields of the edit form; all of them are sent at every save. */
export const EDITABLE = [
  'firstName',
  'infix',
  'lastName',
  'callName',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'birthDate',
  'source',
  'noticePeriod',
  'remark',
] as const;
export type EditableField = (typeof EDITABLE)[number];
export type Edit = Record<EditableField, string>;

/** What lists, cards and search results show of a candidate. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly photo: boolean;
  readonly stage: Stage;
  readonly appliedOn: string;
  readonly source: string;
  readonly vacancyId: number;
}

export interface VacancySummary {
  readonly vacancy: Vacancy;
  readonly counts: Readonly<Record<Stage, number>>;
  readonly latest: readonly Person[];
}

export type Page =
  | { readonly kind: 'login'; readonly back: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'vacancies'; readonly vacancies: readonly VacancySummary[] }
  | { readonly kind: 'posting'; readonly vacancy: Vacancy; readonly text: string }
  | { readonly kind: 'pipeline'; readonly vacancy: Vacancy; readonly people: readonly Person[] }
  | {
      readonly kind: 'candidates';
      readonly people: readonly Person[];
      readonly vacancies: readonly Vacancy[];
    }
  | CandidatePageData
  | { readonly kind: 'print'; readonly candidate: StoredCandidate; readonly vacancy: Vacancy };

export const TABS = ['cv', 'letter', 'answers', 'notes', 'activity', 'emails', 'edit'] as const;
export type Tab = (typeof TABS)[number];

export interface CandidatePageData {
  readonly kind: 'candidate';
  readonly candidate: StoredCandidate;
  readonly vacancy: Vacancy;
  readonly tab: Tab;
  readonly previous: Person | null;
  readonly next: Person | null;
}

/** Everything a page needs; stands as JSON in the HTML and comes from `/api/page` afterwards. */
export interface Bootstrap {
  readonly language: Language;
  /** Path with query. */
  readonly path: string;
  readonly page: Page;
  readonly recents: readonly Person[];
  readonly user: { readonly name: string; readonly email: string };
  /** ISO date on the server. */
  readonly today: string;
}

type Named = Pick<Person, 'firstName' | 'infix' | 'lastName'>;

export const fullName = (p: Named): string =>
  [p.firstName, p.infix, p.lastName].filter((part) => part !== '').join(' ');

/** "Berg, van der" */
export const surnameFirst = (p: Named): string => (p.infix ? `${p.lastName}, ${p.infix}` : p.lastName);

export const initials = (p: Named): string =>
  `${[...p.firstName][0] ?? ''}${[...p.lastName][0] ?? ''}`.toUpperCase();

const RECENT_LENGTH = 16;

/** As the narrow bar of recently viewed people shows it: "Sjoukje de Vries.." */
export function recentName(p: Named): string {
  const letters = [...fullName(p)];
  return letters.length <= RECENT_LENGTH
    ? letters.join('')
    : `${letters.slice(0, RECENT_LENGTH).join('').trimEnd()}..`;
}

/** "J. Berg": first letter, no infix, as cards with little room show it. */
export const shortName = (p: Named): string =>
  p.lastName ? `${[...p.firstName][0] ?? ''}. ${p.lastName}` : p.firstName;

const COLOURS = ['#4263eb', '#0b7285', '#9c36b5', '#c2255c', '#d9480f', '#247536', '#5f3dc4', '#a61e4d'];
export const avatarColour = (id: number): string => COLOURS[id % COLOURS.length] ?? '#4263eb';

export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

export const personOf = (c: StoredCandidate): Person => ({
  id: c.id,
  firstName: c.firstName,
  infix: c.infix,
  lastName: c.lastName,
  email: c.email,
  phone: c.phone,
  city: c.city,
  photo: c.portrait !== null,
  stage: c.stage,
  appliedOn: c.appliedOn,
  source: c.source,
  vacancyId: c.vacancyId,
});

export const isPdf = (file: string): boolean => /\.pdf$/i.test(file);
