import { type Labelled, valuesOf } from '../../text/fields.ts';
import { before, GAP, scan } from '../../text/scan.ts';
import { writtenName } from './written-name.ts';

/** The part of a value that can be a name: up to what explains it ("Mei Ling (roepnaam)", "Boer, Johannes de"). */
function cut(value: string): string {
  return value.replace(/\s+(?:\(.*|[–—-]\s.*|,\s*(?:\d|roepnaam|geb).*)$/i, '').trim();
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
export function fromLabels(text: string, add: (name: string) => void): void {
  const parts: string[] = [];
  for (const field of valuesOf(text, 'name', 'given', 'infix', 'family')) {
    if (!isLabel(text, field)) continue;
    const value = text.slice(field.start, field.end);
    if (field.field === 'infix') {
      if (value.length < 16 && /^[\p{L}'’ ]+$/u.test(value)) parts.push(value);
      continue;
    }
    const bracketed = /\(([^()]{2,30})\)/.exec(value);
    const call = bracketed && writtenName(bracketed[1]!);
    const name = writtenName(cut(value), { small: !field.loose }) ?? writtenName(value);
    if (!name || (field.loose && name.weight < 1 && name.real < 2)) continue;
    if (call) add(call.name);
    if (field.field === 'name') add(name.name);
    else parts.push(name.name);
  }
  if (parts.length === 0) return;
  for (const part of parts) if (part.length > 1 && /\p{Lu}/u.test(part)) add(part);
  if (parts.length > 1) add(parts.join(' '));
}
