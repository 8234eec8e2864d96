// Recovers the hidden ranges of a text from a redacted copy of it, for libraries that return only the copy.
// The copy is the original with some stretches replaced by tokens; the stretches between the tokens are
// unchanged and in order, so each of them is looked up in the original and what lies between two of them was
// hidden.

const isWordChar = (char) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);

/** Cuts no word in two, and hides no line break at an end: what a token most likely stands for. */
function looksWhole(text, start, end) {
  if (/^\s|\s$/.test(text.slice(start, end))) return false;
  const cut = (at) => isWordChar(text[at - 1]) && isWordChar(text[at]);
  return !cut(start) && !cut(end);
}

/** The latest place of each stretch that leaves room for those after it, read from the end backwards. */
function latestPlaces(text, kept) {
  const places = new Array(kept.length);
  let limit = text.length;
  for (let i = kept.length - 1; i > 0; i--) {
    const last = i === kept.length - 1;
    const at = last ? limit - kept[i].length : text.lastIndexOf(kept[i], limit - kept[i].length);
    const found = at >= 0 && text.startsWith(kept[i], at);
    places[i] = found ? at : undefined;
    // A token hides one character or more, so the stretch before it ends one earlier at the least.
    if (found) limit = at - 1;
  }
  return places;
}

/** Where a stretch stands: the first place with whole words hidden before it, else the first place of all. */
function place(text, stretch, hiddenFrom, latest) {
  const first = text.indexOf(stretch, hiddenFrom + 1);
  for (let at = first; at !== -1 && at <= latest; at = text.indexOf(stretch, at + 1)) {
    if (looksWhole(text, hiddenFrom, at)) return at;
  }
  return first <= latest ? first : -1;
}

/**
 * The ranges of `original` that `redacted` replaced by matches of `token` (a global expression without groups
 * that capture). Tokens side by side count as one range. A stretch that is not in the original, since a token
 * was changed later on, joins the range.
 */
export function hiddenRanges(original, redacted, token) {
  const kept = redacted.split(new RegExp(`(?:${token.source})+`, token.flags));
  if (kept.length === 1) return [];
  if (!original.startsWith(kept[0])) throw new Error('the copy does not begin as the original does');
  const latest = latestPlaces(original, kept);
  const ranges = [];
  let from = kept[0].length;
  for (let i = 1; i < kept.length; i++) {
    if (latest[i] === undefined) continue;
    const last = i === kept.length - 1;
    const at = last ? latest[i] : place(original, kept[i], from, latest[i]);
    if (at === -1) continue;
    ranges.push({ start: from, end: at });
    from = at + kept[i].length;
  }
  const lost = latest.at(-1) === undefined;
  if (lost && from < original.length) ranges.push({ start: from, end: original.length });
  return ranges;
}
