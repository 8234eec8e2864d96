import { type Edit, fullName, type StoredCandidate } from '../app/model.ts';
import type { Candidate, Stage, Vacancy } from '../data/candidate.ts';

const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}-]+/gu, '_');

function stored(candidate: Candidate): StoredCandidate {
  const call = candidate.callName ?? candidate.firstName;
  return {
    ...candidate,
    callName: candidate.callName ?? '',
    remark: `${call} is na 17.00 uur het best te bereiken op ${candidate.phone}.\nWoont in ${candidate.city} en kan ook op zaterdag.`,
    files: {
      cv: candidate.cv,
      letter: candidate.letter ? `Motivatiebrief_${fileName(fullName(candidate))}.txt` : null,
    },
  };
}

/** All data of the demo, in memory; `reset()` brings the first state back. */
export class Store {
  readonly vacancies: readonly Vacancy[];
  readonly #seed: readonly StoredCandidate[];
  readonly #candidates = new Map<number, StoredCandidate>();
  readonly #postings = new Map<string, string>();

  constructor(
    vacancies: readonly Vacancy[],
    candidates: readonly Candidate[],
    extra: readonly StoredCandidate[] = [],
  ) {
    this.vacancies = vacancies;
    this.#seed = [...candidates.map(stored), ...extra];
    this.reset();
  }

  reset(): void {
    this.#candidates.clear();
    this.#postings.clear();
    for (const candidate of this.#seed) this.#candidates.set(candidate.id, candidate);
  }

  /** In order of application, newest first. */
  candidates(): readonly StoredCandidate[] {
    return [...this.#candidates.values()].sort((a, b) =>
      a.appliedOn === b.appliedOn ? a.id - b.id : a.appliedOn < b.appliedOn ? 1 : -1,
    );
  }

  get(id: number): StoredCandidate | undefined {
    return this.#candidates.get(id);
  }

  /** The advertisement of a vacancy, as it was last saved in a language. */
  posting(id: number, language: 'nl' | 'en'): string | undefined {
    return (
      this.#postings.get(`${id} ${language}`) ?? this.vacancies.find((v) => v.id === id)?.posting[language]
    );
  }

  /** Stores a text exactly as sent. */
  post(id: number, language: 'nl' | 'en', text: string): void {
    this.#postings.set(`${id} ${language}`, text);
  }

  vacancyOf(candidate: StoredCandidate): Vacancy {
    const found = this.vacancies.find((v) => v.id === candidate.vacancyId) ?? this.vacancies[0];
    if (!found) throw new Error('the demo needs at least one vacancy');
    return found;
  }

  /** Stores the form's values exactly as sent. */
  edit(id: number, fields: Edit): void {
    this.#change(id, () => fields);
  }

  /** Returns the stage before. */
  move(id: number, stage: Stage): Stage | undefined {
    const before = this.get(id)?.stage;
    this.#change(id, () => ({ stage }));
    return before;
  }

  addActivity(id: number, entry: StoredCandidate['activity'][number]): void {
    this.#change(id, (c) => ({ activity: [...c.activity, entry] }));
  }

  addNote(id: number, note: StoredCandidate['notes'][number]): void {
    this.#change(id, (c) => ({ notes: [note, ...c.notes] }));
  }

  addEmail(id: number, email: StoredCandidate['emails'][number]): void {
    this.#change(id, (c) => ({ emails: [...c.emails, email] }));
  }

  #change(id: number, part: (candidate: StoredCandidate) => Partial<StoredCandidate>): void {
    const candidate = this.#candidates.get(id);
    if (candidate) this.#candidates.set(id, { ...candidate, ...part(candidate) });
  }
}
