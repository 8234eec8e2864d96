/** A fictional applicant of the demo ATS. Nothing here is about a real person. */
export interface Candidate {
  readonly id: number;
  readonly firstName: string;
  /** "van der", "el", or "". */
  readonly infix: string;
  readonly lastName: string;
  /** Call name, where it differs from the first name. */
  readonly callName?: string;
  readonly origin: string;
  readonly gender: 'm' | 'v' | 'x';
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** ISO. */
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly nationality: string;
  readonly linkedin: string;
  readonly vacancyId: number;
  readonly stage: Stage;
  /** ISO. */
  readonly appliedOn: string;
  readonly source: string;
  readonly noticePeriod: string;
  /** File under `demo/cvs/`, named as applicants name them ("CV_Fatima_El_Amrani_2026.pdf"). */
  readonly cv: string;
  readonly letter: string;
  /** To the questions of the vacancy, in that order; empty where nothing was asked. */
  readonly answers?: readonly string[];
  readonly notes: readonly { readonly by: string; readonly on: string; readonly text: string }[];
  readonly activity: readonly { readonly on: string; readonly text: string }[];
  readonly emails: readonly {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly subject: string;
    readonly body: string;
  }[];
  /** How the picture is drawn; `null`: no photo, initials only. */
  readonly portrait: { readonly skin: string; readonly hair: string; readonly style: string } | null;
}

export const STAGES = ['new', 'review', 'interview', 'offer', 'hired', 'rejected'] as const;
export type Stage = (typeof STAGES)[number];

export interface Vacancy {
  readonly id: number;
  readonly title: { readonly nl: string; readonly en: string };
  readonly department: { readonly nl: string; readonly en: string };
  readonly city: string;
  readonly text: { readonly nl: string; readonly en: string };
  /** What every applicant is asked to answer in writing; empty where a CV will do. */
  readonly questions: readonly { readonly nl: string; readonly en: string }[];
  /** The advertisement, as its editor holds it. */
  readonly posting: { readonly nl: string; readonly en: string };
}
