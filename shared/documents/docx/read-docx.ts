import { type Draft, type DraftBlock, type DraftSection, Dropped } from '../flow/draft.ts';
import { child, children, elements, type XmlElement } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { BlockReader } from './blocks.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { Package, type Part } from './package.ts';
import { Styles } from './styles.ts';

const number = (element: XmlElement | undefined, name: string): number =>
  Number.parseFloat(element?.attributes[name] ?? '') || 0;

type Ends = { readonly headers: readonly Part[]; readonly footers: readonly Part[] };

/** The headers or footers that a section has of its own, the first page's before the others. */
function endsOf(
  section: XmlElement,
  kind: 'header' | 'footer',
  main: Part,
  files: Package,
  even: boolean,
): Part[] {
  const types = [...(child(section, 'w:titlePg') ? ['first'] : []), 'default', ...(even ? ['even'] : [])];
  return types.flatMap((type) => {
    const one = children(section, `w:${kind}Reference`).find((node) => node.attributes['w:type'] === type);
    const target = one && main.targets.get(one.attributes['r:id'] ?? '');
    const part = target && files.part(target.name);
    return part ? [part] : [];
  });
}

/** Reads a Word file (OOXML): all that is seen in it, with its styles. Throws when it can't. */
export function readDocx(zip: Zip): Draft {
  const files = new Package(zip);
  const main = files.main();
  const body = child(main?.xml, 'w:body');
  if (!main || !body) throw new Error('no document');
  const dropped = new Dropped();
  const settings = files.related(main, 'settings')?.xml;
  const shared = {
    package: files,
    styles: new Styles(files.related(main, 'styles')?.xml, files.related(main, 'theme')?.xml),
    numbering: new Numbering(files.related(main, 'numbering')?.xml),
    notes: new Notes(),
    dropped,
  };
  const noteParts = {
    footnote: files.related(main, 'footnotes'),
    endnote: files.related(main, 'endnotes'),
  };
  const note = (kind: 'footnote' | 'endnote', id: string): DraftBlock[] => {
    const part = noteParts[kind];
    const one = children(part?.xml, `w:${kind}`).find((node) => node.attributes['w:id'] === id);
    return part && one ? new BlockReader({ ...shared, part }).read(one) : [];
  };
  const end = (parts: readonly Part[]): DraftBlock[] =>
    parts.flatMap((part) => new BlockReader({ ...shared, part }).read(part.xml));

  const sections: DraftSection[] = [];
  let parts: { columns: number; blocks: DraftBlock[] }[] = [];
  let blocks: DraftBlock[] = [];
  let ends: Ends = { headers: [], footers: [] };
  const even = child(settings, 'w:evenAndOddHeaders') !== undefined;
  /** Ends a part; `goesOn`: the next one stands on the same page. */
  const close = (section: XmlElement | undefined, goesOn: boolean) => {
    const columns = Math.min(4, Math.max(1, number(child(section, 'w:cols'), 'w:num') || 1));
    parts.push({ columns, blocks });
    blocks = [];
    if (section) {
      const headers = endsOf(section, 'header', main, files, even);
      const footers = endsOf(section, 'footer', main, files, even);
      // A section without its own goes on with those of the one before.
      ends = {
        headers: headers.length > 0 ? headers : ends.headers,
        footers: footers.length > 0 ? footers : ends.footers,
      };
    }
    if (goesOn) return;
    const notes = shared.notes.take(note);
    const width = number(child(section, 'w:pgSz'), 'w:w') / 20;
    sections.push({
      width: width > 200 && width < 2000 ? width : 595,
      header: end(ends.headers),
      parts,
      notes,
      footer: end(ends.footers),
    });
    parts = [];
  };

  // A section says at its own beginning whether it starts a page, and that stands at its end.
  const all = [
    ...elements(body).flatMap((one) => child(child(one, 'w:pPr'), 'w:sectPr') ?? []),
    ...children(body, 'w:sectPr').slice(-1),
  ];
  let at = 0;
  const continuous = (section: XmlElement | undefined) =>
    child(section, 'w:type')?.attributes['w:val'] === 'continuous';
  const reader = new BlockReader({ ...shared, part: main }, (section) => {
    at++;
    close(section, continuous(all[at]));
  });
  reader.each(body, () => blocks);
  close(all[at], false);
  if (zip.names.some((name) => /^word\/comments/.test(name))) dropped.add('comments');
  return { sections, dropped };
}
