import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

const generalClub = wordSet('nederlandse nederlands dutch europese european britse british');

/** "Half Surinaams", "ethnically Kurdish", "second-generation Moroccan", "my mother is Chinese". */
export function isKinOrHalf(words: Scan, from: number, to: number): boolean {
  const prior = words.fold[from - 1] ?? '';
  // "voetbalclub Turkse Kracht"
  if (
    /(?:club|vereniging|stichting|koor|moskee|vv|sv|fc)$/.test(prior) &&
    words.gap[from - 1] === GAP.SPACE &&
    words.shape[to + 1] !== LOWER &&
    words.gap[to] === GAP.SPACE
  )
    return !generalClub.has(words.fold[to]!);
  if (before(words, from) & ~(GAP.SPACE | GAP.HYPHEN | GAP.COMMA)) return false;
  if (
    /^(?:half|ethnically|etnisch|kwart|culturally|cultureel|deels|partly|proud|trotse|rasechte|geboren)$/.test(
      prior,
    )
  )
    return true;
  if (/^(?:generation|generatie|gen|other|fellow|andere|mede)$/.test(prior)) return true;
  const head = words.text.slice(Math.max(0, words.start[from]! - 56), words.start[from]!).replace(/\s/g, ' ');
  const kin =
    /(?<![a-zà-ÿ])(?:mijn|my|onze|our|m['’]?n) (?:[a-zà-ɏ]+ )?(?:ouders|vader|moeder|opa|oma|grootouders|grootvader|grootmoeder|familie|man|vrouw|partner|parents|father|mother|grandparents|grandmother|grandfather|dad|mum|mom|family|husband|wife|roots|wortels|achtergrond|background|afkomst|herkomst|heritage|origins?|cultuur|culture|bloed|hart|heart)(?: en (?:[a-zà-ɏ]+ )?[a-zà-ɏ]+| and (?:[a-zà-ɏ]+ )?[a-zà-ɏ]+)? (?:is|are|zijn|was|were|waren|komt|ligt|liggen|lie)(?: (?:een|an?|half|van|of|both|beiden|allebei|deels|partly|originally|oorspronkelijk))? $/i;
  // "My parents ran a Chinese restaurant"
  if (
    /(?<!\p{L})(?:mijn|my|haar|zijn|her|his)? ?(?:ouders|vader|moeder|opa|oma|grootouders|familie|parents|father|mother|dad|mum|mom|grandparents|grandfather|grandmother|family|uncle|oom|tante|aunt)(?:['’]s)? (?:\p{L}+ ){0,2}(?:had|hadden|ran|owned|runden|runde|run|own|begon|begonnen|opened|openden|started|bezaten|dreven) (?:een|an?|the|the first|het eerste|een eigen|their own) $/iu.test(
      head,
    )
  )
    return true;
  return kin.test(head) && !/^(?:taal|speak)/.test(words.fold[to + 1] ?? '');
}
