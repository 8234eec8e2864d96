import { events } from '../shared/events/index.ts';
import type { AnyEvent } from '../shared/events/parse.ts';

export interface Column {
  readonly name: string;
  /** Types of event that have it; empty: all. */
  readonly types: readonly string[];
  readonly description: string;
}

export type Cell = string | number | boolean | undefined;

const PREFIX = 'nl.onbevangen.';

const ENVELOPE: readonly (readonly [string, string, (event: AnyEvent) => Cell])[] = [
  ['event', 'Id of the event; occurs once', (event) => event.id],
  ['type', 'Type of the event', (event) => event.type.slice(PREFIX.length)],
  ['install', 'Pseudonym of the browser that sent it', (event) => event.source.split(':').at(-1)],
  [
    'sequence',
    'Number within the install, from 1; a number that is missing is an event that was lost',
    (event) => Number(event.sequence),
  ],
  [
    'studyday',
    "Whole days (UTC) since the study's first day; never runs backwards within an install",
    (event) => event.studyday,
  ],
  ['studyhash', 'SHA-256 of the protocol', (event) => event.studyhash],
  ['arm', 'Arm that the recruiter was in', (event) => event.arm],
  ['recruiter', 'Pseudonym of the recruiter', (event) => event.recruiter],
];

/** Fields of all types; the same field of two types means the same, and stands in one column. */
const FIELDS: readonly Column[] = [...new Set(events.flatMap((event) => Object.keys(event.columns)))].map(
  (name) => {
    const having = events.filter((event) => Object.hasOwn(event.columns, name));
    const descriptions = new Set(
      having.map((event) => (event.columns as Readonly<Record<string, string>>)[name]),
    );
    return { name, types: having.map((event) => event.type), description: [...descriptions].join('; ') };
  },
);

/** Columns of the export, in the order of a row's cells. */
export const columns: readonly Column[] = [
  ...ENVELOPE.map(([name, description]) => ({ name, types: [], description })),
  ...FIELDS,
];

/** Cells of one event, one per column; a field that its type doesn't have is undefined. */
export function row(event: AnyEvent): readonly Cell[] {
  return [...ENVELOPE.map(([, , cell]) => cell(event)), ...FIELDS.map(({ name }) => event.data[name])];
}
