import { occurrences } from '../../text/cues.ts';
import { GAP, LOWER, type Scan } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { isListedGiven } from '../lists/index.ts';
import { infixes, titles } from '../name-parts.ts';
import { nameRunEnd, wordsText } from '../name-run.ts';
import { nameWeight, stretchWeight } from '../name-weight.ts';
import { isOrganisation } from '../organisations.ts';
import { isAboutSomebody } from '../people/from-deeds.ts';
import type { OwnNames } from './own-names.ts';

/** Last words of what comes before a name that somebody gives himself, folded; each opens a look at what stands before. */
const BETWEEN =
  GAP.SPACE |
  GAP.NEWLINE |
  GAP.COLON |
  GAP.QUOTE |
  GAP.COMMA |
  GAP.APOSTROPHE |
  GAP.HYPHEN |
  GAP.SEPARATOR |
  GAP.OTHER;
const born = wordSet('geboren geb nee née');
const ends = wordSet(
  'it or of wel aka als profiel profile zegt steevast genoemd toen zoals is heet ik me mij zichzelf ben am i m called van voluit zegt zeggen noemt noemen say says call calls known as by door papier ben hallo hi roepnaam genaamd ook stel verklaar beveel aan over introduce recommend present voor for met that dat dus trouwens then wie gewoon meestal vaak ze bekend hem haar her him name diploma naam werk work school cv vitae from candidate kandidaat kandidate medewerker collega stagiair stagiaire',
);
const names =
  '(?:mevrouw|mevr\\.?|mw\\.?|dhr\\.?|de heer|meneer|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|mijn|onze|my|our)';
/** Ends of what stands before a name, without blanks and quotation marks. */
const sure = new RegExp(
  `(?:(?:aanbeveling(?:sbrief)?|referentie(?:brief)?|getuigschrift|voordracht|recommendation|reference|testimonial)(?: letter)? (?:voor|for|of|van)|my full name|mijn volledige naam|(?:achter|voor|roep|meisjes)naam is(?: dus| dan| trouwens| wel)?|(?:sur|last |family |first |given )name is(?: then| just)?|mijn (?:volledige |tweede |voor|roep|achter|doop)?naam is|my (?:full |first |given |second |middle )?name(?: is|['’]s)|ik heet|heet ik|i am called|i['’]m called|noem(?:t|en)? (?:zichzelf|mij|me|hem|haar|ze mij|ze me|men mij|we hem|we haar)(?: (?:meestal|vaak|ook|gewoon|soms))?|(?:men|ze|iedereen|collega['’]?s|wij|we) (?:noem(?:t|en)|zeg(?:t|gen))(?: (?:mij|me|hem|haar|steevast|altijd|gewoon))?|zegt? (?:steevast|altijd)|iedereen zegt|everyone (?:calls me|says)|(?:people|friends|colleagues|most) (?:call me|say)|(?:call|calls|calling) (?:me|him|her)|(?:they|we) (?:say|call (?:me|her|him))|(?:also )?known as|goes by|bekend als|ook wel|aka|a\\.k\\.a\\.?|genaamd|roepnaam(?: is)?|voluit(?: heet ik)?|op papier|on paper|(?:op|on) (?:het|mijn|my) (?:werk|diploma)(?: (?:is it|it is|sta ik als|heet ik|gewoon|altijd))?|at work(?: (?:just|simply))?|(?:given|first|family|last|call|roep|voor|achter) ?na(?:me|am)|made it|(?:sta|kom) ik (?:vast |dan )?(?:vermeld|bekend|ingeschreven)? ?als|(?:kent|kennen) (?:mij|me|hem|haar|ze) als|noem gerust de naam|(?:curriculum vitae|cv|resum[eé]|c\\.v\\.) (?:van|of|from)|(?:sollicitatie|motivatie(?:brief)?|application|letter|profiel|profile) (?:van|of|from|by)|(?:stel|beveel|verklaar|bevestig|introduceer) ik(?: (?:graag|dat|u|jullie|hierbij|aan|van harte|zonder voorbehoud)){0,3}(?: ${names})?|(?:ik|we|wij) (?:beveel|bevelen|stel|stellen)(?: u)?(?: ${names})?|(?:(?:i|we|to) (?:\\p{L}+ )?(?:recommend|introduce|present|confirm that|certify that))(?: ${names})?|(?<!de |the )(?:kandidaat|kandidate|candidate))$`,
  'iu',
);
const weak = /(?:ik ben|i am|i['’]m|dit is|this is|wie ik ben|naam)$/iu;
/** Behind these stand things as well as people: only a listed name is one. */
const vague =
  /(?:met|with|als|as|over|zoals|toen ik|dat|genoemd|, or|, of|profiel|profile|medewerker|employee|stagiaire?)$/iu;
/** What follows a name after "ik ben": a comma, a bracket, the end, or a second clause. */
const closes = /^(?:[,()!]|\s?[–—-]\s|\.(?:\s|$)|\s(?:en|and)\s(?:ik|i)\b|\s*(?:\n|$)|["”'’])/i;

/** "Latuheru, geboren Tahapary": no place follows without "in" or "te". */
function maidenNames(words: Scan, own: OwnNames): void {
  for (const i of occurrences(words, born)) {
    const at = i + 1;
    if (at >= words.fold.length || words.gap[i]! & ~(GAP.SPACE | GAP.DOT) || words.shape[at] === LOWER)
      continue;
    const end = nameRunEnd(words, at, 4);
    if (end >= 0 && nameWeight(words.fold[at]!) > 0)
      own.places.push({ start: words.start[at]!, end: words.end[end]! });
  }
}

/** "Mijn naam is …", "noemt zichzelf …", "Graag stel ik … voor": names that a text gives its own person. */
export function fromProse(words: Scan, own: OwnNames): void {
  const { text } = words;
  maidenNames(words, own);
  for (const i of occurrences(words, ends)) {
    const at = i + 1;
    let capital = at;
    while (capital < at + 2 && infixes.has(words.fold[capital] ?? '') && words.shape[capital] === LOWER)
      capital++;
    if (
      capital >= words.fold.length ||
      words.shape[capital] === LOWER ||
      words.start[at]! - words.end[i]! > 4
    )
      continue;
    if (words.gap[i]! & ~BETWEEN) continue;
    const head = text.slice(Math.max(0, words.start[i]! - 60), words.end[i]!);
    const certain = sure.test(head);
    const doubtful = !certain && !weak.test(head);
    if (doubtful && !vague.test(head)) continue;
    let from = at;
    while (from < at + 2 && titles.has(words.fold[from] ?? '') && words.gap[from]! & (GAP.SPACE | GAP.DOT))
      from++;
    const end = nameRunEnd(words, from, 7, true);
    if (end < 0 || isOrganisation(words, from, end)) continue;
    if (doubtful && !(isListedGiven(words.fold[from]!) && (end > from || isAboutSomebody(words)))) continue;
    const weight = stretchWeight(words, from, end);
    const closed = closes.test(text.slice(words.end[end]!, words.end[end]! + 8));
    if (certain ? weight < 0 : weight < 1 && !closed) continue;
    if (!certain && end === from && !closed) continue;
    own.add(wordsText(words, from, end), { start: words.start[from]!, end: words.end[end]! });
  }
}
