import { simpleRegression } from '../../../evaluation/statistics/simple-regression.ts';
import { type Check, figures, table } from '../check.ts';

export const petersen: Check = {
  file: 'PetersenCL.csv',
  source: "Petersen's test data for clustered standard errors, as in R, sandwich::PetersenCL",
  run(text) {
    const rows = table(text);
    const of = (name: string) => rows.map((row) => row[name] ?? '');
    const line = simpleRegression(of('x').map(Number), of('y').map(Number));
    return [
      figures('standard errors', [
        ['least squares', line.classic, 0.0286, 4],
        ['White', line.robust, 0.0284, 4],
        ['by firm', line.clustered(of('firm')), 0.0506, 4],
        ['by year', line.clustered(of('year')), 0.0334, 4],
        ['by both', line.twoWay(of('firm'), of('year')), 0.0536, 4],
      ]),
    ];
  },
};
