import type { Check, Finding } from './check.ts';

type Told = 'photo' | 'health' | 'family' | 'belief' | 'looks' | 'identity';

/**
 * Asks for what is nobody's business before a contract. Health and absence: Medical Examinations Act (Wmk), article 4, only a
 * company doctor may ask. Pregnancy, the wish for children, marriage: AWGB article 5 and WGB article 3. Belief, politics,
 * sexual orientation: AWGB article 1. Photo, film, birth date: they tell age, sex and origin, and the applicants' code of the NVP
 * asks for what the work needs alone. Own list.
 */
const ASKS: readonly (readonly [RegExp, Told])[] = [
  [
    /(?<!\p{L})(?:(?:pas|profiel)?foto(?:['’]s)?|pasfoto|filmpje|video(?:pitch|sollicitatie| pitch)?|selfie|photos?|headshot|photograph|video (?:of yourself|pitch|introduction))(?!\p{L})/giu,
    'photo',
  ],
  [
    /(?<!\p{L})(?:(?:je bent |lichamelijk |fysiek |kern)?gezonde?(?= (?:en|,|collega|kandidaat|persoon|iemand))|(?:goede|uitstekende) gezondheid|(?:fysiek|lichamelijk) (?:fit|gezond|in goede conditie)|(?:niet|nooit|zelden|weinig) (?:snel |vaak )?ziek|(?:laag )?ziekteverzuim|medisch verleden|arbeidsongeschikt|gezondheidsverklaring|geen (?:beperking|handicap|chronische ziekte|fysieke klachten|lichamelijke klachten|rugklachten)|physically fit|good health|excellent health|healthy|able[- ]bodied|no (?:health|medical) (?:issues|problems|conditions)|never (?:sick|ill)|sick leave record|medical history|no disabilit(?:y|ies))(?!\p{L})/giu,
    'health',
  ],
  [
    /(?<!\p{L})(?:zwanger\w*|kinderwens|kinderen (?:krijgen|willen)|geen (?:jonge |kleine )?kinderen|gezinssituatie|gezinssamenstelling|burgerlijke staat|ongehuwd|alleenstaand|vrijgezel|getrouwd|thuissituatie|pregnan\w+|no (?:small |young )?children|marital status|family situation|family plans|unmarried|childless|starting a family|without children)(?!\p{L})/giu,
    'family',
  ],
  [
    /(?<!\p{L})(?:christelijke (?:achtergrond|identiteit|levensovertuiging|levensstijl)|belijdend|gelovige?|kerkelijk (?:meelevend|betrokken)|geloofsovertuiging|levensbeschouwing|(?:politieke|seksuele) (?:voorkeur|gerichtheid|overtuiging)|hoofddoek|practising|christian (?:background|faith|values)|religious (?:background|affiliation|beliefs)|no (?:headscarf|headscarves)|sexual orientation|political (?:views|preference))(?!\p{L})/giu,
    'belief',
  ],
  [
    /(?<!\p{L})(?:aantrekkelijke? (?:uiterlijk|verschijning|dame|vrouw|meid)|knappe?|slanke?|goed figuur|kledingmaat|maat (?:3[46]|S|M)\b|geen (?:zichtbare )?(?:tatoeages|piercings)|attractive(?= (?:and|girl|woman|appearance|person|young|,|$))|attractive, (?!salary|benefits)|good[- ]looking|slim|dress size|and attractive)(?!\p{L})/giu,
    'looks',
  ],
  [
    /(?<!\p{L})(?:geboortedatum|geboorteplaats|je leeftijd(?= (?:in|op|bij|en je|vermeld))|nationaliteit vermelden|kopie (?:van je )?(?:paspoort|id|identiteitsbewijs)|burgerservicenummer|bsn|date of birth|place of birth|copy of your (?:passport|id)|your age(?= (?:in|and)))(?!\p{L})/giu,
    'identity',
  ],
];
/** In a statement that everyone is welcome these words say the opposite. */
const WELCOME =
  /\b(?:welkom|maakt? (?:voor ons )?(?:niets?|geen|niet) |ongeacht|gelijke kansen|iedereen|divers\w*|hoef je|hoeft geen|niet nodig|vragen (?:we|wij) (?:niet|geen)|zonder (?:foto|naam)|welcome|regardless|whatever|equal opportunit\w*|everyone|everybody|every |do(?:es)? not (?:ask|want|matter)|don['’]t (?:ask|want|need)|no need|without (?:a )?(?:photo|name))/i;
/** "met een foto", "and a photo": what can go without the rest. */
const BESIDE =
  /(?:,? ?(?:met|en|inclusief|incl\.|samen met|plus|voorzien van|with|and|including|along with)(?: (?:een|je|jouw|een recente|recente|a|your|a recent))?) $/i;
const MOST = 4000;

export const privateAsk: Check = {
  id: 'private-ask',
  points: 10,
  find({ text, sentences }) {
    const found: Finding[] = [];
    for (const sentence of sentences) {
      const own = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST));
      if (WELCOME.test(own)) continue;
      for (const [pattern, advice] of ASKS) {
        for (const { index, 0: hit } of own.matchAll(pattern)) {
          if (
            advice === 'photo' &&
            !/(?:stuur|mail|upload|voeg|solliciteer|cv|brief|send|attach|include|upload|submit|apply|met|with)/i.test(
              own,
            )
          )
            continue;
          if (
            advice === 'photo' &&
            /(?:maakt?|maken|bewerk\w*|monteer\w*|redigeer\w*|edit|shoot|takes?|produce|foto['’]s)/i.test(own)
          )
            continue;
          const start = sentence.start + index;
          const end = start + hit.length;
          const before = BESIDE.exec(own.slice(Math.max(0, index - 30), index))?.[0];
          const few = own.split(/\s+/).length <= 14;
          const fix =
            advice === 'photo' && before
              ? { start: start - before.length, end, text: '' }
              : few && advice !== 'photo'
                ? { start: sentence.start, end: withSpace(text, sentence.end), text: '' }
                : null;
          found.push({ check: 'private-ask', start, end, advice, severity: 'law', fix });
        }
      }
    }
    return found
      .sort((a, b) => a.start - b.start)
      .filter((one, i, all) => i === 0 || one.start >= all[i - 1]!.end);
  },
  examples: [
    { text: 'Stuur je cv met pasfoto naar ons.', found: ['pasfoto'] },
    { text: 'Je maakt foto’s en filmpjes voor onze site.', found: [] },
    { text: 'Je hebt geen kinderwens. Je bent lichamelijk fit.', found: ['kinderwens', 'lichamelijk fit'] },
    { text: 'Zwanger, gelovig of niet: iedereen is welkom.', found: [] },
    {
      text: 'Send a photo and your date of birth. You must be physically fit.',
      found: ['photo', 'date of birth', 'physically fit'],
    },
  ],
};

const withSpace = (text: string, end: number): number => (text[end] === ' ' ? end + 1 : end);
