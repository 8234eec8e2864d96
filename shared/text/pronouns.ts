import type { Sex } from './people-nouns.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** Words that may speak of one man or one woman, folded. */
export const pronounWords = wordSet(
  'hij hem hemzelf he him his himself she her hers herself zij ze haar zijn haarzelf zijne hare',
);

export type Role = 'subject' | 'object' | 'possessive' | 'reflexive';

export interface Pronoun {
  /** Number of the word. */
  readonly at: number;
  readonly sex: Sex;
  readonly role: Role;
  /** Whether the word hardly means anything else: "hij" rather than "zijn" or "ze". */
  readonly sure: boolean;
}

const possessives = wordSet('his hers zijne hare');
const feminine = wordSet('she her hers herself zij ze haar haarzelf hare');
const functionWords = wordSet(
  `de het een t n er niet geen ook al nog wel weer vooral heel erg zeer zo te om van voor met in op aan bij uit naar door over tot als dan dat die dit deze daar hier en of maar want omdat dus toch altijd vaak
  soms nooit steeds meestal inmiddels allemaal beide alle veel weinig meer minder minst best beter meest mijn jouw je uw onze ons hun wij we ze zij jullie u hij ik mij me hem haar wat wie waar hoe waarom wanneer
  net juist echt nu toen straks morgen vandaag gisteren samen onder tussen tijdens volgens zonder binnen buiten tegen via per sinds vanaf rond ongeveer bijna ruim slechts alleen telkens daarom daarmee daarna
  daarbij hierbij hiermee ervan erin daarin waarvan waarin waarmee zelf zelfs genoeg zowel i the a an to and or of is was`,
);
/** Behind a verb "zijn" they say what somebody is; behind "his" they would need an ending. */
const predicates = wordSet(
  `goed belangrijk sterk prima welkom blij trots duidelijk positief leuk nodig mogelijk beschikbaar aanwezig bekend klaar bereid tevreden bezig weg thuis groot klein hoog laag snel
  lastig moeilijk makkelijk zichtbaar actief open eerlijk betrokken enthousiast verantwoordelijk essentieel cruciaal onmisbaar welkom verplicht vereist gewenst bespreekbaar inzetbaar opvraagbaar uitstekend
  vloeiend zelfstandig flexibel representatief gericht gek dol geinteresseerd overtuigd benieuwd akkoord vrij gratis oud jong nieuw anders hetzelfde gelijk voldoende ingevuld`,
);
/** They look like participles, and are nouns one may have. */
const participleLike =
  /^(?:geduld|gezin|gezond\w*|geloof|gebied|gevoel|gedrag|geld|gezicht|gesprek\w*|gedachten?|gemoed|gewicht|geweten|gehoor|geheugen|gemak|geluk|gebruik|gebed|gebrek|geschiedenis|getuigschrift|beleid|belang\w*|bedrijf\w*|beroep|begrip|begeleid(?:er|ing|ster)|bereik\w*|besluit|beheer\w*|bestand|betoog|bijdrage|vertrouwen|verleden|verhaal|vermogen|verstand|verzoek|verblijf\w*|verlof|verantwoord\w*|ervaring\w*|herkomst|ontwikkel\w*|ontslag|vertrek|verlies|verzuim|verslag|bestuur|bezoek|betrouwbaar\w+|betrokken\w+|gedreven\w*|gerust\w+|gebroken|gewend|gedegen|bevlogen\w*)$/;
const participle =
  /^(?:ge|be|ver|ont|her|er|op|aan|uit|in|af|mee|toe|over|door|voor|na|om|bij|samen)?(?:ge|be|ver|ont|her)[a-z]{2,18}(?:d|t|en|aan|daan)$/;
const plurals = wordSet(
  'wij we jullie die dit deze dat er u ze zij te allen beide beiden zullen kunnen moeten',
);
const endsInEn = wordSet(
  'tegen binnen buiten tussen boven beneden achter onder samen zonder ondanks langs tijdens volgens wegens naast sinds bovendien daarboven hebben prijzen roemen waarderen noemen vinden loven delen steunen volgen missen maken kregen geven herkennen vertrouwen bewonderen',
);

/** How many words are remembered by what their form told of them. */
const KEPT = 4000;
/** Whether a word behind "zijn" may be something one has. */
const nouns = new Map<string, boolean>();

