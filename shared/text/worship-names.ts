import { believers, bodies, practices, worship } from './beliefs.ts';
import { elsewhere } from './confessions.ts';
import { joined } from './people-phrases.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

/** Words before a belief that are a part of its name. */
const lead = wordSet(
  'oud old rooms roman greek russian grieks griekse russisch russische syrisch syrische dutch liberaal liberal streng vrij vrije free united nederlands nederlandse volle eritrees eritrese ethiopisch koptisch syriac arya orthodoxe evangelische hersteld herstelde christian ahmadiyya sunni latter heilige holy friday sunday morning evening daily seventh day sugar wszystkich great grote nieuwe new orthodox',
);
export const tail =
  /^(?:house|hall|cent(?:re|er)|choir|group|band|fellowship|council|board|services?|school|meeting|team|leader|leaders|room|rooms|of god|getuigen?|witness|witnesses|vrijgemaakt|samaj|dharm|lid|study|studies|scripture|teacher|congregation|ministry|youth|vrijgemaakt|jongeren|studie|class|classes|lessons?|time|season|viering|vieringen|feast|brethren|assembly|assemblies|foundation|parish|mission|society|gathering|sisterhood|brotherhood)$/;
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
  // "jumu'ah"
  if (words.fold[i + 1] === 'ah' && words.gap[i] === GAP.APOSTROPHE) return i + 1;
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

const particles = wordSet('al el de het la di van der den ul ur us es an of');
const opening = wordSet(
  'de het een mijn onze ons in op bij naar voor van als elke iedere the my our at to for in on every each this that when after before near dear st beste oude nieuwe old new en and of or lid vrijwilliger volunteer member ik i hij zij she he we wij zondag sunday stichting foundation treasurer penningmeester secretaris secretary chair voorzitter usher koster choir koor',
);

/** The name a house of worship bears behind it: "moskee Nour", "mosque De Koepel", "tempel He Hua". */
export function properEnd(words: Scan, i: number): number {
  let to = i;
  for (let at = i; at - i < 5 && joined(words, at); at++) {
    if (words.shape[at + 1] !== LOWER && !believers.has(words.fold[at + 1]!)) to = at + 1;
    else if (!particles.has(words.fold[at + 1]!)) break;
  }
  // "de kerk in Assen" ends before what only leads up to a name.
  return to > i && /^(?:i|ik)$/.test(words.fold[to]!) ? i : to;
}

/** The name before a house: "Mevlana moskee", "Essalam mosque". */
export function properStart(words: Scan, i: number): number {
  let from = i;
  while (i - from < 3 && from > 0 && joined(words, from - 1)) {
    // "Our Lady of Lourdes parish"
    if (words.fold[from - 1] === 'of' && joined(words, from - 2) && words.shape[from - 2]! !== LOWER) {
      from -= /^lady$/.test(words.fold[from - 2]!) && words.fold[from - 3] === 'our' ? 3 : 2;
      continue;
    }
    if (words.shape[from - 1] === LOWER || opening.has(words.fold[from - 1]!)) break;
    from--;
  }
  return from;
}

/** Beginnings of words that belong to a belief whatever follows: "iftarmaaltijden", "moskeevereniging". */
const stems =
  'moskee iftar ramadan suikerfeest offerfeest gospel koran quran bijbel gebeds parochie misdiena catech sabbat synagoge kerkkoor kerkorkest kerkband kerkorgel kerkraad moslim christen hindoe boeddhis katholie gereformeerd hervormd pinkster adventist protestant halal avondmaal vrijdaggebed diakoni worship'.split(
    ' ',
  );
const byHead = new Map<string, string[]>();
for (const stem of stems) {
  const head = stem.slice(0, 4);
  byHead.set(head, [...(byHead.get(head) ?? []), stem]);
}
/** What such a word ends in where it names a people, a party, a trade or those one works for. */
const foreign =
  /^(?:(?:e|s|en|se|er|us|n)?$|staa?n|unie|democra|phobi|fobi|certif|slacht|vlees|product|s?zorg|hulp)/;

const peopled: ReadonlySet<string> = wordSet(
  'moslim christen hindoe boeddhis katholie gereformeerd hervormd protestant parochie',
);

/** Words that begin with a belief or a rite and are in no list. */
export function compounds(words: Scan): number[] {
  const found: number[] = [];
  const { fold } = words;
  for (let i = 0; i < fold.length; i++) {
    const word = fold[i]!;
    if (word.length < 9) continue;
    const begin = byHead.get(word.slice(0, 4));
    if (!begin || practices.has(word) || worship.has(word) || believers.has(word)) continue;
    for (const stem of begin) {
      const rest = word.startsWith(stem) ? word.slice(stem.length) : '';
      if (rest === '' || foreign.test(rest)) continue;
      // "Moslimvrouwen" may be clients; "bijbelstudiekring" is no school.
      if (!peopled.has(stem) || !elsewhere.test(rest)) found.push(i);
    }
  }
  return found;
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
