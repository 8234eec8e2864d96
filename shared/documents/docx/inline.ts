import { cleanText } from '../decode.ts';
import { type DraftBlock, type DraftRun, plainStyle } from '../flow/draft.ts';
import { isSymbolFont, symbolIn } from '../flow/symbols.ts';
import { below, child, children, elements, textIn, type XmlElement } from '../xml.ts';
import type { Context } from './context.ts';
import { alternative, drawingText } from './drawing.ts';
import { isDeleted, isSilent, isWrapping } from './names.ts';
import { type RunProperties, textStyle } from './styles.ts';

/** Fields are computed text: between `begin` and `separate` stand the instructions, then the result. They may reach over paragraphs. */
export class Fields {
  readonly #open: boolean[] = [];

  /** Whether what stands here is seen. */
  get shown(): boolean {
    return this.#open.every(Boolean);
  }

  mark(kind: string | undefined): void {
    if (kind === 'begin') this.#open.push(false);
    else if (kind === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = true;
    else if (kind === 'end') this.#open.pop();
  }
}

const breaks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** A formula as text, with its fractions and roots marked. */
function mathText(one: XmlElement): string {
  if (one.name === 'm:t') return textIn(one);
  const inner = (name: string) => children(one, name).map(mathText).join('');
  if (one.name === 'm:f') return `(${inner('m:num')})/(${inner('m:den')})`;
  if (one.name === 'm:sSup') return `${inner('m:e')}^${inner('m:sup')}`;
  if (one.name === 'm:rad') return `√(${inner('m:e')})`;
  return elements(one).map(mathText).join('');
}

const hasText = (one: XmlElement): boolean =>
  textIn(one).trim() !== '' ||
  [...below(one)].some((node) => /:(t|textpath|txbxContent|imagedata|pic)$/.test(node.name));

/** Runs of one paragraph, and what stands in boxes that are anchored in it. */
export class Inline {
  readonly runs: DraftRun[] = [];
  readonly boxes: DraftBlock[] = [];

  constructor(
    private readonly context: Context,
    private readonly fields: Fields,
    private readonly base: RunProperties,
  ) {}

  read(parent: XmlElement): void {
    for (const one of elements(parent)) {
      if (one.name === 'w:r' || one.name === 'm:r') this.#run(one);
      else if (isDeleted(one.name)) this.context.dropped.add('deleted');
      else if (one.name === 'm:oMath') this.#push(mathText(one), this.base);
      else if (one.name === 'mc:AlternateContent') {
        const chosen = alternative(one);
        if (chosen) this.read(chosen);
      } else if (one.name === 'w:rt') {
        this.#push(' (', this.base);
        this.read(one);
        this.#push(')', this.base);
      } else if (isWrapping(one.name)) this.read(one);
      else if (!isSilent(one.name)) this.#unknown(one);
    }
  }

  #unknown(one: XmlElement): void {
    if (!hasText(one)) return;
    this.context.dropped.add('unknown');
    this.boxes.push({ kind: 'left-out' });
  }

  #push(text: string, of: RunProperties): void {
    if (!this.fields.shown || text === '') return;
    if (of.vanish) {
      this.context.dropped.add('unseen', text.length);
      return;
    }
    const pictures = isSymbolFont(of.font);
    const shown = [...cleanText(text)]
      .map((letter) => {
        const code = letter.codePointAt(0)!;
        const isPrivate = code >= 0xe000 && code <= 0xf8ff;
        return isPrivate || (pictures && !/[\s\u2000-\u2bff]/u.test(letter))
          ? symbolIn(of.font, code)
          : letter;
      })
      .join('');
    const style = textStyle(of);
    if (shown === '') {
      this.context.dropped.add('symbols');
      this.runs.push({ text: '', style, picture: true });
    } else this.runs.push({ text: of.caps ? shown.toUpperCase() : shown, style });
  }

  #run(run: XmlElement): void {
    const of = this.context.styles.ofRun(child(run, 'w:rPr'), this.base);
    for (const one of elements(run)) this.#piece(one, of);
  }

  #piece(one: XmlElement, of: RunProperties): void {
    const { name, attributes } = one;
    if (name === 'w:t' || name === 'm:t') this.#push(textIn(one), of);
    else if (name in breaks) this.#push(breaks[name]!, of);
    else if (name === 'w:sym') {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16) || 0;
      this.#push(String.fromCharCode(code >= 0xf000 ? code : 0xf000 + (code & 0xff)), {
        ...of,
        font: attributes['w:font'] ?? 'Symbol',
      });
    } else if (name === 'w:fldChar') this.#field(one, of);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      if (this.fields.shown)
        this.#push(this.context.notes.refer(kind, attributes['w:id'] ?? ''), { ...of, level: 'super' });
    } else if (name === 'w:commentReference') this.context.dropped.add('comments');
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#drawing(one, of);
    else if (name === 'mc:AlternateContent') {
      for (const inner of elements(alternative(one))) this.#piece(inner, of);
    } else if (name === 'w:ruby') this.read(one);
    else if (name === 'w:delText') this.context.dropped.add('deleted');
    else if (
      !/^w:(footnoteRef|endnoteRef|pgNum|dayShort|monthShort|yearShort|dayLong|monthLong|yearLong)$/.test(
        name,
      ) &&
      !isSilent(name)
    )
      this.#unknown(one);
  }

  #drawing(one: XmlElement, of: RunProperties): void {
    if (of.vanish || !this.fields.shown) return;
    const before = this.context.dropped.counts.images ?? 0;
    this.boxes.push(...drawingText(one, this.context));
    // A small sign before a telephone number is a picture, too.
    const isNew = (this.context.dropped.counts.images ?? 0) > before;
    if (isNew && this.runs.length < 40) this.runs.push({ text: '', style: plainStyle, picture: true });
  }

  /** Old form fields keep what was chosen beside the field. */
  #field(one: XmlElement, of: RunProperties): void {
    const data = child(one, 'w:ffData');
    const list = child(data, 'w:ddList');
    if (list) {
      const at = Number.parseInt(child(list, 'w:result')?.attributes['w:val'] ?? '0', 10) || 0;
      this.#push(children(list, 'w:listEntry')[at]?.attributes['w:val'] ?? '', of);
    }
    const box = child(data, 'w:checkBox');
    if (box) {
      const checked = child(box, 'w:checked') ?? child(box, 'w:default');
      const isChecked = checked !== undefined && !/^(0|false|off)$/.test(checked.attributes['w:val'] ?? '1');
      this.#push(isChecked ? '☒' : '☐', of);
    }
    this.fields.mark(one.attributes['w:fldCharType']);
  }
}
