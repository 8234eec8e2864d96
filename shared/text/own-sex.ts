import { occurrences } from './cues.ts';
import { isOfWork, says } from './kin-phrases.ts';
import { narratorWords } from './kin-words.ts';
import type { Told } from './own-titles.ts';
import { quoteStart } from './quotations.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import type { SpokenOf } from './spoken-of.ts';
import { wordSet } from './values.ts';

const persons =
  'jongedame jongeman knul man woman guy girl boy lad lass lady dude fellow bloke chap gal gentleman vrouw dame meid meisje gozer kerel vent jongen heer voorvrouw voorman';
const children =
  'son daughter grandson granddaughter sister brother nephew niece zoon dochter kleinzoon kleindochter zus broer zusje broertje';
const elders = 'father mother dad mum mom grandfather grandmother vader moeder opa oma papa mama mother';
const several = 'sisters brothers zussen broers sons daughters zonen dochters meisjes jongens girls boys';
const nouns = wordSet(`${persons} ${children} ${elders} ${several}`);
const many = wordSet(several);
const kin = wordSet(children);
const old = wordSet(elders);

/**
 * "I am the kind of woman …", "as eldest son", "ik ben een rustige jongen": the verb says who it is, and no word
 * between leads to somebody else.
 */
const being =
  /(?<!\p{L})(?:i am|i['’]?m|am i|i was|i remain|ik ben|ben ik|ik was|was ik|ik blijf|ik word|word ik|being|als|as|like|zoals)(?: (?!(?:to|for|with|from|at|by|in|on|van|voor|met|bij|aan|naar|op|door|uit|tegen|my|mijn|our|onze|his|her|zijn|haar|their|your|uw|je|working|werkzaam|and|en|that|dat|who|die|de|known|well|much as)(?!\p{L}))[\p{L}'’-]{1,16},?| (?:de|en|and|much|kind of|sort of|type of|one of|een van de|in het (?:voor|na)jaar)(?!\p{L})){0,6} $/iu;
/** "The man behind the letter", "a woman like me", "it made a man of me". */
const oneself =
  /^ (?:like me|as me|as i|zoals ik|als ik|of me|van me|van mij|behind (?:the|this) (?:letter|cv|name)|achter (?:de|deze|dit) (?:brief|cv|naam))(?!\p{L})/iu;
