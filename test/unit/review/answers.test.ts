import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacancies } from '../../../demo/data/index.ts';
import {
  type Answer,
  answersUnder,
  matchSources,
  questionSource,
  sectionSource,
  sourcesOf,
} from '../../../shared/assessment/answers.ts';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import { criterion } from '../widget/fakes.ts';

const answer = (title: string, text = 'x'): Answer => ({ source: questionSource(title), title, text });
const section = (kind: string): Answer => ({ source: sectionSource(kind), title: '', text: 'x' });

describe('answers', () => {
  it('belong to the same question however it is set', () => {
    expect(questionSource(' Wat deed  jij, in één zin?')).toBe(questionSource('wat deed jij in een zin'));
  });

  it('are counted per source, questions before sections', () => {
    const sources = sourcesOf([
      { answers: [section('work'), answer('A')] },
      { answers: [answer('A'), answer('B')] },
    ]);
    expect(sources.map(({ id, candidates }) => [id, candidates])).toEqual([
      ['question:a', 2],
      ['question:b', 1],
      ['section:work', 1],
    ]);
  });

  it.each(['nl', 'en'] as const)('of the demo ATS go to the criteria that they are about: %s', (language) => {
    const criteria = demoCriteria(language);
    const questions = vacancies[0]!.questions.map((one) => answer(one[language]));
    // The order of the ATS says nothing.
    const turned = [...questions].reverse();
    const chosen = matchSources(criteria, sourcesOf([{ answers: turned }]));
    expect(criteria.map(({ id }) => chosen[id])).toEqual(questions.map(({ source }) => source));
  });

  it('go by place where no word tells, and to a section where there is no question', () => {
    const criteria = [criterion('a'), criterion('b')];
    const two = matchSources(criteria, sourcesOf([{ answers: [answer('Uno'), answer('Due')] }]));
    expect(two).toEqual({ a: 'question:uno', b: 'question:due' });
    const cv = sourcesOf([{ answers: [section('skills'), section('work')] }, { answers: [section('work')] }]);
    expect(matchSources(criteria, cv)).toEqual({ a: 'section:work', b: 'section:work' });
    expect(matchSources(criteria, [])).toEqual({ a: null, b: null });
  });

  it('give each criterion a source, and no question to two of them', () => {
    const title = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), fc.array(title, { maxLength: 6 }), (titles, names) => {
        const criteria = names.map((name, at) => ({ ...criterion(`c${at}`), name }));
        const chosen = matchSources(criteria, sourcesOf([{ answers: titles.map((one) => answer(one)) }]));
        expect(Object.keys(chosen).sort()).toEqual(criteria.map(({ id }) => id).sort());
        const used = Object.values(chosen).filter((one) => one !== null);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('without a source are all that a candidate wrote', () => {
    const all = [answer('A'), section('work')];
    expect(answersUnder(all, null)).toEqual(all);
    expect(answersUnder(all, 'section:work')).toEqual([all[1]]);
  });
});
