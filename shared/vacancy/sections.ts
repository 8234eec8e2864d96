import { fold } from '../text/normalize.ts';
import { type Line, linesOf } from './lines.ts';

/** What a part of a vacancy is about. `opening`: what stands before the first heading, or under one that says nothing. */
export type Topic = 'opening' | 'needs' | 'wishes' | 'tasks' | 'offer' | 'company' | 'procedure';

export interface Section {
  readonly topic: Topic;
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

/**
 * Words of headings, folded. The first that fits counts: "nice to have" before "have". Own lists, from what headings of
 * Dutch and English vacancies usually say.
 */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'wishes',
    /\b(?:pre['’]?s?|nice[ -]to[ -]haves?|mooi meegenomen|(?:dit is |het is |extra )?(?:fijn|handig|leuk|prettig|mooi) als|(?:het is )?een plus(?:punt)?|pluspunten|wensen|wenselijk|gewenst|bij voorkeur|desirables?|preferred|(?:a |your )?(?:bonus|plus)(?: points)?|would be nice|optional|geen must|not essential)\b/,
  ],
  [
    'offer',
    /\b(?:wat (?:wij|we) (?:jou |je )?(?:te )?bied(?:en)?|(?:wij|we) bieden|bieden (?:wij|we)|wat bied[te]? |ons aanbod|aanbod|arbeidsvoorwaarden|dit krijg je|wat krijg (?:je|jij)|wat je krijgt|mag je (?:van ons )?verwachten|krijg je van ons|jij krijgt|what (?:we|you(?:['’]ll)?) (?:offer|get)|we offer|our offer|what['’]?s in it|benefits|perks|terms(?: and conditions)?|pay and|salary|salaris|package|wat staat er tegenover|daarom kies je|voorwaarden)\b/,
  ],
  [
    'procedure',
    /\b(?:sollicit\w*|procedure|interesse|contact|meer weten|meer informatie|vragen\?|apply|application|applying|how to|next steps|interested|more information|questions\?|hoe gaat het verder|reageren|reageer|acquisitie)\b/,
  ],
  [
    'needs',
    /\b(?:(?:functie[ -]?)?eisen|vereisten|kwalificaties|competenties|(?:wij|we) (?:vragen|zoeken|verwachten)|vragen (?:wij|we)|vraag(?:t)?|verwachten (?:wij|we)|zoeken (?:wij|we)|(?:wie|wat) (?:ben|heb|kun|kan|breng|neem|vraag|zoek|verwacht|wij|we) ?(?:je|jij|we|wij|van)?|dit (?:ben|heb|kun|kan|breng|neem|vragen|ben je|zoeken) ?(?:je|jij|we|wij)?|jij (?:bent|hebt|kunt|brengt|kan)|je (?:bent|hebt|kunt|brengt)|ben jij|heb jij|jouw? (?:profiel|kwaliteiten|talent(?:en)?|achtergrond|bagage)|profiel|functieprofiel|gevraagd|wat je (?:meebrengt|kunt|kan|hebt)|breng je mee|neem je mee|requirements?|qualifications?|what (?:you(?:['’]ll)?|we|you will) (?:bring|need|have|ask|require|look|are looking|can do)\b.*|what we['’]re looking for|looking for|who (?:you are|we['’]re)|who are you|your (?:profile|skills|background|experience)|about you|you (?:have|are|bring|can)|must[ -]haves?|skills|essentials?|person specification|^(?:relevant |required )?experience$|the ideal candidate)\b/,
  ],
  [
    'tasks',
    /\b(?:wat (?:ga|doe) (?:je|jij)(?: doen)?|wat je (?:gaat doen|doet)|dit ga je doen|dit doe je|taken|werkzaamheden|verantwoordelijkheden|jouw (?:rol|taken|baan|werk|werkdag|functie)|de (?:functie|rol|baan)|functieomschrijving|het werk|dit wordt je|hoe ziet je|what you(?:['’]ll)?(?: will)? (?:do|be doing)|responsibilities|duties|the (?:role|job|position|work)|your (?:role|tasks|job|day|work)|job description|day[ -]to[ -]day|key tasks)\b/,
  ],
  [
    'company',
    /\b(?:over (?:ons|het team|de (?:organisatie|afdeling|school))|wie (?:zijn|wij|we)|de organisatie|ons team|je team|het team|jouw team|team|het bedrijf|bedrijfsprofiel|waar (?:ga|kom) je|about (?:us|the (?:team|company|organisation|school))|who we are|our (?:team|company)|the (?:team|company)|where you)\b/,
  ],
];

/** What an employer gives, wherever it is told; folded. */
export const OFFERS =
  /^(?:(?:wij|we) (?:bieden|betalen|geven)|je (?:krijgt|verdient|ontvangt)|we (?:offer|pay|give)|you (?:get|earn|will earn|receive))\b/;

/** A heading is short, ends without a full stop and says what follows. */
function topicOf(text: string, line: Line, next: Line | undefined, below: boolean): Topic | null {
  const length = line.end - line.start;
  if (length > 70 || line.item) return null;
  const words = fold(text.slice(line.start, line.end).replace(/[’`´]/g, "'"));
  const opens = /[:?…]$|\.\.\.$/.test(words);
  if (/[.,;!]$/.test(words) && !/\.\.\.$/.test(words)) return null;
  // "Je hebt een hbo-diploma" is a line of a list without signs; a heading is short, opens something, or stands apart.
  const few = words.split(/\s+/).length;
  if (!opens && (few > 7 || below || (!line.apart && !next?.item && few > 4))) return null;
  // "Salaris: 3.000 euro", "Heb je vragen? Bel ons": what is said stands in the line itself.
  if (/[:?]\s+\S/.test(words)) return null;
  return TOPICS.find(([, pattern]) => pattern.test(words))?.[0] ?? (opens && next?.item ? 'opening' : null);
}

/** The parts of a vacancy, in order. Linear; any text. */
export function sectionsOf(text: string, lines: readonly Line[] = linesOf(text)): readonly Section[] {
  const sections: { topic: Topic; heading: Line | null; lines: Line[] }[] = [
    { topic: 'opening', heading: null, lines: [] },
  ];
  lines.forEach((line, at) => {
    // What stands right below a heading is what it heads.
    const below = !line.apart && sections[sections.length - 1]!.heading === lines[at - 1];
    const topic = topicOf(text, line, lines[at + 1], below);
    if (topic) sections.push({ topic, heading: line, lines: [] });
    else sections[sections.length - 1]!.lines.push(line);
  });
  return sections;
}
