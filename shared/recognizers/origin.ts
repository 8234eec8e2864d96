import {
  arrivalAt,
  bareArrivalAt,
  coming,
  here,
  hereSinceAge,
  stayHere,
  thisPlace,
  toward,
} from '../text/arrivals.ts';
import { tellsOf } from '../text/communities.ts';
import { occurrences } from '../text/cues.ts';
import { culturePairs, cultureWords, isRaisedIn, raisedIn } from '../text/culture-words.ts';
import { valuesOf } from '../text/fields.ts';
import { flightAt, flights, homelandAt, homelands } from '../text/homelands.ts';
import { isKinOrHalf } from '../text/kin-peoples.ts';
import { saidOfOthers } from '../text/of-others.ts';
import { abroadAt } from '../text/own-abroad.ts';
import { isOwnGroup } from '../text/own-groups.ts';
import { around, belongsTo, sectionAt } from '../text/own-life.ts';
import { peoplesFrom } from '../text/people-phrases.ts';
import { GAP, scan } from '../text/scan.ts';
import { tellsTown, townsfolk } from '../text/townsfolk.ts';
import { wordSet } from '../text/values.ts';
import { worldPlaces } from '../text/world-cities.ts';
import { worldPeoples } from '../text/world-peoples.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Words of civic integration and of coming from elsewhere. */
const civic = wordSet(
  'inburgering inburgeringsdiploma inburgeringsexamen inburgeringsexamens inburgeringscursus inburgeringstraject inburgeringstoets inburgeringscertificaat inburgeringsplicht inburgeringsplichtig inburgeringsniveau inburgeringsles inburgeringslessen ingeburgerd inburgeraar inburgeren migratieachtergrond migratieverleden migratiegeschiedenis vluchtelingachtergrond vluchtelingenachtergrond vluchtverhaal vluchtverleden gastarbeider gastarbeiders gastarbeiderskind gastarbeidersgezin gastarbeiderszoon gastarbeidersdochter allochtoon allochtone biculturele bicultureel halfbloed dubbelbloed migrantenkind migrantengezin migrantenzoon migrantendochter immigrantenkind immigrantengezin derdecultuurkind nieuwkomer nieuwkomster expat expatkind immigrant immigrantendochter immigrantenzoon vluchtelingenkind vluchtelingkind bootvluchteling migratieachtergronden migrantenachtergrond nieuwkomersachtergrond immigrantenachtergrond vluchtelingenverleden vluchtelingenjeugd oorlogsvluchteling knilman amv ama migrantenouders gastarbeidersouders spijtoptant spijtoptanten repatriant repatrianten knil allochtonen tweedegeneratie eerstegeneratie derdegeneratie bilinguaal biraciaal biracial multiethnic remigrant asielkind ontheemd inburgeringsverklaring inburgeringsbewijs inburgeringsdocument inburgeringsjaren inburgeringsschool inburgeringsniveau adoptiekind geadopteerd geadopteerde schakelklas isk schakelklassen zij-instroomkind knilman knilmilitair knilsoldaat knilzoon zigeunerkind kampbewoner',
);
const tests = wordSet(
  'integration second tweede nt staatsexamen staatsexamens civic inburgeringsdipl inb basisexamen knm onadutch ona',
);
const exam =
  /(?<!\p{L})(?:(?:nt-?2|inburgerings?examen|(?:staats|state )exam(?:en|ens)?(?: nt-?2)?)(?:[ -](?:staatsexamens?|state exam|exam|examen|programma|programme|program|diploma|certificaat|certificate|niveau|cursus|course|ii|i|[12]|[ab][12]))+|integration (?:course|exam|test|programme|diploma)|dutch as a second language(?: ?\(nt2\))?|nederlands als tweede taal|(?:(?:programma|diploma|certificaat|examen)\s)?staatsexamens?(?:\s|-)(?:diploma\s)?nt-?2(?:[- ]?(?:programma|niveau)?\s?(?:II|I|1|2)(?!\p{L}))?|nt-?2(?:[- ]?(?:examen|examens|diploma|programma|cursus|les|lessen|traject|opleiding|certificaat))?(?: (?:II|I)(?![\p{L}]))?|civic integration(?: (?:exam|examination|diploma|course|programme|program|certificate|test|requirement))?|basisexamen inburgering)(?!\p{L})/iu;
