import type { Language } from '../../recognizers/recognizer.ts';
import { type Check, type Finding, WHOLE } from './check.ts';

/**
 * What people need to know before they apply. Pay in the advertisement is law across the EU from June 2026 (directive 2023/970,
 * article 5); the rest is the pilot's "attention to terms". Each: what tells that it is there, and a line to fill in.
 */
const TERMS: readonly {
  readonly advice: string;
  readonly there: RegExp;
  readonly line: Readonly<Record<Language, string>>;
}[] = [
  {
    advice: 'salary',
    there:
      /(?:€|£|\$|eur\b|euro\b)\s?\d|\d[\d.,]* ?(?:euro|eur\b|bruto|gross)|\bschaal (?:\d|[a-z]{1,2}\b)|\bFWG ?\d|\bscale \d|minimumloon|minimum wage|\bpay scale|loonschaal|salarisschaal/i,
    line: {
      nl: 'Salaris: € [bedrag] tot € [bedrag] bruto per maand.',
      en: 'Pay: € [amount] to € [amount] gross a month.',
    },
  },
  {
    advice: 'hours',
    there:
      /\d\s?(?:[-–] ?\d+ ?)?(?:uur|uren|u\/w|hours|hrs)\b(?! per dag)|\bfte\b|full[- ]?time|part[- ]?time|voltijd|deeltijd|\bdagen per week|\bdays a week/i,
    line: { nl: 'Uren: [aantal] uur per week.', en: 'Hours: [number] hours a week.' },
  },
  {
    advice: 'place',
    there:
      /\b(?:in|te|vanuit|standplaats|locatie|location:?|based in|near|regio|centrum van) (?:het centrum van |de regio |the centre of |de |den |’s-|'s-|het )?(?!Nederland\b|Engels\b|English\b|Dutch\b|Duits\b|German\b|Excel\b|Word\b)[A-Z]\p{L}{2,}|, (?:[A-Z][\p{L}'’-]+ ?){1,3}$|\b\d{4} ?[A-Z]{2}\b|thuiswerk|\bremote\b|work from home|(?:straat|weg|laan|plein|kade) \d|adres|gemeente [A-Z]|^[^.\n]{0,60}, [A-Z][\p{L}-]+(?:, |$)/mu,
    line: { nl: 'Plaats: je werkt in [plaats].', en: 'Place: you work in [Place].' },
  },
  {
    advice: 'contract',
    there:
      /contract|vaste (?:aanstelling|baan|dienst)|aanstelling|bepaalde tijd|\btijdelijk|\bpermanent\b|fixed[- ]term|temporary|dienstverband|oproep|detachering|uitzend|\bzzp\b|freelance|vast dienst/i,
    line: { nl: 'Contract: [een jaar, daarna vast].', en: 'Contract: [one year, then permanent].' },
  },
  {
    advice: 'contact',
    there: /@|\b(?:bel|bellen|app|call|phone|telefoon|tel\.|contact)\b|\b0\d{1,3}[- ]?\d{3}|\bvragen\? /i,
    line: { nl: 'Vragen? Bel of mail [naam], [nummer].', en: 'Questions? Call or mail [name], [number].' },
  },
  {
    advice: 'procedure',
    there:
      /gesprek(?:ken)?\b(?=.{0,80}(?:op|volg|week|dag|\d|uitgenodigd|kennis|twee|daarna|eerste|tweede|met))|(?:eerste|tweede|twee|op) gesprek|sollicitatiegesprek|procedure|proefles|proefdag|meeloop|dag mee|assessment|hoor je|je hoort|krijg je antwoord|reactie binnen|binnen \w+ (?:dagen|week|weken)|interviews?\b|you hear|you get an answer|within (?:\w+ )?(?:days|weeks|a week)|trial day|next steps|we read|selection day/i,
    line: {
      nl: 'Zo gaat het verder: je hoort binnen [aantal] dagen van ons. Daarna volgen [aantal] gesprekken.',
      en: 'What happens next: you hear from us within [number] days. Then there are [number] interviews.',
    },
  },
  {
    advice: 'start',
    there:
      /\b(?:voor|vóór|tot|t\/m|uiterlijk|per|vanaf|op|before|by|until|from|on) (?:(?:en met|uiterlijk|maandag|vrijdag) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|maart|march|apr|mei|may\b|jun|jul|aug|sep|okt|oct|nov|dec)\w*|per direct|zo snel mogelijk|as soon as possible|immediately|startdatum|start date|sluitingsdatum|closing date|deadline|je begint|you start|begin(?:t)? je|can start|kunt beginnen|zodra je|from \w+ to \w+/i,
    line: {
      nl: 'Reageer voor [datum]. Je begint op [datum].',
      en: 'Apply before [date]. You start on [date].',
    },
  },
];
/** A line of ours that nobody filled in yet. */
const OPEN = /\[[^\]\n[]{1,30}\]/g;
const MOST_OPEN = 20;

export const terms: Check = {
  id: 'terms',
  points: 8,
  find({ text, language, words }) {
    const found: Finding[] = [];
    for (const { index, 0: hit } of [...text.matchAll(OPEN)].slice(0, MOST_OPEN))
      found.push({
        check: 'terms',
        start: index,
        end: index + hit.length,
        advice: 'fill',
        severity: 'note',
        share: 0.1,
        fix: null,
      });
    if (words.fold.length === 0) return found;
    for (const { advice, there, line } of TERMS) {
      // What is still to be filled in counts as there: it has a mark of its own.
      if (there.test(text) || text.includes(line[language])) continue;
      const severity = advice === 'salary' ? 'advice' : 'note';
      const fix = { start: text.length, end: text.length, text: `\n\n${line[language]}` };
      found.push({
        ...WHOLE,
        check: 'terms',
        advice,
        severity,
        share: advice === 'salary' ? 0.4 : 0.15,
        fix,
      });
    }
    return found;
  },
  examples: [
    {
      text: 'Kok in Ede, 32 uur, € 2.600. Vast contract. Bel ons. Je hoort binnen een week iets. Je begint op 1 mei.',
      found: [],
    },
    {
      text: 'Cook',
      found: ['*salary', '*hours', '*place', '*contract', '*contact', '*procedure', '*start'],
    },
    {
      text: 'Kok in Ede, 32 uur, € [bedrag]. Vast contract. Bel ons. Je hoort binnen een week iets. Je begint op 1 mei.',
      found: ['[bedrag]', '*salary'],
    },
  ],
};
