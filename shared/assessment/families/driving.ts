import type { Family } from './family.ts';

export const driving: Family = {
  id: 'driving',
  name: { nl: 'Chauffeurs en vervoer', en: 'Drivers and transport' },
  keywords: {
    nl: [
      'chauffeur*',
      'vrachtwagen*',
      'bezorger*',
      'buschauffeur*',
      'rijbewijs',
      'code 95',
      'transport*',
      'koerier*',
      'taxichauffeur*',
    ],
    en: [
      'driver*',
      'truck*',
      'lorry',
      'courier*',
      'bus driver*',
      'driving licence',
      'driving license',
      'delivery driver*',
      'haulage',
    ],
  },
  criteria: [
    {
      id: 'licence',
      weight: 1,
      knockOut: true,
      nl: {
        name: 'Rijbewijs voor dit voertuig',
        question: 'Mag deze kandidaat het voertuig uit deze vacature besturen volgens de wet?',
        anchors: [
          'Heeft dit rijbewijs niet en volgt er geen opleiding voor.',
          'Volgt de opleiding, maar heeft die niet af voor de begindatum.',
          'Heeft de opleiding bijna af en het examen is voor de begindatum.',
          'Heeft het rijbewijs en de bewijzen die de wet voor dit voertuig vraagt.',
          'Heeft die en noemt ook tot wanneer ze geldig zijn en welke nascholing is gevolgd.',
        ],
      },
      en: {
        name: 'Licence for this vehicle',
        question: 'May this candidate drive the vehicle in this vacancy by law?',
        anchors: [
          'Does not have this licence and is in no training for it.',
          'Is in training, but does not finish it before the starting date.',
          'Has nearly finished the training and the exam is before the starting date.',
          'Has the licence and the certificates that the law asks for this vehicle.',
          'Has them and also names until when they are valid and which further training was followed.',
        ],
      },
    },
    {
      id: 'safe-driving',
      weight: 3,
      nl: {
        name: 'Veilig rijden',
        question: 'Wat deed deze kandidaat om onderweg schade of ongelukken te voorkomen?',
        anchors: [
          'Noemt niets over veilig rijden.',
          'Noemt ritten, maar niet wat er voor de veiligheid is gedaan.',
          'Noemt één gewoonte, zoals een ronde om het voertuig.',
          'Noemt de gewoonten en een gevaar dat daardoor is voorkomen.',
          'Noemt ook schade of een bijna-ongeluk dat is gemeld, en wat ervan is geleerd.',
        ],
      },
      en: {
        name: 'Driving safely',
        question: 'What did this candidate do to prevent damage or accidents on the road?',
        anchors: [
          'Names nothing about driving safely.',
          'Names trips, but not what was done for safety.',
          'Names one habit, such as a walk around the vehicle.',
          'Names the habits and a danger that was prevented by them.',
          'Also names damage or a near accident that was reported, and what was learnt from it.',
        ],
      },
    },
    {
      id: 'route',
      weight: 2,
      nl: {
        name: 'Rit en tijd',
        question: 'Hoe zorgde deze kandidaat dat een rit op tijd en volgens de regels verliep?',
        anchors: [
          'Noemt geen planning van een rit.',
          'Noemt ritten, maar niet hoe de tijd is bewaakt.',
          'Noemt één keuze in route of volgorde.',
          'Noemt de planning, de rusttijden en wat er bij vertraging is gedaan.',
          'Noemt ook wat er is voorgesteld om ritten beter te plannen.',
        ],
      },
      en: {
        name: 'Trip and time',
        question: 'How did this candidate make sure that a trip went in time and by the rules?',
        anchors: [
          'Names no planning of a trip.',
          'Names trips, but not how time was kept.',
          'Names one choice of route or order.',
          'Names the planning, the rest times and what was done about a delay.',
          'Also names what was proposed to plan trips better.',
        ],
      },
    },
    {
      id: 'cargo-and-people',
      weight: 2,
      nl: {
        name: 'Zorg voor lading of reizigers',
        question: 'Hoe zorgde deze kandidaat dat lading of reizigers goed aankwamen?',
        anchors: [
          'Noemt geen lading of reizigers.',
          'Noemt lading of reizigers, maar niet wat er is gedaan.',
          'Noemt één maatregel, zoals vastzetten of helpen bij instappen.',
          'Noemt de maatregel, de controle en hoe het afliep.',
          'Noemt ook een keer dat het anders liep, en wat er toen is besloten.',
        ],
      },
      en: {
        name: 'Care for cargo or passengers',
        question: 'How did this candidate make sure that cargo or passengers arrived well?',
        anchors: [
          'Names no cargo or passengers.',
          'Names cargo or passengers, but not what was done.',
          'Names one measure, such as securing a load or helping people board.',
          'Names the measure, the check and how it ended.',
          'Also names a time when it went otherwise, and what was decided then.',
        ],
      },
    },
  ],
};
