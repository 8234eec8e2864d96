import { Lexicon } from '../lexicon.ts';
import { traitsOf } from '../traits.ts';
import type { Check, Finding, Fix } from './check.ts';

type Told = 'age' | 'stage' | 'none';

/**
 * Words that ask for an age or a stage of life. Equal treatment law on age (WGBL, article 3). After the words that count as
 * direct or indirect distinction by age in Dutch vacancies: Vrije Universiteit Amsterdam for the ministry SZW (2016) and for the
 * Netherlands Institute for Human Rights (2018), and the institute's check of vacancies: "starter", "junior" of a person,
 * "pas afgestudeerd", at most so many years of experience. Own list.
 */
const dutch = new Lexicon<Told>([
  [
    'jong|jonge|jongere|jeugdig*|jong van leeftijd|oud van leeftijd|jongste|twintiger*|dertiger*|veertiger*|student|studenten|scholier*|schoolverlater*|hbo student|wo student',
    'age',
  ],
  [
    'jong team|jonge team|jonge collega*|jong bedrijf|jonge organisatie|jonge club|jong en dynamisch team|jong dynamisch team|jonge dynamische organisatie|dynamische start up|dynamisch jong team|jonge dynamische*',
    'age',
  ],
  [
    'pas afgestudeerd*|net afgestudeerd*|recent afgestudeerd*|starter|starters|startende professional|young professional*|eerste baan|eerste stap in je carriere|aan het begin van je carriere|begin van je loopbaan|aanstormend talent|bijbaan naast je studie|rijpere leeftijd|middelbare leeftijd|50 plusser',
    'stage',
  ],
  [
    'jongeren|jonge kinderen|jonge mensen|jonge clienten|jonge patienten|jonge bewoners|jonge bezoekers|jonge gezinnen|jonge planten|jong en oud|jonge ouders|jongerenwerk*|jonge moeders|studenten begeleiden|onze studenten|studenten en|onze jongste|de jongste kinderen|starters op de woningmarkt|jonge kind',
    'none',
  ],
]);
const english = new Lexicon<Told>([
  [
    'young|youthful|younger|mature|college student|students only|twenty something|twenty somethings|middle aged',
    'age',
  ],
  [
    'young team|young company|young and dynamic|young dynamic team|young and dynamic team|young professionals|young professional',
    'age',
  ],
  [
    'recent graduate|recent graduates|new graduate|new graduates|recent college graduate|recent college graduates|school leaver|school leavers|college leaver|first job|first step in your career|early in your career|start of your career|starter|starters|graduate only',
    'stage',
  ],
  [
    'young people|young children|young adults|young offenders|young learners|young visitors|young patients|young readers|young and old|young persons|young carers|young families|young plants|young musicians|mature trees|mature market|mature product|main courses and starters|as a starter|starter homes',
    'none',
  ],
]);

