import { classOf, LETTER } from './characters.ts';
import { fold } from './normalize.ts';

export type SectionKind =
  | 'personal'
  | 'profile'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'publications'
  | 'other';

/** A part of a CV under a heading of its own: from behind the heading up to the next one. */
export interface Section {
  readonly kind: SectionKind;
  readonly start: number;
  readonly end: number;
}

/** What headings are called, folded; words of a heading of several words stand in one of its forms. */
const headings: Readonly<Record<SectionKind, string>> = {
  personal:
    'personalia|persoonlijke gegevens|persoonsgegevens|persoonlijke informatie|persoonlijk|gegevens|contact|contactgegevens|contact details|contact information|personal details|personal information|personal data|personal|details|over mij als persoon',
  profile:
    'profiel|profielschets|persoonlijk profiel|over mij|wie ben ik|samenvatting|profile|personal profile|professional profile|professional summary|summary|about|about me|career summary|objective|career objective|personal statement|motivatie|motivation',
  work: 'werkervaring|ervaring|relevante ervaring|relevante werkervaring|loopbaan|loopbaanoverzicht|carriere|arbeidsverleden|professionele ervaring|werk|banen|stages|stage|bijbanen|work experience|working experience|experience|professional experience|employment|employment history|work history|career|career history|internships|relevant experience|job history|industry experience|teaching experience|research experience',
  education:
    'opleiding|opleidingen|opleiding en training|onderwijs|scholing|studie|studies|diploma s|diplomas|opleidingen en cursussen|opleiding en cursussen|vooropleiding|education|education and training|academic background|academic qualifications|qualifications|studies and training|training and education|schooling',
  skills:
    'vaardigheden|competenties|kennis|kennis en vaardigheden|computervaardigheden|digitale vaardigheden|it vaardigheden|kwaliteiten|kerncompetenties|sterke punten|eigenschappen|skills|technical skills|key skills|core skills|core competencies|competencies|technologies|tools|software|it skills|digital skills|strengths|expertise',
  languages: 'talen|talenkennis|taalvaardigheden|taalvaardigheid|languages|language skills',
  interests:
    'hobby s|hobbys|hobbies|hobby s en interesses|interesses|vrije tijd|nevenactiviteiten|vrijwilligerswerk|vrijwilligerswerk en hobby s|bestuurswerk|interests|hobbies and interests|volunteering|volunteer work|volunteer experience|activities|extracurricular activities',
  references:
    'referenties|referentie|referenten|referent|aanbevelingen|aanbeveling|referenties op aanvraag|references|reference|referees|referee|recommendations|contactpersonen|wie u kunt bellen|wie kunt u bellen|wie kan u bellen|who you can call|who can you call|people to call|informanten',
  publications:
    'publicaties|selectie publicaties|geselecteerde publicaties|publicatielijst|publications|selected publications|papers|conference papers|presentaties|presentations|talks|invited talks',
  other:
    'cursussen|cursus|trainingen|certificaten|certificeringen|cursussen en certificaten|cursussen en trainingen|overig|overige|overige gegevens|overige informatie|aanvullende informatie|aanvullend|bijzonderheden|rijbewijs|projecten|portfolio|prijzen|beschikbaarheid|certifications|certificates|courses|training|trainings|projects|selected projects|awards|honours|honors|honours and awards|awards and honours|grants|additional information|additional|miscellaneous|other|availability|memberships|lidmaatschappen|achievements|key achievements',
};

const kindOf = new Map<string, SectionKind>();
for (const [kind, list] of Object.entries(headings))
  for (const heading of list.split('|')) kindOf.set(heading, kind as SectionKind);

/** First words of headings, and the letters that headings with blanks between their letters begin with. */
const openers = new Set([...kindOf.keys()].flatMap((heading) => [heading.split(' ', 1)[0]!, heading[0]!]));
const MAX_HEADING = 64;

/** Whether a line can be a heading, by its first word alone: most lines are none. */
function canOpen(line: string): boolean {
  let from = 0;
  while (from < line.length && classOf(line.charCodeAt(from)) !== LETTER) if (++from > 14) return false;
  let to = from;
  while (to < line.length && classOf(line.charCodeAt(to)) === LETTER) to++;
  return to > from && openers.has(fold(line.slice(from, to)));
}

/** The kind of section that a line opens; undefined for any other line. */
export function headingOf(line: string): SectionKind | undefined {
  if (line.length > MAX_HEADING || !canOpen(line)) return undefined;
  let words = fold(line)
    .replace(/&/g, ' en ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  // "W E R K E R V A R I N G": letters with blanks between them, words with more.
  if (/^[a-z](?: [a-z]){4,}$/.test(words))
    words = fold(line.trim())
      .split(/\s{2,}/)
      .map((word) => word.replace(/[^a-z]/g, ''))
      .join(' ');
  if (words.length < 3) return undefined;
  const known =
    kindOf.get(words) ??
    kindOf.get(words.replace(/ and /g, ' en ')) ??
    kindOf.get(words.replace(/ en /g, ' and '));
  if (known) return known;
  // "Talen en vaardigheden": the first of two.
  const both = /^([a-z ]+?) (?:en|and) ([a-z ]+)$/.exec(words);
  return both && kindOf.has(both[2]!) ? kindOf.get(both[1]!) : undefined;
}

let last: { readonly text: string; readonly sections: readonly Section[] } = { text: '', sections: [] };

/** The sections of a CV, in the order of the text; what stands before the first heading is in none. */
export function sectionsOf(text: string): readonly Section[] {
  if (last.text === text) return last.sections;
  const sections: Section[] = [];
  let open: { kind: SectionKind; start: number } | undefined;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const kind = end - start > MAX_HEADING || end === start ? undefined : headingOf(text.slice(start, end));
    if (kind) {
      if (open) sections.push({ ...open, end: start });
      open = { kind, start: end };
    }
    start = end + 1;
  }
  if (open) sections.push({ ...open, end: text.length });
  last = { text, sections };
  return sections;
}
