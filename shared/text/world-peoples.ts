import { wordSet } from './values.ts';

/** Dutch adjectives of countries, regions and peoples of the world, folded and without their ending. */
const dutch = `
nederlands hollands vlaams waals belgisch luxemburgs duits frans engels brits schots welsh iers spaans portugees italiaans grieks oostenrijks zwitsers deens zweeds noors fins ijslands faeroers groenlands
pools tsjechisch slowaaks slovaaks hongaars roemeens bulgaars servisch kroatisch bosnisch sloveens montenegrijns albanees kosovaars macedonisch estisch estlands lets letlands litouws oekraiens russisch wit-russisch belarussisch moldavisch
georgisch armeens azerbeidzjaans azeri turks cypriotisch maltees andorrees monegaskisch liechtensteins
marokkaans algerijns tunesisch libisch egyptisch soedanees eritrees ethiopisch somalisch djiboutiaans keniaans kenyaans oegandees tanzaniaans rwandees burundees congolees kameroens nigeriaans ghanees senegalees gambiaans guinees liberiaans togolees benins beninees malinees nigerees tsjadisch tsjaads angolees mozambikaans zambiaans zimbabwaans botswaans namibisch kaapverdisch kaapverdiaans ivoriaans gabonees malawisch malagassisch mauritiaans mauritaans lesothaans swazisch seychels comorees sierraleoons burkinees
syrisch libanees irakees iraaks iraans perzisch israelisch palestijns jordaans jemenitisch koeweits qatarees bahreins omaans emiraats emirati saoedisch saudisch afghaans arabisch
pakistaans indiaas bengalees bengaals bangladesh bangladeshi nepalees bhutaans birmaans birmees myanmarees chinees taiwanees hongkongs japans koreaans mongools mongolisch vietnamees thais thailands laotiaans cambodjaans khmer maleisisch maleis singaporees indonesisch filipijns filippijns timorees bruneis
kazachs kazachstaans oezbeeks kirgizisch tadzjieks turkmeens srilankaans lankaans maldivisch
surinaams curacaos arubaans bonairiaans bonaireaans antilliaans sabaans eustatiaans guyaans jamaicaans haitiaans cubaans dominicaans trinidadiaans barbadiaans mexicaans guatemalteeks hondurees salvadoraans nicaraguaans panamees colombiaans venezolaans venezuelaans ecuadoraans ecuadoriaans peruaans boliviaans braziliaans paraguayaans uruguayaans argentijns chileens
canadees amerikaans australisch zeelands papoeaas papoea samoaans tongaans fijisch fijiaans maori
fries frysk zeeuws twents gelders gronings achterhoeks limburgs drents brabants overijssels utrechts betuws salland sallands veluws westfries stellingwerfs bildts urkers volendams rotterdams amsterdams haags
koerdisch alevitisch druzisch lazisch circassisch tsjerkessisch assyrisch aramees suryoyo aramees jezidisch yezidisch turkmeens zazaisch pontisch abchazisch ossetisch tsjetsjeens dagestaans tataars krim-tataars basjkiers oeigoers tibetaans kalmuks kaukasisch
riffijns riffi amazighs berbers soussi soessi soesisch kabylisch sahrawisch saharaans nubisch koptisch beduiens toearegs hindoestaans hindostaans creools marrons javaans saramaccaans aukaans ndyuka arowaks inheems caribs matawais paramaccaans kwinti
kasjoebisch silezisch mazurisch sorbisch roma sinti zigeuners joods sefardisch asjkenazisch baskisch catalaans galicisch bretons corsicaans sardijns siciliaans napolitaans andalusisch beiers saksisch sleeswijks samisch lapse
bantoes bantoees bravanees darods hawiyes isaaqs digils oromos amhaars amharisch tigrijns tigrinyaans tigreens tigraans bilens sahos afars agaws guragees somalilands harars sidamas kunamas
ashantijns asjantijns asantes akans fantijns fantes ewees ewes ga edos yorubaans yorubas igbos ibos hausas fulanis fulas peuls wolofs mandinkas bambaras dogons mossis krio mendes temnes bini ijaws efiks luos kikuyus masais luhyas bagandas hutus tutsis lingalas kongos lubas zoeloes xhosas shonas ndebeles tswanas sothos hereros ovambos nama khoisan merina swahilis
kantonees kantons wenzhounees fujianees hakkas hokkiens han-chinees shanghainees sichuanees mantsjoes miaos zhuangs hmongs teochews peranakans
moluks moluccaans ambonees keiees zuid-moluks indisch balinees bataks soendanees madoerees menadonees manadonees minahasas torajaas buginees makassaars atjehs acehs minangkabaus dajaks timorees floresisch papoeas betawis sumatraans papoeas
tamils punjabis bengaals gujaratis sikhs pasjtoens pathaans hazaars tadzjieks baloetsjs kasjmirs sindhis marathis malayalis telugus sinhalees rohingyas karens chins
afrikaans aziatisch caribisch europees latijns-amerikaans latijns zuid-amerikaans balkans slavisch joegoslavisch scandinavisch baltisch maghrebijns westers oosters levantijns mediterraan kaukasisch
garifunas mayas quechuas aymaras inuits afro
`;

