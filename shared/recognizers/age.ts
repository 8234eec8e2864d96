import { occurrences } from '../text/cues.ts';
import { scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet('ben am jaar jr jarige jarig years year leeftijd age aged mijn my jarigen');
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|twenty|thirty|forty|fifty|sixty)';
const units =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|sixteen|seventeen|eighteen|nineteen)';
const number = `(?:\\d{2}|(?:${units}(?:ë|e)?n)?${tens}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|zeventien|achttien|negentien|eighteen|nineteen)`;
const before = new RegExp(`(?:^|[^\\d\\p{L}.,-])(${number})[ \\u00a0-]{0,2}$`, 'iu');
const being =
  /(?:met mijn|ben ik|ben|am|i'm|i’m|ben nu|ben inmiddels|am now|zelf|is|was|met|[,(|·•]|^)\s*(?:nu |inmiddels |now |pas |al )?$/i;
const experience =
  /^[\s-]*(?:(?:aan|of|van|in|werk|relevante|brede|ruime|professional|working|relevant|ervaring|experience|lang|geleden|ago|werkzaam|actief|verantwoordelijk|met|bij|als|as|at|with|dienst|gewerkt|tijd)\b)/i;
const ordinal =
  /^\s+(?:(?:\d{2}(?:e|ste|de|th|st|nd|rd)?)|(?:zestiende|zeventiende|achttiende|negentiende|twintigste|dertigste|veertigste|vijftigste|sixteenth|eighteenth|twentieth|thirties|forties|fifties))(?![\p{L}\d])/iu;

type Found = { start: number; end: number; confidence: number };

export const age: Recognizer = {
  kind: 'age',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = [];
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      const start = words.start[i]!;
      const end = words.end[i]!;
      const after = text.slice(end, end + 40);
      if (word === 'mijn' || word === 'my') {
        const hit =
          /(?:op|sinds|tot|vanaf|rond|at|since)\s$/i.test(text.slice(Math.max(0, start - 8), start)) &&
          ordinal.exec(after);
        if (hit)
          found.push({
            start: end + /^\s+/.exec(hit[0])![0].length,
            end: end + hit[0].length,
            confidence: 0.75,
          });
        continue;
      }
      if (word === 'ben' || word === 'am') {
        const bare = /^\s([1-7]\d)(?=,\s)/.exec(after);
        if (bare) found.push({ start: end + 1, end: end + bare[0].length, confidence: 0.7 });
        // "Ik ben Amina Yusuf, 33, planner"
        const hit = /^\s\p{Lu}[^\s,]{0,24}(?:\s[^\s,]{1,24}){0,4},\s([1-7]\d)(?=,)/u.exec(after);
        if (hit) found.push({ start: end + hit[0].length - 2, end: end + hit[0].length, confidence: 0.8 });
        continue;
      }
      if (word === 'leeftijd' || word === 'age' || word === 'aged') {
        const hit =
          /^\s{0,3}[:\t|–-]?\s{0,3}(?:(?:van|of)\s)?(\d{2})(?!\d|\s?(?:-|–|tot|to|t\/m|en|and)\s?\d)(?:\s?(?:jaar|years?)(?:\s(?:oud|old))?)?/i.exec(
            after,
          );
        if (hit)
          found.push({ start: end + hit[0].indexOf(hit[1]!), end: end + hit[0].length, confidence: 0.9 });
        continue;
      }
      const head = text.slice(Math.max(0, start - 48), start);
      const hit = before.exec(head);
      if (!hit) continue;
      const from = start - head.length + hit.index + hit[0].indexOf(hit[1]!);
      const lead = text.slice(Math.max(0, from - 16), from);
      if (word.startsWith('jarig')) {
        if (!/bestaan|jubileum|dienst/i.test(after.slice(0, 24)))
          found.push({ start: from, end, confidence: 0.8 });
        continue;
      }
      const presented =
        /(?:ik ben|i am)\s[^.!?\n]{0,60}\svan\s$/i.test(text.slice(Math.max(0, from - 80), from)) &&
        !/ervaring van\s$|periode van\s$/i.test(lead);
      if (presented) found.push({ start: from, end, confidence: 0.75 });
      const old = /^[\s-]+(?:oud|jong|old|young)(?![\p{L}])/iu.exec(after);
      const digits = Number(hit[1]);
      const plausible = Number.isNaN(digits) || (digits >= 16 && digits <= 79);
      if (old) found.push({ start: from, end: end + old[0].length, confidence: 0.9 });
      else if (
        plausible &&
        being.test(lead) &&
        !/\b(?:is|met|was)\s$/i.test(lead) &&
        !experience.test(after) &&
        /^\s*(?:[,.;|)\n·•(]|en |and |$)/.test(after)
      ) {
        const self =
          /(?:ben ik|ben|am|['’]m|nu|inmiddels|now|met mijn)\s*$/i.test(lead) ||
          /(?:^|[|·•(]|\n)\s*$/.test(lead) ||
          /,\s*$/.test(lead);
        if (self && (word !== 'year' && word !== 'years' ? true : /am|['’]m/.test(lead)))
          found.push({ start: from, end, confidence: 0.7 });
      }
    }
    return found;
  },
  examples: [
    { text: 'Nu ben ik 39 jaar, getrouwd. Ik ben 39 jaar, dus', hidden: ['39 jaar', '39 jaar'] },
    { text: 'Leeftijd: 34', hidden: ['34'] },
    { text: 'Een 52-jarige vakman van 52 jaar oud', hidden: ['52-jarige', '52 jaar oud'] },
    { text: 'I am 29 years old. Age: 29', hidden: ['29 years old', '29'] },
    { text: 'Ik ben drieëndertig jaar oud', hidden: ['drieëndertig jaar oud'] },
    {
      text: 'I am Amina Yusuf, 33, planner. I am 29, my Dutch is fine. Met mijn 57 jaar, dus',
      hidden: ['33', '29', '57 jaar'],
    },
    { text: 'Ik ben een enthousiaste kok van 31 jaar.', hidden: ['31 jaar'] },
    { text: 'Op mijn zestiende begon ik', hidden: ['zestiende'] },
    {
      text: '20 jaar ervaring, 12 jaar bij Philips, 15 years of experience, al 25 jaar werkzaam',
      hidden: [],
    },
    { text: 'Ik gaf les aan kinderen in de leeftijd van 12 tot 16 jaar', hidden: [] },
  ],
};
