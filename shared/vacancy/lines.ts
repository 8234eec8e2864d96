/** A stretch of the text; offsets are UTF-16 code units, `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line without its spaces, and without the sign of a list before it. */
export interface Line extends Stretch {
  /** It began with the sign of a list: a bullet, a dash, a number. */
  readonly item: boolean;
  /** An empty line stands before it, or it is the first. */
  readonly apart: boolean;
}

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;
/** Signs of lists as they come out of editors, mails and word processors; "o" is a hollow bullet of one of them. */
const SIGN =
  /^(?:[\u2022\u2023\u2043\u204c\u204d\u2219\u25a0-\u25ff\u2713-\u2718\u27a2-\u27bd\u2756\u2794\u2192\uf0a7\uf0b7\u00b7\u00bb\u203a>*+✅☑✨⭐-]{1,3}\ufe0f?|[-–—]{1,2}|o(?= )|\(?(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]{1,8}/u;
const SPACE = /[\s\u200b\u2060\ufeff]/u;

/** Lines that say something, in order. A line that the sentence only goes on in belongs to the one before it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let empty = true;
  const add = (until: number): void => {
    let start = from;
    let end = until;
    while (start < end && SPACE.test(text[start]!)) start++;
    while (end > start && SPACE.test(text[end - 1]!)) end--;
    if (start === end) {
      empty = true;
      return;
    }
    const sign = SIGN.exec(text.slice(start, start + 16));
    const own = sign && start + sign[0].length < end ? sign[0].length : 0;
    const last = lines[lines.length - 1];
    if (last && !empty && own === 0 && goesOn(text, last, start)) {
      lines[lines.length - 1] = { ...last, end };
    } else lines.push({ start: start + own, end, item: own > 0, apart: empty });
    empty = false;
  };
  for (const { index, 0: sign } of text.matchAll(BREAK)) {
    add(index);
    from = index + sign.length;
  }
  add(text.length);
  return lines;
}

/** Mails break lines at some width: a long line without an end, then one that begins small. */
function goesOn(text: string, last: Line, start: number): boolean {
  const first = text[start]!;
  return (
    last.end - last.start >= 50 &&
    !/[.!?:;…]$/u.test(text[last.end - 1]!) &&
    first === first.toLowerCase() &&
    first !== first.toUpperCase()
  );
}

const STOP = /[.!?…]+["'”’)\]]{0,2}(?=\s)/gu;
/** Short forms whose full stop ends no sentence, also before a capital or a number. */
const SHORT =
  /(?:^|[\s(])(?:\p{L}|bijv|bv|d\.w\.z|o\.a|m\.b\.t|m\.n|i\.v\.m|t\.a\.v|n\.a\.v|a\.u\.b|i\.o|incl|excl|max|min|evt|ca|nr|tel|dhr|mevr|mw|dr|ing|ir|drs|prof|jr|sr|e\.g|i\.e|etc|vs|mr|mrs|ms|no|approx|dept|inc|ltd|st)\.$/iu;

/** Sentences of a line, trimmed. An item or heading without a full stop is one, too. */
export function sentencesOf(text: string, line: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  const words = text.slice(line.start, line.end);
  let from = 0;
  const add = (until: number): void => {
    let start = from;
    while (start < until && SPACE.test(words[start]!)) start++;
    let end = until;
    while (end > start && SPACE.test(words[end - 1]!)) end--;
    if (end > start) found.push({ start: line.start + start, end: line.start + end });
    from = until;
  };
  for (const { index, 0: sign } of words.matchAll(STOP)) {
    const end = index + sign.length;
    // Behind a full stop a sentence begins with a capital, a number or a sign; a small letter goes on.
    const next = /\S/u.exec(words.slice(end, end + 4))?.[0] ?? '';
    if (/\p{Ll}/u.test(next) && !/[!?]/.test(sign)) continue;
    if (sign.startsWith('.') && SHORT.test(words.slice(Math.max(0, end - 8), index + 1))) continue;
    add(end);
  }
  add(words.length);
  return found;
}
