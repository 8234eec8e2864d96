import { describe, expect, it } from 'vitest';
import { kindLabel, translate, translateCount } from '../../../shared/languages/index.ts';
import { languages, type TextKey } from '../../../shared/languages/pages/index.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const keys = Object.keys(languages.en) as TextKey[];

describe('the languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(languages.nl).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s: filled in, same placeholders, no exclamation mark', (key) => {
    const { nl, en } = languages;
    for (const text of [nl[key], en[key]]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toContain('!');
    }
    expect(new Set(placeholders(nl[key]))).toEqual(new Set(placeholders(en[key])));
  });

  it('have both forms of everything that is counted', () => {
    for (const key of keys.filter((one) => one.endsWith('.one'))) {
      expect(keys).toContain(key.replace(/\.one$/, '.other'));
    }
  });
});

describe('translate', () => {
  it('fills placeholders, also with what looks like a pattern', () => {
    expect(translate('nl', 'score.weight', { weight: 3 })).toBe('gewicht 3');
    expect(translate('en', 'score.group', { name: '$& {name}' })).toBe('Score for $& {name}');
  });

  it('leaves a placeholder without a value in sight', () => {
    expect(translate('en', 'score.weight')).toBe('weight {weight}');
    expect(translate('en', 'score.weight', { toString: 1 })).toBe('weight {weight}');
  });

  it('counts', () => {
    expect(translateCount('nl', 'prompt.unscored.reject.before', 1)).toContain('1 vraag heeft');
    expect(translateCount('nl', 'prompt.unscored.reject.before', 2)).toContain('2 vragen hebben');
  });

  it('has a word for every hidden kind, and one for kinds it does not know', () => {
    expect(kindLabel('nl', 'name')).toBe('naam');
    expect(kindLabel('en', 'control')).toBe('hidden');
    expect(kindLabel('nl', 'a-kind-of-later')).toBe('verborgen');
    expect(kindLabel('nl', 'constructor')).toBe('verborgen');
  });
});
