import type { Language } from '../recognizers/recognizer.ts';
import { fold } from '../text/normalize.ts';
import { analyse, applyFix } from '../vacancy/analyse.ts';
import type { Finding } from '../vacancy/checks/check.ts';
import { sentencesOf } from '../vacancy/lines.ts';
import { findRequirements, type Requirement } from '../vacancy/requirements.ts';
import { type Criterion, LONGEST, MAX_CRITERIA } from './criterion.ts';
import { criteriaOf, type Family } from './families/family.ts';
import { families } from './families/index.ts';
import { LADDERS, type Ladder } from './ladders.ts';
import { suggestFamily } from './suggest-family.ts';

/**
 * Why nothing was made of a line: `wish` is only welcome, `law` asks what equal treatment law probably forbids,
 * `practical` is something to agree on, not to score, `more` came after six.
 */
export type Left = 'wish' | 'law' | 'practical' | 'more';

/** Something that the vacancy asks, with its place in the text, and what became of it: one of the two is `null`. */
export interface DraftLine extends Requirement {
  /** Id of the criterion that it went into. */
  readonly criterion: string | null;
  readonly left: Left | null;
}

export interface VacancyDraft {
  /** What anchors were taken from, where a line was near enough to one of its behaviours. */
  readonly family: Family | null;
  /** At most six, for `newCriteria`: a start to edit, not a norm. Empty where the text asks for nothing. */
  readonly criteria: readonly Criterion[];
  readonly lines: readonly DraftLine[];
}

const PRACTICAL =
  /\b(?:beschikbaar\w*|inzetbaar|uur per week|uren per week|in de avond|weekend\w*|woont|woonachtig|reisafstand|eigen (?:auto|vervoer)|verhuiz\w*|available|availability|hours (?:a|per) week|weekends?|evenings|commut\w*|own (?:car|transport)|relocat\w*|live (?:in|near|within))\b/;
const FORMAL =
  /\b(?:\w*diploma\w*|(?:afgeronde?|voltooide?) (?:\w+ ){0,2}opleiding\w*|rijbewijs|\w*certifica\w*|\w*registratie|geregistreerd|\w*bevoegdheid|bevoegd|vog|verklaring omtrent|degree|licen[cs]e|licen[cs]ed|registration|registered|qualified|qualification|background check)\b/;
/** Checks whose suggestions put behaviour in the place of what somebody is. */
const REWORDS: readonly string[] = ['you-can', 'vague-trait', 'gender', 'language-level'];
const WEIGHT: Readonly<Record<Ladder, number>> = { behaviour: 2, formal: 1 };
/** Sum of the rarity of shared words from which a line is about a criterion. Found by trying made-up vacancies. */
const NEAR = 5.5;

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** A line in the words of what somebody does, where a check knows them. */
function reworded(text: string, line: Requirement, findings: readonly Finding[]): string {
  const own = findings.filter((one) => REWORDS.includes(one.check) && overlaps(one, line));
  const fixes = own
    .flatMap(({ fix }) =>
      fix && fix.text !== '' && fix.start >= line.start && fix.end <= line.end ? [fix] : [],
    )
    .filter((fix, at, all) => all.findIndex((other) => overlaps(other, fix)) === at)
    .sort((one, other) => other.start - one.start);
  if (fixes.length === 0) return own.find(({ example }) => example)?.example ?? line.text;
  const before = text.slice(0, line.start);
  return fixes.reduce((whole, fix) => applyFix(whole, fix), text.slice(0, line.end)).slice(before.length);
}

const stems = (text: string) =>
  new Set((fold(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4)));

/** Words of a criterion and what each counts: more in what it is called and asks than in its anchors. */
function wordsOf({ name, question, anchors }: Criterion): ReadonlyMap<string, number> {
  return new Map([
    ...[...stems(anchors.join(' '))].map((stem) => [stem, 1] as const),
    ...[...stems(`${name} ${question}`)].map((stem) => [stem, 2] as const),
  ]);
}

