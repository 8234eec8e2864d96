import { fold } from '../../text/normalize.ts';
import { OFFERS } from '../sections.ts';
import { type Check, WHOLE } from './check.ts';

/** The pilot: attention to development. People who do not see themselves in the job yet apply when it can be learned. */
const THERE =
  /\b(?:opleidingsbudget|opleidingsmogelijkheden|ontwikkelbudget|scholing\w*|bijscholing|\w*cursus\w*|training(?:en|sbudget)?\b(?! (?:geven|verzorgen|others|new))|opleiding(?=.{0,40}(?:betal|volgen|vergoed|krijg|bieden))|(?:betal\w*|vergoed\w*|volg\w*|bieden|krijgt?)(?=.{0,40}(?:opleiding|studie))|doorgroei\w*|doorgroeien|ontwikkel(?:en|ing|mogelijkheden|ruimte|plan)(?=.{0,60}(?:je|jezelf|jouw|mogelijk|budget|ruimte|plan))|(?:je|jezelf|jouw|persoonlijke) (?:verder )?(?:te )?ontwikkel\w*|wilt dat leren|leer je|je leert|leren van|loopbaan\w*|inwerk\w*|coaching|mentor\w*|buddy|learn(?:ing)?\b(?= (?:on|how|from|budget|and|opportunit|days))|you (?:will |can )?learn|(?:good|much|lots of|training) training|training (?:budget|plan|days|programme|course|and)|for training|(?:courses?|training)(?=.{0,40}(?:pay|paid|provide|offer|get|budget|year))|(?:pay|paid|provide|offer|get|give)(?=.{0,60}(?:courses?\b|training\b))|career (?:path|growth|development|progression)|grow into|professional development|personal development|develop (?:your|yourself))/i;
/** A requirement that can be met later says so, too. */
const OR_LEARNT =
  /of wil(?:t|len)? (?:dat|het) (?:leren|halen)|or (?:want|willing|are willing) to (?:learn|get)|or we train/i;
const LINE = {
  nl: 'Je krijgt tijd en geld om te leren: [wat en hoeveel].',
  en: 'You get time and money to learn: [what and how much].',
};

export const development: Check = {
  id: 'development',
  points: 5,
  find({ text, language, words, sentences }) {
    if (words.fold.length === 0) return [];
    // What is asked for is no offer: "je hebt een opleiding".
    const said = sentences.some(({ topic, start, end }) => {
      const words = text.slice(start, end);
      const asked = (topic === 'needs' || topic === 'wishes') && !OFFERS.test(fold(words));
      return (asked ? OR_LEARNT : THERE).test(words);
    });
    if (said || text.includes(LINE[language])) return [];
    const fix = { start: text.length, end: text.length, text: `\n\n${LINE[language]}` };
    return [{ ...WHOLE, check: 'development', advice: 'missing', severity: 'note', share: 1, fix }];
  },
  examples: [
    { text: 'Wij betalen je opleiding.', found: [] },
    { text: 'Eisen:\nJe hebt een opleiding.', found: ['*missing'] },
    { text: 'We pay for a course every year.', found: [] },
    { text: 'You train new colleagues.', found: ['*missing'] },
  ],
};
