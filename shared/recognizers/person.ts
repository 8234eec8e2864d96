import { personsOf } from '../names/third-persons.ts';
import { scan } from '../text/scan.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Other people: managers, colleagues, addressees, family. */
export const person: Recognizer = {
  kind: 'person',
  find: ({ text }) => personsOf(scan(text), false),
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Geachte mevrouw Demir, dhr. J. van Dijk en F. El Amrani',
    hidden: ['Demir', 'J. van Dijk', 'F. El Amrani'],
  },
  {
    text: 'Worked with Ashesh Jain and Prof Saxena at HR and Prof. Smit',
    hidden: ['Ashesh Jain', 'Saxena', 'Smit'],
  },
  {
    text: 'Job applied for planner. M.Sc. Media, B.Sc. in Law, R.O.K Cyber Command, Seoul, S.Korea',
    hidden: [],
  },
  { text: 'Samen met Kwabena en Sytske de Haan gedaan', hidden: ['Kwabena', 'Sytske de Haan'] },
  { text: 'Gesproken met Wagiman Kromodihardjo.', hidden: ['Wagiman Kromodihardjo'] },
  { text: 'Rahwa en Xiaoyu Zhang waren er, net als Çağrı.', hidden: ['Rahwa', 'Xiaoyu Zhang', 'Çağrı'] },
  { text: 'Werkte bij Albert Heijn, Jan Linders en Stichting Maria; Ruby, Django en Jenkins.', hidden: [] },
  {
    text: 'Werkervaring\n2019 – 2022\nDeveloper, Lloyd, Rotterdam\nSkills\nHugo, Redux, React, HTML',
    hidden: [],
  },
  { text: 'Werkte met Corendon Digital en Yaw Computers', hidden: [] },
  { text: 'sed. Ali-\nquam erat, Université Hassan de Casablanca', hidden: [] },
  {
    text: 'Mijn oud-leidinggevende, Jan-Willem Dorsman, belt u. My night shift manager Ludwin knows.',
    hidden: ['Jan-Willem Dorsman', 'Ludwin'],
  },
  {
    text: 'Trained two apprentices, Fintan and Oisín, and met with Griet Vos about it',
    hidden: ['Fintan', 'Oisín', 'Griet Vos'],
  },
  { text: 'Beste meneer Tolsma, beste Eelkje,', hidden: ['Tolsma', 'Eelkje'] },
  { text: 'Werk met Nedap ONS, with Van Wijnen, met Power BI en with Azure DevOps', hidden: [] },
  {
    text: 'Navraag kan bij Ellen Drost, product owner; in het rooster van Maarten, de bedrijfsleider',
    hidden: ['Ellen Drost', 'Maarten'],
  },
  { text: '10 March 2025\n\nOliver Braithwaite\nHead of Brand\nDear Mr', hidden: ['Oliver Braithwaite'] },
  { text: 'Gebr. Nijland Constructie BV, bij Hackett Lewis LLP en bij Mott MacDonald in Leeds', hidden: [] },
  { text: 'Stage op MV Prins Willem en bij Tandartsen De Jager', hidden: [] },
  { text: 'Van jan tot dec, groen en bakker.', hidden: [] },
  { text: 'B.V. Nederlandse Spoorwegen, A. Werkervaring, Geachte heer, mevrouw,', hidden: [] },
];
