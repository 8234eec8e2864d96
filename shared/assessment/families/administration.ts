import type { Family } from './family.ts';

export const administration: Family = {
  id: 'administration',
  name: { nl: 'Administratie en secretariaat', en: 'Administration and office' },
  keywords: {
    nl: [
      'administratie*',
      'administratief*',
      'secretariaat*',
      'secretaresse*',
      'secretaris*',
      'officemanager*',
      'managementassistent*',
      'directieassistent*',
      'notuleren',
      'agendabeheer',
      'gegevensinvoer',
      'dossierbeheer',
    ],
    en: [
      'administration',
      'administrative',
      'administrator',
      'secretary',
      'secretarial',
      'office manager',
      'office assistant',
      'executive assistant',
      'minutes',
      'diary management',
      'data entry',
      'clerk',
    ],
  },
  criteria: [
    {
      id: 'accuracy',
      weight: 3,
      nl: {
        name: 'Nauwkeurig werken',
        question: 'Hoe zorgde deze kandidaat dat gegevens of stukken klopten?',
        anchors: [
          'Noemt niets over het controleren van werk.',
          'Zegt dat het werk klopte, maar niet hoe dat is nagegaan.',
          'Noemt één manier waarop gegevens zijn gecontroleerd.',
          'Noemt de controle, een fout die zo is gevonden en hoe die is hersteld.',
          'Noemt ook wat er is veranderd, zodat die fout niet meer voorkwam.',
        ],
      },
      en: {
        name: 'Accuracy',
        question: 'How did this candidate make sure that data or papers were right?',
        anchors: [
          'Names nothing about checking work.',
          'Says that the work was right, but not how it was checked.',
          'Names one way in which data were checked.',
          'Names the check, a mistake that it found and how it was put right.',
          'Also names what was changed so that the mistake did not come back.',
        ],
      },
    },
    {
      id: 'order-of-work',
      weight: 3,
      nl: {
        name: 'Werk ordenen',
        question: 'Wat deed deze kandidaat toen er meer werk was dan tijd?',
        anchors: [
          'Noemt geen keuze tussen taken.',
          'Noemt veel taken, maar niet hoe de volgorde is gekozen.',
          'Noemt één keuze tussen taken en de reden.',
          'Noemt de keuze, met wie die is besproken en of alles op tijd klaar was.',
          'Noemt ook een vaste manier van ordenen die anderen konden volgen.',
        ],
      },
      en: {
        name: 'Ordering work',
        question: 'What did this candidate do when there was more work than time?',
        anchors: [
          'Names no choice between tasks.',
          'Names many tasks, but not how the order was chosen.',
          'Names one choice between tasks and the reason.',
          'Names the choice, with whom it was discussed and whether all was done in time.',
          'Also names a fixed way of ordering work that others could follow.',
        ],
      },
    },
    {
      id: 'improving-a-process',
      weight: 2,
      nl: {
        name: 'Een werkwijze verbeteren',
        question: 'Welke manier van werken maakte deze kandidaat eenvoudiger of sneller?',
        anchors: [
          'Noemt geen werkwijze die is veranderd.',
          'Noemt iets dat beter kon, maar geen verandering.',
          'Noemt één verandering, zonder gevolg.',
          'Noemt de verandering, wie ermee werkte en wat het opleverde.',
          'Noemt ook hoe is nagegaan dat de nieuwe werkwijze bleef werken.',
        ],
      },
      en: {
        name: 'Improving a process',
        question: 'Which way of working did this candidate make simpler or faster?',
        anchors: [
          'Names no way of working that was changed.',
          'Names something that could be better, but no change.',
          'Names one change, without its effect.',
          'Names the change, who worked with it and what it brought.',
          'Also names how it was checked that the new way kept working.',
        ],
      },
    },
    {
      id: 'confidential',
      weight: 2,
      nl: {
        name: 'Vertrouwelijke stukken',
        question: 'Hoe ging deze kandidaat om met stukken die niet iedereen mocht zien?',
        anchors: [
          'Noemt geen vertrouwelijke stukken.',
          'Noemt zulke stukken, maar niet wat ermee is gedaan.',
          'Noemt één maatregel om ze te beschermen.',
          'Noemt de maatregelen en wie er wel en niet bij kon.',
          'Noemt ook wat er is gedaan toen het misging of bijna misging.',
        ],
      },
      en: {
        name: 'Confidential papers',
        question: 'How did this candidate handle papers that not everybody was allowed to see?',
        anchors: [
          'Names no confidential papers.',
          'Names such papers, but not what was done with them.',
          'Names one measure to protect them.',
          'Names the measures and who could and could not see the papers.',
          'Also names what was done when it went wrong, or nearly did.',
        ],
      },
    },
  ],
};
