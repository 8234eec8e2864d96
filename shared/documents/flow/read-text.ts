import { cleanText, decodeText } from '../decode.ts';
import { type Draft, type DraftBlock, Dropped, onePage, paragraph, plainStyle } from './draft.ts';

/** Lines that are laid out with blanks keep their columns only in letters of one width. */
const isLaidOut = (text: string): boolean => (text.match(/\S {3,}\S/g)?.length ?? 0) > 2;

/** Plain text, line by line. Blanks that begin a line become its indent. */
export function readText(bytes: Uint8Array): Draft {
  const text = cleanText(
    decodeText(bytes)
      .replace(/\r\n?|\u2028|\u0085/g, '\n')
      .replace(/\f/g, '\n'),
  );
  const style = { ...plainStyle, ...(isLaidOut(text) && { family: 'mono' as const, size: 10 }) };
  const blocks: DraftBlock[] = [];
  let empty = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      empty = true;
      continue;
    }
    // In letters of one width the blanks stay where they are.
    const blanks = style.family === 'mono' ? 0 : /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
    blocks.push(
      paragraph([{ text: blanks > 0 ? line.trimStart() : line.trimEnd(), style }], {
        indent: Math.min(100, blanks * 3),
        space: empty ? 8 : 0,
      }),
    );
    empty = false;
  }
  return { sections: [onePage(blocks)], dropped: new Dropped() };
}
