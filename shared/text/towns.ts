import { compiled } from '../names/lists/compiled.ts';
import { HashedSet } from './hashed-set.ts';
import { fold } from './normalize.ts';
import { GAP, LOWER, type Scan, scan } from './scan.ts';
import type { Range } from './values.ts';

/**
 * Towns, villages and quarters of the Netherlands, and the towns just over its borders, folded and parted by bars:
 * where a candidate for work in the Netherlands may live. Names that are first of all something else ("best", "made",
 * "goes") count only where a place is expected.
 */
const towns =
  'aalsmeer|aalst|aalten|abcoude|achterveld|akersloot|akkrum|alblasserdam|alkmaar|almelo|almen|almere|alphen|alphen aan den rijn|alphen a d rijn|ameide|amerongen|amersfoort|ammerzoden|amstelveen|amsterdam|andelst|andijk|anna paulowna|annen|apeldoorn|appelscha|appingedam|arcen|arkel|arnemuiden|arnhem|assen|assendelft|asten|axel|baambrugge|baarlo|baarn|babberich|badhoevedorp|baflo|bakel|balk|barendrecht|barneveld|bathmen|bedum|beek en donk|beesd|beetgum|beetsterzwaag|beilen|belfeld|bemmel|bennebroek|bennekom|benthuizen|bergambacht|bergeijk|bergen op zoom|berghem|bergschenhoek|beringe|berkel enschot|berkel en rodenrijs|berkelland|berlicum|best|beuningen|beverwijk|biddinghuizen|bilthoven|bladel|blaricum|bleiswijk|blerick|bloemendaal|blokzijl|bodegraven|boekel|bolsward|borculo|borger|borne|boskoop|bovenkarspel|boxmeer|boxtel|breda|breezand|breskens|breukelen|brielle|broek op langedijk|bruinisse|brummen|brunssum|budel|bunde|bunnik|bunschoten|bussum|buren|burgum|bunschoten spakenburg|capelle aan den ijssel|capelle a d ijssel|capelle|castricum|chaam|cadzand|coevorden|colijnsplaat|cothen|cruquius|cuijk|culemborg|daarle|dalen|dalfsen|damwoude|damwald|de bilt|de goorn|de kwakel|de lier|de meern|de rijp|de steeg|de westereen|dedemsvaart|delden|delft|delfzijl|den bosch|den burg|den dolder|den haag|den helder|den ham|den hoorn|denekamp|deurne|deventer|didam|diemen|diepenheim|diepenveen|dieren|diessen|diever|dinteloord|dinxperlo|dirksland|doesburg|doetinchem|dokkum|dongen|doorn|doorwerth|dordrecht|dordt|drachten|driebergen|driebergen rijsenburg|driel|drielanden|drimmelen|drogeham|dronten|drunen|druten|duiven|duivendrecht|dussen|echt|edam|ede|eefde|eelde|eemnes|eenrum|eerbeek|eersel|egmond aan zee|egmond|eibergen|eijsden|eindhoven|elburg|elsloo|elst|emmeloord|emmen|emmercompascuum|ens|enkhuizen|enschede|epe|epse|ermelo|erp|ermelo|etten leur|ewijk|exloo|ezinge|farmsum|ferwert|flevoland|franeker|gaanderen|gameren|garderen|gasselte|geertruidenberg|geldermalsen|geldrop|geleen|gemert|gendt|gennep|geffen|giesbeek|giessenburg|gieten|gilze|ginneken|glanerbrug|goes|goirle|goor|gorinchem|gorredijk|gorssel|gouda|gouderak|gramsbergen|grave|groenekan|groenlo|groesbeek|groningen|gronsveld|grootebroek|grou|gulpen|haaften|haaksbergen|haaren|haarlem|haarlemmermeer|haarle|haastrecht|hapert|hardenberg|harderwijk|hardinxveld giessendam|haren|harkema|harlingen|harmelen|hasselt|hattem|heemskerk|heemstede|heerde|heerenberg|heerenveen|heerhugowaard|heerjansdam|heerlen|heesch|heeswijk dinther|heeze|heiloo|heinkenszand|heino|hellendoorn|hellevoetsluis|helmond|helvoirt|hendrik ido ambacht|hengelo|herten|heteren|heukelum|heumen|heusden|heythuysen|hierden|hillegom|hilvarenbeek|hilversum|hindeloopen|hippolytushoef|hoek van holland|hoensbroek|hoevelaken|hollandscheveld|holten|hoofddorp|hoogeveen|hoogezand|hoogezand sappemeer|hoogkarspel|hoogland|hoogvliet|hoorn|horn|horst|houten|huissen|huizen|hulst|hurdegaryp|hummelo|ijlst|ijmuiden|ijsselmuiden|ijsselstein|ijzendijke|jirnsum|jisp|joure|jubbega|julianadorp|kaag|kaatsheuvel|kampen|kapelle|katwijk|katwijk aan zee|kerkdriel|kerkrade|kesteren|kinderdijk|klazienaveen|kloetinge|klundert|koedijk|kollum|kommerzijl|koog aan de zaan|kortenhoef|koudekerk|koudekerke|krabbendijke|kranenburg|krimpen aan den ijssel|krimpen aan de lek|krommenie|kudelstaart|kwintsheul|landgraaf|landsmeer|langedijk|langweer|laren|leek|leens|leerdam|leersum|leeuwarden|leiden|leiderdorp|leidschendam|leidsche rijn|leimuiden|lelystad|lemmer|lent|leusden|lichtenvoorde|lienden|lierop|lisse|lith|lobith|lochem|loenen|loon op zand|loosdrecht|loppersum|losser|lopik|lunteren|lutjebroek|luttenberg|maarheeze|maarn|maarssen|maarssenbroek|maasbracht|maasbree|maasdijk|maassluis|maastricht|made|makkum|malden|mantgum|margraten|marken|markelo|marknesse|marum|maurik|medemblik|meerkerk|meerlo|meerssen|meijel|meppel|middelburg|middelharnis|middenmeer|midwolda|mierlo|mijdrecht|mijnsheerenland|mill|millingen|moerdijk|monnickendam|monster|montfoort|mook|moordrecht|muiden|muiderberg|munstergeleen|musselkanaal|naaldwijk|naarden|neede|nederhorst den berg|nederweert|neerkant|nes|nieuw beijerland|nieuw bergen|nieuw lekkerland|nieuw vennep|nieuw weerdinge|nieuwegein|nieuwerkerk aan den ijssel|nieuwkoop|nieuwkuijk|nieuwleusen|nieuwpoort|nieuwveen|nijkerk|nijmegen|nijverdal|nispen|nistelrode|noordwijk|noordwijkerhout|noordwolde|nootdorp|norg|nuenen|nuland|nunspeet|nuth|obdam|ochten|odijk|oegstgeest|oirschot|oisterwijk|oldebroek|oldemarkt|oldenzaal|olst|ommen|onnen|oosterbeek|oosterhout|oosterwolde|oosthuizen|oostkapelle|oostvoorne|oostzaan|ootmarsum|opheusden|opmeer|oranjewoud|oss|ossendrecht|oud beijerland|oud gastel|oude pekela|oude tonge|ouddorp|oudenbosch|ouderkerk|ouderkerk aan de amstel|oudewater|overasselt|overberg|overloon|overveen|panningen|papendrecht|papenvoort|passewaaij|paterswolde|peize|pernis|philippine|pijnacker|poeldijk|poortugaal|prinsenbeek|purmerend|putte|putten|raalte|raamsdonksveer|ravenstein|reeuwijk|renesse|renkum|renswoude|reuver|reusel|rheden|rhenen|rhoon|ridderkerk|rijen|rijnsburg|rijnsaterwoude|rijsbergen|rijssen|rijswijk|rilland|rockanje|roden|roelofarendsveen|roermond|rolde|roosendaal|rosmalen|rotterdam|rozenburg|rucphen|ruinen|ruurlo|s gravendeel|s gravenhage|s gravenzande|s heerenberg|s hertogenbosch|sappemeer|sassenheim|sas van gent|schagen|schaijk|schalkwijk|schiedam|schijndel|schinnen|schiphol rijk|schipluiden|schoonebeek|schoonhoven|schoonoord|schoorl|sevenum|simpelveld|sint annaparochie|sint anthonis|sint michielsgestel|sint oedenrode|sint pancras|sint willebrord|sittard|sittard geleen|slagharen|sleeuwijk|sleen|sliedrecht|slochteren|sloten|sluis|smilde|sneek|soest|soesterberg|someren|son|son en breugel|spakenburg|spanbroek|spijkenisse|sprang capelle|stadskanaal|staphorst|stede broec|steenbergen|steensel|steenwijk|stein|stiens|stolwijk|stompwijk|strijen|surhuisterveen|susteren|swalmen|swifterbant|tegelen|ter aar|ter apel|terneuzen|terschelling|texel|tholen|tiel|tienhoven|tilburg|tubbergen|twello|tynaarlo|tytsjerk|uden|uddel|uitgeest|uithoorn|uithuizen|ulft|ulvenhout|urk|urmond|ursem|utrecht|vaals|vaassen|valburg|valkenburg|valkenswaard|vallei|varsseveld|veendam|veenendaal|veenhuizen|veenwouden|veere|veghel|velddriel|veldhoven|velp|velsen|velserbroek|venhuizen|venlo|venray|vianen|vierlingsbeek|vinkeveen|vlaardingen|vleuten|vlieland|vlijmen|vlissingen|vlodrop|voerendaal|volendam|voorburg|voorhout|voorschoten|voorst|voorthuizen|vorden|vreeland|vriezenveen|vroomshoop|vught|waalre|waalwijk|waardenburg|waarland|waddinxveen|wageningen|warmenhuizen|warmond|warnsveld|wassenaar|wateringen|weert|weesp|wehl|well|wervershoof|werkendam|werkhoven|west terschelling|westerbork|westervoort|westkapelle|wezep|wieringerwerf|wierden|wijchen|wijdewormer|wijhe|wijk aan zee|wijk bij duurstede|wilnis|wilp|winkel|winschoten|winsum|winterswijk|woerden|wolphaartsdijk|wolvega|wommels|workum|wormer|wormerveer|woubrugge|woudenberg|woudrichem|yerseke|ysselsteyn|zaandam|zaandijk|zaanstad|zaltbommel|zandvoort|zeewolde|zeist|zelhem|zetten|zevenaar|zevenbergen|zevenhuizen|zierikzee|zoetermeer|zoeterwoude|zuidbroek|zuidhorn|zuidlaren|zuidland|zuidwolde|zundert|zutphen|zwaag|zwaagwesteinde|zwanenburg|zwartsluis|zwijndrecht|zwolle|' +
  'the hague|antwerpen|antwerp|brussel|brussels|bruxelles|gent|ghent|brugge|bruges|leuven|mechelen|genk|turnhout|kortrijk|oostende|sint niklaas|lommel|maaseik|roeselare|luik|liege|namen|vilvoorde|dilsen stokkem|lanaken|neerpelt|pelt|kalmthout|essen|knokke|aken|aachen|bocholt|emmerich|nordhorn|gronau|kleve|bad bentheim|krefeld|duisburg|dusseldorf|koln|keulen|munster|oldenburg|bremen|hamburg|berlijn|berlin|' +
  'maasstad|domstad|lichtstad|hofstad|bloemenstad|sleutelstad|keistad|kruikenstad|oost souburg|overvecht|kanaleneiland|ijburg|bijlmer|bijlmermeer|zuidoost|kralingen|charlois|feijenoord|delfshaven|hoogvliet|ypenburg|leidsenveen|scheveningen|loosduinen|escamp|slotervaart|osdorp|geuzenveld|nesselande|reeshof|lunetten|zuilen|vathorst|meerhoven|woensel|strijp|dukenburg|lindenholt|presikhaaf|malburgen|almere stad|almere buiten|almere haven|almere poort|almere hout';
