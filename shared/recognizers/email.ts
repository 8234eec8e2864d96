import { occurrences } from '../text/cues.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const local = /[\p{L}\p{M}\p{N}._%+'’-]/u;
const domain = /[\p{L}\p{M}\p{N}.-]/u;

/** "@" written so that robots don't see it. */
const hiddenAt = /^\s?[([{<]\s?(?:at|apenstaartje|aapje|apestaartje)\s?[)\]}>]\s?/i;
const ats = wordSet('at apenstaartje aapje apestaartje');
/** The rest of an address in words: "voorbeeld dot nl", "voorbeeld[punt]nl". */
const spelled =
  /^\s?[([{]?\s?(?:at|apenstaartje|aapje|apestaartje)\s?[)\]}]?\s?([\p{L}\d-]{2,40}(?:\s?[([{]?\s?(?:dot|punt|\.)\s?[)\]}]?\s?[\p{L}\d-]{2,30}){0,2}?\s?[([{]?\s?(?:dot|punt)\s?[)\]}]?\s?(?:nl|com|net|org|eu|be|de|co|info|me|io))(?![\p{L}\d])/iu;
const ending = /^ ?\. ?(?:nl|com|net|org|eu|be|de|fr|pl|co\.uk|info|me|io)(?![\p{L}\d])/iu;
const SIGNS = ['@', '＠', '﹫'] as const;

export const email: Recognizer = {
  kind: 'email',
  find({ text }) {
    const found: { start: number; end: number; confidence: number }[] = [];
    const around = (from: number, to: number): void => {
      let start = from;
      while (start > 0 && from - start < MAX_LOCAL && local.test(text[start - 1]!)) start--;
      while (start < from && /[.'’-]/.test(text[start]!)) start++;
      let end = to;
      while (end < text.length && end - to < MAX_DOMAIN && domain.test(text[end]!)) end++;
      while (end > to && /[.-]/.test(text[end - 1]!)) end--;
      // "voorbeeld .nl"
      if (end > to && !text.slice(to, end).includes('.'))
        end += ending.exec(text.slice(end, end + 9))?.[0].length ?? 0;
      if (start < from && text.slice(to, end).includes('.')) found.push({ start, end, confidence: 0.99 });
    };
    for (const sign of SIGNS) {
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        // An address set in spaced or broken lines: "name @ host.nl", "name@\nhost.nl".
        const blank = /^[ \u00a0]?\r?\n?[ \t]{0,3}/.exec(text.slice(at + 1, at + 8))![0].length;
        const spaced = text[at - 1] === ' ' && blank > 0;
        const broken =
          blank > 0 &&
          local.test(text[at - 1] ?? '') &&
          /^[\p{L}\d-]{2,40}\.(?:nl|com|net|org|eu|be|de|fr|pl|co|example)(?![\p{L}\d])/u.test(
            text.slice(at + 1 + blank, at + 56),
          );
        around(spaced ? at - 1 : at, at + 1 + (spaced || broken ? blank : 0));
      }
    }
    const words = scan(text);
    for (const i of occurrences(words, ats)) {
      const lead = /\s?[([{<]?\s?$/.exec(text.slice(Math.max(0, words.start[i]! - 3), words.start[i]!))![0]
        .length;
      const from = words.start[i]! - lead;
      const bracketed = lead > 0 ? hiddenAt.exec(text.slice(from, words.end[i]! + 3)) : null;
      if (bracketed) around(from, from + bracketed[0].length);
      const hit = spelled.exec(text.slice(from, from + 120));
      const before = /[\p{L}\d._%+-]{2,64}$/u.exec(text.slice(Math.max(0, from - 64), from));
      if (!hit || !before) continue;
      // "meet at voorbeeld dot com": only what looks like an address has signs or brackets in it.
      if (
        !/[._\d[\](){}-]/.test(before[0] + text.slice(from, words.end[i]! + 1)) &&
        !/e-?mail|mailadres|adres/i.test(text.slice(Math.max(0, from - 60), from))
      )
        continue;
      found.push({ start: from - before[0].length, end: from + hit[0].length, confidence: 0.9 });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Mail f.el-amrani+cv@voorbeeld.co.uk.', hidden: ['f.el-amrani+cv@voorbeeld.co.uk'] },
  { text: 'jansje (at) voorbeeld.nl', hidden: ['jansje (at) voorbeeld.nl'] },
  {
    text: 'jan.jansen at voorbeeld dot nl, jan[at]voorbeeld[dot]nl',
    hidden: ['jan.jansen at voorbeeld dot nl', 'jan[at]voorbeeld[dot]nl'],
  },
  { text: '<zoë@voorbeeld.nl>, of bel', hidden: ['zoë@voorbeeld.nl'] },
  { text: 'Vraag het vera@planning. Communicatie is alles', hidden: [] },
  { text: 'Volg ons @ de beurs, 3 @ 5 euro per stuk', hidden: [] },
];
