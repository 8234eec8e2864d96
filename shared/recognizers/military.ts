import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { ownLabelFollows } from '../text/own-labels.ts';
import { forces, serviceAt } from '../text/own-service.ts';
import { GAP, scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const cues = wordSet(
  'dienstplicht dienstplichtig dienstplichtige dienst service duty obligation obligations training draft diensttijd conscription conscript conscripted askerlik askerligi wehrdienst wehrpflicht zivildienst legerdienst legertijd diensttijden nysc opkomstplicht dienstplichtbrief dienstweigeraar gewetensbezwaarde gewetensbezwaarden bewijsplicht plicht veteraan draftee sawa reservist reserviste soldier soldaat dienstplichten idf tsahal opleidingsdienst landsdienst dienstweigering sluzba svp wojsko khidma',
);
/** Armed forces; alone they may be an employer or a client. */
const armies = wordSet(
  'army navy leger legers strijdkrachten krijgsmacht luchtmacht landmacht marine mariniers militia militie schutterij forces force military infantry infanterie artillery artillerie genie cavalerie marechaussee gendarmerie guard garde idf reserve troops corps bataljon battalion brigade dienst',
);
const served = wordSet('lichting');
const kind =
  /(?:(?:alternative civilian|alternatieve|vervangende|(?:basic|elementaire) (?:military|militaire)|(?:(?:militaire|nationale|verplichte|vervulling|vervullen van (?:de |mijn )?militaire|military|national|compulsory|mandatory|army|obligatory|conscript|buitengewoon|gewone|reserve)(?: |-)){1,3}))\s?$/i;
const sure =
  /^(?:dienstplicht|dienstplichtige?|diensttijd|conscription|conscript(?:ed)?|askerli(?:k|gi)|wehrdienst|wehrpflicht|zivildienst|legerdienst|legertijd|opkomstplicht|nysc|dienstweiger(?:aar|ing)|gewetensbezwaarden?|draftee|sawa|sluzba|svp|khidma|wojsko|reserviste?|veteraan|landsdienst)$/;
/** Words about a trade or a school, or of what is true of any work, behind a cue that needs an adjective before it. */
const usual = /^(?:training|obligations?|duty|draft|plicht)$/;
/** "vervuld", "completed 2009 (Turkey)", "heb ik niet vervuld". */
const said =
  /^(?:[- ](?:dienst|service|plicht|national youth service|youth service))?(?:[ :,–-]{1,3}|\s*\n\s*)(?:(?:in \p{Lu}\p{L}{2,14}|is|was|reeds|volledig|already|fully|heb|heeft|hoefde|hoefte|ik|hij|zij|niet|nog|in|te|volledige|has|have|i|he|been|not|never|nooit|eervol) ){0,4}(?:vervuld|voldaan|voltooid|afgerond|gedaan|volbracht|vrijgesteld|uitgesteld|afgekocht|ontslagen|vervullen|doen|niet van toepassing|n\.v\.t|niet verplicht|completed|done|fulfilled|exempt(?:ed)?|deferred|postponed|discharged|not applicable|yap[iı]ld[iı]|muaf|tecilli|served|ontlopen|ontvlucht|ontdoken|geweigerd|vermeden|abgeleistet|geleistet|finished|pending|avoided|refused)(?:[ ,]{1,2}(?:in |te |van |from )?(?:\(?(?:19|20)\d\d(?:\s?(?:[-–]|tot|to)\s?(?:(?:19|20)?\d\d))?\)?|\([^)\n]{2,30}\)|(?:in|te) \p{Lu}[\p{L}-]{2,20})){0,2}/iu;
const led =
  /(?:vrijgesteld van|afgekeurd voor|goedgekeurd voor|uitstel van|opgeroepen voor|unfit for|called up for|vrijstelling van|ontheven van|exempt(?:ed)? from|mijn|my|completed|finished|na|after|voor|vervulde|did|vervuld)\s(?:de |het |the |mijn |my |his |zijn )?$/i;