const regions =
  'twente|achterhoek|de achterhoek|veluwe|de veluwe|noord veluwe|randstad|de randstad|brabant|noord brabant|oost brabant|west brabant|midden brabant|limburg|noord limburg|midden limburg|zuid limburg|gelderland|overijssel|flevoland|friesland|fryslan|groningen|drenthe|zeeland|noord holland|zuid holland|kop van noord holland|westland|het westland|betuwe|de betuwe|salland|foodvalley|food valley|gelderse vallei|rijnmond|drechtsteden|de drechtsteden|haaglanden|gooi|het gooi|gooi en vechtstreek|kennemerland|zaanstreek|de zaanstreek|waterland|west friesland|noordoostpolder|de noordoostpolder|peel|de peel|kempen|de kempen|parkstad|land van cuijk|hoeksche waard|de hoeksche waard|alblasserwaard|bollenstreek|de bollenstreek|rivierenland|midden nederland|zeeuws vlaanderen|walcheren|goeree overflakkee|voorne putten|de liemers|liemers|stedendriehoek|brainport|zuidplas|haarlemmermeer|vlaanderen|flanders|veenkolonien|het groene hart|groene hart|utrechtse heuvelrug|heuvelrug|noord nederland|oost nederland|zuid nederland|metropoolregio amsterdam';
