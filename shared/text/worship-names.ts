import { believers, bodies, worship } from './beliefs.ts';
import { joined } from './people-phrases.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

/** Words before a belief that are a part of its name. */
const lead = wordSet(
  'oud old rooms roman greek russian grieks griekse russisch russische syrisch syrische dutch liberaal liberal streng vrij vrije free united nederlands nederlandse volle eritrees eritrese ethiopisch koptisch syriac arya orthodoxe evangelische hersteld herstelde christian ahmadiyya sunni latter heilige holy friday sunday morning evening daily',
);
export const tail =
  /^(?:house|hall|cent(?:re|er)|choir|group|band|fellowship|council|board|services?|school|meeting|team|leader|leaders|room|rooms|of god|getuigen?|witness|witnesses|vrijgemaakt|samaj|dharm|lid|study|studies|scripture|teacher|congregation|ministry|youth|vrijgemaakt|jongeren|studie|class|classes|lessons?|time|season|viering|vieringen|feast)$/;
const townsNamedChurch =
  /^(?:ridder|nij|oude|ouder|nieuwer|nieuw|lekker|moer|duin|grijps|seroos|abbe|hoog|melis|koude|middel|has|zout|old|west|noord|zuid|oost|aal|aarts|be|op|wijde|ser|bies|kol|adegem|oud|heiner)kerke?$/;

/** Leftmost word of the name that ends in word `i`: "syrisch-orthodoxe kerk", "Poolse mis". */
export function nameStart(words: Scan, i: number): number {
  let from = i;
  while (from > 0 && i - from < 4 && joined(words, from - 1)) {
    const word = words.fold[from - 1]!;
    const part = believers.has(word) || worldPeoples.has(word) || bodies.has(word);
    const saint =
      from > 1 &&
      words.shape[from - 1] !== LOWER &&
      /^(?:st|sint|saint|sankt|san|santa)$/.test(words.fold[from - 2]!);
    if (saint) {
      from -= 2;
      break;
    }
    // "Ulu-moskee"
    if (!part && words.gap[from - 1] === GAP.HYPHEN && words.shape[from - 1] !== LOWER) {
      from--;
      continue;
    }
    if (!part && !(lead.has(word) && from <= i)) break;
    from--;
  }
  return from;
}

export function nameEnd(words: Scan, i: number): number {
  let to = i;
  if (words.gap[i] === GAP.HYPHEN && /^(?:going|goer|goers)$/.test(words.fold[i + 1] ?? '')) return i + 1;
  // "Church of God in Christ", "Church of Jesus Christ of Latter-day Saints"
  if (words.fold[i] === 'church' && words.fold[i + 1] === 'of' && joined(words, i)) {
    let at = i + 2;
    if (words.fold[at] === 'the' && words.shape[at + 1] !== LOWER) at++;
    if (
      /^(?:god|christ|jesus|england|scotland|ireland|pentecost|nazarene|mission|philadelphia|sweden|norway|east)$/.test(
        words.fold[at] ?? '',
      )
    ) {
      to = at;
      while (
        to < at + 6 &&
        joined(words, to) &&
        (words.shape[to + 1] !== LOWER || /^(?:in|of|day)$/.test(words.fold[to + 1]!))
      )
        to++;
      while (words.shape[to] === LOWER) to--;
      return to;
    }
  }
  while (to < i + 4 && joined(words, to)) {
    const word = words.fold[to + 1]!;
    if (!tail.test(word) && !believers.has(word) && !worship.has(word) && !bodies.has(word)) break;
    to++;
  }
  return to;
}

/** Words that end in a house of worship: "Bandenkerk", "Ulumoskee"; towns are named so too. */
export function namedHouses(words: Scan): number[] {
  const found: number[] = [];
  const { fold } = words;
  for (let i = 0; i < fold.length; i++) {
    const word = fold[i]!;
    if (word.length < 7 || worship.has(word)) continue;
    const last = word.charCodeAt(word.length - 1);
    if (
      last === 107
        ? word.endsWith('kerk') && !townsNamedChurch.test(word)
        : last === 101 && word.endsWith('moskee')
    )
      found.push(i);
  }
  return found;
}
