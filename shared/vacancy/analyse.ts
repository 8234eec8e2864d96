import type { Language } from '../recognizers/recognizer.ts';
import type { Finding, Fix, Severity } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { readVacancy } from './vacancy-text.ts';

/** What one check says about a text. */
export interface Part {
  readonly check: string;
  /** Points of `most` that the text has. */
  readonly points: number;
  readonly most: number;
  readonly findings: number;
}

export interface Analysis {
  readonly language: Language;
  /** 0 to 100: the points of all checks together. A help for the writer, never a measure of a person. */
  readonly score: number;
  readonly parts: readonly Part[];
  /** About the whole text first, then from first to last. */
  readonly findings: readonly Finding[];
}

/** Part of a check's points that one finding costs. */
const SHARE: Readonly<Record<Severity, number>> = { law: 1, advice: 1 / 3, note: 1 / 6 };

/** What there is to say about a vacancy text. Pure, total, deterministic, linear in the text. */
export function analyse(text: string): Analysis {
  const vacancy = readVacancy(text);
  const found = checks.map((check) => check.find(vacancy));
  const parts = checks.map(({ id, points: most }, i): Part => {
    const lost = found[i]!.reduce((sum, one) => sum + (one.share ?? SHARE[one.severity]), 0);
    return {
      check: id,
      points: Math.round(10 * most * Math.max(0, 1 - lost)) / 10,
      most,
      findings: found[i]!.length,
    };
  });
  const order = (one: Finding): number => (one.end === 0 ? -1 : one.start);
  return {
    language: vacancy.language,
    score: Math.round(parts.reduce((sum, { points }) => sum + points, 0)),
    parts,
    findings: found.flat().sort((a, b) => order(a) - order(b) || a.end - b.end),
  };
}

/** The text with a suggestion taken over. */
export const applyFix = (text: string, { start, end, text: instead }: Fix): string =>
  text.slice(0, start) + instead + text.slice(end);