const army =
  "(?:(?:the|de|het|my|mijn|een|an?) )?(?:(?:royal|koninklijke|national|nationale|\\p{Lu}[\\p{L}’'-]{2,16}) ){0,3}(?:army(?: reserve)?|navy|air force|armed forces|defen[cs]e forces?|land forces|ground forces|special forces|military(?: police)?(?! (?:service|duty|obligation|training|status))|militia|militie|schutterij|marines|mariniers|coast ?guard|(?:national|republican) guard|infantry|infanterie|artillery|artillerie|cavalerie|gendarmerie|leger|landmacht|luchtmacht|marine|strijdkrachten|krijgsmacht|marechaussee|genie|luchtmobiele(?: brigade)?|commando\\p{L}*|verbindingsdienst|IDF|(?:army |korps nationale |national )reserve)(?![\\p{L}])";
/** Behind military service: "(Singapore Armed Forces)", ", Greek Navy", " - Infantry sergeant, Turkish Land Forces". */
const where = new RegExp(
  `^(?:\\s?[,(–:-]{1,2}\\s?| (?:in|with|bij|for|as|als) )(?:[\\p{L}' ]{3,24}(?:,| in| of| with| bij) )?${army}`,
  'iu',
);
const branch = new RegExp(army, 'giu');
/** What makes an army somebody's service: neither an employer nor a client. */
/** What else is told of it: its name in brackets, the place, the years, the rank. */
const more =
  /^(?: \([^()\n]{2,24}\))?(?:,? (?:(?:in|te|van|from|at|near) )?(?:\p{Lu}[\p{L}-]{2,16}|\(?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\)?)(?![\p{L}])){0,2}(?:,? (?:afgezwaaid|discharged|demobbed|gestopt)(?: (?:als|as)(?: an?)? \p{L}{4,14})?|, (?:korporaal|corporal|sergeant|soldier|soldaat|private|lieutenant|luitenant|driver|chauffeur)(?![\p{L}]))?(?: (?:gediend|gezeten|gewerkt|doorgebracht|geweest))?/u;
const span =
  /(?:\d{1,2}|een|twee|drie|anderhalf|one|two|three|four|eighteen|twelve) (?:maanden|jaar|years?|months?) (?:of |van )?$/i;
const serving =
  /(?:(?:een|twee|drie|anderhalf|\d{1,2}|one|two|three|eighteen|twelve) (?:jaar|maanden|years?|months) (?:als \p{L}{3,20} |as an? \p{L}{3,20} )?(?:bij|in|with|of)|(?:I |he |she |ik |hij |zij )?(?:(?:have |has |heb |heeft )?(?:served|serving|gediend|diende|drafted|conscripted|enlisted)|called up|opgeroepen|ingelijfd|gemobiliseerd|afgezwaaid|discharged|demobbed|in dienst (?:gezeten|geweest)|(?:did|done|doing|completed|finished) (?:my|his|her) (?:time|service|duty|military|years)|mijn tijd|my time|my years|moest|had to (?:go|join|serve)|was in|zat in|zat bij|ex-|oud-|former|soldier|soldaat|soldate|korporaal|corporal|sergeant|private|lieutenant|luitenant|reservist|veteran|veteraan|conscript|dienstplichtig\p{L}?)) ?(?:in|with|bij|for|of|into|to|from|door|by|naar|voor|at|uit|,)?/giu;
/** Work at an army or for one. */
const working =
  /salvation|leger des heils|klant|client|customer|supplier|leverancier|project|tender|contract|developed|built|delivered|restaurant|warehouse|manager|adviseur|consultant|developer|engineer|monteur|task force|sales force|work ?force|labou?r force|volunteers?|vrijwillig/i;
const institution = /^ (?:cent|desk|provider|engineer|manager|award|company|level|department|club)/i;
const notSaid = /^(?:zie |see |geen bijzonderheden|-|—)$/i;

