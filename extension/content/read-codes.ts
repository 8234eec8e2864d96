/** What the page's world asks of the isolated one: numbers, since an event that carries a node carries no text. */
export const READ = {
  text: 1,
  markup: 2,
  outerMarkup: 3,
  shown: 4,
  /** A node that was copied; answered when the copy must be mended. */
  copyOf: 5,
  copy: 6,
  /** The page is about to change a text in part. */
  giveBack: 7,
} as const;

const ATTRIBUTES_FROM = 100;

/** Attributes that we may rewrite or take away, and that a page may read. */
// biome-ignore format: a list to read
export const READABLE = [
  'title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription',
  'aria-placeholder', 'aria-braillelabel', 'summary', 'abbr', 'data-tooltip', 'data-title', 'data-original-title',
  'data-content', 'data-tip', 'data-hint', 'download', 'label', 'href', 'xlink:href',
] as const;

export const attributeCode = (name: string): number => ATTRIBUTES_FROM + READABLE.indexOf(name as 'title');
export const readableAttribute = (code: number): string | undefined => READABLE[code - ATTRIBUTES_FROM];
