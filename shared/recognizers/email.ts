import type { Recognizer } from './recognizer.ts';

const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const local = /[\p{L}\p{M}\p{N}._%+'’-]/u;
const domain = /[\p{L}\p{M}\p{N}.-]/u;

/** "@" written so that robots don't see it. */
const hiddenAt = /\s?[([{](?:at|apenstaartje)[)\]}]\s?/gi;

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
      if (start < from && text.slice(to, end).includes('.')) found.push({ start, end, confidence: 0.99 });
    };
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      // An address set in spaced or broken lines: "name @ host.nl".
      const spaced = text[at - 1] === ' ' && text[at + 1] === ' ';
      around(spaced ? at - 1 : at, spaced ? at + 2 : at + 1);
    }
    if (text.includes('at)') || text.includes('at]') || text.includes('je)') || text.includes('AT')) {
      for (const hit of text.matchAll(hiddenAt)) around(hit.index, hit.index + hit[0].length);
    }
    return found;
  },
  examples: [
    { text: 'Mail f.el-amrani+cv@voorbeeld.co.uk.', hidden: ['f.el-amrani+cv@voorbeeld.co.uk'] },
    { text: 'jansje (at) voorbeeld.nl', hidden: ['jansje (at) voorbeeld.nl'] },
    { text: '<zoë@voorbeeld.nl>, of bel', hidden: ['zoë@voorbeeld.nl'] },
    { text: 'Volg ons @ de beurs, 3 @ 5 euro per stuk', hidden: [] },
  ],
};
