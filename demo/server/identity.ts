import { fullName, recentName, type StoredCandidate, shortName } from '../app/model.ts';
import { identityTokens } from '../data/identity.ts';

const MIN_LENGTH = 3;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;

/** Everything that identifies any of the candidates, as pages and running text write it, longest first. */
export function identityOf(candidates: readonly StoredCandidate[]): readonly string[] {
  const all = candidates.flatMap((c) => [
    fullName(c),
    recentName(c),
    shortName(c),
    c.files.cv,
    c.files.letter ?? '',
    // A sample of one's own has no data beyond its file.
    ...(DATE.test(c.birthDate)
      ? identityTokens(c).flatMap(({ kind, variants }) => (kind === 'initials' ? [] : variants))
      : []),
  ]);
  return [...new Set(all)].filter((text) => text.length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
}

/** The last eight digits of every phone number, which stay the same in all ways of writing it. */
export const phonesOf = (candidates: readonly StoredCandidate[]): readonly string[] =>
  candidates.map((c) => c.phone.replace(/\D/g, '').slice(-8)).filter((digits) => digits.length === 8);
