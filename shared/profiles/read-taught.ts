import * as v from 'valibot';
import { isAddressPattern } from './address-pattern.ts';
import { selectorProblem } from './selector.ts';
import { FORMAT, type TaughtProfile } from './taught-profile.ts';

/** `unknown`: a field that there is not; `missing`: one that has to be there; the others say what is wrong with a value. */
export type ProblemKind =
  | 'not-json'
  | 'format'
  | 'unknown'
  | 'missing'
  | 'value'
  | 'host'
  | 'address'
  | 'selector'
  | 'broad'
  | 'long'
  | 'nobody';

export interface ProfileProblem {
  readonly kind: ProblemKind;
  /** Where in the file: `scopes.0.fields.1.at.0`; empty for the whole. */
  readonly at: string;
}

export type ReadTaught =
  | { readonly ok: true; readonly profile: TaughtProfile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** What is a page, and so somebody's only at somebody's address. */
const WHOLE = ['body', 'main'] as const;
const LONGEST = 100_000;

const selector = v.pipe(
  v.string('value'),
  v.check((text) => selectorProblem(text) !== 'long', 'long'),
  v.check((text) => selectorProblem(text) !== 'syntax', 'selector'),
  v.check((text) => selectorProblem(text) !== 'broad', 'broad'),
);
const locator = v.pipe(v.array(selector, 'value'), v.minLength(1, 'missing'), v.maxLength(8, 'long'));
/** A whole page, too: a candidate's page may have no smaller place of its own. */
const scopeLocator = v.pipe(
  v.array(v.union([v.picklist(WHOLE), selector], 'selector'), 'value'),
  v.minLength(1, 'missing'),
  v.maxLength(8, 'long'),
);
const address = v.pipe(v.string('value'), v.check(isAddressPattern, 'address'));
const attribute = v.pipe(
  v.string('value'),
  v.regex(/^[a-z][\w:.-]{0,60}$/i, 'value'),
  v.check((name) => !/^on/i.test(name), 'value'),
);
/** One host, or one with all that is under it; never a whole top level. */
const host = v.pipe(
  v.string('value'),
  v.regex(
    /^(\*|https?):\/\/(?:(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost)(?::\d{1,5})?\/(?:[\w.~-]+\/)*\*$/i,
    'host',
  ),
  v.check((text) => !/:\/\/\*\.(?:co|com|org|net|gov|ac)\.[a-z]{2}[:/]/i.test(text), 'host'),
);

const field = v.strictObject({
  kind: v.picklist(
    [
      'name',
      'initials',
      'email',
      'phone',
      'address',
      'birthdate',
      'identity',
      'photo',
      'text',
      'file',
      'document',
      'control',
    ],
    'value',
  ),
  at: locator,
  rest: v.exactOptional(v.boolean('value')),
  expect: v.exactOptional(v.picklist(['any', 'some', 'one'], 'value')),
});
const surface = v.picklist(['list', 'card', 'profile', 'drawer', 'mention'], 'value');
const list = <T extends v.GenericSchema>(of: T, most: number) =>
  v.pipe(v.array(of, 'value'), v.maxLength(most, 'long'));

const scope = v.pipe(
  v.strictObject({
    at: scopeLocator,
    on: v.exactOptional(address),
    id: v.pipe(
      list(
        v.union(
          [
            v.literal('address'),
            v.strictObject({ attribute }),
            v.strictObject({ link: selector, address }),
            v.strictObject({ words: locator }),
          ],
          'value',
        ),
        4,
      ),
      v.minLength(1, 'missing'),
    ),
    surface,
    main: v.exactOptional(v.boolean('value')),
    fields: list(field, 60),
  }),
  v.check(
    ({ at, on }) => on !== undefined || !at.some((one) => WHOLE.some((whole) => one === whole)),
    'broad',
  ),
);

const profile = v.pipe(
  v.strictObject({
    format: v.literal(FORMAT, 'format'),
    name: v.pipe(v.string('value'), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} .,&+()'-]{0,59}$/u, 'value')),
    version: v.pipe(v.number('value'), v.integer('value'), v.minValue(1, 'value'), v.maxValue(999, 'value')),
    taught: v.pipe(v.string('value'), v.isoDate('value')),
    checked: v.pipe(v.number('value'), v.integer('value'), v.minValue(0, 'value'), v.maxValue(99, 'value')),
    hosts: v.pipe(list(host, 20), v.minLength(1, 'missing')),
    pages: list(
      v.strictObject({
        kind: v.picklist(['candidate', 'list'], 'value'),
        address,
        surfaces: list(surface, 5),
        empty: v.exactOptional(locator),
      }),
      20,
    ),
    scopes: list(scope, 20),
    fields: list(field, 60),
    decisions: list(v.strictObject({ action: v.picklist(['reject', 'advance'], 'value'), at: locator }), 20),
    stage: v.nullable(v.strictObject({ at: selector, attribute: v.nullable(attribute) })),
  }),
  v.check(({ scopes }) => scopes.some((one) => one.fields.some(({ kind }) => kind === 'name')), 'nobody'),
) satisfies v.GenericSchema<unknown, TaughtProfile>;

const KINDS: readonly string[] = [
  'format',
  'host',
  'address',
  'selector',
  'broad',
  'long',
  'missing',
  'nobody',
];

function problemOf(issue: v.BaseIssue<unknown>): ProfileProblem {
  // A union says only that nothing fitted; what was wrong with the nearest is deeper.
  const [deeper] = (issue.issues ?? []).filter(({ message }) => KINDS.includes(message));
  const message = deeper?.message ?? issue.message;
  const at = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object')
    return {
      kind: issue.expected === 'never' ? 'unknown' : issue.received === 'undefined' ? 'missing' : 'value',
      at,
    };
  return { kind: KINDS.includes(message) ? (message as ProblemKind) : 'value', at };
}

/** Reads a taught profile from JSON text, or from what was JSON; what is not understood is refused, and said. */
export function readTaught(value: unknown): ReadTaught {
  let given = value;
  if (typeof value === 'string') {
    if (value.length > LONGEST) return { ok: false, problems: [{ kind: 'long', at: '' }] };
    try {
      given = JSON.parse(value);
    } catch {
      return { ok: false, problems: [{ kind: 'not-json', at: '' }] };
    }
  }
  const found = v.safeParse(profile, given);
  if (found.success) return { ok: true, profile: found.output };
  return { ok: false, problems: found.issues.map(problemOf).slice(0, 10) };
}
