import { countries } from '../text/countries.ts';
import { HashedSet } from '../text/hashed-set.ts';
import { peoples } from '../text/peoples.ts';
import { wordSet } from '../text/values.ts';
import { compiled } from './lists/compiled.ts';
import { months } from './ordinary-words.ts';

/** Capitalised words of CVs and letters that are headings, functions, places or the start of a sentence. Folded. */
const listed = wordSet(`
allround gediplomeerd gediplomeerde ervaren zelfstandig zelfstandige enthousiast enthousiaste gemotiveerd gemotiveerde gedreven creatief creatieve commercieel commerciele technisch technische medisch medische juridisch juridische financieel financiele operationeel operationele
eerste tweede derde eerstverantwoordelijke leerling aankomend vrijwillig vrijwilliger bestuurder bestuurslid voorzitter penningmeester secretaris eigenaar zzp zzper ondernemer interim partner chef souschef sous kapper kapster beveiliger heftruckchauffeur orderpicker vakkenvuller caissiere kassamedewerker
docente onderwijzer onderwijzeres leerkracht intern begeleidster logopedist fysiotherapeut ergotherapeut psycholoog apotheker tandarts dierenarts laborant laborante onderzoeker onderzoekster wetenschapper hoogleraar promovendus postdoc
lasser frezer draaier stukadoor schilder metselaar voeger stratenmaker hovenier installateur uitvoerder calculator werkvoorbereider tekenaar constructeur inspecteur keurmeester kwaliteitsmedewerker procesoperator operator machinist matroos stuurman kapitein
boekhouder boekhoudster fiscalist controler treasurer bankier notaris advocaat griffier rechter politieagent brandweerman militair ambtenaar beleidsadviseur beleidsmedewerker wethouder
kelner ober gastheer gastvrouw barista barman patissier receptioniste hostess reisleider steward stewardess gids
journalist redacteur redactrice vertaler tolk schrijver tekstschrijver fotograaf filmmaker illustrator vormgever muzikant acteur animator editor copywriter
product owner scrum tester testanalist sysadmin beheerder devops cloud security network netwerk database datascientist scientist science computer computing informatica wiskunde natuurkunde scheikunde biologie economie rechten recht psychologie sociologie pedagogiek verpleegkunde bedrijfskunde werktuigbouwkunde elektrotechniek bouwkunde civiele techniek
engineer engineering mechanical electrical civil chemical process quality assurance control safety supply chain warehouse procurement purchasing buyer purchaser sales representative account executive assistant administrator clerk cashier waiter waitress bartender chef cleaner carer caregiver nanny tutor lecturer professor postdoctoral doctoral graduate undergraduate trainee apprentice volunteer freelance freelancer contractor
mechanic welder fitter plumber electrician carpenter painter builder labourer operator driver courier picker packer guard officer agent analyst planner scheduler coordinator facilitator organiser strategist writer translator interpreter artist photographer musician producer
information technology technologies systems system solutions services service digital design creative content social media brand growth marketing communication communications public relations human affairs legal compliance risk audit tax finance investment insurance real estate property
key achievements strengths core competencies personal statement objective career highlights overview background qualifications certification accreditation memberships interests activities publications conferences presentations patents
available beschikbaar direct per week uur fulltime parttime full part time hours flexible remote hybrid onsite
print pdf docx doc scan kopie copy versie version concept draft final definitief bladzijde blad pag pagina pages
dear sirs madam hiring committee recruitment department personeelszaken afdeling hrm directie sollicitatiecommissie
bijzonderheden opmerking opmerkingen notitie notities gesprek screening intake telefonisch videogesprek interview assessment beoordeling oordeel advies conclusie vervolg actie status fase stage bron source tags label score
with regard regarding reference re fw fwd aw ant inzake kenmerk ref encl enc bijlagen attachment attachments cc bcc sent verzonden verstuurd ontvangen received iphone ipad samsung android outlook gmail
ms word excel office photoshop indesign illustrator autocad solidworks revit wordpress shopify magento drupal joomla laravel symfony django flask rails spring boot hibernate maven gradle jenkins gitlab terraform ansible kubernetes grafana prometheus kafka spark hadoop airflow snowflake databricks tableau powerbi looker qlik spss stata matlab jira confluence trello asana notion miro figma sketch hubspot mailchimp
engels english nederlands dutch duits german frans french spaans spanish

curriculum vitae cv resume profiel profile personalia persoonlijk persoonlijke personal gegevens details data contact contactgegevens over about me mij summary samenvatting
werkervaring ervaring experience work employment werk opleiding opleidingen education scholing studie diploma cursussen certificaten certificates courses training trainingen
vaardigheden skills competenties talen languages taal hobby hobbys hobbies interesses interests referenties references referees referentie vrijwilligerswerk volunteering volunteer nevenactiviteiten
projecten projects project publicaties publications onderwijs doel ambitie motivatie motivatiebrief sollicitatie sollicitatiebrief brief letter cover application achievements awards extra overig overige
naam name adres address telefoon phone tel mobiel mobile email mail e website linkedin github geboortedatum geboorteplaats nationaliteit geslacht gender rijbewijs driving licence license burgerlijke staat
betreft onderwerp subject datum date bijlage bijlagen page pagina vacature vacancy functie position role rol taken
geachte beste dear hoi hallo hello hi dag goedemorgen goedemiddag hey met vriendelijke groet groeten groetjes groet hoogachtend kind best warm regards yours sincerely faithfully wishes thanks dank bedankt liefs
sir madam heer heren mevrouw meneer mr mrs ms dames team collega collegas hiring manager recruiter commissie allen iedereen all to whom
de het een the a an in op aan bij voor van met en and or of naar om te uit over door als zij hij wij ik je jij u jullie we i he she they it this that deze dit dat die daar hier er there here
mijn my onze our uw your jouw zijn haar hun his her their its ook also wel niet not na after voor before sinds since toen then when while tijdens during nu now graag please via per dus so but maar want because
is was ben bent heeft had have has hebben werd worden wordt kan kunnen zal will would can could should moet mag gaat doe did do does laat maak zoek
januari maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday heden present today vandaag
senior junior medior lead hoofd head assistent assistant adviseur advisor adviser consultant engineer developer ontwikkelaar manager medewerker leider teamleider coordinator coordinatrice specialist
analist analyst officer director directeur stagiair stagiaire intern trainee verpleegkundige nurse docent leraar lerares teacher verkoper verkoopster monteur chauffeur driver planner designer architect
architecture ontwerper accountant controller administrateur administratief administrative receptionist secretaresse magazijnmedewerker kok schoonmaker bakker slager timmerman loodgieter elektricien technicus technician
programmeur programmer software hardware data front end back full stack web frontend backend fullstack hr human resources resource marketing sales finance financial logistiek logistics it ict product business
customer service klantenservice support operations project scrum master agile bachelor associate degree msc bsc ma ba phd mbo hbo vwo havo vmbo mavo wo nt niveau level voorman ploegleider supervisor
zorg care health social sociaal maatschappelijk werker worker pedagogisch begeleider helpende verzorgende ig huisarts arts doctor jurist lawyer student studente scholier candidate kandidaat
microsoft google amazon office excel word powerpoint outlook azure windows linux apple android adobe photoshop figma sap salesforce oracle teams slack jira python java javascript typescript react angular vue node docker kubernetes sql html css git
stichting vereniging gemeente provincie ministerie bv nv vof groep group holding bank universiteit university hogeschool college school lyceum academie academy instituut institute ziekenhuis hospital kliniek clinic hotel restaurant cafe winkel supermarkt museum bibliotheek centrum center centre
nederland netherlands holland belgie belgium duitsland germany frankrijk france engeland england kingdom united states europa europe turkije turkey marokko morocco suriname curacao aruba indonesie indonesia polen poland china ghana somalie somalia eritrea syrie syria
amsterdam rotterdam utrecht den haag hague eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede apeldoorn amersfoort zaandam hoofddorp zwolle leiden zoetermeer leeuwarden maastricht dordrecht ede alkmaar delft deventer hilversum roosendaal gouda helmond venlo hengelo oss schiedam assen emmen lelystad vlaardingen purmerend middelburg hoorn waalwijk veenendaal barneveld antwerpen brussel brussels gent berlin london paris noord zuid oost west
noord-holland zuid-holland brabant limburg gelderland overijssel drenthe friesland fryslan zeeland flevoland randstad
ja nee yes no geen none n nvt hbo-v vog bhv ehbo big kvk btw bsn iban
zullen waarom wanneer hoe wat wie why what how who where waar thuis voluit sindsdien daarna daarnaast eerst vervolgens ook momenteel currently previously formerly verantwoordelijk responsible
mede dankzij volgens vanuit tussen onder boven zonder within without through over naast buiten hierbij gezien mocht hopelijk indien omdat doordat terwijl hoewel although however next near every each some many most other
job jobs post vacancies desired gewenste gezochte mvg internship member founder cofounder president chairman fellow researcher research reporter presenter writer organizer organiser staff organisation organization committee street road avenue postcode zip
`);
/** Words that often stand with a capital in CVs, letters and notes, and that nobody is called. Folded. */
const cvWords = new HashedSet(compiled.cvWords);
const functionEnding =
  /(?:medewerker|medewerkster|adviseur|manager|leider|leidster|kundige|ontwikkelaar|begeleider|begeleidster|assistent|assistente|beheerder|ontwerper|specialist|specialiste|coordinator|ingenieur|analist|analiste|vaardigheden|ervaring|gegevens|management|school|college|universiteit|ziekenhuis|gemeente|bedrijf|dienst|centrum|opleiding|kunde|logie|ontwikkeling|administratie|logistiek|techniek|technieken|development|engineering|monteur|chauffeur|verkoper|verkoopster|verpleegkundige|verzorgende|planner|vakman|.{4}schap|.{3}heid|iteit|.{3}atie|isme|istiek|.{4}ction|.{4}ation|.{5}ment|.{4}ness|.{4}ings|.{4}ingen|talen|.{3}werker|werkster|datum|nummer|adres|verkoop|inkoop|software|systemen|producten|projecten|processen|leerling)$/;
