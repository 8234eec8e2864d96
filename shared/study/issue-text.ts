import type * as v from 'valibot';
import { type Flaw, wrong } from './flaw.ts';

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const quoted = (names: string) =>
  names
    .replaceAll('"', '')
    .replace(/^\(|\)$/g, '')
    .replaceAll(' | ', ', ');

/** What a form's rule means for who wrote the file. */
function sentence({ kind, type, expected, received, input, requirement }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'This field is not known: take it out.';
  // An object says of a field that it lacks no more than its name.
  if (received === 'undefined' && type === 'strict_object' && expected?.startsWith('"')) {
    return 'This is missing: put it in; docs/protocol.schema.json says what it holds.';
  }
  if (received === 'undefined') return `This is missing: ${wanted(type, expected, requirement)}.`;
  if (kind === 'validation' || kind === 'schema') {
    return `${shown(input)} does not fit: ${wanted(type, expected, requirement)}.`;
  }
  return 'This does not fit.';
}

function wanted(type: string, expected: string | null, requirement: unknown): string {
  if (type === 'regex') {
    const pattern = String(requirement);
    if (pattern.includes('{64}')) return 'give 64 hex digits (0-9, a-f)';
    if (pattern.includes('{32}')) return 'give 32 hex digits (0-9, a-f)';
    if (pattern.includes('x21')) return 'give 1 to 128 characters of plain ASCII, without spaces';
    if (pattern === '/\\S/') return 'write something here';
    return 'give lower-case letters, digits and hyphens, at most 40, a letter first';
  }
  if (type === 'iso_date') return 'give a date as 2027-01-31';
  if (type === 'picklist' || type === 'literal' || type === 'variant')
    return `give ${quoted(expected ?? '')}`;
  if (type === 'integer') return 'give a whole number';
  if (type === 'boolean') return 'give true or false';
  if (type === 'string') return 'give text between quotes';
  if (type === 'number') return 'give a number, without quotes';
  if (type === 'array') return 'give a list between [ and ]';
  if (type === 'strict_object' || expected === 'Object') return 'give an object between { and }';
  if (type === 'min_value') return `give at least ${requirement}`;
  if (type === 'gt_value') return `give more than ${requirement}`;
  if (type === 'max_value') return `give at most ${requirement}`;
  if (type === 'lt_value') return `give less than ${requirement}`;
  if (type === 'min_length')
    return requirement === 1 ? 'it may not be empty' : `give at least ${requirement}`;
  if (type === 'max_length') return `give at most ${requirement}`;
  if (type === 'check') return 'every id may stand there once';
  return expected ? `give ${quoted(expected)}` : 'see the JSON Schema';
}

/** A flaw for an issue of the schema. */
export function explain(issue: v.BaseIssue<unknown>): Flaw {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return wrong(path, sentence(issue));
}
