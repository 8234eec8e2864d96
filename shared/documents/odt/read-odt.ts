import {
  type Draft,
  type DraftBlock,
  type DraftCell,
  type DraftSection,
  Dropped,
  paragraph,
} from '../flow/draft.ts';
import { bulletIn, markerSigns, numberIn } from '../flow/list-markers.ts';
import { below, child, children, elements, parseXml, textIn, type XmlElement } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { drawing, type OdtContext, OdtInline } from './inline.ts';
import { OdtStyles, points } from './styles.ts';

/** By the end of their addresses; all others keep the last word of theirs. */
const spaces: Readonly<Record<string, string>> = {
  'opendocument:xmlns:office:1.0': 'office',
  'opendocument:xmlns:style:1.0': 'style',
  'opendocument:xmlns:text:1.0': 'text',
  'opendocument:xmlns:table:1.0': 'table',
  'opendocument:xmlns:drawing:1.0': 'draw',
  'opendocument:xmlns:dr3d:1.0': 'dr3d',
  'opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'opendocument:xmlns:svg-compatible:1.0': 'svg',
  'opendocument:xmlns:presentation:1.0': 'presentation',
  'loext:1.0': 'loext',
};

interface ListPlace {
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: number[];
}

const repeated = (one: XmlElement, name: string): number =>
  Math.min(60, Math.max(1, Number.parseInt(one.attributes[name] ?? '1', 10) || 1));

class OdtReader {
  readonly #context: OdtContext;
  readonly #formats: Readonly<Record<string, string>> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  };

  constructor(
    private readonly styles: OdtStyles,
    private readonly dropped: Dropped,
    notes: DraftBlock[],
    /** A paragraph that starts a page of another kind. */
    private readonly onPage: (page: string) => void = () => undefined,
  ) {
    this.#context = { styles, dropped, notes, blocks: (parent) => this.blocks(parent) };
  }

  blocks(parent: XmlElement, list?: ListPlace): DraftBlock[] {
    return elements(parent).flatMap((one) => this.block(one, list));
  }

  block(one: XmlElement, list?: ListPlace): DraftBlock[] {
    const { name, attributes } = one;
    if (name === 'text:p' || name === 'text:h') return this.#paragraph(one, list);
    if (name === 'text:list') return this.#list(one, list);
    if (name === 'table:table') return [this.#table(one)];
    if (
      name === 'text:section' ||
      name.startsWith('text:index') ||
      /^text:.*-(index|content|bibliography)$/.test(name)
    ) {
      if (attributes['text:display'] === 'none' || attributes['text:display'] === 'condition') {
        this.dropped.add('unseen');
        return [];
      }
      return this.blocks(one);
    }
    if (name.startsWith('draw:') || name.startsWith('dr3d:')) return drawing(one, this.#context);
    if (name === 'text:tracked-changes') this.dropped.add('deleted');
    else if (name === 'office:annotation') this.dropped.add('comments');
    else if (name === 'text:numbered-paragraph' || name === 'text:list-header' || name === 'text:index-body')
      return this.blocks(one);
    else if (/^(text|office|table|style):/.test(name) === false && textIn(one).trim() !== '') {
      this.dropped.add('unknown');
      return [{ kind: 'left-out' }];
    }
    return [];
  }

  #paragraph(one: XmlElement, list?: ListPlace): DraftBlock[] {
    const of = this.styles.of('paragraph', one.attributes['text:style-name']);
    if (of.page) this.onPage(of.page);
    const inline = new OdtInline(this.#context);
    inline.read(one, of);
    const level = Number.parseInt(one.attributes['text:outline-level'] ?? '1', 10);
    const heading = one.name === 'text:h' ? Math.min(6, Math.max(1, level || 1)) : undefined;
    const marker = list ? this.#marker(list) : undefined;
    return [
      ...inline.boxes,
      paragraph(inline.runs, {
        indent: Math.max(0, Math.min(200, (of.indent ?? 0) + (list ? 14 * list.level : 0))),
        space: Math.max(0, Math.min(40, of.space ?? 0)),
        align: of.align ?? 'start',
        ...(of.fill && { fill: of.fill }),
        ...(heading && { heading: heading as 1 }),
        ...(marker && { marker }),
      }),
    ];
  }

  #marker({ style, level, counts }: ListPlace): string {
    const levels = elements(this.styles.lists.get(style ?? ''));
    const of = levels.find((one) => one.attributes['text:level'] === String(level));
    if (of?.name !== 'text:list-level-style-number')
      return bulletIn(of?.attributes['text:bullet-char'] ?? '•');
    const format = of.attributes['style:num-format'] ?? '1';
    if (format === '') return '';
    const [before, after] = [
      of.attributes['style:num-prefix'] ?? '',
      of.attributes['style:num-suffix'] ?? '',
    ];
    const own = numberIn(this.#formats[format] ?? 'decimal', counts[level] ?? 1);
    return markerSigns(before) + own + markerSigns(after);
  }

  #list(one: XmlElement, up?: ListPlace): DraftBlock[] {
    const level = (up?.level ?? 0) + 1;
    const style = one.attributes['text:style-name'] ?? up?.style;
    const counts = up?.counts ?? [];
    counts[level] = 0;
    return elements(one).flatMap((item) => {
      if (item.name === 'text:list-header') return this.blocks(item);
      counts[level]!++;
      const place = { style, level, counts };
      let first = true;
      // Only the first paragraph of an item has the sign.
      return elements(item).flatMap((inner) => {
        if (inner.name === 'text:list') return this.#list(inner, place);
        const blocks = this.block(inner, first ? place : undefined);
        first = false;
        return blocks;
      });
    });
  }

  #table(table: XmlElement): DraftBlock {
    const rows: DraftCell[][] = [];
    const walk = (parent: XmlElement) => {
      for (const one of elements(parent)) {
        if (one.name === 'table:table-row') rows.push(this.#row(one));
        else if (/^table:table-(header-rows|rows|row-group)$/.test(one.name)) walk(one);
      }
    };
    walk(table);
    return { kind: 'table', widths: [], ruled: false, rows };
  }

  #row(row: XmlElement): DraftCell[] {
    return elements(row).flatMap((one): DraftCell[] => {
      if (one.name !== 'table:table-cell') return [];
      const { fill } = this.styles.of('table-cell', one.attributes['table:style-name']);
      const cell = {
        columns: repeated(one, 'table:number-columns-spanned'),
        rows: repeated(one, 'table:number-rows-spanned'),
        blocks: this.blocks(one),
        ...(fill && { fill }),
      };
      return Array.from({ length: repeated(one, 'table:number-columns-repeated') }, () => cell);
    });
  }
}

