import { countries } from './countries.ts';
import { wordSet } from './values.ts';

/**
 * Cities, islands and regions abroad that many people in the Netherlands come from, folded; of names of several words
 * the last one. Only for sentences that show little else: where a sentence speaks of birth, any name of a place will do.
 */
const cities = wordSet(`
istanbul ankara izmir konya kayseri trabzon adana antalya diyarbakir gaziantep sivas yozgat karaman afyon emirdag malatya samsun bursa erzurum mardin batman urfa sanliurfa mersin denizli aksaray kirsehir nevsehir ordu rize tunceli dersim eskisehir anatolie anatolia
casablanca rabat tanger tangier fes fez marrakech marrakesh agadir nador hoceima hoceyma oujda berkane tetouan larache meknes taza driouch rif kenitra chefchaouen taroudant ouarzazate beni alhoceima imzouren temsamane midar
paramaribo nickerie lelydorp wanica commewijne albina moengo brokopondo saramacca coronie marowijne para apoera georgetown
willemstad oranjestad kralendijk philipsburg maarten martin eustatius saba antillen antilles caribbean caraiben ponce kingston
warschau warsaw warszawa krakau krakow cracow gdansk gdynia wroclaw poznan lodz lublin szczecin katowice bialystok rzeszow opole torun bydgoszcz kielce radom silezie silesia olsztyn czestochowa
mogadishu hargeisa kismayo berbera bosaso garowe galkayo baidoa merca burco burao somaliland puntland asmara keren massawa mendefera assab dekemhare adi agordat barentu senafe tigray addis ababa mekelle gondar dire harar
damascus aleppo homs hama latakia lattakia tartus tartous raqqa idlib daraa zor hasakah qamishli qamishlo kobani afrin sweida suwayda douma bagdad baghdad mosul basra erbil kirkuk sulaymaniyah duhok koerdistan kurdistan teheran tehran shiraz isfahan mashhad tabriz kabul kaboel herat kandahar mazar kunduz jalalabad gaza ramallah hebron nablus beirut beiroet tripoli amman jeruzalem jerusalem sanaa aden caïro cairo alexandrie alexandria khartoum darfur omdurman
beijing peking shanghai guangzhou kanton canton shenzhen wuhan chengdu chongqing wenzhou tianjin nanjing hangzhou xian fuzhou qingtian zhejiang fujian sichuan hunan hubei guangdong kong taipei macau harbin dalian qingdao xiamen
jakarta surabaya bandung semarang yogyakarta jogjakarta medan makassar malang solo surakarta padang palembang denpasar bali java sumatra sulawesi ambon saparua haruku seram ceram buru kei tanimbar ternate tidore halmahera molukken moluccas papoea papua manado timor lombok flores aceh batavia borneo kalimantan
accra kumasi tamale tema takoradi cape sunyani koforidua ho bolgatanga obuasi lagos abuja ibadan kano enugu kaduna benin onitsha owerri aba warri calabar jos abeokuta ilorin akure harcourt freetown monrovia dakar banjul abidjan douala yaounde kinshasa lubumbashi goma luanda nairobi mombasa kampala kigali bujumbura praia mindelo
boekarest bucharest cluj timisoara iasi constanta sofia plovdiv varna boedapest budapest kiev kyiv kharkiv lviv odessa odesa mariupol donetsk moskou moscow petersburg minsk tbilisi yerevan bakoe baku sarajevo mostar tuzla belgrado belgrade zagreb skopje pristina tirana riga vilnius tallinn kaunas
delhi mumbai bombay bangalore bengaluru chennai hyderabad kolkata pune kerala punjab gujarat lahore karachi islamabad peshawar rawalpindi mirpur dhaka sylhet colombo jaffna kathmandu hanoi saigon hue danang bangkok manila cebu davao mindanao seoul busan tokyo osaka
bogota medellin cali caracas maracaibo lima quito guayaquil havana santiago domingo recife bahia fortaleza paulo janeiro azoren madeira lissabon lisbon porto athene athens thessaloniki napels naples sicilie sicily calabrie sardinie andalusie galicie
edirne canakkale kutahya usak isparta burdur mugla aydin manisa balikesir corum amasya tokat giresun artvin kars agri igdir van bitlis mus bingol elazig siirt sirnak hakkari adiyaman hatay antakya iskenderun kahramanmaras maras osmaniye nigde bolu zonguldak kastamonu sinop yalova kocaeli izmit sakarya bodrum
khouribga settat khenifra errachidia guercif jerada zaio selouane boudinar tafersit safi essaouira tiznit guelmim laayoune ifrane mohammedia jadida khemisset asilah oran constantine annaba algiers tunis sfax sousse
brownsweg atjoni kwakoegron zanderij onverwacht totness coppename sipaliwini kwatta bandabou barber westpunt otrobanda punda rincon antriol savaneta nicolaas
elblag plock walbrzych wloclawek tarnow chorzow kalisz koszalin legnica slupsk jaworzno gliwice zabrze bytom sosnowiec tychy rybnik gorzow zielona zakopane krosno mielec przemysl zamosc siedlce suwalki lomza nysa brzeg leszno konin pila tczew grudziadz inowroclaw jelenia podlasie podkarpacie malopolska mazowsze
merka marka brava barawe jowhar beledweyne baydhabo hiiraan gedo luuq borama erigavo laascaanood dadaab eastleigh jigjiga djibouti kakuma dekamere nefasit ghinda segheneiti decemhare afabet nakfa teseney tessenei sawa axum aksum adwa shire humera gonder jimma hawassa bahir shashamane
manbij jisr salamiyah salamiya palmyra tadmor yarmouk jaramana jobar daraya zabadani maarat amuda derik malikiyah hamidiyah sednaya maaloula suwaida quneitra zakho dohuk halabja nineve ninive sinjar fallujah najaf karbala ramadi tikrit samarra nasiriyah sidon saida zahle baalbek bekaa irbid zarqa zaatari rafah jenin haifa nazareth ahvaz karaj qom rasht kermanshah sanandaj urmia ghazni bamyan bamiyan baghlan taloqan
changsha hefei nanchang kunming guiyang nanning haikou lanzhou urumqi xining yinchuan hohhot taiyuan shijiazhuang zhengzhou jinan shenyang changchun suzhou wuxi ningbo shaoxing jinhua lishui ruian quanzhou zhangzhou foshan dongguan zhuhai taishan kaiping jiangsu shandong henan hebei shanxi shaanxi liaoning jilin heilongjiang guangxi yunnan guizhou hainan gansu xinjiang tibet kowloon kaohsiung taichung
bogor depok bekasi tangerang cirebon tegal purwokerto cilacap magelang klaten kediri blitar madiun jember banyuwangi singaraja ubud tabanan mataram kupang samarinda balikpapan banjarmasin pontianak pekanbaru jambi bengkulu bukittinggi payakumbuh sibolga balige tarutung siantar pematangsiantar nias toraja gorontalo kendari tual masohi piru jayapura merauke sorong biak minahasa tomohon bitung
sekondi techiman wa bawku ashanti volta hohoe keta aflao winneba nsawam mampong konongo ejura osogbo ogbomosho ondo akwa awka umuahia asaba uyo makurdi minna sokoto maiduguri zaria bauchi lokoja nsukka ikeja lekki bamako ouagadougou conakry bissau lome cotonou niamey bamenda buea libreville brazzaville bukavu kisangani harare lusaka maputo antananarivo dodoma arusha zanzibar kisumu nakuru eldoret gulu entebbe juba
galati craiova brasov oradea sibiu bacau suceava pitesti ploiesti ruse burgas pleven dobrich szeged debrecen pecs brno ostrava kosice zhytomyr vinnytsia lutsk rivne ternopil chernihiv sumy poltava dnipro zaporizhzhia kherson mykolaiv kazan yekaterinburg novosibirsk grozny makhachkala vladivostok gyumri batumi kutaisi vlore durres shkoder prizren peja novi banja zenica split rijeka osijek ohrid tetovo klaipeda daugavpils
amritsar jalandhar ludhiana jaipur lucknow patna bhopal indore surat ahmedabad goa kochi trivandrum coimbatore madurai vijayawada visakhapatnam faisalabad multan sialkot quetta gujranwala chittagong chattogram khulna kandy galle trincomalee batticaloa pokhara haiphong cantho phnom vientiane yangon mandalay cotabato iloilo zamboanga baguio luzon visayas penang johor
lesbos lesvos samos chios moria idomeni lampedusa
barranquilla cartagena pereira bucaramanga valencia merida arequipa cusco trujillo cuenca cochabamba salta cordoba rosario valparaiso concepcion guadalajara puebla monterrey oaxaca tegucigalpa managua bridgetown belo salvador curitiba manaus belem
palermo catania calabria napoli bari puglia galicia malaga sevilla seville murcia alicante oviedo vigo kreta crete chania larissa patras braga coimbra faro algarve
`);

/** Countries and well-known places abroad. */
export const worldPlaces: ReadonlySet<string> = new Set(
  [...countries, ...cities].filter(
    (word) =>
      !/^(?:ho|aba|fes|para|maarten|martin|cape|adi|solo|hue|ordu|beni|mus|van|wa|novi|nis|split|valencia|merida|cordoba|rosario|salvador|pila|safi|usak|suzhou|belo|sumy|volta|bari|goa|split|surat|agri)$/.test(
        word,
      ),
  ),
);
