import { describe, expect, it } from 'vitest';
import { isVacancyKey, type VacancyKey, vacancyTexts } from '../../../shared/languages/vacancy/index.ts';
import { analyse } from '../../../shared/vacancy/analyse.ts';
import { checks } from '../../../shared/vacancy/checks/index.ts';
import { vacancies } from '../../vacancy/set.ts';

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
const keys = Object.keys(vacancyTexts.en) as VacancyKey[];

describe('what is said about vacancy texts', () => {
  it('has the same keys in every language', () => {
    expect(Object.keys(vacancyTexts.nl).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s: filled in, same placeholders, no exclamation mark', (key) => {
    const { nl, en } = vacancyTexts;
    for (const text of [nl[key], en[key]]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toContain('!');
    }
    expect(placeholders(nl[key])).toEqual(placeholders(en[key]));
  });

  it('names every check', () => {
    expect(checks.filter(({ id }) => !isVacancyKey(`check.${id}`))).toEqual([]);
  });

  it('has words for everything that is found, with all values that they need', () => {
    const texts = [
      ...vacancies.map(({ text }) => text),
      ...checks.flatMap(({ examples }) => examples.map(({ text }) => text)),
    ];
    const said = new Set<string>();
    for (const { check, advice, values = {} } of texts.flatMap((text) => analyse(text).findings)) {
      const key = `say.${check}.${advice}`;
      said.add(key);
      expect(isVacancyKey(key), key).toBe(true);
      for (const name of placeholders(vacancyTexts.en[key as VacancyKey]))
        expect(values).toHaveProperty(name!);
    }
    // What is never said need not be there.
    expect(keys.filter((key) => key.startsWith('say.') && !said.has(key))).toEqual([]);
  });
});
