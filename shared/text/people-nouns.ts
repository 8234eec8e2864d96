import { wordSet } from './values.ts';

export type Sex = 'm' | 'f';

/** Other people whom a CV, letter or note speaks of, one at a time; folded. Pronouns behind them may be theirs. */
const men = wordSet(
  'vader zoon zoontje broer broertje opa oom neef meneer mijnheer heer jongen man echtgenoot vriend vriendje schoonvader schoonzoon kleinzoon stiefvader peetvader voorzitter vakman father son brother grandfather grandpa uncle nephew gentleman boy husband boyfriend dad groom mr dhr broeder pastoor imam',
);
const women = wordSet(
  'moeder dochter dochtertje zus zusje oma tante nicht mevrouw mevr mw dame vrouw meisje echtgenote vriendin schoonmoeder schoondochter kleindochter stiefmoeder mother daughter sister grandmother grandma aunt niece lady girl wife girlfriend mum mom woman bride mrs ms miss directrice cliente patiente studente bewoonster collegaatje zuster verloskundige lerares juf kraamvrouw medewerkster',
);
const anybody = wordSet(
  `client patient klant bewoner leerling pupil student kind baby peuter kleuter tiener puber manager collega leidinggevende gebruiker eindgebruiker opdrachtgever opdrachtnemer directeur
  baas chef eigenaar aannemer onderaannemer leverancier ondernemer gast bezoeker deelnemer ouder huisarts arts chirurg tandarts specialist docent leraar mentor begeleider referent voorganger opvolger
  teamleider teamlead afdelingshoofd hoofd stagiair stagiaire trainee passagier reiziger huurder koper verkoper bestuurder minister wethouder burgemeester advocaat notaris rechter cursist zorgvrager
  hulpvrager jongere oudere senior volwassene buurman buurvrouw burger inwoner vluchteling statushouder asielzoeker nieuwkomer werkgever werknemer vakgenoot kandidaatlid trainer speler mantelzorger naaste
  familielid verwijzer accountmanager regisseur schrijver auteur kunstenaar zanger dirigent professor hoogleraar promotor boer melkveehouder bakker slager visser  oprichter partner huisgenoot
  planner uitvoerder werkvoorbereider opzichter architect monteur zzper beller consument lid vrijwilliger coach interviewer recruiter teamgenoot verdachte gedetineerde slachtoffer dader getuige bewindvoerder
  customer colleague supervisor boss user owner contractor supplier subcontractor founder entrepreneur guest visitor participant parent doctor physician surgeon dentist teacher lecturer tutor counsellor
  predecessor successor director ceo cto cfo coo executive intern passenger tenant buyer seller lawyer notary judge learner child toddler teenager infant resident refugee newcomer employer employee
  stakeholder sponsor principal head chairman chairwoman chairperson professor author writer artist player volunteer member caregiver relative neighbour neighbor citizen someone somebody  
  anyone   person individual applicant stranger driver worker nurse agent partner candidate peer teammate mentee trainee pastor priest doctorate iemand    persoon mens
  `,
);

const leaders = /(?:leider|manager|chef|hoofd|directeur|eigenaar|coordinator|docent|begeleider)$/;
const sexes = new Map<string, Sex | 'any'>();
for (const word of women) sexes.set(word, 'f');
for (const word of men) sexes.set(word, 'm');
for (const word of anybody) sexes.set(word, 'any');

/** The sex that a noun for another person tells; 'any' when it tells none, undefined for other words. */
export function personNoun(word: string): Sex | 'any' | undefined {
  return sexes.get(word) ?? (word.length > 8 && leaders.test(word) ? 'any' : undefined);
}

/** What a candidate has in a note about him: "her CV" is never that of the manager in the same sentence. */
export const ofCandidates = wordSet(
  `cv resume motivatie motivatiebrief brief sollicitatie kandidatuur profiel ervaring werkervaring opzegtermijn salaris salariswens salariswensen salarisindicatie loon uurtarief tarief opleiding opleidingen studie
  diploma diplomas certificaten vaardigheden competenties nederlands engels duits frans spaans turks arabisch pools moedertaal taal taalniveau accent leidinggevende manager teamleider werkgever collegas baas
  huidige vorige beschikbaarheid reistijd portfolio presentatie antwoorden vragen motto valkuil kracht sterke sterkste zwakke ambitie ambities loopbaan carriere werkzaamheden taken functie rol nationaliteit
  leeftijd geboortedatum geboorteplaats woonplaats naam voornaam achternaam roepnaam mail email telefoonnummer nummer paspoort rijbewijs tools cvs application candidacy profile experience notice salary
  education degree skills dutch english german french spanish arabic polish turkish references portfolio availability availabilities commute answers presentation interview feedback role manager supervisor employer
  colleagues boss career strengths strongest weakness ambition ambitions motivation work job tests assessment test case expectation expectations current previous former last present`,
);

/** "The young man", "deze jongedame": so a letter about the candidate calls him. */
const called = wordSet(
  'man woman guy lad lass lady girl vrouw dame jongedame jongeman meid kerel vent gozer jongen',
);
const pointsAt = /(?:^|[^\p{L}])(?:this|deze|dit|the (?:young|bright|talented)|de (?:jonge|slimme)) $/iu;

/** Whether a noun, by what stands before it, is the one a text is about. */
export const isPointedAt = (noun: string, before: string): boolean =>
  called.has(noun) && pointsAt.test(before);
