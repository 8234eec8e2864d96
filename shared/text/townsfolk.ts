import { GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** What people of Dutch towns and regions are called, nicknames too. */
export const townsfolk = wordSet(
  'tukker tukkers twentenaar fries friezin groninger groningse stadjer drent drentse achterhoeker achterhoekse sallander veluwenaar betuwenaar gelderlander brabander brabantse brabo limburger limburgse zeeuw zeeuwse zeelander zeelandic westfries flakkeeer hollander noorderling zuiderling amsterdammer amsterdamse mokummer jordanees rotterdammer rotterdamse hagenaar hagenees haagse utrechter utrechtse eindhovenaar tilburger bredanaar bosschenaar maastrichtenaar sjeng nijmegenaar arnhemmer enschedeer hengeloer zwollenaar deventenaar leeuwarder haarlemmer leidenaar delftenaar dordtenaar gouwenaar zaankanter urker texelaar volendammer almeerder amersfoorter apeldoorner helmonder venlonaar roermondenaar kerkradenaar westlander frisian brabanter limburgian randstedeling',
);

/** Whether the townsman's name at word `i` is said of somebody as what he is: "een echte …", "… through and through". */
export function tellsTown(words: Scan, i: number): boolean {
  const { text } = words;
  const head = text.slice(Math.max(0, words.start[i]! - 44), words.start[i]!).replace(/\s/g, ' ');
  const tail = text.slice(words.end[i]!, words.end[i]! + 30).replace(/\s/g, ' ');
  // An adjective or a firm's name goes on in the next word.
  const next = words.fold[i + 1] ?? '';
  if (words.gap[i] === GAP.SPACE && words.shape[i + 1] !== LOWER && next !== 'i') return false;
  if (
    /^,? (?:through and through|in hart en nieren|van geboorte|by birth|pur sang|at heart|born and bred)/i.test(
      tail,
    )
  )
    return true;
  const ended =
    /^(?:[.,;:!?)]| (?:en|and|die|who|met|with|maar|but|in|uit|from|ben|van)(?!\p{L})|\s*$)/iu.test(tail);
  return (
    ended &&
    /(?<!\p{L})(?:(?:een|an?|als|as) (?:echte?|ras-?echte?|geboren(?: en getogen)?|trotse?|nuchtere?|real|true|proud|genuine|born(?: and bred)?|down-to-earth|typische?)|(?:voel (?:ik )?(?:me|mij|mezelf)(?: gewoon| echt| vooral)?|feel(?: like| myself)?|ik ben|ben ik|i am|i['’]m|hij is|zij is|ze is|he is|she is)(?: toch| wel| nu| inmiddels| now)?(?: een| an?)?) $/iu.test(
      head,
    )
  );
}
