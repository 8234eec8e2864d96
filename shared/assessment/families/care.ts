import type { Family } from './family.ts';

export const care: Family = {
  id: 'care',
  name: { nl: 'Zorg en verpleging', en: 'Care and nursing' },
  keywords: {
    nl: [
      'verpleeg*',
      'verzorgende*',
      'verpleging',
      'wijkverpleeg*',
      'zorgverlener*',
      'zorgmedewerker*',
      'ziekenhuis*',
      'thuiszorg*',
      'ouderenzorg',
      'gehandicaptenzorg',
      'patient*',
      'client*',
      'medicatie',
      'persoonlijk begeleid*',
    ],
    en: [
      'nurse*',
      'nursing',
      'caregiver*',
      'care worker*',
      'care assistant*',
      'healthcare',
      'hospital*',
      'home care',
      'patient*',
      'medication',
      'ward',
    ],
  },
  criteria: [
    {
      id: 'registration',
      weight: 1,
      knockOut: true,
      nl: {
        name: 'BIG-registratie',
        question: 'Staat deze kandidaat in het BIG-register voor het beroep in deze vacature?',
        anchors: [
          'Heeft geen diploma waarmee registratie kan.',
          'Heeft een diploma waarmee registratie kan, maar vraagt die niet aan voor de begindatum.',
          'Heeft de registratie aangevraagd en krijgt die volgens de planning voor de begindatum.',
          'Staat in het register.',
          'Staat in het register en noemt ook tot wanneer, en hoe de uren en scholing worden bijgehouden.',
        ],
      },
      en: {
        name: 'BIG registration',
        question: 'Is this candidate in the BIG register for the profession in this vacancy?',
        anchors: [
          'Has no diploma that allows registration.',
          'Has a diploma that allows registration, but does not apply for it before the starting date.',
          'Has applied for registration and is due to get it before the starting date.',
          'Is in the register.',
          'Is in the register and also names until when, and how hours and training are kept up.',
        ],
      },
    },
    {
      id: 'observing',
      weight: 3,
      nl: {
        name: 'Signaleren',
        question:
          'Welke verandering bij een cliënt of patiënt merkte deze kandidaat op, en wat volgde daarop?',
        anchors: [
          'Noemt geen verandering die is opgemerkt.',
          'Noemt dat er werd opgelet, zonder voorbeeld.',
          'Noemt één verandering en aan wie die is gemeld.',
          'Noemt wat er is gezien of gemeten, de melding en wat er daarna is gedaan.',
          'Noemt ook hoe de zorg daarop is aangepast en of dat hielp.',
        ],
      },
      en: {
        name: 'Observing',
        question: 'Which change in a client or patient did this candidate notice, and what followed?',
        anchors: [
          'Names no change that was noticed.',
          'Names that attention was paid, without an example.',
          'Names one change and to whom it was reported.',
          'Names what was seen or measured, the report and what was done next.',
          'Also names how the care was adapted and whether that helped.',
        ],
      },
    },
    {
      id: 'safe-work',
      weight: 3,
      nl: {
        name: 'Veilig werken',
        question: 'Hoe zorgde deze kandidaat dat een handeling of medicatie veilig verliep?',
        anchors: [
          'Noemt niets over veilig werken.',
          'Noemt regels of protocollen, maar niet hoe die zijn gebruikt.',
          'Noemt één controle bij een handeling of bij medicatie.',
          'Noemt de controles, waarom ze er zijn en een keer dat ze iets voorkwamen.',
          'Noemt ook een fout of bijna-fout die is gemeld en wat ervan is geleerd.',
        ],
      },
      en: {
        name: 'Working safely',
        question: 'How did this candidate make sure that a procedure or medication went safely?',
        anchors: [
          'Names nothing about working safely.',
          'Names rules or protocols, but not how they were used.',
          'Names one check during a procedure or with medication.',
          'Names the checks, why they exist and a time when they prevented something.',
          'Also names a mistake or near miss that was reported and what was learnt from it.',
        ],
      },
    },
    {
      id: 'own-choice',
      weight: 2,
      nl: {
        name: 'Eigen regie van de cliënt',
        question: 'Hoe liet deze kandidaat een cliënt of patiënt zelf kiezen?',
        anchors: [
          'Noemt geen keuze van een cliënt of patiënt.',
          'Noemt dat cliënten mochten kiezen, zonder voorbeeld.',
          'Noemt één keuze die een cliënt maakte.',
          'Noemt wat er is uitgelegd, wat de cliënt koos en hoe de zorg daarop is ingericht.',
          'Noemt ook een keuze die afweek van het advies, en hoe daarmee is omgegaan.',
        ],
      },
      en: {
        name: 'The client’s own choice',
        question: 'How did this candidate let a client or patient choose for themselves?',
        anchors: [
          'Names no choice of a client or patient.',
          'Names that clients could choose, without an example.',
          'Names one choice that a client made.',
          'Names what was explained, what the client chose and how the care followed that.',
          'Also names a choice that differed from the advice, and how that was handled.',
        ],
      },
    },
    {
      id: 'handing-over',
      weight: 2,
      nl: {
        name: 'Overdragen',
        question: 'Hoe droeg deze kandidaat zorg over aan een collega of een andere organisatie?',
        anchors: [
          'Noemt geen overdracht.',
          'Noemt een overdracht, maar niet wat erin stond.',
          'Noemt wat er in één overdracht stond.',
          'Noemt een vaste opbouw van de overdracht en waarom die nodig was.',
          'Noemt ook een overdracht die niet compleet was, en wat er toen is gedaan.',
        ],
      },
      en: {
        name: 'Handing over',
        question: 'How did this candidate hand over care to a colleague or another organisation?',
        anchors: [
          'Names no handover.',
          'Names a handover, but not what was in it.',
          'Names what was in one handover.',
          'Names a fixed structure of the handover and why it was needed.',
          'Also names a handover that was not complete, and what was done then.',
        ],
      },
    },
  ],
};
