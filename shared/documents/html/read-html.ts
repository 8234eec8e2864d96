import { Parser } from 'htmlparser2';
import { cleanText, decode, decodeText } from '../decode.ts';
import {
  type Draft,
  type DraftBlock,
  type DraftCell,
  type DraftParagraph,
  type DraftRun,
  Dropped,
  onePage,
  paragraph,
  plainStyle,
  type TextStyle,
} from '../flow/draft.ts';
import { namedReferences } from './references.ts';
import { hides, type Sheet, sheetOf } from './sheet.ts';
import { styled } from './style.ts';

const depthLimit = 400;
/** Never text of the page. */
const noText = new Set(
  'script style template noscript head title svg math canvas audio video iframe object embed select datalist textarea button map picture'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const counted: Readonly<Record<string, string>> = {
  img: 'images',
  picture: 'images',
  svg: 'drawings',
  canvas: 'drawings',
  iframe: 'objects',
  object: 'objects',
  embed: 'objects',
  input: 'fields',
  textarea: 'fields',
  select: 'fields',
  a: 'links',
};
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Open {
  readonly name: string;
  readonly style: TextStyle;
  readonly hidden: boolean;
  readonly pre: boolean;
  readonly align: DraftParagraph['align'];
  readonly indent: number;
  readonly list?: { readonly ordered: boolean; next: number } | undefined;
  readonly marker?: string | undefined;
  readonly heading?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

interface OpenTable {
  readonly rows: DraftCell[][];
  readonly around: DraftBlock[];
}

const number = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/** Gathers paragraphs from tags and text, as a browser would stack them. */
class Gatherer {
  readonly dropped = new Dropped();
  readonly top: DraftBlock[] = [];
  #blocks = this.top;
  #runs: DraftRun[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #open: Open[] = [
    { name: '', style: plainStyle, hidden: false, pre: false, align: 'start', indent: 0 },
  ];
  #marker: string | undefined;

  constructor(private readonly sheet: Sheet) {}

  get #at(): Open {
    return this.#open[this.#open.length - 1]!;
  }

  open(name: string, given: Record<string, string>): void {
    const count = counted[name];
    if (count && !this.#at.hidden) this.dropped.add(count);
    if (name === 'br' && !this.#at.hidden) this.#runs.push({ text: '\n', style: this.#at.style });
    if (name === 'img' && !this.#at.hidden)
      this.#runs.push({ text: '', style: this.#at.style, picture: true });
    if (name === 'wbr') return;
    if (blocks.has(name)) this.flush();
    if (name === 'hr' && !this.#at.hidden) this.#blocks.push({ kind: 'rule' });
    if (empty.has(name)) return;
    if (this.#open.length > depthLimit) throw new RangeError('too deep');
    const up = this.#at;
    const css = given.style ?? '';
    const classes = (given.class ?? '').split(/\s+/).filter(Boolean);
    const isHidden =
      noText.has(name) || 'hidden' in given || hides(css) || this.sheet.hides(name, classes, given.id ?? '');
    if (isHidden && !up.hidden && !noText.has(name)) this.dropped.add('unseen');
    const item = name === 'li' ? (up.list ?? { ordered: false, next: 1 }) : undefined;
    if (item && !isHidden) this.#marker = item.ordered ? `${item.next++}.` : '•';
    const heading = /^h[1-6]$/.test(name) ? (Number(name[1]) as Open['heading']) : up.heading;
    this.#open.push({
      name,
      hidden: up.hidden || isHidden,
      pre: up.pre || name === 'pre' || /white-space\s*:\s*pre/i.test(css),
      list: name === 'ul' || name === 'ol' ? { ordered: name === 'ol', next: 1 } : up.list,
      indent:
        name === 'ul' || name === 'ol' || name === 'blockquote' || name === 'dd' ? up.indent + 14 : up.indent,
      heading,
      ...styled(name, css, given, up),
    });
    if (name === 'table' && !this.#at.hidden) {
      this.#tables.push({ rows: [], around: this.#blocks });
    } else if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    else if ((name === 'td' || name === 'th') && this.#tables.length > 0 && !this.#at.hidden) {
      const { rows } = this.#tables.at(-1)!;
      if (rows.length === 0) rows.push([]);
      this.#blocks = [];
      rows
        .at(-1)!
        .push({ columns: number(given.colspan, 40), rows: number(given.rowspan, 400), blocks: this.#blocks });
    }
  }

  close(name: string): void {
    if (empty.has(name)) return;
    if (blocks.has(name)) this.flush();
    const closed = this.#open.length > 1 ? this.#open.pop()! : undefined;
    const table = this.#tables.at(-1);
    if (!table || closed?.hidden) return;
    if (name === 'td' || name === 'th') this.#blocks = table.around;
    if (name === 'table') {
      this.#tables.pop();
      this.#blocks = table.around;
      const rows = table.rows.filter((row) => row.length > 0);
      if (rows.length > 0) this.#blocks.push({ kind: 'table', widths: [], ruled: false, rows });
    }
  }

  text(text: string): void {
    const { hidden, pre, style } = this.#at;
    if (hidden) return;
    const shown = cleanText(pre ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' '));
    if (shown === '') return;
    const before = this.#runs.at(-1);
    const blank = !before || /\s$/.test(before.text);
    const own = blank && !pre ? shown.trimStart() : shown;
    if (own !== '') this.#runs.push({ text: own, style });
  }

  flush(): void {
    const runs = this.#runs;
    this.#runs = [];
    while (runs.length > 0 && !runs.at(-1)!.picture && runs.at(-1)!.text.trim() === '') runs.pop();
    if (runs.every((run) => run.text.trim() === '')) return;
    const { align, indent, heading } = this.#at;
    const marker = this.#marker;
    this.#marker = undefined;
    this.#blocks.push(
      paragraph(runs, {
        align,
        indent: Math.min(100, indent),
        ...(marker && { marker }),
        ...(heading && { heading, space: 8 }),
      }),
    );
  }
}

function textOf(bytes: Uint8Array): string {
  const head = decode(bytes.subarray(0, 2048), 'windows-1252');
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return decodeText(bytes, named ?? 'windows-1252');
}

/**
 * An HTML file as text: nothing in it runs, nothing is fetched, no DOM is made. What is hidden by a style, alternative
 * texts and form controls are left out.
 */
export function readHtml(bytes: Uint8Array): Draft {
  const html = namedReferences(textOf(bytes));
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map(([, css]) => css).join('\n');
  const gatherer = new Gatherer(sheetOf(sheets));
  const parser = new Parser(
    {
      onopentag: (name, given) => gatherer.open(name, given),
      ontext: (text) => gatherer.text(text),
      onclosetag: (name) => gatherer.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  gatherer.flush();
  return { sections: [onePage(gatherer.top)], dropped: gatherer.dropped };
}
