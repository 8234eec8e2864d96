import { cleanText } from '../decode.ts';
import type { DraftBlock, DraftRun, Dropped } from '../flow/draft.ts';
import { isSymbolFont, symbolIn } from '../flow/symbols.ts';
import { child, elements, isElement, textIn, type XmlElement } from '../xml.ts';
import { type OdtStyle, type OdtStyles, textStyle } from './styles.ts';

export interface OdtContext {
  readonly styles: OdtStyles;
  readonly dropped: Dropped;
  /** What stands below the text, filled while the text is read. */
  readonly notes: DraftBlock[];
  blocks(parent: XmlElement): DraftBlock[];
}

/** Elements that say something about the text, or hold what is never seen. */
const silent =
  /^(text:(change(-start|-end)?|bookmark(-start|-end)?|reference-mark(-start|-end)?|soft-page-break|tracked-changes|script|toc-mark.*|alphabetical-index-mark.*|user-index-mark.*|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|ruby-text|note-citation)|office:(forms|event-listeners|annotation-end)|svg:(title|desc)|loext:.*|xforms:.*)$/;

/** Runs of one paragraph, and the boxes that are anchored in it. */
export class OdtInline {
  readonly runs: DraftRun[] = [];
  readonly boxes: DraftBlock[] = [];

  constructor(private readonly context: OdtContext) {}

  read(parent: XmlElement, of: OdtStyle): void {
    for (const node of parent.children) {
      if (isElement(node)) this.#element(node, of);
      // White space in the file is no more than a blank.
      else this.#push(node.replace(/[ \t\r\n]+/g, ' '), of);
    }
  }

  #push(text: string, of: OdtStyle): void {
    if (of.hidden) {
      this.context.dropped.add('unseen', text.length);
      return;
    }
    const symbols = isSymbolFont(of.symbols);
    const shown = [...cleanText(text)]
      .map((letter) => {
        const code = letter.codePointAt(0)!;
        const isPicture = (code >= 0xe000 && code <= 0xf8ff) || (symbols && /[\p{L}\p{N}]/u.test(letter));
        return isPicture ? symbolIn(of.symbols, code) : letter;
      })
      .join('');
    const style = textStyle(of.text);
    if (shown === '' && text !== '' && symbols) this.runs.push({ text: '', style, picture: true });
    else if (shown !== '') this.runs.push({ text: of.caps ? shown.toUpperCase() : shown, style });
  }

  #element(one: XmlElement, of: OdtStyle): void {
    const { name, attributes } = one;
    if (name === 'text:s') {
      const count = Math.min(200, Number.parseInt(attributes['text:c'] ?? '1', 10) || 1);
      this.#push(' '.repeat(count), of);
    } else if (name === 'text:tab') this.#push('\t', of);
    else if (name === 'text:line-break') this.#push('\n', of);
    else if (name === 'text:span') {
      const own = this.context.styles.of('text', attributes['text:style-name']);
      this.read(one, { ...of, ...own, text: { ...of.text, ...own.text } });
    } else if (name === 'text:note') this.#note(one, of);
    else if (name === 'office:annotation') this.context.dropped.add('comments');
    else if (name === 'text:hidden-text' || name === 'text:hidden-paragraph')
      this.context.dropped.add('unseen');
    else if (name.startsWith('draw:') || name.startsWith('dr3d:'))
      this.boxes.push(...drawing(one, this.context));
    else if (!silent.test(name)) this.#other(one, of);
  }

  /** Fields, links and indexes hold the text that is seen. What is of no kind that we know is not shown. */
  #other(one: XmlElement, of: OdtStyle): void {
    if (/^(text|office|presentation):/.test(one.name)) this.read(one, of);
    else if (textIn(one).trim() !== '') {
      this.context.dropped.add('unknown');
      this.boxes.push({ kind: 'left-out' });
    }
  }

  #note(one: XmlElement, of: OdtStyle): void {
    const body = child(one, 'text:note-body');
    if (!body || of.hidden) return;
    const sign = textIn(child(one, 'text:note-citation') ?? one).slice(0, 4);
    const marker = /^[0-9*†‡ivx]{1,4}$/i.test(sign) ? sign : '*';
    this.#push(marker, { ...of, text: { ...of.text, level: 'super' } });
    const [first, ...more] = this.context.blocks(body);
    if (first?.kind === 'paragraph') this.context.notes.push({ ...first, marker }, ...more);
  }
}

/** Text in frames and shapes; pictures are counted, and what is told about them is left out. */
export function drawing(one: XmlElement, context: OdtContext): DraftBlock[] {
  if (one.name === 'draw:image') {
    context.dropped.add('images');
    return [];
  }
  if (
    one.name === 'draw:object' ||
    one.name === 'draw:object-ole' ||
    one.name === 'draw:plugin' ||
    one.name === 'draw:applet'
  ) {
    context.dropped.add('objects');
    return [{ kind: 'left-out' }];
  }
  if (one.name === 'draw:control') {
    context.dropped.add('fields');
    return [];
  }
  const inner = elements(one);
  // An object comes with a picture of itself.
  const object = inner.find((node) => /^draw:object/.test(node.name));
  if (object) return drawing(object, context);
  const hasText = one.name === 'draw:text-box' || inner.some((node) => /^(text:|table:)/.test(node.name));
  if (hasText) return context.blocks(one);
  return inner.flatMap((node) => (/^(draw|dr3d):/.test(node.name) ? drawing(node, context) : []));
}
