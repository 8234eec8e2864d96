import { occurrences } from './cues.ts';
import { before, GAP, type Scan, wordAt } from './scan.ts';
import { wordSet } from './values.ts';

const separators =
  /^[ \t]*(?:[-_=*~]{5,}[^\n]{0,60}|(?:van|from|begin forwarded message|doorgestuurd bericht)[ \t]{0,8}:[^\n]{0,160}@[^\n]{0,80}|>? ?op [^\n]{8,60} schreef [^\n]{2,80}:)[ \t\r]*$/i;
/** What a recruiter adds below a document of the candidate. */
const notes =
  /^[^\p{L}\n]{0,8}(?:(?:interne?|internal|eigen|private|own|recruiters?|recruiter['’]s|consultants?|intercedente?|bureau|agency|telefonische) (?:notities?|aantekening(?:en)?|opmerking(?:en)?|notes?|comments?|remarks?|memo)|(?:notities?|aantekening(?:en)?|opmerking(?:en)?|notes?|comments?) (?:van |by |from |of |voor |for )?(?:de |the )?(?:recruiter|intern|internal|consultant|intercedent|bureau|agency)|(?:tel|gespreks|bel|recruiter)notities?)(?![\p{L}])[^\n.]{0,50}$/iu;
const noteStarts = wordSet(
  'interne intern internal eigen private own recruiter recruiters consultant consultants intercedent intercedente bureau agency telefonische notitie notities aantekening aantekeningen opmerking opmerkingen note notes comment comments telnotitie telnotities gespreksnotitie gespreksnotities belnotitie belnotities recruiternotitie',
);
const rules = ['-----', '_____', '=====', '*****', '~~~~~'];
/** First words of the lines that head a forwarded or quoted message. */
const messageStarts = wordSet('van from begin doorgestuurd op');

/** Numbers of the words with which a forwarded or quoted message, or another part of a dossier, begins. */
export function messageBreaks(words: Scan): number[] {
  const { text } = words;
  const offsets: number[] = [];
  const add = (offset: number, heading: RegExp): number => {
    const head = text.slice(Math.max(0, offset - 200), offset);
    const start = offset - head.length + head.lastIndexOf('\n') + 1;
    const newline = text.slice(offset, offset + 200).indexOf('\n');
    const end = newline < 0 ? Math.min(text.length, offset + 200) : offset + newline;
    if (end - start < 200 && heading.test(text.slice(start, end).trimEnd())) offsets.push(start);
    return end;
  };
  for (const rule of rules)
    for (let at = text.indexOf(rule); at >= 0; at = text.indexOf(rule, at))
      at = Math.max(at + 1, add(at, separators));
  if (text.includes('@') || text.includes('schreef'))
    for (const i of occurrences(words, messageStarts))
      if (before(words, i) & GAP.NEWLINE) add(words.start[i]!, separators);
  for (const i of occurrences(words, noteStarts))
    if (before(words, i) & GAP.NEWLINE) add(words.start[i]!, notes);
  const found = new Set([0]);
  for (const offset of offsets.sort((a, b) => a - b)) found.add(wordAt(words, offset));
  return [...found].filter((at) => at === 0 || at < words.fold.length);
}
