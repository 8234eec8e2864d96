/** What we use of jStat; it brings no types of its own. */
declare module 'jstat' {
  interface Distribution<Parameters extends number[]> {
    cdf(x: number, ...parameters: Parameters): number;
    inv(p: number, ...parameters: Parameters): number;
  }
  const jstat: {
    readonly jStat: {
      readonly normal: Distribution<[mean: number, sd: number]>;
      readonly studentt: Distribution<[df: number]>;
      readonly chisquare: Distribution<[df: number]>;
      readonly noncentralt: { cdf(x: number, df: number, ncp: number): number };
    };
  };
  export default jstat;
}
