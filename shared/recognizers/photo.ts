import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const cues = wordSet(
  'foto pasfoto profielfoto portretfoto portret photo photograph picture pic pics bijschrift caption headshot selfie sollicitatiefoto cvfoto fotobijschrift onderschrift avatar portrait image afbeelding alt figure fig kiekje snapshot passphoto mugshot linkedinfoto',
);
const files = wordSet('jpg jpeg png heic webp gif tif tiff bmp');
const picture = /[\p{L}\p{N}_().%-]{1,80}\.(?:jpe?g|png|heic|webp|gif|tiff?|bmp)$/iu;
/** What is told of somebody's looks. */
const looks =
  /(?<!\p{L})(?:vrouw|man|jongen|jongeman|meisje|wo?m[ae]n|gentlem[ae]n|girl|boy|lady|guy|dame|heer|gezicht|face|hair(?:ed)?|haar|ha?ren|beard(?:ed)?|baard(?:je)?|snor|mou?stache|glasses|bril|hoofddoek(?:je)?|hi[dj]j?ab|headscarf|scarf|sluier|veil|niqab|turban|tulband|keppel(?:tje)?|kippah?|kipa|yarmulke|skullcap|takke|lachende?|glimlach\p{L}{0,4}|smil(?:e|es|ing)|laughing|skin|huids?kleur|huid|krull(?:en|end)|curl(?:s|y)|locs|dread(?:s|locks)|braids|vlechten|afro|blonde?|bald|kale?|gr[ea]y|grijze?|wheelchair|rolstoel|sproeten|freckles|hearing aid|gehoorapparaat|tattoos?|tatoeages?|suit|pak|colbert|blazer|jurk|dress|sari|kaftan|djellaba|kimono|trouw\p{L}{2,6}|wedding|bruiloft|daughter|son|zoon(?:tje)?|dochter(?:tje)?|baby|kids|kinderen|child|husband|wife|echtgeno\p{L}{2,3}|zwanger\p{L}?|pregnant|moskee|mosque|kerk|church|synago\p{L}{2,3}|black|white|asian|african|jonge|young|middle-aged|oudere|older|elderly|tie|stropdas|myself|mijzelf|mezelf|ikzelf|candidate|kandida\p{L}{1,3}|applicant|me|ik)(?!\p{L})/iu;
/** Between the word for a picture and what is on it. */
const showing =
  /^,? ?(?:(?:above|below|top|left|right|hier(?:boven|naast)|boven|links|rechts|attached|bijgevoegd|bijgaand|in (?:the|my|his|her|mijn|het) (?:cv|resume|corner|hoek)|op (?:het|mijn|de) (?:cv|voorblad)|on the (?:cv|left|right)) )?(?:of|van|with|met|showing|shows|toont|waarop|waar|where|in which|is|zie (?:je|ik|u)|ziet u|staat|sta ik|draag|laat|depicts|taken|gemaakt|genomen|from|uit|i |we |she |he |zij |hij |ik )/i;
/** Pictures that show no person. */
const thing =
  /logo|screenshot|figure|figuur|fig\d|diagram|schema|plattegrond|icon|banner|grafiek|chart|scan|diploma|certificaat|handtekening|signature/i;
/** What remains of "pasfoto_2024.jpg" or "IMG_1234.jpg" when nobody is named: nothing. */
const nameless =
  /^(?:foto|fotos|pasfoto|profielfoto|portretfoto|portret|photo|photograph|picture|pic|profile|profiel|headshot|selfie|img|image|afbeelding|dsc|dscn|pxl|avatar|cv|sollicitatie|nieuw|new|final|def|definitief|mijn|my|van|of|web|klein|small|kleur|zwartwit|linkedin|\d|[ _().%-])*$/i;
/** "foto op aanvraag", "Photo: not included". */
const empty =
  /^(?:op (?:aanvraag|verzoek)|(?:up)?on request|not (?:included|attached|provided|applicable)|niet (?:bijgevoegd|van toepassing|aanwezig)|geen|none|no |nee|ja\b|yes|n\.?v\.?t|n\/a|zie|see|bijlage|attached|bijgevoegd|toegevoegd|volgt|upload|verwijderd|removed|added|\d+(?:[.,]\d)? ?[km]b|op linkedin|on linkedin)/i;
