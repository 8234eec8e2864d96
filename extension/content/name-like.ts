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
