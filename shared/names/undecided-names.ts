import { CAPITAL, GAP, isInitial, LOWER, scan } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import { wordSet } from '../text/values.ts';
import { isListedGiven } from './lists/index.ts';
import { infixes } from './name-parts.ts';
import { nameRunEnd } from './name-run.ts';
import { nameWeight, UNKNOWN } from './name-weight.ts';

/** Words of buttons, heads and states that are written with capitals, and stand in no CV. */
const ofPages = wordSet(
  'accepted add at bij by declined edit export filter for from gewijzigd hide import kick log note off out policy search session share sign sort submit sync tag updated upload wij with',
);

const employers = wordSet('at bij fa firma klant client');

/**
 * What is written like a person's name and is not known to be anything else: two words or more, a last name before an
 * initial ("Wilczek, T."), a first name in two parts or in a list alone ("Hye-jin"), and a word beside one of `hidden`.
 * Not certain enough to be taken for a name; for places of which nothing else is known.
 */
export function undecidedNames(text: string, hidden: readonly Span[]): Span[] {
  const words = scan(text);
  const count = words.fold.length;
  const covered = (at: number) =>
    hidden.some(({ start, end }) => start < words.end[at]! && end > words.start[at]!);
  const mayBe = (at: number) => nameWeight(words.fold[at]!) >= UNKNOWN && !ofPages.has(words.fold[at]!);
  const given = (at: number) => at < count && isListedGiven(words.fold[at]!);
  const isInfix = (at: number) => infixes.has(words.fold[at]!) && !ofPages.has(words.fold[at]!);
  /** Right against what is hidden; past the other end of the text nothing is. */
  const against = (at: number, other: number) =>
    other >= 0 && other < count && words.gap[Math.min(at, other)] === GAP.SPACE && covered(other);
  const spans: Span[] = [];
  for (let at = 0; at < count; at++) {
    if (words.shape[at] === LOWER || covered(at)) continue;
    const last = nameRunEnd(words, at);
    if (last < at) continue;
    let end = at;
    while (end < last && !covered(end + 1)) end++;
    let isName = end > at || against(end, end + 1) || against(at, at - 1);
    for (let i = at; i <= end; i++)
      if (words.shape[i] !== LOWER && !isInitial(words, i) && (i === at || !infixes.has(words.fold[i]!)))
        isName &&= mayBe(i) || (i > at ? given(i) : isInfix(i));
    if (end === at && (mayBe(at) || (given(at) && !ofPages.has(words.fold[at]!)))) {
      const turned = words.gap[at] === (GAP.COMMA | GAP.SPACE) && (isInitial(words, at + 1) || given(at + 1));
      const inParts =
        words.gap[at] === GAP.HYPHEN && (given(at + 1) || (words.shape[at + 1] === LOWER && mayBe(at + 1)));
      if (turned || (inParts && words.shape[at] === CAPITAL)) end++;
      isName ||= end > at || (count === 1 && given(at));
    }
    // "at Northgate Analytics": who is worked for, not who works there.
    if (at > 0 && employers.has(words.fold[at - 1]!) && !given(at)) isName = false;
    if (!isName) continue;
    spans.push({ start: words.start[at]!, end: words.end[end]!, kind: 'undecided', confidence: 0.4 });
    at = end;
  }
  return spans;
}
