import { type Labelled, valuesOf } from '../../text/fields.ts';
import { before, GAP, scan } from '../../text/scan.ts';
import { lineAt } from '../../text/values.ts';
import type { OwnNames } from './own-names.ts';
import { bracketedNames, writtenName } from './written-name.ts';

/** The part of a value that can be a name: up to what explains it ("Mei Ling (roepnaam)", "Boer, Johannes de"). */
function cut(value: string): string {
  return value
    .replace(/(?<=\p{L}{4})[.;]\s.*/u, '')
    .replace(/\s+(?:\(.*|[–—-]\s.*|,\s*(?:\d|roepnaam|geb).*)$/i, '')
    .trim();
}

/** "Name" inside a sentence or in "Naam opleiding" is no label of a person. */
function isLabel(text: string, field: Labelled): boolean {
  if (!field.loose) return true;
  const words = scan(text);
  return (
    (before(words, field.from) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.DIGIT)) !== 0 ||
    /\s{3}$/.test(text.slice(Math.max(0, words.start[field.from]! - 3), words.start[field.from]!))
  );
}

/** What stands behind "Naam:", "Voornaam:", "Achternaam:" and the like. */
export function fromLabels(text: string, own: OwnNames): void {
  const parts: string[] = [];
  for (const field of valuesOf(text, 'name', 'given', 'infix', 'family', 'initials')) {
    if (!isLabel(text, field)) continue;
    const value = text.slice(field.start, field.end);
    if (field.field === 'infix' || field.field === 'initials') {
      const short = field.field === 'infix' ? /^[\p{L}'’ ]{1,15}$/u : /^(?:\p{Lu}[\p{L}]?[. ]{0,2}){1,6}$/u;
      if (!short.test(value)) continue;
      own.places.push(field);
      if (field.field === 'infix') parts.push(value);
      continue;
    }
    const how = { small: !field.loose, trusted: !field.loose };
    const name = writtenName(cut(value), how) ?? writtenName(value, how);
    if (!name || (field.loose && name.weight < (field.field === 'name' ? 1 : 0) && name.real < 2)) continue;
    const line = text.slice(field.start, lineAt(text, field.start).end);
    for (const call of bracketedNames(line))
      own.add(call.name, { start: field.start + call.start, end: field.start + call.end });
    if (field.field !== 'name') parts.push(name.name);
    own.add(name.name, { start: field.start + name.start, end: field.start + name.end });
  }
  if (parts.length > 1) own.add(parts.join(' '));
}
