import { bulletIn, markerSigns, numberIn } from '../flow/list-markers.ts';
import { child, children, type XmlElement } from '../xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly indent: number;
}

const value = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

function levelsIn(parent: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const one of children(parent, 'w:lvl')) {
    const ind = child(child(one, 'w:pPr'), 'w:ind');
    levels.set(Number.parseInt(one.attributes['w:ilvl'] ?? '0', 10), {
      format: value(one, 'w:numFmt') ?? 'decimal',
      text: value(one, 'w:lvlText') ?? '',
      start: Number.parseInt(value(one, 'w:start') ?? '1', 10) || 0,
      indent: (Number.parseFloat(ind?.attributes['w:left'] ?? ind?.attributes['w:start'] ?? '') || 0) / 20,
    });
  }
  return levels;
}

/** Numbers the items of lists, in the order in which they are asked for. */
export class Numbering {
  readonly #lists = new Map<string, { readonly levels: Map<number, Level>; readonly counted: string }>();
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: XmlElement | undefined) {
    const abstract = new Map(
      children(numbering, 'w:abstractNum').map((one) => [
        one.attributes['w:abstractNumId'] ?? '',
        levelsIn(one),
      ]),
    );
    for (const one of children(numbering, 'w:num')) {
      const id = one.attributes['w:numId'] ?? '';
      const base = value(one, 'w:abstractNumId') ?? '';
      const levels = new Map(abstract.get(base));
      const overrides = children(one, 'w:lvlOverride');
      for (const override of overrides) {
        const at = Number.parseInt(override.attributes['w:ilvl'] ?? '0', 10);
        const own = levelsIn(override).get(at) ?? levels.get(at);
        const start = value(override, 'w:startOverride');
        if (own) levels.set(at, { ...own, ...(start && { start: Number.parseInt(start, 10) || 0 }) });
      }
      // Lists of one kind go on counting, unless one of them starts anew.
      this.#lists.set(id, { levels, counted: overrides.length > 0 ? `own ${id}` : base });
    }
  }

  /** Marker and indent (points) of the next item; undefined when the list is not there. */
  next(id: string, at: number): { readonly marker: string; readonly indent: number } | undefined {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return undefined;
    const counts = this.#counts.get(list.counted) ?? [];
    this.#counts.set(list.counted, counts);
    counts.length = Math.min(counts.length, at + 1);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    if (level.format === 'none') return { marker: '', indent: level.indent };
    if (level.format === 'bullet') return { marker: bulletIn(level.text), indent: level.indent };
    const marker = level.text
      .split(/(%[1-9])/)
      .map((piece) => {
        if (!/^%[1-9]$/.test(piece)) return markerSigns(piece);
        const which = Number(piece[1]) - 1;
        const other = list.levels.get(which);
        return numberIn(other?.format ?? 'decimal', counts[which] ?? other?.start ?? 1);
      })
      .join('');
    return { marker, indent: level.indent };
  }
}
