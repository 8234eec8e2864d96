import type { Language } from '../../recognizers/recognizer.ts';
import { Lexicon } from '../lexicon.ts';
import { TONGUE, tongueIn } from '../tongues.ts';
import type { Check, Finding, Fix } from './check.ts';

type Told = 'native' | 'culture' | 'origin' | 'none';

/** "Native" of other things than people. */
const NOT_PEOPLE =
  'native app|native apps|native mobile|native android|native ios|react native|cloud native|digital native|digital natives|native code|native plants|native species|native advertising|native development';

/**
 * Words that ask where somebody comes from. Equal Treatment Act (AWGB), articles 1 and 5: race, which is read as colour,
 * descent and origin, and nationality. The Netherlands Institute for Human Rights names accent-free Dutch, mother tongue and
 * "Dutch culture" in its check of vacancies (mensenrechten.nl, vacaturecheck). Own list.
 */
const dutch = new Lexicon<Told>([
  [
    'native speaker|native speakers|native niveau|native nederlands|native dutch|near native|native|moedertaal|moedertaalspreker*|moedertaalniveau|nederlandstalig|van huis uit nederlands*',
    'native',
  ],
  ['accentloos|accentloze|zonder accent|geen accent|abn', 'native'],
  [
    'nederlandse cultuur|nederlandse mentaliteit|nederlandse normen|nederlandse waarden|nederlandse gewoonten|hollandse*|hollandse nuchterheid|oer hollands*|westerse cultuur|westerse normen|westerse mentaliteit|brabantse gezelligheid|rotterdamse mentaliteit|twentse nuchterheid|friese nuchterheid',
    'culture',
  ],
  ['culturele match|past in onze cultuur|past binnen onze cultuur|cultural fit|culture fit', 'culture'],
  [
    'nederlandse nationaliteit|nederlands paspoort|nederlanderschap|nederlandse afkomst|autochtoon|autochtone|allochtoon|allochtone|geboren in nederland|nederlandse achtergrond|europese afkomst',
    'origin',
  ],
  [`hollandse nieuwe|hollandse kaas|${NOT_PEOPLE}`, 'none'],
]);
const english = new Lexicon<Told>([
  [
    'native english speaker|native english speakers|native dutch speaker|native dutch speakers|native speaker|native speakers|native level|native english|native dutch|native german|native fluency|native proficiency|native|mother tongue|mothertongue|first language|native tongue',
    'native',
  ],
  ['accent free|without an accent|no accent|neutral accent|without accent', 'native'],
  [
    'british culture|dutch culture|english culture|american culture|western culture|dutch mentality|british values|dutch values|western values|dutch directness|english values',
    'culture',
  ],
  [
    'cultural fit|culture fit|culture match|fit our culture|fits our culture|fit into our culture|fit in with our culture',
    'culture',
  ],
  [
    'dutch nationality|british nationality|dutch passport|british passport|eu passport|nationals only|citizens only|born in|of dutch origin|british born|dutch born|european descent|western background|caucasian',
    'origin',
  ],
  [NOT_PEOPLE, 'none'],
]);
const tongue = new RegExp(TONGUE, 'i');
const BARE =
  /^[\s.,;:()–-]*(?:(?:je|jij|u|you|is|are|bent|hebt|have|een|a|an|as|als|het|de|the|spreekt|schrijft|beheerst|speak|your|jouw|must|be|moet|zijn|niveau|level|op|at|nederlandse?|nederlandstalig|engelse?|english|dutch|german|duitse?|speaker|in|of|taal|language)\b[\s.,;:()–-]*)*$/i;

export const origin: Check = {
  id: 'origin',
  points: 8,
  find({ text, words, language, sentences }) {
    const found: Finding[] = [];
    let at = 0;
    for (const { start, end, told } of (language === 'nl' ? dutch : english).find(words)) {
      if (told === 'none') continue;
      while (at < sentences.length - 1 && sentences[at]!.end < end) at++;
      const sentence = sentences[at]!;
      let fix: Fix | null = null;
      if (told === 'native' && start >= sentence.start) {
        const own = text.slice(sentence.start, sentence.end);
        const asked = tongue.exec(own)?.[0];
        const bare = BARE.test(`${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`);
        const stop = own.endsWith('.') ? '.' : '';
        if (asked && bare) fix = { ...sentence, text: inLanguage(asked, language) + stop };
      }
      found.push({ check: 'origin', start, end, advice: told, severity: 'law', fix });
    }
    return found;
  },
  examples: [
    { text: 'Nederlands is je moedertaal. Je spreekt accentloos.', found: ['moedertaal', 'accentloos'] },
    { text: 'Je past binnen onze Hollandse cultuur.', found: ['Hollandse'] },
    {
      text: 'You are a native English speaker who builds with React Native.',
      found: ['native English speaker'],
    },
    { text: 'Wij bouwen cloud native en werken met digital natives.', found: [] },
  ],
};

/** Level C1 is the highest that work asks for; the writer may choose a lower one. */
const inLanguage = (asked: string, language: Language): string =>
  language === 'nl'
    ? `Je spreekt en schrijft ${tongueIn(asked, language)} op niveau C1`
    : `You speak and write ${tongueIn(asked, language)} at level C1`;
