import { fold } from '../text/normalize.ts';
import type { Criterion } from './criterion.ts';

/** Something that candidates wrote, anonymous: the answer to one question, or one section of a CV. */
export interface Answer {
  /** Which question or section; equal for all candidates of a vacancy. See `questionSource` and `sectionSource`. */
  readonly source: string;
  /** The question, as the ATS puts it; empty for a section. */
  readonly title: string;
  readonly text: string;
}

/** What one question, or one section, holds of how many candidates. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly candidates: number;
}

/** Sections of a CV that say something about behaviour at work; of the others a review does without. */
export const REVIEWED_SECTIONS = ['work', 'education', 'skills', 'profile', 'other'] as const;

const words = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
export const questionSource = (question: string): string => `question:${words(question).join(' ')}`;
export const sectionSource = (section: string): string => `section:${section}`;
export const isSection = (source: string): boolean => source.startsWith('section:');

/** All sources of these candidates, questions first, in the order in which they first stand. */
export function sourcesOf(candidates: readonly { readonly answers: readonly Answer[] }[]): Source[] {
  const found = new Map<string, { title: string; candidates: number }>();
  for (const { answers } of candidates) {
    for (const [source, title] of new Map(answers.map((answer) => [answer.source, answer.title]))) {
      const known = found.get(source) ?? { title, candidates: 0 };
      found.set(source, { ...known, candidates: known.candidates + 1 });
    }
  }
  const all = [...found].map(([id, rest]) => ({ id, ...rest }));
  return [...all.filter(({ id }) => !isSection(id)), ...all.filter(({ id }) => isSection(id))];
}

/** Words that tell what a text is about, by their beginnings, so that "plan" and "planning" meet. */
const topics = (text: string): Set<string> =>
  new Set(
    words(text)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5)),
  );

/**
 * Which source each criterion is scored on: the question that shares most words with it, each question once; what is
 * left over by place, when there are as many questions as criteria; then the section of the CV that most candidates
 * have. `null`: nothing fits, so all that a candidate wrote is shown.
 */
export function matchSources(
  criteria: readonly Criterion[],
  sources: readonly Source[],
): Readonly<Record<string, string | null>> {
  const questions = sources.filter(({ id }) => !isSection(id));
  const [section] = sources.filter(({ id }) => isSection(id)).sort((a, b) => b.candidates - a.candidates);
  const pairs = criteria.flatMap((criterion, at) => {
    const about = topics(`${criterion.name} ${criterion.question}`);
    return questions.map((question, place) => {
      const shared = [...topics(question.title)].filter((topic) => about.has(topic)).length;
      return { criterion: criterion.id, question: question.id, shared, far: Math.abs(at - place) };
    });
  });
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  const take = (criterion: string, question: string) => {
    if (chosen.has(criterion) || taken.has(question)) return;
    chosen.set(criterion, question);
    taken.add(question);
  };
  for (const { criterion, question, shared } of pairs.sort((a, b) => b.shared - a.shared || a.far - b.far))
    if (shared > 0) take(criterion, question);
  if (questions.length === criteria.length) {
    const rest = questions.filter(({ id }) => !taken.has(id));
    for (const { id } of criteria.filter((one) => !chosen.has(one.id))) take(id, rest.shift()!.id);
  }
  return Object.fromEntries(criteria.map(({ id }) => [id, chosen.get(id) ?? section?.id ?? null]));
}

/** What a candidate wrote under a source; everything when there is no source. */
export const answersUnder = (answers: readonly Answer[], source: string | null): readonly Answer[] =>
  source === null ? answers : answers.filter((answer) => answer.source === source);
