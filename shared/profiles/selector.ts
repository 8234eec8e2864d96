/** What is wrong with a selector of a taught profile. `broad`: it would take in far more than one thing. */
export type SelectorProblem = 'syntax' | 'broad' | 'long';

const NAME = '(?:--|-?[a-zA-Z_\\u00a0-\\uffff])(?:[\\w\\u00a0-\\uffff-]|\\\\[^\\n])*';
const VALUE = '"(?:[^"\\\\\\n]|\\\\[^\\n])*"';
const SIMPLE = `#${NAME}|\\.${NAME}|\\[${NAME}(?:[~|^$*]?=${VALUE})?\\]|:nth-of-type\\(\\d{1,4}\\)|:empty|:scope`;
const COMPOUND = new RegExp(`^(?:\\*|${NAME})?(?:${SIMPLE})*$`);
const TOLD = /[#.[]|:nth-of-type/;

/** Elements that hold a page or a part of it, and such as stand everywhere. */
const COMMON =
  /^(html|body|main|div|span|section|article|header|footer|nav|ul|ol|li|table|tbody|thead|tr|td|p|\*)$/i;

/** Cuts at combinators that stand outside of values. */
function compounds(selector: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (let at = 0; at < selector.length; at++) {
    const letter = selector[at]!;
    if (letter === '\\') {
      parts[parts.length - 1] += letter + (selector[++at] ?? '');
      continue;
    }
    if (letter === '"') quoted = !quoted;
    if (!quoted && /[ >+~]/.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter(Boolean);
}

/**
 * `null` when a taught profile may use this selector: tags, ids, classes, attributes and places, joined by combinators. No
 * lists and no `:has()`: those can take a page's time, and nobody can read them.
 */
export function selectorProblem(selector: string): SelectorProblem | null {
  if (selector.length > 240) return 'long';
  if (/^[>+~\s]|[>+~\s]$|[>+~]\s*[>+~]/.test(selector) || selector === '') return 'syntax';
  const parts = compounds(selector);
  if (!parts.every((part) => COMPOUND.test(part))) return 'syntax';
  if (parts.length > 12) return 'long';
  const last = parts.at(-1) ?? '';
  if (last === ':scope') return null;
  const named = parts.some((part) => TOLD.test(part) || part.startsWith(':scope'));
  // "div", and "main div", are everywhere; "main > h1" is one thing.
  if (/^(html|body|\*)$/i.test(last.replace(/[.#[:].*$/, '')) && !TOLD.test(last)) return 'broad';
  if (!named && COMMON.test(last)) return 'broad';
  return null;
}
