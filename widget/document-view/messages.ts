import type { CoverReason } from '../../shared/documents/document-model.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

export interface CoverText {
  readonly title: string;
  readonly text: string;
  readonly next: string;
}

export interface DocumentTexts {
  readonly document: string;
  readonly of: (label: string) => string;
  readonly loading: string;
  readonly page: (number: number, all: number) => string;
  readonly smaller: string;
  readonly larger: string;
  readonly fit: string;
  readonly nothingHidden: string;
  readonly hidden: (count: number) => string;
  readonly pill: (kind: string) => string;
  readonly pagesCovered: (count: number) => string;
  /** One and more of a kind; `other` for kinds without a word. */
  readonly kinds: Readonly<Record<string, readonly [one: string, more: string]>>;
  readonly cover: Readonly<Record<CoverReason, CoverText>>;
}

const askNl =
  'Vraag de kandidaat om een cv als tekst (pdf uit Word of Google Docs). Of laat een collega die niet meeselecteert de inhoud overtypen.';
const askEn =
  'Ask the candidate for a CV as text (a PDF from Word or Google Docs). Or have a colleague outside the selection type it out.';

const nl: DocumentTexts = {
  document: 'Cv',
  of: (label) => `Cv van ${label}`,
  loading: 'Het cv wordt klaargezet',
  page: (number, all) => `Pagina ${number} van ${all}`,
  smaller: 'Kleiner',
  larger: 'Groter',
  fit: 'Passend in de breedte',
  nothingHidden: 'Niets verborgen',
  hidden: (count) => (count === 1 ? '1 detail verborgen' : `${count} details verborgen`),
  pill: (kind) => `Verborgen: ${kind}. Zo kijk je eerst naar wat iemand kan.`,
  pagesCovered: (count) => (count === 1 ? '1 pagina afgedekt' : `${count} pagina’s afgedekt`),
  kinds: {
    name: ['naam', 'namen'],
    email: ['e-mailadres', 'e-mailadressen'],
    phone: ['telefoonnummer', 'telefoonnummers'],
    address: ['adres', 'adressen'],
    birthdate: ['geboortedatum', 'geboortedata'],
    age: ['leeftijd', 'leeftijden'],
    birthplace: ['geboorteplaats', 'geboorteplaatsen'],
    nationality: ['nationaliteit', 'nationaliteiten'],
    gender: ['geslacht', 'woorden over geslacht'],
    'the-candidate': ['woord over geslacht', 'woorden over geslacht'],
    their: ['woord over geslacht', 'woorden over geslacht'],
    referee: ['referent', 'referenten'],
    person: ['andere persoon', 'andere personen'],
    residence: ['woonplaats', 'woonplaatsen'],
    'residence-status': ['verblijfsstatus', 'keer verblijfsstatus'],
    'identity-number': ['documentnummer', 'documentnummers'],
    military: ['keer dienstplicht', 'keer dienstplicht'],
    photo: ['woorden bij de foto', 'woorden bij de foto'],
    marital: ['burgerlijke staat', 'keer burgerlijke staat'],
    religion: ['geloof', 'woorden over geloof'],
    origin: ['afkomst', 'woorden over afkomst'],
    bsn: ['burgerservicenummer', 'burgerservicenummers'],
    iban: ['rekeningnummer', 'rekeningnummers'],
    link: ['link', 'links'],
    'mother-tongue': ['moedertaal', 'keer moedertaal'],
    initials: ['keer initialen', 'keer initialen'],
    other: ['detail', 'andere details'],
  },
  cover: {
    scan: {
      title: 'Dit cv is een plaatje',
      text: 'Op een scan of foto kunnen we niet zien wat de naam is. Daarom laten we hem niet zien.',
      next: askNl,
    },
    broken: {
      title: 'Dit bestand is beschadigd',
      text: 'We kunnen het niet lezen, dus we laten het niet zien.',
      next: 'Vraag de kandidaat om het cv opnieuw te sturen.',
    },
    encrypted: {
      title: 'Er zit een wachtwoord op dit cv',
      text: 'Zonder wachtwoord kunnen we het niet lezen.',
      next: 'Vraag de kandidaat om het cv zonder wachtwoord te sturen.',
    },
    'too-large': {
      title: 'Dit bestand is te groot',
      text: 'Het is veel groter dan een cv meestal is. We lezen het niet.',
      next: 'Vraag de kandidaat om alleen het cv te sturen, als kleiner bestand.',
    },
    'not-a-document': {
      title: 'Dit is geen cv',
      text: 'Het bestand is leeg, of iets anders dan het zegt. Misschien is je sessie verlopen.',
      next: 'Laad de pagina opnieuw en log zo nodig weer in. Blijft dit zo, vraag het cv dan opnieuw.',
    },
    gibberish: {
      title: 'De letters in dit cv kloppen niet',
      text: 'In het bestand staan andere letters dan je zou zien. We kunnen er geen naam in vinden.',
      next: askNl,
    },
    timeout: {
      title: 'Dit cv lezen duurt te lang',
      text: 'We zijn gestopt. Er is niets mis met de rest van de pagina.',
      next: 'Laad de pagina nog een keer. Lukt het weer niet, vraag dan om een eenvoudiger bestand.',
    },
    unsupported: {
      title: 'Dit soort bestand laten we niet zien',
      text: 'We lezen pdf, Word (docx), OpenDocument, rtf en gewone tekst. Dit bestand is iets anders.',
      next: 'Vraag de kandidaat om het cv als pdf of docx te sturen.',
    },
    'old-word': {
      title: 'Dit is een oud Word-bestand',
      text: 'Bestanden die op .doc eindigen kunnen we niet lezen. Daarom laten we dit cv niet zien.',
      next: 'Vraag de kandidaat om het cv als pdf of docx te sturen. Of laat een collega die niet meeselecteert het opslaan als docx.',
    },
    unreachable: {
      title: 'We kunnen dit cv niet ophalen',
      text: 'Het systeem geeft het bestand niet aan ons.',
      next: 'Laad de pagina opnieuw en log zo nodig weer in.',
    },
  },
};

