import { doubtful } from './beliefs.ts';
import { belongsTo } from './own-life.ts';
import { joined } from './people-phrases.ts';
import { before, CAPITAL, GAP, LOWER, type Scan } from './scan.ts';

/** What a belief's adjective belongs to when it tells of one's own circle. */
export const circle =
  /(?:vereniging|club|koor|groep|gemeente|gemeenschap|kring|studentenbond|kerk|moskee|tempel|centrum|gezin|nest|opvoeding|achtergrond|familie|roots|wortels|geloof|geloven|traditie|ouders|huize|retraites?|feestdag|feestdagen|levensovertuiging|identiteit|jeugdwerk|kamp|beweging|association|society|fellowship|choir|church|community|group|union|upbringing|background|family|parents|home|household|faith|cent(?:re|er)|values|retreats?|camp|temple|mosque|belief|congregation|denomination|festival|festivals)$/;
/** Schools, employers, studies, clients and markets that a belief's adjective names. */
export const elsewhere =
  /^(?:patient|client|klant|leerling|student|pupil|kind|child|ouder|jonger|jeugd|vrouw|man$|mannen|meisje|jongen|gezinnen|families|bewoner|mensen|people|youth|women|girls|boys|men$|markt|market|doelgroep|achterban|publiek|audience|customer|consument|consumer|onderneme|entrepren|organi|instelling|institut|scho|onderwijs|basis|college|hoge|universit|lyce|gymnas|mavo|hbo|pabo|ziekenhu|hospit|zorg|care|omroep|broadcast|pers$|press|uitgever|publish|bank|financ|stud|theolog|kunst|art$|arts$|geschied|histor|cultu|litera|filosof|philos|recht|law|keuken|cuisine|food|slacht|slager|bakk|muse|monument|erfgoed|archi|muziek|music|vak|party|partij|democra|polit|holiday|campa|begraaf|uitvaart|hulp|reis|boek|winkel|shop|aid|relief|social|services|werkg|werkn|radio|tv|krant|dagblad|weekblad|ethi|reform|primary|secondary|high|teach|leraar|docent|leerkracht|wereld|world|geestelijk|asiel|vluchtel|migrant|academ|stichting|foundation|charity|ngo|communities|gemeenschappen|verenigingen|mutual|verpleeg|opvang|peuter|speel|gezindte)/;
const saying =
  /(?:^|[^\p{L}])(?:ik ben|ben ik|ben|nu|now|inmiddels|thuis|nog|still|geen|not|eigenlijk|is|zijn|wij zijn|we are|i am|am|i['’]m|was|being|als|as|an?|een|lid van|geloof|practi[sc]ing|praktiserend|devout|belijdend|belijd|opgevoed|raised|overtuigd)\s(?:een\s|an?\s|de\s|zelf\s|ook\s|(?:zeer|heel|erg|streng|very|deeply|devoutly|strictly|quite|proudly|openly|visibly|zichtbaar)\s|van huis uit\s|practi[sc]ing\s|praktiserend\s|a devout\s|gelovig\s)?$/iu;

/** A cell, a line or a pair of brackets that holds nothing but words `from` to `to`. */
function standsAlone(words: Scan, from: number, to: number): boolean {
  const edges = GAP.NEWLINE | GAP.SEPARATOR | GAP.QUOTE | GAP.COMMA | GAP.STOP | GAP.BRACKET;
  return (before(words, from) & edges) !== 0 && (words.gap[to]! & (edges | GAP.DOT)) !== 0;
}

/** Whether a believer's word or adjective at `from` to `to` tells of the candidate. */
export function confesses(words: Scan, from: number, to: number): boolean {
  const { text } = words;
  const start = words.start[from]!;
  const end = words.end[to]!;
  let next = joined(words, to) ? words.fold[to + 1]! : '';
  const belongs = belongsTo(text, start, end);
  // "islamitische en hindoestaanse ouderen", "Hindu student association": the noun stands further on.
  const third = next !== '' && joined(words, to + 1) ? (words.fold[to + 2] ?? '') : '';
  if (
    /^(?:en|of|and|or)$/.test(next) &&
    /(?:e|s|h|n)$/.test(words.fold[to]!) &&
    third !== '' &&
    joined(words, to + 2) &&
    elsewhere.test(words.fold[to + 3] ?? '')
  )
    return false;
  if (
    /^(?:student|students|youth|women|womens|jongeren|studenten|vrouwen|young)$/.test(next) &&
    circle.test(third)
  )
    next = third;
  if (circle.test(next) && !/^(?:vak|midden)/.test(next)) return belongs !== 'work';
  if (elsewhere.test(next)) return false;
  const proper = next !== '' && next !== 'i' && words.shape[to + 1] !== LOWER;
  if (proper && words.shape[from] !== LOWER) return false;
  // "Stichting Christelijk …", "Protestants Christelijke": a name goes on before it.
  if (
    belongs !== 'own' &&
    words.shape[from] === CAPITAL &&
    from > 0 &&
    joined(words, from - 1) &&
    words.shape[from - 1] === CAPITAL
  )
    return saying.test(text.slice(Math.max(0, start - 30), start));
  const head = text.slice(Math.max(0, start - 40), start);
  const said = saying.test(head);
  const alone = standsAlone(words, from, to) && belongs !== 'work';
  let sure = false;
  for (let at = from; at <= to; at++) if (!doubtful.has(words.fold[at]!)) sure = true;
  const adjective = /[^aeiou]e$/.test(words.fold[to]!) && next !== '' && words.gap[to] === GAP.SPACE;
  if (adjective && !/^(?:en|of|in|op|met|voor|die|maar|ben|is)$/.test(next)) return belongs === 'own' && sure;
  if (!sure)
    return said
      ? next === '' || /^(?:en|and|but|maar|in|i|ik|who|die|met|with|from|uit|by|van|sinds|since)$/.test(next)
      : alone;
  return said || alone || belongs !== 'work';
}
