import { Lexicon } from '../lexicon.ts';
import { traitsOf } from '../traits.ts';
import { asWritten, type Check, type Finding } from './check.ts';

/** What is said: the advice, and what can stand there instead; an empty text when the writer has to choose. */
type Told = readonly [advice: 'title' | 'person' | 'none', instead: string];

/**
 * Names of jobs and people that tell a sex. The law on equal treatment of men and women (WGB, article 3) wants an open
 * post offered to both, in so many words. Names that have no form for both (verpleegkundige, chair) stand in their place.
 */
const dutch = new Lexicon<Told>([
  ['secretaresse', ['title', 'secretarieel medewerker']],
  ['directiesecretaresse', ['title', 'directieassistent']],
  ['verpleegster', ['title', 'verpleegkundige']],
  ['kassiere|kassajuffrouw', ['title', 'kassamedewerker']],
  ['serveerster|gastvrouw|ober|gastheer', ['title', 'horecamedewerker']],
  ['schoonmaakster|werkster|poetsvrouw', ['title', 'schoonmaker']],
  ['verkoopster|winkeljuffrouw', ['title', 'verkoopmedewerker']],
  ['telefoniste|receptioniste', ['title', 'receptiemedewerker']],
  ['stewardess|steward', ['title', 'cabinemedewerker']],
  ['juf|juffrouw|meester|schooljuf', ['title', 'leerkracht']],
  ['kapster', ['title', 'kapper']],
  ['kraamverzorgster|verzorgster', ['title', 'verzorgende']],
  ['medewerkster', ['title', 'medewerker']],
  ['administratrice', ['title', 'administratief medewerker']],
  ['hoofdzuster|zuster', ['title', 'verpleegkundige']],
  ['vakman|vakmannen|vaklieden', ['title', 'vakmensen']],
  ['klusjesman', ['title', 'onderhoudsmedewerker']],
  ['monteuse', ['title', 'monteur']],
  ['brandweerman|brandweermannen', ['title', 'brandweermens']],
  [
    'zakenman|voorman|stuurman|timmerman en vrouw|hostess|vertegenwoordigster|masseuse|tekenaarster',
    ['title', ''],
  ],
  ['ruggespraak', ['none', '']],
  [
    'hij of zij|hij zij|zij of hij|zijn of haar|haar of zijn|man of vrouw|mannen en vrouwen|vrouwen en mannen|man vrouw|vrouwen die|vrouw man|op de man|de man af|man en paard|de kleine man|man der',
    ['none', ''],
  ],
  [
    'hij|kerel|kerels|vent|jongen|jongens|jongedame|jongeman|dame|dames|meisje|meiden|meid|man|mannen|vrouw|vrouwen|heer|huisvrouw|huismoeders|moeders|vaders',
    ['person', ''],
  ],
]);
const english = new Lexicon<Told>([
  ['salesman|saleswoman', ['title', 'salesperson']],
  ['salesmen', ['title', 'salespeople']],
  ['chairman|chairwoman', ['title', 'chair']],
  ['waitress|waiter', ['title', 'server']],
  ['waitresses', ['title', 'servers']],
  ['stewardess|air hostess', ['title', 'flight attendant']],
  ['policeman|policewoman', ['title', 'police officer']],
  ['fireman', ['title', 'firefighter']],
  ['handyman|repairman', ['title', 'maintenance worker']],
  ['foreman', ['title', 'supervisor']],
  ['craftsman', ['title', 'craftsperson']],
  ['craftsmen|tradesmen', ['title', 'skilled workers']],
  ['businessman|businesswoman', ['title', 'business person']],
  ['cleaning lady|charwoman', ['title', 'cleaner']],
  ['postman|mailman', ['title', 'postal worker']],
  ['barmaid|barman', ['title', 'bartender']],
  ['cameraman', ['title', 'camera operator']],
  ['spokesman|spokeswoman', ['title', 'spokesperson']],
  ['headmaster|headmistress', ['title', 'head teacher']],
  ['actress', ['title', 'actor']],
  ['hostess', ['title', 'host']],
  ['manpower', ['title', 'staff']],
  ['man hours', ['title', 'working hours']],
  ['chairmen|matron|housewife|housewives', ['title', '']],
  ['he or she|she or he|he she', ['person', 'they']],
  ['his or her|her or his|his her', ['person', 'their']],
  ['him or her|her or him', ['person', 'them']],
  ['men and women|women and men', ['none', '']],
  [
    'he|his|him|she|man|men|woman|women|girl|girls|boy|boys|lad|lads|guy|guys|lady|ladies|gentleman|gentlemen|mums|mum|dad',
    ['person', ''],
  ],
]);

/** "(m/v)", "m/v/x": all are meant. */
const ALL = /^[\s(]{0,2}(?:m\/v|v\/m|m\/f|f\/m|m\/w)/i;

export const gender: Check = {
  id: 'gender',
  points: 9,
  find(vacancy) {
    const { text, words, language } = vacancy;
    const found: Finding[] = [];
    for (const { start, end, told } of (language === 'nl' ? dutch : english).find(words)) {
      const [advice, instead] = told;
      if (advice === 'none' || ALL.test(text.slice(end, end + 6)) || isName(text, end)) continue;
      const fix = instead ? { start, end, text: asWritten(text, start, instead) } : null;
      found.push({ check: 'gender', start, end, advice, severity: 'law', share: 0.5, fix });
    }
    for (const { start, end, kind, behaviour, instead } of traitsOf(vacancy)) {
      if (kind !== 'masculine' && kind !== 'feminine') continue;
      const severity = kind === 'masculine' ? 'advice' : 'note';
      found.push({ check: 'gender', start, end, advice: kind, severity, fix: instead, example: behaviour });
    }
    return found.sort((a, b) => a.start - b.start);
  },
  examples: [
    { text: 'Wij zoeken een daadkrachtige verkoper.', found: ['daadkrachtige'] },
    { text: 'Secretaresse (m/v) gezocht. Hij regelt de agenda.', found: ['Hij'] },
    { text: 'Verpleegster gezocht in Ede.', found: ['Verpleegster'] },
    { text: 'Mannen en vrouwen zijn welkom. De heer De Wit vertelt je meer.', found: [] },
    { text: 'You are competitive. We pay a competitive salary.', found: ['competitive'] },
    { text: 'We need a salesman. He or she sells bikes.', found: ['salesman', 'He or she'] },
  ],
};

/** "De heer De Wit", "mevrouw": a form of address before a name is of somebody who works there. */
function isName(text: string, end: number): boolean {
  return (
    /^ (?:[A-Z]|van |de )/.test(text.slice(end, end + 6)) &&
    /(?:heer|dame)$/i.test(text.slice(0, end).slice(-4))
  );
}
