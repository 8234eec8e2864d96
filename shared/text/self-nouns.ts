import { occurrences } from './cues.ts';
import { isOfLife, isOfWork, linked, says } from './kin-phrases.ts';
import { narratorWords } from './kin-words.ts';
import type { Told } from './own-titles.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** Nouns by which people present themselves, alone or as one of several. */
const nouns = wordSet(
  `man vrouw dame meid jongedame jongeman kerel vent gozer guy lad lady woman girl gentleman zakenvrouw zakenman vakvrouw jongen meisje businesswoman businessman gal dude bloke chap wife vrouwtje
  vrouwen women men mannen girls meisjes dames ladies heren male female`,
);
const adjective =
  /(?:e|ed|ing|ful|y|ous|al|ive|nt|ig|st|er|ic|ish|ble|ant|less|lijk|young|old|kind|calm|warm|born|tough|strong|quick|proud|an|ese)$/;
const ranks = wordSet(
  'first only few enige eerste weinige sole handful enkele youngest jongste eerstgekozen lone',
);
const counts = wordSet('two three twee drie vier four');
const articles = wordSet('een a an');
const goesOn = wordSet(
  'met with van of who die zoekt zoek seeking looking uit from in based op at ready eager',
);
const bearers =
  /^ (?:uit duizend|met karakter|met humor|van haar woord|van zijn woord|of (?:her|his) word|of few words|van weinig woorden|van de klok|naar mijn hart|op haar plek|op zijn plek)/;

/** Clubs of women or of men, by what they do. */
const clubs: ReadonlySet<string> = new Set(
  'vrouwen dames heren mannen meisjes meiden jongens'
    .split(' ')
    .flatMap((who) =>
      `koor elftal team voetbal hockey handbal volleybal groep vereniging dispuut club zangkoor basketbal rugby zwemmen gilde kring turnen korfbal waterpolo huis selectie ploeg cricket netwerk studentenvereniging loopgroep dansgroep praatgroep kerkkoor shantykoor`
        .split(' ')
        .map((what) => who + what),
    ),
);
const possessives = wordSet('women men ladies girls boys mens womens');
const clubNouns = wordSet(
  'choir team football soccer hockey rugby netball futsal wing cricket volleyball handball club group network league side squad fellowship society ministry eleven prayer',
);
const member = wordSet(
  'lid speel speelde speler speelster play played player sing sang zing zong zanger zangeres member membership voetbal voetbalde hockey hockeyde handbal volleybal captain aanvoerder aanvoerster keepster keeper keep goal leader spits basis doelvrouw voorzitster bestuur board committee voorzitter actief active hobby hobbies sport vrije bestuurslid penningmeester secretaris',
);
/** Sons and daughters, by what their parents did. */
const born: ReadonlySet<string> = new Set(
  'boeren bakkers domineess dominees arbeiders slagers mijnwerkers vissers gastarbeiders molenaars schippers middenstands ondernemers leraars dokters generaals immigranten migranten kleermakers timmermans winkeliers'
    .split(' ')
    .flatMap((of) => [`${of}zoon`, `${of}dochter`]),
);

