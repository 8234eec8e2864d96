import { outside } from '../masking/hidden-spans.ts';
import type { DetectOptions, Language } from '../recognizers/recognizer.ts';
import type { Span } from '../text/span.ts';
import { gluedNames } from './glued-names.ts';
import { repeatsOf, unlabelledBirthDates } from './repeats.ts';

export type Detect = (text: string, options?: DetectOptions) => readonly Span[];

export interface MarkOptions {
  readonly detect: Detect;
  /** Names that the document itself gives for its writer. */
  readonly findDocumentNames: (text: string) => readonly string[];
  readonly knownNames: readonly string[];
  readonly language?: Language | undefined;
  /** What may be read of a text, whatever is found in it. */
  readonly readable?: (text: string) => readonly Span[];
}

/** A letter of the document: a glyph, a character. `stretch` is the number of the hidden stretch that it is in, 0 for none. */
export interface Markable {
  stretch: number;
}

/** The document's text in one order, with the letter that each UTF-16 unit came from; separators have none. */
export interface Reading<Letter extends Markable> {
  readonly text: string;
  readonly letters: readonly (Letter | undefined)[];
}

/**
 * Marks what identifies somebody, in all readings of one document: any of them alone breaks names apart. `headline`
 * is what stands largest in it. Returns the kinds of the stretches; a letter's `stretch` is its number there, from 1.
 */
export function markReadings<Letter extends Markable>(
  readings: readonly Reading<Letter>[],
  headline: string,
  options: MarkOptions,
): string[] {
  // One array, so that what is compiled from it is compiled once.
  const knownNames = [
    ...new Set([
      ...options.knownNames,
      ...readings.flatMap((r) => options.findDocumentNames(`${headline}\n${r.text}`)),
    ]),
  ];
  const kinds: string[] = [];
  for (const { text, letters } of readings) {
    const detected = options.detect(text, {
      knownNames,
      ...(options.language && { language: options.language }),
    });
    const found = [...detected, ...gluedNames(text, options.knownNames), ...unlabelledBirthDates(text)];
    const readable = options.readable?.(text) ?? [];
    for (const span of outside([...found, ...repeatsOf(text, found)], readable)) {
      const own = new Set(letters.slice(span.start, span.end));
      own.delete(undefined);
      let stretch = 0;
      for (const letter of own) stretch ||= letter!.stretch;
      if (!stretch) stretch = kinds.push(span.as ?? span.kind);
      for (const letter of own) letter!.stretch ||= stretch;
    }
  }
  return kinds;
}
