import { describe, expect, it } from 'vitest';
import { normFlaws } from '../../shared/assessment/criteria-flaws.ts';
import { criteriaOf } from '../../shared/assessment/families/family.ts';
import { families } from '../../shared/assessment/families/index.ts';
import { suggestFamily } from '../../shared/assessment/suggest-family.ts';

const LANGUAGES = ['nl', 'en'] as const;

/** Words that say who somebody is, or ask for a "type", in the place of what somebody did. */
const FORBIDDEN: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  nl: /\b(?:hij|zij|hem|haar|man|vrouw|mannen|vrouwen|jong|jonge|oud|oudere|leeftijd|fris|energiek|dynamisch|gedreven|ambitieus|stressbestendig|flexibel|zelfverzekerd|dominant|assertief|passie|passen bij|past bij|cultuur|klik|moedertaal|vloeiend|perfect|foutloos|uitstekend|native|accent|afkomst|herkomst|nationaliteit|geloof|gezin|representatief|hands-on|teamplayer|topper|spin in het web|aanpakker)\b/i,
  en: /\b(?:he|she|him|his|her|hers|man|woman|men|women|young|old|older|age|youthful|energetic|dynamic|driven|ambitious|stress-resistant|flexible|self-confident|dominant|assertive|aggressive|competitive|passion|passionate|culture|cultural|fit|fits|native|fluent|flawless|excellent|perfect|accent|origin|nationality|religion|family|presentable|ninja|rockstar|guru|team player|can-do)\b/i,
};
/** Somebody's traits, in the place of behaviour. */
const TRAIT =
  /\b(?:is een|je bent|bent u|you are|is a person|personality|persoonlijkheid|karakter|character)\b/i;

it('knows at least twelve families', () => {
  expect(families.length).toBeGreaterThanOrEqual(12);
  const names = families.flatMap(({ name }) => LANGUAGES.map((language) => `${language} ${name[language]}`));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(families.map((family) => [family.id, family] as const))('job family %s', (_, family) => {
  it('has four to six criteria, the same in both languages', () => {
    const [nl, en] = LANGUAGES.map((language) => criteriaOf(family, language));
    const shape = (list = nl) => list?.map(({ id, weight, knockOut }) => ({ id, weight, knockOut }));
    expect(shape(nl)).toEqual(shape(en));
    expect(family.criteria.length).toBeGreaterThanOrEqual(4);
    expect(family.criteria.length).toBeLessThanOrEqual(6);
  });

  it.each(LANGUAGES)('can be locked as it is: %s', (language) => {
    expect(normFlaws(criteriaOf(family, language))).toEqual([]);
  });

  it.each(LANGUAGES)('has names, questions and anchors of its own in %s', (language) => {
    const criteria = criteriaOf(family, language);
    for (const part of ['name', 'question'] as const) {
      expect(new Set(criteria.map((one) => one[part])).size).toBe(criteria.length);
    }
    for (const { name, question, anchors } of criteria) {
      expect(name).toMatch(/^\p{Lu}[^.?!]*$/u);
      expect(question).toMatch(/^\p{Lu}[^?!]*\?$/u);
      for (const anchor of anchors) {
        expect(anchor).toMatch(/^\p{Lu}[^?!]*\.$/u);
        expect(anchor.split(/\s+/).length).toBeLessThanOrEqual(24);
      }
    }
    const other = criteriaOf(family, language === 'nl' ? 'en' : 'nl');
    expect(criteria.filter(({ question }, at) => question === other[at]?.question)).toEqual([]);
  });

  it.each(LANGUAGES)('asks what somebody did, in neutral words: %s', (language) => {
    for (const { name, question, anchors } of criteriaOf(family, language)) {
      for (const text of [name, question, ...anchors]) {
        expect(text).not.toMatch(FORBIDDEN[language]);
        expect(text).not.toMatch(TRAIT);
      }
    }
  });

  it('knocks out on one hard requirement at most, which weighs least', () => {
    const hard = family.criteria.filter(({ knockOut }) => knockOut);
    expect(hard.length).toBeLessThanOrEqual(1);
    for (const { weight } of hard) expect(weight).toBe(1);
  });

  it.each(LANGUAGES)('is suggested by its own name and keywords in %s', (language) => {
    for (const keyword of family.keywords[language]) {
      expect(keyword).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*\*?$/);
    }
    expect(family.keywords[language].length).toBeGreaterThanOrEqual(4);
    const [first, second] = family.keywords[language].map((keyword) => keyword.replace('*', ''));
    expect(suggestFamily(`${first}\n\n${second}`)?.id).toBe(family.id);
  });
});

describe('suggesting a family', () => {
  it.each([
    [
      'Medewerker klantenservice\nJe werkt nauw samen met de teammanager en de recruiter.',
      'customer-service',
    ],
    ['Verpleegkundige wijkteam, 24 uur\nBij ons in de thuiszorg', 'care'],
    ['Accountmanager binnendienst', 'sales'],
    ['Account manager\nYou report to the sales manager.', 'sales'],
    ['Teamleider magazijn\nLeidinggevende van twaalf mensen', 'team-lead'],
    ['Orderpicker\nIn ons distributiecentrum', 'logistics'],
    ['Senior Backend Developer\nYou will build APIs with TypeScript.', 'software-development'],
    ['Beleidsadviseur wonen bij de gemeente', 'policy'],
    ['Conciërge op een basisschool', 'facilities'],
    ['Leraar basisschool, groep 5\nEen school met een eigen keuken', 'teaching'],
    ['Chauffeur C met code 95', 'driving'],
    ['HR adviseur\nKennis van arbeidsrecht', 'human-resources'],
  ])('%s', (text, id) => {
    expect(suggestFamily(text)?.id).toBe(id);
  });

  it.each([
    '',
    '   \n',
    'Wij zoeken iemand.',
    'Marine biologist',
    'Een collega die meedenkt\nJe belt onze recruiter.',
  ])('suggests none for "%s"', (text) => {
    expect(suggestFamily(text)).toBeNull();
  });

  it('takes words as words, whatever their accents and case', () => {
    expect(suggestFamily('PATIËNTENZORG\nverpleging')?.id).toBe('care');
    expect(suggestFamily('kokosnoot')).toBeNull();
    expect(suggestFamily('Kok')?.id).toBe('hospitality');
  });
});