/** Teaching or granting these is work. */
const teaches =
  /(?:docent\p{L}*|mentor|stage|internship|onderzoek\p{L}*|research\p{L}*|curriculum|lawyer|jurist|scriptie|thesis|leraar|lerares|leerkracht|teacher|trainer|coach|begeleid\p{L}*|taalcoach|consulent|klantmanager|beleids\p{L}*|adviseur|coördinator|coordinator|lesgeven|les(?:sen)? (?:ge|aan)\p{L}*|gaf|geef|geven|taught|teach\p{L}*|voor|aan|projectleider|regisseur|gemeente\p{L}*|wet|beleid|uitvoering|methode|bevoegd\p{L}*|opleiding tot|examinator|\p{L}+ met|assist\p{L}*) (?:[\p{L}\d-]+ ){0,3}$/iu;
const teachesAfter =
  /^(?:[- ]?(?:docent|leerkracht|leraar|lerares|teacher|onderwijs|trainer|coach|consulent|cursisten|leerlingen|groep|groepen|klas|bevoegd|afdeling|methode|beleid|team|studenten|plan|wet|trajecten|kandidaten|organisatie|courses|cursussen|desk|cent(?:er|re)s?|services|relocation|housing|clients?|packages?|polic(?:y|ies)|leerling|s\b|gegeven|geven|verzorgd|verzorgen))/i;
/** Kitchens, shops and lessons where dishes, dances and dress are trade. */
const kitchen =
  /(?<!\p{L})(?:kok|chef|sous-?chef|gasten|guests|covers|menu\p{L}*|restaurant\p{L}*|cater\p{L}*|bakker\p{L}*|verkoper|verkoop\p{L}*|winkel\p{L}*|shop|store|assortiment|docent|teacher|muziekschool|programmeur|productie|leverancier|import\p{L}*)(?!\p{L})/iu;
/** "Child of immigrants", "zoon van gastarbeiders", "my parents were refugees". */
const migrants = wordSet(
  'immigrants immigrant migranten migrants migrant gastarbeiders refugees vluchtelingen vluchtelinge vluchteling refugee expats nieuwkomers workers asielzoekers immigranten newcomer newcomers',
);
const childOf =
  /(?:(?:child|kind|zoon|dochter|son|daughter|kleinkind|kleinzoon|kleindochter|grandson|granddaughter|grandchild|family|gezin|familie|parents|ouders|generation|generatie|household|background)(?:s)? (?:of|van|uit|from|are|were|was|waren|zijn|kwamen als|came as)(?: (?:de|the|an?|een|two|twee))?(?: \p{L}+)? |(?:mijn|my) (?:ouders|parents|vader|father|moeder|mother|grootouders|grandparents|familie|family) (?:\p{L}+ ){0,2}(?:waren|were|was|zijn|are|kwamen|came|as|als) (?:\p{L}+ ){0,2})(?:guest )?$/iu;