/** Places whose names are also ordinary words, first names or surnames. */
const doubtful = new Set(
  'best made goes echt leek horst horn well son hoorn huizen houten winkel doorn laren buren haren dalen monster zetten stein peel erp mill reuver nes sluis sloten lent essen namen balk putten rijen rolde norg olst capelle roden elst borger voorst onnen lith balk geffen grave kampen lisse dieren ruinen ens wehl kaag vallei overberg heusden made ulft zuilen valkenburg bergen'.split(
    ' ',
  ),
);

/** Towns and quarters elsewhere, the words of a name joined by "_". Many are also surnames or words. */
const abroad = new HashedSet(compiled.townsAbroad);
/** Of those the ones that are other things first: a place only where one is expected. */
const doubtfulAbroad = new Set(
  'hull stroke poole corby boston nelson kendal selby darlington lancaster bolton crewe barry bray ennis naas lucan sligo cork chelsea barking hayes sutton kingston hastings ashford stafford blackburn preston halifax grantham mansfield austin houston charlotte jackson columbus phoenix cleveland madison lincoln aurora orlando victoria hamilton perth darwin adelaide sydney florence nice paris siegen kiel hagen essen bergen surat cali santiago georgetown metz mons halle jette evere lima bari graz linz bern aston canton barrow leigh barber newport poplar acton harrow enfield merton brent easton beeston gorton hulme allerton wells mesa flint bury plano irving buffalo albany hartford providence dayton lansing boise reno york queens durban dudley swords stroud thatcham neath ely nantes tours angers split riga turku faro pisa siena rome evora nancy dallas raleigh portland'.split(
    ' ',
  ),
);
const MAX_ABROAD = 4;

