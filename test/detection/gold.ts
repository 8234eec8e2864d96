/** Kinds of marks in the development set; `keep` is what looks like identity and must stay. */
export const markKinds = [
  'name',
  'referee',
  'third',
  'email',
  'phone',
  'link',
  'street',
  'postcode',
  'residence',
  'birthdate',
  'age',
  'birthplace',
  'nationality',
  'status',
  'gender',
  'marital',
  'religion',
  'origin',
  'mothertongue',
  'bsn',
  'iban',
  'idnumber',
  'photo',
  'military',
  'gradyear',
  'schoolplace',
  'keep',
] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const mark = /⟦([a-z]+):([^⟦⟧]*)⟧/g;

/**
 * Text and marks of "⟦name:Fatima⟧ woont in ⟦residence:Almere⟧".
 * @throws Error naming the place when a mark has no known kind or does not close.
 */
export function readMarks(source: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const hit of source.matchAll(mark)) {
    text += source.slice(at, hit.index);
    const kind = markKinds.find((one) => one === hit[1]);
    if (!kind) throw new Error(`no kind of mark: ${hit[0].slice(0, 40)}`);
    const start = text.length;
    text += hit[2]!;
    if (text.length > start) marks.push({ start, end: text.length, kind });
    at = hit.index + hit[0].length;
  }
  text += source.slice(at);
  const stray = /[⟦⟧]|\{\{|\}\}/.exec(text);
  if (stray)
    throw new Error(`a mark or slot that does not close: ${text.slice(stray.index, stray.index + 40)}`);
  return { text, marks };
}

export interface Head {
  readonly [field: string]: string;
}

/** Head and body of a file that begins with "field: value" lines between two lines of "---". */
export function readHead(source: string): { readonly head: Head; readonly body: string } {
  const hit = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!hit) throw new Error('no head between lines of ---');
  const fields = hit[1]!.split(/\r?\n/).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
  });
  return { head: Object.fromEntries(fields), body: source.slice(hit[0].length) };
}
