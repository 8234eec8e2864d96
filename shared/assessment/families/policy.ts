import type { Family } from './family.ts';

export const policy: Family = {
  id: 'policy',
  name: { nl: 'Beleid en advies', en: 'Policy and advice' },
  keywords: {
    nl: [
      'beleid*',
      'beleidsadviseur*',
      'beleidsmedewerker*',
      'gemeente',
      'ministerie',
      'raadsvoorstel*',
      'nota',
      'provincie',
      'beleidsnota*',
    ],
    en: [
      'policy',
      'policies',
      'policy advisor',
      'policy adviser',
      'policy officer*',
      'ministry',
      'municipality',
      'government*',
      'public affairs',
      'stakeholder*',
    ],
  },
  criteria: [
    {
      id: 'analysing',
      weight: 3,
      nl: {
        name: 'Onderzoeken',
        question: 'Hoe zocht deze kandidaat uit wat er aan de hand was voor er een advies kwam?',
        anchors: [
          'Noemt geen onderzoek of bron.',
          'Noemt bronnen, maar niet wat eruit bleek.',
          'Noemt één vraag en de bron waarmee die is beantwoord.',
          'Noemt de vraag, meer soorten bronnen en wat eruit bleek.',
          'Noemt ook bronnen die elkaar tegenspraken, en hoe daarmee is omgegaan.',
        ],
      },
      en: {
        name: 'Finding out',
        question: 'How did this candidate find out what was going on before giving advice?',
        anchors: [
          'Names no research or source.',
          'Names sources, but not what they showed.',
          'Names one question and the source that answered it.',
          'Names the question, several kinds of sources and what they showed.',
          'Also names sources that contradicted each other, and how that was handled.',
        ],
      },
    },
    {
      id: 'written-advice',
      weight: 3,
      nl: {
        name: 'Advies schrijven',
        question: 'Welk advies of voorstel schreef deze kandidaat, en wat is ermee gedaan?',
        anchors: [
          'Noemt geen advies of voorstel.',
          'Noemt stukken, maar niet het eigen aandeel.',
          'Noemt één stuk en het eigen aandeel.',
          'Noemt het stuk, de keuzes die erin stonden en wat ermee is gedaan.',
          'Noemt ook hoe het stuk is aangepast voor verschillende lezers.',
        ],
      },
      en: {
        name: 'Writing advice',
        question: 'Which advice or proposal did this candidate write, and what was done with it?',
        anchors: [
          'Names no advice or proposal.',
          'Names papers, but not their own part in them.',
          'Names one paper and their own part in it.',
          'Names the paper, the options in it and what was done with it.',
          'Also names how the paper was adapted for different readers.',
        ],
      },
    },
    {
      id: 'interests',
      weight: 2,
      nl: {
        name: 'Belangen afwegen',
        question: 'Hoe ging deze kandidaat om met groepen die iets verschillends wilden?',
        anchors: [
          'Noemt geen groepen of belangen.',
          'Noemt groepen, maar niet wat ze wilden.',
          'Noemt één verschil tussen groepen en een gesprek daarover.',
          'Noemt de belangen, de gesprekken en hoe ze in het voorstel terugkwamen.',
          'Noemt ook een groep die niet vanzelf meepraatte, en hoe die is bereikt.',
        ],
      },
      en: {
        name: 'Weighing interests',
        question: 'How did this candidate deal with groups that wanted different things?',
        anchors: [
          'Names no groups or interests.',
          'Names groups, but not what they wanted.',
          'Names one difference between groups and a talk about it.',
          'Names the interests, the talks and how they came back in the proposal.',
          'Also names a group that did not join in by itself, and how it was reached.',
        ],
      },
    },
    {
      id: 'carrying-out',
      weight: 2,
      nl: {
        name: 'Uitvoerbaar maken',
        question: 'Hoe zorgde deze kandidaat dat beleid ook werd uitgevoerd?',
        anchors: [
          'Noemt niets over uitvoering.',
          'Noemt een plan, maar niet wat er daarna gebeurde.',
          'Noemt één stap om het plan uit te voeren.',
          'Noemt de stappen, wie ze deed en wat ervan terechtkwam.',
          'Noemt ook hoe is gemeten of het beleid werkte, en wat er daarna is veranderd.',
        ],
      },
      en: {
        name: 'Making it work',
        question: 'How did this candidate make sure that policy was carried out?',
        anchors: [
          'Names nothing about carrying out.',
          'Names a plan, but not what happened after it.',
          'Names one step to carry out the plan.',
          'Names the steps, who took them and what came of them.',
          'Also names how it was measured whether the policy worked, and what was changed after that.',
        ],
      },
    },
  ],
};