/** How rare each word is among all templates: what stands in all of them tells nothing. */
function rarity(language: Language): (stem: string) => number {
  const all = families.flatMap((family) => criteriaOf(family, language).map(wordsOf));
  const times = new Map<string, number>();
  for (const words of all) for (const stem of words.keys()) times.set(stem, (times.get(stem) ?? 0) + 1);
  return (stem) => Math.log(all.length / (times.get(stem) ?? all.length));
}

/** The behaviour of a family that a line is about. */
function nearest(
  line: string,
  criteria: readonly Criterion[],
  rare: (stem: string) => number,
): Criterion | null {
  const own = stems(line);
  const [near] = criteria
    .map((criterion) => {
      const shared = [...wordsOf(criterion)].filter(([stem]) => own.has(stem));
      return { criterion, sum: shared.reduce((sum, [stem, counts]) => sum + counts * rare(stem), 0) };
    })
    .sort((one, other) => other.sum - one.sum);
  return near && near.sum >= NEAR ? near.criterion : null;
}

/** Without cutting a word in two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  return `${(/^(.*\S)\s+\S*$/su.exec(short)?.[1] ?? short).replace(/[\s,;:.–-]+$/u, '')}…`;
}

function nameOf(line: string): string {
  const bare = line
    .replace(
      /^(?:(?:je|jij|u) (?:kunt|kan|hebt|heeft)|you (?:can|have)|(?:aantoonbare )?ervaring (?:met|in)|(?:proven )?experience (?:with|in|of))\s+/iu,
      '',
    )
    .replace(/^(?:een|an?)\s+/iu, '')
    .replace(/[\s.,;:!?]+$/u, '');
  const name = bare || line.trim();
  return cut(name.slice(0, 1).toUpperCase() + name.slice(1), LONGEST.name);
}

function idOf(name: string, others: readonly Criterion[]): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/^-+|-+$/g, '');
  const base = plain || 'criterion';
  for (let at = 1; ; at++) {
    const id = at === 1 ? base : `${base}-${at}`;
    if (others.every((one) => one.id !== id)) return id;
  }
}

function own(line: string, language: Language, others: readonly Criterion[]): Criterion {
  const [first] = sentencesOf(line, { start: 0, end: line.length });
  const short = first ? line.slice(first.start, first.end) : line;
  const name = nameOf(short);
  const ladder: Ladder = FORMAL.test(fold(line)) ? 'formal' : 'behaviour';
  const { question, anchors } = LADDERS[language][ladder];
  const room = LONGEST.question - question('').length;
  const words = (line.length <= room ? line : short).replace(/[\s.;,!?]+$/u, '');
  return {
    id: idOf(name, others),
    name,
    question: question(cut(words, room)),
    weight: WEIGHT[ladder],
    anchors,
  };
}

/**
 * A first draft of a norm from a vacancy text: what it asks (`findRequirements`), in its order, at most six. A line
 * that is about a behaviour of the nearest job family becomes that behaviour, with its anchors; another keeps its own
 * words, reworded where a check of the text has better ones, with a ladder that fits any behaviour. Nothing becomes a
 * knock-out but what is one in the family: that is for people to decide. Pure, total.
 */
export function draftFromVacancy(text: string, language: Language): VacancyDraft {
  const requirements = findRequirements(text);
  const { findings } = analyse(text);
  const family = suggestFamily(text);
  const templates = family ? criteriaOf(family, language) : [];
  const rare = rarity(language);
  const criteria: Criterion[] = [];
  const lines = requirements.map((line): DraftLine => {
    const leave = (left: Left): DraftLine => ({ ...line, criterion: null, left });
    if (findings.some((one) => one.severity === 'law' && overlaps(one, line))) return leave('law');
    if (!line.must) return leave('wish');
    if (PRACTICAL.test(fold(line.text))) return leave('practical');
    const words = reworded(text, line, findings);
    const made = nearest(words, templates, rare) ?? own(words, language, [...templates, ...criteria]);
    // Two lines can be about one behaviour.
    const there = criteria.find(({ id, name }) => id === made.id || name === made.name);
    if (there) return { ...line, criterion: there.id, left: null };
    if (criteria.length === MAX_CRITERIA) return leave('more');
    criteria.push(made);
    return { ...line, criterion: made.id, left: null };
  });
  return { family, criteria, lines };
}
