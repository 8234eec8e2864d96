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
`);

/** Countries and well-known places abroad. */
export const worldPlaces: ReadonlySet<string> = new Set(
  [...countries, ...cities].filter(
    (word) => !/^(?:ho|aba|fes|para|maarten|martin|cape|adi|solo|hue|ordu|beni)$/.test(word),
  ),
);
