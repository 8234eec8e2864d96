import { plainStyle, type TextStyle } from '../flow/draft.ts';
import type { Paragraph } from '../flow-model.ts';
import { familyOf } from '../font-family.ts';
import { below, child, children, type XmlElement } from '../xml.ts';

/** What a set of run properties says; what it does not say is absent. */
export interface RunProperties extends Partial<TextStyle> {
  readonly caps?: boolean;
  readonly vanish?: boolean;
  /** Name of the font. */
  readonly font?: string;
}

export interface ParagraphProperties {
  readonly heading?: number;
  readonly align?: Paragraph['align'];
  readonly indent?: number;
  readonly space?: number;
  readonly rightToLeft?: boolean;
  readonly fill?: string | undefined;
  readonly list?: { readonly id: string; readonly level: number } | undefined;
  /** The mark at the end of the paragraph was deleted: the next one goes on in this one. */
  readonly goesOn?: boolean;
}

interface Style {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

const twips = (value: string | undefined): number => (Number.parseFloat(value ?? '') || 0) / 20;
const isOn = (element: XmlElement): boolean =>
  !/^(0|false|off|none)$/i.test(element.attributes['w:val'] ?? '1');
export const colorOf = (value: string | undefined): string | undefined =>
  /^[0-9a-f]{6}$/i.test(value ?? '') ? `#${value!.toLowerCase()}` : undefined;

const aligns: Readonly<Record<string, Paragraph['align']>> = {
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
};

function setRun(set: Record<string, unknown>, one: XmlElement, themeFont: (name: string) => string): void {
  const value = one.attributes['w:val'];
  if (one.name === 'w:b') set.bold = isOn(one);
  else if (one.name === 'w:i') set.italic = isOn(one);
  else if (one.name === 'w:u') set.underline = isOn(one);
  else if (one.name === 'w:caps') set.caps = isOn(one);
  else if (one.name === 'w:vanish' || one.name === 'w:webHidden') set.vanish = isOn(one);
  else if (one.name === 'w:sz') set.size = (Number.parseFloat(value ?? '') || 22) / 2;
  else if (one.name === 'w:color') set.color = colorOf(value) ?? plainStyle.color;
  else if (one.name === 'w:vertAlign')
    set.level = value === 'superscript' ? 'super' : value === 'subscript' ? 'sub' : undefined;
  else if (one.name === 'w:rFonts') {
    const theme = one.attributes['w:asciiTheme'] ?? one.attributes['w:hAnsiTheme'];
    const font = theme ? themeFont(theme) : (one.attributes['w:ascii'] ?? one.attributes['w:hAnsi']);
    if (font) {
      set.font = font;
      set.family = familyOf(font, 'sans');
    }
  }
}

/** Reads styles, and answers what holds for a paragraph and for a run in it. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, Style>();
  readonly #fonts = new Map<string, string>();
  readonly #base: Style;
  #paragraphStyle = '';

  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    for (const one of theme ? below(theme) : []) {
      if (one.name !== 'a:majorFont' && one.name !== 'a:minorFont') continue;
      this.#fonts.set(one.name.slice(2, 7), child(one, 'a:latin')?.attributes.typeface ?? '');
    }
    for (const one of children(styles, 'w:style')) {
      const id = one.attributes['w:styleId'] ?? '';
      this.#styles.set(id, one);
      const isDefault = /^(1|true|on)$/.test(one.attributes['w:default'] ?? '');
      if (isDefault && one.attributes['w:type'] === 'paragraph') this.#paragraphStyle = id;
    }
    const defaults = child(styles, 'w:docDefaults');
    this.#base = {
      run: { ...plainStyle, size: 10, ...this.run(child(child(defaults, 'w:rPrDefault'), 'w:rPr')) },
      paragraph: this.paragraph(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    };
  }

  /** Direct properties of a run. */
  run(properties: XmlElement | undefined): RunProperties {
    const set: Record<string, unknown> = {};
    for (const one of properties?.children ?? [])
      if (typeof one !== 'string') setRun(set, one, (name) => this.#fonts.get(name.slice(0, 5)) ?? '');
    return set;
  }

  /** Direct properties of a paragraph. */
  paragraph(properties: XmlElement | undefined): ParagraphProperties {
    const set: Record<string, unknown> = {};
    for (const one of properties?.children ?? []) {
      if (typeof one === 'string') continue;
      const value = one.attributes['w:val'];
      if (one.name === 'w:jc') set.align = aligns[value ?? ''] ?? 'start';
      else if (one.name === 'w:ind')
        set.indent = twips(one.attributes['w:left'] ?? one.attributes['w:start']);
      else if (one.name === 'w:spacing' && one.attributes['w:before'])
        set.space = twips(one.attributes['w:before']);
      else if (one.name === 'w:bidi') set.rightToLeft = isOn(one);
      else if (one.name === 'w:shd') set.fill = colorOf(one.attributes['w:fill']);
      else if (one.name === 'w:outlineLvl') {
        const level = Number.parseInt(value ?? '9', 10) + 1;
        if (level >= 1 && level <= 6) set.heading = level;
      } else if (one.name === 'w:numPr') {
        const id = child(one, 'w:numId')?.attributes['w:val'];
        const level = Number.parseInt(child(one, 'w:ilvl')?.attributes['w:val'] ?? '0', 10) || 0;
        set.list = id === undefined ? undefined : { id, level };
      } else if (one.name === 'w:rPr') set.goesOn = child(one, 'w:del') !== undefined;
    }
    return set;
  }

  #style(id: string, depth = 0): Style {
    const known = this.#resolved.get(id);
    if (known) return known;
    const element = this.#styles.get(id);
    if (!element || depth > 20) return { run: {}, paragraph: {} };
    const on = child(element, 'w:basedOn')?.attributes['w:val'];
    const under = on ? this.#style(on, depth + 1) : { run: {}, paragraph: {} };
    const name = child(element, 'w:name')?.attributes['w:val'] ?? '';
    const heading = /^heading ([1-6])$/i.exec(name)?.[1];
    const style = {
      run: { ...under.run, ...this.run(child(element, 'w:rPr')) },
      paragraph: {
        ...under.paragraph,
        ...(heading && { heading: Number(heading) }),
        ...(/^title$/i.test(name) && { heading: 1 }),
        ...this.paragraph(child(element, 'w:pPr')),
      },
    };
    this.#resolved.set(id, style);
    return style;
  }

  /** All that holds for a paragraph, and what its runs start from. */
  of(properties: XmlElement | undefined): {
    readonly paragraph: ParagraphProperties;
    readonly run: RunProperties;
  } {
    const style = this.#style(child(properties, 'w:pStyle')?.attributes['w:val'] ?? this.#paragraphStyle);
    return {
      paragraph: { ...this.#base.paragraph, ...style.paragraph, ...this.paragraph(properties) },
      run: { ...this.#base.run, ...style.run },
    };
  }

  /** All that holds for a run in a paragraph. */
  ofRun(properties: XmlElement | undefined, from: RunProperties): RunProperties {
    const id = child(properties, 'w:rStyle')?.attributes['w:val'];
    return { ...from, ...(id && this.#style(id).run), ...this.run(properties) };
  }
}

export function textStyle(of: RunProperties): TextStyle {
  return {
    size: of.size ?? plainStyle.size,
    family: of.family ?? plainStyle.family,
    bold: of.bold ?? false,
    italic: of.italic ?? false,
    underline: of.underline ?? false,
    color: of.color ?? plainStyle.color,
    ...(of.level && { level: of.level }),
  };
}
