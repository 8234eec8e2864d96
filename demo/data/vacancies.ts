import type { Vacancy } from './candidate.ts';
import { postings } from './postings.ts';

export const vacancies: readonly Vacancy[] = [
  {
    id: 1,
    title: { nl: 'HR-adviseur', en: 'HR adviser' },
    department: { nl: 'Mens en organisatie', en: 'People and organisation' },
    city: 'Utrecht',
    posting: postings.hrAdviser,
    text: {
      nl: 'Je adviseert leidinggevenden over verzuim, functioneren en ontwikkeling. Je kent het arbeidsrecht, je rekent een formatieplan door en je blijft rustig als een gesprek moeilijk wordt. We vragen hbo-niveau en drie jaar ervaring.',
      en: 'You advise managers on absence, performance and development. You know employment law, you can work out a staffing plan and you stay calm when a conversation gets hard. We ask for a bachelor level and three years of experience.',
    },
    questions: [
      {
        nl: 'Welk werk heb je zelf gepland en op tijd afgemaakt?',
        en: 'What work did you plan yourself and finish on time?',
      },
      {
        nl: 'Wanneer haalde je samen met anderen een resultaat? Wat deed jij?',
        en: 'When did you reach a result with others? What did you do?',
      },
      {
        nl: 'Welk probleem in je werk heb je opgelost, en hoe?',
        en: 'Which problem at work did you solve, and how?',
      },
      {
        nl: 'Wat heb je aan anderen uitgelegd, en wat konden zij daarna?',
        en: 'What did you explain to others, and what could they do afterwards?',
      },
    ],
  },
  {
    id: 2,
    title: { nl: 'Magazijncoördinator', en: 'Warehouse coordinator' },
    department: { nl: 'Logistiek', en: 'Logistics' },
    city: 'Tilburg',
    posting: postings.warehouseCoordinator,
    text: {
      nl: 'Je stuurt een ploeg van twaalf mensen aan, plant de inslag en uitslag en zorgt dat er veilig wordt gewerkt. Je werkt met een voorraadsysteem en je hebt een heftruckcertificaat of je wilt het halen. We vragen mbo niveau 3 of 4.',
      en: 'You lead a crew of twelve, plan goods in and goods out and see to safe work. You use a stock system and you hold a forklift certificate or are willing to get one. We ask for a vocational diploma at level 3 or 4.',
    },
    questions: [],
  },
  {
    id: 3,
    title: { nl: 'Front-end developer', en: 'Front-end developer' },
    department: { nl: 'Digitale dienstverlening', en: 'Digital services' },
    city: 'Rotterdam',
    posting: postings.frontEndDeveloper,
    text: {
      nl: 'Je bouwt webtoepassingen die iedereen kan gebruiken. Je schrijft TypeScript, je test wat je maakt en je kent de WCAG. Je werkt samen met ontwerpers en je kijkt graag mee met de code van een ander.',
      en: 'You build web applications that everyone can use. You write TypeScript, you test what you make and you know WCAG. You work with designers and you like to review the code of others.',
    },
    questions: [],
  },
];
