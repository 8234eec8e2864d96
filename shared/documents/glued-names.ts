import { compileKnownNames } from '../names/known-names.ts';
import { foldWithMap } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';

const shortest = 6;

/** Without hyphens: a line's end may have got into the middle of one. */
function closed({ text, map }: ReturnType<typeof foldWithMap>): { text: string; map: number[] } {
  let joined = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '-') continue;
    joined += text[i];
    at.push(map[i]!);
  }
  return { text: joined, map: [...at, map[text.length]!] };
}

/**
 * Long, unusual parts of known names inside other words: files lose spaces ("KaradenizVerpleegkundige"), and
 * a word-by-word search passes over what is glued together.
 */
export function gluedNames(text: string, knownNames: readonly string[]): Span[] {
  const folded = closed(foldWithMap(text));
  const spans: Span[] = [];
  const { words } = compileKnownNames(knownNames);
  for (const word of words.all()) {
    if (word.length < shortest || words.get(word)?.weak) continue;
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      const [start, end] = [folded.map[at]!, folded.map[at + word.length]!];
      spans.push({ start, end, kind: 'name', confidence: 0.6 });
    }
  }
  return spans;
}
