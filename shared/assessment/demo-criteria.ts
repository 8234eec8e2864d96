import type { Language } from '../recognizers/recognizer.ts';
import type { Criterion } from './criterion.ts';

type Wording = Omit<Criterion, 'id' | 'weight'>;

const SHAPE: readonly { readonly id: string; readonly weight: number }[] = [
  { id: 'planning', weight: 3 },
  { id: 'working-together', weight: 3 },
  { id: 'solving-problems', weight: 2 },
  { id: 'explaining', weight: 2 },
];

const WORDINGS: Readonly<Record<Language, readonly Wording[]>> = {
  nl: [
    {
      name: 'Plannen',
      question: 'Welk werk heeft deze kandidaat zelf gepland en op tijd afgemaakt?',
      anchors: [
        'Noemt geen werk dat zelf gepland is.',
        'Noemt taken, maar niet wie de planning maakte.',
        'Noemt één klus die zelf gepland is, zonder resultaat.',
        'Noemt een klus met planning, einddatum en resultaat.',
        'Noemt meer klussen met planning en resultaat, en wat er gebeurde toen het tegenzat.',
      ],
    },
    {
      name: 'Samenwerken',
      question: 'Wat deed deze kandidaat om met anderen een resultaat te halen?',
      anchors: [
        'Noemt geen werk met anderen.',
        'Noemt een team, maar niet de eigen bijdrage.',
        'Noemt een eigen bijdrage aan een team.',
        'Noemt een eigen bijdrage en wat het team daardoor bereikte.',
        'Noemt ook hoe een verschil van mening werd opgelost.',
      ],
    },
    {
      name: 'Problemen oplossen',
      question: 'Welk probleem in het werk loste deze kandidaat op?',
      anchors: [
        'Noemt geen probleem.',
        'Noemt een probleem, maar geen aanpak.',
        'Noemt een probleem en een eigen stap.',
        'Noemt de oorzaak, de eigen stappen en het gevolg.',
        'Noemt ook hoe herhaling is voorkomen.',
      ],
    },
    {
      name: 'Uitleggen',
      question: 'Waaruit blijkt dat deze kandidaat iets duidelijk kan uitleggen aan een ander?',
      anchors: [
        'Noemt geen uitleg aan anderen.',
        'Noemt contact met klanten of collega’s, zonder voorbeeld.',
        'Noemt één voorbeeld van uitleg.',
        'Noemt een voorbeeld, voor wie het was en wat die daarna kon.',
        'Noemt voorbeelden voor verschillende mensen en hoe de uitleg daarop is aangepast.',
      ],
    },
  ],
  en: [
    {
      name: 'Planning',
      question: 'What work did this candidate plan and finish on time?',
      anchors: [
        'Names no work that they planned.',
        'Names tasks, but not who planned them.',
        'Names one job that they planned, without a result.',
        'Names a job with a plan, an end date and a result.',
        'Names more jobs with a plan and a result, and what happened when things went wrong.',
      ],
    },
    {
      name: 'Working together',
      question: 'What did this candidate do to reach a result with others?',
      anchors: [
        'Names no work with others.',
        'Names a team, but not their own part in it.',
        'Names their own part in a team.',
        'Names their own part and what the team reached because of it.',
        'Also names how a difference of opinion was settled.',
      ],
    },
    {
      name: 'Solving problems',
      question: 'Which problem at work did this candidate solve?',
      anchors: [
        'Names no problem.',
        'Names a problem, but no approach.',
        'Names a problem and one step they took.',
        'Names the cause, their own steps and the outcome.',
        'Also names how it was kept from happening again.',
      ],
    },
    {
      name: 'Explaining',
      question: 'What shows that this candidate can explain something clearly to someone else?',
      anchors: [
        'Names no explaining to others.',
        'Names contact with customers or colleagues, without an example.',
        'Names one example of explaining.',
        'Names an example, who it was for and what they could do afterwards.',
        'Names examples for different people and how the explanation was adapted to them.',
      ],
    },
  ],
};

/** Criteria of the demonstration study: four job-related behaviours. Ids and weights are equal in every language. */
export function demoCriteria(language: Language): Criterion[] {
  return SHAPE.map((shape, index) => ({ ...shape, ...WORDINGS[language][index]! }));
}
