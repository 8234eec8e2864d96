import { type SectionKind, sectionsOf } from './sections.ts';

const REACH = 110;
/** Where a thought ends: a sentence, an empty line, the next item of a list or the next cell. */
const edge =
  /[.!?;]["')\]]?\s(?=[\p{Lu}\d"'(⟦]|\s)|\n[ \t]*(?:\n|[-*•–▪●✓‣▸>]|\p{Lu}[^\n]{0,40}:)|[|\t•▪●]|\s{4}/u;

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
  /(?<!\p{L})(?:vrijwillig\p{L}{0,14}|volunt\p{L}{0,8}|hobby\p{L}{0,3}|hobbies|vrije tijd|spare time|free time|(?:oud-)?(?:bestuur|bestuurslid|bestuurd\p{L}{0,4}|penningmeester\p{L}{0,2}|secretaris|voorzit\p{L}{0,5}|commissielid|leden|lid|bestuursfunctie)|(?:board )?members?(?:hip)?|treasurer|secretary|chair(?:ed|man|woman|person|s)?|board|committee|op zondag\p{L}{0,8}|zondag\p{L}{0,10}|on sundays?|sundays?|zing\p{L}{0,2}|zangers?|zangeres|sings?|singer|speel\p{L}?|trommel\p{L}{0,2}|drum\p{L}{0,3}|dans\p{L}{0,3}|dance\p{L}?|privé|privately|gezin|family|weekend\p{L}{0,3}|elke week|every week|actief in|active in|betrokken bij|involved in|bezoek\p{L}{0,2}|attends?|mijn|m['’]?n|onze|ons|my|our|naast mijn|naast het werk|outside work|buiten het werk|neven\p{L}{0,14}|mantelzorg|opgegroeid|opgevoed|raised|brought up|vrij (?:voor|met|op|rond|tijdens|vanwege)|time off|day off|days off|snipperdag|rooster\p{L}{0,3}|feest van|feestdag\p{L}{0,2}|feast|kook\p{L}?|kookt|onbezoldigd|unpaid|ehrenamt|jongerenwerk|organiseer|organiseert|organi[sz]e|play|plays|playing|coach|captain|host|run a|cook|cooking|read|reader|attend|attending|spare|evenings?|avond\p{L}{0,3}|saturdays?|zaterdag\p{L}{0,8}|belong to|part of|deel van|grew up|helping|help out|raise|fan|lover|liefhebber|love|loves|genoegen|passie|passion|ik ben|i am|i['’]m|ik heb|ik ga|i go|ik kom uit)(?!\p{L})/iu;
/** Words of building and fitting out, which is done to houses of worship too. */
const building =
  /(?<!\p{L})(?:restau\p{L}{2,10}|renov\p{L}{2,8}|verbouw\p{L}{0,6}|nieuwbouw\p{L}{0,8}|bouw(?:kundig\p{L}{0,2}|en|de)?|ge-?installeerd|geplaatst|plaatste|aangelegd|ingericht|construction|refurbish\p{L}{0,5}|fit-?out|built|rewir\p{L}{0,4}|dakwerk|dakbedekking|schilderwerk|metselwerk|installatie\p{L}{0,2}|calculat\p{L}{0,4}|constructie\p{L}{0,4}|tekenwerk|revit|bim|leidingen|bedrading|steiger\p{L}{0,4}|voegwerk|scaffold\p{L}{0,4}|organ-building|developed|ontwikkelde|designed|ontwierp|software|app)(?!\p{L})/iu;
const unpaid =
  /(?<!\p{L})(?:vrijwillig\p{L}*|volunt\p{L}*|mijn|onze|ons|my|our|zondag\p{L}*|sundays?|chair\p{L}*|committee|commissie\p{L}*|bestuur\p{L}*|board|treasurer|penningmeester|secretar\p{L}*|voorzit\p{L}*|lid|leden|members?\p{L}*|hobb\p{L}*|weekend\p{L}*|zaterdag\p{L}*|saturdays?)(?!\p{L})/iu;

/** Words that tell of an order, a client or a product. */
const business =
  /(?<!\p{L})(?:restau\p{L}{2,10}|renov\p{L}{2,8}|verbouw\p{L}{0,6}|nieuwbouw\p{L}{0,8}|bouwkundig\p{L}{0,2}|gerealiseerd|aannem\p{L}{0,6}|klant\p{L}{0,8}|client\p{L}{0,8}|cliënt\p{L}{0,8}|customers?|opdracht\p{L}{0,8}|projectleid\p{L}{0,4}|campagnes?|campaigns?|marketing|assortiment|products?|producten|verkoop\p{L}{0,4}|sales|patiënten|patients|leerlingen|pupils|bewoners|residents|doelgroep\p{L}{0,3}|target group|markets?|markt\p{L}{0,6}|catering|subsidie\p{L}{0,9}|voorlichting|onderzoek naar|research (?:on|into)|scriptie|thesis|publicatie\p{L}{0,2}|installeer\p{L}{0,3}|installatie\p{L}{0,2}|monument\p{L}{0,8}|erfgoed|heritage|architect\p{L}{0,4}|schilderwerk|dakbedekking|leverde|supplied|gemonteerd|begeleid\p{L}{0,4}|ondersteun\p{L}{0,4}|adviseer\p{L}{0,3}|trained|trainde|lesgegeven)(?!\p{L})/iu;

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
  if ((building.test(before) || building.test(after.slice(0, 40))) && !unpaid.test(before)) return 'work';
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
