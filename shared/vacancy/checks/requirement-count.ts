import { type Check, type Finding, WHOLE } from './check.ts';

/**
 * The pilot's first rule (Nudging werving en selectie, ministry SZW, 2018-2021): four to six requirements. The more are
 * asked, the fewer people apply who could do the work, women first (Mohr 2014; LinkedIn, Gender Insights Report, 2019).
 */
const LEAST = 4;
const MOST = 6;

export const requirementCount: Check = {
  id: 'requirement-count',
  points: 12,
  find({ requirements }) {
    const musts = requirements.filter(({ must }) => must);
    const found: Finding[] = [];
    const count = musts.length;
    const add = (advice: string, severity: Finding['severity'], share: number) =>
      found.push({
        ...WHOLE,
        check: 'requirement-count',
        advice,
        severity,
        share,
        fix: null,
        values: { count, most: MOST },
      });
    // With twice as many as there should be, all points are gone.
    if (count > MOST) add('many', 'advice', (count - MOST) / MOST);
    else if (count === 0) add('none', 'advice', 0.5);
    else if (count < LEAST) add('few', 'note', 0.25);
    return found;
  },
  examples: [
    { text: 'Wij vragen:\n- a1a\n- bb\n- cc\n- dd', found: [] },
    { text: 'Requirements:\n- aa\n- bb\n- cc\n- dd\n- ee\n- ff\n- gg', found: ['*many'] },
    { text: 'Eisen:\n- aa\n- bb', found: ['*few'] },
    { text: 'Leuk werk in Ede.', found: ['*none'] },
  ],
};