/** Whether "zijn" behind word `i - 1` and before word `i + 1` means "his". */
function isHis(words: Scan, i: number): boolean {
  const next = words.fold[i + 1];
  if (next === undefined || words.gap[i] !== GAP.SPACE) return false;
  let noun = nouns.get(next);
  if (noun === undefined) {
    if (nouns.size > KEPT) nouns.clear();
    noun =
      !functionWords.has(next) &&
      !predicates.has(next) &&
      (!participle.test(next) || participleLike.test(next));
    nouns.set(next, noun);
  }
  if (!noun) return false;
  const lead = before(words, i);
  const opens = i === 0 || (lead & ~(GAP.SPACE | GAP.QUOTE | GAP.COMMA | GAP.APOSTROPHE)) !== 0;
  if (opens) {
    // "Zijn uw deuren open?" and "- zijn er" ask and say something else; "Zijn opzegtermijn" is his.
    return words.shape[i] !== LOWER || !!(lead & (GAP.COLON | GAP.STOP | GAP.SEPARATOR | GAP.OTHER));
  }
  const previous = words.fold[i - 1]!;
  if (plurals.has(previous)) return false;
  // "Er zijn klanten": the subject may stand further on.
  if (/^(?:hier|daar|waar|zo|dus|zoals)$/.test(previous)) return !/(?:en|s)$/.test(next) && next.length > 3;
  const amid = /^(?:in|na|tijdens|voor|van|door|over|met|bij|uit|op|aan|naar|sinds|tot|per|binnen)$/.test(
    words.fold[i - 3] ?? words.fold[i - 2] ?? '',
  );
  if (!amid && /(?:en|s)$/.test(previous) && previous.length > 3 && !endsInEn.has(previous)) {
    // "Mijn sterke punten zijn …", "klanten zijn …": a noun in the plural before the verb.
    const third = words.fold[i - 2] ?? '';
    const subject =
      i < 2 ||
      words.shape[i - 1] !== LOWER ||
      (before(words, i - 1) & ~GAP.SPACE) !== 0 ||
      /^(?:de|het|mijn|onze|haar|zijn|hun|uw|jouw|alle|deze|die|twee|drie|vier|vijf|veel|enkele|andere|mooie|beide|en|of)$/.test(
        third,
      ) ||
      /[a-z]{2}e$/.test(third);
    if (subject) return false;
  }
  return true;
}

const singular = wordSet(
  'is was heeft had kan kon wil wilde zal zou moet moest mag mocht gaat ging komt kwam doet deed weet wist ziet zag staat stond zit zat ligt lag krijgt kreeg blijft bleef houdt hield geeft gaf neemt nam loopt liep laat liet vindt vond brengt bracht denkt dacht spreekt sprak schrijft schreef begint begon belde zegt zei vraagt vroeg werd wordt leest las helpt hielp rijdt reed koopt kocht zoekt zocht draait kent kende hoeft leert valt viel verliet verdient bouwde won sloeg bood droeg hing trok koos bleek schoof sloot eet sliep slaapt',
);
const plural = wordSet(
  'zijn waren hebben hadden kunnen konden willen wilden zullen zouden moeten moesten mogen mochten gaan gingen komen kwamen doen deden weten wisten zien zagen staan stonden zitten zaten krijgen kregen blijven bleven geven gaven nemen namen lopen liepen laten lieten vinden vonden brengen brachten denken dachten werden worden vragen vroegen zeggen zeiden',
);
const noVerb = wordSet(
  'met dat niet het wat omdat zodat voordat totdat nadat tot uit want naast als de ze die te ook altijd dit bent laatste eerste beste grote goede vaste hele eigen hoogste mede oude jonge lange einde orde zodra nooit direct goed tijd wet markt haast ooit juist beide zelfde ander lastigste echt recht kracht dienst bewust best graag rust samen toch nacht echte nogal liefst laatst eerst naartoe bedenktijd eerlijkheid zorgvuldigheid flexibiliteit kwaliteit markt stad maand avond hand werkdruk beleid geduld geld',
);

const numbers = new Map<string, number>();

/** Whether a word looks like a finite verb in the singular (1), in the plural (-1), or neither (0). */
function verbNumber(word: string | undefined): number {
  if (word === undefined) return 0;
  let number = numbers.get(word);
  if (number === undefined) {
    if (numbers.size > KEPT) numbers.clear();
    numbers.set(word, (number = numberByForm(word)));
  }
  return number;
}

function numberByForm(word: string): number {
  if (singular.has(word)) return 1;
  if (plural.has(word)) return -1;
  if (noVerb.has(word) || functionWords.has(word)) return 0;
  if (/[a-z]{2}(?:den|ten)$/.test(word)) return -1;
  if (/[a-z]{2}(?:[^aeiou]de|[^aeiou]te|t)$/.test(word)) return 1;
  return /[a-z]{2}en$/.test(word) ? -1 : 0;
}

const clauseEnd = GAP.COMMA | GAP.DOT | GAP.STOP | GAP.NEWLINE | GAP.COLON | GAP.SEPARATOR | GAP.QUOTE;