/** Military service as citizens of some countries do it: not work at an army. */
export const military: Recognizer = {
  kind: 'military',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const valued = new Set<number>();
    for (const { start, end, to, loose } of valuesOf(text, 'military')) {
      const written = text.slice(start, end);
      if (loose || notSaid.test(written) || text[start - 1] === '[' || text[start] === '[') continue;
      found.push({ start, end, confidence: 0.85 });
      valued.add(to);
    }
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      const front = kind.exec(text.slice(Math.max(0, words.start[i]! - 40), words.start[i]!));
      if (word === 'idf' || word === 'tsahal') {
        const role = /^ (?:service|duty|soldier|reserve|reservist|veteran)/i.exec(
          text.slice(words.end[i]!, words.end[i]! + 14),
        );
        if (role)
          found.push({ start: words.start[i]!, end: words.end[i]! + role[0].length, confidence: 0.8 });
        continue;
      }
      if (word === 'soldier' || word === 'soldaat') {
        // "soldier for two years", "twee jaar soldaat geweest"
        const after =
          /^ (?:for|during|voor|gedurende) (?:\p{L}{2,12}|\d{1,2}) (?:years?|months|jaar|maanden)(?:, (?:not|niet) [^.,;\n]{3,30})?|^ (?:geweest|moeten zijn|in (?:the|het|de) \p{L}{3,14})/iu.exec(
            text.slice(words.end[i]!, words.end[i]! + 70),
          );
        const years = span.exec(
          text.slice(Math.max(0, words.start[i]! - 26), words.start[i]!).replace(/(?:als|as|an?|een) $/, ''),
        );
        if (after || years)
          found.push({
            start:
              words.start[i]! -
              (years && !after?.[0].startsWith(' for')
                ? text.slice(Math.max(0, words.start[i]! - 26), words.start[i]!).length - years.index
                : 0),
            end: words.end[i]! + (after ? after[0].length : 0),
            confidence: 0.7,
          });
        continue;
      }
      if (word === 'dienst' && !front && words.gap[i]! & GAP.COLON) {
        // "Dienst: vervuld"
        const value = said.exec(text.slice(words.end[i]!, words.end[i]! + 110));
        const lead = value && /^[ :]*/.exec(value[0])![0].length;
        if (value)
          found.push({ start: words.end[i]! + lead!, end: words.end[i]! + value[0].length, confidence: 0.7 });
        continue;
      }
      if (!sure.test(word) && !front) continue;
      if (usual.test(word) && !/milit|army|conscript|national|reserve/i.test(front![0])) continue;
      if (valued.has(i) || institution.test(text.slice(words.end[i]!, words.end[i]! + 16))) continue;
      const start = words.start[i]! - (front ? front[0].length : 0);
      // A heading, and what is said on the line below it.
      const line = text.lastIndexOf('\n', words.start[i]!) + 1;
      const below = /^[*_:# \t]{0,6}\r?\n[ \t•*–-]{0,12}([^\n[\]|]{4,100}?)[ \t.*_]*(?=\r?\n|$)/.exec(
        text.slice(words.end[i]!, words.end[i]! + 130),
      );
      if (below && /^[\s#*_>\d.]*$/.test(text.slice(line, start))) {
        const value = below[1]!;
        if (
          /dienst|servi|army|leger|sawa|nysc|complet|vervuld|vrijgest|exempt|gedaan|done|years?|jaar|maanden|months|conscri/i.test(
            value,
          )
        )
          found.push({
            start: words.end[i]! + below[0].lastIndexOf(value),
            end: words.end[i]! + below[0].lastIndexOf(value) + value.length,
            confidence: 0.75,
          });
        continue;
      }
      // A label whose value is hidden or missing.
      if (words.gap[i]! & GAP.COLON || ownLabelFollows(text, words.end[i]!)) continue;
      const lead = led.exec(text.slice(Math.max(0, start - 30), start));
      const exempt =
        lead &&
        /^(?:vrij|afg|goedg|uitst|opger|unfit|called|onth|exempt|completed|finished|did)/i.test(lead[0])
          ? lead[0].length
          : 0;
      const rest = text.slice(words.end[i]!, words.end[i]! + 110);
      const after =
        said.exec(rest) ??
        where.exec(rest) ??
        (front || lead
          ? /^,? (?:in|te|bij|at|from|in the|in het) \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?(?:, (?:\d{1,2}|\p{L}{2,10}) (?:years?|months|jaar|maanden))?/u.exec(
              rest,
            )
          : null);
      const end = words.end[i]! + (after ? after[0].length : 0);
      const months = exempt ? null : span.exec(text.slice(Math.max(0, start - 24), start));
      found.push({
        start: start - exempt - (months ? months[0].length : 0),
        end: end + (after || months ? more.exec(text.slice(end, end + 90))![0].length : 0),
        confidence: 0.8,
      });
    }
    for (const i of occurrences(words, forces)) {
      const service = serviceAt(words, i);
      if (service) found.push({ ...service, confidence: 0.6 });
    }
    for (const i of occurrences(words, served)) {
      const number = /^ (?:\d{2}-\d{1,2}|(?:19)?[5-9]\d(?:-\d)?)(?!\d)/.exec(
        text.slice(words.end[i]!, words.end[i]! + 10),
      );
      if (number)
        found.push({ start: words.start[i]!, end: words.end[i]! + number[0].length, confidence: 0.7 });
    }
    let done = -1;
    for (const i of occurrences(words, armies)) {
      if (words.start[i]! < done) continue;
      const from = Math.max(0, words.start[i]! - 80);
      const head = text.slice(from, words.start[i]!);
      const opens = from + Math.max(head.lastIndexOf('\n'), head.search(/[.!?;] (?=[^.!?;]*$)/), -1) + 1;
      const tail = text.slice(words.end[i]!, words.end[i]! + 60);
      const closes = words.end[i]! + (/[.!?;\n]/.exec(tail)?.index ?? tail.length);
      if (words.fold[i] !== 'dienst') done = closes;
      const sentence = text.slice(opens, closes);
      serving.lastIndex = 0;
      const verb = serving.exec(sentence);
      if (!verb || working.test(sentence)) continue;
      branch.lastIndex = 0;
      const force = words.fold[i] === 'dienst' ? null : branch.exec(sentence);
      if (!force) {
        // "heb ik in dienst gezeten"
        if (/in dienst (?:gezeten|geweest)/i.test(verb[0]))
          found.push({
            start: opens + verb.index,
            end: opens + verb.index + verb[0].length,
            confidence: 0.7,
          });
        continue;
      }
      // Only names in capitals belong to a force: "heb ik bij de Griekse marine".
      const named = force.index + (/^(?:\p{Ll}[\p{L}'’-]* )*(?=\p{L})/u.exec(force[0])?.[0].length ?? 0);
      const first = Math.min(verb.index, named);
      const last = Math.max(verb.index + verb[0].trimEnd().length, force.index + force[0].length);
      if (last - first < 70)
        found.push({
          start: opens + first,
          end: opens + last + more.exec(text.slice(opens + last, opens + last + 90))![0].length,
          confidence: 0.75,
        });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Met het leger in Ede heb ik anderhalf jaar gezeten, daarna nooit meer uniform. Ik ben als korporaal afgezwaaid',
    hidden: ['leger', 'korporaal'],
  },
  { text: 'Ik werkte als monteur voor de marine. My grandfather was a sergeant.', hidden: [] },
  { text: 'Militaire dienst: vervuld (2008, Turkije)', hidden: ['vervuld (2008, Turkije)'] },
  {
    text: 'I was drafted into the Israeli army at 18. Delivered a project for the Royal Navy',
    hidden: ['drafted into the Israeli army'],
  },
  { text: 'Dienstplicht vervuld in 2009.', hidden: ['Dienstplicht vervuld in 2009'] },
  { text: 'Vrijgesteld van dienstplicht', hidden: ['Vrijgesteld van dienstplicht'] },
  {
    text: 'Military service completed, exempt from national service',
    hidden: ['Military service completed', 'exempt from national service'],
  },
  { text: 'De militaire dienst heb ik niet vervuld.', hidden: ['militaire dienst heb ik niet vervuld'] },
  { text: 'Daarna heb ik twee jaar bij de genie gediend.', hidden: ['twee jaar bij de genie gediend'] },
  {
    text: 'I was a soldier for two years there.\n\nMilitary\nNational service in Sawa, one year',
    hidden: ['soldier for two years', 'National service in Sawa, one year'],
  },
  { text: 'Klantenservice, in dienst sinds 2015, soldaat bij Defensie, customer service', hidden: [] },
];
