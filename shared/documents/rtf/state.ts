import type { DraftParagraph } from '../flow/draft.ts';
import { plainStyle, type TextStyle } from '../flow/draft.ts';
import { familyOf } from '../font-family.ts';

/** What is done with the text of a group. `passed`: it is not seen. */
export type Destination =
  | 'text'
  | 'passed'
  /** A choice between two forms of one text: the one in Unicode is taken. */
  | 'choice'
  | 'fonts'
  | 'colors'
  | 'marker'
  | 'shape'
  | 'shape-name'
  | 'shape-value';

export interface Font {
  name: string;
  codePage: string | undefined;
}

/** What holds within a group of braces; a group starts with what held around it. */
export interface GroupState {
  destination: Destination;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  hidden: boolean;
  deleted: boolean;
  caps: boolean;
  level: 'super' | 'sub' | undefined;
  /** Half points. */
  size: number;
  color: number;
  font: number;
  /** Letters for old readers that follow a Unicode letter. */
  fallback: number;
  align: DraftParagraph['align'];
  indent: number;
  space: number;
  heading: number | undefined;
  rightToLeft: boolean;
  inTable: boolean;
  depth: number;
}

export const firstState: GroupState = {
  destination: 'text',
  bold: false,
  italic: false,
  underline: false,
  hidden: false,
  deleted: false,
  caps: false,
  level: undefined,
  size: 24,
  color: 0,
  font: 0,
  fallback: 1,
  align: 'start',
  indent: 0,
  space: 0,
  heading: undefined,
  rightToLeft: false,
  inTable: false,
  depth: 0,
};

type Setter = (state: GroupState, value: number | undefined) => void;
const isOn = (value: number | undefined): boolean => value !== 0;
const points = (value: number | undefined, most: number): number =>
  Math.max(0, Math.min(most, (value ?? 0) / 20));

/** Words that change the state, and nothing else. */
export const setters: Readonly<Record<string, Setter>> = {
  b: (s, v) => (s.bold = isOn(v)),
  i: (s, v) => (s.italic = isOn(v)),
  ul: (s, v) => (s.underline = isOn(v)),
  ulnone: (s) => (s.underline = false),
  v: (s, v) => (s.hidden = isOn(v)),
  deleted: (s, v) => (s.deleted = isOn(v)),
  caps: (s, v) => (s.caps = isOn(v)),
  super: (s, v) => (s.level = isOn(v) ? 'super' : undefined),
  sub: (s, v) => (s.level = isOn(v) ? 'sub' : undefined),
  nosupersub: (s) => (s.level = undefined),
  fs: (s, v) => (s.size = v ?? 24),
  cf: (s, v) => (s.color = v ?? 0),
  f: (s, v) => (s.font = v ?? 0),
  uc: (s, v) => (s.fallback = Math.max(0, Math.min(20, v ?? 1))),
  plain: (s) =>
    Object.assign(s, {
      bold: false,
      italic: false,
      underline: false,
      hidden: false,
      caps: false,
      level: undefined,
      size: 24,
      color: 0,
      font: 0,
    }),
  pard: (s) =>
    Object.assign(s, {
      align: 'start',
      indent: 0,
      space: 0,
      heading: undefined,
      rightToLeft: false,
      inTable: false,
      depth: 0,
    }),
  ql: (s) => (s.align = 'start'),
  qc: (s) => (s.align = 'center'),
  qr: (s) => (s.align = 'end'),
  qj: (s) => (s.align = 'justify'),
  li: (s, v) => (s.indent = points(v, 200)),
  sb: (s, v) => (s.space = points(v, 40)),
  rtlpar: (s) => (s.rightToLeft = true),
  ltrpar: (s) => (s.rightToLeft = false),
  outlinelevel: (s, v) => (s.heading = v !== undefined && v >= 0 && v < 6 ? v + 1 : undefined),
  intbl: (s) => (s.inTable = true),
  itap: (s, v) => (s.depth = Math.max(0, v ?? 0)),
};

export const paragraphOf = (s: GroupState): Partial<DraftParagraph> => ({
  align: s.align,
  indent: s.indent,
  space: s.space,
  ...(s.rightToLeft && { rightToLeft: true as const }),
  ...(s.heading && { heading: s.heading as 1 }),
});

export const tablesAround = (s: GroupState): number => s.depth || (s.inTable ? 1 : 0);

export const styleOf = (s: GroupState, font: Font | undefined, color: string | undefined): TextStyle => ({
  size: s.size / 2,
  family: familyOf(font?.name ?? '', 'sans'),
  bold: s.bold,
  italic: s.italic,
  underline: s.underline,
  color: color ?? plainStyle.color,
  ...(s.level && { level: s.level }),
});
