import type { Scan } from './scan.ts';
import { wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

/**
 * Feasts, dances, music, instruments, dress and dishes that are mostly kept by one people. They tell of origin in what
 * somebody does in free time; in a kitchen's or a shop's work they are trade. Folded.
 */
const culture = wordSet(`
kaseko kawina kawna bigi-poku bigipoku aleke winti tambu tumba dande seu baithak baithakgana gamelan angklung tifa totobuang cakalele tassa dholak dhol tabla harmonium sitar saz baglama darbuka darboeka derbuka davul zurna qanun kanun bendir gnawa rai chaabi ahidous ahwach dabke dabka halay horon zeybek govend dengbej bhangra giddha kathak bharatanatyam chowtal krar masenqo masinko kebero eskista guayla funana batuque batuku morna coladeira kuduro highlife azonto kpanlogo agbadza djembe kora balafon mbira kologo talking-drum erhu guzheng guqin pipa mahjong majiang dragonboat drakenboot drakenboten taiko koto shamisen kendang kolintang ketuk ludruk wayang wajang pencak poco-poco keroncong krontjong kroncong
injera bolopretu wat-en-injera doro kitfo zigni himbasha fufu banku kenkey jollof egusi suya waakye attieke thieboudienne mafe ugali baasto anjero canjeero suqaar sambusa sambuus bariis halwo moksi moksimeti pomtayer heri-heri bojo bakkeljauw keshi keshi-yena funchi stoba kadushi sopi-mondongo cachupa cachupada muamba harira msemen rfissa pastilla sellou chebakia borek borekı sarma manti lahmacun kuymak mantou jiaozi zongzi tangyuan pierogi bigos zurek barszcz makowiec paczki sarmale cozonac mamaliga banitsa borsjtsj varenyky pelmeni plov ashak mantu qabuli bolani kibbeh makdous mloukhieh maqluba tinutuan papeda colo-colo spekkoek rendang lontong nasi-kuning
kente kabaja kebaya sarong-kebaya koto-misi angisa pangi dashiki boubou agbada gele kaftan-dag habesha caftan takchita jellabiya sari salwar shalwar kameez lehenga hanbok qipao cheongsam hanfu ao-dai dirndl kilt
ketikoti keti lunar holi-hangama qingming tet newroz nowruz noroez yennayer meskerem enkutatash genna odwira homowo adae iwa-ji durbar sinulog dozynki wigilia andrzejki martisor baba-marta hidrellez kurban-feest srefidensi
`);
/** "Gamelangroep", "wintiliedjes": Dutch writes the two as one word. */
export const cultureWords: ReadonlySet<string> = new Set(
  [...culture].flatMap((word) => [
    word,
    ...'groep orkest muziek dans les lessen band feest liedjes koor'.split(' ').map((end) => word + end),
  ]),
);
/** "Friestalig", "Turkstalige": what somebody was raised in. */
export const raisedIn: ReadonlySet<string> = new Set(
  [...worldPeoples].flatMap((people) =>
    /(?:s|sch|o|u|i)$/.test(people) ? [`${people}talig`, `${people}talige`] : [],
  ),
);

/** Words of the list that need the next one to be sure. */
export const culturePairs: ReadonlyMap<string, RegExp> = new Map([
  ['keti', /^[ -]koti(?:[ -](?:feest|viering|dag|festival))?/i],
  ['lunar', /^ new year/i],
  ['baithak', /^(?:[ -]?gana)?/i],
  ['tet', /^ (?:festival|feest|new year|nieuwjaar)/i],
  ['moksi', /^ ?[ -]?(?:meti|alesi)/i],
  ['dragonboat', /^[ -]?(?:festival|feest)/i],
]);

export const isRaisedIn = ({ text, start, end }: Scan, i: number): boolean =>
  /(?<!\p{L})(?:opgevoed|opgegroeid|grootgebracht|gezin|huis|nest|thuis|milieu)(?!\p{L})/iu.test(
    text.slice(Math.max(0, start[i]! - 40), end[i]! + 40),
  );
