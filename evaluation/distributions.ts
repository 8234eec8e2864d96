/// <reference path="./jstat.d.ts" />
import jstat from 'jstat';

const { normal, studentt, chisquare, noncentralt } = jstat.jStat;

/** Above this many degrees of freedom Student's t is the normal distribution to within 10^-4. */
const MANY = 20_000;

export const normalCdf = (x: number): number => normal.cdf(x, 0, 1);
export const normalQuantile = (p: number): number => normal.inv(p, 0, 1);
export const tQuantile = (p: number, df: number): number =>
  df > MANY ? normalQuantile(p) : studentt.inv(p, df);
export const tCdf = (x: number, df: number): number => (df > MANY ? normalCdf(x) : studentt.cdf(x, df));
export const chiSquareCdf = (x: number, df: number): number => chisquare.cdf(x, df);

/**
 * Chance that a two-sided test finds an effect of `ncp` standard errors, on the side where it is.
 * `df` degrees of freedom of Student's t; infinite: the normal approximation that many calculators use.
 */
export function powerOf(ncp: number, alpha: number, df: number): number {
  if (df > MANY) return normalCdf(Math.abs(ncp) - normalQuantile(1 - alpha / 2));
  return 1 - noncentralt.cdf(tQuantile(1 - alpha / 2, df), df, Math.abs(ncp));
}
