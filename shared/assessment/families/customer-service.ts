import type { Family } from './family.ts';

export const customerService: Family = {
  id: 'customer-service',
  name: { nl: 'Klantenservice', en: 'Customer service' },
  keywords: {
    nl: [
      'klantenservice*',
      'klantcontact*',
      'klantenservicemedewerker*',
      'callcenter*',
      'contactcenter*',
      'servicedesk*',
      'klantvragen',
      'klachtenbehandeling',
      'receptie*',
    ],
    en: [
      'customer service',
      'customer support',
      'customer care',
      'call centre',
      'call center',
      'contact centre',
      'contact center',
      'service desk',
      'helpdesk',
      'receptionist',
    ],
  },
  criteria: [
    {
      id: 'finding-the-question',
      weight: 3,
      nl: {
        name: 'De vraag vinden',
        question: 'Wat deed deze kandidaat om te ontdekken wat een klant echt nodig had?',
        anchors: [
          'Noemt geen gesprek of bericht waarin de vraag van een klant naar boven kwam.',
          'Noemt klantcontact, maar niet welke vragen zijn gesteld.',
          'Noemt één gesprek en een vraag die duidelijk maakte wat nodig was.',
          'Noemt de vragen, hoe het antwoord is herhaald en wat de klant daarna kreeg.',
          'Noemt ook een gesprek waarin de eerste vraag iets anders bleek te zijn, en hoe dat naar boven kwam.',
        ],
      },
      en: {
        name: 'Finding the question',
        question: 'What did this candidate do to find out what a customer really needed?',
        anchors: [
          'Names no talk or message in which a customer’s question came up.',
          'Names contact with customers, but not what was asked.',
          'Names one talk and a question that made clear what was needed.',
          'Names the questions, how the answer was checked and what the customer then got.',
          'Also names a talk in which the first question turned out to be another one, and how that came up.',
        ],
      },
    },
    {
      id: 'solving',
      weight: 3,
      nl: {
        name: 'Een vraag afmaken',
        question: 'Welke vraag of klacht van een klant loste deze kandidaat helemaal op?',
        anchors: [
          'Noemt geen vraag of klacht die is opgelost.',
          'Noemt een klacht, maar niet wat er zelf aan is gedaan.',
          'Noemt een klacht en één eigen stap, zonder afloop.',
          'Noemt de klacht, de eigen stappen en hoe het afliep voor de klant.',
          'Noemt ook wat er is veranderd, zodat andere klanten de klacht niet meer hadden.',
        ],
      },
      en: {
        name: 'Finishing a question',
        question: 'Which question or complaint of a customer did this candidate settle completely?',
        anchors: [
          'Names no question or complaint that was settled.',
          'Names a complaint, but not what they did about it.',
          'Names a complaint and one step they took, without the outcome.',
          'Names the complaint, their own steps and how it ended for the customer.',
          'Also names what was changed so that other customers no longer had the complaint.',
        ],
      },
    },
    {
      id: 'hard-talks',
      weight: 2,
      nl: {
        name: 'Moeilijke gesprekken',
        question: 'Wat deed deze kandidaat in een gesprek met een klant die boos of teleurgesteld was?',
        anchors: [
          'Noemt geen moeilijk gesprek.',
          'Noemt een moeilijk gesprek, maar niet wat er is gezegd of gedaan.',
          'Noemt één ding dat is gezegd of gedaan om het gesprek te laten slagen.',
          'Noemt wat er is gezegd, welke afspraak er kwam en dat die is nagekomen.',
          'Noemt ook waar de grens lag en hoe die op een rustige manier is uitgelegd.',
        ],
      },
      en: {
        name: 'Hard talks',
        question: 'What did this candidate do in a talk with a customer who was angry or let down?',
        anchors: [
          'Names no hard talk.',
          'Names a hard talk, but not what was said or done.',
          'Names one thing that was said or done to make the talk work.',
          'Names what was said, what was agreed and that it was kept.',
          'Also names where the limit was and how it was explained calmly.',
        ],
      },
    },
    {
      id: 'recording',
      weight: 2,
      nl: {
        name: 'Vastleggen',
        question: 'Hoe legde deze kandidaat vast wat er met een klant was besproken?',
        anchors: [
          'Noemt niets over het vastleggen van gesprekken.',
          'Noemt een systeem, maar niet wat erin werd gezet.',
          'Noemt wat er na een gesprek werd opgeschreven.',
          'Noemt wat er werd opgeschreven, waarom, en wat een collega ermee kon.',
          'Noemt ook hoe fouten in die gegevens zijn gevonden en hersteld.',
        ],
      },
      en: {
        name: 'Recording',
        question: 'How did this candidate record what was discussed with a customer?',
        anchors: [
          'Names nothing about recording talks.',
          'Names a system, but not what went into it.',
          'Names what was written down after a talk.',
          'Names what was written down, why, and what a colleague could do with it.',
          'Also names how mistakes in those records were found and put right.',
        ],
      },
    },
  ],
};