const byFirst = new Map<string, { readonly words: readonly string[]; readonly region: boolean }[]>();
const whole = new Set<string>();
const spaceless = new Set<string>();
for (const [list, region] of [
  [towns, false],
  [regions, true],
] as const) {
  for (const place of list.split('|')) {
    if (whole.has(place)) continue;
    whole.add(place);
    if (!doubtful.has(place)) spaceless.add(place.replace(/ /g, ''));
    const words = place.split(' ');
    const same = byFirst.get(words[0]!);
    if (same) same.push({ words, region });
    else byFirst.set(words[0]!, [{ words, region }]);
  }
}
for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);

/** First words of the names of places, for `occurrences`. */
export const placeStarts: ReadonlySet<string> = new Set(byFirst.keys());

export interface Place {
  /** Last word of the name. */
  readonly to: number;
  /** Also an ordinary word or a name: a place only where one is expected. */
  readonly doubtful: boolean;
  readonly region: boolean;
}

const parts = new Set(
  'noord zuid oost west centrum binnenstad stad buiten poort haven hout zuidoost noordoost zuidwest noordwest north south east'.split(
    ' ',
  ),
);

/** The place whose name begins at word `i`: "Den Haag", "'s-Hertogenbosch", "Amsterdam-Noord". */
export function placeAt(words: Scan, i: number): Place | undefined {
  for (const { words: name, region } of byFirst.get(words.fold[i] ?? '') ?? []) {
    let to = i + name.length - 1;
    if (to >= words.fold.length) continue;
    let at = 1;
    while (
      at < name.length &&
      words.fold[i + at] === name[at] &&
      words.start[i + at]! - words.end[i + at - 1]! < 3 &&
      !words.text.slice(words.end[i + at - 1]!, words.start[i + at]!).includes('\n')
    )
      at++;
    if (at < name.length) continue;
    const next = to + 1;
    // "Amsterdam-Noord", "Utrecht-Overvecht"
    if (
      next < words.fold.length &&
      (parts.has(words.fold[next]!) || (words.gap[to] === GAP.HYPHEN && whole.has(words.fold[next]!))) &&
      /^[ -]$/.test(words.text.slice(words.end[to]!, words.start[next]!)) &&
      words.shape[next] !== 0
    )
      to = next;
    return { to, doubtful: name.length === 1 && doubtful.has(name[0]!), region };
  }
  return words.shape[i] === LOWER ? undefined : abroadAt(words, i);
}