/** Words of photographers and reports about a picture, not what is on one. */
const craft = /^(?:graaf|grafie|bewerking|redactie|shop|shoot|camera|journalis|kopie)/i;

/** What is said of the candidate's picture, and the names of its files. */
export const photo: Recognizer = {
  kind: 'photo',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const say = (start: number, end: number): void => {
      // What was hidden before: "[foto]".
      if (
        text[start] === '[' ||
        (text[start - 1] === '[' && text[end] === ']' && /^(?:foto|photo)$/.test(text.slice(start, end)))
      )
        return;
      const written = text.slice(start, end);
      const file = /\.(?:jpe?g|png|heic|webp|gif|tiff?|bmp)$/i.exec(written);
      if (file && (thing.test(written) || nameless.test(written.slice(0, file.index)))) return;
      if (/\p{L}{2}/u.test(written) && !empty.test(written) && !craft.test(written) && end > start)
        found.push({ start, end, confidence: 0.8 });
    };
    for (const { start, end, to, loose } of valuesOf(text, 'photo'))
      if (
        !loose &&
        text[start] !== '[' &&
        text[start - 1] !== '[' &&
        !text.slice(words.end[to]!, start).includes('\n')
      )
        say(start, end);
    for (const i of occurrences(words, cues)) {
      const after = text.slice(words.end[i]!, words.end[i]! + 150);
      const word = words.fold[i]!;
      const head = text.slice(Math.max(0, words.start[i]! - 14), words.start[i]!);
      // Words for any picture: only what is told of somebody's looks makes it the candidate's.
      const any = /^(?:image|afbeelding|alt|figure|fig|pic|pics|portrait|portret|kiekje|snapshot)$/.test(
        word,
      );
      if (
        /^['’]|^-?(?:,| )?(?: ?(?:en|and|&) )\p{L}{3,}(?:bewerking|grafie|redactie|editing|graphy)/u.test(
          after,
        ) ||
        /^- /.test(after) ||
        craft.test(after)
      )
        continue;
      // "Foto in cv: jonge vrouw, donker haar", "[foto: man met baard]", "Photo – smiling"
      const hit =
        /^(?: (?:in|bij|op|of|on|van|rechtsboven|linksboven|links|rechts|the|het|de|cv|resume|profiel|profile|linkedin|kandidaat|candidate|boven|hierboven|pagina|page|\d|bovenaan|attached|bijgevoegd|description|beschrijving|text|tekst|caption|top|left|right|corner|my|mijn|file|bestand)[,.]?| ?\([^()\n]{1,24}\)| \d\.?){0,5}\s?["'*_]{0,2}(?::| [–-] |\. )["'*_]{0,2}\s{0,2}["“‘]?([^\n[\]|;<>{}]{3,110})/i.exec(
          after,
        );
      if (hit && (hit[0].length - hit[1]!.length < 3 || looks.test(hit[1]!) || !any)) {
        const value = hit[1]!.replace(/(?:\s{3}.*|[.!?] .*|["”’)\]\s.*_]+)$/u, '');
        const sentence = value.replace(/, (?:hoeft|not |niet |moet|kan ).*$/i, '');
        const sign = hit[0].slice(0, hit[0].length - hit[1]!.length);
        const start = words.end[i]! + hit[0].length - hit[1]!.length;
        const file = /\.(?:jpe?g|png|heic|webp|gif|tiff?|bmp)$/i.test(sentence);
        if ((!sign.includes('. ') && !any) || file || looks.test(sentence)) {
          say(start, start + sentence.length);
          continue;
        }
      }
      // "photo on the cover: me, smiling", "\photo[64pt]{blonde_in_a_boat}"
      const far =
        (!any && /^(?: [\p{L}\d-]{1,14},?){1,6} ?[:–] ?([^\n[\]|;<>{}]{3,110})/u.exec(after)) ||
        (head.endsWith('\\') && /^(?:\[[^\]\n]{0,12}\]){0,2}\{([^}\n]{3,90})\}/.exec(after));
      if (far && (head.endsWith('\\') ? !nameless.test(far[1]!) : looks.test(far[1]!))) {
        const start = words.end[i]! + far[0].lastIndexOf(far[1]!);
        say(start, start + far[1]!.replace(/(?:[.!?] .*|["”’)\]\s.*]+)$/u, '').length);
        continue;
      }
      // "Photo (woman, dark curly hair)"
      const bracket = /^ ?\(([^()\n]{3,90})\)/.exec(after);
      if (bracket && looks.test(bracket[1]!)) {
        const end = words.end[i]! + bracket[0].length - 1;
        say(end - bracket[1]!.length, end);
        continue;
      }
      // "The photo shows a man with a grey beard", "op de foto draag ik een keppel", "Portrait of a woman"
      const clause = /^[^.;!?\n|)\]}>]{3,110}/.exec(after)?.[0] ?? '';
      const lead = showing.exec(clause);
      const opens = any
        ? /(?:^|[\n[(*_<{"“] ?)(?:[Aa]n? |[Ee]en )?$/.test(head)
        : /(?:^|[\n[(*_<{"“.:|] ?|(?:^|[^\p{L}])(?:a|an|the|my|his|her|een|de|mijn|zijn|haar|op|on|in|as|als|profile) )$/iu.test(
            head,
          );
      if (lead && opens && looks.test(clause)) {
        const written = clause.trimEnd();
        const from =
          any && word.startsWith('portr')
            ? words.start[i]!
            : words.end[i]! +
              /^,? ?(?:of |van |shows |showing |toont |is |zie (?:je|u) |ziet u )?/i.exec(clause)![0].length;
        say(from, words.end[i]! + written.length);
        continue;
      }
      // "(foto van Fatima op het strand)", "[Foto: …]", "(pasfoto, lachend)"
      const inside = /^(?: (?:van|of|met|with)|,) ([^)\]\n]{2,70})[)\]]/.exec(after);
      if (inside && /[([]\s?(?:\p{L}{1,12} )?$/u.test(head)) {
        const end = words.end[i]! + inside[0].length - 1;
        say(end - inside[1]!.length, end);
      }
    }
    for (const i of occurrences(words, files)) {
      const end = words.end[i]!;
      if (text[words.start[i]! - 1] !== '.' || /\d/.test(text[end] ?? '')) continue;
      const from = Math.max(0, end - 86);
      const hit = picture.exec(text.slice(from, end));
      if (hit) {
        const named = hit[0].slice(0, hit[0].lastIndexOf('.'));
        if (thing.test(hit[0])) continue;
        if (!nameless.test(named)) found.push({ start: from + hit.index, end, confidence: 0.75 });
        // "portret.jpg (Rima lachend, zwart haar)"
        const caption = /^["']?\s?[([]([^)\]\n]{4,110})[)\]]/.exec(text.slice(end, end + 116));
        if (caption && !/^\d/.test(caption[1]!)) {
          const open = end + caption[0].indexOf(caption[1]!);
          say(open, open + caption[1]!.length);
        }
      }
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Foto: lachende vrouw met hoofddoek\nPlanner', hidden: ['lachende vrouw met hoofddoek'] },
  {
    text: 'The photo shows a man with a grey beard. Photo (woman, curly hair). Photo editing: Photoshop',
    hidden: ['a man with a grey beard', 'woman, curly hair'],
  },
  { text: 'Profielfoto: pasfoto_fatima_2024.jpg', hidden: ['pasfoto_fatima_2024.jpg'] },
  { text: 'bijgevoegd: portret.jpg (Rima lachend, zwart haar)', hidden: ['Rima lachend, zwart haar'] },
  { text: 'Foto in cv: jonge vrouw, donker haar, hoeft niet bij.', hidden: ['jonge vrouw, donker haar'] },
  {
    text: 'Pasfoto\nFotografie en fotoredactie; foto op aanvraag; logo.png; Photo: on request; IMG_1234.jpg',
    hidden: [],
  },
];
