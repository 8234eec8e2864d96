import { Lexicon } from '../lexicon.ts';
import { readingEase, syllables } from '../reading.ts';
import { asWritten, type Check, type Finding, WHOLE } from './check.ts';

/** Words: longer sentences are hard for readers at B1 (Dutch government's guide to plain language: 10 to 15 on average). */
const LONG = 20;
/** Reading ease from which Flesch and Douma call a text normal; there is no formula for B1, this is the nearest. */
const EASE = 60;
/** Fewer words than this say nothing about a text. */
const ENOUGH = 60;
/** Headings and items of a few words are no sentences. */
const SHORT = 4;

/** Words of offices with what people say. Own list; only those that can be put in place of each other as they stand. */
const dutch = new Lexicon<string>(
  Object.entries({
    teneinde: 'om',
    conform: 'volgens',
    derhalve: 'daarom',
    middels: 'met',
    'door middel van': 'met',
    'met betrekking tot': 'over',
    'ten aanzien van': 'over',
    'ten behoeve van': 'voor',
    'te allen tijde': 'altijd',
    tevens: 'ook',
    alsmede: 'en ook',
    alsook: 'en ook',
    dient: 'moet',
    dienen: 'moeten',
    'dient te worden': 'moet worden',
    welke: '',
    'beschikt over': 'hebt',
    'beschik je over': 'heb je',
    'zorg te dragen voor': 'te zorgen voor',
    'zorgdragen voor': 'zorgen voor',
    zorgdraagt: 'zorgt',
    'draagt zorg voor': 'zorgt voor',
    'in het kader van': 'voor',
    'op het gebied van': 'over',
    eveneens: 'ook',
    reeds: 'al',
    indien: 'als',
    mits: 'als',
    echter: 'maar',
    aanvang: 'begin',
    adequaat: 'goed',
    adequate: 'goede',
    participeren: 'meedoen',
    initieren: 'beginnen',
    faciliteren: 'mogelijk maken',
    faciliteert: 'helpt',
    optimaliseren: 'verbeteren',
    optimaliseert: 'verbetert',
    realiseren: 'maken',
    genereren: 'maken',
    'een bijdrage leveren aan': 'helpen met',
    'in staat stellen': 'helpen',
    prioriteren: 'kiezen wat eerst gaat',
    implementeren: 'invoeren',
    stakeholders: 'betrokkenen',
    'ten gevolge van': 'door',
    'met ingang van': 'vanaf',
    woonachtig: 'wonend',
    'per direct': 'meteen',
    doelstelling: 'doel',
    doelstellingen: 'doelen',
    werkzaamheden: 'werk',
    competenties: '',
    marktconform: '',
    marktconforme: '',
  }),
);
const english = new Lexicon<string>(
  Object.entries({
    utilise: 'use',
    utilize: 'use',
    utilising: 'using',
    utilizing: 'using',
    leverage: 'use',
    leveraging: 'using',
    'in order to': 'to',
    'prior to': 'before',
    'subsequent to': 'after',
    commence: 'start',
    commencing: 'starting',
    endeavour: 'try',
    facilitate: 'help with',
    'with regard to': 'about',
    'with respect to': 'about',
    'in the event that': 'if',
    'in the event of': 'if there is',
    liaise: 'work',
    liaising: 'working',
    possess: 'have',
    possesses: 'has',
    'a multitude of': 'many',
    'a plethora of': 'many',
    ascertain: 'find out',
    'demonstrable experience': 'experience',
    'in accordance with': 'following',
    'at all times': 'always',
    furthermore: 'also',
    additionally: 'also',
    thereof: '',
    aforementioned: '',
    remuneration: 'pay',
    stakeholders: '',
    'cross functional': '',
    synergy: '',
    synergies: '',
    incumbent: '',
    discharge: '',
    'on a daily basis': 'every day',
    'on a regular basis': 'regularly',
    'due to the fact that': 'because',
    'is required to': 'must',
    'are required to': 'must',
    assist: 'help',
    assistance: 'help',
    approximately: 'about',
    terminate: 'end',
    'for the purpose of': 'for',
    'is responsible for the': '',
    individuals: 'people',
  }),
);

export const readingLevel: Check = {
  id: 'reading-level',
  points: 8,
  find(vacancy) {
    const { text, words, language, sentences } = vacancy;
    const found: Finding[] = [];
    const total = { words: 0, sentences: 0, syllables: 0 };
    let at = 0;
    for (const { start, end } of sentences) {
      let count = 0;
      let sounds = 0;
      while (at < words.fold.length && words.start[at]! < start) at++;
      for (; at < words.fold.length && words.end[at]! <= end; at++) {
        count++;
        sounds += syllables(text.slice(words.start[at]!, words.end[at]!), language);
      }
      if (count >= SHORT) {
        total.words += count;
        total.sentences++;
        total.syllables += sounds;
      }
      if (count > LONG)
        found.push({
          check: 'reading-level',
          start,
          end,
          advice: 'long',
          severity: 'advice',
          share: 0.25,
          fix: null,
          values: { count, most: LONG },
        });
    }
    for (const { start, end, told } of (language === 'nl' ? dutch : english).find(words)) {
      const fix = told ? { start, end, text: asWritten(text, start, told) } : null;
      found.push({ check: 'reading-level', start, end, advice: 'word', severity: 'note', share: 0.1, fix });
    }
    found.sort((a, b) => a.start - b.start);
    const ease = total.words >= ENOUGH ? readingEase(language, total) : EASE;
    if (ease < EASE) {
      const share = Math.min(0.6, (EASE - ease) / 50);
      const values = { ease: Math.max(0, Math.round(ease)), least: EASE };
      found.unshift({
        ...WHOLE,
        check: 'reading-level',
        advice: 'hard',
        severity: 'advice',
        share,
        fix: null,
        values,
      });
    }
    return found;
  },
  examples: [
    { text: 'Je werkt conform de afspraken.', found: ['conform'] },
    { text: 'Je helpt klanten aan de balie. Je neemt de telefoon op.', found: [] },
    {
      text: 'You talk to our customers and you write down what they want and you make sure that everybody in the team knows about it too.',
      found: [
        'You talk to our customers and you write down what they want and you make sure that everybody in the team knows about it too.',
      ],
    },
    { text: 'You build models in order to plan.', found: ['in order to'] },
  ],
};
