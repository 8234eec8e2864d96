import type { AtsProfile, CandidateScope, Field } from '../../shared/profiles/ats-profile.ts';

const CANDIDATE = 'a[href*="m=candidates"][href*="a=show"][href*="candidateID="]';
const id = [{ link: CANDIDATE, pattern: '[?&]candidateID=(\\d+)' }] as const;
/** The table of details that begins with the name; its rows have no names of their own, only places. */
const NAME = 'tbody > tr:first-child > td.data > [class^="jobTitle"]';
const DETAILS = `.detailsInside:has(> ${NAME})`;
const row = (from: number, to = from) =>
  `${DETAILS} > tbody > tr:nth-child(n+${from}):nth-child(-n+${to}) > td.data`;
/** First and last name are links in cells of their own; a cell before this one with such a link has the first. */
const CELL = `td:has(> ${CANDIDATE})`;

const control = (...names: string[]): Field[] =>
  names.map((name) => ({ kind: 'control', at: [`#editCandidateForm #${name}`] }));

const mention: CandidateScope = {
  at: [`#MRUBlock ${CANDIDATE}`],
  id,
  surface: 'mention',
  // Cut off after twenty letters, with two dots.
  fields: [{ kind: 'name', at: [':scope'] }],
};

/** OpenCATS: PHP pages, drawn by the server; lists within them come by AJAX, pop-ups are frames. */
export const opencats: AtsProfile = {
  id: 'opencats',
  version: 1,
  name: 'OpenCATS',
  tier: 'source',
  provenance: {
    source: 'opencats/OpenCATS 0.9.7.4, commit 0c1487b of 2024-09-16',
    date: '2024-09-16',
    confidence: 'own',
  },
  hosts: [],
  signs: [
    'link[rel="alternate"][type="application/rss+xml"][href$="?m=rss"]',
    'script[src*="js/quickAction.js"]',
  ],
  pages: [
    {
      kind: 'candidate',
      address: '^(?=.*[?&]m=candidates)(?=.*[?&]a=(?:show|edit)(?:[&#]|$)).*[?&]candidateID=(\\d+)',
      signs: ['#contents'],
      surfaces: ['profile'],
    },
    {
      kind: 'list',
      address: '[?&]m=candidates(?!.*[?&]a=(?!listByView))',
      signs: ['#contents'],
      surfaces: ['list'],
      empty: ['.addCandidateButton', '#contents table.sortable:not(:has(td))'],
    },
    {
      kind: 'list',
      address: '^(?=.*[?&]m=joborders)(?=.*[?&]a=show(?:[&#]|$))',
      signs: ['#contents'],
      surfaces: ['list'],
      empty: ['#pipelineTable:not(:has(td))', '#ajaxPipelineTable:not(:has(table))'],
    },
  ],
  scopes: [
    {
      at: ['#contents:has(.detailsInside [class^="jobTitle"])'],
      // Vacancies, companies and contacts are drawn with the same marks.
      on: '[?&]m=candidates',
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'name', at: [`${DETAILS} [class^="jobTitle"]`], expect: 'some' },
        { kind: 'email', at: [`${DETAILS} td.data > a[href^="mailto:"]`, row(2, 3)] },
        { kind: 'phone', at: [row(4, 6)] },
        { kind: 'address', at: [row(8, 9)] },
        { kind: 'identity', at: [`${row(10)} > a`] },
        // Below the source: fields of the employer's own, which may be anything.
        { kind: 'text', at: [`${DETAILS} > tbody > tr:nth-child(n+11) > td.data`] },
        { kind: 'text', at: [`td:has(> .detailsInside > ${NAME}) ~ td > .detailsInside td.data`] },
        { kind: 'photo', at: ['td.data > a[href^="attachments/"] > img'] },
        // The address of the picture is the name of the file.
        { kind: 'identity', at: ['td.data > a[href^="attachments/"]'] },
        // Gender, ethnicity, veteran, disability.
        {
          kind: 'identity',
          at: ['.detailsOutside:not(:has([class^="jobTitle"], .attachmentsTable)) > tbody td.data'],
        },
        { kind: 'text', at: ['td#shortNotes, td#fullNotes'] },
        { kind: 'file', at: ['.attachmentsTable a'] },
        { kind: 'text', at: ['#activityTable td'] },
      ],
    },
    {
      at: ['#editCandidateForm'],
      id: [{ attribute: 'value', of: '#candidateID' }],
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'name', at: ['#firstName'], expect: 'some' },
        { kind: 'name', at: ['#middleName'] },
        { kind: 'name', at: ['#lastName'], expect: 'some' },
        ...control('email1', 'email2', 'phoneHome', 'phoneCell', 'phoneWork', 'webSite'),
        ...control('address', 'city', 'state', 'zip', 'gender', 'race', 'veteran', 'disability'),
      ],
    },
    {
      at: [`tr:has(> td > ${CANDIDATE})`],
      id,
      surface: 'list',
      fields: [
        { kind: 'text', at: [':scope'] },
        { kind: 'name', at: [`td:not(${CELL} ~ td) > ${CANDIDATE}`], expect: 'some' },
        { kind: 'name', at: [`${CELL} ~ td > ${CANDIDATE}`], rest: true },
      ],
    },
    mention,
  ],
  fields: [
    // Comes by AJAX below a row of the pipeline.
    { kind: 'text', at: ['[id^="pipelineInner"], [id^="pipelineEntryInner"]'] },
    { kind: 'text', at: ['#upcomingEvents, .calendarDay, .calendarEntry'] },
    // The résumé as plain text, in a window of its own.
    { kind: 'text', at: ['body > pre'] },
  ],
  recognise: false,
  harmless: ['img[src^="images/"]', 'img[src*="m=graphs"]'],
  // A status is changed in a list of choices within a frame; which choice it was is not read.
  decisions: [],
  columns: null,
  stageOf: null,
  vacancy: [{ address: '^(?=.*[?&]m=joborders(?:&|$)).*[?&]jobOrderID=(\\d+)' }],
};