/** How people present themselves: "a motivated young woman with …", "one of the few women on site". */
export function selfNouns(words: Scan, found: Told[]): void {
  const { text, fold } = words;
  const take = (from: number, to: number, confidence: number): void =>
    void found.push({ start: words.start[from]!, end: words.end[to]!, confidence });
  for (const i of occurrences(words, nouns)) {
    if (words.gap[i] === GAP.HYPHEN || before(words, i) === GAP.HYPHEN) continue;
    const word = fold[i]!;
    let from = i;
    let rank = false;
    while (i - from < 6 && from > 0) {
      const gap = words.gap[from - 1]!;
      const joined = linked(words, from - 1) || gap === (GAP.COMMA | GAP.SPACE) || gap === GAP.HYPHEN;
      const previous = fold[from - 1]!;
      if (joined && counts.has(previous) && /^(?:of|van)$/.test(fold[from - 2] ?? '')) rank = true;
      if (
        !joined ||
        !(ranks.has(previous) || adjective.test(previous) || previous === 'en' || previous === 'and')
      )
        break;
      if (
        /^(?:the|de|elke|iedere|deze|these|those|alle|andere|other|oudere|elderly|vele|sommige|kwetsbare|zwangere)$/.test(
          previous,
        ) &&
        !ranks.has(previous)
      )
        break;
      rank ||= ranks.has(previous);
      from--;
    }
    const article = linked(words, from - 1) && articles.has(fold[from - 1]!);
    const lead = article ? from - 1 : from;
    const next = linked(words, i) ? fold[i + 1]! : '';
    const start = words.start[i]!;
    if (rank) {
      if (/^(?:owned|led|run|team|teams|shelter|ward)$/.test(next)) continue;
      if (
        says(words, from, i, narratorWords, 10) ||
        /\([^()\n]{0,24}$/.test(text.slice(Math.max(0, start - 40), start))
      )
        take(i, i, 0.75);
      continue;
    }
    if (/(?:-jarige|year[- ]old|yr[- ]old|y\/o) $/.test(text.slice(Math.max(0, start - 12), start))) {
      if (!isOfWork(text, start) && !says(words, from, i, patients, 8)) take(i, i, 0.7);
      continue;
    }
    if (
      /^(?:vrouwen|dames|heren|women|ladies)$/.test(word) &&
      (/^(?:bij|in|for|with) (?:de|the)$/.test(`${fold[i - 2]} ${fold[i - 1]}`) ||
        /^ \d(?!\d)/.test(text.slice(words.end[i]!, words.end[i]! + 3))) &&
      says(words, i, i, member, 5)
    )
      take(i, i, 0.7);
    // "Founder of a network for Moroccan-Dutch women in tech", "lid van een netwerk voor vrouwen in de bouw".
    if (/^(?:vrouwen|women|ladies|dames|female)$/.test(word) && isOfNetwork(words, i)) {
      take(i, i, 0.7);
      continue;
    }
    if (/^(?:vrouwen|women|men|mannen|girls|meisjes|dames|ladies|heren|male|female|wife)$/.test(word))
      continue;
    const opens =
      lead === 0 ||
      (before(words, lead) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.COLON | GAP.QUOTE | GAP.STOP | GAP.DOT)) !==
        0;
    if (!opens || words.shape[lead] === LOWER) continue;
    const closed =
      next === '' && (words.gap[i]! & (GAP.COMMA | GAP.DOT | GAP.NEWLINE | GAP.SEPARATOR | GAP.STOP)) !== 0;
    const adorned = from < i;
    const fits = adorned
      ? goesOn.has(next) ||
        (closed && !article) ||
        (closed && (isOfLife(text, start) || says(words, from, i, narratorWords)))
      : bearers.test(text.slice(words.end[i]!, words.end[i]! + 20)) ||
        (next === 'in' && !article && words.shape[i + 2] === LOWER && /^(?:vrouw|woman)$/.test(word));
    if (!fits || isOfWork(text, start)) continue;
    if (
      /(?:begeleid|gezocht|overleden|verward|wanted|behandel|verzorg)/i.test(
        text.slice(words.end[i]!, words.end[i]! + 60),
      )
    )
      continue;
    take(i, i, 0.7);
  }
  for (const i of occurrences(words, born)) take(i, i, 0.75);
  for (const i of occurrences(words, clubs)) {
    const coached = says(words, i, i, trainers, 5);
    if (!coached && (isOfLife(text, words.start[i]!) || says(words, i, i, member, 6))) take(i, i, 0.7);
  }
  for (const i of occurrences(words, possessives)) {
    let k = i + 1;
    if (words.gap[i] === GAP.APOSTROPHE && fold[k] === 's') k++;
    while (k - i < 4 && linked(words, k - 1) && !clubNouns.has(fold[k]!)) k++;
    if (!clubNouns.has(fold[k] ?? '') || !linked(words, k - 1) || says(words, i, k, trainers, 5)) continue;
    if (isOfLife(text, words.start[i]!) || says(words, i, k, member, 6))
      take(i, fold[i + 1] === 's' ? i + 1 : i, 0.7);
  }
}

const networks = wordSet(
  'network networks netwerk community gemeenschap platform vakvereniging beroepsvereniging genootschap collective collectief circle kring meetup bookclub leesclub',
);
const networkers = wordSet(
  'founder cofounder founded oprichter oprichtster medeoprichter medeoprichtster opgericht chair chairwoman voorzitter voorzitster member lid bestuurslid board bestuur active actief penningmeester secretaris ambassador ambassadeur volunteer vrijwilliger',
);
/** Whether word `i` names those a network is for, and who writes founded it, leads it or belongs to it. */
function isOfNetwork(words: Scan, i: number): boolean {
  const { fold } = words;
  let k = i - 1;
  let clubbed = false;
  for (let n = 0; n < 6 && k >= 0 && before(words, k + 1) <= (GAP.SPACE | GAP.HYPHEN); n++, k--)
    if ((clubbed = networks.has(fold[k]!) && /^(?:for|of|van|voor)$/.test(fold[k + 1]!))) break;
  return (
    clubbed &&
    !/^(?:met|with|who|die|zonder|without|experiencing)$/.test(fold[i + 1] ?? '') &&
    says(words, k, i, networkers, 6) &&
    !says(words, k, i, trainers, 5)
  );
}

const patients = wordSet(
  'patient client clienten patienten klant bewoner verdachte slachtoffer treated behandelde begeleidde begeleiden clients patients resident student leerling kind zoon dochter son daughter his her',
);
const trainers = wordSet(
  'trainer coach trainde coachte coached trained train coaching begeleider leider sponsor sponsored organise organiseer',
);
