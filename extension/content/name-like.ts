/** Words that head parts of an ATS page, and are no names though they are written like one. */
const NOT_NAMES =
  /^(curriculum vitae|cv|home|dashboard|profile?|profiel|overzicht|overview|kandida(at|ten)|candidates?|vacatures?|jobs?|inbox|mijn|my|notities|notes|activiteit(en)?|activity|motivatie(brief)?|cover letter|bestanden|files|attachments|bijlagen|contact(gegevens)?|details|persoonlijke? gegevens|personal (details|information)|werkervaring|work experience|opleiding(en)?|education|vaardigheden|skills|sollicitaties?|applications?|pipeline|settings|instellingen|evaluation|beoordeling|interview|messages|berichten)$/i;

/** One to five words that begin with a capital (infixes aside), without digits: written like a person's name. */
export function isNameLike(text: string): boolean {
  const trimmed = text.trim();
  if (
    trimmed.length < 3 ||
    trimmed.length > 60 ||
    NOT_NAMES.test(trimmed) ||
    /[\d@/\\:;!?()[\]{}|<>]/.test(trimmed)
  )
    return false;
  const words = trimmed.split(/[\s,]+/).filter(Boolean);
  if (words.length < 2 || words.length > 6) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const rest = words.filter((word) => !/^\p{Lu}/u.test(word));
  return capitals.length >= 2 && rest.every((word) => word.length <= 4);
}

/** Words of work, not of people: a text with one of them is a job, a team or a company. */
const WORK =
  /^(accountants?|adviseur|advisor|agents?|analysts?|analist|analytics|architect|assistente?|assistant|associate|beheerder|beleidsmedewerker|bezorger|boekhouder|bv|care|chauffeur|coach|college|company|consult(ing|ants?)|controller|co[oö]rdinator|department|designer|desk|developers?|development|directeur|director|driver|electrician|employer|engineer(ing|s)?|executive|finance|financial|flow|foundation|gemeente|gmbh|groep|group|hire|hiring|holding|hospital|hr|hub|inc|inkoper|jeugdzorg|junior|lead|leraar|limited|llc|logisti(ek|cs)|ltd|manager|management|marketing|marketeer|mechanic|medior|monteur|nurse|nv|officer|ontwerper|ontwikkelaar|operations|operator|owner|planner|portal|professor|programmeur|project|recruit(er|ing|ment)?|representative|sales|school|scientist|scrum|security|senior|service|services|software|solutions|specialist|staff|stagiair|stichting|support|systems?|talent|teacher|team|technicus|technician|technologies|tester|transport|trainee|university|universiteit|vacature|verkoper|vertegenwoordiger|verzorgende|vrijwilliger|worker|ziekenhuis|zorg)$|\p{L}(leider|medewerker|medewerkster|kundige|manager|adviseur|beheerder|ontwikkelaar|begeleider|verkoper|monteur|therapeut|adviser|installateur|chauffeur|directeur|docent|bedrijf|groep|ziekenhuis|zorg|plein|master)$/iu;

/** Single words that stand where a name could: labels, places in a list, answers. */
const NOT_A_NAME_ALONE =
  /^(aanhef|achternaam|acties?|actions?|active|actief|address|adres|afdeling|afgewezen|all|alle|anoniem|anonymous|applicant|applied|april|august|augustus|bedrijf|bekijk|birthday|bron|candidate|city|closed|company|country|created|datum|date|december|department|e-?mail|email|english|february|februari|female|first|friday|fase|functie|geboortedatum|geen|geslacht|gender|gesprek|gesloten|hired|inactief|interview|ja|january|januari|job|juli|july|juni|june|kandidaat|land|last|location|locatie|maandag|maart|male|man|march|mei|mobiel|mobile|monday|nationaliteit|nationality|new|next|nee|nederlands|nieuw|no|none|november|october|oktober|onbekend|open|opmerkingen|organisation|organisatie|phone|plaats|position|position|postcode|preferred|rejected|role|rol|roepnaam|score|september|sollicitant|source|stage|stad|status|sunday|telefoon|thursday|tags?|team|title|titel|tuesday|type|unknown|vacature|vandaag|view|volgende|voornaam|vrouw|wednesday|website|woonplaats|yes|yesterday|zoeken)$/i;

/** Written like a name, but says what somebody does or where. */
export const isAboutWork = (text: string): boolean => text.split(/[\s,.]+/).some((word) => WORK.test(word));

/** A single word written like a first or last name; only where a label says that a name stands there. */
export function isLoneName(text: string): boolean {
  const word = text.trim();
  return (
    /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u.test(word) &&
    word.length >= 2 &&
    word.length <= 30 &&
    !NOT_NAMES.test(word) &&
    !NOT_A_NAME_ALONE.test(word) &&
    !isAboutWork(word)
  );
}

/** What stands under a label for names: one word or more. */
export const isPersonal = (text: string): boolean =>
  isLoneName(text) || (isNameLike(text) && !isAboutWork(text)) || isLastName(text);

/** A last name of its own: "van der Kooij", "El Amrani, de". */
const isLastName = (text: string): boolean =>
  /^(?:\p{Ll}{1,4}['’]?\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text.trim()) && !isAboutWork(text);
