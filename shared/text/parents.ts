import { ofChildren } from './family-words.ts';
import { type About, isOfLife, isOfWork, linked, says } from './kin-phrases.ts';
import {
  becoming,
  narratorWords,
  parentAdjectives,
  parentFillers,
  selfGoesOn,
  tellingAdjectives,
} from './kin-words.ts';
import { EDGE, type Found } from './loose-states.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

const owners = wordSet(
  'die deze mijn my zijn haar his her onze our hun their voor for support supported helping helped begeleidde hielp',
);
const dayWords = wordSet('day days');
const dayParents = wordSet('mum mom mummy dad daddy papa mama');

/** Fathers and mothers: whoever writes is one. */
export function parentAt(words: Scan, i: number, about: About, told: boolean): Found | undefined {
  const { text, fold } = words;
  if (words.gap[i] === GAP.HYPHEN) return undefined;
  // "Wednesday is my daddy day."
  if (dayWords.has(fold[i + 1] ?? '') && dayParents.has(fold[i]!) && linked(words, i))
    return { start: words.start[i]!, end: words.end[i + 1]!, confidence: 0.75 };
  let from = i;
  let telling = false;
  while (i - from < 6 && from > 0 && parentAdjectives.has(fold[from - 1]!)) {
    const gap = words.gap[from - 1]!;
    if ((gap & ~(GAP.SPACE | GAP.HYPHEN | GAP.COMMA)) !== 0) break;
    from--;
    telling ||= tellingAdjectives.has(fold[from]!);
  }
  if (before(words, i) & GAP.HYPHEN && from === i) {
    // "Co-parent of two".
    if (fold[i - 1] !== 'co' || !/^(?:ouder|parent|ouderschap|parenting)$/.test(fold[i]!)) return undefined;
    const more = ofChildren.exec(text.slice(words.end[i]!, words.end[i]! + 110));
    return {
      start: words.start[i - 1]!,
      end: words.end[i]! + (more ? more[0].length : 0),
      confidence: 0.75,
    };
  }
  let k = from - 1;
  let article = '';
  for (let n = 0; n < 5 && linked(words, k) && parentFillers.has(fold[k]!); n++, k--)
    if (/^(?:de|the|een|a|an)$/.test(fold[k]!)) article ||= fold[k]!;
  const near = linked(words, k) || (k >= 0 && words.gap[k] === GAP.SPACE) ? fold[k]! : '';
  const self = becoming.has(near);
  if (owners.has(near)) return undefined;
  const edge = (before(words, from) & EDGE) !== 0;
  const end = words.end[i]!;
  const next = linked(words, i) ? fold[i + 1]! : '';
  const closed = next === '' && !(words.gap[i]! & (GAP.COLON | GAP.HYPHEN | GAP.APOSTROPHE));
  const at = (to = end, confidence = 0.75): Found => ({ start: words.start[from]!, end: to, confidence });
  if (/^(?:van|of|to|met|with|voor|for)$/.test(next) && (!/^(?:de|the)$/.test(article) || self)) {
    // "Ik ben 43, katholiek en moeder van een tiener."
    const listed =
      /^(?:en|and)$/.test(fold[from - 1] ?? '') &&
      says(words, from, from, narratorWords, 8) &&
      article === '';
    const near = told || edge || self || telling || about || listed || article !== '';
    const more = near ? ofChildren.exec(text.slice(end, end + 110)) : null;
    if (more) return at(end + more[0].length, 0.8);
    // "Gescheiden, moeder van Kwame."
    if (
      /^(?:van|of)$/.test(next) &&
      (told ||
        (self && article === '') ||
        (edge &&
          (words.shape[i] !== LOWER ? !isOfWork(text, words.start[i]!) : isOfLife(text, words.start[i]!)))) &&
      /^ (?:van|of) \p{Lu}\p{Ll}/u.test(text.slice(end, end + 8))
    )
      return at(words.end[i + 1]!);
    if (
      /^(?:van|of)$/.test(next) &&
      (telling || (edge && article === '')) &&
      /^ (?:van|of) (?:a |an |een |\d|twee|drie|two|three)/.test(text.slice(end, end + 12))
    ) {
      const child =
        /^ (?:van|of) (?:a |an |een )?[\p{L}\d-]{1,16}(?: (?:year|jarige|jaar)[\p{L}-]{0,8}(?: old)?)?/iu.exec(
          text.slice(end, end + 50),
        );
      return at(end + (child ? child[0].length : 0), 0.7);
    }
  }
  if (/^(?:de|the)$/.test(article) && !(self && next === 'of')) return undefined;
  // "Toen hij vorig jaar vader werd"
  if (
    /^(?:werd|wordt|word|was)$/.test(next) &&
    from === i &&
    article === '' &&
    /^(?:[,.;]| (?:heeft|nam|ging|is|was|heb|ben|kreeg|wilde|kon)(?!\p{L}))/u.test(
      text.slice(words.end[i + 1]!, words.end[i + 1]! + 8),
    ) &&
    (about || says(words, i, i, narratorWords, 8))
  )
    return at(words.end[i + 1]!);
  if (
    /^(?:geworden|worden)$/.test(next) ||
    (/^(?:in|to|te)$/.test(next) && /^(?:wording|be|worden)$/.test(fold[i + 2] ?? ''))
  ) {
    const more = /^ (?:geworden|worden|in wording|to be|te worden)/.exec(text.slice(end, end + 12));
    return at(end + (more ? more[0].length : 0));
  }
  if (
    self &&
    !(
      about === false &&
      /^(?:is|was|wordt|werd|bleef)$/.test(near) &&
      !says(words, from, i, narratorWords, 4)
    )
  ) {
    const ok = closed || selfGoesOn.has(next) || /^(?:became|become|becoming|werd)$/.test(near);
    const pair =
      /^(?:en|and)$/.test(next) &&
      /^(?:kind|child|vader|moeder|father|mother|baby|dochter|zoon)/.test(fold[i + 2] ?? '');
    if (
      ok &&
      !pair &&
      (!/^(?:als|as)$/.test(near) ||
        article !== '' ||
        telling ||
        closed ||
        /^(?:ik|i|weet|van|of|ben|heb|moest|leer|leerde)$/.test(next))
    ) {
      let begin = from;
      if (/^(?:became|become|becoming|werd|geworden)$/.test(near))
        begin = /^(?:recently|just|onlangs)$/.test(fold[k - 1] ?? '') ? k - 1 : k;
      return { start: words.start[begin]!, end, confidence: 0.75 };
    }
  }
  if (told && closed) return at();
  if (telling && (edge || article !== '') && (closed || selfGoesOn.has(next))) return at(end, 0.7);
  // "Mum, runner, reader."
  const listed = edge && closed && words.gap[i]! & (GAP.COMMA | GAP.DOT | GAP.SEPARATOR) && from === i;
  if (
    listed &&
    !/^(?:ouder|parent)$/.test(fold[i]!) &&
    before(words, i) & (GAP.NEWLINE | GAP.COMMA | GAP.SEPARATOR | GAP.DOT)
  )
    if (
      !isOfWork(text, words.start[i]!) &&
      !/^(?:vader|moeder|father|mother|kind|child)$/.test(fold[i + 1] ?? '')
    )
      return at(end, 0.6);
  return undefined;
}
