/*
 * First syllables open with a consonant cluster and second ones end in -u or -o after a hard or soft single
 * consonant: together a shape that first names hardly have in any language (no pair is one of the 29,851
 * names of a large international list). Left out by hand: what is near a word with gender, origin or value
 * in Dutch or English (bro-, vro-, kna-, dro-, klo-, pre-, sna-, smo-). Never change the tables or their
 * order within a study: labels would change under the recruiters' eyes.
 */
const FIRST = 'gle glo gro kle plo plu sko spo sto tro fle ske kne spe swo twe vle zwo blo fro'.split(' ');
const SECOND = 'bu fu gu ku vu zu bo fo go vo zo'.split(' ');
const NUMBERS = 90;

/**
 * Short, pronounceable label of a candidate ("Plovu 42"), equal for the same pseudonym everywhere.
 * `hmacHex`: hexadecimal, at least 12 digits, of which the first 12 are used.
 * @throws RangeError for anything else: a label made of something else would not be the same everywhere.
 */
export function candidateLabel(hmacHex: string): string {
  if (!/^[0-9a-f]{12}/i.test(hmacHex)) throw new RangeError('a candidate label needs 12 hexadecimal digits');
  let rest = Number.parseInt(hmacHex.slice(0, 12), 16);
  const number = 10 + (rest % NUMBERS);
  rest = Math.floor(rest / NUMBERS);
  const first = FIRST[rest % FIRST.length]!;
  rest = Math.floor(rest / FIRST.length);
  const second = SECOND[rest % SECOND.length]!;
  return `${first[0]!.toUpperCase()}${first.slice(1)}${second} ${number}`;
}

/** Every label without its number, for tests. */
export function labelWords(): string[] {
  return FIRST.flatMap((first) => SECOND.map((second) => first + second));
}
