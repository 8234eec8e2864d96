import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { ownLabelFollows } from '../text/own-labels.ts';
import { belongsTo } from '../text/own-life.ts';
import { grantAt, grants, permitAt, permits } from '../text/own-permits.ts';
import { GAP, type Scan, scan } from '../text/scan.ts';
import { mayOpen, schemeAt, schemes } from '../text/stay-schemes.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Documents and titles: said of the candidate unless the sentence tells of requests of others. */
const documents = wordSet(
  'verblijfsvergunning verblijfsstatus verblijfstitel verblijfsdocument verblijfskaart verblijfspas verblijfsrecht verblijfsvisum vluchtelingenstatus vluchtelingenpaspoort asielstatus asielvergunning statushouderschap tewerkstellingsvergunning werkvergunning twv gvva kennismigrantenvergunning kennismigrantenregeling kennismigrantenstatus zoekjaar zoekjaarvisum zoekjaarvergunning zoekjaarregeling studentenvisum werkvisum partnervisum gezinshereniging gezinsvorming naturalisatie naturalisering verblijfsduur verblijfstitels verblijfsdocumenten verblijfsvergunningen werkvisa arbeidsvergunning arbeidsmarktaantekening asielachtergrond asielverleden asielaanvraag asielverzoek asielprocedure asielgezin nareis nareiziger nareizigster gezinshereniger inreisvisum inburgeraarsstatus vreemdelingenpaspoort vreemdelingendocument verblijfsaantekening vreemdelingenkaart permanentverblijf mvv wav statusloos ongedocumenteerd undocumented naturalise naturaliseren naturaliseerde unieburgerschap toelatingsbeschikking genaturaliseerd genaturaliseerde naturalised naturalized naturalisation naturalization pardonregeling generaal kinderpardon',
);
/** What somebody is; only in the singular and said of oneself. */
const people = wordSet(
  'statushouder statushoudster vergunninghouder vluchteling vluchtelinge asielzoeker asielzoekster kennismigrant kennismigrante ontheemde refugee displaced expatriate arbeidsmigrant arbeidsmigrante gezinsmigrant eu unieburger derdelander statushouders statushoudersgezin azc asielzoekerscentrum opvang asielprocedure asiel asylum vluchtelingenkamp asielopvang opvangcentrum noodopvang ',
);
const heads = wordSet(
  'holder holders spouse echtgenoot echtgenote partner document documents search orientation zoek stay permit permits legally lawfully free freely entitled allowed permitted able reunification reunion directive unrestricted restrictions onbeperkt vrij legaal wettelijk niet-eu tijdelijk tijdelijke beschermd entry clearance bescherming permanente permanent permanently visa visum visas migrant migrants resident residents residency card blue right eligible authorised authorized authorization authorisation ingezetene vergunning status remain leave verblijf settled indefinite dependent sponsorship sponsor toegestaan rechtmatig werken ind ukrainian oekraine rtb schengen bescherming protection',
);
const phrases =
  /(?<![a-zà-ÿ])(?:(?:(?:asylum|partner|kennismigrant|search[- ]year|zoekjaar|student|study|family|spous(?:e|al)|dependent|humanitarian|refugee|hsm|migrant|orientation[- ]year|long[- ]term|temporary|permanent|valid|dutch|eu|job[- ]?seeker|highly skilled migrant|fianc[eé]e?|marriage|regular|investor|startup|start-up|employer-tied|tied|single|combined|gvva) ){1,3}(?:permits?|visas?|residence documents?|documents?|card)(?: status)?|residence documents?|(?:(?:legally |lawfully |fully |freely |already |currently )?(?:free|entitled|allowed|permitted|able|eligible|authori[sz]ed|cleared) to (?:live and |reside and )?(?:freely |legally |lawfully )?work(?: and (?:live|stay|reside))?(?: (?:freely|legally|full[- ]time|anywhere|without (?:any )?(?:restrictions?|limitations?|sponsorship|an? (?:work )?permit)))?(?: (?:in|within|across|throughout) (?:the )?(?:whole )?(?:eu|eea|europe|netherlands|holland|nl|uk|european union|schengen(?: area)?))?(?: without (?:any )?(?:restrictions?|limitations?|sponsorship|an? (?:work )?permit))?)|(?:unrestricted|full|unlimited|no restrictions? on my|open) (?:work (?:rights?|access|authori[sz]ation|permit)|working rights?|access to the (?:dutch )?labou?r market|right to work)|(?:visa|work|immigration) sponsorship|family (?:reunification|reunion|formation)(?: (?:visa|permit|procedure))?|temporary protection(?: directive| status)?|humanitarian (?:visa|permit|protection|status)|subsidiary protection|(?:no|without an?|any) (?:work )?(?:permit|visa)(?: sponsorship)?(?: (?:is )?(?:needed|required|necessary))?|permanent(?:ly)? (?:allowed|resident|residence|residency)(?: (?:permit|status|card|holder))?|(?:permanent|tijdelijk|duurzaam) (?:verblijfs[a-zà-ÿ]{3,12}|ingezetene)|(?:permanente|tijdelijke|geldige|zelfstandige|afhankelijke|definitieve) (?:verblijfs[a-zà-ÿ]{3,12}|vergunning|status)|(?:mag|kan|may|can|mogen) (?:hier |in nederland |in the netherlands )?(?:onbeperkt|vrij|legaal|legally|freely|zonder (?:beperking|beperkingen|vergunning)) (?:in nederland |in the netherlands )?(?:werken|work|aan het werk)|(?:onbeperkt|vrij|vrije) (?:werken|toegang tot de arbeidsmarkt|op de (?:nederlandse )?arbeidsmarkt)|vrije toegang tot de (?:nederlandse )?arbeidsmarkt|wettelijk toegestaan om te werken|(?:permanent |temporary |long[- ]term |eu |valid |current |dutch |asylum |refugee |humanitarian |family |unrestricted |full |student |partner |spousal ){0,2}(?:residence|residency|work|working) (?:permits?|visas?|card)|(?:permanent|long[- ]term|eu long[- ]term|legal) (?:residency|residents?(?: status)?)|highly[- ]skilled migrants?(?: permit| visa| status| scheme)?|(?:orientation|search|zoek)[- ]?(?:year|jaar)[- ]?(?:permit|visa|visum|vergunning)?|(?:work|student|spouse|partner|dependent|family|schengen|job[- ]?seeker)[- ]?(?:visas?|visum)|(?:eu |european |europese )?blue card(?: holder)?|(?:full |unrestricted )?right to (?:work|live and work|remain)(?: in (?:the )?(?:eu|uk|netherlands|holland))?|(?:eligible|authori[sz]ed|permitted|allowed) to work in (?:the )?(?:eu|netherlands|holland|uk)|work authori[sz]ation|indefinite leave to remain|pre-settled(?: status)?|settled status|granted settlement|(?:limited |discretionary |humanitarian )?leave to remain|permit(?= (?:is valid|valid|allows|expires|until|type|runs|for the netherlands|granted))|(?<=(?:my|mijn) )(?:permit|vergunning|visum|visa)(?! (?:for|voor) (?:the|de|het) )|v-status|(?<=(?:mijn|my) )status(?= (?:kreeg|heb|gekregen|was granted|is verleend|werd|in \d|sinds|since|came))|status (?:gekregen|verkregen)|(?:former |recogni[sz]ed )?(?:(?:refugee|asylum|protection|permit|residence) )?status holder|(?:(?:refugee|asylum|residence|work) )?permit holder|(?:partner|echtgenote?|vrouw|man) van een (?:kennismigrant|expat|statushouder)|(?:partner|spouse|husband|wife) of an? (?:highly[- ]skilled migrant|knowledge migrant|expat|permit holder)|work (?:is )?(?:allowed|permitted)(?=\s?(?:[,;.)|\n]|$))|verblijf(?: als|:) (?:partner|gezinslid|familielid|student|kennismigrant)|(?:residence|stay) as (?:an? )?(?:partner|family member|spouse|student)|residence permit ["“'‘](?:partner|study|family|asylum|work)["”'’]|(?:refugee|asylum|protected|immigration|temporary protection) status|temporary protection|visa sponsorship|(?:no |without )?(?:visa )?sponsorship(?= (?:is )?(?:not )?(?:required|needed|necessary))(?: (?:is )?(?:not )?(?:required|needed|necessary))|(?<=(?:need|needs|require|requires|no|without) )sponsorship|eu[- ]langdurig(?:e)?[- \n]{0,3}ingezetene[nt]?|langdurig ingezetene|(?:een |eigen |geldige )?vergunning (?:voor )?(?:on)?bepaalde tijd(?: (?:asiel|regulier))?|verblijf (?:voor )?(?:on)?bepaalde tijd(?: (?:asiel|regulier))?|permanent verblijf(?:srecht)?|duurzaam verblijf(?:srecht)?|arbeid (?:is )?vrij toegestaan|werken (?:is )?(?:vrij )?toegestaan|vrij op de arbeidsmarkt|rechtmatig verblijf|(?:mag|may) (?:vrij|legaal|legally) werken|(?:richtlijn )?tijdelijke bescherming)(?![a-zà-ÿ])/gi;
/** What is said of a permit: "voor onbepaalde tijd", "asiel bepaalde tijd", "(type II)". */
const rest =
  /^(?:[ ,:(–-]{1,3}(?:(?:voor|for|until|valid|geldig|tot|met|type|categorie|an?|de aantekening|is|was|met als doel|op grond van) ){0,3}(?:asiel(?: voor)?(?: (?:on)?bepaalde tijd)?|regulier(?: (?:on)?bepaalde tijd)?|(?:on)?bepaalde tijd(?: (?:asiel|regulier))?|indefinite(?:ly)?|permanent|(?:arbeid|werken)(?: is)? (?:vrij )?toegestaan|twv niet vereist|niet (?:nodig|vereist|van toepassing)|not (?:needed|required|necessary|applicable)|(?:required|needed)|(?:\d{1,2}[-/.])?(?:\d{1,2}[-/.])?20\d{2}(?!\d)|(?:jan|feb|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}* 20\d{2}|gezinshereniging|gezinsvorming|family (?:reunification|reunion)|humanitair|studie|study|partner|arbeid(?: in loondienst)?|asylum|type (?:IV|I{1,3}|[1-5])|(?:IV|I{1,3})(?![\p{L}])|kennismigrant|langdurig ingezetene)\)?){1,3}/u;
/** What goes on behind a permit: how long, since when, whether it was granted. */
const more =
  /^(?:\s?\((?=[^()\n]{0,40}(?:tot|until|valid|geldig|voorheen|formerly|since|sinds|vanaf|status|permit|pas|type|\d{4}))[^()\n]{2,44}\)|,? (?:geldig |valid )?(?:tot|until|t\/m|sinds|since|vanaf|expires|verloopt|expiring)(?: in| op| on)? (?:\d{1,2} )?(?:[\p{L}]{3,9} )?(?:\d{1,2}[-/.]){0,2}(?:19|20)\d{2}|,? (?:for|voor) (?:\d|\p{L}+) (?:years?|jaar)| (?:granted|approved|pending|in progress|loopt|aangevraagd|verleend|toegekend|in aanvraag)(?!\p{L})|,? (?:then|daarna|nu|now|later|voorheen|formerly) (?:an? |een )?(?:(?:\p{L}+ )?(?:permit|visa|status)|\p{L}*(?:vergunning|migrant|ingezetene))| under the \p{Lu}\p{L}+ (?:Agreement|Directive|Treaty)| als (?:partner|kennismigrant|student|gezinslid|familielid)| (?:bij|via|met) (?:mijn |zijn |haar |m['’]n )?(?:partner|echtgenote?|echtgenoot|man|vrouw|ouders|gezin)(?!\p{L})| (?:through|via|with) (?:my |his |her )(?:partner|spouse|husband|wife|parents)|,? (?:work (?:is )?(?:allowed|permitted)|vrij op de arbeidsmarkt|arbeid (?:is )?vrij toegestaan)(?!\p{L})| as an? (?:partner|student|family member|highly skilled migrant)){1,3}/u;
/** Requests and files of others are work. */
const ofOthers =
  /(?:aanvra(?:ag|gen)|aanvragen|aanvroeg|begeleid\p{L}*|behandel\p{L}*|ondersteun\p{L}*|voor|for|dossiers?|applications?|process\p{L}*|handl\p{L}*|arrang\p{L}*|regel(?:en|de|t)|verzorg\p{L}*|advis\p{L}*|adviser\p{L}*|namens|cliënten|clients|medewerkers|employees|werknemers|expats|procedures?|spreekuur|(?:cliënten|mensen|jongeren|kandidaten|people|clients|candidates|medewerkers|werknemers|vrouwen|gezinnen|expats) (?:met|with|zonder|without)|van) (?:\p{L}+ ){0,2}$/iu;
/** Nouns that make of a permit or a migrant a matter of an office. */
const workWith =
  /^[ -](?:(?:and|en|\/) \p{L}+ )?(?:systems?|systeem|issu\p{L}*|afgeven|afgifte|uitgeven|uitschrijven|schrijven|opstellen|coordinator|coördinator|office|lawyer|applications?|requests?|procedures|cases?|files?|dossiers?|desk|team|service|dienst|dep(?:t|artment)|law|policy|polic(?:y|ies)|ceremon\p{L}*|aanvragen|beleid|specialist|consultants?|adviseur|advisors?|adviser|process(?:es|ing)?|renewals|compliance|scheme for|regeling voor)(?!\p{L})/iu;
const mine =
  /(?<!\p{L})(?:politiek|political|young|jonge|granted|ik|i|mijn|m['’]?n|my|heb|have|heeft|has|holds?|hold|bezit|houder van|kwam|came|gekomen|ben|am|was|als|as|an?|een|inmiddels|nu|now|sinds|since|(?:sinds|since) \d{4}|erkend|erkende|recognised|recognized|voormalig|former|in het bezit van|status|verkreeg|kreeg|received|obtained|got|vraag|hij|zij|ze|she|he|eerst|nog|currently|(?:geen|no|without)) (?:\p{L}+ ){0,2}$/iu;
const plainStart = /(?:^|[:|,;(•▪●–—☒☑✓✔\]\n*>=-]|\s{2})\s*(?:\p{Lu}\p{L}+ )?$/u;

/** A permit is said of the candidate unless the sentence or the section tells of the requests of others. */
function isOwnDocument(text: string, start: number, end: number): boolean {
  if (said(text, start, false)) return true;
  const head = text.slice(Math.max(0, start - 60), start);
  if (ofOthers.test(head.slice(head.search(/[^.!?\n]*$/)))) return false;
  if (/(?:en|s|a)$/.test(text.slice(start, end))) return false;
  return belongsTo(text, start, end) !== 'work';
}

function said(text: string, start: number, strict: boolean): boolean {
  const head = text.slice(Math.max(0, start - 60), start);
  const sentence = head.slice(head.search(/[^.!?\n]*$/));
  if (
    /(?<!\p{L})(?:mijn|my|heb ik|ik heb|i have|i hold|ik bezit|heeft een|has a|holds an?|in het bezit van)(?: \p{L}+){0,2}[ :]+$/iu.test(
      sentence,
    )
  )
    return true;
  if (ofOthers.test(sentence) && !/(?:in het bezit van|sinds|houder van) (?:\p{L}+ )?$/iu.test(sentence))
    return false;
  if (mine.test(sentence))
    return (
      !strict ||
      !/(?:een|a|an) $/i.test(sentence) ||
      /(?:ik|i|ben|am|was|als|as|hij|zij|ze|he|she|is|kwam)\s(?:\p{L}+ ){0,2}$/iu.test(sentence)
    );
  return plainStart.test(head) || /^\s*$/.test(sentence);
}

/** Leave to stay or to work. Work with refugees is experience; being one is identity. */
export const residenceStatus: Recognizer = {
  kind: 'residence-status',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (start: number, end: number, confidence: number): void => {
      const said = rest.exec(text.slice(end, end + 100));
      const until = said ? end + said[0].trimEnd().length : end;
      const behind = more.exec(text.slice(until, until + 80));
      found.push({ start, end: until + (behind ? behind[0].length : 0), confidence });
    };
    const labels = labelled(words, found);
    const isLabel = (start: number): boolean => labels.has(start);
    for (const i of occurrences(words, documents)) {
      if (ownLabelFollows(text, words.end[i]!)) continue;
      const start = words.start[i]!;
      if (workWith.test(text.slice(words.end[i]!, words.end[i]! + 24))) continue;
      if (isLabel(start) || (words.fold[i] === 'generaal' && words.fold[i + 1] !== 'pardon')) continue;
      if (
        words.fold[i] === 'zoekjaar'
          ? !isOwnDocument(text, start, words.end[i]!) &&
            !/^ hoog/.test(text.slice(words.end[i]!, words.end[i]! + 5))
          : !isOwnDocument(text, start, words.end[i]!)
      )
        continue;
      take(start, words.end[words.fold[i] === 'generaal' ? i + 1 : i]!, 0.8);
    }
    for (const i of occurrences(words, people)) {
      const start = words.start[i]!;
      if (isLabel(start) || /^(?:eu|opvang|statushouders)$/.test(words.fold[i]!)) continue;
      if (/^(?:asiel|asylum)$/.test(words.fold[i]!)) {
        const head = text.slice(Math.max(0, start - 50), start);
        const own =
          /(?:(?<!\p{L})(?:ik|i|my|mijn|wij|we|our|onze|hij|zij|ze|he|she|granted|sought|seeking|kreeg|kregen|vroeg|aangevraagd)(?!\p{L}))[^.!?\n]{0,36}$/iu.exec(
            head,
          ) ??
          /^ (?:gekregen|aangevraagd|verkregen|granted|gevraagd)/i.exec(
            text.slice(words.end[i]!, words.end[i]! + 14),
          );
        if (
          own &&
          !/(?:werk|work|begeleid|support|help|cliënt|client|dossier|advis|jurist|recht|law|procedures|policy|beleid)\p{L}*[^.!?\n]{0,30}$/iu.test(
            head,
          ) &&
          !/^ (?:seekers|law|policy|recht|beleid|cases|team)/i.test(
            text.slice(words.end[i]!, words.end[i]! + 9),
          )
        )
          take(
            start,
            words.end[i]! +
              (/^[ -](?:seekers?|cent(?:re|er)|procedure|application|status|zoeker)/i.exec(
                text.slice(words.end[i]!, words.end[i]! + 14),
              )?.[0].length ?? 0),
            0.7,
          );
        continue;
      }
      if (/^(?:azc|asielzoekerscentrum|asielprocedure)$/.test(words.fold[i]!)) {
        // Lived in one, not worked in one.
        if (
          !/(?:woond\p{L}*|gewoond|verbleef|verbleven|zat|opgegroeid|opgroeide|leefde|lived|stayed|grew up|mijn|my|onze|doorliep)[^.!?\n]{0,40}$/iu.test(
            text.slice(Math.max(0, start - 60), start),
          ) &&
          !/^[^.!?\n]{0,30}(?:gewoond|gezeten|opgegroeid|verbleven)/iu.test(
            text.slice(words.end[i]!, words.end[i]! + 50),
          )
        )
          continue;
      } else if (!said(text, start, true)) continue;
      if (
        /^(?:crisis|camp|centre|center|council|law|work|aid|support|children|patients|shelter)$/.test(
          words.gap[i] === 1 ? (words.fold[i + 1] ?? '') : '',
        )
      )
        continue;
      const lead =
        /(?:(?:erkend|recogni[sz]ed|alleenstaande? minderjarige|unaccompanied minor|politiek|political) )$/i.exec(
          text.slice(Math.max(0, start - 28), start),
        );
      found.push({ start: start - (lead ? lead[0].length : 0), end: words.end[i]!, confidence: 0.7 });
      take(start, words.end[i]!, 0.7);
    }
    for (const i of occurrences(words, permits))
      if (!isLabel(words.start[i]!) && !ownLabelFollows(text, words.end[i]!) && !(words.gap[i]! & GAP.COLON))
        for (const { start, end } of permitAt(words, i)) take(start, end, 0.65);
    for (const i of occurrences(words, grants)) {
      const grant = grantAt(words, i);
      if (grant) take(grant.start, grant.end, 0.65);
    }
    for (const i of occurrences(words, schemes)) {
      const scheme = schemeAt(words, i);
      if (scheme && !isLabel(scheme.start)) take(scheme.start, scheme.end, 0.7);
    }
    let done = -1;
    for (const i of occurrences(words, heads)) {
      const from = Math.max(0, words.start[i]! - 40);
      if (words.start[i]! < done || !mayOpen(words, i)) continue;
      const slice = text.slice(from, words.end[i]! + 60);
      for (const hit of slice.matchAll(phrases)) {
        const start = from + hit.index;
        const end = start + hit[0].length;
        if (workWith.test(text.slice(end, end + 24))) continue;
        // Permits to weld or to enter a tank are safety.
        if (
          /(?:hot|cold|safe|safety|confined space|vca|cscs|cpcs|eusr|ccnsg) $/i.test(
            text.slice(Math.max(0, start - 16), start),
          )
        )
          continue;
        if (/^ card/i.test(text.slice(end, end + 5)) && /visa$/i.test(hit[0])) continue;
        if (start > words.start[i]! || end < words.end[i]! || isLabel(start)) continue;
        const cut = /^(?:een|eigen|geldige) /i.exec(hit[0])?.[0].length ?? 0;
        done = end;
        const head = text.slice(Math.max(0, start - 50), start);
        const sentence = head.slice(head.search(/[^.!?\n]*$/));
        if (
          /(?:permits|visas|residents|migrants|visums|cards)$/i.test(hit[0]) &&
          !/(?:^|\s)(?:no|my)\s$/.test(sentence)
        )
          continue;
        if (
          ofOthers.test(sentence) &&
          !mine.test(sentence) &&
          !/(?:citizen|with|met|van) (?:an? |een )?$/i.test(sentence)
        )
          continue;
        if (
          /(?:dossiers?|applications?|aanvra\p{L}*|clients?|employees|expats) (?:\p{L}+ ){0,3}$/iu.test(
            sentence,
          )
        )
          continue;
        take(start + cut, end, 0.8);
        break;
      }
    }
    // What was hidden before leaves its label behind: "Residence permit: [residence status]".
    return found.filter(({ end }) => !ownLabelFollows(text, end));
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'I hold a dependent visa; my stay is unlimited. Ik mag overal werken met deze vergunning.',
    hidden: ['dependent visa', 'stay', 'unlimited', 'mag overal werken'],
  },
  { text: 'Vergunning voor evenementen aangevraagd, visa card, mag ik zelfstandig werken', hidden: [] },
  { text: 'Sinds 2016 heb ik een verblijfsvergunning.', hidden: ['verblijfsvergunning'] },
  { text: 'Polish citizen with a residence permit', hidden: ['residence permit'] },
  {
    text: 'Came on a Health and Care Worker visa, now ILR, pre-settled. Permanent resident; no sponsorship required.',
    hidden: [
      'Health and Care Worker visa',
      'ILR',
      'pre-settled',
      'Permanent resident',
      'no sponsorship required',
    ],
  },
  { text: 'Handled Tier 2 applications of employees, sponsored the club, green card game', hidden: [] },
  { text: 'Residence permit: [residence status]', hidden: [] },
  {
    text: 'Verblijfsstatus: onbepaalde tijd\nVerblijfsvergunning asiel onbepaalde tijd',
    hidden: ['onbepaalde tijd', 'Verblijfsvergunning asiel onbepaalde tijd'],
  },
  {
    text: 'Was kennismigrant, nu EU-langdurig ingezetene.',
    hidden: ['kennismigrant', 'EU-langdurig ingezetene'],
  },
  {
    text: 'Werkvergunning: niet nodig; I have the right to work in the EU',
    hidden: ['niet nodig', 'right to work in the EU'],
  },
  { text: 'Ik heb nu een vergunning voor onbepaalde tijd.', hidden: ['vergunning voor onbepaalde tijd'] },
  {
    text: 'Ik heb een verblijfsvergunning bij mijn partner.',
    hidden: ['verblijfsvergunning bij mijn partner'],
  },
  { text: 'Hot work permit, Work permit system (PTW), visa applications for clients', hidden: [] },
  { text: 'Ik werkte met vluchtelingen en begeleidde een statushouder.', hidden: [] },
  { text: 'Handled applications for residence permits; dossiers van kennismigranten', hidden: [] },
  { text: 'Jurist VluchtelingenWerk: spreekuur voor asielzoekers uit Syrië', hidden: [] },
];
/** Values behind labels are taken; gives the places of the labels, which are no cues. */
function labelled(
  words: Scan,
  found: { start: number; end: number; confidence: number }[],
): ReadonlySet<number> {
  const { text } = words;
  const labels = new Set<number>();
  for (const { start, end, from, to, loose } of valuesOf(text, 'status')) {
    // What stands before a value that was hidden earlier is its label still.
    if (text[start] === '[' || text[start - 1] === '[') {
      for (let at = from; at <= to; at++) labels.add(words.start[at]!);
      continue;
    }
    const value = text.slice(start, end);
    const stop = /[;.]\s|,\s?(?:documentn|v-n|rijbewijs|nationaliteit|nationality)|\s[–-]\s/i.exec(value);
    const length = (stop ? stop.index : value.length) || 0;
    const tells =
      /(?<!\p{L})(?:asylum|partner|search|zoekjaar|student|refugee|indefinite|(?:on)?bepaalde|asiel|regulier|vergun\p{L}*|permit|nodig|required|vereist|toepassing|toegestaan|\p{L}*migrant|visa|visum|eu|eer|status\p{L}*|ingezeten\p{L}*|citizen|burger|permanent|valid|geldig|type|I{1,3}|sponsor\p{L}*|ja|nee|yes|no|vrij|niet|not)(?!\p{L})/iu.test(
        value,
      );
    // "Visa: …" may be a card; "Arbeid" a heading.
    const vague =
      /^(?:visa|permit|arbeid|verblijf|residency)$/.test(words.fold[from]!) &&
      from === to &&
      !/^(?:asylum|asiel|permanent|migrant|kennismigrant|indefinite|partner|search|zoekjaar|regulier|type|refugee|eu|student|als |not |niet |no )/i.test(
        value,
      );
    // "Work permit system", "Verblijfsvergunning aanvragen": the label is a part of a sentence about work.
    const office =
      loose &&
      (workWith.test(text.slice(words.end[to]!, words.end[to]! + 24)) ||
        /(?<!\p{L})(?:lawyer|jurist|voor (?:onze )?(?:medewerkers|klanten|cliënten)|for (?:our )?(?:employees|clients))(?!\p{L})/iu.test(
          value,
        ));
    if (length === 0 || length > 80 || office || (loose && !tells) || (vague && (loose || !tells))) continue;
    // "Werkvergunning niet nodig": without a colon the whole is a sentence of its own.
    const open = loose && !/^(?:visa|permit|arbeid|verblijf|status)$/.test(words.fold[from]!);
    found.push({ start: open ? words.start[from]! : start, end: start + length, confidence: 0.9 });
    for (let at = from; at <= to; at++) labels.add(words.start[at]!);
  }
  return labels;
}
