import type { Family } from './family.ts';

export const sales: Family = {
  id: 'sales',
  name: { nl: 'Verkoop', en: 'Sales' },
  keywords: {
    nl: [
      'verkoop*',
      'verkoper*',
      'accountmanager*',
      'buitendienst',
      'binnendienst',
      'winkelmedewerker*',
      'relatiebeheer',
      'omzet',
      'offerte*',
      'klantenwerving',
      'commercieel',
      'commerciele',
    ],
    en: [
      'sales',
      'account manager*',
      'account executive*',
      'business development',
      'retail',
      'shop assistant*',
      'quotation*',
      'revenue',
      'salesperson',
    ],
  },
  criteria: [
    {
      id: 'needs',
      weight: 3,
      nl: {
        name: 'Behoefte vinden',
        question: 'Hoe kwam deze kandidaat erachter wat een klant nodig had, voor er een aanbod kwam?',
        anchors: [
          'Noemt geen klant of behoefte.',
          'Noemt klanten, maar niet wat is gevraagd.',
          'Noemt één klant en een vraag die de behoefte duidelijk maakte.',
          'Noemt de vragen, de behoefte en hoe het aanbod daarbij paste.',
          'Noemt ook een keer dat een kleiner of ander aanbod beter was voor de klant.',
        ],
      },
      en: {
        name: 'Finding the need',
        question: 'How did this candidate find out what a customer needed, before making an offer?',
        anchors: [
          'Names no customer or need.',
          'Names customers, but not what was asked.',
          'Names one customer and a question that made the need clear.',
          'Names the questions, the need and how the offer met it.',
          'Also names a time when a smaller or different offer was better for the customer.',
        ],
      },
    },
    {
      id: 'results',
      weight: 3,
      nl: {
        name: 'Afspraken halen',
        question: 'Welk doel in de verkoop haalde deze kandidaat, en hoe?',
        anchors: [
          'Noemt geen doel of resultaat.',
          'Noemt een resultaat, maar niet wat daarvoor is gedaan.',
          'Noemt een resultaat en één eigen stap.',
          'Noemt het doel, de eigen stappen en het resultaat in cijfers.',
          'Noemt ook een doel dat niet werd gehaald, en wat er daarna anders is gedaan.',
        ],
      },
      en: {
        name: 'Reaching targets',
        question: 'Which target in sales did this candidate reach, and how?',
        anchors: [
          'Names no target or result.',
          'Names a result, but not what was done for it.',
          'Names a result and one step of their own.',
          'Names the target, their own steps and the result in figures.',
          'Also names a target that was not reached, and what was done differently after that.',
        ],
      },
    },
    {
      id: 'honest-offer',
      weight: 2,
      nl: {
        name: 'Eerlijk aanbod',
        question: 'Hoe zorgde deze kandidaat dat een klant wist waar die ja op zei?',
        anchors: [
          'Noemt niets over uitleg van een aanbod.',
          'Noemt een aanbod, maar niet wat erover is verteld.',
          'Noemt één ding dat vooraf is uitgelegd.',
          'Noemt wat er is uitgelegd over prijs en voorwaarden, en hoe dat is vastgelegd.',
          'Noemt ook een nadeel dat zelf is verteld, en wat de klant daarna koos.',
        ],
      },
      en: {
        name: 'Honest offer',
        question: 'How did this candidate make sure that a customer knew what they agreed to?',
        anchors: [
          'Names nothing about explaining an offer.',
          'Names an offer, but not what was told about it.',
          'Names one thing that was explained beforehand.',
          'Names what was explained about price and conditions, and how it was recorded.',
          'Also names a drawback that they brought up, and what the customer then chose.',
        ],
      },
    },
    {
      id: 'keeping-customers',
      weight: 2,
      nl: {
        name: 'Contact houden',
        question: 'Hoe hield deze kandidaat contact met een klant na een verkoop of een nee?',
        anchors: [
          'Noemt geen contact daarna.',
          'Noemt vaste klanten, maar niet hoe het contact verliep.',
          'Noemt één vervolg, zoals een belafspraak.',
          'Noemt het vervolg, wat de klant vertelde en wat ermee is gedaan.',
          'Noemt ook wat collega’s in het bedrijf daardoor anders zijn gaan doen.',
        ],
      },
      en: {
        name: 'Keeping in touch',
        question: 'How did this candidate keep in touch with a customer after a sale or a no?',
        anchors: [
          'Names no contact afterwards.',
          'Names regular customers, but not how the contact went.',
          'Names one follow-up, such as an agreed call.',
          'Names the follow-up, what the customer told and what was done with it.',
          'Also names what colleagues in the company began to do differently because of it.',
        ],
      },
    },
  ],
};