/** Dutch words for people of a country or group: the stem of those that take "-en" or "-s" in the plural. */
const inhabitants = `
nederlander hollander vlaming waal belg luxemburger duitser fransman fransoos engelsman brit schot ier spanjaard portugees italiaan griek oostenrijker zwitser deen zweed noor fin ijslander
pool tsjech slowaak hongaar roemeen bulgaar serviër servier kroaat bosniër bosnier bosniak sloveen montenegrijn albanees kosovaar macedonier est let litouwer oekrainer rus moldavier georgier armenier armeen azerbeidzjaan azeri turk cyprioot maltees
marokkaan algerijn tunesier libier egyptenaar soedanees eritreeer eritreer ethiopier somalier kenyaan keniaan oegandees tanzaniaan rwandees burundees congolees kameroener nigeriaan ghanees senegalees gambiaan guineer liberiaan togolees malinees angolees mozambikaan zambiaan zimbabwaan namibier kaapverdier kaapverdiaan ivoriaan
syrier libanees irakees irakiër irakier iranier pers israelier israeli palestijn jordanier jemeniet koeweiti afghaan arabier saoedi pakistaan pakistani indier bengalees nepalees nepali birmaan birmees chinees taiwanees japanner koreaan mongool vietnamees thai laotiaan cambodjaan maleisier singaporees indonesier filipijn filippino filipijnse timorees
kazach oezbeek kirgies tadzjiek turkmeen srilankaan surinamer curacaoenaar arubaan bonairiaan antilliaan guyanees jamaicaan haitiaan cubaan dominicaan mexicaan guatemalteek colombiaan venezolaan ecuadoraan peruaan boliviaan braziliaan paraguayaan uruguayaan argentijn chileen
canadees amerikaan australier zeelander fries zeeuw twent tukker groninger achterhoeker limburger drent brabander
koerd aleviet druus laz circassier assyrier arameeer suryoyo jezidi yezidi tsjetsjeen tataar oeigoer tibetaan riffijn amazigh berber kopt nubier hindoestaan hindostaan creool marron javaan molukker ambonees balinees batak soendanees indo
afrikaan aziaat europeaan joegoslaaf ashanti yoruba igbo hausa tamil punjabi pashtun hazara rohingya roma sinti jood jodin
`;

