import type { Family } from './family.ts';

export const teaching: Family = {
  id: 'teaching',
  name: { nl: 'Onderwijs', en: 'Teaching' },
  keywords: {
    nl: [
      'leraar*',
      'lerares*',
      'docent*',
      'leerkracht*',
      'onderwijs*',
      'basisschool',
      'leerling*',
      'lesgeven',
      'lesbevoegdheid',
      'mbo docent*',
      'pabo',
      'klassenmanagement',
    ],
    en: [
      'teacher*',
      'teaching',
      'school',
      'pupil*',
      'classroom*',
      'lesson*',
      'lecturer*',
      'curriculum',
      'tutor*',
    ],
  },
  criteria: [
    {
      id: 'qualification',
      weight: 1,
      knockOut: true,
      nl: {
        name: 'Lesbevoegdheid',
        question: 'Mag deze kandidaat het vak of de groep uit deze vacature lesgeven?',
        anchors: [
          'Heeft geen bevoegdheid en geen opleiding die daartoe leidt.',
          'Wil een opleiding gaan doen, maar is nog niet toegelaten.',
          'Volgt de opleiding, of mag volgens de wet tijdelijk lesgeven tijdens de opleiding.',
          'Heeft de bevoegdheid voor dit vak of deze groep.',
          'Heeft de bevoegdheid en noemt ook welke scholing daarna is gevolgd.',
        ],
      },
      en: {
        name: 'Teaching qualification',
        question: 'May this candidate teach the subject or group in this vacancy?',
        anchors: [
          'Has no qualification and is in no training that leads to it.',
          'Wants to train, but has not been admitted yet.',
          'Is in training, or may by law teach for a time while in training.',
          'Is qualified for this subject or group.',
          'Is qualified and also names which training was followed since.',
        ],
      },
    },
    {
      id: 'lesson-goals',
      weight: 3,
      nl: {
        name: 'Lessen opbouwen',
        question: 'Hoe bouwde deze kandidaat een les of reeks lessen op vanuit een doel?',
        anchors: [
          'Noemt geen les of doel.',
          'Noemt lessen, maar niet wat leerlingen daarna moesten kunnen.',
          'Noemt één les met een doel.',
          'Noemt het doel, de opbouw en hoe is nagegaan of het doel is gehaald.',
          'Noemt ook wat er in een volgende les anders is gedaan op grond van die controle.',
        ],
      },
      en: {
        name: 'Building lessons',
        question: 'How did this candidate build a lesson or a series of lessons from a goal?',
        anchors: [
          'Names no lesson or goal.',
          'Names lessons, but not what pupils should be able to do afterwards.',
          'Names one lesson with a goal.',
          'Names the goal, the structure and how it was checked whether the goal was reached.',
          'Also names what was done differently in a later lesson because of that check.',
        ],
      },
    },
    {
      id: 'differences',
      weight: 3,
      nl: {
        name: 'Verschillen in de groep',
        question: 'Hoe paste deze kandidaat lessen aan voor leerlingen die meer of minder hulp nodig hadden?',
        anchors: [
          'Noemt geen verschil tussen leerlingen.',
          'Noemt verschillen, maar geen aanpassing.',
          'Noemt één aanpassing voor een leerling of groepje.',
          'Noemt de aanpassing, waarop die was gebaseerd en wat de leerling daarna kon.',
          'Noemt ook hoe de aanpassing in de hele groep uitvoerbaar bleef.',
        ],
      },
      en: {
        name: 'Differences in the group',
        question: 'How did this candidate adapt lessons for pupils who needed more or less help?',
        anchors: [
          'Names no difference between pupils.',
          'Names differences, but no adaptation.',
          'Names one adaptation for a pupil or small group.',
          'Names the adaptation, what it was based on and what the pupil could do afterwards.',
          'Also names how the adaptation stayed workable in the whole group.',
        ],
      },
    },
    {
      id: 'calm-class',
      weight: 2,
      nl: {
        name: 'Rust in de groep',
        question: 'Wat deed deze kandidaat om een groep aan het werk te krijgen en te houden?',
        anchors: [
          'Noemt niets over het werken met een groep.',
          'Noemt onrust in een groep, maar niet wat er is gedaan.',
          'Noemt één afspraak of routine.',
          'Noemt de afspraken, hoe die zijn geoefend en wat er daardoor veranderde.',
          'Noemt ook een moment waarop het niet lukte, en wat er daarna anders is gedaan.',
        ],
      },
      en: {
        name: 'Calm in the group',
        question: 'What did this candidate do to get a group working and keep it working?',
        anchors: [
          'Names nothing about working with a group.',
          'Names unrest in a group, but not what was done.',
          'Names one agreement or routine.',
          'Names the agreements, how they were practised and what changed because of them.',
          'Also names a moment when it did not work, and what was done differently after that.',
        ],
      },
    },
    {
      id: 'parents-and-colleagues',
      weight: 2,
      nl: {
        name: 'Overleg over leerlingen',
        question: 'Hoe overlegde deze kandidaat met ouders, verzorgers of collega’s over een leerling?',
        anchors: [
          'Noemt geen overleg.',
          'Noemt overleg, maar niet waarover.',
          'Noemt één gesprek en het onderwerp.',
          'Noemt het gesprek, de afspraken en wat er voor de leerling veranderde.',
          'Noemt ook een gesprek waarin men het niet eens was, en hoe dat verder ging.',
        ],
      },
      en: {
        name: 'Talking about pupils',
        question: 'How did this candidate consult with parents, carers or colleagues about a pupil?',
        anchors: [
          'Names no consultation.',
          'Names consultation, but not about what.',
          'Names one talk and its subject.',
          'Names the talk, the agreements and what changed for the pupil.',
          'Also names a talk in which people disagreed, and how it went on.',
        ],
      },
    },
  ],
};
