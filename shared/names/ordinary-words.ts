/**
 * Words that are names and also something else: trades, colours, places in the landscape, months, virtues,
 * English function words, products. A known name among them is only taken as a name in name-like context.
 * Folded.
 */
const words = `
bakker visser smit mulder molenaar meulenaar kok kuiper kuipers kuijpers boer boeren jager timmerman schipper slager dekker schilder koopman
meester wever snijder schoenmaker schoonmaker metselaar herder brouwer postma kramer krijger ridder koning keizer prins graaf bisschop
monnik paus burger tuinman tuinder hoveling leraar smid zanger dichter wachter jongen man vrouw kind kerk
groen wit zwart rood blauw bruin geel grijs oranje paars goud zilver
jong oude oud groot klein kort lang lange hoog laag goed goede mooi sterk wijs vroom vrolijk zacht zuur zoet warm koud nieuw vrij recht blij
berg dijk bos beek meer veld veen heide heuvel brink hof kamp molen poort brug sluis haven dam dal plein straat weg kant hoek burg stad dorp huis
steen zand water land zee wind zon maan ster boom bloem roos linde eik iris fleur lelie jasmijn blad tak wortel
vos haan wolf beer leeuw hond kat vogel valk arend duif zwaan spreeuw mus vink kikker vis haas konijn bok ram stier
vrede vreugde hoop liefde geluk heil zegen trouw moed kracht vrijheid
januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
noord zuid oost west noorden zuiden holland vries friesland gelder utrecht
mark bas mart merel bo pleun storm vlinder lente zomer winter herfst
hope grace faith joy love peace gift blessing precious mercy patience prosper comfort glory prudence charity felicity constance
prince princess king queen duke earl bishop pope abbot knight major sergeant
long short young old rich poor small little large strong hardy good best better great bright sharp smart wise sweet savage moody noble
may june july august march sunday monday tuesday wednesday thursday friday saturday january february autumn summer spring
will can do so an ma he she you we they me my to no not on or as at by in is it if be am are was has had for from with and but the that this
bill mark grant chase rob sue pat drew frank ernest art dale dean jack gene chuck hank nick rod ray miles guy lance victor skip wade ward
rose daisy lily violet ivy hazel heather holly olive poppy ruby pearl amber jade crystal coral opal sage basil rosemary angel star sky dawn eve
baker smith cook mason carter hunter parker taylor turner walker fisher miller butler farmer gardener potter porter shepherd singer weaver
archer barber brewer cooper dyer fuller glover harper sawyer skinner spencer steward stewart tanner thatcher tyler page clerk clark chandler
white black brown green gray grey gold silver blue
wood woods hill hills field fields stone rivers river lake ford bridge bush church day knight night way song sun moon snow frost rain storm
brook brooks banks bank marsh moss heath meadows cliff glen dell park lane street hall house castle temple cross rock
price cash money power case law lawless book reed reader read bird swan crane wolf fox lamb bull buck hart drake finch martin
test sample demo admin user guest team support info sales office manager director
an bo de do ha he hu in ji jo ka ki ko la le li lo lu ma me mi mo mu na ng ni no nu oh ok on op or ou pa qi re ro sa se si so su ta te ti to tu ui um un us vu we wo wu xi xu ya ye yi yo yu
van den der het ter ten el al ben bin abu
tan lim chan wang wong kan zal wil moet mag gaat doet heeft hebt heb was waren ben bent zijn is ook nog wel niet geen dit dat deze die
haar hun ons onze mijn jouw uw hen hij zij ze wij jij ik
beheer werk zorg dienst handel school
java python ruby jenkins django swift julia scala ada haskell pascal philips ford ferrari chanel dior boss mercedes tesla siemens bosch braun heineken
casper alexa siri watson claude gemini oracle hudson travis bamboo kotlin perl spring maven gradle
cassandra thanos argo maxwell douglas zara mango lidl aldi kruidvat etos gamma praxis karwei hornbach ikea vomar poiesz celine prada gucci armani versace hermes lancome nivea dove gillette miele smeg dyson puppet vagrant consul nomad vault loki mimir cortex jaeger istio linkerd envoy flux tekton drone ember svelte aurelia phoenix elixir flask laravel sentry kibana apollo prisma gatsby hugo jekyll astro remix ionic flutter bert elmo ernie roberta watson einstein cortana bixby navigator delphi eiffel crystal
said saw ate lies salmon begum salad rinse aster stein murk tri tekla olympia raman dex sassoon kors tiffany emma bella
chelsea paris sydney florence victoria vienna london lincoln washington jordan israel china india holland york georgia carolina virginia brooklyn austin dallas houston madison charlotte
bel bell sara post pen mak pak zak hak bak dak pool pols bol mol kool maas rijn waal eems schouten lever kas pot bron boog bal stam top
`;

export const ordinaryWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Months and their short forms, which are first names too ("Jan", "Mei", "June", "Augustus"). Folded. */
export const months: ReadonlySet<string> = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october jan feb mrt mar apr jun jul aug sep sept okt oct nov dec'.split(
    ' ',
  ),
);

/** Products, tools and employers that carry a first name or surname; alone they are no person. Folded. */
export const thingNames: ReadonlySet<string> = new Set(
  'java python ruby jenkins django swift julia scala ada haskell pascal philips ford ferrari chanel dior boss mercedes tesla siemens bosch braun heineken casper alexa siri watson claude gemini oracle hudson travis bamboo kotlin perl spring maven gradle jumbo albert hema'.split(
    ' ',
  ),
);
