import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { events } from '../shared/events/index.ts';
import { recognizers } from '../shared/recognizers/index.ts';
import { type Flaw, wrong } from '../shared/study/flaw.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { checkProtocol } from '../shared/study/protocol-check.ts';
import { readText } from './files.ts';
import { BadInput, type Io } from './io.ts';

/** A flaw with the line of the file on which it stands; the first is 1. */
export interface LocatedFlaw extends Flaw {
  readonly line: number;
}

export interface CheckedFile {
  readonly protocol: Protocol | null;
  readonly flaws: readonly LocatedFlaw[];
}

const LARGEST = 1_000_000;
const known = { kinds: recognizers.map(({ kind }) => kind), events: events.map(({ type }) => type) };

const NOT_JSON: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'JSON has no comments: take it out.',
  PropertyNameExpected: 'A name between double quotes is missing here, or there is a comma too many.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The protocol ends before this: take away what follows.',
  UnexpectedEndOfString: 'The closing quote is missing.',
};

/** Names that stand twice in one object: JSON takes the last without a word. */
function doubles(node: Node, path: (string | number)[] = []): (Flaw & { offset: number })[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child, at) => {
    if (node.type !== 'object') return doubles(child, [...path, at]);
    const [name, value] = child.children ?? [];
    const here = [...path, String(name?.value)];
    const twice = seen.has(name?.value)
      ? [{ ...wrong(here, 'This name stands here twice: keep one of the two.'), offset: child.offset }]
      : [];
    seen.add(name?.value);
    return [...twice, ...(value ? doubles(value, here) : [])];
  });
}

/** Node of the path, or of the nearest one around it that the file has. */
function nearest(tree: Node, path: Flaw['path']): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

/** Everything that is wrong with a text that should be a protocol. Total. */
export function checkText(text: string): CheckedFile {
  const whole = (message: string): CheckedFile => ({
    protocol: null,
    flaws: [{ ...wrong([], message), line: 1 }],
  });
  if (text.length > LARGEST) return whole('No protocol is this large (over 1 MB).');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true });
    if (errors.length > 0 || !tree) {
      const flaws = errors.slice(0, 5).map((one) => ({
        ...wrong([], NOT_JSON[printParseErrorCode(one.error)] ?? 'This is not JSON.'),
        line: lineAt(one.offset),
      }));
      return flaws.length > 0 ? { protocol: null, flaws } : whole('The file is empty.');
    }
    const twice = doubles(tree).map(({ offset, ...flaw }) => ({ ...flaw, line: lineAt(offset) }));
    const { protocol, flaws } = checkProtocol(JSON.parse(text), known);
    const located = flaws.map((flaw) => ({ ...flaw, line: lineAt(nearest(tree, flaw.path).offset) }));
    return { protocol: twice.length > 0 ? null : protocol, flaws: [...twice, ...located] };
  } catch (problem) {
    if (problem instanceof RangeError) return whole('The brackets stand too deep in each other.');
    return whole('This is not JSON.');
  }
}

export const sayFlaw = ({ line, path, message }: LocatedFlaw): string =>
  `line ${line}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message}`;

/** The protocol of a file. Throws `BadInput` with the first flaw. */
export async function readProtocol(file: string, io: Io): Promise<Protocol> {
  const { protocol, flaws } = checkText(await readText(file, io));
  if (protocol) return protocol;
  const first = flaws.find(({ severity }) => severity === 'wrong');
  throw new BadInput(`${file} is not a study protocol: ${first ? sayFlaw(first) : 'see "study check"'}`);
}
