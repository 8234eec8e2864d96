import { occurrences } from './cues.ts';
import { around } from './own-life.ts';
import type { Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** What is hidden when a word stands behind `head` and before `tail`; the whole of what both match goes with it. */
interface Rite {
  readonly words: ReadonlySet<string>;
  readonly head?: RegExp;
  readonly tail?: RegExp;
  /** Only the word itself goes. */
  readonly bare?: true;
}

/** What somebody keeps, eats or wears by belief, in words that mean other things elsewhere. */
const rites: readonly Rite[] = [
  // "for reasons of faith", "by religion"
  {
    words: wordSet('faith geloof religion religie godsdienst belief beliefs conviction geloofsovertuiging'),
    head: /(?:reasons of|because of|due to|vanwege|wegens|om redenen van|i\.v\.m\.|ivm|door|by|om) (?:(?:my|mijn|her|haar|his|zijn|het|our|ons) )?$/iu,
    tail: /^(?! in (?!god|jezus|jesus|allah|christ))/iu,
    bare: true,
  },
  // "religieuze redenen"
  {
    words: wordSet('religieuze religious geloofsredenen geloofsoverwegingen'),
    tail: /^ (?:redenen|reasons|grounds|plichten|duties|obligations|feestdagen|feasts)/iu,
  },
  { words: wordSet('geloofsredenen geloofsoverwegingen gewetensredenen') },
  // "I worship at St Mark's"
  {
    words: wordSet('worship worships worshipping'),
    tail: /^ (?:at|with|in) (?:the )?(?:\p{Lu}[\p{L}'’.]+ ?)+/u,
  },
  {
    words: wordSet('god jezus jesus allah'),
    tail: /^ (?:is|staat|comes) (?:my|mijn|belangrijk|important|centraal|central|first|voor mij)/iu,
    bare: true,
  },
  // "Friday sunset to Saturday sunset"
  {
    words: wordSet('sunset sundown nightfall zonsondergang'),
    head: /(?:friday|vrijdag|vrijdagavond|saturday|zaterdag)(?: at| na| bij| voor| before| after| from)? ?$/iu,
    tail: /^(?: (?:to|tot|until|till) (?:saturday|zaterdag)(?: ?(?:sunset|sundown|nightfall|zonsondergang|avond|night))?)?/iu,
  },
  {
    words: wordSet('hair haar hoofd head'),
    head: /(?:cover|covers|covering|bedek|bedekt|bedekken) (?:my|mijn|her|haar|his|zijn|the|het) $/iu,
    tail: /^(?! (?:of|office))/iu,
  },
  // "het zijn mijn feestdagen niet", "not our holidays"
  {
    words: wordSet('feestdagen holidays feesten feasts'),
    head: /(?:not|niet|geen) (?:really |echt )?(?:mijn|onze|my|our) $/iu,
  },
  { words: wordSet('feestdagen feesten'), head: /(?:mijn|onze) (?:eigen )?$/iu, tail: /^ niet/iu },
  { words: wordSet('god gods'), tail: /^['’]?s? (?:grace|genade|zegen|blessing|help|wil|will)/iu },
  {
    words: wordSet('dominee predikant imam pastoor priester priest pastor rabbijn nun non monnik monk'),
    head: /(?:ik|i) (?:\p{L}+ ){0,2}$/iu,
    tail: /^ (?:zou|wilde|wou|te) (?:worden|become)/iu,
    bare: true,
  },
  {
    words: wordSet('dominee predikant imam pastoor priester priest pastor rabbijn nun monnik monk'),
    head: /(?:wanted to be(?:come)?|studied to (?:be|become)|trained as|nearly became|opgeleid tot) (?:an? )?$/iu,
    bare: true,
  },
];
const cues: ReadonlySet<string> = new Set(rites.flatMap(({ words }) => [...words]));
/** Who keeps it: the sentence is about one person, not about a trade or what customers ask. */
const told =
  /(?<!\p{L})(?:ik|i|mijn|my|mij|me|wij|we|onze|our|hij|zij|ze|he|she|zijn|haar|his|her|m['’]n|kandidaa?te?|candidate)(?!\p{L})/iu;
const taught =
  /(?<!\p{L})(?:leerlingen|pupils|cli[eë]nten|clients|pati[eë]nten|patients|bewoners|residents|klanten|customers|medewerkers|employees|collega['’]?s|colleagues|gasten|guests)(?!\p{L})/iu;

/** Rites told in ordinary words. */
export function* devout(words: Scan): Generator<{ start: number; end: number; confidence: number }> {
  const { text } = words;
  for (const i of occurrences(words, cues)) {
    const start = words.start[i]!;
    const end = words.end[i]!;
    const before = text.slice(Math.max(0, start - 48), start).replace(/\n/g, ' ');
    const after = text.slice(end, end + 48).replace(/\n/g, ' ');
    for (const rite of rites) {
      if (!rite.words.has(words.fold[i]!)) continue;
      const head = rite.head ? rite.head.exec(before) : null;
      const tail = rite.tail ? rite.tail.exec(after) : null;
      if ((rite.head && !head) || (rite.tail && !tail)) continue;
      const near = around(text, start, end);
      const sentence = `${near.before} ${text.slice(start, end)}${near.after}`;
      if (!told.test(sentence) || taught.test(sentence)) continue;
      yield {
        start: start - (head && !rite.bare ? head[0].length : 0),
        end: end + (tail && !rite.bare ? tail[0].length : 0),
        confidence: 0.65,
      };
      break;
    }
  }
}