/** The longest name of a place elsewhere that begins at word `i`. */
function abroadAt(words: Scan, i: number): Place | undefined {
  let name = words.fold[i] ?? '';
  if (name.length < 3) return undefined;
  let found: Place | undefined;
  for (let to = i; ; ) {
    if (abroad.has(name)) found = { to, doubtful: to === i && doubtfulAbroad.has(name), region: false };
    if (to + 1 >= words.fold.length || to - i + 1 >= MAX_ABROAD) return found;
    if (
      words.start[to + 1]! - words.end[to]! !== 1 ||
      words.gap[to]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE)
    )
      return found;
    to++;
    name += `_${words.fold[to]}`;
  }
}

const province =
  /^\s?\((?:ov|gld|gd|nh|zh|nb|n\.?br|lb|l|fr|frl|gr|dr|utr?|zld|fl|overijssel|gelderland|friesland|noord-holland|zuid-holland|nl|nld|nederland|the netherlands|netherlands|holland|be|belgi[eë]|belgium)\.?\)/i;

/** Range of a place that begins at word `i`, with its province or country in brackets. */
export function placeRange(words: Scan, i: number): Range | undefined {
  const place = placeAt(words, i);
  if (!place) return undefined;
  const start = words.start[i]!;
  const lead = /['’‘]$/.test(words.text.slice(Math.max(0, start - 1), start)) ? 1 : 0;
  const end = words.end[place.to]!;
  return {
    start: start - lead,
    end: end + (province.exec(words.text.slice(end, end + 24))?.[0].length ?? 0),
  };
}

/** Length of the province or country in brackets that a text begins with: " (Ov)"; 0 when there is none. */
export const provinceLength = (text: string): number => province.exec(text)?.[0].length ?? 0;

/** Whether a short text is nothing but a place, also in capitals with blanks between them ("A L M E R E"). */
export function isPlace(written: string): boolean {
  if (written.length < 2 || written.length > 48) return false;
  if (/^(?:\p{Lu} {1,3}){3,24}\p{Lu}$/u.test(written))
    return spaceless.has(written.replace(/ /g, '').toLowerCase());
  const first = /^['’‘]?(\p{L}+)/u.exec(written);
  if (!first || (!byFirst.has(fold(first[1]!)) && !/^\p{Lu}/u.test(first[1]!))) return false;
  const words = scan(written);
  const place = words.fold.length > 0 ? placeAt(words, 0) : undefined;
  if (!place) return false;
  const rest = written.slice(words.end[place.to]!);
  return (
    /^[.,]?$/.test(rest) ||
    /^\s?\([\p{L}.' -]{1,24}\)$/u.test(rest) ||
    /^ (?:e\.?o\.?|en omgeving)$/.test(rest)
  );
}
