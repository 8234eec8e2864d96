import type { DraftParagraph, TextStyle } from '../flow/draft.ts';
import { familyOf } from '../font-family.ts';

const headings: Readonly<Record<string, number>> = { h1: 22, h2: 16, h3: 13, h4: 12, h5: 11, h6: 11 };

const hex = (value: number): string => Math.min(255, value).toString(16).padStart(2, '0');

function colorIn(css: string): string | undefined {
  const value = /(?:^|;)\s*color\s*:\s*([^;!]+)/i.exec(css)?.[1]?.trim() ?? '';
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(value))
    return `#${[...value.slice(1)].map((c) => c + c).join('')}`.toLowerCase();
  const rgb = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(value);
  return rgb ? `#${hex(Number(rgb[1]))}${hex(Number(rgb[2]))}${hex(Number(rgb[3]))}` : undefined;
}

/** Points. */
function sizeIn(css: string, up: number): number | undefined {
  const found = /(?:^|;)\s*font-size\s*:\s*([\d.]+)(px|pt|em|rem|%)/i.exec(css);
  if (!found) return undefined;
  const value = Number.parseFloat(found[1]!);
  const unit = found[2]!.toLowerCase();
  if (unit === 'pt') return value;
  if (unit === 'px') return value * 0.75;
  if (unit === '%') return (up * value) / 100;
  return unit === 'em' ? up * value : 11 * value;
}

/** What an element's name and its own declarations say about the text in it. */
export function styled(
  name: string,
  css: string,
  given: Readonly<Record<string, string>>,
  up: { readonly style: TextStyle; readonly align: DraftParagraph['align'] },
): { readonly style: TextStyle; readonly align: DraftParagraph['align'] } {
  const { style } = up;
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(css)?.[1];
  const font = /(?:^|;)\s*font-family\s*:\s*([^;]+)/i.exec(css)?.[1];
  const align = (/(?:^|;)\s*text-align\s*:\s*(\w+)/i.exec(css)?.[1] ?? given.align ?? '').toLowerCase();
  const aligns: Readonly<Record<string, DraftParagraph['align']>> = {
    center: 'center',
    right: 'end',
    end: 'end',
    left: 'start',
    start: 'start',
    justify: 'justify',
  };
  const mono = ['pre', 'code', 'tt', 'kbd', 'samp'].includes(name);
  return {
    align: aligns[align] ?? (name === 'center' ? 'center' : up.align),
    style: {
      size: sizeIn(css, style.size) ?? headings[name] ?? (name === 'small' ? style.size * 0.85 : style.size),
      family: mono ? 'mono' : font ? familyOf(font, style.family) : style.family,
      bold: weight
        ? /^(bold|bolder|[6-9]00)$/i.test(weight)
        : style.bold || name in headings || ['b', 'strong', 'th', 'dt'].includes(name),
      italic:
        style.italic || ['i', 'em', 'cite', 'address'].includes(name) || /font-style\s*:\s*italic/i.test(css),
      underline: style.underline || name === 'u',
      color: colorIn(css) ?? style.color,
      level: name === 'sup' ? 'super' : name === 'sub' ? 'sub' : style.level,
    },
  };
}
