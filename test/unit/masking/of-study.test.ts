import { describe, expect, it } from 'vitest';
import { maskingOfStudy } from '../../../shared/masking/of-study.ts';
import { rulesOf } from '../../../shared/masking/rules.ts';

const company = { until: 'hired', open: ['email'], reveal: { reasons: ['legal'] } } as const;

describe('what a study says about hiding', () => {
  it('goes before a company, and takes the right to reveal from who is not named', () => {
    const ofStudy = maskingOfStudy({
      masking: {
        kinds: ['name', 'graduation-year'],
        until: 'interview',
        reveal: { by: ['recruiter'], scope: 'contact' },
      },
    });
    const rules = rulesOf([company, ofStudy], 'recruiter', { studyRuns: true });
    expect(rules).toMatchObject({ until: 'interview', also: ['graduation-year'] });
    expect(rules.open).not.toHaveLength(0);
    expect(rules.open).not.toContain('name');
    expect(rules.reveal).toMatchObject({ scopes: ['contact'], reasons: ['legal'] });
    expect(rulesOf([company, ofStudy], 'interviewer', { studyRuns: true }).reveal).toBeNull();
  });

  it('hides the usual kinds in every stage when it names none and never shows anybody', () => {
    const ofStudy = maskingOfStudy({
      masking: { kinds: [], until: 'never', reveal: { by: [], scope: 'all' } },
    });
    expect(rulesOf([company, ofStudy], 'recruiter', { studyRuns: true })).toMatchObject({
      open: [],
      also: [],
      until: null,
      reveal: null,
    });
  });
});
