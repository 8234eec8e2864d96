import { bracketed } from '../names/candidate/bracketed.ts';
import { findFileNames, findOwnNames } from '../names/document-names.ts';
import { compileKnownNames } from '../names/known-names.ts';
import { matchKnownNames } from '../names/match-known.ts';
import { scan } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Shorter texts are cells, titles and the like: they don't introduce anybody. */
const DOCUMENT = 40;

/** Without names all of whose words stand in another one: they would find nothing more. */
function largest(names: readonly string[]): readonly string[] {
  const words = names.map((one) => new Set(scan(one).fold));
  return names.filter((_, i) => {
    const own = [...words[i]!];
    return !words.some((other, j) => {
      const more = j !== i && (other.size > own.length || (other.size === own.length && j < i));
      return more && own.every((word) => other.has(word));
    });
  });
}

const fatima = ['Fatima El Amrani'];

/** The candidate: known names first, then those that the text itself introduces. */
export const name: Recognizer = {
  kind: 'name',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Omit<Span, 'kind'>[] = [];
    const own = text.length >= DOCUMENT ? findOwnNames(text) : findFileNames(text);
    for (const { start, end } of own.places) found.push({ start, end, confidence: 0.92 });
    if (knownNames.length > 0) {
      for (const { callName, ...hit } of matchKnownNames(words, compileKnownNames(knownNames))) {
        found.push(hit);
        if (callName) own.add(callName);
      }
    }
    for (const nick of bracketed(text, found)) own.add(nick.name, nick);
    if (own.names.size > 0) {
      for (const { start, end } of matchKnownNames(words, compileKnownNames(largest([...own.names]))))
        found.push({ start, end, confidence: 0.9 });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Op het werk noemen ze mij "Zbyszek", mijn vrienden houden het op Bysiu of Zbig.',
    hidden: ['Zbyszek', 'Bysiu', 'Zbig'],
  },
  {
    text: 'My name is pronounced "Shoo-ryah". Please note that the file is listed under "surya bhansing".',
    hidden: ['Shoo-ryah', 'surya bhansing'],
  },
  {
    text: 'Het project heet "Zonnig Zuid", wij werken volgens "Scrum" en het schip "Freedom of the Seas" had een grote crew.',
    hidden: [],
  },
  { text: 'R. Zwarts...', knownNames: ['Roelina Zwartsluis'], hidden: ['R. Zwarts'] },
  { text: 'Zwartslu…, Roelina', knownNames: ['Roelina Zwartsluis'], hidden: ['Zwartslu…, Roelina'] },
  { text: 'K.A.N. is bereikbaar', knownNames: ['Kwaku Appiah-Nti'], hidden: ['K.A.N.'] },
  { text: 'Sun, Y. (2020)', knownNames: ['Yi Sun'], hidden: ['Sun, Y'] },
  { text: 'kwabena ofosu-mensah\nzelfstandig kok\nIk kook al twaalf jaar', hidden: ['kwabena ofosu-mensah'] },
  { text: 'Fatima El Amrani woont hier.', knownNames: fatima, hidden: ['Fatima El Amrani'] },
  { text: 'Naar El Amrani, Fatima', knownNames: fatima, hidden: ['El Amrani, Fatima'] },
  {
    text: "CV_Fatima_El_Amrani_2026.pdf en Fatima's brief",
    knownNames: fatima,
    hidden: ['Fatima_El_Amrani', 'Fatima'],
  },
  { text: 'felamrani schreef, cvfatima', knownNames: fatima, hidden: ['felamrani', 'cvfatima'] },
  { text: 'F A T I M A  E L  A M R A N I', knownNames: fatima, hidden: ['F A T I M A  E L  A M R A N I'] },
  { text: 'Fatima El Am-\nrani', knownNames: fatima, hidden: ['Fatima El', 'Am-\nrani'] },
  {
    text: 'Sjoukje de Vries-Hoe…',
    knownNames: ['Sjoukje de Vries-Hoekstra'],
    hidden: ['Sjoukje de Vries-Hoe'],
  },
  {
    text: 'Berg, van der: Hans van der Berg',
    knownNames: ['Johannes van der Berg'],
    hidden: ['Berg, van der', 'Hans van der Berg'],
  },
  {
    text: 'Abdi belde. Lukasz ook.',
    knownNames: ['Abdirahman Warsame', 'Łukasz Wiśniewski'],
    hidden: ['Abdi', 'Lukasz'],
  },
  {
    text: 'Zij was bakker. Jan de Boer werkt bij de boer.',
    knownNames: ['Jan de Boer'],
    hidden: ['Jan de Boer'],
  },
  {
    text: 'jan de boer, Bo belt. Met Bo gesproken. CV Ng 2026.pdf',
    knownNames: ['Jan de Boer', 'Bo Ng'],
    hidden: ['jan de boer', 'Bo', 'Bo', 'Ng'],
  },
  {
    text: 'Dear Hope, we hope you like it. Hope is here.',
    knownNames: ['Hope Mensah'],
    hidden: ['Hope', 'Hope'],
  },
  {
    text: 'Curriculum vitae van Nour Al-Khatib, geboren in Aleppo. Nour werkt graag.',
    hidden: ['Nour Al-Khatib', 'Nour'],
  },
  {
    text: 'Naam: Kwabena Owusu\nFunctie: planner\n\nKwabena plant sinds 2015 in Zwolle.',
    hidden: ['Kwabena Owusu', 'Kwabena'],
  },
  {
    text: 'Jan Küster Resume\nPlanner in Gouda\ninfo@jankuester.nl\nM.Sc. Media, Kuester',
    hidden: ['Jan Küster', 'jankuester', 'Kuester'],
  },
  {
    text: 'Updated 21 January 2015\nRavindra Das\nPlanner in Gouda\n[1] A. Jain, R. Das, 2015',
    hidden: ['Ravindra Das', 'R. Das'],
  },
  {
    text: 'Jan Küster, planner\n06-12345678\nJan Küster\nJan 2019 - Jan. 2020',
    knownNames: ['Jan Küster'],
    hidden: ['Jan Küster', 'Jan Küster'],
  },
  {
    text: 'John Doe | M.Sc.\nJohn Doe, M.Sc.\nPlanner\njohn@voorbeeld.nl\nReferences\nWill Turner, captain',
    hidden: ['John Doe', 'John Doe', 'john'],
  },
  {
    text: 'Chinonso Eze ("Nonso") called. Xu\'s law, said Xu.',
    knownNames: ['Chinonso Eze', 'Haoran Xu'],
    hidden: ['Chinonso Eze', 'Nonso', 'Xu', 'Xu'],
  },
  {
    text: 'Lim Jia Hui, achternaam is dus Lim.',
    knownNames: ['Jia Hui L.'],
    hidden: ['Lim Jia Hui', 'Lim'],
  },
  { text: 'We do so, and it is so.', knownNames: ['Do So'], hidden: [] },
  {
    text: 'Met Fatima (Rotterdam) en El Amrani (EY) gebeld',
    knownNames: fatima,
    hidden: ['Fatima', 'El Amrani'],
  },
  { text: 'De bakker bakt.', knownNames: ['Kees Bakker'], hidden: [] },
  { text: 'Jan 2019 - mrt 2020, mei 2021', knownNames: ['Jan Mei'], hidden: [] },
  {
    text: 'Ruby on Rails, Jenkins en Django; Erasmus Universiteit, Albert Heijn en hotel Van der Valk.',
    hidden: [],
  },
];
