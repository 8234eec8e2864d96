import { isInitial, type Scan } from '../text/scan.ts';
import type { Range } from '../text/values.ts';
import { isOrganisation } from './organisations.ts';
import { fromDeeds } from './people/from-deeds.ts';
import { fromLists } from './people/from-lists.ts';
import { fromReferences } from './people/from-references.ts';
import { fromRelations } from './people/from-relations.ts';
import { fromInitials, fromTitles } from './people/from-titles.ts';

export interface ThirdPerson extends Range {
  readonly confidence: number;
  readonly isReferee: boolean;
}

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
      if (to === from && isInitial(words, from) && words.fold[from]!.length === 1) return;
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence, isReferee });
    };
  const take = taking(false);
  fromTitles(words, take);
  fromInitials(words, take);
  fromRelations(words, take);
  fromReferences(words, taking(true));
  fromDeeds(words, take);
  fromLists(words, take);
  last = { words, found };
  return found;
}
