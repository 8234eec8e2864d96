import { contactLines } from '../text/contact-lines.ts';
import { contactPlaces } from '../text/contact-places.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import {
  aboutHome,
  afterVerb,
  beforeVerb,
  homes,
  natively,
  placeBehind,
  somebody,
  things,
} from '../text/homes.ts';
import { letterPlaces } from '../text/letter-places.ts';
import { townOfKin } from '../text/own-towns.ts';
import { passing, passingPlace } from '../text/passing-places.ts';
import { GAP, LOWER, type Scan, scan, wordAt } from '../text/scan.ts';
import { sectionsOf } from '../text/sections.ts';
import { isPlace, placeAt, placeRange, placeStarts } from '../text/towns.ts';
import { lineAt, type Range, wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const livesIn = wordSet(
  'woonachtig wonend wonende woon woont wonen woonde woonden gewoond woonachtige living live lives lived reside resides residing based',
);
const moved = wordSet(
  'verhuisd verhuis verhuist verhuisde verhuisden verhuizing verhuizen kwam kwamen gekomen moved move moves moving relocated relocate relocating relocation settled came vestigde gevestigd neergestreken beland belandde terechtgekomen',
);
const commuting = wordSet('vanuit from uit');
/** "Ik ben Abdi Jimcale, 31, uit Tilburg": who presents himself. */
const presents =
  /(?:^|[^\p{L}])(?:ik ben|i am|i['’]m|my name is|mijn naam is|ik heet|naam:|name:)[^.!?\n]{2,50}, $|(?:^|[^\p{L}])(?:ik kom(?: zelf)?|kom ik|komt|i come|i am|i['’]m) $/iu;
const nowIn = wordSet('currently momenteel nu now');
const since = wordSet('sinds since');
const around = wordSet('regio omgeving area nabij region');
type Found = { start: number; end: number; confidence: number };

const journey =
  /(?:^|[^\p{L}])(?:reis|reist|reistijd|reizen|reisafstand|fiets|fietsen|fietsend|min|minuten|minuut|kwartier|half uur|uur rijden|forens\p{L}{0,4}|pendel\p{L}{0,4}|thuis|mijn huis|commut\p{L}{0,4}|travel time|bereikbaar|ov|mins|minutes|drive|cycle|with own car|te doen)(?![\p{L}])/iu;
/** Labels that name a work site as often as a home. */
const weak =
  /^(?:stad|thuis|wherever|regio|region|location|locatie|city|plaats|town|standplaats|base|gevestigd)/;
const empty =
  /^(?:op aanvraag|on request|n\.?v\.?t|zie |see |not |niet |geen |none|remote|hybri|flexib|in overleg|onbekend|heel |landelijk)/i;
const HEAD = 1600;
const REACH = 9;

/** "verhuisd naar Groningen", "kwam naar Nederland, naar Hoogezand": of people, not of warehouses. */
function afterMove(words: Scan, i: number, found: Found[]): void {
  const { text } = words;
  const head = text.slice(Math.max(0, words.start[i]! - 70), words.start[i]!).split(/\n\s{0,9}\n/);
  const tail = text.slice(words.start[i]!, words.end[i]! + 60).split(/\n\s{0,9}\n/, 1);
  if (!somebody.test(`${head[head.length - 1]}${tail[0]}`)) return;
  // "dat ik met mijn partner naar Wageningen ben verhuisd": the place may stand before the verb.
  const from = /^(?:verhuisd|verhuizen|gekomen|moved|verhuis)$/.test(words.fold[i]!) ? Math.max(0, i - 5) : i;
  const relocates = /^(?:relocat|verhui)/.test(words.fold[i]!);
  const settled = /^(?:settled|vestigde|neergestreken|beland|belandde|terechtgekomen)$/.test(words.fold[i]!);
  for (let at = from; at < i + REACH && at + 1 < words.fold.length; at++) {
    if (/[.!?;]\s|\n\s*\n/.test(text.slice(words.end[at]!, words.start[at + 1]!)) && at >= i) return;
    if (
      !(settled ? /^(?:naar|to|in|te)$/ : /^(?:naar|to|van|from)$/).test(words.fold[at]!) ||
      words.gap[at]! & ~(GAP.SPACE | GAP.APOSTROPHE)
    )
      continue;
    const place = placeBehind(words, at + 1, relocates && words.fold[at] !== 'from');
    const told = place && text.slice(Math.max(0, Math.min(words.start[i]!, place.start) - 30), place.start);
    if (place && told && !things.test(told)) found.push({ ...place, confidence: 0.7 });
  }
}

/** Whether an offset lies where jobs, schools or references are told. */
function atWork(text: string, offset: number): boolean {
  const section = sectionsOf(text).find(({ start, end }) => offset >= start && offset < end);
  return section !== undefined && /^(?:work|education|references|publications)$/.test(section.kind);
}

/** Where somebody lives, without street or postcode. */
export const residence: Recognizer = {
  kind: 'residence',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = contactPlaces(text);
    found.push(...letterPlaces(words));
    for (const { start, end } of contactLines(words)) found.push({ start, end, confidence: 0.65 });
    for (const { start, end, from, loose } of valuesOf(text, 'residence')) {
      const written = text.slice(start, end);
      const label = words.fold[from]!;
      if (/@|:\/\//.test(written) || empty.test(written) || !/\p{L}/u.test(written)) continue;
      if (weak.test(label) && (atWork(text, start) || start > 3000)) continue;
      const colon = text.slice(start - 12 < 0 ? 0 : start - 12, start).includes(':');
      if (weak.test(label) && !(colon && /^['’]?\p{Lu}/u.test(written)) && !isPlace(written)) continue;
      // "Woont Borne", "regio's": without a sign between only a known place is a value.
      if (loose || !/^['’"(]?\p{Lu}|^\d/u.test(written)) {
        let i = from;
        while (i < words.start.length && words.start[i]! < start) i++;
        const place =
          placeAt(words, i) && !/^\p{Ll}/u.test(loose ? written : 'X') ? placeRange(words, i) : undefined;
        if (
          place &&
          (label === 'woonplaats' ||
            !weak.test(label) ||
            ownLine(text, place) ||
            (!loose && isPlace(written)))
        )
          found.push({ ...place, confidence: 0.8 });
        continue;
      }
      const prose = /^(.{2,60}?)(?:\. |, (?:\d\d|geb|born)| en | and | \| )/.exec(written);
      if (/ (?:office|kantoor|vestiging|branch|hq)$/i.test(written)) continue;
      found.push({ start, end: prose ? start + prose[1]!.length : end, confidence: 0.9 });
    }
    for (const i of occurrences(words, livesIn)) {
      afterVerb(words, i, found);
      beforeVerb(words, i, found);
    }
    for (const i of occurrences(words, placeStarts)) {
      const town = townOfKin(words, i);
      if (town) found.push({ ...town, confidence: 0.6 });
    }
    for (const i of occurrences(words, homes)) aboutHome(words, i, found);
    natively(words, found);
    for (const i of occurrences(words, moved)) afterMove(words, i, found);
    for (const i of occurrences(words, commuting)) {
      if (words.gap[i] !== GAP.SPACE) continue;
      const place = placeBehind(words, i + 1, false);
      if (
        place &&
        ((words.fold[i] !== 'uit' &&
          journey.test(text.slice(Math.max(0, words.start[i]! - 50), place.end + 50))) ||
          presents.test(text.slice(Math.max(0, words.start[i]! - 70), words.start[i]!)))
      )
        found.push({ ...place, confidence: 0.7 });
    }
    for (const i of occurrences(words, passing)) {
      const place = passingPlace(words, i);
      if (place) found.push({ ...place, confidence: 0.6 });
    }
    for (const i of occurrences(words, nowIn)) {
      // "Currently in Breda, willing to relocate", "nu nog in Sittard"
      let at = i + 1;
      while (at < i + 3 && /^(?:nog|still|based|tijdelijk|temporarily|living)$/.test(words.fold[at] ?? ''))
        at++;
      if (words.fold[at] !== 'in' || words.gap[i] !== GAP.SPACE || words.gap[at] !== GAP.SPACE) continue;
      const place = placeAt(words, at + 1);
      if (!place || place.doubtful || words.shape[at + 1] === LOWER || atWork(text, words.start[i]!))
        continue;
      const range = placeRange(words, at + 1)!;
      if (/^(?:[.,;)\n|]|$)/.test(text.slice(range.end, range.end + 1)))
        found.push({ ...range, confidence: 0.65 });
    }
    for (const i of occurrences(words, since)) {
      // "sinds mijn studie in de Maasstad"
      const lead =
        /^ (?:(?:mijn|my) \p{L}{3,16}|(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) )?(?:19|20)\d\d|een paar jaar|enkele jaren) (?:in|te) (?:de |the )?/u.exec(
          text.slice(words.end[i]!, words.end[i]! + 40),
        );
      const at = lead ? wordAt(words, words.end[i]! + lead[0].length) : -1;
      const known = at > 0 ? placeAt(words, at) : undefined;
      const place = known && !known.region ? placeRange(words, at) : undefined;
      if (
        place &&
        (!/\d/.test(lead![0]) ||
          (/^[.,;)\n]|^$/.test(text.slice(place.end, place.end + 1)) && !atWork(text, place.start)))
      )
        found.push({ ...place, confidence: 0.7 });
    }
    for (const i of occurrences(words, around)) {
      // "(omgeving Breda)", or alone on its line.
      if (words.gap[i] !== GAP.SPACE) continue;
      const place = placeAt(words, i + 1) && placeRange(words, i + 1);
      const start = words.start[i]!;
      if (
        place &&
        start < HEAD &&
        (/\($/.test(text.slice(Math.max(0, start - 1), start)) || ownLine(text, { start, end: place.end })) &&
        !atWork(text, start)
      )
        found.push({ start, end: place.end, confidence: 0.7 });
    }
    // "Best," closes a letter.
    return found.filter(({ start, end }) => !/^Best,?\n/.test(text.slice(start, end + 2)));
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'My husband works in Breda. Mijn team werkt in Soest voor klanten.', hidden: ['Breda'] },
  {
    text: 'Bremen, Germany | 06-12345678\nKipp, Delft\nEducation\nWork\nKolkata, India',
    hidden: ['Bremen, Germany'],
  },
  {
    text: '235, Kerkbuurt, Seoul, 03936, Republic of Korea\n06-12345678\nExample St. 1\n12345 Somewhere',
    hidden: ['235, Kerkbuurt, Seoul, 03936, Republic of Korea', 'Example St. 1\n12345 Somewhere'],
  },
  {
    text: 'Als inwoner van Venlo; omdat ik in Almelo woon. Our house in Houten. A warehouse in Breda',
    hidden: ['Venlo', 'Almelo', 'Houten'],
  },
  { text: 'Woonplaats: Almere', hidden: ['Almere'] },
  {
    text: 'Ik zing in de kerk in Apeldoorn. She comes by train from Wakefield and lives in Leith.',
    hidden: ['Apeldoorn', 'Wakefield', 'Leith'],
  },
  {
    text: 'Teammanager\nRegio Utrecht 06 2033 6187\nWalthamstow, London | 020 7946 0318',
    hidden: ['Regio Utrecht 06 2033 6187', 'Walthamstow', 'London'],
  },
  { text: 'Trained at a church charity office in Wakefield; ik fiets naar kantoor in Zwolle', hidden: [] },
  { text: 'Ik woon in Den Haag en werk graag.', hidden: ['Den Haag'] },
  {
    text: 'Haarlem · 06-12345678 · A L M E R E   H A V E N',
    hidden: ['Haarlem', 'A L M E R E   H A V E N'],
  },
  {
    text: 'Ze woont met haar vriend in Haarlem. Woont Borne, woonachtig in de regio Twente.',
    hidden: ['Haarlem', 'Borne', 'Twente'],
  },
  { text: 'Deventer, 3 maart 2026\n\nGeachte heer', hidden: ['Deventer'] },
  {
    text: 'Vanuit Almere is het een half uur reizen. Omdat ik met mijn partner naar Wageningen ben verhuisd',
    hidden: ['Almere', 'Wageningen'],
  },
  { text: 'Ezra | 37 | Dutch | Helmond | available from 1 June', hidden: ['Helmond'] },
  {
    text: 'Utrecht, 3 September\n\nHome is Amersfoort these days. Currently in Breda, willing to relocate',
    hidden: ['Utrecht', 'Amersfoort', 'Breda'],
  },
  { text: '06-12345678\nEDUCATION First University, Leeds, UK', hidden: [] },
  {
    text: 'Werkervaring\nPhilips in Eindhoven\nAlbert Heijn, Zaandam\nLocatie: Utrecht\nBegeleid wonen in Zwolle',
    hidden: [],
  },
  {
    text: 'Verhuizing van het magazijn naar Almere; aangestuurd vanuit Eindhoven; a company based in Utrecht',
    hidden: [],
  },
];
/** Whether a stretch has its line to itself. */
function ownLine(text: string, { start, end }: Range): boolean {
  const line = lineAt(text, start, 60);
  return text.slice(line.start, start).trim() === '' && text.slice(end, line.end).trim() === '';
}
