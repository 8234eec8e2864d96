import { occurrences } from '../text/cues.ts';
import { fold } from '../text/normalize.ts';
import { GAP, isInitial, LOWER, type Scan, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import { letterRuns } from './letter-spaced.ts';
import { degreeEnds, infixes, titles } from './name-parts.ts';
import { nameRunEnd, wordsText } from './name-run.ts';
import { isNoName, isOrganisation } from './not-names.ts';

/** How much of a document counts as its head. */
const HEAD = 1500;
const HEAD_LINES = 12;
const fullLabels = wordSet('naam name namen candidate kandidaat sollicitant applicant');
/** Stand before or behind a name in the heading of a CV. */
const documentKinds = wordSet('cv resume curriculum vitae portfolio profile profiel sollicitatie');
const partLabels = wordSet(
  'voornaam voornamen roepnaam achternaam familienaam geslachtsnaam geboortenaam meisjesnaam tussenvoegsel tussenvoegsels surname forename firstname lastname',
);
/** "… is Fatima", "… heet ik Fatima": words before a name somebody gives himself. */
const selfNaming =
  /(?:mijn (?:volledige |voor|roep)?naam is|my (?:full |first )?name is|ik heet|heet ik|i am called|ik ben|i am|i['’]m|noem(?:en|t)? (?:ze |we )?(?:mij|me)(?: (?:meestal|vaak|ook|gewoon))?|iedereen (?:zegt|noemt mij|noemt me)|everyone (?:calls me|says)|(?:people|friends|colleagues|most) (?:call me|say)|call(?:s)? me|zeggen (?:meestal|gewoon|altijd|vaak|ook)?|genaamd|roepnaam|known as|ook wel|goes by|voluit|(?:curriculum vitae|cv|resum[eé]|c\.v\.) (?:van|of|from|-|–|:)|(?:sollicitatie|motivatie(?:brief)?|application) (?:van|of|from|by))[\s:,]{0,6}(?=[\p{Lu}'’])/giu;
const weakSelf = /^(?:ik ben|i am|i['’]m|voluit|ook wel)/i;
const closing =
  /^[ \t>]{0,12}(?:(?:met )?(?:vriendelijke|hartelijke|sportieve|beste|warme|collegiale|respect|feestelijke|zonnige|lieve|de |mvg|m\.v\.g)[^\n]{0,50}|hoogachtend|groet(?:en|jes)?(?: van| en[^\n]{0,24})?|mvg|(?:kind|best|warm|warmest|many|with)[^\n]{0,16} (?:regards|wishes|thanks)|regards|yours[^\n]{0,14}|sincerely|cheers|best|thanks|bedankt|dank(?: je| u)?(?: wel)?|liefs[^\n]{0,20}|tot [^\n]{0,24}|salam[^\n]{0,12})[,.!]?[ \t\r]{0,12}$/gim;

function clean(words: Scan, from: number, to: number): string | undefined {
  let first = from;
  while (first < to && titles.has(words.fold[first]!)) first++;
  if (isOrganisation(words, first, to)) return undefined;
  return wordsText(words, first, to);
}

/** "M.Sc." behind a name. */
const isDegree = (words: readonly string[], i: number): boolean =>
  words[i]?.length === 1 && degreeEnds.has(words[i + 1] ?? '');

/** A line as a name, also in index form ("Okonkwo, Chukwuemeka"); undefined when it is something else. */
function nameLine(line: string, least: number): string | undefined {
  const index = /^([^,|\t\n\d@:]{2,40}), ([^,|\t\n\d@:]{2,40})$/.exec(line.trim());
  if (index) {
    const family = nameCell(index[1]!, 1);
    const given = nameCell(index[2]!, 1);
    if (family !== undefined && given !== undefined && !/\s\S+\s/.test(given)) return `${family}, ${given}`;
  }
  return nameCell(line, least);
}

/** The first cell of a line as a name. */
function nameCell(line: string, least: number): string | undefined {
  const cell = /^[\s>*•#-]{0,12}((?:[^|•·–—,\t\n\d@:;/]|\s-\S){1,60})/u.exec(line)?.[1] ?? '';
  const words = scan(cell.replace(/\s{3,}[\s\S]*$/, '').trim());
  const runs = letterRuns(words);
  if (runs.length > 0 && runs[0]![0] === 0 && runs[runs.length - 1]![1] === words.fold.length - 1) {
    const joined = cell
      .trim()
      .replace(/\s{2,}/g, '\u0001')
      .replace(/\s/g, '')
      .split('\u0001')
      .join(' ');
    return joined === cell ? undefined : nameCell(joined, 1);
  }
  let from = 0;
  while (
    from < words.fold.length - 1 &&
    (titles.has(words.fold[from]!) || documentKinds.has(words.fold[from]!))
  )
    from++;
  // "Curriculum vitae van …"
  if (from > 0 && documentKinds.has(words.fold[from - 1]!) && /^(?:van|of|from)$/.test(words.fold[from]!))
    from++;
  const end = nameRunEnd(words, from, 7);
  if (end < 0) return undefined;
  // "Ravi Das", "Kim Do": what is an infix elsewhere is a surname at the end of a line.
  const rest = words.fold
    .slice(end + 1)
    .filter((word, i, all) => !documentKinds.has(word) && !isDegree(all, i) && !isDegree(all, i - 1));
  const surname =
    rest.length === 1 && infixes.has(rest[0]!) && words.shape[end + 1] !== LOWER && end === from;
  // "J. (Hans) van der Berg)" may end in punctuation, not in more words.
  if (!surname && !rest.every((word) => titles.has(word) || /^(?:msc|bsc|ba|ma|phd|rn)$/.test(word)))
    return undefined;
  const last = surname ? end + 1 : end;
  const real = words.fold
    .slice(from, end + 1)
    .filter((word, i) => word.length > 1 && !infixes.has(word) && words.shape[from + i] !== LOWER);
  const initial = words.fold.slice(from, end + 1).some((_, i) => isInitial(words, from + i));
  const infix = words.fold.slice(from, end + 1).some((word) => infixes.has(word));
  if (real.length + (initial || infix || surname ? 1 : 0) < least || isOrganisation(words, from, end))
    return undefined;
  return wordsText(words, from, last);
}

/** Letters of e-mail local parts and profile slugs, folded, in which a name of the head may be found again. */
function selfHints(text: string): string {
  const hints: string[] = [];
  const head = text.slice(0, 20000);
  for (const hit of !/@|\.com\/|\.net\//.test(head)
    ? []
    : head.matchAll(
        /([\p{L}\d._+-]{3,64})@|@([\p{L}\d-]{4,40})\.|(?:linkedin\.com\/in\/|github\.com\/|instagram\.com\/|behance\.net\/)([\p{L}\d._%-]{3,80})/giu,
      )) {
    hints.push(fold(hit[1] ?? hit[2] ?? hit[3] ?? '').replace(/[^a-z]/g, ''));
    if (hints.length > 8) break;
  }
  return hints.join(' ');
}

function hinted(name: string, hints: string): boolean {
  return fold(name)
    .split(/[^a-z]+/)
    .some((part) => part.length > 2 && !infixes.has(part) && hints.includes(part));
}

function fromHead(text: string, add: (name: string | undefined) => void): void {
  const hints = selfHints(text);
  const lines = text
    .slice(0, HEAD)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES);
  // A letter or a note begins with prose: its lines are long, and no name stands alone in them.
  let sure = false;
  for (let i = 0; i < lines.length && !sure; i++) {
    const here = nameLine(lines[i]!, 1);
    if (here === undefined) continue;
    const next = i + 1 < lines.length ? nameLine(lines[i + 1]!, 1) : undefined;
    const both =
      next && !here.includes(' ') && lines[i]!.replace(/\s/g, '') === here ? `${here} ${next}` : undefined;
    if (hinted(here, hints)) {
      add(both && hinted(next!, hints) ? both : here);
      sure = true;
    } else if (both && hinted(next!, hints)) {
      add(both);
      sure = true;
    } else if (i < 3 && lines.length > 2 && nameLine(lines[i]!, 2)) {
      add(here);
      sure = hints === '';
    }
  }
  if (sure || hints === '') return;
  const words = scan(text);
  for (let i = 0; i < words.fold.length && words.start[i]! < HEAD * 2; i++) {
    if (words.shape[i] === LOWER || isNoName(words.fold[i]!)) continue;
    const end = nameRunEnd(words, i);
    if (end <= i) continue;
    const name = clean(words, i, end);
    if (name && hinted(name, hints)) add(name);
    i = end;
  }
}

function fromLabels(words: Scan, add: (name: string | undefined) => void): void {
  const parts: string[] = [];
  for (const i of occurrences(words, partLabels)) {
    const value = valueAfter(words, i);
    const name = value && nameLine(words.text.slice(value.start, value.end), 1);
    if (name) parts.push(name);
    else if (value && words.fold[i]!.startsWith('tussen') && value.end - value.start < 16)
      parts.push(words.text.slice(value.start, value.end));
  }
  if (parts.length > 0) add(parts.join(' '));
  const compound = /^(?:first|last|given|full|middle|birth|maiden|voor|achter)$/;
  for (const i of occurrences(words, fullLabels)) {
    // "Name" inside a sentence or in "Naam opleiding" is no label of a person.
    const label =
      i === 0 ||
      words.gap[i - 1]! & (GAP.NEWLINE | GAP.SEPARATOR | GAP.DIGIT) ||
      compound.test(words.fold[i - 1]!) ||
      words.fold[i - 1] === 'en';
    const value = label ? valueAfter(words, i) : undefined;
    if (value) add(nameLine(words.text.slice(value.start, value.end), 1));
  }
}

function fromProse(words: Scan, add: (name: string | undefined) => void): void {
  const { text } = words;
  let at = 0;
  for (const hit of text.matchAll(selfNaming)) {
    const from = hit.index + hit[0].length;
    while (at < words.start.length && words.start[at]! < from) at++;
    if (at >= words.start.length || words.start[at]! - from > 1) continue;
    const end = nameRunEnd(words, at);
    if (end < 0) continue;
    if (
      weakSelf.test(hit[0]) &&
      end === at &&
      !/^(?:,|\)|\s(?:en|and)\s(?:ik|i)\b)/i.test(text.slice(words.end[end]!, words.end[end]! + 8))
    )
      continue;
    add(clean(words, at, end));
  }
}

function fromSignature(text: string, add: (name: string | undefined) => void): void {
  for (const hit of text.matchAll(closing)) {
    const from = hit.index + hit[0].length;
    const next = text
      .slice(from, from + 240)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')[0];
    if (next) add(nameLine(next, 1));
  }
  // A short message ends in a name alone, without any closing words.
  if (/^[\s>]{0,12}(?:beste|geachte|dear|hoi|hallo|hello|hi|hey|dag)\b/i.test(text)) {
    const last = /\n[ \t\r]*\n[ \t]*([^\n]{2,40})\s*$/.exec(text.slice(-200));
    if (last) add(nameLine(last[1]!, 1));
  }
}

/**
 * Names that a CV or letter says of itself, as written there: header line, labels, "Curriculum vitae van",
 * "mijn naam is", e-mail addresses and profile links that confirm a name in the head, and the signature.
 */
export function findDocumentNames(text: string): string[] {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name !== undefined && name.length > 1) names.add(name);
  };
  const words = scan(text);
  fromLabels(words, add);
  fromProse(scan(text), add);
  fromSignature(text, add);
  fromHead(text, add);
  return [...names];
}
