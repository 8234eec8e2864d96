import { wordSet } from './values.ts';

/**
 * Dutch and English adjectives and nouns of countries and peoples, folded. They also name languages, kitchens and
 * markets: alone they are no cue.
 */
export const peoples: ReadonlySet<string> = wordSet(`
nederlands nederlandse nederlander dutch fries friese frisian turks turkse turk turkish koerdisch koerdische kurdish
marokkaans marokkaanse marokkaan moroccan berbers berberse amazigh riffijns riffijnse tamazight surinaams surinaamse surinamer surinamese
hindoestaans hindoestaanse hindustani creools creoolse creole javaans javaanse javanese antilliaans antilliaanse antillean
arubaans arubaanse aruban curacaos curacaose papiaments papiamentu somalisch somalische somalier somali eritrees eritrese eritrean
ethiopisch ethiopische ethiopian tigrinya syrisch syrische syrier syrian arabisch arabische arab arabic irakees iraakse iraqi iraans iraanse iranian
afghaans afghaanse afghan pakistaans pakistaanse pakistani indiaas indiase indian pools poolse pool polish roemeens roemeense romanian
bulgaars bulgaarse bulgarian oekraiens oekraiense ukrainian russisch russische russian chinees chinese vietnamees vietnamese
indonesisch indonesische indonesier indonesian moluks molukse molukker moluccan indisch indische maleis ghanees ghanese ghanaian
nigeriaans nigeriaanse nigerian kaapverdisch kaapverdische cape verdean congolees congolese belgisch belgische belg belgian vlaams vlaamse flemish
duits duitse duitser german frans franse fransman french engels engelse brits britse british english amerikaans amerikaanse american
spaans spaanse spanish portugees portugese portuguese italiaans italiaanse italian grieks griekse greek braziliaans braziliaanse brazilian
egyptisch egyptische egyptian tunesisch tunesische tunisian algerijns algerijnse algerian libanees libanese lebanese palestijns palestijnse palestinian
hongaars hongaarse hungarian tsjechisch tsjechische czech servisch servische serbian bosnisch bosnische bosnian kroatisch kroatische croatian
afrikaans afrikaanse african aziatisch aziatische asian caribisch caribische caribbean europees europese european ambonees ambonese twi
`);
