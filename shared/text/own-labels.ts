import { kindLabels } from '../languages/kinds/kind-labels.ts';

const labels = new Set<string>(Object.values(kindLabels).flatMap((texts) => Object.values(texts)));
const LONGEST = Math.max(...[...labels].map((label) => label.length));

/** End of one of our own labels in brackets that begins at `offset` ("[geboortedatum]"), or -1. */
export function ownLabelEnd(text: string, offset: number): number {
  const close = text.slice(offset, offset + LONGEST + 2).indexOf(']');
  return close > 1 && labels.has(text.slice(offset + 1, offset + close)) ? offset + close + 1 : -1;
}

/** Whether one of our own labels ends at an offset, or a blank before it. */
export function ownLabelEndsAt(text: string, offset: number): boolean {
  const end = text[offset - 1] === ' ' ? offset - 1 : offset;
  if (text[end - 1] !== ']') return false;
  const from = Math.max(0, end - LONGEST - 2);
  const open = text.slice(from, end).lastIndexOf('[');
  return open >= 0 && ownLabelEnd(text, from + open) === end;
}

const gap = /^[\s:.|…"“)–-]{0,60}/;

/** Whether nothing but blanks and a colon part an offset from one of our own labels: a detail that was hidden before. */
export const ownLabelFollows = (text: string, offset: number): boolean => {
  const start = offset + gap.exec(text.slice(offset, offset + 60))![0].length;
  return text[start] === '[' && ownLabelEnd(text, start) > 0;
};

/** Whether the label of a kind stands shortly before an offset, on the same line. */
export function ownLabelBefore(text: string, offset: number, kind: 'birthplace', reach = 24): boolean {
  const head = text.slice(Math.max(0, offset - reach - LONGEST), offset);
  const open = head.lastIndexOf('[');
  if (open < 0 || head.includes('\n', open)) return false;
  const key = `kind.${kind}` as const;
  return Object.values(kindLabels).some((texts) => head.startsWith(`[${texts[key]}]`, open));
}
