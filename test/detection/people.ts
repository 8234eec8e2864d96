import { fold } from '../../shared/text/normalize.ts';

export interface Tongues {
  readonly nl: string;
  readonly en: string;
}

/** A fictional candidate: what the slots of the templates are filled with. */
export interface Person {
  readonly origin: string;
  readonly given: string;
  readonly givens: string;
  readonly infix: string;
  readonly surname: string;
  readonly call: string;
  readonly maiden: string;
  readonly gender: 'm' | 'f';
  readonly nationality: Tongues;
  readonly ethnic: Tongues;
  readonly birthplace: string;
  readonly birthcountry: Tongues;
  readonly tongue: Tongues;
  readonly worship: Tongues;
  readonly belief: Tongues;
}

/** Somebody else in a document: a referee, a manager, a colleague. */
export interface Other {
  readonly given: string;
  readonly infix: string;
  readonly surname: string;
  readonly gender: 'm' | 'f';
}

/**
 * The group that a person's or a document's origin is counted in: "Surinamese (Javanese)" and "Surinamese Creole" are
 * Surinamese, "Ghanaian" and "Nigerian" one. Finer groups have too few documents to be compared.
 */
export function groupOf(origin: string): string {
  const [first = origin] = origin.split(/[ /]/);
  const together: Readonly<Record<string, string>> = {
    Frisian: 'Dutch',
    Indonesian: 'Indonesian/Moluccan',
    Moluccan: 'Indonesian/Moluccan',
    Ghanaian: 'Ghanaian/Nigerian',
    Nigerian: 'Ghanaian/Nigerian',
  };
  return together[first] ?? first;
}

type Named = Pick<Person, 'given' | 'infix' | 'surname'>;

const words = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .replace(/(['’]) /g, '$1');

export const family = ({ infix, surname }: Named): string => words(infix, surname);
export const fullName = (person: Named): string => words(person.given, family(person));

/** Capitals of the given names, with dots: "F.N.". */
export const initials = (givens: string): string =>
  givens
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${part[0]!.toUpperCase()}.`)
    .join('');

/** Letters of a name as addresses take them. */
export const plain = (name: string): string => fold(name).replace(/[^a-z]/g, '');

/** What an ATS shows of somebody, from the whole name to what is left of it in a badge or an export. */
export const contexts: Readonly<Record<string, (person: Named) => readonly string[]>> = {
  none: () => [],
  full: (person) => [fullName(person)],
  index: (person) => [
    person.surname ? words(`${person.surname},`, person.given, person.infix) : person.given,
  ],
  short: (person) => [person.surname ? `${initials(person.given)[0]}. ${family(person)}` : person.given],
  'given and letter': (person) => [
    person.surname ? `${person.given} ${person.surname[0]!.toUpperCase()}.` : person.given,
  ],
  'folded capitals': (person) => [fold(words(person.given, person.surname)).toUpperCase()],
};
