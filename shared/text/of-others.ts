import { ends } from './life-places.ts';
import { GAP, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** People whom somebody teaches, nurses, helps or leads: never the candidate. */
const groups = wordSet(
  'kinderen leerlingen scholieren studenten gezinnen families vrouwen mannen meisjes jongens jongeren tieners ouderen mensen bewoners cursisten deelnemers patienten clienten gasten vluchtelingen nieuwkomers statushouders asielzoekers migranten arbeidsmigranten inwoners moeders vaders volwassenen ondernemers werknemers medewerkers vakmensen arbeiders monteurs chauffeurs cliente patiente patient client clientgroep leerling klas groep groepen slachtoffers inburgeraars kandidaten spelers children pupils students women men girls boys youngsters teenagers elders people residents learners participants patients clients guests refugees newcomers migrants mothers fathers adults entrepreneurs employees workers staff drivers nurses players candidates kids youth youths victims households generation generatie gezin family persons individuals personen those degenen',
);
/** What firms have to do with, also when somebody calls it his own. */
const business = wordSet(
  'klant klanten customer customers client clients clienten leverancier leveranciers supplier suppliers vendor vendors team teams collega collegas colleague colleagues product producten products onderdelen parts goederen goods grondstoffen materials medewerkers employees staff bedrijf company firm leads orders bestellingen data cijfers figures bloemen flowers wijnen wines leerlingen pupils students studenten patients patienten bewoners residents ploeg ploegen crew crews gasten guests bezoekers visitors werkgever employer opdrachtgever opdrachtgevers opdrachten vrachten cargo containers planten machines voertuigen vehicles',
);
const owners = wordSet('hele whole entire mijn my onze our ons mn haar zijn her his m n the de het');
const subjects = wordSet('ik i wij we mijn my');

/**
 * Whether the cue at word `i` is said of a group of others: the nearest person before it in the clause is "children
 * who …", "women born …", "our suppliers", not the candidate.
 */
export function saidOfOthers(words: Scan, i: number, reach = 10): boolean {
  for (let at = i - 1; at >= 0 && i - at < reach; at--) {
    if (ends(words, at) || words.gap[at]! & (GAP.COMMA | GAP.COLON)) return false;
    const word = words.fold[at]!;
    if (subjects.has(word) || word === 'and' || word === 'en') return false;
    if (business.has(word)) return true;
    // "Many of them Muslim"
    if (
      /^(?:them|whom|hen|wie)$/.test(word) &&
      /^(?:of|van)$/.test(words.fold[at - 1] ?? '') &&
      /^(?:many|most|some|all|several|half|both|veel|velen|sommigen|meesten|enkelen)$/.test(
        words.fold[at - 2] ?? '',
      )
    )
      return true;
    if (!groups.has(word)) continue;
    const prior = words.fold[at - 1] ?? '';
    if (/^(?:gezin|family|families|household|households)$/.test(word) && owners.has(prior)) return false;
    return !/^(?:mijn|my|ons|onze|our|mn)$/.test(prior);
  }
  return false;
}

const ties = wordSet('van of for voor with met by door from onder among onze our');
const within = wordSet(
  'de het the our onze ons hun their mijn my alle all eigen own sommige some many veel jonge young andere other',
);

/** Whether what ends in word `i` is a group's that one works with or for: "rosters of the crew", "voor bewoners". */
export function isOfGroup(words: Scan, i: number): boolean {
  for (let at = i, tied = false; at + 1 < words.fold.length && at - i < 7; at++) {
    if (words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.NEWLINE)) return false;
    const word = words.fold[at + 1]!;
    if (tied && (groups.has(word) || business.has(word))) return true;
    if (ties.has(word)) tied = true;
    else if (!within.has(word)) tied = false;
  }
  return false;
}

/** Trades that serve feasts and clubs of anybody: "security at Surinamese festivals", "fotograaf van …". */
export const servesFeasts =
  /(?<!\p{L})(?:\p{L}{0,12}beveilig\p{L}*|security|steward\p{L}*|doorman|portier|cater\p{L}*|fotogra\p{L}*|photogra\p{L}*|film(?:t|de|er)\p{L}*|video\p{L}*|dj|dj['’]s|planner|planning|florist|bloem\p{L}*|visag\p{L}*|make-?up|kapster|kapper|hair\p{L}*|verhuur\p{L}*|rental|decorat\p{L}*|styling|bediening|horeca|techni\p{L}*|geluids?\p{L}*|licht\p{L}*|sound|lighting|stage|bar|barman|ehbo|first aid|logistiek|logistics|verkeersregel\p{L}*|traffic|kaartverkoop|tickets?|ticketing|programm\p{L}*|muzikant|gezocht|boekte?n?|booking|venue\p{L}*|zalen|zaalverhuur)(?!\p{L})/iu;
