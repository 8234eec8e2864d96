import { type Check, WHOLE } from './check.ts';

/** The pilot: attention to development. People who do not see themselves in the job yet apply when it can be learned. */
const THERE =
  /\b(?:opleidingsbudget|opleidingsmogelijkheden|ontwikkelbudget|scholing\w*|bijscholing|cursus\w*|training(?:en|sbudget)?\b(?! (?:geven|verzorgen|others|new))|opleiding(?=.{0,40}(?:betal|volgen|vergoed|krijg|bieden))|(?:betal\w*|vergoed\w*|volg\w*|bieden|krijgt?)(?=.{0,40}(?:opleiding|studie))|doorgroei\w*|doorgroeien|ontwikkel(?:en|ing|mogelijkheden|ruimte|plan)(?=.{0,60}(?:je|jezelf|jouw|mogelijk|budget|ruimte|plan))|(?:je|jezelf|jouw|persoonlijke) (?:verder )?(?:te )?ontwikkel\w*|wilt dat leren|leer je|je leert|leren van|loopbaan\w*|inwerk\w*|coaching|mentor\w*|buddy|learn(?:ing)?\b(?= (?:on|how|from|budget|and|opportunit|days))|you (?:will |can )?learn|training (?:budget|plan|days|programme|course|and)|for training|(?:courses?|training)(?=.{0,40}(?:pay|paid|provide|offer|get|budget|year))|(?:pay|paid|provide|offer|get|give)(?=.{0,60}(?:courses?\b|training\b))|career (?:path|growth|development|progression)|grow into|professional development|personal development|develop (?:your|yourself))/i;
const LINE = {
  nl: 'Je krijgt tijd en geld om te leren: [wat en hoeveel].',
  en: 'You get time and money to learn: [what and how much].',
};

export const development: Check = {
  id: 'development',
  points: 5,
  find({ text, language, words, sections }) {
    if (words.fold.length === 0) return [];
    // What is asked for is no offer: "je hebt een opleiding".
    const offered = sections.filter(({ topic }) => topic !== 'needs' && topic !== 'wishes');
    const said = [...offered.flatMap(({ lines, heading }) => (heading ? [heading, ...lines] : lines))];
    if (text.includes(LINE[language]) || said.some((line) => THERE.test(text.slice(line.start, line.end))))
      return [];
    if (
      sections.some(({ lines }) =>
        lines.some((line) =>
          /of wil(?:t|len)? (?:dat|het) leren|or want to learn/i.test(text.slice(line.start, line.end)),
        ),
      )
    )
      return [];
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
