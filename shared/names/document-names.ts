import { scan } from '../text/scan.ts';
import { fileNameWords } from './candidate/from-files.ts';
import { fromFooters, fromHead } from './candidate/from-head.ts';
import { fromLabels } from './candidate/from-labels.ts';
import { fromProse } from './candidate/from-prose.ts';
import { fromSignature } from './candidate/from-signature.ts';
import { fromHints, hintsOf } from './candidate/hints.ts';
import { wordsText } from './name-run.ts';

/**
 * Names that a CV, letter or note says of its own person, as written there: labels, "mijn naam is", the signature,
 * names of files, e-mail addresses and profile links that confirm a name, footers, and the head.
 */
export function findDocumentNames(text: string): string[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (name.length > 1) names.add(name);
  };
  const words = scan(text);
  const hints = hintsOf(text);
  fromLabels(text, add);
  fromProse(words, add);
  fromSignature(text, add);
  fileNameWords(words, (from, to) => add(wordsText(words, from, to).replaceAll('_', ' ')));
  if (hints) fromHints(words, hints, add);
  fromFooters(text, add);
  fromHead(text, hints, add);
  return [...names];
}
