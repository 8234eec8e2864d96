import { occurrences } from './cues.ts';
import { type Field, labelPhrases, labelStarts } from './labels.ts';
import { ownLabelEnd, ownLabelEndsAt } from './own-labels.ts';
import { before, GAP, LOWER, type Scan, scan } from './scan.ts';
import { type Range, trimmed } from './values.ts';

/** A label and what stands behind it. */
export interface Labelled extends Range {
  readonly field: Field;
  /** First and last word of the label. */
  readonly from: number;
  readonly to: number;
  /** Only a blank parts it from its label ("Geboortedatum 1-1-1990"): the reader must see whether it is a value. */
  readonly loose: boolean;
}

const MAX_VALUE = 120;
const OWN_LINE = GAP.NEWLINE | GAP.SEPARATOR | GAP.QUOTE | GAP.OTHER | GAP.STOP;
/** Labels that are mostly something else. */
const onlyWithColon = new Set('van from aan to cc ref re'.split(' '));
/** What a label's words may have between them. */
const INSIDE = GAP.SPACE | GAP.HYPHEN | GAP.DOT | GAP.SEPARATOR | GAP.APOSTROPHE | GAP.QUOTE | GAP.UNDERSCORE;
const OPENS =
  GAP.NEWLINE |
  GAP.SEPARATOR |
  GAP.BRACKET |
  GAP.STOP |
  GAP.COLON |
  GAP.QUOTE |
  GAP.OTHER |
  GAP.COMMA |
  GAP.DOT |
  GAP.DIGIT;
