import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { sources, text } from './tree.ts';

interface Pattern {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression written as such in a file. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  JSON.stringify(parseAst(text(file), { lang }), (key, value) => {
    if (key === 'regex' && value) found.push({ file, pattern: value.pattern, flags: value.flags });
    // Values of regular expressions and large numbers are not JSON.
    return key === 'value' && typeof value !== 'object' ? undefined : value;
  });
  return found;
}

const written = sources
  .filter((file) => /^(extension|shared|widget|cli|collector)\/.*\.tsx?$/.test(file))
  .flatMap(patternsOf);

describe('regular expressions', () => {
  test('are found', () => expect(written.length).toBeGreaterThan(500));

  // Without the flag, \p{L} is the text "p{L}"; without the backslash it always is. Neither is an error to anybody else.
  test('mean letters where they say letters', () => {
    const wrong = written.filter(
      ({ pattern, flags }) =>
        (/\\[pP]\{/.test(pattern) && !/[uv]/.test(flags)) || /(?<!\\)[pP]\{(?:L[ul]?|M|N)\}/.test(pattern),
    );
    expect(wrong).toEqual([]);
  });
});