/** Years of life, and experience with an upper end; numbers are no words of a lexicon. */
const NUMBERS: readonly (readonly [
  RegExp,
  'age' | 'years' | 'junior',
  ((hit: RegExpExecArray) => string) | null,
])[] = [
  [
    /(?<!\p{L})(?:tussen (?:de )?|between )\d{2} (?:en|and|to|-) (?:de )?\d{2}(?: jaar(?: oud)?| years? (?:old|of age))?(?!\d|[ \u00a0]?(?:uur|uren|hours|euro|%|k\b|mensen|people|collega|minut|kilo|medewerk|employ))/giu,
    'age',
    null,
  ],
  [
    /(?<!\p{L})(?:max(?:imaal|\.)?|hooguit|ten hoogste|niet ouder dan|onder de|under|up to|not older than|below)[ \u00a0]\d{2} (?:jaar(?: oud)?|years? (?:old|of age))(?! (?:werk)?ervaring| (?:of )?experience)(?!\p{L})/giu,
    'age',
    null,
  ],
  [
    /(?<!\p{L})leeftijd (?:tussen|vanaf|tot|van|max\w*|onder) (?:de )?\d{2}(?: (?:en|tot|-) \d{2})?(?: jaar)?/giu,
    'age',
    null,
  ],
  [
    /(?<!\p{L})(?:max(?:imaal|\.)?|hooguit|ten hoogste|niet meer dan|no more than|at most|maximum(?: of)?|up to|less than|minder dan)[ \u00a0]\d{1,2} (?:jaar|years?['’]?)(?: of| aan| relevante| relevant)? ?(?:werk|work )?(?:ervaring|experience)/giu,
    'years',
    (hit) =>
      /ervaring/i.test(hit[0]) ? (/werkervaring/i.test(hit[0]) ? 'werkervaring' : 'ervaring') : 'experience',
  ],
  [
    /(?<!\p{L})(\d{1,2}) ?(?:-|–|tot|à|to) ?\d{1,2} (?:jaar|years?['’]?)(?: of| aan| relevante| relevant)? ?(?:werk|work )?(?:ervaring|experience)/giu,
    'years',
    (hit) =>
      /ervaring/i.test(hit[0])
        ? `minimaal ${hit[1]} jaar ervaring`
        : `at least ${hit[1]} years of experience`,
  ],
  [
    /(?<!\p{L})(?:junior|senior) (?!functie|rol|role|position|vacature|kamer|school|high|management)(?=\p{L})/giu,
    'junior',
    null,
  ],
];
/** Adjectives before these words go; the rest of the sentence stands. */
const TEAM =
  /^(jonge? (?:en )?(?:dynamische? )?|young (?:and )?(?:dynamic )?)(?:team|bedrijf|organisatie|club|collega|company)/i;
const MOST = 2000;

export const age: Check = {
  id: 'age',
  points: 9,
  find(vacancy) {
    const { text, words, language, lines } = vacancy;
    const found: Finding[] = [];
    const add = (
      start: number,
      end: number,
      advice: string,
      severity: Finding['severity'],
      fix: Fix | null,
      example?: string,
    ) => found.push({ check: 'age', start, end, advice, severity, fix, ...(example && { example }) });
    for (const { start, end, told } of (language === 'nl' ? dutch : english).find(words)) {
      if (told === 'none') continue;
      const before = TEAM.exec(text.slice(start, end + 20))?.[1];
      add(start, end, told, 'law', before ? { start, end: start + before.length, text: '' } : null);
    }
    for (const line of lines) {
      const own = text.slice(line.start, Math.min(line.end, line.start + MOST));
      for (const [pattern, advice, instead] of NUMBERS) {
        for (const hit of own.matchAll(pattern)) {
          const start = line.start + hit.index;
          const end = start + hit[0].trimEnd().length;
          const fix = instead ? { start, end, text: instead(hit) } : null;
          add(start, end, advice, advice === 'junior' ? 'note' : 'law', fix);
        }
      }
    }
    for (const { start, end, kind, behaviour, instead } of traitsOf(vacancy))
      if (kind === 'age') add(start, end, 'age', 'advice', instead, behaviour);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter(
      (one, i) => !found.slice(Math.max(0, i - 3), i).some((other) => one.start < other.end),
    );
  },
  examples: [
    {
      text: 'Kom in ons jonge team. Je hebt maximaal 5 jaar werkervaring.',
      found: ['jonge team', 'maximaal 5 jaar werkervaring'],
    },
    {
      text: 'Je bent tussen de 25 en 35 jaar. Je werkt tussen de 24 en 32 uur.',
      found: ['tussen de 25 en 35 jaar'],
    },
    { text: 'Je werkt met jongeren en jonge kinderen.', found: [] },
    { text: 'Starter gezocht, net afgestudeerd.', found: ['Starter', 'net afgestudeerd'] },
    {
      text: 'We want recent graduates with 2-4 years of experience.',
      found: ['recent graduates', '2-4 years of experience'],
    },
    { text: 'You work with young people in a senior role.', found: [] },
  ],
};