const en: DocumentTexts = {
  document: 'CV',
  of: (label) => `CV of ${label}`,
  loading: 'Getting the CV ready',
  page: (number, all) => `Page ${number} of ${all}`,
  smaller: 'Smaller',
  larger: 'Larger',
  fit: 'Fit to width',
  nothingHidden: 'Nothing hidden',
  hidden: (count) => (count === 1 ? '1 detail hidden' : `${count} details hidden`),
  pill: (kind) => `Hidden: ${kind}. So that you first see what somebody can do.`,
  pagesCovered: (count) => (count === 1 ? '1 page covered' : `${count} pages covered`),
  kinds: {
    name: ['name', 'names'],
    email: ['e-mail address', 'e-mail addresses'],
    phone: ['phone number', 'phone numbers'],
    address: ['address', 'addresses'],
    birthdate: ['date of birth', 'dates of birth'],
    age: ['age', 'ages'],
    birthplace: ['place of birth', 'places of birth'],
    nationality: ['nationality', 'nationalities'],
    gender: ['gender', 'words about gender'],
    'the-candidate': ['word about gender', 'words about gender'],
    their: ['word about gender', 'words about gender'],
    referee: ['referee', 'referees'],
    person: ['other person', 'other people'],
    residence: ['place of residence', 'places of residence'],
    'residence-status': ['residence status', 'times residence status'],
    'identity-number': ['document number', 'document numbers'],
    military: ['military service', 'times military service'],
    photo: ['words about the photo', 'words about the photo'],
    marital: ['marital status', 'times marital status'],
    religion: ['religion', 'words about religion'],
    origin: ['origin', 'words about origin'],
    bsn: ['citizen service number', 'citizen service numbers'],
    iban: ['account number', 'account numbers'],
    link: ['link', 'links'],
    'mother-tongue': ['mother tongue', 'times mother tongue'],
    initials: ['time initials', 'times initials'],
    other: ['other detail', 'other details'],
  },
  cover: {
    scan: {
      title: 'This CV is a picture',
      text: 'On a scan or photo we can’t tell where the name is. So we don’t show it.',
      next: askEn,
    },
    broken: {
      title: 'This file is damaged',
      text: 'We can’t read it, so we don’t show it.',
      next: 'Ask the candidate to send the CV again.',
    },
    encrypted: {
      title: 'This CV has a password',
      text: 'We can’t read it without the password.',
      next: 'Ask the candidate to send the CV without a password.',
    },
    'too-large': {
      title: 'This file is too large',
      text: 'It is much larger than CVs usually are. We don’t read it.',
      next: 'Ask the candidate to send only the CV, as a smaller file.',
    },
    'not-a-document': {
      title: 'This is not a CV',
      text: 'The file is empty, or something else than it says. Your session may have ended.',
      next: 'Reload the page and sign in again if needed. If this stays, ask for the CV again.',
    },
    gibberish: {
      title: 'The letters in this CV are not right',
      text: 'The file holds other letters than you would see. We can’t find names in it.',
      next: askEn,
    },
    timeout: {
      title: 'Reading this CV takes too long',
      text: 'We stopped. Nothing is wrong with the rest of the page.',
      next: 'Reload the page once. If it fails again, ask for a simpler file.',
    },
    unsupported: {
      title: 'We don’t show this kind of file',
      text: 'We read PDF, Word (docx), OpenDocument, RTF and plain text. This file is something else.',
      next: 'Ask the candidate to send the CV as a PDF or docx.',
    },
    'old-word': {
      title: 'This is an old Word file',
      text: 'We can’t read files that end in .doc. So we don’t show this CV.',
      next: 'Ask the candidate to send the CV as a PDF or docx. Or have a colleague outside the selection save it as docx.',
    },
    unreachable: {
      title: 'We can’t fetch this CV',
      text: 'The system does not give us the file.',
      next: 'Reload the page and sign in again if needed.',
    },
  },
};

export const documentTexts: Readonly<Record<Language, DocumentTexts>> = { nl, en };
