import { childcare, ofChildren } from './family-words.ts';
import { isOfLife } from './kin-phrases.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export const EDGE = GAP.NEWLINE | GAP.SEPARATOR | GAP.COMMA | GAP.COLON | GAP.QUOTE | GAP.DOT | GAP.STOP;
/** An empty box of a form before a word: it does not hold. */
export const unticked = /(?:\( ?\)|\[ ?\]|[☐□○])[ \t]*$/;

/** Alone in its cell, line or list item. */
const isBounded = (words: Scan, i: number): boolean =>
  (before(words, i) & EDGE) !== 0 &&
  (words.gap[i]! & EDGE) !== 0 &&
  ((words.gap[i]! | before(words, i)) & GAP.HYPHEN) === 0;

const selfBefore =
  /(?:^|[^\p{L}])(?:ben|am|i['’]m|is|was|ben ik|werd|wordt|became|word|bleef|blijf|got|get|recently|onlangs|sinds \p{L}{2,10}|sinds \d{4}|being|als|nu|now|inmiddels|weer|happily|gelukkig|net|pas|currently|momenteel|zelf|still|nog|al|also|ook|(?:ben|am|is)(?: ik)?,? \d{2}(?: jaar| years old)?(?:,| en| and))(?: (?:ik|inmiddels|nu|al|net|sinds kort|recent|weer|happily|gelukkig|now|currently|recently|still|nog|zelf|een|a|an|the|ook|also|jaren|bewust|onlangs|momenteel|vooralsnog)){0,3} $/iu;

const leads = wordSet(
  `ben am m is was ik werd wordt became word bleef blijf got get recently onlangs being als nu now inmiddels weer happily gelukkig net pas currently momenteel zelf still nog al also ook jaar old en and
  sinds kort recent een a an the jaren bewust vooralsnog`,
);
/** Whether the words right before may end what `selfBefore` looks for. */
const mayLead = (words: Scan, i: number): boolean =>
  leads.has(words.fold[i - 1] ?? '') || words.fold[i - 2] === 'sinds' || (before(words, i) & GAP.DIGIT) !== 0;

/** They tell of a state only behind a word for living somewhere. */
const homely = wordSet('samen together alleen alone');
const living = wordSet('woon woont wonen leef leeft leven live lives living wonend');
function lives(words: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 8; k--) if (living.has(words.fold[k]!)) return true;
  return false;
}

/** Words that are a state of people or something else: "gescheiden", "single", "alleen". */
export function looseState(words: Scan, i: number, about: boolean): Found | undefined {
  const { text } = words;
  const word = words.fold[i]!;
  const start = words.start[i]!;
  const end = words.end[i]!;
  if (homely.has(word) && !lives(words, i)) return undefined;
  const head = text.slice(Math.max(0, start - 60), start);
  const tail = text.slice(end, end + 48);
  let known: boolean | undefined;
  const self = (): boolean => (known ??= mayLead(words, i) && selfBefore.test(head));
  const one = (from = start, to = end, confidence = 0.75): Found => ({ start: from, end: to, confidence });
  // "Gehuwd/ongeh.:" asks.
  const slashed = ((before(words, i) | words.gap[i]!) & GAP.SEPARATOR) !== 0;
  if (
    slashed &&
    (/\/ ?$/.test(head) ? /^\.?\s*[:?]/.test(tail) : /^\.? ?\/ ?[\p{L}. ]{2,16}[:?]/u.test(tail))
  )
    return undefined;
  if (before(words, i) & ~(GAP.SPACE | GAP.NEWLINE) && /[)\]☐□○]\s*$/.test(head) && unticked.test(head))
    return undefined;
  switch (word) {
    case 'samen':
    case 'together': {
      const hit =
        /(?:^|[^\p{L}])((?:ik |we |wij )?(?:woon|woont|wonen|leef|leeft|live|lives|living)(?: ik| we| wij)?(?: sinds \p{L}{2,8})? )$/iu.exec(
          head,
        );
      const whom =
        /^ (?:met|with) (?:mijn|haar|zijn|een|my|her|his|a) (?:\p{L}{3,9}e )?(?:vriendin|vriend|partner|man|vrouw|verloofde|echtgeno\p{L}{2}|girlfriend|boyfriend|husband|wife|fianc\p{L}{1,3}|kinderen|gezin|kids|zoon|dochter)(?: (?:en|and) (?:\p{L}{2,6} ){0,2}(?:kinderen|kids|children|kind|zoon|dochter|zoontje|dochtertje|tweeling|zonen|dochters|son|daughter))?(?![\p{L}])/iu.exec(
          text.slice(end, end + 90),
        );
      // "Ik woon daar nog, samen met Maaike en onze zoon."
      const named =
        !hit &&
        /(?:woon|woont|wonen|live|lives|living)(?!\p{L})[^.!?\n]{0,24}[, ]$/iu.test(head) &&
        /^ (?:met|with) \p{Lu}\p{Ll}/u.test(tail);
      if (named) return one(start, end + tail.indexOf(' ', 1));
      if (hit && whom) return one(start - hit[1]!.length, end + whom[0].length);
      return hit &&
        /^(?:,|[.;]|\s*\n|\s*$| (?:since|sinds|en heb|en hebben|en heeft|en wij|en we|en mijn|and my|and have|and has|and we have|al|zonder kinderen|without children) ?| (?:met|with) (?=\p{Lu}))/u.test(
          tail,
        ) &&
        !/(?:cli[eë]nten|bewoners|jongeren|klanten)/i.test(head + tail)
        ? one(start - hit[1]!.length)
        : undefined;
    }
    case 'alleen':
    case 'alone':
      // "Sinds kort alleen met een peuter", "staat er alleen voor met kids van 4 en 8".
      if (
        /^ (?:voor )?(?:met|with) (?:(?:een|a|mijn|my|haar|her|zijn|his|de|the|twee|drie|two|three|\d) )?(?:\p{L}{4,9} )?(?:peuter|kleuter|baby|kind|kids|child|son|daughter|zoon|dochter|tweeling|twins|toddler)/iu.test(
          tail,
        )
      )
        return one();
      return /(?:^|[^\p{L}])(?:woon|woont|live|lives|living|wonend)(?: ik)?(?: (?:sinds kort|weer|nu|nog|momenteel|currently|sinds \d{4})){0,3} $/iu.test(
        head,
      ) && !/^ (?:met|maar|voor)/.test(tail)
        ? one()
        : undefined;
    case 'verwachting':
      return /(?:^|[^\p{L}])in $/iu.test(head) &&
        !/^ (?:van (?:de|het|uw|je|jouw|een (?!kind|tweeling|meisje|jongen|zoon|dochter|derde|tweede|eerste))|dat|te)/.test(
          tail,
        )
        ? one(start - 3)
        : undefined;
    case 'expecting': {
      const hit =
        /^ (?:our|my|a|her|his|their|twins)(?: (?:first|second|third|fourth|next))?(?: (?:child|baby|daughter|son|boy|girl))?(?![\p{L}])/iu.exec(
          tail,
        );
      return hit && /(?:child|baby|daughter|son|twins|first|second|third|boy|girl)/i.test(hit[0])
        ? one(
            start,
            end + hit[0].length + (/^ in \p{Lu}\p{L}{2,8}/u.exec(tail.slice(hit[0].length))?.[0].length ?? 0),
          )
        : undefined;
    }
    case 'engaged':
      if (/^ to (?:be (?:married|wed)|my|a (?:\p{L}+ )?(?:man|woman)|\p{Lu})/u.test(tail))
        return one(
          start,
          /^ to be (?:married|wed)/.test(tail) ? end + / to be \p{L}+/u.exec(tail)![0].length : end,
        );
      break;
    case 'uitgerekend':
      return /^ (?:in|op|voor|begin|eind|half|medio) /.test(tail) && self() ? one() : undefined;
    case 'bevallen':
      return /^ (?:van (?:een|onze|mijn|ons)|in \p{L}|\.)/iu.test(tail) &&
        /(?:\bben\b|\bik\b|is ze|zij is|ze is|ben ik|recent|net) ?\p{L}{0,10} ?$/iu.test(head) &&
        !/(?:heeft|goed|slecht|beter|me|mij|uitstekend|prima) $/i.test(head)
        ? one()
        : undefined;
    case 'zwanger':
    case 'pregnant': {
      const whom =
        /^ (?:van|met|with|of) (?:de |het |onze |ons |mijn |een |my |our |a |her |haar )?(?:eerste|tweede|derde|vierde|first|second|third|tweeling|twins|zoon|dochter|jongen|meisje|kind|baby|child|boy|girl)(?: (?:kind|child|baby))?(?![\p{L}])/iu.exec(
          tail,
        );
      return self() || whom || isBounded(words, i) || /^ (?:van|with|and|en)\b/.test(tail)
        ? one(start, end + (whom ? whom[0].length : 0))
        : undefined;
    }
    case 'zwangerschap':
    case 'pregnancy':
      return /(?:mijn|my|eigen|own|haar|her|door|wegens|vanwege|due to|because of|na|after|ivm|i\.v\.m\.)(?: (?:een|a|haar|mijn|my|her|tweede|eerste|second|first)){0,2} $/i.test(
        head,
      ) &&
        !childcare.test(tail) &&
        words.gap[i] !== GAP.HYPHEN
        ? one()
        : undefined;
    case 'custody': {
      const hit = /((?:shared|joint|sole|full|share|shares|sharing|split) )$/i.exec(head);
      const whom =
        /^ of (?:my |his |her |our |their |a |an |the )?(?:\p{L}{2,12} ){0,2}(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|twins|teenagers?|toddlers?)(?!\p{L})/iu.exec(
          tail,
        );
      return hit && (whom || !/\b(?:law|lawyer|cases?|disputes?|clients?)\b/i.test(head + tail))
        ? one(start - hit[1]!.length, end + (whom ? whom[0].length : 0))
        : undefined;
    }
    case 'relatie':
    case 'relationship':
    case 'lat': {
      if (
        word !== 'lat' &&
        (before(words, i) & EDGE) !== 0 &&
        (/^, ?(?:geen|no|zonder|\d|een|twee|drie|one|two|three) ?(?:kind|kids|child)/i.test(tail) ||
          (isBounded(words, i) && !(words.gap[i]! & GAP.COLON) && isOfLife(text, start)))
      )
        return one();
      if (word === 'lat')
        return words.shape[i]! > 1 && /^[- ]?relatie/i.test(tail)
          ? one(start, end + /^[- ]?relatie/i.exec(tail)![0].length)
          : isBounded(words, i) && words.shape[i]! > 1 && /(?:staat|status|relatie|,|:)\s*$/i.test(head)
            ? one()
            : undefined;
      const hit =
        /((?:in een|in a|een|heb een|have a)(?: (?:vaste|serieuze|stabiele|lange|committed|long-term|stable|serious|steady|lat))? )$/i.exec(
          head,
        );
      return hit &&
        /(?:vaste|serieuze|stabiele|committed|long-term|steady|serious|in een relatie|in a relationship)/i.test(
          hit[0] + text.slice(start, end),
        ) &&
        !/^ (?:met|tussen|with|between|to) (?:de |het |the |klant|cli|supplier|lever|customer|stake)/i.test(
          tail,
        ) &&
        !/(?:bouw|onderhoud|build|maintain|opbouw)/i.test(head + tail)
        ? one(start - (/^in/i.test(hit[0]) ? hit[1]!.length : 0))
        : undefined;
    }
    // Mostly a degree.
    case 'bachelor':
      return /(?:confirmed|eligible|lifelong|happy|overtuigd|verstokte?) $/i.test(head) ||
        (isBounded(words, i) &&
          isOfLife(text, start) &&
          !/\d|degree|diploma|master|opleiding|studie|university|universiteit/i.test(
            head.slice(head.lastIndexOf('\n') + 1) + tail,
          ))
        ? one()
        : undefined;
    case 'partnership':
    case 'partnerschap': {
      const hit = /((?:geregistreerd|civil|registered) )$/i.exec(head);
      return hit ? one(start - hit[1]!.length) : undefined;
    }
    case 'getr':
    case 'gesch':
    case 'geh':
    case 'ongeh':
    case 'samenw':
    case 'alleenst':
      return words.gap[i]! & (GAP.DOT | GAP.COMMA) && before(words, i) & EDGE ? one() : undefined;
    case 'alleenstaande':
    case 'single': {
      const hit =
        /^ (?:moeder|vader|ouder|mum|mom|mother|father|dad|parent|vrouw|man|woman)(?![\p{L}])/iu.exec(tail);
      if (hit) {
        const own =
          self() ||
          /(?:^|[\n|:,;(]|[.!]\s)\s*$/.test(head) ||
          /(?:^|[^\p{L}])(?:als|as|being|ik|i|met|en|and|een|a)(?: (?:een|a|the|jonge|young|proud|trotse))* $/iu.test(
            head,
          );
        const more = ofChildren.exec(text.slice(end + hit[0].length, end + hit[0].length + 80));
        return own &&
          !/(?:voor|helpen|hielp|support(?:ed|ing)?|begeleidde|helping|with|for|of) (?:een |a |an )?$/i.test(
            head,
          )
          ? one(start, end + hit[0].length + (more ? more[0].length : 0))
          : undefined;
      }
      if (word === 'alleenstaande') return undefined;
      break;
    }
    case 'separated':
    case 'gescheiden':
      if (
        /^ (?:van elkaar|afval|inzamel|ouders|parents|houden|by|into|from|systemen|huishoud|gezin|werk|trajecten|vlakken|stromen)/i.test(
          tail,
        )
      )
        return undefined;
      if (
        /(?:wordt|worden|is het|is de|zijn|afval|strikt|strict|moet|moeten|volledig) $/i.test(head) &&
        !/(?:ik|hij|zij|ze|she|he|i) (?:ben|am|is|was) $/i.test(head)
      )
        return undefined;
      break;
  }
  if (
    self() &&
    !/^ (?:in|by|with the|op het|aan|to|van het|voor het|page|sign|point|handed|sourc|use|tenant|speed|threaded|minded|cell|source|day|most)/i.test(
      tail.replace(/^-/, ' '),
    ) &&
    !(words.gap[i]! & GAP.HYPHEN)
  )
    return one();
  const opens = (before(words, i) & EDGE) !== 0;
  if (isBounded(words, i) && (word !== 'single' || words.fold.length > 2)) return one();
  if (
    opens &&
    /^ (?:en|and|met|with)\s(?:moeder|vader|mother|father|ouder|geen|heb|\d|twee|drie|een|one|two|three|no)(?![\p{L}])/iu.test(
      tail,
    )
  )
    return one();
  if (opens && /^(?:samenwonend|engaged)$/.test(word)) {
    const whom =
      /^ (?:met|with|to) \p{Lu}[\p{L}'’-]{1,20}(?: (?:van |de |der |den ){0,2}\p{Lu}[\p{L}'’-]{1,20})?/u.exec(
        tail,
      );
    if (whom) return one(start, end + whom[0].length);
  }
  // "Ik ben Sietse, vrijgezel en woon in Drachten."
  if (
    opens &&
    /^(?:vrijgezel|weduwe|weduwnaar|alleenstaand|samenwonend)$/.test(word) &&
    /^ (?:en|and|sinds|since|met|zonder) /.test(tail)
  )
    return one();
  if (
    about &&
    opens &&
    /^(?:samenwonend|gescheiden|alleenstaand|vrijgezel)$/.test(word) &&
    words.shape[i] !== LOWER
  )
    return one();
  return undefined;
}
