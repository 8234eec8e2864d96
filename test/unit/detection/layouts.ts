import { fold } from '../../../shared/text/normalize.ts';
import { fullName, type Person } from './people.ts';

/** A document about somebody: what must be hidden, and what a recruiter needs and must still see. */
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly secrets: readonly string[];
  readonly stays: readonly string[];
}

const plain = (text: string): string => fold(text).replace(/[^a-z]/g, '');

export function layouts(p: Person): readonly Layout[] {
  const name = fullName(p);
  const mail = `${plain(p.first)}.${plain(p.infix + p.last)}@voorbeeld.nl`;
  const family = [p.infix, p.last].filter(Boolean).join(' ');
  return [
    {
      name: 'header line with contact details',
      text: `${name}\nKerkstraat 12a, 7411 AB Deventer | 06-12345678 | ${mail}\n\nProfiel\nTeamleider logistiek met 12 jaar ervaring. ${p.first} werkte bij Albert Heijn en Philips.\n\nWerkervaring\n2015-2019 Teamleider, Albert Heijn, Zaandam\nmrt 2019 - heden Planner, Hotel Van der Valk\n\nTalen\n${p.language}: vloeiend\nEngels: B2`,
      secrets: ['Kerkstraat 12a', '7411 AB', '06-12345678', mail],
      stays: [
        'Teamleider logistiek met 12 jaar ervaring',
        'Albert Heijn',
        'Philips',
        '2015-2019',
        'mrt 2019 - heden',
        'Van der Valk',
        `${p.language}: vloeiend`,
        'Engels: B2',
      ],
    },
    {
      name: 'label table',
      text: `CURRICULUM VITAE\n\nPersoonlijke gegevens\nVoornaam: ${p.first}\nAchternaam: ${family}\nGeboortedatum: 12-03-1990\nGeboorteplaats: ${p.place}\nNationaliteit: ${p.nationality}\nGeslacht: vrouw\nBurgerlijke staat: gehuwd\nBSN: 123456782\n\nWerkervaring\n01-09-2015 - 31-08-2019 Bakker bij Bakkerij Het Stoepje\nIn deze functie werkte ${p.first} met Jenkins, Django en Ruby on Rails.\n\nTalen: ${p.language} (moedertaal), Duits`,
      secrets: ['12-03-1990', p.place, p.nationality, 'vrouw', 'gehuwd', '123456782', 'moedertaal'],
      stays: [
        'Persoonlijke gegevens',
        '01-09-2015 - 31-08-2019',
        'Jenkins, Django en Ruby on Rails',
        'Bakker bij',
        'Duits',
        p.language === p.nationality ? 'Talen' : `Talen: ${p.language}`,
      ],
    },
    {
      name: 'capitals and columns',
      text: `${name.toUpperCase()}\n\nCONTACT\nT: +31 6 1234 5678\nE: ${mail}\nlinkedin.com/in/${plain(p.first)}-${plain(p.last)}\n\nSKILLS\nJava, Python, SAP\n\nREFERENTIES\nKarin Smeets, teamleider Philips, 040-1234567\n\nEDUCATION\nErasmus Universiteit Rotterdam, 2012`,
      secrets: ['+31 6 1234 5678', mail, `linkedin.com/in/${plain(p.first)}`, 'Karin Smeets', '040-1234567'],
      stays: ['CONTACT', 'Java, Python, SAP', 'teamleider Philips', 'Erasmus Universiteit Rotterdam, 2012'],
    },
    {
      name: 'Dutch letter',
      text: `Geachte mevrouw Verstegen,\n\nMijn naam is ${name}, ik ben 34 jaar oud en geboren in ${p.place}. Graag solliciteer ik naar de functie van planner. Ik ben getrouwd en moeder van twee kinderen.\n\nSinds 2015 werk ik in de zorg; ik spreek ${p.language} en Engels. Mijn KvK-nummer is 01234567.\n\nMet vriendelijke groet,\n\n${name}`,
      secrets: ['Verstegen', '34 jaar', p.place, 'getrouwd', 'moeder', 'twee kinderen'],
      stays: [
        'de functie van planner',
        'Sinds 2015 werk ik in de zorg',
        `${p.language} en Engels`,
        '01234567',
      ],
    },
    {
      name: 'English letter',
      text: `Dear hiring manager,\n\nI am writing to apply for the position of planner. My name is ${name} and I was born in ${p.place}. I have 12 years of experience with SAP and Excel.\n\nBest wishes for the search, and I hope to hear from you.\n\nKind regards,\n${name}\n${mail}`,
      secrets: [p.place, mail],
      stays: [
        'the position of planner',
        '12 years of experience with SAP and Excel',
        'I hope to hear from you',
      ],
    },
    {
      name: 'file name and title',
      text: `CV_${name.replaceAll(' ', '_')}_2026.pdf`,
      secrets: [],
      stays: ['2026.pdf'],
    },
  ];
}

/** Words of the name that may not be left as words of their own. */
export function nameWords(p: Person): readonly string[] {
  return [p.first, ...p.last.split(/[ -]/)];
}