/** From the end of a label to its value. */
const link =
  /^["'”’\])*_]{0,4}(?:\s?\((?:[^()\n]{1,24})\))?["'”\])*_]{0,3}[ \u00a0.·…_*]{0,48}(?:(?:[:=|→»;]|[–—-](?=[\s"']))["'“*_\]]{0,4})?[\s\u00a0|"'“*_•▪>]{0,80}/u;
const firm = /[:=|→»;\t]|[ \u00a0]{2}|[–—-]\s|\n|\.\.|…|"/;
const stops = /[\n\r\u2028\u2029|•▪●■;\t\]{}<>"]|\s{3}| [·◈] /;

interface Label {
  readonly field: Field;
  readonly from: number;
  readonly to: number;
}

/** The label that begins at word `i`, or undefined. */
function labelAt(words: Scan, i: number): Label | undefined {
  for (const { words: phrase, field } of labelPhrases.get(words.fold[i]!) ?? []) {
    const to = i + phrase.length - 1;
    if (to >= words.fold.length) continue;
    let at = 1;
    while (
      at < phrase.length &&
      words.fold[i + at] === phrase[at] &&
      (words.gap[i + at - 1]! & ~INSIDE) === 0 &&
      words.start[i + at]! - words.end[i + at - 1]! < 4
    )
      at++;
    if (at === phrase.length) return { field, from: i, to };
  }
  return undefined;
}

function opensCell(words: Scan, i: number): boolean {
  return i === 0 || (before(words, i) & OPENS) !== 0 || words.start[i]! - words.end[i - 1]! > 1;
}

/** How the label is followed: where its value would begin, on which line, and whether anything but a blank says so. */
function follow(words: Scan, to: number): { start: number; lines: number; firm: boolean } {
  const end = words.end[to]!;
  const gap = link.exec(words.text.slice(end, end + 160))?.[0] ?? '';
  return { start: end + gap.length, lines: gap.split('\n').length - 1, firm: firm.test(gap) };
}

function labelsOf(words: Scan): Label[] {
  const found: Label[] = [];
  let done = -1;
  for (const i of occurrences(words, labelStarts)) {
    if (i <= done) continue;
    const label = labelAt(words, i);
    if (!label) continue;
    const { text } = words;
    // "[nationaliteit] nationaliteit": hidden before, it has its value.
    if (ownLabelEndsAt(text, words.start[i]!)) continue;
    const colon = /^["'”\])*_]{0,4}(?:\s?\([^()\n]{1,24}\))?[ .…_]{0,40}[:=]/.test(
      text.slice(words.end[label.to]!, words.end[label.to]! + 72),
    );
    if (!colon && label.from === label.to && onlyWithColon.has(words.fold[i]!)) continue;
    // Within a sentence only a colon makes a word a label; in lower case too.
    if (!opensCell(words, i) && !colon) continue;
    if (
      words.shape[i] === LOWER &&
      !colon &&
      !(
        before(words, i) &
        (GAP.NEWLINE | GAP.SEPARATOR | GAP.COMMA | GAP.STOP | GAP.QUOTE | GAP.BRACKET | GAP.DIGIT)
      )
    )
      continue;
    found.push(label);
    done = label.to;
  }
  return found;
}

/** Whether nothing but the label stands on its line or in its cell. */
function alone(words: Scan, { from, to }: Label): boolean {
  const head = before(words, from) & (GAP.NEWLINE | GAP.SEPARATOR);
  return (
    head !== 0 &&
    /^["'\])*_]{0,3}(?:\s?\([^()\n]{1,24}\))?\s?:?["'*_]{0,3}[ \t]*(?:\r?\n|$)/.test(
      words.text.slice(words.end[to]!, words.end[to]! + 40),
    )
  );
}

/**
 * A column of labels and then a column of values: at least three labels, each alone on its line, and behind them as
 * many lines. The n-th label has the n-th line.
 */
function columns(words: Scan, labels: readonly Label[], found: Labelled[]): Set<Label> {
  const taken = new Set<Label>();
  const { text } = words;
  for (let i = 0; i < labels.length; i++) {
    let last = i;
    while (
      last + 1 < labels.length &&
      alone(words, labels[last]!) &&
      alone(words, labels[last + 1]!) &&
      /^[\s:"'*_\])]*(?:\([^()\n]{1,24}\)[\s:]*)?$/.test(
        text.slice(words.end[labels[last]!.to]!, words.start[labels[last + 1]!.from]!),
      ) &&
      !/\n\s*\n/.test(text.slice(words.end[labels[last]!.to]!, words.start[labels[last + 1]!.from]!))
    )
      last++;
    const count = last - i + 1;
    if (count < 3) continue;
    let offset = words.end[labels[last]!.to]!;
    offset += /^["'\])*_]{0,3}\s?\([^()\n]{1,24}\)/.exec(text.slice(offset, offset + 40))?.[0].length ?? 0;
    for (let n = 0; n < count; n++) {
      const gap = /^[\s:"'*_\])]{0,40}/.exec(text.slice(offset, offset + 40))![0].length;
      const start = offset + gap;
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      if (start >= end || end - start > MAX_VALUE) break;
      const label = labels[i + n]!;
      taken.add(label);
      const value = trimmed(text, start, end);
      if (value) found.push({ ...value, field: label.field, from: label.from, to: label.to, loose: false });
      offset = end;
    }
    i = last;
  }
  return taken;
}

function valueEnd(words: Scan, start: number, next: number): number {
  const { text } = words;
  const rest = text.slice(start, Math.min(start + MAX_VALUE, next));
  const stop = stops.exec(rest);
  let end = start + (stop ? stop.index : rest.length);
  // "Dutch. Gender: female", "islamitisch. Ik werk …"
  const sentence = /[.!?]\s+(?=\p{Lu})/u.exec(text.slice(start, end));
  if (
    sentence &&
    sentence.index > 2 &&
    !/(?:^|[\s.])(?:\p{Lu}|mevr|mw|dhr|mr|mrs|ms|dr|drs|prof|ing|ir|st|voorl)$/iu.test(
      text.slice(start, start + sentence.index),
    )
  )
    end = start + sentence.index;
  return end;
}

let last: { readonly text: string; readonly fields: readonly Labelled[] } = { text: '', fields: [] };

/** Labels with their values, in the order of the text: "Naam: …", tables, and columns of labels beside columns of values. */
export function fieldsOf(text: string): readonly Labelled[] {
  if (last.text === text) return last.fields;
  const words = scan(text);
  const labels = labelsOf(words);
  const found: Labelled[] = [];
  const taken = columns(words, labels, found);
  labels.forEach((label, n) => {
    if (taken.has(label)) return;
    const { start, lines, firm: sure } = follow(words, label.to);
    // A value on the next line belongs to a label that opens its own; and what was hidden before is no value.
    if (lines > 2 || (lines > 0 && !(before(words, label.from) & OWN_LINE))) return;
    if (ownLabelEnd(text, start) > 0) return;
    const next = labels[n + 1];
    const limit = next ? words.start[next.from]! : text.length;
    if (start >= limit && next) return;
    const value = trimmed(text, start, valueEnd(words, start, limit));
    if (!value || (!sure && start === words.end[label.to]!)) return;
    const cut = /[\s,;(–—-]+$/.exec(text.slice(value.start, value.end));
    const end = next && value.end === limit && cut ? value.end - cut[0].length : value.end;
    if (end > value.start)
      found.push({
        start: value.start,
        end,
        field: label.field,
        from: label.from,
        to: label.to,
        loose: !sure,
      });
  });
  found.sort((a, b) => a.start - b.start);
  last = { text, fields: found };
  return found;
}

const none: readonly Labelled[] = [];
let grouped: { readonly of: readonly Labelled[]; readonly by: ReadonlyMap<Field, Labelled[]> } = {
  of: none,
  by: new Map(),
};

function byField(fields: readonly Labelled[]): ReadonlyMap<Field, Labelled[]> {
  if (grouped.of !== fields) {
    const by = new Map<Field, Labelled[]>();
    for (const field of fields) {
      const same = by.get(field.field);
      if (same) same.push(field);
      else by.set(field.field, [field]);
    }
    grouped = { of: fields, by };
  }
  return grouped.by;
}

/** The values of some fields, in the order of the text. */
export function valuesOf(text: string, ...wanted: readonly Field[]): readonly Labelled[] {
  const fields = fieldsOf(text);
  if (fields.length === 0) return fields;
  const by = byField(fields);
  const lists = wanted.flatMap((field) => by.get(field) ?? []);
  return wanted.length > 1 ? lists.sort((a, b) => a.start - b.start) : lists;
}