/** Ends of streets, which surnames have too. */
const streetEnding = /(?:straat|laan|weg|plein)$/;
/** Trades, days, compass points, places and verbs that are also somebody's name. Folded. */
const names = wordSet(`
can will would best kind page west oost noord zuid kok bakker slager timmerman schoonmaker loodgieter meester master student driver cook read may
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
delft gouda breda emmen assen leiden dordrecht hoorn gent ede oss paris london berlin holland england brussel hengelo venlo utrecht tilburg arnhem deventer zwolle limburg friesland zeeland drenthe
amsterdam rotterdam haag eindhoven groningen almere breda nijmegen haarlem enschede apeldoorn amersfoort zaandam hoofddorp zoetermeer leeuwarden maastricht alkmaar delft hilversum roosendaal helmond venlo hengelo schiedam lelystad vlaardingen purmerend middelburg waalwijk veenendaal barneveld antwerpen brabant gelderland overijssel
israel jordan chad georgia cuba china india chili chile panama togo oman ruby do ma ba mag moet doe mei jan van arts team open care post heden senior junior
`);

/**
 * Whether a capitalised word can't be (part of) a person's name, not even where one is expected, as behind a label
 * or in a signature.
 */
export function isNeverName(word: string): boolean {
  return remembered(never, word, neverName);
}

const KEPT = 20_000;
const never = new Map<string, boolean>();
const hardly = new Map<string, boolean>();

/** Asked again and again for the same words: each is looked at once. */
function remembered(known: Map<string, boolean>, word: string, look: (word: string) => boolean): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size > KEPT) known.clear();
    known.set(word, (answer = look(word)));
  }
  return answer;
}

function neverName(word: string): boolean {
  if (names.has(word) || months.has(word)) return false;
  return (
    listed.has(word) ||
    cvWords.has(word) ||
    countries.has(word) ||
    peoples.has(word) ||
    functionEnding.test(word)
  );
}

/** Whether a capitalised word is hardly (part of) a person's name where nothing says that one stands there. */
export function isNoName(word: string): boolean {
  return remembered(hardly, word, hardlyName);
}

function hardlyName(word: string): boolean {
  return (
    listed.has(word) ||
    cvWords.has(word) ||
    countries.has(word) ||
    peoples.has(word) ||
    months.has(word) ||
    functionEnding.test(word) ||
    streetEnding.test(word)
  );
}