/** Reads an OpenDocument text: all that is seen in it, with its styles. Throws when it can't. */
export function readOdt(zip: Zip): Draft {
  const file = (name: string) => {
    const bytes = zip.read(name);
    return bytes && parseXml(bytes, spaces);
  };
  const content = file('content.xml');
  const text = child(child(content, 'office:body'), 'office:text');
  if (!content || !text) throw new Error('no document');
  const common = file('styles.xml');
  const styles = new OdtStyles(common ? [common, content] : [content]);
  const dropped = new Dropped();
  const masters = children(child(common, 'office:master-styles'), 'style:master-page');
  const layouts = new Map(
    (common ? [...below(common)] : [])
      .filter((one) => one.name === 'style:page-layout')
      .map((one) => [one.attributes['style:name'], child(one, 'style:page-layout-properties')]),
  );
  const sections: DraftSection[] = [];
  let page = masters[0]?.attributes['style:name'];
  let blocks: DraftBlock[] = [];
  const notes: DraftBlock[] = [];
  const close = () => {
    const master = masters.find((one) => one.attributes['style:name'] === page) ?? masters[0];
    const end = (kind: 'header' | 'footer') =>
      ['-first', '', '-left'].flatMap((which) => {
        const one = child(master, `style:${kind}${which}`);
        const isShown = one && one.attributes['style:display'] !== 'false';
        return isShown ? new OdtReader(styles, dropped, []).blocks(one) : [];
      });
    const width = points(
      layouts.get(master?.attributes['style:page-layout-name'])?.attributes['fo:page-width'],
    );
    sections.push({
      width: width && width > 200 && width < 2000 ? width : 595,
      header: end('header'),
      parts: [{ columns: 1, blocks }],
      notes: notes.splice(0),
      footer: end('footer'),
    });
    blocks = [];
  };
  const reader = new OdtReader(styles, dropped, notes, (next) => {
    if (next === page) return;
    if (blocks.length > 0) close();
    page = next;
  });
  for (const one of elements(text)) blocks.push(...reader.block(one));
  close();
  return { sections, dropped };
}
