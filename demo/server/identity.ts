import { fullName, recentName, type StoredCandidate, shortName } from '../app/model.ts';
import { day, WORDS } from '../app/words.ts';

const MIN_TOKEN = 3;

/** The strings that identify any of the candidates, longest first, as pages show them. */
export function identityOf(candidates: readonly StoredCandidate[]): readonly string[] {
  const all = candidates.flatMap((c) => [
    fullName(c),
    recentName(c),
    shortName(c),
    ...`${c.firstName} ${c.lastName} ${c.callName ?? ''}`
      .split(/[\s-]+/)
      .filter((t) => t.length >= MIN_TOKEN),
    c.email,
    c.phone,
    c.street,
    c.postcode,
    c.linkedin.replace(/^https?:\/\/(www\.)?/, ''),
    c.files.cv,
    c.files.letter ?? '',
    c.birthDate,
    ...(c.birthDate ? Object.values(WORDS).map((words) => day(c.birthDate, words)) : []),
  ]);
  return [...new Set(all)].filter((text) => text.length >= MIN_TOKEN).sort((a, b) => b.length - a.length);
}

/** The last eight digits of every phone number, which stay the same in all ways of writing it. */
export const phonesOf = (candidates: readonly StoredCandidate[]): readonly string[] =>
  candidates.map((c) => c.phone.replace(/\D/g, '').slice(-8)).filter((digits) => digits.length === 8);
