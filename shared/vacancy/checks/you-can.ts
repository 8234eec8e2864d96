import { traitsOf } from '../traits.ts';
import { asWritten, type Check, type Finding } from './check.ts';

/**
 * "You can" rather than "you are": the pilot's rule. What one can do can be learned and shown; what one is seems given, and
 * readers who see themselves otherwise stay away (Born & Taris 2010, Journal of Social Psychology 150: wording as behaviour
 * drew more women).
 */
const OPENING = {
  nl: /^(?:(?:en|daarnaast|ook|verder|bovendien),? )?(?:(?:je|jij|u) bent|ben jij|ben je)(?= )/iu,
  en: /^(?:(?:also|and|in addition),? )?(?:you are|you['’]re|are you)(?= )/iu,
};
/** What is no trait: to have, to know, to be there, or what the job is. */
const OTHER = {
  nl: /^ (?:in het bezit|bekend met|bereid|beschikbaar|gewend|verantwoordelijk voor|bevoegd|gediplomeerd|geregistreerd|opgeleid|op zoek|welkom|onderdeel|er\b|minimaal|minstens|niet|daar|degene|het (?:aanspreekpunt|eerste)|aanwezig|bezig|klaar|vrij\b|student|nieuwsgierig naar|benieuwd|geïnteresseerd|enthousiast geworden|ook\b)/iu,
  en: /^ (?:available|responsible|willing|welcome|part of|familiar with|used to|qualified|registered|trained|certified|licensed|looking|interested|at least|not|allowed|eligible|based|entitled|here|free|the (?:first|contact)|ready|always welcome|a (?:registered|qualified|certified|licensed|trained))\b/iu,
};
/** "You are able to build": the verb is there already. */
const ABLE = {
  nl: /^( in staat)( om)? ((?:[^\s.,;]+ ){0,8}?)(?:te ([^\s.,;]+))/iu,
  en: /^ able to /iu,
};
const APART = /(?:^| )(samen|door|uit|over|mee|na|op|aan|bij|af|in|voor|om) $/u;

export const youCan: Check = {
  id: 'you-can',
  points: 8,
  find(vacancy) {
    const { text, language, sentences } = vacancy;
    const traits = traitsOf(vacancy);
    const found: Finding[] = [];
    for (const sentence of sentences) {
      const words = text.slice(sentence.start, sentence.end);
      const opening = OPENING[language].exec(words)?.[0];
      if (!opening || OTHER[language].test(words.slice(opening.length))) continue;
      if (sentence.topic === 'offer' || sentence.topic === 'company' || sentence.topic === 'procedure')
        continue;
      const start = sentence.start;
      const end = start + opening.length;
      const add = (advice: string, fix: Finding['fix'], example?: string) =>
        found.push({
          check: 'you-can',
          start,
          end,
          advice,
          severity: 'advice',
          fix,
          ...(example && { example }),
        });
      const able = ABLE[language].exec(words.slice(opening.length));
      if (able) {
        const instead = language === 'en' ? 'you can ' : dutchCan(able);
        add('able', { start, end: end + able[0].length, text: asWritten(text, start, instead) });
        continue;
      }
      const trait = traits.find((one) => one.start >= start && one.end <= sentence.end);
      add('are', trait?.instead ?? null, trait?.behaviour);
    }
    return found;
  },
  examples: [
    { text: 'Je bent flexibel. Je kunt lassen. Je bent in het bezit van een rijbewijs.', found: ['Je bent'] },
    { text: 'Je bent in staat om goed samen te werken.', found: ['Je bent'] },
    { text: 'You are able to build a model. You are responsible for the figures.', found: ['You are'] },
    { text: 'What we offer\nYou are part of a small team.', found: [] },
  ],
};

/** "in staat om goed samen te werken" → "je kunt goed samenwerken" */
function dutchCan([, , , between = '', verb = '']: RegExpExecArray): string {
  return `je kunt ${APART.test(between) ? between.slice(0, -1) : between}${verb}`;
}
