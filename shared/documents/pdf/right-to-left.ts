import type { Glyph } from './scene.ts';

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const fromLeft = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/** Numbers and Latin words, which keep their order within writing from the right. */
export const isFromLeft = (text: string): boolean => fromLeft.test(text);

const onLine = (a: Glyph, b: Glyph): boolean =>
  !b.vertical && Math.abs(a.y - b.y) < 0.3 * a.em && Math.abs(a.ux - b.ux) < 0.05 * a.em;

/** End of the stretch that begins at `from`: up to its last letter written from the right. */
function endOf(glyphs: readonly Glyph[], from: number): number {
  let end = from;
  for (let at = from; at < glyphs.length; at++) {
    const glyph = glyphs[at]!;
    const before = glyphs[at - 1];
    if (at > from && (!before || !onLine(before, glyph))) break;
    if (at > from && Math.abs(glyph.x - before!.x) > 6 * glyph.em) break;
    if (fromRight.test(glyph.text)) end = at;
    else if (/\p{L}/u.test(glyph.text)) break;
  }
  return end;
}

function turnedBack(stretch: Glyph[]): Glyph[] {
  const out: Glyph[] = [];
  for (let at = 0; at < stretch.length; at++) {
    let end = at;
    while (isFromLeft(stretch[end]?.text ?? '')) end++;
    if (end > at + 1) out.push(...stretch.slice(at, end).reverse());
    else out.push(stretch[at]!);
    at = Math.max(at, end - 1);
  }
  return out;
}

/**
 * Arabic, Hebrew and the like in the order of reading. Files place them from left to right, letter by letter backwards,
 * or in the order of speech from right to left; neither names nor our own text would come out right.
 */
export function readFromRight(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => fromRight.test(glyph.text))) return [...glyphs];
  const out: Glyph[] = [];
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at]!;
    if (!fromRight.test(glyph.text)) {
      out.push(glyph);
      continue;
    }
    const end = endOf(glyphs, at);
    const stretch = glyphs.slice(at, end + 1);
    const steps = stretch.slice(1).map((next, i) => next.x - stretch[i]!.x);
    const backwards = steps.filter((step) => step > 0).length > steps.length / 2;
    for (const one of stretch) one.fromRight = true;
    out.push(...(backwards ? turnedBack([...stretch].reverse()) : stretch));
    at = end;
  }
  return out;
}
