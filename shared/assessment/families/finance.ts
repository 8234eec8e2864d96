import type { Family } from './family.ts';

export const finance: Family = {
  id: 'finance',
  name: { nl: 'Financiën en boekhouding', en: 'Finance and accounting' },
  keywords: {
    nl: [
      'financieel',
      'financiele',
      'financien',
      'boekhoud*',
      'accountant*',
      'controller*',
      'crediteuren*',
      'debiteuren*',
      'jaarrekening*',
      'salarisadministra*',
      'fiscaal',
      'belasting*',
      'kredieten',
    ],
    en: [
      'finance',
      'financial',
      'accountant*',
      'accounting',
      'bookkeep*',
      'controller*',
      'accounts payable',
      'accounts receivable',
      'payroll',
      'audit*',
      'tax',
      'ledger',
    ],
  },
  criteria: [
    {
      id: 'figures',
      weight: 3,
      nl: {
        name: 'Cijfers laten kloppen',
        question: 'Hoe zorgde deze kandidaat dat cijfers klopten en te volgen waren?',
        anchors: [
          'Noemt niets over het controleren van cijfers.',
          'Zegt dat cijfers klopten, maar niet hoe dat is nagegaan.',
          'Noemt één controle of aansluiting.',
          'Noemt de controle, een verschil dat zo is gevonden en hoe het is verklaard.',
          'Noemt ook hoe de controle daarna een vast deel van het werk is geworden.',
        ],
      },
      en: {
        name: 'Getting figures right',
        question: 'How did this candidate make sure that figures were right and could be traced?',
        anchors: [
          'Names nothing about checking figures.',
          'Says that figures were right, but not how that was checked.',
          'Names one check or reconciliation.',
          'Names the check, a difference that it found and how it was explained.',
          'Also names how the check became a fixed part of the work.',
        ],
      },
    },
    {
      id: 'closing',
      weight: 2,
      nl: {
        name: 'Op tijd afsluiten',
        question: 'Welke afsluiting, aangifte of betaalronde maakte deze kandidaat op tijd af?',
        anchors: [
          'Noemt geen afsluiting, aangifte of betaalronde.',
          'Noemt er een, maar niet het eigen aandeel.',
          'Noemt er een met het eigen aandeel, zonder planning.',
          'Noemt het eigen aandeel, de planning en of de datum is gehaald.',
          'Noemt ook wat er is gedaan toen de datum in gevaar kwam.',
        ],
      },
      en: {
        name: 'Closing in time',
        question: 'Which closing, return or payment run did this candidate finish in time?',
        anchors: [
          'Names no closing, return or payment run.',
          'Names one, but not their own part in it.',
          'Names one with their own part, without a schedule.',
          'Names their own part, the schedule and whether the date was met.',
          'Also names what was done when the date was at risk.',
        ],
      },
    },
    {
      id: 'explaining-figures',
      weight: 2,
      nl: {
        name: 'Cijfers uitleggen',
        question: 'Hoe legde deze kandidaat cijfers uit aan iemand die daar niet elke dag mee werkt?',
        anchors: [
          'Noemt geen uitleg van cijfers.',
          'Noemt rapporten, maar niet voor wie ze waren.',
          'Noemt één keer dat cijfers zijn uitgelegd.',
          'Noemt de uitleg, voor wie die was en welke keuze daarmee is gemaakt.',
          'Noemt ook hoe een rapport is veranderd, zodat lezers er meer aan hadden.',
        ],
      },
      en: {
        name: 'Explaining figures',
        question: 'How did this candidate explain figures to somebody who does not work with them every day?',
        anchors: [
          'Names no explanation of figures.',
          'Names reports, but not who they were for.',
          'Names one time when figures were explained.',
          'Names the explanation, who it was for and which choice was made with it.',
          'Also names how a report was changed so that readers could use it better.',
        ],
      },
    },
    {
      id: 'rules-and-risk',
      weight: 2,
      nl: {
        name: 'Regels en risico’s',
        question: 'Hoe paste deze kandidaat regels toe, of vond een risico in de cijfers?',
        anchors: [
          'Noemt geen regel of risico.',
          'Noemt regels, maar niet hoe die zijn toegepast.',
          'Noemt één geval waarin een regel is toegepast of een risico is gezien.',
          'Noemt het geval, wat er is onderzocht en aan wie het is gemeld.',
          'Noemt ook welke maatregel daarop volgde en of die werkte.',
        ],
      },
      en: {
        name: 'Rules and risks',
        question: 'How did this candidate apply rules, or find a risk in the figures?',
        anchors: [
          'Names no rule or risk.',
          'Names rules, but not how they were applied.',
          'Names one case in which a rule was applied or a risk was seen.',
          'Names the case, what was looked into and to whom it was reported.',
          'Also names which measure followed and whether it worked.',
        ],
      },
    },
  ],
};
