import { twoProportions } from '../../../evaluation/statistics/proportions.ts';
import { simpleRegression } from '../../../evaluation/statistics/simple-regression.ts';
import { type Check, figures, table } from '../check.ts';

export const resumeNames: Check = {
  file: 'ResumeNames.csv',
  source: 'Bertrand & Mullainathan 2004, as in R, AER::ResumeNames',
  run(text) {
    const rows = table(text);
    const split = (keep: (row: Readonly<Record<string, string>>) => boolean) => {
      const counted = (ethnicity: string) => {
        const some = rows.filter((row) => keep(row) && row.ethnicity === ethnicity);
        return [some.filter(({ call }) => call === 'yes').length, some.length] as const;
      };
      return [counted('cauc'), counted('afam')] as const;
    };
    const compared = (
      name: string,
      keep: (row: Readonly<Record<string, string>>) => boolean,
      published: readonly [number, number, number],
    ) => {
      const [white, black] = split(keep);
      return figures(name, [
        ['white', (100 * white[0]) / white[1], published[0], 2],
        ['black', (100 * black[0]) / black[1], published[1], 2],
        ['p', twoProportions(white, black).p, published[2], 4],
      ]);
    };
    const [white, black] = split(() => true);
    const test = twoProportions(white, black);
    const line = simpleRegression(
      rows.map(({ ethnicity }) => (ethnicity === 'afam' ? 1 : 0)),
      rows.map(({ call }) => (call === 'yes' ? 1 : 0)),
    );
    return [
      figures('call-backs', [
        ['white', white[0], 235, 0],
        ['of', white[1], 2435, 0],
        ['black', black[0], 157, 0],
        ['of', black[1], 2435, 0],
        ['chi-square', test.chiSquare, 16.879, 3],
        ['p', test.p, 3.98e-5, 7],
        ['standard error (least squares)', line.classic, 0.00778, 5],
      ]),
      compared('Chicago', ({ city }) => city === 'chicago', [8.06, 5.4, 0.0057]),
      compared('Boston', ({ city }) => city === 'boston', [11.63, 7.76, 0.0023]),
      compared('women', ({ gender }) => gender === 'female', [9.89, 6.63, 0.0003]),
      compared('men', ({ gender }) => gender === 'male', [8.87, 5.83, 0.0513]),
    ];
  },
};
