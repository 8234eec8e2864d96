/** What a row of personal details is about. `other` ends the value before it and has none of its own here. */
export type Field =
  | 'name'
  | 'given'
  | 'infix'
  | 'family'
  | 'initials'
  | 'address'
  | 'postcode'
  | 'residence'
  | 'phone'
  | 'email'
  | 'link'
  | 'birthdate'
  | 'birthplace'
  | 'birth'
  | 'age'
  | 'nationality'
  | 'gender'
  | 'marital'
  | 'children'
  | 'religion'
  | 'origin'
  | 'mother-tongue'
  | 'status'
  | 'bsn'
  | 'iban'
  | 'id-number'
  | 'photo'
  | 'military'
  | 'referee'
  | 'person'
  | 'other';

/** What labels are called in Dutch and English, folded, without punctuation; parted by bars. */
const phrases: Readonly<Record<Field, string>> = {
  name: 'naam|name|handtekening|signature|getekend|ondertekend|w g|ondergetekende|volledige naam|full name|naam voluit|volledige namen|naam kandidaat|naam kandidate|kandidaat|kandidate|candidate|candidate name|name of candidate|sollicitant|sollicitante|applicant|applicant name|naam sollicitant|naam medewerker|naam werknemer|naam stagiair|medewerker|employee|naam en voorletters|voorletters en naam|voorletters naam|initials and name|initials name|naam onder accent|gebruikte naam|naam op diploma|huidige naam|officiele namen|officiele voornamen|naam op papier|voor de administratie|naam zonder accent|naam zonder accenten|voorletters en achternaam|naam voornaam|name ascii|display name|officiele naam|legal name|naam in paspoort|name in passport|name as in passport|naam zoals in paspoort|namen|voor en achternaam|voornaam en achternaam|first and last name|ingezonden door|ingediend door|submitted by|betreft kandidaat|kand|cand|about|kand naam|deelnemer|cursist',
  given:
    'voornaam|voornamen|voornaam voornamen|voornaam en|voornamen voluit|first name|first names|given name|given names|forename|forenames|middle name|middle names|officiele voornaam|eerste voornaam|tweede naam|tweede voornaam|doopnaam|doopnamen|official first name|chinese name|roepnaam|roepn|call name|preferred name|known as|nickname|bijnaam|noemt zich|calls herself|calls himself|goes by|aanspreeknaam',
  infix: 'tussenvoegsel|tussenvoegsels|tussenv|tv|prefix|voorvoegsel|voorvoegsels',
  family:
    'achternaam|achternamen|familienaam|geslachtsnaam|geboortenaam|meisjesnaam|achternaam voor huwelijk|achternaam partner|naam partner|surname|surnames|last name|last names|family name|maiden name|birth name|partnernaam',
  initials: 'paraaf|voorletters|voorletter|initialen|initials',
  address:
    'adres|address|woonadres|postadres|huisadres|thuisadres|home address|postal address|straat|straatnaam|straat en huisnummer|straat huisnummer|straat nr|straat en nummer|street|street address|bezoekadres|adres en woonplaats|adresgegevens|address line|addr',
  postcode:
    'postcode|postcode en woonplaats|postcode woonplaats|postcode en plaats|postcode plaats|pc woonplaats|pc plaats|zip|zip code|postal code|post code|zipcode|postcode city|postcode and city|postcode and town',
  residence:
    'woonplaats|woonplaats en land|plaats|city|town|residence|place of residence|woonachtig|woonachtig te|woonachtig in|domicilie|regio|woonregio|woonplek|woonstek|thuisbasis|stad|wherever|residing in|resides in|domicile|resident of|woonadres plaats|locatie kandidaat|candidate location|living place|place|woonsituatie plaats|dorp|town city|city town|current town|region|location|locatie|current location|current residence|hometown|home town|based in|gevestigd te|city of residence|country of residence|city country|woont in|woont te|wonend te|wonend in|lives in|living in|woonland|land van verblijf|home base|standplaats|base|huidige woonplaats|woonomgeving|place of living|woonplaats regio|current city|lives near|woongemeente|gemeente van inschrijving',
  phone:
    'telefoon|tel|telefoonnummer|telnr|telefoonnr|mobiel|mobiele nummer|mobiel nummer|mobiele telefoon|mobile|mob|phone|phone number|telephone|mobile phone|mobile number|gsm|cell|cellphone|whatsapp|contactnummer|bereikbaar op|bereikbaar',
  email: 'e mail|email|mail|e mailadres|emailadres|mailadres|e mail address|email address',
  link: 'linkedin|website|web|site|portfolio|github|gitlab|instagram|homepage|blog|twitter|facebook|behance|dribbble|skype|orcid|social media|socials|linkedin profiel|linkedin profile|handle|discord|url',
  birthdate:
    'geboortedatum|geb datum|gebdatum|date of birth|dob|birth date|birthdate|birthday|geboortejaar|geboortedag|year of birth|birth year|verjaardag|geboren op|born on|d o b|bouwjaar|geb dat|geb jaar',
  birthplace:
    'geboorteplaats|geboorteland|geb plaats|place of birth|birthplace|country of birth|birth country|birth place|pob|geboren te|geboren in|geboortestad|city of birth|born in|land van herkomst|country of origin|herkomstland|geboorteplaats en land|geboorteplaats land|place and country of birth|opgegroeid in|opgegroeid te|plaats van geboorte|geb te|geb in|home country|homeland|native country|land van geboorte|land van oorsprong|birth town|town of birth|place country of birth|geboortestreek|geboorteplaats land|place born|geb plaats en land|geboorteplaats en geboorteland|plaats en land van geboorte|birth city|thuisland|grew up in|raised in|originally from|herkomst land|oorspronkelijk uit|afkomstig uit',
  birth:
    'geboren|geb|born|geboortedatum en plaats|geboortedatum plaats|geboortedatum en geboorteplaats|geboorteplaats en datum|geboorteplaats datum|geboren op te|date and place of birth|date place of birth|place and date of birth|place date of birth|geboortegegevens|date of birth place|birth|geb datum plaats|geb datum en plaats|geboortedatum en geboorteplaats|datum en plaats van geboorte|birth date place|birth date and place|dob place|dob and place|geboren op in|born on in|geboren dd|geb dat en plaats|geboorte',
  age: 'leeftijd|age|age group|age range|age band|leeftijdsgroep jaren|leeftijd groep',
  nationality:
    'nationaliteit|nationaliteiten|nationality ies|nationaliteit en|nationality|nationalities|citizenship|citizenships|staatsburgerschap|nat|paspoort land|landaard|nation|dubbele nationaliteit|huidige nationaliteit|current nationality|country of citizenship|citizen of|national of|onderdaan van|staatsburger van|nationaliteiten en|tweede nationaliteit|second nationality|dual nationality|passport country|country of passport|paspoortland|land van paspoort|passports held',
  gender:
    'geslacht|gender|sex|sekse|m v|man vrouw|pronouns|voornaamwoorden|aanhef|aanspreekvorm|salutation|titulatuur|gender identity|genderidentiteit|geslachtsidentiteit|gesl|gesl m v|sex m f|m f|aanspreektitel|preferred pronouns|my pronouns|mijn voornaamwoorden|m v x|mr mrs|dhr mevr',
  marital:
    'burgerlijke staat|b s|burg st|staat|civil state|persoonlijke situatie|privesituatie|prive situatie|family situation|family composition|samenstelling gezin|relatiestatus|partnerstatus|gezinssit|huwelijk|burgelijke staat|burg staat|huwelijkse staat|marital status|civil status|gezinssituatie|gezin|familie|family|family status|thuissituatie|gezinssamenstelling|relatie|burgerlijke stand|burgerlijke status|relationship status|prive|thuis|partner|echtgenoot|echtgenote|spouse|leefsituatie|gezinsleven|home situation|marital|woonsituatie|living situation|living arrangements|samenstelling huishouden|huishoudsamenstelling|samenstelling van het huishouden|huwelijkse status|samenlevingsvorm|marital state|household|gezinsleden|thuis situatie',
  children:
    'kinderen|children|kind|thuiswonende kinderen|aantal kids|no of children|kinderen ten laste|aantal kinderen|kids|number of children|kind eren|child|dependants|dependents',
  religion:
    'religie|geloof|godsdienst|levensovertuiging|geloofsovertuiging|kerkgenootschap|kerkelijke gezindte|gezindte|kerk|religion|faith|belief|beliefs|denomination|levensbeschouwing|kerkelijk|confessie|religious affiliation|worship|geloofsrichting|geloofsgemeenschap|kerkelijke richting|kerklid|lid van kerk|kerkelijke gemeente|religieuze overtuiging|religious belief|religious beliefs|church|church membership|spiritual|spirituality|geloofsachtergrond|religion or belief|religion belief|religion and belief|geloof of levensovertuiging|religieuze achtergrond|religious background|creed',
  origin:
    'etniciteit|afkomst|herkomst|ethnicity|ethnic background|ethnic origin|etnische achtergrond|culturele achtergrond|cultural background|achtergrond herkomst|komaf|heritage|roots|etnische afkomst|culturele herkomst|ethnic group|etnische groep|inburgering|civic integration|migratieachtergrond|cultural heritage|cultural identity|culturele identiteit|ancestry|descent',
  'mother-tongue':
    'moedertaal|moedertalen|thuistaal|moeder taal|talen thuis|mother tongue|mother tongues|mother tongue s|native language|native languages|first language|eerste taal|memmetaal|home language',
  status:
    'verblijfsstatus|verblijfsvergunning|verblijfstitel|verblijfsrecht|verblijfsdocument|verblijf|werkvergunning|tewerkstellingsvergunning|residence permit|residency permit|work permit|visa|visa status|visum|permit|immigration status|residence status|residency|residency status|work authorization|work authorisation|right to work|status verblijf|arbeid|arbeidsmarktaantekening|permit status|legal status|work status|working permit|work visa|work eligibility|eligibility to work|permit type|residence title|visa type|pass type|type of pass|type of visa|work pass|visa held|visa category|residence card|right to remain|settlement status|immigration permission|visa sponsorship|sponsorship|arbeidsstatus|status in nederland|status in the netherlands|verblijfskaart|verblijfspas|verblijfsvorm|soort verblijf|doel van verblijf|verblijfsdoel|werkstatus|vergunning|statushouder|twv|right to work in the netherlands|right to work in nl|right to work in the eu|immigration|type verblijfsvergunning',
  bsn: 'bsn|burgerservicenummer|sofinummer|sofi nummer|bsn nummer|sofi|citizen service number|bsn nr',
  iban: 'iban|rekeningnummer|bankrekening|bankrekeningnummer|bank account|account number|rekening|iban nummer|bank',
  'id-number':
    'paspoortnummer|paspoortnr|paspoort nr|paspoort|passport|passport no|passport number|id number|id nummer|id kaart|id kaart nr|id kaartnummer|identiteitskaart|identiteitsbewijs|documentnummer|document nr|documentnr|document number|rijbewijsnummer|rijbewijsnr|rijbewijs nr|v nummer|vreemdelingennummer|driving licence no|driving licence number|licence number|licence no|id|identity card|id card|kaartnummer|bestuurderskaart|bestuurderskaart nr|chauffeurskaart|driver card|driver card no|nummer id|legitimatie|legitimatienummer|seaman s book|monsterboekje|permit number|permit no',
  photo:
    'foto|pasfoto|profielfoto|portretfoto|portret|photo|photograph|picture|profile picture|profile photo|bijschrift|caption|headshot|foto bijschrift|onderschrift|alt|afbeelding',
  military:
    'dienstplicht|militaire dienst|mil dienst|mil service|mil dienstplicht|militaire diensttijd|dienstplicht leger|militaire dienstplicht|military service|national service|diensttijd|conscription|military|military status|militair|nysc|military duty|military duties|military obligation|military obligations|draft status|dienstplichtstatus|militaire status|national service status|military service status|compulsory military service|mandatory military service|obligatory military service|army service|askerlik|askerlik durumu|wehrdienst|legerdienst|militaire verplichtingen|conscription status|nationale dienst',
  referee:
    'referent|referentie|referee|reference|leidinggevende|supervisor|contactpersoon|contact person|praktijkbegeleider|stagebegeleider|referent 1|referent 2|referentie 1|referentie 2',
  person:
    'aan|to|t a v|tav|attn|cc|begeleider|mentor|coach|manager|line manager|hiring manager|opsteller|opgesteld door|ingevuld door|prepared by|completed by|interviewed by|klantmanager|trajectbegeleider|jobcoach|panel|next of kin|noodcontact|emergency contact|in geval van nood|contact bij nood|recruiter|gesproken met|gesproken door|interviewer|auteur|author|auteurs|authors|promotor|copromotor|contact',
  other:
    'rijbewijs|rijbewijzen|driving licence|driving license|drivers licence|drivers license|licence|license|vervoer|eigen vervoer|auto|beschikbaar|beschikbaarheid|beschikbaar per|availability|available|available from|salaris|salarisindicatie|loonwens|salary|talen|languages|language|functie|gewenste functie|position|desired position|job title|werkgever|employer|periode|period|hobby s|hobbys|hobbies|vaardigheden|skills|opleiding|education|werkervaring|experience|opzegtermijn|notice|notice period|vog|bron|source|upload|bijlage|bijlagen|datum|date|onderwerp|subject|betreft|van|from|referenties|references|bedrijf|company|organisatie|organisation|taken|tasks|uren|hours|dienstverband|contract|kvk|btw|vat|diploma|diplomas|niveau|level|profiel|profile|interesses|interests|titel|title|rol|role|team|klant|client|project|tools|software|locatie school|overig|other|opmerking|opmerkingen|notes|notities|actie|stage|motivatie|vacature|vacancy|ref|kenmerk|country|land|fax|school|instelling|institution|richting|studie|field|certificaten|certificates|cursussen|courses|reistijd|nevenfuncties|vrijwilligerswerk|gewenst salaris|salariswens|links|contact details|blad|pagina|page|versie|version|employer name',
};

/** Label phrases as lists of words, by their first word, the longest first. */
export const labelPhrases: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly field: Field }[]
> = (() => {
  const map = new Map<string, { words: readonly string[]; field: Field }[]>();
  for (const [field, list] of Object.entries(phrases)) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const same = map.get(words[0]!);
      const entry = { words, field: field as Field };
      if (same) same.push(entry);
      else map.set(words[0]!, [entry]);
    }
  }
  for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** First words of labels. */
export const labelStarts: ReadonlySet<string> = new Set(labelPhrases.keys());