const english = `
dutch frisian belgian flemish walloon luxembourgish german french english british scottish welsh irish spanish portuguese italian greek austrian swiss danish swedish norwegian finnish icelandic
polish czech slovak slovakian hungarian romanian bulgarian serbian croatian bosnian slovenian slovene montenegrin albanian kosovar kosovan macedonian estonian latvian lithuanian ukrainian russian belarusian moldovan georgian armenian azerbaijani azeri turkish cypriot maltese
moroccan algerian tunisian libyan egyptian sudanese eritrean ethiopian somali somalian djiboutian kenyan ugandan tanzanian rwandan burundian congolese cameroonian nigerian ghanaian senegalese gambian guinean liberian togolese beninese malian nigerien chadian angolan mozambican zambian zimbabwean botswanan namibian verdean verdian ivorian gabonese malawian malagasy mauritian mauritanian basotho swazi seychellois comorian leonean burkinabe
syrian lebanese iraqi iranian persian israeli palestinian jordanian yemeni kuwaiti qatari bahraini omani emirati saudi afghan arab arabic arabian
pakistani indian bengali bangladeshi nepali nepalese bhutanese burmese chinese taiwanese japanese korean mongolian vietnamese thai laotian lao cambodian khmer malaysian malay singaporean indonesian filipino filipina philippine timorese bruneian
kazakh kazakhstani uzbek kyrgyz tajik turkmen lankan maldivian
surinamese curacaoan aruban bonairean antillean sabian statian maartener guyanese jamaican haitian cuban dominican trinidadian barbadian bajan mexican guatemalan honduran salvadoran nicaraguan rican panamanian colombian venezuelan ecuadorian peruvian bolivian brazilian paraguayan uruguayan argentinian argentine chilean
canadian american australian samoan tongan fijian papuan maori hawaiian
hollandic zeelandic guelders limburgish brabantian groningen twente drenthe achterhoek veluwe
kurdish alevi druze laz circassian assyrian aramean syriac yazidi ezidi zaza pontic abkhaz ossetian chechen dagestani tatar uyghur uighur tibetan caucasian
riffian rifian amazigh berber soussi kabyle sahrawi nubian coptic bedouin tuareg hindustani hindostani creole maroon javanese saramaccan aukan ndyuka arawak indigenous
kashubian silesian sorbian romani roma sinti jewish sephardic ashkenazi basque catalan galician breton corsican sardinian sicilian bavarian sami
bantu bravanese darod hawiye isaaq oromo amhara amharic tigrinya tigrayan tigre bilen blin saho afar gurage harari kunama
ashanti asante akan fante ewe edo yoruba igbo ibo hausa fulani fula wolof mandinka bambara dogon krio mende temne ijaw efik luo kikuyu maasai luhya baganda hutu tutsi zulu xhosa shona ndebele tswana sotho herero ovambo swahili
cantonese wenzhounese fujianese hakka hokkien shanghainese sichuanese manchu hmong teochew peranakan
moluccan ambonese balinese batak sundanese madurese menadonese manadonese minahasan toraja buginese acehnese minangkabau dayak timorese
tamil punjabi gujarati pashtun hazara tarifit habesha mandarin baloch kashmiri sindhi marathi malayali telugu sinhalese rohingya
african asian caribbean european latino latina latin balkan slavic yugoslav scandinavian baltic maghrebi levantine mediterranean
`;

const englishNouns = `
dutchman dutchwoman hollander belgian german frenchman frenchwoman englishman englishwoman briton brit scot scotsman irishman irishwoman spaniard greek dane swede finn pole czech slovak serb croat slovene turk kurd pole arab iraqi iranian israeli afghan pakistani nepali filipino filipina somali saudi yemeni thai uzbek kazakh tajik tatar uyghur assyrian
`;

const prefixes = `
afro sint st saint noord zuid west oost midden north south west east central cape kaap sri saudi saoedi nieuw new puerto costa el sierra papoea papua equatoriaal trinidad dubbel anglo indo sino euro turks syrisch marokkaans surinaams somalisch chinees hong kong han hui low beninse ghanees nederlands wit latijns latin bosnia british multi black zwart soussi
`;

/** With the endings that Dutch adjectives take: "Turks" and "Turkse", "Ghanees" and "Ghanese". */
function* inflected(list: string): Generator<string> {
  for (const words of list.split(/\s+/).filter(Boolean)) {
    const word = words.slice(words.lastIndexOf('-') + 1);
    yield word;
    yield word.endsWith('ees') ? `${word.slice(0, -3)}ese` : `${word.replace(/e$/, '')}e`;
  }
}

function* plural(list: string): Generator<string> {
  for (const word of list.split(/\s+/).filter(Boolean)) {
    yield word;
    if (/(?:er|o|i|u)$/.test(word)) yield `${word}s`;
    else if (/aa[nltr]$/.test(word)) yield `${word.slice(0, -2)}${word.slice(-1)}en`;
    else if (/ees$/.test(word)) yield `${word.slice(0, -3)}ezen`;
    else if (/oo[dl]$/.test(word)) yield `${word.slice(0, -2)}${word.slice(-1)}en`;
    else yield `${word}en`;
  }
}

const extra =
  'polen russen turken koerden joden jodin somaliers eritreeers eritreers fransen engelsen belgen vlamingen friezen serviers maartense eustatiuse bonairese sabaanse molukkers portugezen chinezen papiaments papiamento papiamentu sranan sranantongo';

/** Peoples of the world, their regions and groups, as adjectives and as nouns, in Dutch and English. */
export const worldPeoples: ReadonlySet<string> = new Set([
  ...inflected(dutch),
  ...plural(inhabitants),
  ...wordSet(english),
  ...[...wordSet(english)].map((word) => (/(?:an|i|k|p|c)$/.test(word) ? `${word}s` : word)),
  ...wordSet(englishNouns),
  ...wordSet(extra),
]);

/** What stands before a people's word as a part of it: "Afro-Surinaamse", "Cape Verdean", "Sint-Maartense". */
export const peoplePrefixes: ReadonlySet<string> = wordSet(prefixes);
