import { describe, expect, it } from 'vitest';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import { criteriaOf } from '../../../shared/assessment/families/family.ts';
import { families } from '../../../shared/assessment/families/index.ts';
import { interviewQuestion } from '../../../shared/assessment/interview-question.ts';
import { LADDERS } from '../../../shared/assessment/ladders.ts';

const all = (language: 'nl' | 'en') => [
  ...demoCriteria(language),
  ...families.flatMap((family) => criteriaOf(family, language)),
];

describe('a question in an interview', () => {
  it.each([
    [
      'nl',
      'Wat deed deze kandidaat om een klant te helpen?',
      'Vertel over één keer in je werk: wat deed je om een klant te helpen?',
    ],
    ['nl', 'Staat deze kandidaat in het BIG-register?', 'Sta je in het BIG-register?'],
    ['nl', 'Heeft deze kandidaat dit op tijd: “rijbewijs B”?', 'Heb je dit op tijd: “rijbewijs B”?'],
    ['nl', 'Waaruit blijkt dat deze kandidaat kan uitleggen?', 'Waaruit blijkt dat je kan uitleggen?'],
    ['nl', 'Plannen en afmaken', 'Plannen en afmaken'],
    [
      'en',
      'Which fault did this candidate find, and how?',
      'Tell me about one time at work: which fault did you find, and how?',
    ],
    ['en', 'Is this candidate in the BIG register?', 'Are you in the BIG register?'],
    ['en', 'What shows that this candidate can explain?', 'What shows that you can explain?'],
    ['en', 'Does this candidate have this in time: “a licence”?', 'Do you have this in time: “a licence”?'],
  ] as const)('%s: %s', (language, question, asked) => {
    expect(interviewQuestion({ question }, language)).toBe(asked);
  });

  it('has words of its own where somebody gave it those', () => {
    const criterion = { question: 'Wat deed deze kandidaat?', interview: 'Wat deed u?' };
    expect(interviewQuestion(criterion, 'nl')).toBe('Wat deed u?');
    expect(interviewQuestion({ ...criterion, interview: '  ' }, 'nl')).toContain('wat deed je');
  });

  it.each(['nl', 'en'] as const)('speaks to the candidate in every template: %s', (language) => {
    for (const criterion of all(language)) {
      const asked = interviewQuestion(criterion, language);
      expect(asked).not.toMatch(/kandidaat|candidate|\btheir\b/i);
      expect(asked).toMatch(language === 'nl' ? /\bje\b/ : /\byou(r)?\b/i);
      expect(asked).toMatch(/^\p{Lu}.*\?$/u);
    }
    for (const { question } of Object.values(LADDERS[language]))
      expect(interviewQuestion({ question: question('x') }, language)).not.toMatch(/kandidaat|candidate/i);
  });
});
