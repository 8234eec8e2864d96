export interface SimpleRegression {
  readonly slope: number;
  /** Standard error of the slope: all alike; White's (HC1). */
  readonly classic: number;
  readonly robust: number;
  /** With outcomes that hang together within clusters (CR1). */
  clustered(clusters: readonly unknown[]): number;
  /** In two ways at once (Cameron, Gelbach & Miller 2011): one way, plus the other, minus both. */
  twoWay(one: readonly unknown[], other: readonly unknown[]): number;
}

/**
 * y on x with an intercept, by least squares, with the standard errors that the field reports. CR1 has the factor
 * G/(G − 1) × (n − 1)/(n − 2).
 */
export function simpleRegression(x: readonly number[], y: readonly number[]): SimpleRegression {
  const n = x.length;
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  const sxx = x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
  const slope = x.reduce((sum, one, at) => sum + (one - mx) * ((y[at] as number) - my), 0) / sxx;
  // With the intercept taken out, the slope's score is (x − mean) × residual.
  const residuals = x.map((one, at) => (y[at] as number) - my - slope * (one - mx));
  const scores = x.map((one, at) => (one - mx) * (residuals[at] as number));
  const squares = (values: Iterable<number>) => [...values].reduce((sum, one) => sum + one ** 2, 0);
  const variance = (clusters: readonly unknown[]) => {
    const sums = new Map<unknown, number>();
    for (const [at, cluster] of clusters.entries()) {
      sums.set(cluster, (sums.get(cluster) ?? 0) + (scores[at] as number));
    }
    return ((sums.size / (sums.size - 1)) * ((n - 1) / (n - 2)) * squares(sums.values())) / sxx ** 2;
  };
  return {
    slope,
    classic: Math.sqrt(squares(residuals) / (n - 2) / sxx),
    robust: Math.sqrt(((n / (n - 2)) * squares(scores)) / sxx ** 2),
    clustered: (clusters) => Math.sqrt(variance(clusters)),
    twoWay: (one, other) =>
      Math.sqrt(
        variance(one) +
          variance(other) -
          variance(one.map((cluster, at) => JSON.stringify([cluster, other[at]]))),
      ),
  };
}