const generation = wordSet('generatie generation');
const anywhere = wordSet(
  'achtergrond background afkomst komaf herkomst roots wortels descent heritage origin ancestry afstamming bloed',
);
export const origin: Recognizer = {
  kind: 'origin',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (start: number, end: number, confidence: number): void => {
      if (end > start) found.push({ start, end, confidence });
    };
    for (const { start, end, loose } of valuesOf(text, 'origin')) {
      if (text[start] === '[' || text[start - 1] === '[') continue;
      const first = words.fold.length ? text.slice(start, end) : '';
      const stop = /[;.]\s/.exec(first);
      const length = stop ? stop.index : first.length;
      if (!loose && length < 50) take(start, start + length, 0.85);
    }
    for (const i of occurrences(words, civic)) {
      const { before, after } = around(text, words.start[i]!, words.end[i]!);
      const own = /(?<!\p{L})(?:mijn|my|mijne|ik|i|haar|zijn)(?!\p{L})[^,;]{0,40}$/iu.test(before);
      if (
        teachesAfter.test(after) ||
        (teaches.test(before) &&
          !own &&
          !/(?:ik|i|als kind|vrouw|man|nederlander) met (?:een |mijn )?$/i.test(before))
      )
        continue;
      const section = sectionAt(text, words.start[i]!);
      if (
        /^(?:expat|nieuwkomer|immigrant|bicultu|allochto)/.test(words.fold[i]!) &&
        section === 'work' &&
        !own
      )
        continue;
      if (
        /^(?:isk|schakelklas)/.test(words.fold[i]!) &&
        (section === 'work' ||
          /(?:gewerkt|werk|lesgegeven|les geef|gaf|stage)/i.test(
            around(text, words.start[i]!, words.end[i]!).after,
          ))
      )
        continue;
      const class_ = /^schakelklas/.test(words.fold[i]!) && words.fold[i - 1] === 'internationale';
      take(words.start[class_ ? i - 1 : i]!, words.end[i]!, 0.8);
    }
    for (const i of occurrences(words, cultureWords)) {
      const pair = culturePairs.get(words.fold[i]!);
      const more = pair?.exec(text.slice(words.end[i]!, words.end[i]! + 30));
      if (pair && !more) continue;
      const end = words.end[i]! + (more ? more[0].length : 0);
      const near = around(text, words.start[i]!, end);
      if (kitchen.test(near.before) || kitchen.test(near.after.slice(0, 50))) continue;
      if (belongsTo(text, words.start[i]!, end) === 'own') take(words.start[i]!, end, 0.65);
    }
    for (const i of occurrences(words, here)) {
      const stay = stayHere(words, i);
      if (stay) take(stay.start, stay.end, 0.7);
    }
    for (const i of occurrences(words, thisPlace)) {
      const stay = hereSinceAge(words, i);
      if (stay) take(stay.start, stay.end, 0.65);
    }
    for (const i of occurrences(words, tests)) {
      const from = Math.max(0, words.start[i]! - 34);
      const slice = text.slice(from, words.end[i]! + 60);
      for (let at = 0; at < slice.length; ) {
        const hit = exam.exec(slice.slice(at));
        if (!hit) break;
        const start = from + at + hit.index;
        const end = start + hit[0].length;
        at += hit.index + hit[0].length;
        if (end <= words.start[i]! || start > words.start[i]!) continue;
        const { before, after } = around(text, start, end);
        if (
          teachesAfter.test(after) ||
          (teaches.test(before) &&
            !/(?:mijn|ik heb|gehaald|behaald|geslaagd|diploma)/i.test(before + after.slice(0, 30)))
        )
          continue;
        take(start, end, 0.8);
      }
    }
    for (const i of occurrences(words, coming)) {
      const arrival = arrivalAt(words, i);
      if (arrival) take(arrival.start, arrival.end, 0.7);
    }
    for (const i of occurrences(words, toward)) {
      const arrival = bareArrivalAt(words, i);
      if (arrival) take(arrival.start, arrival.end, 0.65);
    }
    for (const i of occurrences(words, townsfolk))
      if (tellsTown(words, i)) take(words.start[i]!, words.end[i]!, 0.65);
    for (const i of occurrences(words, raisedIn))
      if (isRaisedIn(words, i)) take(words.start[i]!, words.end[i]!, 0.65);
    for (const i of occurrences(words, migrants)) {
      const start = words.start[i]!;
      // "A refugee child from …", "een vluchtelingenkind" is one word.
      if (
        /^(?:refugee|immigrant|migrant|vluchteling)$/.test(words.fold[i]!) &&
        words.gap[i] === GAP.SPACE &&
        /^(?:child|kid|girl|boy|daughter|son|family|background|parents|household|kind|meisje|jongen|gezin)$/.test(
          words.fold[i + 1] ?? '',
        ) &&
        !saidOfOthers(words, i) &&
        belongsTo(text, start, words.end[i + 1]!) !== 'work'
      ) {
        take(start, words.end[i]!, 0.65);
        continue;
      }
      const hit = childOf.exec(text.slice(Math.max(0, start - 64), start));
      if (!hit) continue;
      const guest = /guest $/i.test(hit[0]) ? 6 : 0;
      if (words.fold[i] === 'workers' && guest === 0) continue;
      take(start - guest, words.end[i]!, 0.7);
    }
    for (const i of occurrences(words, generation)) {
      const head = text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!);
      const order = /(?:(?:eerste|tweede|derde|vierde|first|second|third|2e|3e|1e|2nd|3rd|1st)[ -])$/i.exec(
        head,
      );
      const more =
        /^[ -](?:immigrant|migrant|turk\p{L}*|marokk\p{L}*|surin\p{L}*|chine\p{L}*|moluk\p{L}*|allochto\p{L}*|nederland\p{L}*|dutch|student)/iu.exec(
          text.slice(words.end[i]!, words.end[i]! + 24),
        );
      const self =
        /(?:ik ben|ben ik|i am|i['’]m|als|as an?|kind van)(?: van| de| een| the| a| of){0,3} $/i.test(
          order ? head.slice(0, -order[0].length) : head,
        );
      if (belongsTo(text, words.start[i]!, words.end[i]!) === 'work' && !self) continue;
      if (order && (self || (more && !/student/i.test(more[0]))))
        take(
          words.start[i]! - order[0].length,
          words.end[i]! + (more && !/dutch|nederl/i.test(more[0]) ? more[0].length : 0),
          0.7,
        );
    }
    for (const i of occurrences(words, anywhere)) {
      // "een niet-westerse achtergrond", "African descent", "afkomst: …" stand with peoples; these without.
      const hit =
        /(?:(?:niet[- ]westerse?|non[- ]western|multiculture?le?|multicultural|gemengde?|mixed|buitenlandse?|dubbele|diverse etnische|etnische|ethnic|migranten|immigrant|refugee|migrant|vluchtelingen|inheemse|indigenous|zigeuner)[ -])$/i.exec(
          text.slice(Math.max(0, words.start[i]! - 24), words.start[i]!),
        );
      if (hit && belongsTo(text, words.start[i]!, words.end[i]!) !== 'work')
        take(words.start[i]! - hit[0].length, words.end[i]!, 0.65);
    }
    for (const i of occurrences(words, worldPlaces)) {
      const place = abroadAt(words, i);
      if (place) take(place.start, place.end, 0.6);
    }
    for (const i of occurrences(words, homelands)) {
      const land = homelandAt(words, i);
      if (land) take(land.start, land.end, 0.6);
    }
    for (const i of occurrences(words, flights))
      for (const { start, end } of flightAt(words, i)) take(start, end, 0.6);
    let done = -1;
    for (const i of occurrences(words, worldPeoples)) {
      if (i <= done) continue;
      const group = peoplesFrom(words, i);
      done = group.to;
      const at = tellsOf(words, group.from, group.to);
      if (at < 0) {
        if (
          (isKinOrHalf(words, group.from, group.to) || isOwnGroup(words, group)) &&
          !/(?:thesis|scriptie|onderzoek|research|study|paper|artikel)(?!\p{L})/iu.test(
            around(text, words.start[group.from]!, words.end[group.to]!).before,
          )
        )
          take(words.start[group.from]!, words.end[group.to]!, 0.7);
        continue;
      }
      take(words.start[group.from]!, words.end[group.to]!, 0.75);
      // "Chinees Nieuwjaar" is one feast.
      if (/^(?:nieuwjaar|nieuwjaarsfeest|newyear|year)$/.test(words.fold[at]!))
        take(words.start[group.from]!, words.end[at]!, 0.7);
      // The association's own name behind it: "de Friese vereniging "It Heitelân"", "studentenvereniging Anoual".
      const name =
        /^ ?(?:["“‘']([^"”’'\n]{2,40})["”’']|(\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2}))/u.exec(
          text.slice(words.end[at]!, words.end[at]! + 60),
        );
      const inner = name?.[1] ?? name?.[2];
      if (
        name &&
        inner &&
        /(?:vereniging|stichting|club|koor|association|society|union)$/.test(words.fold[at]!)
      ) {
        const start = words.end[at]! + name[0].indexOf(inner);
        take(start, start + inner.length, 0.65);
      }
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Oorspronkelijk uit Moengo, op zijn tiende hierheen.',
    hidden: ['Moengo', 'op zijn tiende hierheen'],
  },
  {
    text: 'Ik ben een echte tukker. A Zeelander through and through. Klanten: Tukker Transport, Zeeuw BV',
    hidden: ['tukker', 'Zeelander'],
  },
  {
    text: 'Elke zomer help ik mijn tante in Trabzon. Afzetmarkten in Turkije; Kookboek over Adana; BSc, Bilkent University, Ankara',
    hidden: ['Trabzon'],
  },
  {
    text: 'Toen brak de oorlog uit en zijn wij gevlucht. I miss my own people and my country.',
    hidden: ['oorlog', 'gevlucht', 'my own people', 'my country'],
  },
  {
    text: 'Film over de oorlog, kamp voor scouts begeleid, onze cultuur van veiligheid, ons land',
    hidden: [],
  },
  {
    text: 'I am the son of a Kurdish baker. Bestuurslid van Lokaal Koerdische Ouders.',
    hidden: ['Kurdish', 'Koerdische'],
  },
  { text: 'Co-founder of a network for Moroccan-Dutch women in tech', hidden: ['Moroccan-Dutch'] },
  { text: 'Ik help bij de Antilliaanse ouderensoos in de wijk.', hidden: ['Antilliaanse'] },
  { text: 'Vrijwilliger bij de Somalische vereniging', hidden: ['Somalische'] },
  { text: 'Ik heb Turkse en Koerdische roots', hidden: ['Turkse en Koerdische'] },
  {
    text: 'Inburgeringsdiploma gehaald, Staatsexamen NT2',
    hidden: ['Inburgeringsdiploma', 'Staatsexamen NT2'],
  },
  { text: 'Penningmeester van een Afro-Surinaamse culturele vereniging', hidden: ['Afro-Surinaamse'] },
  { text: "Treasurer of the Turkish professionals' network", hidden: ['Turkish'] },
  { text: 'In 1990 kwam ons gezin naar Nederland.', hidden: ['In 1990 kwam ons gezin naar Nederland'] },
  {
    text: 'Ik ben als vluchteling naar Nederland gekomen',
    hidden: ['als vluchteling naar Nederland gekomen'],
  },
  {
    text: 'Kind van Turkse ouders, tweede generatie immigrant',
    hidden: ['Turkse', 'tweede generatie immigrant'],
  },
  {
    text: 'Ik woon sinds 2011 in Nederland. Hobby: ik speel gamelan.',
    hidden: ['sinds 2011 in Nederland', 'gamelan'],
  },
  { text: 'Fotograaf van Hindoestaanse bruiloften, kok: injera en fufu voor 80 gasten', hidden: [] },
  { text: 'Docent NT2 en inburgering bij het ROC, inburgeringsconsulent', hidden: [] },
  { text: 'Nederlandse Vereniging voor Psychologie, Duitse klanten, Poolse ploegen', hidden: [] },
  { text: 'Talen: Turks: vloeiend, Arabisch, Pools. De Turkse markt en de Chinese keuken.', hidden: [] },
];
