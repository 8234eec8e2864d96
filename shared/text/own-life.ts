import { type SectionKind, sectionsOf } from './sections.ts';

const REACH = 110;
/** Where a thought ends: a sentence, an empty line, the next item of a list or the next cell. */
const edge =
  /[.!?]["')\]]?\s(?=[\p{Lu}\d"'(⟦]|\s)|;\s(?=(?:kand|hij|zij|ze|he|she)[ .])|\n[ \t]*(?:\n|[-*•–▪●✓‣▸>]|(?=\p{Lu}[^\n]{0,40}:))|[|\t•▪●]|\s{4}/u;

/** What is said before and behind a stretch of text in the same sentence or item, each bounded. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  let before = text.slice(Math.max(0, start - REACH), start);
  for (let hit = edge.exec(before); hit; hit = edge.exec(before))
    before = before.slice(hit.index + Math.max(1, hit[0].length));
  const rest = text.slice(end, end + REACH);
  const stop = /[.!?;](?:\s|$)|\n[ \t]*(?:\n|[-*•–▪●✓‣▸>])|[|\t•▪●]|\s{4}/u.exec(rest);
  return { before, after: stop ? rest.slice(0, stop.index) : rest };
}

/** Headings of free time and of oneself in other words: "Outside the office", "Wie is Fatma?", "Community work". */
const ownHeading =
  /vrijwillig|volunt|hobb|interes|vrije tijd|free time|spare time|leisure|outside (?:of )?(?:work|the)|beyond work|off duty|after hours|away from|buiten (?:het )?(?:werk|kantoor|de)|naast (?:mijn |het )?werk|communit|gemeenschap|nevenf|nevena|nevenw|maatschapp|priv[eé]|personal|persoon|about me|over mij|wie (?:ik ben|ben ik|is)|who i am|background|achtergrond|afkomst|roots|geloof|faith|family|gezin|sport|vereniging|membership|lidmaatschap|bestuur|extracurricular|civic|social engagement|society|more about|meer over|mijn verhaal|my story|a bit about|iets over|thuis|engage|unpaid|onbetaald|life|leven|free|vrij/i;
const workHeading =
  /ervaring|experience|loopbaan|career|carri[eè]re|employ|werk(?:geschied|verleden|ervaring)|jobs|banen|projec|opleiding|education|study|studie|training|skills|vaardig|competen|kennis|talen|languages|tools|certif|cursus|course|publica|referen|profiel|profile|summary|samenvatting|qualif|functie|positions|stage|intern/i;

let lastOwn: { readonly text: string; readonly at: readonly number[]; readonly own: readonly boolean[] } = {
  text: '',
  at: [],
  own: [],
};

/** Where lines that look like headings stand, and which of them open something of one's own life. */
function headingsOf(text: string): typeof lastOwn {
  if (lastOwn.text === text) return lastOwn;
  const at: number[] = [];
  const own: boolean[] = [];
  let blank = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const length = end - start;
    if (length > 2 && length < 48) {
      const line = text
        .slice(start, end)
        .trim()
        .replace(/[\s:=#*_~—–-]+$/, '')
        .replace(/^[\s=#*_~>\d.)—–-]+/, '');
      const capitals = line.length > 3 && line === line.toUpperCase() && line !== line.toLowerCase();
      if (
        (blank || capitals) &&
        line.length > 2 &&
        /^\p{Lu}/u.test(line) &&
        !/[.,;:@\d]|\s-\s/.test(line) &&
        line.split(' ').length < 7
      ) {
        const work = workHeading.test(line) && !/vrijwillig|volunt/i.test(line);
        const mine = !work && ownHeading.test(line);
        if (work || mine) {
          at.push(start);
          own.push(mine);
        }
      }
    }
    blank = text.slice(start, end).trim() === '';
    start = end + 1;
  }
  lastOwn = { text, at, own };
  return lastOwn;
}

/** Whether the last heading before an offset opens something of one's own life. */
function underOwnHeading(text: string, offset: number): boolean {
  const { at, own } = headingsOf(text);
  let last = -1;
  for (let n = 0; n < at.length && at[n]! <= offset; n++) last = n;
  return last >= 0 && own[last]!;
}

/** The kind of section an offset lies in; undefined before the first heading and in texts without headings. */
export function sectionAt(text: string, offset: number): SectionKind | undefined {
  if (underOwnHeading(text, offset)) return 'interests';
  const sections = sectionsOf(text);
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section && section.end > offset ? section.kind : undefined;
}

/** Words that tell of free time, membership or unpaid work. */
const leisure =
  /(?<![a-zà-ÿ])(?:vrijwillig[a-zà-ÿ]{0,14}|volunt[a-zà-ÿ]{0,8}|hobby[a-zà-ÿ]{0,3}|hobbies|vrije tijd|spare time|free time|(?:oud-)?(?:bestuur|bestuurslid|bestuurd[a-zà-ÿ]{0,4}|penningmeester[a-zà-ÿ]{0,2}|secretaris|voorzit[a-zà-ÿ]{0,5}|commissielid|leden|lid|bestuursfunctie)|(?:board )?members?(?:hip)?|treasurer|secretary|chair(?:ed|man|woman|person|s)?|board|committee|op zondag[a-zà-ÿ]{0,8}|zondag[a-zà-ÿ]{0,10}|on sundays?|sundays?|zing[a-zà-ÿ]{0,2}|zangers?|zangeres|sings?|singer|speel[a-zà-ÿ]?|trommel[a-zà-ÿ]{0,2}|drum[a-zà-ÿ]{0,3}|dans[a-zà-ÿ]{0,3}|dance[a-zà-ÿ]?|privé|privately|gezin|family|weekend[a-zà-ÿ]{0,3}|elke week|every week|actief in|active in|betrokken bij|involved in|bezoek[a-zà-ÿ]{0,2}|attends?|mijn|m['’]?n|onze|ons|my|our|naast mijn|naast het werk|outside work|buiten het werk|neven[a-zà-ÿ]{0,14}|mantelzorg|opgegroeid|opgevoed|raised|brought up|vrij (?:voor|met|op|rond|tijdens|vanwege|ivm|i\.v\.m\.?|om|in verband)|time off|day off|days off|snipperdag|rooster[a-zà-ÿ]{0,3}|feest van|feestdag[a-zà-ÿ]{0,2}|feast|kook[a-zà-ÿ]?|kookt|onbezoldigd|unpaid|ehrenamt|jongerenwerk|organiseer|organiseert|organi[sz]e|play|plays|playing|coach|captain|host|run a|cook|cooking|read|reader|attend|attending|spare|evenings?|avond[a-zà-ÿ]{0,3}|saturdays?|zaterdag[a-zà-ÿ]{0,8}|belong to|part of|deel van|grew up|helping|help out|raise|fan|lover|liefhebber|love|loves|genoegen|passie|passion|ik ben|i am|i['’]m|ik heb|ik ga|i go|ik kom uit)(?![a-zà-ÿ])/i;
/** Words of building and fitting out, which is done to houses of worship too. */
const building =
  /(?<![a-zà-ÿ])(?:restau[a-zà-ÿ]{2,10}|renov[a-zà-ÿ]{2,8}|verbouw[a-zà-ÿ]{0,6}|nieuwbouw[a-zà-ÿ]{0,8}|bouw(?:kundig[a-zà-ÿ]{0,2}|en|de)?|ge-?installeerd|geplaatst|plaatste|aangelegd|ingericht|construction|refurbish[a-zà-ÿ]{0,5}|fit-?out|built|rewir[a-zà-ÿ]{0,4}|dakwerk|dakbedekking|schilderwerk|metselwerk|installatie[a-zà-ÿ]{0,2}|calculat[a-zà-ÿ]{0,4}|constructie[a-zà-ÿ]{0,4}|tekenwerk|revit|bim|leidingen|bedrading|steiger[a-zà-ÿ]{0,4}|voegwerk|scaffold[a-zà-ÿ]{0,4}|organ-building|verlichting|noodverlichting|lighting|emergency lights?|fire alarms?|brandmeld[a-zà-ÿ]{0,10}|meterkast[a-zà-ÿ]{0,3}|zonnepane[a-zà-ÿ]{0,3}|stucwerk|plastering|glazenwas[a-zà-ÿ]{0,4}|developed|ontwikkelde|designed|ontwierp|software|app)(?![a-zà-ÿ])/i;
const unpaid =
  /(?<![a-zà-ÿ])(?:vrijwillig[a-zà-ÿ]*|volunt[a-zà-ÿ]*|mijn|onze|ons|my|our|zondag[a-zà-ÿ]*|sundays?|chair[a-zà-ÿ]*|committee|commissie[a-zà-ÿ]*|bestuur[a-zà-ÿ]*|board|treasurer|penningmeester|secretar[a-zà-ÿ]*|voorzit[a-zà-ÿ]*|lid|leden|members?[a-zà-ÿ]*|hobb[a-zà-ÿ]*|weekend[a-zà-ÿ]*|zaterdag[a-zà-ÿ]*|saturdays?)(?![a-zà-ÿ])/i;

/** Words that tell of an order, a client or a product. */
const business =
  /(?<![a-zà-ÿ])(?:restau[a-zà-ÿ]{2,10}|renov[a-zà-ÿ]{2,8}|verbouw[a-zà-ÿ]{0,6}|nieuwbouw[a-zà-ÿ]{0,8}|bouwkundig[a-zà-ÿ]{0,2}|gerealiseerd|aannem[a-zà-ÿ]{0,6}|klant[a-zà-ÿ]{0,8}|client[a-zà-ÿ]{0,8}|cliënt[a-zà-ÿ]{0,8}|customers?|opdracht[a-zà-ÿ]{0,8}|projectleid[a-zà-ÿ]{0,4}|campagnes?|campaigns?|marketing|assortiment|products?|producten|verkoop[a-zà-ÿ]{0,4}|sales|patiënten|patients|leerlingen|pupils|bewoners|residents|doelgroep[a-zà-ÿ]{0,3}|target group|markets?|markt[a-zà-ÿ]{0,6}|catering|subsidie[a-zà-ÿ]{0,9}|voorlichting|onderzoek naar|research (?:on|into)|scriptie|thesis|publicatie[a-zà-ÿ]{0,2}|installeer[a-zà-ÿ]{0,3}|installatie[a-zà-ÿ]{0,2}|touringcars?|coach trips?|schoolreis[a-zà-ÿ]{0,5}|monument[a-zà-ÿ]{0,8}|erfgoed|heritage|architect[a-zà-ÿ]{0,4}|schilderwerk|dakbedekking|leverde|supplied|gemonteerd|begeleid[a-zà-ÿ]{0,4}|ondersteun[a-zà-ÿ]{0,4}|adviseer[a-zà-ÿ]{0,3}|trained|trainde|lesgegeven)(?![a-zà-ÿ])/i;

/** Whether the sentence tells of orders, clients or products. */
export function isBusiness(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  return business.test(before) || business.test(after.slice(0, 50));
}

/**
 * Whom a cue belongs to: `own` when the sentence tells of the candidate's own life, `work` when it tells of clients,
 * orders or products or stands in a job's description, undefined when nothing shows.
 */
export function belongsTo(text: string, start: number, end: number): 'own' | 'work' | undefined {
  const { before, after } = around(text, start, end);
  // Among hobbies each item stands for itself: "trekkers restaureren, diaken in de kerk".
  const free = sectionAt(text, start) === 'interests';
  const lead = free ? before.slice(before.search(/[^,;]*$/)) : before;
  const rest = after.slice(0, free ? Math.min(40, after.search(/[,;]|$/)) : 40);
  if ((building.test(lead) || building.test(rest)) && !unpaid.test(before)) return 'work';
  if (leisure.test(before) || leisure.test(after.slice(0, 50))) return 'own';
  const section = sectionAt(text, start);
  if (section === 'interests' || section === 'personal') return 'own';
  if (business.test(before) || business.test(after.slice(0, 50))) return 'work';
  // "Ik draag een hoofddoek": a sentence in the first person tells of oneself, but for the work itself.
  if (
    /(?<!\p{L})(?:ik|i)(?!\p{L})(?! (?:werk|work|lei|led|manage|heb gewerkt|gaf|taught|begon|start|verzorg|coördineer))/iu.test(
      before,
    )
  )
    return 'own';
  if (section === 'work' || section === 'education' || section === 'publications' || section === 'skills')
    return 'work';
  return undefined;
}
