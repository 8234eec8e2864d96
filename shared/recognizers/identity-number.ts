import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Papers that say who somebody is. */
const papers = wordSet(
  'pps ppsn ni nino paspoortnummer paspoort paspoortnr rijbewijsnummer rijbewijsnr rijbewijs documentnummer documentnr identiteitsnummer identiteitskaart identiteitsbewijs idkaart vreemdelingennummer vnummer passport licence license identity document permit visum visa verblijfsdocument verblijfsvergunning verblijfspas legitimatie legitimatiebewijs legitimatienummer bestuurderskaart chauffeurskaart monsterboekje rijbewijzen vdocument studentnummer idnr idnummer vreemdelingendocument reisdocument vluchtelingenpaspoort zeemansboek seamans seaman discharge laissez refugee drivers driver driving residence ind anummer burgernummer rijksregisternummer inss niss pesel cpf cnp nif nie dni pan aadhaar aadhar curp ssn nin bvn ghanacard cnic nric kimlik tckn egn oib jmbg rodne sedula cedula cedulanummer crib permis steuer social insurance national omang iqama emirates travel ausweis personalausweis reisepass pasaport passaporte pasaporte passeport passpoort doc',
);
/** Words that another must follow before they name a paper. */
const adjectives = wordSet(
  'pps ppsn ni nino social insurance national travel driving driver drivers residence refugee discharge seaman seamans steuer ind emirates permit document',
);
const paper =
  /^(?:['’]?s?[ -](?:id|identity|identification|security|insurance|registration|register|travel|document|licen[cs]e|permit|card|book|pass|number|no\b|nr|kaart|nummer)|[\s:.]{1,40}(?=[A-Z\d]{2}))/i;
const cards = wordSet('id kaartnummer kaart card');
/** "nr.", "number", "no:": what says that a number follows. */
const says =
  '(?:nummer|nummers|[Nn]umber|NUMBER|[Nn]umbers|[Nn]um\\.?|[Nn]r\\.?|NR\\.?|[Nn]o\\.?|NO\\.?|#|[Nn]°|№)';
const written =
  '((?=(?:[A-Z]{1,3}[ -])?[A-Z]{0,5}\\d|[A-Z\\d]{2,8}\\d)(?:[A-Z]{1,3}[ -])?[A-Z0-9]{1,9}(?:[. -]?[A-Z0-9]{1,6}){0,5})(?![\\p{L}\\d])';
/** Right behind the paper: "Paspoort: NXB1C2D34", "ID-kaart nr. IRH5K8P21". */
const beside = new RegExp(
  `^\\]?(?:['’]?s?[ -]?(?:id|identity|identification|security|insurance|registration|register|travel|driving|refugee|driver|licen[cs]e|permit|card|kaart|document|bewijs|pass|book|paper|papers|kimlik|numara\\p{L}*|passer|code)){0,3}(?:[ -]?${says})?\\s?(?:\\((?:nl|be|[\\p{L} ]{3,20})\\))?["'”]?[\\s:.=|;/"“(–_…-]{0,40}(?:is |luidt )?${written}`,
  'u',
);
/** Further on the line behind "nr.": "Rijbewijs | B, C, CE + code 95 | nr. 5218840937". */
const further = new RegExp(`^[^\\n.!?]{0,60}?(?<![\\p{L}])${says}\\s?[:.=|]?\\s?${written}`, 'iu');
const below = new RegExp(`^:?(?: {3,}[^\\n]{0,80})?\\n[ \\t]{0,20}${written}(?=\\s{2}|\\n|$)`, 'u');
const thingNumber =
  /(?:kvk|btw|vca|big|lrk|agb|skj|diploma|certifica\p{L}{0,4}|polis|policy|heftruck|memo|klant|factuur|order|project|telefoon|tel|mobiel|bsn)[\s.(-]{0,3}(?:nummer|nr\.?|no\.?|number)?[\s:.(]{0,4}$/iu;
const bracket = new RegExp(`^[^\\n.!?(]{0,24}\\((?:${says} ?)?${written}\\)`, 'u');
/** A permit or a licence for roadworks, software or the trade is none of a person: it says so, or opens its line. */
const ofPerson =
  /(?:residence|residency|stay|work|working|study|ind|driving|driver['’]?s?|drivers|learner|rider|id|personal|my|mijn)[ -]$|(?:^|[\n|•·;,(:*])[ \t]{0,4}$/i;
const permits = wordSet('permit licence license visa visum document doc residence');
/** Numbers of Dutch passports and identity cards, as they look: two letters, six of both, a figure. */
const dutch = /^[NSI][A-Z](?=[A-Z\d]{0,6}\d[A-Z\d]{0,5}\d)[A-NP-Z\d]{6}\d(?![\p{L}\d])/u;
/** "V-nummer: 1234567890": the letter is a word of its own. */
const foreign = wordSet('v vnummer vnr');
const foreigner =
  /^v[-‐ ]?(?:nummer|nr\.?|number|no\.?)["']?\s?[:.;|=]{0,2}\s{0,3}["']?(\d(?:[ .-]?\d){8,9})(?!\d)/iu;
const thing =
  /(?:job|vacature|search|ads|google|order|project|employee|user|apple|event|course|certificate|certificaat|klant|artikel|part|scrum|product|case|ticket|exam|credential|record)[ -_]$/i;

function plausible(number: string): boolean {
  const plain = number.replace(/[^\dA-Z]/gi, '');
  const digits = plain.replace(/\D/g, '').length;
  if (plain.length < 7 || digits < 3 || plain.length > 18) return false;
  // "rijbewijs 2015-2019" holds a period, "ID 12-03-1990" a date.
  return !/^(?:19|20)\d\d\b(?![ ]?\d{3,})|^\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d/.test(number);
}

/** Numbers of passports, identity cards, driving licences and residence documents. */
export const identityNumber: Recognizer = {
  kind: 'identity-number',
  find({ text }) {
    const words = scan(text);
    if (words.digits.length === 0) return [];
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (from: number, hit: RegExpExecArray | null): boolean => {
      if (!hit || !plausible(hit[1]!)) return false;
      const start = from + hit[0].lastIndexOf(hit[1]!);
      found.push({ start, end: start + hit[1]!.length, confidence: 0.96 });
      return true;
    };
    const inBrackets = (end: number, after: string): boolean => {
      const hit = bracket.exec(after);
      return (
        hit !== null && !thingNumber.test(hit[0].slice(0, hit[0].lastIndexOf(hit[1]!))) && take(end, hit)
      );
    };
    let papered = false;
    for (const i of occurrences(words, papers)) {
      papered = true;
      const end = words.end[i]!;
      const after = text.slice(end, end + 100);
      if (
        permits.has(words.fold[i]!) &&
        !ofPerson.test(text.slice(Math.max(0, words.start[i]! - 14), words.start[i]!))
      )
        continue;
      if (adjectives.has(words.fold[i]!)) {
        if (paper.test(after)) take(end, beside.exec(after));
        continue;
      }
      if (take(end, beside.exec(after)) || inBrackets(end, after)) continue;
      const more = further.exec(after);
      if (more && !thingNumber.test(more[0].slice(0, more[0].lastIndexOf(more[1]!)))) take(end, more);
      // A column in which the value stands under its label.
      if (/(?:^|\n|\s{3})$/.test(text.slice(Math.max(0, words.start[i]! - 3), words.start[i]!)))
        take(end, below.exec(text.slice(end, end + 130)));
    }
    for (const i of occurrences(words, cards)) {
      if (thing.test(text.slice(Math.max(0, words.start[i]! - 14), words.start[i]!))) continue;
      const end = words.end[i]!;
      const lead = text.slice(Math.max(0, words.start[i]! - 2), words.start[i]!);
      // "Google Ads Search, ID 77140236" names a certificate: a bare "ID" opens its line or says what it is.
      if (
        words.fold[i] === 'id' &&
        !/^(?:$|[\s\S]?[\n|•·;"\t(])$/.test(lead) &&
        !/^[ -]?(?:kaart|card|bewijs|nummer|nr)/i.test(text.slice(end, end + 8))
      )
        continue;
      if (
        words.fold[i] === 'card' &&
        !/id $|identity $/i.test(text.slice(Math.max(0, words.start[i]! - 9), words.start[i]!))
      )
        continue;
      take(end, beside.exec(text.slice(end, end + 70)));
    }
    for (const { start, end, loose, from } of valuesOf(text, 'id-number')) {
      if (/[_-]/.test(text[words.start[from]! - 1] ?? '')) continue;
      const value = text.slice(start, end);
      const hit = new RegExp(`^(?:${says}\\s?:?\\s?)?${written}`, 'u').exec(value);
      if (!loose && hit && !/^\d{2}[-–]\d{5}$/.test(value)) take(start, hit);
    }
    for (let run = 0; run < words.digits.length; run += 2) {
      const at = words.digits[run]!;
      if (!/[A-Z]/.test(text[at - 1] ?? '')) continue;
      const start = at - /[A-Z\d]{0,9}$/.exec(text.slice(Math.max(0, at - 9), at))![0].length;
      const hit = dutch.exec(text.slice(start, start + 10));
      // Where no paper is named, "nr is …" says that it is one's number.
      if (
        !papered &&
        !/(?:^|[^\p{L}])(?:nr|nummer|number|no)\.?(?: is)?[ :]{1,2}$/iu.test(
          text.slice(Math.max(0, start - 14), start),
        )
      )
        continue;
      if (hit && !/[\p{L}\d]/u.test(text[start - 1] ?? ''))
        found.push({ start, end: start + 9, confidence: 0.7 });
    }
    for (const i of occurrences(words, foreign)) {
      const hit = foreigner.exec(text.slice(words.start[i]!, words.start[i]! + 50));
      if (!hit) continue;
      const end = words.start[i]! + hit[0].length;
      found.push({ start: end - hit[1]!.length, end, confidence: 0.96 });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'NI number QQ 12 34 56 C. Trade register no. 12345678', hidden: ['QQ 12 34 56 C'] },
  { text: 'PESEL: 88112212345. National ID: 29051988123', hidden: ['88112212345', '29051988123'] },
  { text: 'Paspoortnummer: NXB1C2D34', hidden: ['NXB1C2D34'] },
  { text: 'Rijbewijs nr. 5123456789, ID-kaart IRH5K8P21', hidden: ['5123456789', 'IRH5K8P21'] },
  { text: 'V-nummer: 281 234 5678, passport no. K01234567', hidden: ['281 234 5678', 'K01234567'] },
  {
    text: 'Rijbewijs B, C, CE + code 95, nr. 5218840937\nIn haar paspoort (C7718204) ook zo',
    hidden: ['5218840937', 'C7718204'],
  },
  { text: 'Soort ID: paspoort   Nr: NX4R7K2P1', hidden: ['NX4R7K2P1'] },
  { text: 'Rijbewijs B, sinds 2015; paspoort aanwezig; document 12 pagina’s; ID 2015-2019', hidden: [] },
  {
    text: 'EHBO (pasnummer 88120457), road works permit WF-2011-004518, personeelsnummer 0618840',
    hidden: [],
  },
  { text: 'Google Ads Search, ID 77140236; job ID 55-20931; certificaat nr. 5123456789', hidden: [] },
];
