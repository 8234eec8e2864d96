import { ownLabelEndsAt } from '../text/own-labels.ts';
import { isInitial, type Scan, UPPER, wordAt } from '../text/scan.ts';
import type { Range } from '../text/values.ts';
import { compileWholeNames } from './known-names.ts';
import { matchKnownNames } from './match-known.ts';
import { isOrganisation } from './organisations.ts';
import { fromDeeds } from './people/from-deeds.ts';
import { fromLists } from './people/from-lists.ts';
import { fromReferences } from './people/from-references.ts';
import { fromRelations } from './people/from-relations.ts';
import { fromSpeakers } from './people/from-speakers.ts';
import { fromAuthors, fromInitials, fromTitles } from './people/from-titles.ts';

export interface ThirdPerson extends Range {
  readonly confidence: number;
  readonly isReferee: boolean;
}

/** More names than a CV has: a list of people or a book, in which every word would soon be a name. */
const MOST = 60;

/** Whether a hit is a name of two words or more, of which a part may stand elsewhere. */
const isFull =
  (words: Scan) =>
  ({ start, end, confidence }: ThirdPerson): boolean =>
    confidence >= 0.7 &&
    /\p{L}{2}[ -]\p{L}/u.test(words.text.slice(start, end)) &&
    end - start < 60 &&
    !words.text.slice(start, end).includes('\n');

/** Found once per text, for all the kinds of people together. */
let last: { readonly words: Scan | undefined; readonly found: readonly ThirdPerson[] } = {
  words: undefined,
  found: [],
};

/** Names of people whom nobody announced: found by what stands around them, and last by lists. */
export function thirdPersons(words: Scan): readonly ThirdPerson[] {
  if (last.words === words) return last.found;
  const found: ThirdPerson[] = [];
  const taking =
    (isReferee: boolean) =>
    (from: number, to: number, confidence: number): void => {
      if (isOrganisation(words, from, to)) return;
      // What stands behind a name that was hidden before is a degree or a register.
      if (to === from && words.shape[from] === UPPER && ownLabelEndsAt(words.text, words.start[from]!))
        return;
      if (to === from && isInitial(words, from) && words.fold[from]!.length === 1) return;
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence, isReferee });
    };
  const take = taking(false);
  fromTitles(words, take);
  fromInitials(words, take);
  fromAuthors(words, take);
  fromRelations(words, take);
  fromReferences(words, taking(true));
  fromDeeds(words, take);
  fromLists(words, take);
  fromSpeakers(words, take);
  // Who is named in full once is meant by a part of the name elsewhere.
  const full = [
    ...new Set(found.filter(isFull(words)).map(({ start, end }) => words.text.slice(start, end))),
  ];
  if (full.length > 0 && full.length < MOST) {
    for (const { start, end, known } of matchKnownNames(words, compileWholeNames(full))) {
      if (isOrganisation(words, wordAt(words, start), wordAt(words, end) - 1)) continue;
      const { isReferee } = found.find((one) => words.text.slice(one.start, one.end) === full[known])!;
      found.push({ start, end, confidence: 0.65, isReferee });
    }
  }
  last = { words, found };
  return found;
}

/** The referees, or everybody else. */
export const personsOf = (
  words: Scan,
  referees: boolean,
): readonly (Range & { readonly confidence: number })[] =>
  thirdPersons(words)
    .filter(({ isReferee }) => isReferee === referees)
    .map(({ start, end, confidence }) => ({ start, end, confidence }));
