import { thirdPersons } from '../names/third-persons.ts';
import { scan } from '../text/scan.ts';
import type { Recognizer } from './recognizer.ts';

/** Other people, announced by a title, a relation or what they do: managers, colleagues, addressees, family. */
export const person: Recognizer = {
  kind: 'person',
  find: ({ text }) => thirdPersons(scan(text)).filter(({ isReferee }) => !isReferee),
  examples: [
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
    { text: 'B.V. Nederlandse Spoorwegen, A. Werkervaring, Geachte heer, mevrouw,', hidden: [] },
  ],
};
