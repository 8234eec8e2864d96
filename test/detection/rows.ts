import type { MarkKind } from './gold.ts';
import { type Count, measure, newScore, type Score, type Slip, share, together } from './measure.ts';
import { groupOf } from './people.ts';
import type { TestDocument } from './set.ts';

type Find = (text: string, options: { knownNames: readonly string[] }) => { start: number; end: number }[];

/** One line of the table of targets. */
export interface Row {
  readonly name: string;
  /** Most that may be lost, 0 to 1. */
  readonly limit: number;
  readonly of: (score: Score) => Count;
  /** Counts with a known name or without; the others take both together. */
  readonly known?: boolean;
}

const kinds =
  (...names: MarkKind[]) =>
  (score: Score): Count =>
    together(score, names);

export const rows: readonly Row[] = [
  { name: 'documents with a word of a known name', limit: 0, of: (score) => score.documents, known: true },
  { name: 'the same without a known name', limit: 0.01, of: (score) => score.documents, known: false },
  {
    name: 'contact and numbers, letters',
    limit: 0.001,
    of: kinds('email', 'phone', 'link', 'bsn', 'iban', 'postcode', 'street'),
  },
  {
    name: 'personal details, letters',
    limit: 0.02,
    of: kinds('birthdate', 'nationality', 'gender', 'marital', 'religion', 'mothertongue'),
  },
  { name: 'referees, letters', limit: 0.05, of: kinds('referee') },
  { name: 'third persons, letters', limit: 0.2, of: kinds('third') },
  { name: 'must-stay words', limit: 0.003, of: (score) => score.keep },
  { name: 'other letters', limit: 0.005, of: (score) => score.other },
];

/** Most that the worst and the best origin group may differ, 0 to 1. */
export const SPREAD = 0.01;

export interface Result {
  readonly row: Row;
  readonly count: Count;
  readonly worst: { readonly origin: string; readonly share: number };
  readonly best: { readonly origin: string; readonly share: number };
}

export interface Evaluation {
  readonly results: readonly Result[];
  /** Over all contexts together. */
  readonly whole: Score;
  readonly perContext: ReadonlyMap<string, Score>;
  readonly perOrigin: ReadonlyMap<string, Score>;
  readonly slips: readonly {
    readonly document: TestDocument;
    readonly context: string;
    readonly slip: Slip;
  }[];
}

function scoreOf(map: Map<string, Score>, key: string): Score {
  let score = map.get(key);
  if (!score) map.set(key, (score = newScore()));
  return score;
}

/** Runs a detector over documents in every context, and counts per kind, context and origin group. */
export function evaluate(
  documents: readonly TestDocument[],
  find: Find,
  also: readonly MarkKind[] = [],
): Evaluation {
  const whole = newScore();
  const perContext = new Map<string, Score>();
  const perOrigin = new Map<string, Score>();
  const perPart = new Map<string, Score>();
  const slips: { document: TestDocument; context: string; slip: Slip }[] = [];
  for (const document of documents) {
    for (const [context, knownNames] of Object.entries(document.known)) {
      const spans = find(document.text, { knownNames });
      const group = groupOf(document.origin);
      const part = `${context === 'none' ? 'none' : 'known'} ${group}`;
      for (const score of [
        whole,
        scoreOf(perContext, context),
        scoreOf(perOrigin, group),
        scoreOf(perPart, part),
      ]) {
        const found = measure(score, document, spans, also);
        if (score === whole) for (const slip of found) slips.push({ document, context, slip });
      }
    }
  }
  const known = newScore();
  for (const [context, score] of perContext) {
    if (context === 'none') continue;
    known.documents.of += score.documents.of;
    known.documents.lost += score.documents.lost;
  }
  const results = rows.map((row): Result => {
    const all = row.known === undefined ? whole : row.known ? known : (perContext.get('none') ?? newScore());
    const groups = [...perOrigin.keys()].map((origin) => ({
      origin,
      share: share(
        row.of(
          row.known === undefined
            ? perOrigin.get(origin)!
            : (perPart.get(`${row.known ? 'known' : 'none'} ${origin}`) ?? newScore()),
        ),
      ),
    }));
    groups.sort((a, b) => a.share - b.share);
    return { row, count: row.of(all), worst: groups[groups.length - 1]!, best: groups[0]! };
  });
  return { results, whole, perContext, perOrigin, slips };
}
