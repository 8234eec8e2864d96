import { pairedT, twoProportions } from '../../../evaluation/statistics/proportions.ts';
import { type Check, figures, table } from '../check.ts';

export const frenchAudit: Check = {
  file: 'french-audit-inter1.csv',
  source: 'correspondence audit, as in R, callback::inter1',
  run(text) {
    const offers = new Map<string, { men: boolean; women: boolean }>();
    // The published comparison is between the man and the woman whose names are French.
    for (const { offer = '', gender, callback, origin } of table(text)) {
      if (origin !== 'F') continue;
      const held = offers.get(offer) ?? { men: false, women: false };
      offers.set(offer, held);
      if (/^true$/i.test(callback ?? '')) held[gender === 'Man' ? 'men' : 'women'] = true;
    }
    const all = [...offers.values()];
    const count = (fits: (one: { men: boolean; women: boolean }) => boolean) => all.filter(fits).length;
    const men = count((one) => one.men);
    const women = count((one) => one.women);
    const test = twoProportions([men, all.length], [women, all.length], { corrected: true });
    const paired = pairedT(all.map((one) => Number(one.men) - Number(one.women)));
    return [
      figures('call-backs per offer', [
        ['offers', all.length, 310, 0],
        ['men', men, 86, 0],
        ['women', women, 70, 0],
        ['only men', count((one) => one.men && !one.women), 43, 0],
        ['only women', count((one) => one.women && !one.men), 27, 0],
        ['both', count((one) => one.men && one.women), 43, 0],
        ['chi-square', test.chiSquare, 1.927, 3],
        ['p', test.p, 0.165, 3],
        ['paired t', paired.t, 1.921, 3],
        ['p of it', paired.p, 0.0557, 4],
      ]),
    ];
  },
};
