import type { Family } from './family.ts';

export const facilities: Family = {
  id: 'facilities',
  name: { nl: 'Schoonmaak en facilitair', en: 'Cleaning and facilities' },
  keywords: {
    nl: [
      'schoonmaak*',
      'schoonmaker*',
      'facilitair*',
      'facilitaire',
      'concierge*',
      'huismeester*',
      'interieurverzorg*',
      'gebouwbeheer*',
      'glazenwasser*',
    ],
    en: [
      'cleaning',
      'cleaner*',
      'facilities',
      'facility',
      'caretaker*',
      'janitor*',
      'housekeeping',
      'building management',
      'window cleaner*',
    ],
  },
  criteria: [
    {
      id: 'thorough',
      weight: 3,
      nl: {
        name: 'Schoon opleveren',
        question: 'Hoe zorgde deze kandidaat dat een ruimte of gebouw klaar was volgens de afspraak?',
        anchors: [
          'Noemt geen ruimte, gebouw of afspraak.',
          'Noemt taken, maar niet wanneer het goed was.',
          'Noemt één taak en hoe die is gecontroleerd.',
          'Noemt de volgorde van het werk, de controle en wat er opnieuw is gedaan.',
          'Noemt ook hoe de afspraak of de planning beter is gemaakt.',
        ],
      },
      en: {
        name: 'Delivering clean',
        question: 'How did this candidate make sure that a room or building was ready as agreed?',
        anchors: [
          'Names no room, building or agreement.',
          'Names tasks, but not when they were good enough.',
          'Names one task and how it was checked.',
          'Names the order of the work, the check and what was done again.',
          'Also names how the agreement or the schedule was made better.',
        ],
      },
    },
    {
      id: 'safe-materials',
      weight: 3,
      nl: {
        name: 'Veilig met middelen',
        question: 'Hoe werkte deze kandidaat veilig met middelen, machines of op hoogte?',
        anchors: [
          'Noemt niets over veilig werken.',
          'Noemt middelen of machines, maar niet hoe die veilig zijn gebruikt.',
          'Noemt één maatregel, zoals handschoenen of een afzetting.',
          'Noemt het gevaar, de maatregel en waarom die nodig was.',
          'Noemt ook iets gevaarlijks dat is gemeld, en wat er daarna veranderde.',
        ],
      },
      en: {
        name: 'Safe with materials',
        question: 'How did this candidate work safely with products, machines or at height?',
        anchors: [
          'Names nothing about working safely.',
          'Names products or machines, but not how they were used safely.',
          'Names one measure, such as gloves or closing off a floor.',
          'Names the danger, the measure and why it was needed.',
          'Also names something dangerous that was reported, and what changed after that.',
        ],
      },
    },
    {
      id: 'noticing',
      weight: 2,
      nl: {
        name: 'Gebreken melden',
        question: 'Welk gebrek of probleem in een gebouw merkte deze kandidaat op, en wat volgde daarop?',
        anchors: [
          'Noemt geen gebrek of probleem.',
          'Noemt een gebrek, maar niet wat ermee is gedaan.',
          'Noemt één gebrek en aan wie het is gemeld.',
          'Noemt de melding, wat er tijdelijk is gedaan en hoe het is opgelost.',
          'Noemt ook hoe later is gekeken of het opgelost bleef.',
        ],
      },
      en: {
        name: 'Reporting defects',
        question: 'Which defect or problem in a building did this candidate notice, and what followed?',
        anchors: [
          'Names no defect or problem.',
          'Names a defect, but not what was done with it.',
          'Names one defect and to whom it was reported.',
          'Names the report, what was done for the time being and how it was solved.',
          'Also names how it was checked later that it stayed solved.',
        ],
      },
    },
    {
      id: 'users-of-the-building',
      weight: 2,
      nl: {
        name: 'Gebruikers helpen',
        question: 'Hoe hield deze kandidaat rekening met mensen die in een gebouw werken of wonen?',
        anchors: [
          'Noemt geen gebruikers van een gebouw.',
          'Noemt gebruikers, maar niet wat er voor hen is gedaan.',
          'Noemt één vraag van een gebruiker en een eigen stap.',
          'Noemt de vraag, de stap en wat de gebruiker daarvan merkte.',
          'Noemt ook hoe werk en tijden zijn aangepast, zodat gebruikers door konden gaan.',
        ],
      },
      en: {
        name: 'Helping users',
        question: 'How did this candidate take account of people who work or live in a building?',
        anchors: [
          'Names no users of a building.',
          'Names users, but not what was done for them.',
          'Names one question of a user and a step of their own.',
          'Names the question, the step and what the user noticed of it.',
          'Also names how work and times were adapted so that users could go on.',
        ],
      },
    },
  ],
};
