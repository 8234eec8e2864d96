import { analyse } from '../../shared/vacancy/analyse.ts';
import type { MarkedVacancy } from './set.ts';

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** What went wrong, for whoever mends it. */
  readonly slips: readonly string[];
}

/** Of which the formula and the length of sentences are tested apart: a person marks no count. */
const COUNTED = (check: string, advice: string): boolean => check === 'reading-level' && advice === 'hard';

/** Per check: what was found of what was marked, and what more. Touching a fragment is finding it. */
export function tally(vacancies: readonly MarkedVacancy[]): ReadonlyMap<string, Tally> {
  const all = new Map<string, { right: number; wrong: number; missed: number; slips: string[] }>();
  const of = (check: string) => {
    const there = all.get(check) ?? { right: 0, wrong: 0, missed: 0, slips: [] };
    all.set(check, there);
    return there;
  };
  for (const { name, text, marks } of vacancies) {
    const open = analyse(text).findings.filter(({ check, advice }) => !COUNTED(check, advice));
    const used = new Set<(typeof open)[number]>();
    const starts = new Map<string, number>();
    for (const { check, fragment, advice } of marks) {
      let at = -1;
      if (fragment !== null) {
        // The same words twice are two places.
        at = text.indexOf(fragment, (starts.get(`${check} ${fragment}`) ?? -1) + 1);
        if (at < 0) throw new Error(`${name}: "${fragment}" is not in the text`);
        starts.set(`${check} ${fragment}`, at);
      }
      const hit = open.find(
        (one) =>
          !used.has(one) &&
          one.check === check &&
          (fragment === null
            ? one.advice === advice
            : one.end > 0 && one.start < at + fragment.length && at < one.end),
      );
      const counts = of(check);
      if (hit) {
        used.add(hit);
        counts.right++;
      } else {
        counts.missed++;
        counts.slips.push(`${name} missed: ${fragment ?? advice}`);
      }
    }
    for (const one of open) {
      if (used.has(one)) continue;
      const counts = of(one.check);
      counts.wrong++;
      counts.slips.push(
        `${name} too many: ${one.advice} "${text.slice(one.start, Math.min(one.end, one.start + 60))}"`,
      );
    }
  }
  return all;
}

export const precision = ({ right, wrong }: Tally): number => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Tally): number => (right + missed ? right / (right + missed) : 1);
