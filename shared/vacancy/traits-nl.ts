import type { TraitRow } from './traits.ts';

/**
 * Dutch words for what somebody is, with what somebody does instead. Masculine and feminine as people who read Dutch
 * vacancies hear them (University of Antwerp 2014, 3,700 people; Wille & Derous 2018, Sex Roles 79), and after Gaucher,
 * Friesen & Kay 2011; only words about a person, since "samen" or "steun" say what the work is. Own list.
 */
export const dutchTraits: readonly TraitRow[] = [
  [
    'vague',
    'stressbestendig*|stressbestendigheid|kan tegen stress|bestand tegen stress|kunt goed tegen stress',
    'Je houdt overzicht als er meer dingen tegelijk gebeuren',
  ],
  [
    'vague',
    'flexibel|flexibele|flexibiliteit|flexibele instelling|flexibele houding',
    'Je past je planning aan als het werk verandert',
  ],
  [
    'vague',
    'proactief|proactieve|pro actief|pro actieve|initiatiefrijk*|neemt initiatief|initiatief nemen|aanpakker|aanpakkersmentaliteit|doener',
    'Je ziet zelf wat er nodig is en begint eraan',
  ],
  [
    'vague',
    'hands on|hands on mentaliteit|hands on instelling|handen uit de mouwen|no nonsense|no nonsense mentaliteit|can do mentaliteit',
    'Je helpt ook met praktisch werk',
  ],
  [
    'vague',
    'communicatief sterk|communicatief vaardig|communicatief|communicatieve|communicatieve vaardigheden|goede communicatieve vaardigheden|uitstekende communicatieve vaardigheden|sterke communicatieve vaardigheden|communicatieskills|communicatietalent',
    'Je kunt iets moeilijks zo uitleggen dat anderen het begrijpen',
  ],
  [
    'vague',
    'teamplayer*|team player|teamspeler*|teamgericht*|collegiaal|collegiale',
    'Je spreekt met collega’s af wie wat doet',
  ],
  [
    'vague',
    'enthousiast|enthousiaste|enthousiasme|gedreven|gedrevenheid|gemotiveerd|gemotiveerde|gepassioneerd*|passie|bevlogen*|hart voor|intrinsiek gemotiveerd|positief ingesteld|positieve instelling|positiviteit',
    'Je kunt vertellen wat je in dit werk goed wilt doen',
  ],
  [
    'vague',
    'energiek|energieke|energie|barst van de energie|barstend van de energie|vitale|vitaal',
    'Je werkt ook aan het eind van een drukke dag zorgvuldig',
  ],
  [
    'vague',
    'representatief|representatieve|representatief voorkomen|verzorgd uiterlijk|goed verzorgd',
    'Je ontvangt bezoekers beleefd en weet wie ze verder kan helpen',
  ],
  [
    'vague',
    'creatief|creatieve|creativiteit|creatieve geest|out of the box|denkt buiten de kaders',
    'Je bedenkt meer dan één oplossing voor een probleem',
  ],
  [
    'vague',
    'nauwkeurig|nauwkeurige|accuraat|accurate|accuratesse|oog voor detail|secuur|secure',
    'Je controleert je werk en vindt je eigen fouten',
  ],
  [
    'vague',
    'zelfstandig|zelfstandige|zelfstandigheid|zelfsturend*|zelfstarter|self starter',
    'Je kunt je eigen werk plannen',
  ],
  [
    'vague',
    'resultaatgericht*|doelgericht*|resultaatgedreven|oplossingsgericht*|ondernemend|ondernemende|ondernemerschap',
    'Je maakt op tijd af wat je hebt afgesproken',
  ],
  [
    'vague',
    'klantgericht*|klantvriendelijk*|servicegericht*|dienstverlenend|dienstverlenende|gastvrij|gastvrije',
    'Je vraagt door tot je weet wat een klant nodig heeft',
  ],
  ['vague', 'leergierig*|nieuwsgierig*|veelzijdig*', 'Je zoekt uit wat je nog niet weet'],
  [
    'vague',
    'loyaal|loyale|betrouwbaar|betrouwbare|integer|integere|verantwoordelijkheidsgevoel|verantwoordelijkheidsbesef',
    'Je doet wat je hebt afgesproken',
  ],
  [
    'vague',
    'sociaal vaardig|sociale vaardigheden|sociaal|spontaan|spontane|vlotte babbel|vlot|vlotte|gezellig|gezellige|humor|gevoel voor humor|empathisch*|inlevingsvermogen|geduldig|geduldige',
    'Je luistert rustig naar iemand en vraagt wat die nodig heeft',
  ],
  [
    'vague',
    'commercieel|commerciele|commerciele drive|commercieel gevoel|commercieel inzicht',
    'Je merkt wat een klant nodig heeft en doet een aanbod dat past',
  ],
  [
    'vague',
    'analytisch|analytische|analytisch vermogen|analytisch sterk|helikopterview',
    'Je haalt uit cijfers en feiten wat belangrijk is en legt uit waarom',
  ],
  [
    'vague',
    'organisatietalent|organisatorisch*|gestructureerd|gestructureerde|organisatiesensitief|organisatorisch sterk|planmatig',
    'Je maakt een planning en houdt die bij',
  ],
  [
    'vague',
    'doorzetter|doorzettingsvermogen|volhardend|volhardende',
    'Je gaat door als iets de eerste keer niet lukt',
  ],
  [
    'vague',
    'sterke persoonlijkheid|stevige persoonlijkheid|persoonlijkheid|sparringpartner',
    'Je zegt wat je vindt en luistert naar wat een ander vindt',
  ],
  ['vague', 'affiniteit met|affiniteit', 'Je kunt vertellen wat je al over dit onderwerp weet'],
  [
    'vague',
    'tot mentaliteit|negen tot vijf|tot vijf mentaliteit',
    'Je werkt soms buiten kantooruren; dat spreken we samen af',
  ],
  [
    'masculine',
    'daadkrachtig*|besluitvaardig*|doortastend*|slagvaardig*|kordaat|kordate',
    'Je neemt een besluit en legt uit waarom',
  ],
  [
    'masculine',
    'ambitieus|ambitieuze|competitief|competitieve|winnaarsmentaliteit|winnaar|wil winnen|wilt winnen|altijd winnen|de beste zijn|topper|killer|strijdlust*|strijdbaar|fanatiek|fanatieke|hongerig',
    'Je stelt jezelf een doel en laat zien hoe je het haalt',
  ],
  [
    'masculine',
    'dominant|dominante|overwicht|natuurlijk overwicht|doorduwer|onbevreesd|stoer|stoere|onverschrokken|assertief|assertieve|agressief|agressieve|hard|ballen|dikke huid|olifantenhuid|haantje*',
    'Je zegt duidelijk wat je wilt en luistert naar een ander',
  ],
  [
    'masculine',
    'rockstar|ninja|goeroe|guru|held|tijger|kanjer van een kerel|machine|beest',
    'Je kent je vak en legt het aan anderen uit',
  ],
  [
    'feminine',
    'zorgzaam|zorgzame|lief|lieve|zachtaardig*|moederlijk*|verzorgend karakter|dienstbaar|dienstbare|meelevend|meelevende|warme persoonlijkheid',
    'Je vraagt wat iemand nodig heeft en doet wat je kunt',
  ],
  ['age', 'digital native|digital natives', 'Je werkt makkelijk met online programma’s'],
  [
    'age',
    'frisse blik|frisse kijk|jong van geest|jonge hond|jonge honden|jong en fris',
    'Je stelt vragen bij hoe we het nu doen',
  ],
];
