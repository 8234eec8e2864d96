import { wordSet } from './values.ts';

/** What may stand as a value behind "Geslacht", "Gender", "M/V", "Pronouns" and the like, at its begin. */
export const sexValue =
  /^["'([]{0,2}(?:(?:cis|trans)[- ]?)?(?:man|vrouw|jongen|meisje|mannelijk|vrouwelijk|male|female|woman|boy|girl|masculine|feminine|masculien|feminien|m\.?|vr\.?|v\.?|f\.?|w\.?|x|u|non-?binair|non-?binary|genderneutraal|gender-?neutral|anders|other|divers|dhr\.?|mevr\.?|mw\.?|mej\.?|mevrouw|meneer|de heer|heer|mr\.?|mrs\.?|ms\.?|miss|she|he|they|zij|hij|die|hen|hun|haar|hem|her|him|them|his|hers|dame|transgender|queer)(?:[ ]?(?:\/|,|en|and)[ ]?(?:she|he|they|zij|hij|die|hen|hun|haar|hem|her|him|them|his|hers|zijn|diens|theirs|man|vrouw|male|female))*(?![\p{L}])/iu;

/** Own pronouns behind a name: "she/her", "hij / hem"; not "hij/zij" and "his/her", which mean anybody. */
export const ownPronouns =
  /(?<![\p{L}/])(?:she ?\/ ?(?:her|they)|he ?\/ ?(?:him|his|they)|they ?\/ ?(?:them|she|he)|zij ?\/ ?(?:haar|die)|hij ?\/ ?(?:hem|zijn|die)|die ?\/ ?(?:diens|hen|hun)|hen ?\/ ?(?:hun|die))(?: ?\/ ?(?:hers?|his|theirs?|them|haar|zijn|hun|diens))?(?![\p{L}/])/giu;

/** Words of which only one sex says that it is one; folded. */
export const sexNouns = wordSet(
  `man vrouw meisje jongen meid dame kerel vent gozer jongedame jongeman huisvrouw huisman zakenvrouw zakenman vakvrouw vakman moeder vader mama papa mammie granddaughter grandson kleindochter kleinzoon nephew niece fellow bloke chap queer lass mum mom dad mother father woman girl boy guy lady lad lass
  gentleman gal businesswoman businessman housewife dude mannetje vrouwtje heer chick sister brother zus broer dochter zoon daughter son oma opa tante oom grandmother grandfather moslima christin amazone heldin`,
);
/** Those by which a note about somebody calls him; not how it calls clients. */
export const nicknames = wordSet(
  'dame kerel vent gozer meid jongedame jongeman guy lad lass gal gentleman lady dude heer man vrouw girl woman jongen meisje',
);
/** Volunteers at school and club that only mothers and fathers are; whoever writes it of himself tells it. */
export const parentVolunteers = wordSet(
  'voorleesmoeder voorleesvader hulpmoeder hulpvader overblijfmoeder overblijfvader klassenmoeder klassemoeder klassenvader luizenmoeder leesmoeder leesvader voetbalmoeder voetbalvader sportmoeder schoolmoeder voorleesoma voorleesopa leesoma leesopa knutselmoeder jeugdvader jeugdmoeder teammoeder teamvader rijmoeder rijvader clubvader clubmoeder sportvader schoolvader biebmoeder verkeersmoeder kookmoeder',
);
/** Before a name: what colleagues, pupils or patients call somebody. */
export const callings = wordSet(
  'juf juffrouw meester zuster broeder mama papa mammie pak ibu bapak tante oom opa oma moeder vader meneer mevrouw mr mrs miss ms sister brother auntie aunty uncle mama abla abi hoca madam sir frau hadja haji hadji lady lord ome sensei',
);
/** What only women, or only men, are named or have been. */
export const telling = wordSet(
  'meisjesnaam maidenname kandidate sollicitante transvrouw transman vrouwzijnde deaconess diacones',
);

/** "als vrouw", "as the only woman": what stands between the word that announces and the noun. */
export const announcing =
  /(?:^|[^\p{L}])(?:als|as|being|zijnde|ik(?: |['’])?(?:ben|was|blijf)|ben ik|was ik|i(?: a|['’])m|i was|sinds ik|toen ik|when i was|mezelf|myself|beschouw me|noem(?:t|en|de|den)? (?:me|mij|mezelf)|ik voel me)[, ](?:(?:ook|altijd|still|nu|nog|just|gewoon|only|zelf|also|al)[ ])?(?:(?:de|het|een|a|an|the|zo'n|echte?|één|own)[ ])?(?:(?:enige|eerste|only|first|[\p{L}-]{2,18}(?:e|ed|ing|ful|y|ous|al|ive|nt|ig|st|er|sh|an|ic|im|sociaal|spontaan)|kleine?|klein|jonge?|young|little|old|single|black|white|zwarte|small|real|true|proud|calm|kind|warm|tough|down-to-earth|no-nonsense)(?:,? (?:en |and )?)){0,4}$/iu;
