import type { Family } from './family.ts';

export const teamLead: Family = {
  id: 'team-lead',
  name: { nl: 'Teamleiding', en: 'Team lead' },
  keywords: {
    nl: [
      'teamleider*',
      'leidinggeven*',
      'leidinggevende*',
      'afdelingshoofd*',
      'manager*',
      'teammanager*',
      'ploegleider*',
      'bedrijfsleider*',
      'teamcoordinator*',
    ],
    en: [
      'team lead',
      'team leader*',
      'manager*',
      'supervisor*',
      'head of',
      'people management',
      'line manager*',
      'team manager*',
      'shift leader*',
    ],
  },
  criteria: [
    {
      id: 'direction',
      weight: 3,
      nl: {
        name: 'Doelen duidelijk maken',
        question: 'Hoe maakte deze kandidaat aan een team duidelijk wat er nodig was, en waarom?',
        anchors: [
          'Noemt geen doel van een team.',
          'Noemt doelen, maar niet hoe die zijn besproken.',
          'Noemt één doel en hoe het is uitgelegd.',
          'Noemt het doel, de uitleg, de verdeling van het werk en het resultaat.',
          'Noemt ook hoe het doel is aangepast na wat het team inbracht.',
        ],
      },
      en: {
        name: 'Making goals clear',
        question: 'How did this candidate make clear to a team what was needed, and why?',
        anchors: [
          'Names no goal of a team.',
          'Names goals, but not how they were discussed.',
          'Names one goal and how it was explained.',
          'Names the goal, the explanation, how work was divided and the result.',
          'Also names how the goal was changed after what the team brought in.',
        ],
      },
    },
    {
      id: 'developing-people',
      weight: 3,
      nl: {
        name: 'Mensen laten leren',
        question: 'Wat deed deze kandidaat om iemand in het team iets nieuws te laten leren?',
        anchors: [
          'Noemt niemand die iets leerde.',
          'Noemt begeleiding, maar geen voorbeeld.',
          'Noemt één voorbeeld van begeleiding.',
          'Noemt wat iemand moest leren, hoe dat ging en wat die daarna kon.',
          'Noemt ook hoe iedereen in het team dezelfde kans kreeg om te leren.',
        ],
      },
      en: {
        name: 'Helping people learn',
        question: 'What did this candidate do to let somebody in the team learn something new?',
        anchors: [
          'Names nobody who learnt something.',
          'Names guidance, but no example.',
          'Names one example of guidance.',
          'Names what somebody had to learn, how it went and what they could do afterwards.',
          'Also names how everybody in the team got the same chance to learn.',
        ],
      },
    },
    {
      id: 'conflict',
      weight: 2,
      nl: {
        name: 'Verschil van mening',
        question: 'Wat deed deze kandidaat bij een conflict of verschil van mening in een team?',
        anchors: [
          'Noemt geen conflict of verschil van mening.',
          'Noemt een conflict, maar niet wat er is gedaan.',
          'Noemt één stap, zoals een gesprek met beide kanten.',
          'Noemt de stappen, de afspraak en of die is nagekomen.',
          'Noemt ook wat er in het team is veranderd om zo’n conflict te voorkomen.',
        ],
      },
      en: {
        name: 'Difference of opinion',
        question: 'What did this candidate do in a conflict or difference of opinion in a team?',
        anchors: [
          'Names no conflict or difference of opinion.',
          'Names a conflict, but not what was done.',
          'Names one step, such as a talk with both sides.',
          'Names the steps, the agreement and whether it was kept.',
          'Also names what was changed in the team to prevent such a conflict.',
        ],
      },
    },
    {
      id: 'decisions',
      weight: 2,
      nl: {
        name: 'Besluiten nemen',
        question: 'Welk moeilijk besluit nam deze kandidaat, en hoe is dat genomen?',
        anchors: [
          'Noemt geen besluit.',
          'Noemt een besluit, maar niet hoe het is genomen.',
          'Noemt een besluit en één reden.',
          'Noemt het besluit, de gegevens, wie er is gehoord en het gevolg.',
          'Noemt ook hoe later is nagegaan of het besluit goed was, en wat er is bijgesteld.',
        ],
      },
      en: {
        name: 'Taking decisions',
        question: 'Which hard decision did this candidate take, and how was it taken?',
        anchors: [
          'Names no decision.',
          'Names a decision, but not how it was taken.',
          'Names a decision and one reason.',
          'Names the decision, the facts, who was heard and the outcome.',
          'Also names how it was checked later whether the decision was right, and what was adjusted.',
        ],
      },
    },
    {
      id: 'fair-shares',
      weight: 2,
      nl: {
        name: 'Werk eerlijk verdelen',
        question: 'Hoe verdeelde deze kandidaat taken, roosters of kansen in een team?',
        anchors: [
          'Noemt geen verdeling.',
          'Noemt een rooster of taken, maar niet hoe die zijn verdeeld.',
          'Noemt één regel voor de verdeling.',
          'Noemt de regel, hoe die is uitgelegd en wat het team ervan vond.',
          'Noemt ook hoe is nagegaan of de verdeling eerlijk uitpakte.',
        ],
      },
      en: {
        name: 'Dividing work fairly',
        question: 'How did this candidate divide tasks, rosters or opportunities in a team?',
        anchors: [
          'Names no division.',
          'Names a roster or tasks, but not how they were divided.',
          'Names one rule for the division.',
          'Names the rule, how it was explained and what the team thought of it.',
          'Also names how it was checked whether the division turned out fair.',
        ],
      },
    },
  ],
};
