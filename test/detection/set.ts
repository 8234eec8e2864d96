import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fill } from './fill.ts';
import { type Marked, readHead, readMarks } from './gold.ts';
import { contexts, type Other, type Person } from './people.ts';

/** A document about a candidate, with everything in it that is to be hidden or to stay. */
export interface TestDocument extends Marked {
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly type: string;
  readonly layout: string;
  readonly occupation: string;
  readonly origin: string;
  /** What the page knows of the candidate, per context. */
  readonly known: Readonly<Record<string, readonly string[]>>;
}

/** Beside this file, or one up from what is built of it. */
export const folder = ['set', '../set']
  .map((name) => path.resolve(import.meta.dirname, name))
  .find((name) => existsSync(name))!;

const files = (from: string): string[] =>
  readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();

function read<T>(file: string, make: (source: string) => T): T {
  try {
    return make(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${path.basename(file)}: ${(error as Error).message}`);
  }
}

const knownFrom = (person: Pick<Person, 'given' | 'infix' | 'surname'>): TestDocument['known'] =>
  Object.fromEntries(Object.entries(contexts).map(([name, make]) => [name, make(person)]));

/** Documents written out whole, one per file. */
export function writtenDocuments(from = path.join(folder, 'written')): TestDocument[] {
  return files(from).map((name) =>
    read(path.join(from, name), (source) => {
      const { head, body } = readHead(source);
      const person = { given: head.given ?? '', infix: head.infix ?? '', surname: head.surname ?? '' };
      return {
        ...readMarks(body),
        id: name.replace(/\.txt$/, ''),
        language: head.language === 'en' ? 'en' : 'nl',
        type: head.type ?? '',
        layout: head.layout ?? '',
        occupation: head.occupation ?? '',
        origin: head.origin ?? '',
        known: knownFrom(person),
      };
    }),
  );
}

/**
 * Every template filled in for people of every origin group, so that the groups differ in nothing but the person:
 * template number t takes person number t of each group.
 */
export function filledDocuments(rounds = 1): TestDocument[] {
  const json = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const people: readonly Person[] = json('people.json');
  const others: readonly Other[] = json('third.json').people;
  const origins = [...new Set(people.map(({ origin }) => origin))];
  const templates = path.join(folder, 'templates');
  return files(templates).flatMap((name, number) =>
    origins.flatMap((origin) => {
      const group = people.filter((person) => person.origin === origin);
      return Array.from({ length: rounds }, (_, round) => {
        const at = (number + round * 3) % group.length;
        const person = group[at]!;
        return read(path.join(templates, name), (source) => {
          const { head, body } = readHead(source);
          const language = head.language === 'en' ? 'en' : 'nl';
          return {
            ...readMarks(fill(body, person, people.indexOf(person) + number, language, others)),
            id: `${name.replace(/\.txt$/, '')}~${origin}~${at}`,
            language,
            type: head.type ?? '',
            layout: head.layout ?? '',
            occupation: head.occupation ?? '',
            origin,
            known: knownFrom(person),
          } satisfies TestDocument;
        });
      });
    }),
  );
}
