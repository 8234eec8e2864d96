import { before, decades, experience, nth, number, ordinal, owners, turned } from '../text/age-words.ts';
import { endsFree, spelled, spelledEnd, spelledYouth, toldOf, youths } from '../text/ages.ts';
import {
  agentBefore,
  atAge,
  bareAge,
  feltAge,
  presentedAge,
  sexAndAge,
  wholeSentence,
} from '../text/bare-ages.ts';
import { occurrences } from '../text/cues.ts';
import { detailsOf } from '../text/detail-runs.ts';
import { valuesOf } from '../text/fields.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const cues = wordSet(
  'jaar jr jarige jarig years year yrs yr yo y lentes leeftijd age aged lft mijn my haar zijn her his jarigen jaren',
);
type Found = { start: number; end: number; confidence: number };

export const age: Recognizer = {
  kind: 'age',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = [...detailsOf(text, 'age')];
    for (const { start, end, from, to } of valuesOf(text, 'age')) {
      const band = from < to && /^\d{2} ?[-–] ?\d{2}(?!\d)/.exec(text.slice(start, end));
      if (band) found.push({ start, end: start + band[0].length, confidence: 0.8 });
      const hit =
        /^(?:van |of |ca\.? )?(\d{2})(?!\d|\s?(?:-|–|tot|to|t\/m|en|and)\s?\d)(?:\s?(?:jaar|jr\.?|years?)(?:\s(?:oud|old))?)?/i.exec(
          text.slice(start, end),
        );
      if (hit)
        found.push({ start: start + hit[0].indexOf(hit[1]!), end: start + hit[0].length, confidence: 0.9 });
      const words = new RegExp(`^${number}(?: jaar| years?)?`, 'iu').exec(text.slice(start, end));
      if (words && !/^\d/.test(words[0]))
        found.push({ start, end: start + words[0].length, confidence: 0.8 });
    }
    let n = 0;
    for (let run = 0; run < words.digits.length; run += 2) {
      const start = words.digits[run]!;
      const end = words.digits[run + 1]!;
      while (n < words.start.length && words.start[n]! < end) n++;
      if (end - start !== 2 || text[start]! < '1' || text[start]! > '7') continue;
      if (
        (endsFree(words, end, n) && (toldOf(words, n - 1, n, start) || atAge(words, n, start, end))) ||
        sexAndAge(text, start, end) ||
        turned.test(text.slice(end, end + 12)) ||
        nth.test(text.slice(end, end + 16)) ||
        wholeSentence(text, start, end) ||
        feltAge(text, start, end) ||
        presentedAge(text, start, end) ||
        bareAge(text, start, end)
      )
        found.push({ start, end, confidence: 0.7 });
      else {
        const decade = /^['’]?s(?![\p{L}])/u.exec(text.slice(end, end + 3));
        const lead =
          decade &&
          /(?:(?:early|mid|late)[ -]{1,3}|(?:in|into) (?:my|his|her) )$/i.exec(
            text.slice(Math.max(0, start - 12), start),
          );
        if (lead)
          found.push({
            start: /^in/i.test(lead[0]) ? start : start - lead[0].length,
            end: end + decade[0].length,
            confidence: 0.7,
          });
      }
    }
    for (const i of occurrences(words, spelled)) {
      const to = spelledEnd(words, i);
      const start = words.start[i]!;
      const end = words.end[to]!;
      if (
        (endsFree(words, end, to + 1) &&
          (toldOf(words, i - 1, to + 1, start) || atAge(words, to + 1, start, end))) ||
        feltAge(text, start, end) ||
        presentedAge(text, start, end)
      )
        found.push({ start, end, confidence: 0.7 });
    }
    for (const i of occurrences(words, youths))
      if (spelledYouth(words, i)) found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.7 });
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      const start = words.start[i]!;
      const end = words.end[i]!;
      const after = text.slice(end, end + 40);
      if (owners.has(word)) {
        const hit =
          /(?:op|in|sinds|tot|vanaf|rond|at|on|by|since|until)\s$/i.test(
            text.slice(Math.max(0, start - 8), start),
          ) && ordinal.exec(after);
        if (hit)
          found.push({
            start: end + /^\s+/.exec(hit[0])![0].length,
            end: end + hit[0].length,
            confidence: 0.75,
          });
        continue;
      }
      if (word === 'leeftijd' || word === 'age' || word === 'aged' || word === 'lft') {
        const hit =
          /^["')\]*_]{0,2}\.?\s{0,3}[:\t|–(,=-]?\s{0,3}(?:(?:van|of|is|nu|now)\s){0,2}(\d{2})(?!\d|\s?(?:-|–|tot|to|t\/m|en|and)\s?\d|\s(?:en|and|of|or)\s(?:ouder|older|over|above|up))(?:\s?(?:jaar|jr|yrs?|years?)(?![\p{L}])(?:\s(?:oud|old))?)?/iu.exec(
            after,
          );
        if (hit)
          found.push({ start: end + hit[0].indexOf(hit[1]!), end: end + hit[0].length, confidence: 0.9 });
        continue;
      }
      const head = text.slice(Math.max(0, start - 48), start);
      const hit = before.exec(head);
      if (!hit) continue;
      const from = start - head.length + hit.index + hit[0].indexOf(hit[1]!);
      const lead = text.slice(Math.max(0, from - 26), from);
      if (word.startsWith('jarig')) {
        if (
          word !== 'jarigen' &&
          !/bestaan|jubileum|dienst|contract|opleiding|traject|ervaring|project|garantie/i.test(
            after.slice(0, 24),
          )
        )
          found.push({ start: from, end, confidence: 0.8 });
        continue;
      }
      if (word === 'jaren') continue;
      const presented =
        /(?:ik ben|i am)\s[^.!?\n]{0,60}\svan\s$/i.test(text.slice(Math.max(0, from - 80), from)) &&
        !/ervaring van\s$|periode van\s$/i.test(lead);
      if (presented || (agentBefore(lead) && /^[\s,.]*(?:$|[,.\n)]|die |met |uit |en )/.test(after))) {
        found.push({ start: from, end, confidence: 0.75 });
        continue;
      }
      if (word === 'y' || word === 'lentes') {
        if (word === 'lentes' || /^[/.]o(?!\p{L})/iu.test(after))
          found.push({
            start: from,
            end: end + (word === 'y' ? 2 : (/^ (?:jong|oud)(?!\p{L})/u.exec(after)?.[0].length ?? 0)),
            confidence: 0.85,
          });
        continue;
      }
      const old = /^[\s-]+(?:oud|jong|old|young|of age)(?![\p{L}])/iu.exec(after);
      const digits = Number(hit[1]);
      const plausible = Number.isNaN(digits) || (digits >= 16 && digits <= 79);
      if (!plausible) continue;
      // "born in Arnemuiden 52 years ago", "58 jaar geleden geboren in Assen"
      if (
        /^\s(?:ago|geleden|later)(?!\p{L})/u.test(after) &&
        (/(?:born|geboren|birth|ter wereld)[^.!?\n]{0,40}$/i.test(head.slice(0, from - start)) ||
          /^\s(?:ago|geleden|later)(?: (?:ben|werd|was|is|i|ik|hij|zij|ze|he|she)){0,3} (?:geboren|born)/i.test(
            after,
          ))
      ) {
        found.push({ start: from, end: end + /^\s\p{L}+/u.exec(after)![0].length, confidence: 0.75 });
        continue;
      }
      if (old && !/^[\s-]+jong/.test(old[0])) {
        if (
          !/(?:kinderen|children|kids|zoon|dochter|son|daughter|jongeren|klanten|vanaf|tot|from|bedrijf|company|pand|gebouw)[^.,]{0,16}$/i.test(
            lead,
          )
        )
          found.push({ start: from, end: end + old[0].length, confidence: 0.9 });
        continue;
      }
      if (old) {
        found.push({ start: from, end, confidence: 0.8 });
        continue;
      }
      // "Met 53 jaar heb ik nog wat te bieden"
      if (
        word === 'jaar' &&
        /(?:^|[^\p{L}])met (?:mijn |m['’]n |zijn |haar |bijna |ruim )?$/iu.test(lead) &&
        /^ (?:ben|heb|nog|denk|voel|sta|wil|kan|is|heeft|weet|hoor|zit|niet|al)(?!\p{L})/u.test(after) &&
        !(digits < 30)
      ) {
        found.push({ start: from, end, confidence: 0.7 });
        continue;
      }
      if (experience.test(after) || !/^\.?\s*(?:[,.;|)/\n·•(–-]|en |and |met |with |$)|^ {2}/.test(after))
        continue;
      const cell =
        (/(?:^|[|·•/(,–.!?★☆⌂✦◈]|\n|(?<!ervaring|experience|duur|termijn|periode|garantie|dienst|sinds|looptijd): ?)\s?$/i.test(
          lead,
        ) &&
          /^\.?\s?(?:$|[|·•()\n]|,? ?\p{Lu}|, ?(?:(?:un)?married|single|divorced|(?:on)?gehuwd|getrouwd|samenwonend|alleenstaand|gescheiden|zij|hij|she|he|they)\/)/u.test(
            after,
          )) ||
        /(?:^|\n|[|·•;] ?)(?:M(?:rs?|s|x)|Dhr|Mevr|Mw|De heer|Mevrouw|[Mm]ale|[Ff]emale|[Mm]an|[Vv]rouw|[Ww]oman)\.?, $/u.test(
          lead,
        );
      const told = /\d/.test(hit[1]!) && toldOf(words, i - 1, i + 1, from);
      if (/^years?$|^yrs?$|^y$/.test(word) && !/(?:am|['’]m|aged?)\s*$/i.test(lead) && !told && !cell)
        continue;
      const self =
        told ||
        /(?:[Bb]en ik|[Bb]en|am|['’]m|[Nn]u|inmiddels|now|[Mm]et\s(?:mijn|mijn dik|al mijn)|net|pas|(?:hij|zij|ze|he|she|\p{Lu}\p{L}+) is|is (?:nu|inmiddels|pas|net))\s*$/u.test(
          lead,
        ) ||
        /(?:^|[|·•/(–-]|\n)\s*$/.test(lead) ||
        /[.!?] $/.test(lead) ||
        /,\s*$/.test(lead) ||
        /(?:woont|woon|is)\s[^.!?\n]{0,20}, is $/.test(lead);
      if (
        self &&
        !/(?:contract|ervaring|experience|duur|looptijd|garantie|termijn|periode)[^.\n]{0,14}$/i.test(lead)
      )
        found.push({ start: from, end, confidence: 0.7 });
    }
    for (const i of occurrences(words, decades)) {
      const head = text.slice(Math.max(0, words.start[i]! - 44), words.start[i]!);
      const word = words.fold[i]!;
      let lead: string | undefined;
      if (/something$/.test(word))
        lead =
          word === 'something'
            ? /(?:[2-7]\d|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty)[ -]$/.exec(head)?.[0]
            : '';
      else if (/plusser$/.test(word)) lead = word === 'plusser' ? /[4-6]\d[ +-]{0,2}$/.exec(head)?.[0] : '';
      else if (/er$/.test(word))
        lead =
          /(?:(?:jonge|jong|late|vroege|prille|rijpe|oude|fitte|begin|midden|eind)[ -])?$/i.exec(head)?.[0] ??
          '';
      else {
        const plain =
          /(?:begin|midden|eind|ruim|half|halverwege|voorin|achterin|voor in|achter in|diep in|ver in|early|mid|late|in (?:my|his|her|mijn|zijn|haar))[ -](?:de |my |his |her )?(?:jaren )?$/i.exec(
            head,
          );
        if (plain && !/jaren $/.test(plain[0])) lead = /^in /i.test(plain[0]) ? '' : plain[0];
      }
      // "ruim twintig leerlingen", "half dertig kilo": something is counted.
      if (
        lead &&
        /^(?:ruim|half)/i.test(lead) &&
        !/^(?:$|[.,;:!?)\n]| (?:en|and|met|ben|is|dus|maar|nu)(?!\p{L}))/u.test(
          text.slice(words.end[i]!, words.end[i]! + 8),
        )
      )
        continue;
      // A group of clients is no age of anybody.
      if (lead === undefined || /(?:doelgroep|klanten|publiek|market)[^.\n]{0,24}$/i.test(head)) continue;
      found.push({ start: words.start[i]! - lead.length, end: words.end[i]!, confidence: 0.7 });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Op haar veertigste liep ze de marathon. Rustige kerel. Is 56.', hidden: ['veertigste', '56'] },
  { text: 'Op haar veertigste dag bij ons was 56 procent klaar. Dit is 56.', hidden: ['veertigste'] },
  {
    text: 'Met 47 jaar heb ik energie genoeg. Sixty is not old. Ewa is 52 but fit. At 31 she leads the shift.',
    hidden: ['47 jaar', 'Sixty', '52', '31'],
  },
  { text: 'Met 12 jaar ervaring; 40 is not enough; The line is 52 m long; At 31 sites we work', hidden: [] },
  { text: 'Nu ben ik 39 jaar, getrouwd. Ik ben 39 jaar, dus', hidden: ['39 jaar', '39 jaar'] },
  { text: 'Leeftijd: 34', hidden: ['34'] },
  { text: 'Een 52-jarige vakman van 52 jaar oud', hidden: ['52-jarige', '52 jaar oud'] },
  { text: 'I am 29 years old. Age: 29', hidden: ['29 years old', '29'] },
  { text: 'Ik ben drieëndertig jaar oud', hidden: ['drieëndertig jaar oud'] },
  {
    text: 'I am Amina Yusuf, 33, planner. I am 29, my Dutch is fine. Met mijn 57 jaar, dus',
    hidden: ['33', '29', '57 jaar'],
  },
  { text: 'Ik ben een enthousiaste kok van 31 jaar.', hidden: ['31 jaar'] },
  {
    text: 'I turned 40 this year. Hoewel ik al 62 ben. Being 56, I know. At 45 locations, a team of 35',
    hidden: ['40', '62', '56'],
  },
  { text: 'Op mijn 58e nog iets nieuws; woont in Delft, 59, baby in juni', hidden: ['58e', '59'] },
  {
    text: 'Ezra Polak | 37 | Dutch | Helmond\nS. Yusuf (44)\nPoolse, 38. A nurse of 56 with cold hands',
    hidden: ['37', '44', '38', '56'],
  },
  {
    text: 'Het valt mij met negenenvijftig zwaarder. Born in Breda 52 years ago. Net 30 geworden.',
    hidden: ['negenenvijftig', '52 years ago', '30'],
  },
  { text: 'Ruim twintig leerlingen, met 45 locaties. Chapter 12. 30. Vestiging 31', hidden: [] },
  {
    text: '20 jaar ervaring, 12 jaar bij Philips, 15 years of experience, al 25 jaar werkzaam',
    hidden: [],
  },
  {
    text: 'Ik gaf les aan kinderen in de leeftijd van 12 tot 16 jaar, een team van 24, een 3-jarige opleiding',
    hidden: [],
  },
];