/** Whether "zij" or "ze" is one woman rather than several people: the verb beside it or at the end of its clause tells. */
function isShe(words: Scan, i: number): boolean {
  const next = verbNumber((words.gap[i]! & clauseEnd) === 0 ? words.fold[i + 1] : undefined);
  const opens = (before(words, i) & clauseEnd) !== 0;
  if (words.gap[i]! & GAP.COLON) return false;
  if (opens && next === 0 && /(?:de|te)$/.test(words.fold[i + 1] ?? '') && !noVerb.has(words.fold[i + 1]!))
    return true;
  if (opens && next !== 0) return next > 0;
  if (!opens) {
    const previous = words.fold[i - 1]!;
    // "kwam ze lopend"; but in "hij helpt ze" she is somebody else.
    if (singular.has(previous) || (verbNumber(previous) > 0 && words.shape[i - 1] === LOWER && i > 1)) {
      const third = (before(words, i - 1) & clauseEnd) === 0 ? (words.fold[i - 2] ?? '') : '';
      return !/^(?:ik|hij|je|wie|she|he)$/.test(third);
    }
    if (plural.has(previous)) return false;
    if (
      /^(?:van|voor|met|aan|bij|op|naar|door|over|om|ik|je|we|wij|u|heb|help|leer|geef|neem|vind|begeleid|ken|laat|spreek)$/.test(
        previous,
      )
    )
      return false;
  }
  if (next !== 0 && (singular.has(words.fold[i + 1]!) || plural.has(words.fold[i + 1]!))) return next > 0;
  // "dat ze nee durft te zeggen", "omdat ze de zorg coordineren".
  let last = 0;
  let sure = 0;
  for (let at = i + 1; at < words.fold.length && at < i + 16; at++) {
    const word = words.fold[at]!;
    if (at > i + 1 && /^(?:en|maar|of|omdat|dat|die|als|toen|want|terwijl|waar|zodat)$/.test(word)) break;
    if (singular.has(word)) sure ||= 1;
    if (plural.has(word) && words.fold[at - 1] !== 'te' && sure === 0) sure = -1;
    const number = verbNumber(word);
    if (number !== 0 && words.fold[at - 1] !== 'te') last = last > 0 && number < 0 ? last : number;
    if (words.gap[at]! & clauseEnd) break;
  }
  return (sure || last || next) >= 0;
}

const hairBefore = wordSet(
  'mijn het lang kort blond donker grijs bruin rood zwart eigen je los krullend knippen van-het nieuw ieders hun',
);
const hairAfter = wordSet(
  'knippen kleuren geknipt verven wassen fohnen verzorgen stylen verzorging vlechten kapper',
);
const noPossessor = wordSet(
  `zonder warm unreservedly wholeheartedly highly without ten ter vanwege wegens tot sinds en and or of to te in op met with for voor aan at on uit van om niet not is was als as naar door by graag weer ook zo dan de het een die dat dit deze the a an this that there when because if but maar want
  omdat toen nog al wel zelf altijd vaak nooit even hier daar eerder meteen direct snel liever heel erg zeer zeker tijdens bij over tegen per ter again very well more from into about up out off back today tomorrow
  yesterday later before after during since i we you they he she it ik wij we zij ze hij je jullie who which what heeft had kan zou zal wil heb hebben kunnen moeten zullen mogen laten gaan terug vast alvast
  gewoon beter best kort goed apart opnieuw morgen vandaag gisteren gevraagd gebeld gesproken leren kennen zien bellen spreken aannemen voorstellen uitnodigen geven nemen helpen terugbellen meenemen over and`,
);

/** The pronoun at word `i`; undefined when the word is a verb, hair, several people or a heading. */
export function pronounAt(words: Scan, i: number): Pronoun | undefined {
  const word = words.fold[i]!;
  const sex: Sex = feminine.has(word) ? 'f' : 'm';
  const own = { at: i, sex };
  // "HEM steel", "HE" as a short form; and "she/her", which stands for itself.
  if (words.shape[i]! > 1 && words.shape[i + 1] !== words.shape[i] && words.shape[i - 1] !== words.shape[i])
    return undefined;
  const around = (before(words, i) & GAP.SEPARATOR) | (words.gap[i]! & GAP.SEPARATOR);
  if (around && words.text.slice(words.start[i]! - 2, words.end[i]! + 2).includes('/')) return undefined;
  if (before(words, i) & GAP.APOSTROPHE && before(words, i) === GAP.APOSTROPHE) return undefined;
  if (/^(?:majesty|majestys|excellency|highness|honour)$/.test(words.fold[i + 1] ?? '')) return undefined;
  if (word === 'zijn') return isHis(words, i) ? { ...own, role: 'possessive', sure: false } : undefined;
  if (word === 'zij' || word === 'ze')
    return isShe(words, i) ? { ...own, role: 'subject', sure: false } : undefined;
  if (word === 'hij' || word === 'he' || word === 'she') return { ...own, role: 'subject', sure: true };
  if (word === 'haar') {
    const previous = words.fold[i - 1] ?? '';
    if (hairBefore.has(previous) || hairAfter.has(words.fold[i + 1] ?? '')) return undefined;
    if (
      /^(?:en|of)$/.test(words.fold[i + 1] ?? '') &&
      /^(?:make|huid|nagels|zijn|hem|baard|makeup|hoofdhuid)$/.test(words.fold[i + 2] ?? '')
    )
      return undefined;
  }
  if (word === 'her' || word === 'haar') {
    const possessor = words.gap[i] === GAP.SPACE && !noPossessor.has(words.fold[i + 1] ?? 'en');
    return { ...own, role: possessor ? 'possessive' : 'object', sure: true };
  }
  if (possessives.has(word)) return { ...own, role: 'possessive', sure: true };
  if (word.length > 6) return { ...own, role: 'reflexive', sure: true };
  return { ...own, role: 'object', sure: true };
}