/** What others call or say of who writes: the article opens their words. */
const quoted = /["“„‘»«](?:een|de|het|the|that|a|an|our|onze) (?:[\p{L}-]{2,16} ){0,2}$/iu;
const pointed =
  /(?:^|[^\p{L}])(?:(?:the|this|that|de|die|deze|dit) (?:young|jonge|bright|slimme|nice|lieve|quiet|rustige|kind|fine|able|talented|getalenteerde|great|tough|stoere|smart|wonderful)|["“„'‘](?:\p{L}{3,14} ){0,2}?\p{L}{3,14}|the|that|this|de|die|deze|vaste|goeie|goede|nice|great|lovely|top|fijne|aardige) $/iu;
const asked =
  /(?<!\p{L})(?:ask(?:ed|s)?(?: me)?|wonder(?:s|ed)?|vra(?:gen|agt|gt)|vroeg(?:en)?)(?!\p{L})[^.!?\n"]{0,50} (?:how|why|hoe|waarom|of|if|whether)(?!\p{L})[^.!?\n"]{0,40} (?:a|an|een) (?:\p{L}+ )?$/iu;
const others =
  /(?<!\p{L})(?:cli[eë]nt\p{L}*|pati[eë]nt\p{L}*|customer\p{L}*|klant\p{L}*|help(?:ed|ing)?|hielp|geholpen|treated|behandel\p{L}*|bewoner\p{L}*|resident\p{L}*|begeleid\p{L}*|nursed|verzorg\p{L}*|met|ontmoette|saw|zag|for|voor|colleague|collega|boss|baas|hero|idool)(?!\p{L})/iu;

const does = wordSet(
  'is was wil kan heeft had spreekt werkt woont zoekt komt kwam has wants can speaks works lives needs could would will mag moet weet',
);
/** Whether a noun opens its sentence as the subject of a note: "Dame spreekt Engels". */
const isCalled = (words: Scan, i: number): boolean =>
  (before(words, i) & (GAP.NEWLINE | GAP.DOT | GAP.STOP)) !== 0 &&
  words.gap[i] === GAP.SPACE &&
  does.has(words.fold[i + 1] ?? '');

/** Nouns of one sex by which who writes tells of himself, beyond what closer rules read. */
export function ownSex(words: Scan, of: SpokenOf, found: Told[]): void {
  const { text, fold } = words;
  let part = 0;
  for (const i of occurrences(words, nouns)) {
    if ((words.gap[i]! | before(words, i)) & GAP.HYPHEN) continue;
    const word = fold[i]!;
    const start = words.start[i]!;
    const end = words.end[i]!;
    const head = text.slice(Math.max(0, start - 90), start).replace(/\n/g, ' ');
    const tail = text.slice(end, end + 32);
    // "A gay man": the orientation goes with the noun.
    const oriented =
      /(?<!\p{L})(?:gay|queer|lesbian|lesbische|homo(?:sexual|seksuele)|trans(?:gender)?|bi(?:sexual|seksuele)) $/iu.exec(
        head,
      );
    const take = (): void =>
      void found.push({ start: start - (oriented ? oriented[0].length : 0), end, confidence: 0.65 });
    const person = !kin.has(word) && !old.has(word);
    if (person && oneself.test(tail) && /(?:a|an|een|the|de) (?:[\p{L}-]{2,16} )?$/iu.test(head)) {
      take();
      continue;
    }
    if (/^ (?:en|and|of|or) (?:man|vrouw|woman|moeder|vader|father|mother|kind)/i.test(tail)) continue;
    // "The only one of five sisters", "jongste van vier broers".
    if (many.has(word)) {
      if (
        /(?:one|youngest|eldest|oldest|jongste|oudste|enige|middelste) (?:of|van|uit) (?:\p{L}+|\d) $/iu.test(
          head,
        ) &&
        says(words, i, i, narratorWords, 20)
      )
        take();
      continue;
    }
    // "Grandfather since last year!", "karaoke en vader zijn".
    if (old.has(word) && !isOfWork(text, start)) {
      const opens = words.shape[i] !== LOWER && (before(words, i) & ~(GAP.SPACE | GAP.QUOTE)) !== 0;
      if ((opens && /^ (?:since|sinds) /.test(tail)) || /^ zijn(?:[.,;!]|\s*$|\n)/.test(tail)) {
        take();
        continue;
      }
    }
    // "Lad is 23", "Dame spreekt Engels": a note that calls the candidate so.
    if (person && isCalled(words, i) && !isOfWork(text, start)) {
      while (part < of.parts.length - 1 && of.parts[part]!.to <= i) part++;
      if (of.parts[part]?.voice !== 'self' && !others.test(tail)) {
        take();
        continue;
      }
    }
    const said = being.exec(head);
    if (said) {
      const lead = said[0].toLowerCase();
      const as = /^(?:as|als|like|zoals|being)/.test(lead);
      const plain = lead.split(' ').length < (as ? 5 : 9);
      const fits =
        oriented !== null || !as || kin.has(word)
          ? plain
          : plain && /(?:^| )(?:een|a|an|only|enige|first|eerste) /.test(lead);
      const known =
        /(?:known|bekend|zo|such|same|zowel|well|alsof|dressed|verkleed|gekleed|he|she|hij|zij|ze|client|patient)$/i.test(
          head.slice(0, said.index).trimEnd(),
        );
      const child =
        !as ||
        !kin.has(word) ||
        /(?:only|enige|eldest|oudste|youngest|jongste|first|eerste|second|tweede|middle)/.test(lead) ||
        /^ (?:van|of|uit)(?!\p{L})/u.test(tail);
      if (fits && child && !known && !others.test(said[0]) && !(old.has(word) && as)) {
        take();
        continue;
      }
    }
    // "The lad can hear it", "nice guy": in a note or a quotation about the candidate.
    if (
      person &&
      pointed.test(head) &&
      !/^ (?:who|die|met|with|van|of|in|from|uit|and|en)(?!\p{L})/u.test(tail)
    ) {
      while (part < of.parts.length - 1 && of.parts[part]!.to <= i) part++;
      const about =
        of.parts[part]?.voice === 'about' ||
        (quoteStart(words, i) >= 0 && !says(words, i, i, narratorWords, 6));
      if (about && !others.test(head.slice(-40)) && !isOfWork(text, start)) {
        take();
        continue;
      }
    }
    if (person && says(words, i, i, narratorWords, 14)) {
      if (quoted.test(head)) take();
      else if (asked.test(head) && !others.test(tail)) take();
      continue;
    }
    // "…, granddaughter of a gold digger and daughter of a nurse": told of oneself, beside the verb.
    if (
      kin.has(word) &&
      /^ (?:of|van) (?!(?:the|de|my|mijn|our|onze|his|her|their) (?:owner|client|boss|eigenaar|klant|baas))/.test(
        tail,
      ) &&
      !isOfWork(text, start) &&
      /(?:^|[,.:;–-] |, (?:and|en) | (?:and|en) )(?:(?:a|an|the|de|een|eldest|oudste|youngest|jongste|proud|trotse|only|enige) ){0,2}$/iu.test(
        head,
      ) &&
      !/(?:my|mijn|his|her|zijn|haar|their|hun|our|onze|van|of|with|met|for|voor) [^,.;:]{0,24}$/iu.test(
        head.replace(/\bof a[^,.;:]*(?:and|en) $/i, ''),
      )
    )
      if (says(words, i, i, narratorWords, 24) || before(words, i) & (GAP.DOT | GAP.NEWLINE)) take();
      else if (
        before(words, i) & GAP.COMMA &&
        /^ (?:of|van) (?:\d|two|three|four|five|six|twee|drie|vier|vijf|zes|an? |een )/.test(tail)
      )
        take();
  }
}
