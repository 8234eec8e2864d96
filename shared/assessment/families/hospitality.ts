import type { Family } from './family.ts';

export const hospitality: Family = {
  id: 'hospitality',
  name: { nl: 'Horeca', en: 'Hospitality' },
  keywords: {
    nl: [
      'horeca*',
      'restaurant*',
      'kok',
      'koks',
      'keuken*',
      'bediening',
      'barista*',
      'barmedewerker*',
      'hotel*',
      'cateringmedewerker*',
      'catering*',
      'gastvrijheid',
      'haccp',
      'ontbijtmedewerker*',
    ],
    en: [
      'hospitality',
      'restaurant*',
      'chef*',
      'cook',
      'cooks',
      'kitchen*',
      'waiter*',
      'waiting staff',
      'barista*',
      'bartender*',
      'hotel*',
      'catering',
      'haccp',
      'front of house',
    ],
  },
  criteria: [
    {
      id: 'guests',
      weight: 3,
      nl: {
        name: 'Gasten helpen',
        question: 'Wat deed deze kandidaat om een gast te helpen met een wens of een klacht?',
        anchors: [
          'Noemt geen gast, wens of klacht.',
          'Noemt gasten, maar niet wat er is gedaan.',
          'Noemt één wens of klacht en een eigen stap.',
          'Noemt de stap, wat de gast daarvan merkte en hoe het afliep.',
          'Noemt ook wat er is afgesproken, zodat het bij andere gasten goed ging.',
        ],
      },
      en: {
        name: 'Helping guests',
        question: 'What did this candidate do to help a guest with a wish or a complaint?',
        anchors: [
          'Names no guest, wish or complaint.',
          'Names guests, but not what was done.',
          'Names one wish or complaint and a step of their own.',
          'Names the step, what the guest noticed of it and how it ended.',
          'Also names what was agreed so that it went well with other guests.',
        ],
      },
    },
    {
      id: 'hygiene',
      weight: 3,
      nl: {
        name: 'Hygiëne',
        question: 'Hoe zorgde deze kandidaat dat eten, drinken of ruimtes schoon en veilig waren?',
        anchors: [
          'Noemt niets over hygiëne.',
          'Noemt regels, maar niet hoe die zijn gebruikt.',
          'Noemt één vaste handeling, zoals temperaturen meten.',
          'Noemt de handelingen, hoe ze zijn bijgehouden en waarom.',
          'Noemt ook iets dat niet klopte, en wat ermee is gedaan.',
        ],
      },
      en: {
        name: 'Hygiene',
        question: 'How did this candidate make sure that food, drinks or rooms were clean and safe?',
        anchors: [
          'Names nothing about hygiene.',
          'Names rules, but not how they were used.',
          'Names one fixed action, such as measuring temperatures.',
          'Names the actions, how they were recorded and why.',
          'Also names something that was not right, and what was done about it.',
        ],
      },
    },
    {
      id: 'rush',
      weight: 2,
      nl: {
        name: 'Drukke uren',
        question: 'Hoe verdeelde deze kandidaat het werk in de drukste uren van een dienst?',
        anchors: [
          'Noemt geen drukke uren.',
          'Noemt drukte, maar niet hoe het werk is verdeeld.',
          'Noemt één keuze in een druk uur.',
          'Noemt de voorbereiding, de keuze en hoe lang gasten daardoor wachtten.',
          'Noemt ook wat er na afloop is besproken en de volgende keer anders ging.',
        ],
      },
      en: {
        name: 'Busy hours',
        question: 'How did this candidate divide the work in the busiest hours of a shift?',
        anchors: [
          'Names no busy hours.',
          'Names busy times, but not how work was divided.',
          'Names one choice in a busy hour.',
          'Names the preparation, the choice and how long guests waited because of it.',
          'Also names what was discussed afterwards and went differently the next time.',
        ],
      },
    },
    {
      id: 'service-with-others',
      weight: 2,
      nl: {
        name: 'Samen een dienst draaien',
        question:
          'Wat deed deze kandidaat om samen met keuken, bediening of receptie een dienst goed te laten lopen?',
        anchors: [
          'Noemt geen werk met collega’s.',
          'Noemt een team, maar niet het eigen aandeel.',
          'Noemt één afspraak of bijdrage in een dienst.',
          'Noemt de bijdrage en wat collega’s daardoor konden doen.',
          'Noemt ook een misverstand in een dienst en hoe dat is opgelost.',
        ],
      },
      en: {
        name: 'Running a shift together',
        question: 'What did this candidate do to make a shift run well with kitchen, service or reception?',
        anchors: [
          'Names no work with colleagues.',
          'Names a team, but not their own part in it.',
          'Names one agreement or contribution in a shift.',
          'Names the contribution and what colleagues could do because of it.',
          'Also names a misunderstanding in a shift and how it was solved.',
        ],
      },
    },
  ],
};
