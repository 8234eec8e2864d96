import { wordSet } from '../../text/values.ts';

/** What people at work and in a family are to each other, folded. */
export const relations = wordSet(
  'vrouw man partner echtgenoot echtgenote vriend vriendin verloofde zoon zoontje dochter dochtertje broer broertje zus zusje zuster neef nicht oom tante opa oma vader moeder mama papa kleinzoon kleindochter schoonzus zwager schoonvader schoonmoeder husband wife brother sister son daughter cousin uncle aunt friend boyfriend girlfriend mother father grandson nephew niece fiance fiancee mum dad',
);
export const colleagues = wordSet(
  'foreman dispatcher colleagues juniors junioren starters mentee mentees trainees klant client directeur collega manager leidinggevende colleague supervisor mentor teamleider teamleidster teamlead directeur directrice baas chef voorman ploegleider afdelingshoofd hoofd coach begeleider begeleidster stagebegeleider stagebegeleidster praktijkbegeleider praktijkopleider werkbegeleider docent docente leraar lerares hoogleraar promotor copromotor opdrachtgever contactpersoon recruiter consultant intercedent eigenaar eigenaresse oprichter compagnon zakenpartner huisarts arts dominee imam pastoor buurman buurvrouw rayonmanager filiaalmanager bedrijfsleider bedrijfsleidster clustermanager locatiemanager teammanager projectleider projectmanager personeelsadviseur adviseur boss lead owner founder director head teacher lecturer professor instructor trainer coordinator coordinatrice planner opzichter uitvoerder leermeester stagiair stagiaire studiegenoot klasgenoot teamgenoot vakgroepleider voorzitter wethouder regisseur chefkok souschef kok redacteur hoofdredacteur editor photographer fotograaf ploegbaas werkbaas chief captain kapitein afdelingschef keukenchef teamchef unithoofd teamhoofd stagedocent apprentice apprentices leerling leerlingen student students studenten stagiaires collegas controller predikant priest vicar pater casemanager jobcoach taalcoach taalmaatje maatje buddy neighbour neighbor landlord hospita hoofdverpleegkundige wijkverpleegkundige caller beller interviewer oudcollega bovenmeester schoolhoofd',
);
export const greetings = wordSet(
  'beste geachte dear hoi hallo hello hi hey dag lieve waarde goedemorgen goedemiddag goedenavond morning',
);
