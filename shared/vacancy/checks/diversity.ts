import { type Check, WHOLE } from './check.ts';

/** The pilot: a statement that says who is welcome, and what is looked at. */
const THERE =
  /(?:\biedereen (?:is |voelt zich |die )?(?:van harte )?(?:welkom|reageren|kan reageren|solliciteren)|nodigen iedereen uit|iedereen uit om te|\bdiversiteit\b|\bdiverse? (?:team|organisatie|samenstelling|achtergronden|groep)|\binclusie\w*|inclusieve? |gelijke kansen|\bongeacht\b|(?:leeftijd|afkomst|geslacht|geloof|achtergrond|beperking)[^.\n]{0,80}(?:maakt|maken|doet er)[^.\n]{0,20}(?:niet|geen)|(?:maakt|maken|doet er)[^.\n]{0,20}(?:niet|geen)[^.\n]{0,60}(?:afkomst|geslacht|geloof)|wie je ook bent|waar je ook vandaan|alle achtergronden|elke achtergrond|\bequal opportunit|\bdiversity\b|\bdiverse (?:team|workforce|backgrounds|range|group|organi)|\binclusive\b|\binclusion\b|everyone is welcome|everybody is welcome|every background|all backgrounds|regardless of|irrespective of|whatever (?:their|your)|welcome (?:people|applications?|candidates|applicants|everyone|everybody)|encourage (?:everyone|everybody|applications|people)|we do not discriminate)/i;
const LINE = {
  nl: 'Iedereen is welkom. We kijken naar wat je kunt. Leeftijd, afkomst, geslacht, geloof of een beperking maken geen verschil.',
  en: 'Everyone is welcome. We look at what you can do. Age, background, gender, religion or a disability make no difference.',
};

export const diversity: Check = {
  id: 'diversity',
  points: 5,
  find({ text, language, words }) {
    if (words.fold.length === 0 || THERE.test(text)) return [];
    const fix = { start: text.length, end: text.length, text: `\n\n${LINE[language]}` };
    return [{ ...WHOLE, check: 'diversity', advice: 'missing', severity: 'note', share: 1, fix }];
  },
  examples: [
    { text: 'Iedereen is welkom.', found: [] },
    { text: 'Je hebt diverse taken.', found: ['*missing'] },
    { text: 'We are an equal opportunity employer.', found: [] },
    { text: 'You sell diverse products.', found: ['*missing'] },
  ],
};
