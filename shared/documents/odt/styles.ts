import { plainStyle, type TextStyle } from '../flow/draft.ts';
import type { Paragraph } from '../flow-model.ts';
import { familyOf } from '../font-family.ts';
import { below, child, children, type XmlElement } from '../xml.ts';

export interface OdtStyle {
  readonly text: Partial<TextStyle>;
  readonly hidden?: boolean;
  readonly caps?: boolean;
  readonly align?: Paragraph['align'];
  /** Points. */
  readonly indent?: number;
  readonly space?: number;
  readonly fill?: string;
  readonly columns?: number;
  readonly page?: string;
  readonly symbols?: string;
}

/** A length as written ("0.5cm", "12pt") in points; `undefined` for anything else. */
export function points(value: string | undefined): number | undefined {
  const found = /^(-?[\d.]+)(pt|cm|mm|in|px)$/.exec(value ?? '');
  if (!found) return undefined;
  const size = { pt: 1, cm: 28.35, mm: 2.835, in: 72, px: 0.75 }[found[2]!]!;
  return Number.parseFloat(found[1]!) * size;
}

const color = (value: string | undefined): string | undefined =>
  /^#[0-9a-f]{6}$/i.test(value ?? '') ? value!.toLowerCase() : undefined;
const aligns: Readonly<Record<string, Paragraph['align']>> = {
  center: 'center',
  end: 'end',
  right: 'end',
  justify: 'justify',
  start: 'start',
  left: 'start',
};

function own(style: XmlElement, faces: ReadonlyMap<string, string>): OdtStyle {
  const text = child(style, 'style:text-properties')?.attributes ?? {};
  const paragraph = child(style, 'style:paragraph-properties')?.attributes ?? {};
  const cell = child(style, 'style:table-cell-properties')?.attributes ?? {};
  const size = points(text['fo:font-size']);
  const face = text['style:font-name'];
  const font = (face && faces.get(face)) ?? text['fo:font-family'] ?? face;
  const [ink, fill] = [
    color(text['fo:color']),
    color(cell['fo:background-color'] ?? paragraph['fo:background-color']),
  ];
  const columns = Number.parseInt(
    child(child(style, 'style:section-properties'), 'style:columns')?.attributes['fo:column-count'] ?? '',
    10,
  );
  const position = text['style:text-position'];
  const align = aligns[paragraph['fo:text-align'] ?? ''];
  return {
    text: {
      ...(size && { size }),
      ...(font && { family: familyOf(font, 'sans') }),
      ...(text['fo:font-weight'] && { bold: /^(bold|[6-9]00)$/.test(text['fo:font-weight']) }),
      ...(text['fo:font-style'] && { italic: text['fo:font-style'] !== 'normal' }),
      ...(text['style:text-underline-style'] && { underline: text['style:text-underline-style'] !== 'none' }),
      ...(ink && { color: ink }),
      ...(position && {
        level: /^(super|[1-9])/.test(position) ? 'super' : /^(sub|-)/.test(position) ? 'sub' : undefined,
      }),
    },
    ...(text['text:display'] && { hidden: text['text:display'] !== 'true' }),
    ...(text['fo:text-transform'] && { caps: text['fo:text-transform'] === 'uppercase' }),
    ...(font && { symbols: font }),
    ...(align && { align }),
    ...(paragraph['fo:margin-left'] && { indent: points(paragraph['fo:margin-left']) ?? 0 }),
    ...(paragraph['fo:margin-top'] && { space: points(paragraph['fo:margin-top']) ?? 0 }),
    ...(fill && { fill }),
    ...(columns > 1 && { columns }),
    ...(style.attributes['style:master-page-name'] && { page: style.attributes['style:master-page-name'] }),
  };
}

const merged = (under: OdtStyle, over: OdtStyle): OdtStyle => ({
  ...under,
  ...over,
  text: { ...under.text, ...over.text },
});

/** Styles of `styles.xml` and of the content itself, by family and name. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, OdtStyle>();
  readonly #faces = new Map<string, string>();
  readonly lists = new Map<string, XmlElement>();

  constructor(files: readonly XmlElement[]) {
    for (const file of files) {
      for (const face of children(child(file, 'office:font-face-decls'), 'style:font-face'))
        this.#faces.set(face.attributes['style:name'] ?? '', face.attributes['svg:font-family'] ?? '');
      for (const one of below(file)) {
        if (one.name === 'style:style')
          this.#styles.set(`${one.attributes['style:family']} ${one.attributes['style:name']}`, one);
        else if (one.name === 'style:default-style')
          this.#styles.set(`${one.attributes['style:family']} `, one);
        else if (one.name === 'text:list-style') this.lists.set(one.attributes['style:name'] ?? '', one);
      }
    }
  }

  of(family: string, name: string | undefined, depth = 0): OdtStyle {
    const key = `${family} ${name ?? ''}`;
    const known = this.#resolved.get(key);
    if (known) return known;
    const element = this.#styles.get(key);
    if (depth > 20) return { text: {} };
    if (!element) return key.endsWith(' ') ? { text: {} } : this.of(family, '', depth + 1);
    const parent = name
      ? (element.attributes['style:parent-style-name'] ?? (family === 'text' ? undefined : ''))
      : undefined;
    const under = parent === undefined ? { text: {} } : this.of(family, parent, depth + 1);
    const style = merged(under, own(element, this.#faces));
    this.#resolved.set(key, style);
    return style;
  }
}

export const textStyle = (of: Partial<TextStyle>): TextStyle => ({ ...plainStyle, size: 12, ...of });
