import { existsSync, readdirSync } from 'node:fs';
import type { StoredCandidate } from '../app/model.ts';
import { sampleAnswers } from '../data/index.ts';

const FIRST_ID = 901;

/** A candidate with nothing but a CV, and for the first ones answers, for every PDF in `folder`, so that outside samples can be tried. */
export function sampleCandidates(folder: string, vacancyId: number): StoredCandidate[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.pdf$/i.test(name))
    .sort()
    .map((name, index) => ({
      id: FIRST_ID + index,
      firstName: 'Voorbeeld',
      infix: '',
      lastName: String(index + 1),
      callName: '',
      origin: '',
      gender: 'x',
      email: '',
      phone: '',
      street: '',
      postcode: '',
      city: '',
      birthDate: '',
      birthPlace: '',
      nationality: '',
      linkedin: '',
      vacancyId,
      stage: 'new',
      appliedOn: '2026-01-01',
      source: '',
      noticePeriod: '',
      cv: name,
      letter: '',
      answers: sampleAnswers[index] ?? [],
      notes: [],
      activity: [],
      emails: [],
      portrait: null,
      remark: '',
      files: { cv: name, letter: null },
    }));
}

export const isSample = (id: number): boolean => id >= FIRST_ID;
