import { believers, bodies, clergy, inCompany, practices, worship } from '../text/beliefs.ts';
import { bridged } from '../text/bridges.ts';
import { circle, confesses, elsewhere } from '../text/confessions.ts';
import { occurrences } from '../text/cues.ts';
import { detailsOf } from '../text/detail-runs.ts';
import { valuesOf } from '../text/fields.ts';
import { isOfGroup, saidOfOthers } from '../text/of-others.ts';
import { around, belongsTo } from '../text/own-life.ts';
import { joined } from '../text/people-phrases.ts';
import { devout } from '../text/rites.ts';
import { CAPITAL, GAP, LOWER, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import {
  compounds,
  namedHouses,
  nameEnd,
  nameStart,
  properEnd,
  properStart,
  tail,
} from '../text/worship-names.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const companions: ReadonlySet<string> = new Set(inCompany.keys());
const meat = wordSet('varken varkensvlees pork beef rundvlees rund koe cow pig ham bacon spek');
/** Where one works rather than lives, and what is told of all beliefs together. */
const workplaces =
  /(?<!\p{L})(?:(?:op|van|voor|in) (?:de|het|mijn|onze) (?:afdeling|werkvloer|groep|locatie|magazijn|planning|rooster van)|(?:on|in|for) (?:the|my|our) (?:ward|unit|shop floor|warehouse|loading bay|health cent(?:re|er))|spreekuur|docent|syllabus|curriculum|lesprogramma|lessenserie|thema['’]?s|themes|(?:alle|verschillende|andere|wereld|world|all|different|various|other) ?(?:religi|godsdienst|gelove|faith|belief)\p{L}*)(?!\p{L})/iu;
const relatives =
  /(?:^|[^\p{L}])(?:mijn|m'n|haar|zijn|onze|my|his|her|our|vader|father|schoonvader|zoon|dochter|son|daughter|(?:klein)?(?:zoon|dochter|kind) van|(?:grand)?(?:son|daughter|child) of) (?:\p{L}+ (?:is|was|en|and|als|as) )?(?:an? |een |de |the )?(?:\p{L}{3,20}(?:e|an|al|sh|ic|st) )?$/iu;

/** What tells more behind a rite or a feast: "pray on Friday midday", "vijf keer per dag", "(7 January)". */
const more =
  /^ (?:(?:vijf|5|five) ?(?:keer|maal|x|times) (?:per|a) (?:dag|day)|(?:on|op) (?:friday|vrijdag)(?:s|middag)?(?: (?:midday|afternoon|middag))?|\(?(?:on |op )?[67] (?:januari|january)\)?)/iu;
const endOf = (text: string, end: number): number =>
  end + (more.exec(text.slice(end, end + 36))?.[0].length ?? 0);

function isAtWork(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return workplaces.test(before) || workplaces.test(after.slice(0, 30));
}

export const religion: Recognizer = {
  kind: 'religion',
  find({ text }) {
    const words = scan(text);
    /** Whose the words `from` to `to` are: work when they are what a group has or asks. */
    const whose = (from: number, to: number): 'own' | 'work' | undefined =>
      isOfGroup(words, to) || isAtWork(text, words.start[from]!, words.end[to]!)
        ? 'work'
        : belongsTo(text, words.start[from]!, words.end[to]!);
    const found: { start: number; end: number; confidence: number }[] = [...detailsOf(text, 'religion')];
    const start = (i: number): number => words.start[i]!;
    const end = (i: number): number => words.end[i]!;
    const take = (from: number, to: number, confidence = 0.7): void => {
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence });
    };
    for (const { start, end, loose, from, to } of valuesOf(text, 'religion')) {
      if (text[start] === '[' || text[start - 1] === '[') continue;
      const value = text.slice(start, end);
      const stop = /[;(]|,\s(?:maar|but|en|and|ik|i)\b|\s[–-]\s|\.\s/i.exec(value);
      const length = stop ? stop.index : value.length;
      const known = value
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .split(/[^a-z]+/)
        .some((word) => believers.has(word) || worship.has(word) || bodies.has(word));
      // "Kerk" and "belief" are labels of other things too.
      const vague = /^(?:kerk|belief|beliefs|worship|kerkelijk)$/.test(words.fold[from]!) && from === to;
      if (length > 0 && (known || (!loose && !vague && length < 40)))
        found.push({ start, end: start + value.slice(0, length).trimEnd().length, confidence: 0.9 });
    }
    let done = -1;
    for (const i of occurrences(words, believers)) {
      if (i <= done) continue;
      const from = nameStart(words, i);
      let to = i;
      while (
        to < i + 5 &&
        joined(words, to) &&
        (believers.has(words.fold[to + 1]!) ||
          (tail.test(words.fold[to + 1]!) &&
            !elsewhere.test(words.fold[to + 1]!) &&
            !circle.test(words.fold[to + 1]!)))
      )
        to++;
      // "Jehova's getuige"
      if (/^jehovah?$/.test(words.fold[i]!) && words.fold[i + 1] === 's') {
        to = /^(?:getuigen?|witness(?:es)?)$/.test(words.fold[i + 2] ?? '') ? i + 2 : i + 1;
      }
      done = to;
      const last = words.fold[to + 1] ?? '';
      // The name of a house of worship is looked at there.
      if (joined(words, to) && (worship.has(last) || inCompany.get(last)?.test(`${words.fold[to]} ⟦`)))
        continue;
      if (last === 'gezindte') continue;
      // "Many of my pupils are Muslim"; but "people at our Islamic centre".
      if (!/^(?:mijn|my|onze|our)$/.test(words.fold[from - 1] ?? '') && saidOfOthers(words, from)) continue;
      // "Niet gelovig" tells as much.
      const not =
        /^(?:niet|not|non|zeer|devoutly|streng|strictly)$/.test(words.fold[from - 1] ?? '') &&
        start(from) - end(from - 1) < 2;
      if (confesses(words, from, to)) take(not ? from - 1 : from, to);
    }
    for (const i of occurrences(words, worship)) {
      const from = nameStart(words, i);
      const to = nameEnd(words, i);
      const end = words.end[to]!;
      const next = joined(words, to) ? words.fold[to + 1]! : '';
      if (/^(?:street|road|lane|avenue|university|bar|hill|square|straat|plein|farm|records)$/.test(next))
        continue;
      const belongs = whose(from, to);
      if (belongs === 'work') continue;
      // Several houses are clients or sights; "Kerk in Actie" is an employer.
      if (
        /(?:kerken|eeen|tempels|synagog(?:en|es)|(?:que|urch|temp?le|chapel|parish)e?s)$/.test(
          words.fold[i]!,
        ) &&
        belongs !== 'own'
      )
        continue;
      if (/^ (?:in Actie|en Wereld|in Nood)/.test(text.slice(end, end + 10))) continue;
      // "temple of data"
      if (
        to === i &&
        from === i &&
        /^(?:temple|tempel|cathedral|kathedraal)$/.test(words.fold[i]!) &&
        /^(?:of|van)$/.test(next)
      )
        continue;
      // "de Nieuwe Kerk", "Church & Dwight": a name of its own.
      const named =
        words.shape[i] === CAPITAL &&
        ((to === i && /^ & \p{Lu}/u.test(text.slice(end, end + 4))) ||
          (from === i &&
            i > 0 &&
            joined(words, i - 1) &&
            words.shape[i - 1] === CAPITAL &&
            !/^(?:st|sint|saint|grote)$/.test(words.fold[i - 1]!)) ||
          (to === i && next !== '' && words.shape[i + 1] !== LOWER));
      if (named && belongs !== 'own') continue;
      take(properStart(words, from), properEnd(words, to));
    }
    for (const i of occurrences(words, bodies)) {
      const to = nameEnd(words, i);
      if (whose(i, to) === 'work') continue;
      let last = to;
      if (/^ger?ed?ja$|^gereja$|^indjili$/.test(words.fold[i]!))
        while (last < i + 3 && joined(words, last) && words.shape[last + 1] === CAPITAL) last++;
      take(i, last);
    }
    for (const i of occurrences(words, practices)) {
      const to = nameEnd(words, i);
      const start = words.start[i]!;
      const end = words.end[to]!;
      if (
        words.gap[to]! & GAP.HYPHEN &&
        joined(words, to) &&
        words.shape[to + 1] === LOWER &&
        !/^(?:avond|feest|viering|maaltijd|party|dinner|night|day|dag|dagen|groep|koor|les|lessen|gebed|ontbijt|week)/.test(
          words.fold[to + 1]!,
        )
      )
        continue;
      if (elsewhere.test(words.gap[to] === GAP.SPACE ? (words.fold[to + 1] ?? '') : '')) continue;
      const near = around(text, start, end);
      if (
        /campa[gi]|geanalyseerd|anal[iy]s|roosters? (?:gemaakt|maken|opgesteld)|planning (?:around|rond)|(?:onze|our|\d+|alle|all) (?:medewerkers|employees|staff|collega)|voor het team|for the team|actie(?:s|week)|assorti|promoti|marketing/i.test(
          near.after.slice(0, 40) + near.before.slice(-30),
        )
      )
        continue;
      if (whose(i, to) === 'work' || saidOfOthers(words, i - 1, 4)) continue;
      // "bedevaart naar Mekka", "the pilgrimage to Lourdes"
      const where = /^(?:bedevaart|pelgrim|pilgrim|hadj|hajj|umrah)/.test(words.fold[i]!)
        ? /^ (?:naar|to|in) \p{Lu}[\p{L}-]+/u.exec(text.slice(end, end + 30))
        : null;
      found.push({
        start: words.start[nameStart(words, i)]!,
        end: where ? end + where[0].length : endOf(text, end),
        confidence: 0.7,
      });
    }
    for (const i of compounds(words)) if (whose(i, i) !== 'work') take(i, properEnd(words, i), 0.65);
    for (const i of namedHouses(words)) {
      const from = nameStart(words, i);
      if (whose(from, i) === 'own') take(from, properEnd(words, i));
    }
    for (const i of occurrences(words, companions)) {
      const start = words.start[i]!;
      const end = words.end[i]!;
      const slice = `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(end, end + 70)}`
        .replace(/\s+/g, ' ')
        .replace(/ ⟦/, ' ⟦');
      const shown = slice.replace(/⟦(?=[\p{L}])/u, '⟦ ');
      if (!inCompany.get(words.fold[i]!)!.test(shown)) continue;
      const to = nameEnd(words, i);
      if (whose(i, to) === 'work' || saidOfOthers(words, i - 1, 4)) continue;
      const bracket = /^ \((?:orthodox|koptisch)\)/i.exec(text.slice(end, end + 14));
      // "All Saints", "fasting month"
      const saints = words.fold[i] === 'saints' || words.fold[i] === 'souls';
      const from = saints ? i - 1 : nameStart(words, i);
      if (words.fold[i] === 'fasting' && words.fold[i + 1] === 'month') take(i, i + 1, 0.65);
      found.push({
        start: words.start[from]!,
        end: bracket ? end + bracket[0].length : endOf(text, words.end[to]!),
        confidence: 0.65,
      });
    }
    for (const spot of devout(words)) found.push(spot);
    for (const i of occurrences(words, clergy)) {
      const start = words.start[i]!;
      if (relatives.test(text.slice(Math.max(0, start - 48), start))) take(nameStart(words, i), i, 0.6);
    }
    for (const i of occurrences(words, meat)) {
      const start = words.start[i]!;
      const verb =
        /(?:(?:eet|eten|eat|eats)(?:\s\p{L}+){0,2}\s(?:geen|no|not|any)|(?:not|n['’]t|never) eat)\s$/iu.exec(
          text.slice(Math.max(0, start - 40), start),
        );
      if (verb) found.push({ start: start - verb[0].length, end: words.end[i]!, confidence: 0.65 });
    }
    // A label shows what the row is about, not what is in it.
    const ofLabels = valuesOf(text, 'religion').filter(
      (field) =>
        /^kerkel|^kerkgen/.test(words.fold[field.from]!) ||
        (!field.loose && found.some((one) => one.start === field.start)),
    );
    const told = found.filter(
      (one) => !ofLabels.some(({ from, to }) => one.start >= start(from) && one.end <= end(to)),
    );
    return [...told, ...bridged(text, told)];
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Geloof: islam\nLevensbeschouwing: luthers, maar ik werk overal', hidden: ['islam', 'luthers'] },
  { text: 'Voor het vrijdaggebed neem ik een langere pauze', hidden: ['vrijdaggebed'] },
  { text: 'Vrijwilliger in de moskee en bij de kerk', hidden: ['moskee', 'kerk'] },
  {
    text: 'I sing at Our Lady of Lourdes parish. Ik ben niet gelovig.',
    hidden: ['Our Lady of Lourdes parish', 'niet gelovig'],
  },
  { text: 'Friday prayers and Sunday school', hidden: ['Friday prayers', 'Sunday school'] },
  {
    text: 'Op zondag zing ik in de syrisch-orthodoxe kerk, daarna naar de Poolse mis.',
    hidden: ['syrisch-orthodoxe kerk', 'Poolse mis'],
  },
  { text: 'Penningmeester van mijn evangelische gemeente', hidden: ['evangelische gemeente'] },
  {
    text: 'Verder ben ik diaken in de gereformeerde kerk. Ik zing in het gospelkoor van onze kerk.',
    hidden: ['diaken in de gereformeerde kerk', 'gospelkoor van onze kerk'],
  },
  { text: 'Ik ben ouderling en kom uit een gereformeerd nest', hidden: ['ouderling', 'gereformeerd'] },
  {
    text: 'Choir of my Pentecostal church; our Kingdom Hall',
    hidden: ['Pentecostal church', 'Kingdom Hall'],
  },
  {
    text: 'Christelijke Hogeschool Ede, Katholieke Universiteit Leuven, docent islamitische studies',
    hidden: [],
  },
  { text: 'Betrokken bij de renovatie van de Pieterskerk', hidden: [] },
  { text: 'Docent op een katholieke school', hidden: [] },
  { text: 'Joodse Omroep, Gemeente Zoetermeer, Islamic Relief, islamitische patiënten', hidden: [] },
  { text: 'Ramadan and Christmas campaigns for the Moroccan market', hidden: [] },
  { text: 'Ik werk vast in dienst, restauratie van de kerk in Delft, halal slachterij', hidden: [] },
  { text: 'Every Friday we release; mission and vision', hidden: [] },
  {
    text: 'Op vrijdag ga ik naar de Fatih moskee, met beide Eids en Nyepi ben ik vrij.',
    hidden: ['Fatih moskee', 'Eids', 'Nyepi'],
  },
  {
    text: 'I teach at our Guru Nanak gurdwara; for reasons of faith I cover my hair. I never eat pork.',
    hidden: ['Guru Nanak gurdwara', 'faith', 'cover my hair', 'never eat pork'],
  },
  {
    text: 'Mijn vader was hulppredikant; ik zit op een bijbelstudiekring.',
    hidden: ['hulppredikant', 'bijbelstudiekring'],
  },
  { text: 'Ik bid vijf keer per dag. My parents were Copts.', hidden: ['bid vijf keer per dag', 'Copts'] },
  {
    text: 'I plan around the prayer breaks and Ramadan rosters of the crew; colleagues can celebrate Eid.',
    hidden: [],
  },
  { text: 'Most of my pupils are Muslim. Rekening houden met kerkdiensten van bewoners.', hidden: [] },
  { text: 'Verlichting van moskee Al Hijra; docent levensbeschouwing, thema islam.', hidden: [] },
  { text: 'Mijn voorganger bad om hulp; product offerings; I cover for the head of sales.', hidden: [] },
];
