import type { Family } from './family.ts';

export const humanResources: Family = {
  id: 'human-resources',
  name: { nl: 'Personeel en organisatie', en: 'Human resources' },
  keywords: {
    nl: [
      'hr',
      'personeelszaken',
      'personeelsadviseur*',
      'recruiter*',
      'werving',
      'arbeidsrecht',
      'verzuim*',
      'medewerkerstevredenheid',
      'hr adviseur*',
    ],
    en: [
      'hr',
      'human resources',
      'recruiter*',
      'recruitment',
      'people operations',
      'employment law',
      'employee relations',
      'hr advisor',
      'hr adviser',
      'hr business partner',
      'talent acquisition',
    ],
  },
  criteria: [
    {
      id: 'advising',
      weight: 3,
      nl: {
        name: 'Adviseren',
        question: 'Welk advies over personeel gaf deze kandidaat, en wat is ermee gedaan?',
        anchors: [
          'Noemt geen advies.',
          'Noemt onderwerpen van advies, maar geen advies zelf.',
          'Noemt één advies en aan wie.',
          'Noemt het advies, waarop het was gebaseerd en wat ermee is gedaan.',
          'Noemt ook een advies dat niet werd gevolgd, en hoe het daarna verder ging.',
        ],
      },
      en: {
        name: 'Advising',
        question: 'Which advice on staff did this candidate give, and what was done with it?',
        anchors: [
          'Names no advice.',
          'Names subjects of advice, but no advice itself.',
          'Names one piece of advice and to whom.',
          'Names the advice, what it was based on and what was done with it.',
          'Also names advice that was not followed, and how it went on after that.',
        ],
      },
    },
    {
      id: 'fair-process',
      weight: 3,
      nl: {
        name: 'Gelijke behandeling',
        question: 'Hoe zorgde deze kandidaat dat mensen in een procedure gelijk werden behandeld?',
        anchors: [
          'Noemt niets over gelijke behandeling.',
          'Noemt dat het belangrijk is, zonder voorbeeld.',
          'Noemt één maatregel, zoals vaste vragen voor iedereen.',
          'Noemt de maatregel, waarom die nodig was en wie ermee werkte.',
          'Noemt ook hoe is gemeten of de maatregel werkte.',
        ],
      },
      en: {
        name: 'Equal treatment',
        question: 'How did this candidate make sure that people in a procedure were treated equally?',
        anchors: [
          'Names nothing about equal treatment.',
          'Names that it matters, without an example.',
          'Names one measure, such as fixed questions for everybody.',
          'Names the measure, why it was needed and who worked with it.',
          'Also names how it was measured whether the measure worked.',
        ],
      },
    },
    {
      id: 'rules-of-work',
      weight: 2,
      nl: {
        name: 'Regels toepassen',
        question: 'Hoe paste deze kandidaat wet, cao of regeling toe in een lastig geval?',
        anchors: [
          'Noemt geen geval.',
          'Noemt regels, maar niet hoe die zijn toegepast.',
          'Noemt één geval en de regel die gold.',
          'Noemt het geval, de afweging en de afloop voor beide kanten.',
          'Noemt ook hoe de regeling daarna duidelijker is gemaakt.',
        ],
      },
      en: {
        name: 'Applying rules',
        question: 'How did this candidate apply law, collective agreement or policy in a hard case?',
        anchors: [
          'Names no case.',
          'Names rules, but not how they were applied.',
          'Names one case and the rule that held.',
          'Names the case, the considerations and the outcome for both sides.',
          'Also names how the policy was made clearer afterwards.',
        ],
      },
    },
    {
      id: 'sensitive-talks',
      weight: 2,
      nl: {
        name: 'Gevoelige gesprekken',
        question: 'Wat deed deze kandidaat in een gesprek waarin veel op het spel stond voor een medewerker?',
        anchors: [
          'Noemt geen gevoelig gesprek.',
          'Noemt zo’n gesprek, maar niet het eigen aandeel.',
          'Noemt één ding dat in het gesprek is gedaan of gezegd.',
          'Noemt de voorbereiding, wat er is gezegd en de afspraken.',
          'Noemt ook hoe de afspraken later zijn nagegaan.',
        ],
      },
      en: {
        name: 'Sensitive talks',
        question: 'What did this candidate do in a talk in which much was at stake for an employee?',
        anchors: [
          'Names no sensitive talk.',
          'Names such a talk, but not their own part.',
          'Names one thing that was done or said in the talk.',
          'Names the preparation, what was said and the agreements.',
          'Also names how the agreements were checked later.',
        ],
      },
    },
  ],
};
