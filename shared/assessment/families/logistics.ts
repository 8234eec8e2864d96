import type { Family } from './family.ts';

export const logistics: Family = {
  id: 'logistics',
  name: { nl: 'Logistiek en magazijn', en: 'Logistics and warehouse' },
  keywords: {
    nl: [
      'magazijn*',
      'logistiek*',
      'orderpick*',
      'heftruck*',
      'reachtruck*',
      'voorraadbeheer',
      'voorraad',
      'expeditie',
      'distributiecentrum',
      'inpakker*',
      'warehouse*',
    ],
    en: [
      'warehouse*',
      'logistics',
      'order picker*',
      'order picking',
      'forklift*',
      'reach truck*',
      'stock',
      'inventory',
      'dispatch',
      'distribution centre',
      'distribution center',
      'packer*',
    ],
  },
  criteria: [
    {
      id: 'safe-handling',
      weight: 3,
      nl: {
        name: 'Veilig werken',
        question: 'Hoe werkte deze kandidaat veilig met goederen, machines of voertuigen?',
        anchors: [
          'Noemt niets over veilig werken.',
          'Noemt regels, maar niet hoe die in het werk zijn gebruikt.',
          'Noemt één gewoonte, zoals een controle voor het begin van de dienst.',
          'Noemt de gewoonten, waarom ze nodig zijn en een gevaar dat is gemeld.',
          'Noemt ook wat er daarna op de werkplek is veranderd.',
        ],
      },
      en: {
        name: 'Working safely',
        question: 'How did this candidate work safely with goods, machines or vehicles?',
        anchors: [
          'Names nothing about working safely.',
          'Names rules, but not how they were used at work.',
          'Names one habit, such as a check before the shift.',
          'Names the habits, why they are needed and a danger that was reported.',
          'Also names what was changed at the workplace after that.',
        ],
      },
    },
    {
      id: 'right-orders',
      weight: 3,
      nl: {
        name: 'Juiste orders',
        question: 'Hoe zorgde deze kandidaat dat de juiste goederen op de juiste plaats kwamen?',
        anchors: [
          'Noemt niets over het controleren van orders of voorraad.',
          'Zegt dat orders klopten, maar niet hoe dat is nagegaan.',
          'Noemt één manier van controleren, zoals scannen of natellen.',
          'Noemt de controle, een verschil dat zo is gevonden en hoe het is opgelost.',
          'Noemt ook de oorzaak van het verschil en hoe herhaling is voorkomen.',
        ],
      },
      en: {
        name: 'Right orders',
        question: 'How did this candidate make sure that the right goods got to the right place?',
        anchors: [
          'Names nothing about checking orders or stock.',
          'Says that orders were right, but not how that was checked.',
          'Names one way of checking, such as scanning or counting again.',
          'Names the check, a difference that it found and how it was settled.',
          'Also names the cause of the difference and how it was kept from coming back.',
        ],
      },
    },
    {
      id: 'busy-days',
      weight: 2,
      nl: {
        name: 'Drukke dagen',
        question: 'Wat deed deze kandidaat toen er te veel werk was voor een dienst?',
        anchors: [
          'Noemt geen drukke dag of piek.',
          'Noemt drukte, maar niet wat er is gedaan.',
          'Noemt één keuze of afspraak om het werk af te krijgen.',
          'Noemt de keuze, met wie die is gemaakt en wat er op tijd klaar was.',
          'Noemt ook wat er is voorgesteld om een volgende piek beter op te vangen.',
        ],
      },
      en: {
        name: 'Busy days',
        question: 'What did this candidate do when there was too much work for one shift?',
        anchors: [
          'Names no busy day or peak.',
          'Names busy times, but not what was done.',
          'Names one choice or agreement to get the work done.',
          'Names the choice, with whom it was made and what was ready in time.',
          'Also names what was proposed to handle a next peak better.',
        ],
      },
    },
    {
      id: 'shift-handover',
      weight: 2,
      nl: {
        name: 'Werk overdragen',
        question: 'Hoe gaf deze kandidaat werk door aan collega’s of een volgende dienst?',
        anchors: [
          'Noemt geen overdracht of overleg.',
          'Noemt collega’s, maar niet wat er is doorgegeven.',
          'Noemt wat er in één overdracht is doorgegeven.',
          'Noemt wat er is doorgegeven, hoe, en wat de collega daardoor kon doen.',
          'Noemt ook hoe de overdracht voor iedereen duidelijker is gemaakt.',
        ],
      },
      en: {
        name: 'Handing over work',
        question: 'How did this candidate pass on work to colleagues or a next shift?',
        anchors: [
          'Names no handover or consultation.',
          'Names colleagues, but not what was passed on.',
          'Names what was passed on in one handover.',
          'Names what was passed on, how, and what the colleague could do because of it.',
          'Also names how the handover was made clearer for everybody.',
        ],
      },
    },
  ],
};
