import { family, fullName, initials, type Other, type Person, plain } from './people.ts';

type Language = 'nl' | 'en';

const pronouns: Readonly<Record<Language, Readonly<Record<'m' | 'f', readonly [string, string, string]>>>> = {
  nl: { m: ['hij', 'zijn', 'hem'], f: ['zij', 'haar', 'haar'] },
  en: { m: ['he', 'his', 'him'], f: ['she', 'her', 'her'] },
};
const sexes = { nl: { m: 'man', f: 'vrouw' }, en: { m: 'male', f: 'female' } } as const;
const titles = { nl: { m: 'dhr.', f: 'mevr.' }, en: { m: 'Mr', f: 'Ms' } } as const;
const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const upper = (name: string): string => name.toUpperCase();

/** Day, month, year, age and number that belong to person `at`; the same at every run. */
function numbers(at: number) {
  const day = 1 + ((at * 7) % 28);
  const month = 1 + ((at * 5) % 12);
  const year = 1962 + ((at * 11) % 41);
  const phone = String(10_000_000 + ((at * 7_654_321) % 89_999_999));
  return { day, month, year, phone };
}

function slotsOf(person: Person, at: number, language: Language, others: readonly Other[]) {
  const m = (kind: string, text: string): string => (text === '' ? '' : `⟦${kind}:${text}⟧`);
  const { day, month, year, phone } = numbers(at);
  const [he, his, him] = pronouns[language][person.gender];
  const other = (step: number): Other => others[(at * 3 + step * 17) % others.length]!;
  const surname = family(person) || person.given;
  const full = fullName(person);
  const dotted = [plain(person.given), plain(person.infix + person.surname)].filter(Boolean).join('.');
  const short = person.surname ? `${person.given[0]!.toUpperCase()}. ${surname}` : full;
  const double = person.surname ? `${surname}-${person.maiden}` : person.given;
  const spaced = upper(full)
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ');
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    full: m('name', full),
    FULL: m('name', upper(full)),
    spaced: m('name', spaced),
    index: m(
      'name',
      person.surname ? `${person.surname}, ${[person.given, person.infix].filter(Boolean).join(' ')}` : full,
    ),
    short: m('name', short),
    initials: m('name', person.surname ? `${initials(person.givens)} ${surname}` : full),
    given: m('name', person.given),
    GIVEN: m('name', upper(person.given)),
    family: m('name', surname),
    FAMILY: m('name', upper(surname)),
    call: m('name', person.call),
    formal: m('name', [person.givens, family(person)].filter(Boolean).join(' ')),
    maiden: m('name', double),
    lower: m('name', full.toLowerCase()),
    plain: m('name', full.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').replace(/ı/g, 'i')),
    filename: m('name', full.replace(/[\s'’]+/g, '_')),
    slug: dotted.replace('.', '-'),
    dotted,
    handle: person.surname
      ? plain(person.given)[0]! + plain(person.infix + person.surname)
      : plain(person.given),
    email: m(
      'email',
      `${dotted}${at % 3 ? '' : year % 100}@${['gmail.com', 'voorbeeld.nl', 'hotmail.com', 'ziggo.nl'][at % 4]}`,
    ),
    phone: m(
      'phone',
      [`06-${phone}`, `+31 6 ${phone}`, `06 ${phone.match(/../g)!.join(' ')}`, `0031-6-${phone}`][at % 4]!,
    ),
    mr: m('gender', titles[language][person.gender]),
    sex: m('gender', sexes[language][person.gender]),
    he: m('gender', he),
    He: m('gender', capital(he)),
    his: m('gender', his),
    His: m('gender', capital(his)),
    him: m('gender', him),
    nationality: m('nationality', person.nationality[language]),
    ethnic: m('origin', person.ethnic[language]),
    birthplace: m('birthplace', person.birthplace),
    birthcountry: m('birthplace', person.birthcountry[language]),
    birthdate: m('birthdate', `${two(day)}-${two(month)}-${year}`),
    birthdatelong: m('birthdate', `${day} ${months[language][month - 1]} ${year}`),
    birthyear: m('birthdate', String(year)),
    age: m('age', String(2026 - year)),
    tongue: person.tongue[language],
    worship: m('religion', person.worship[language]),
    belief: m('religion', person.belief[language]),
    referee: m('referee', fullName(other(1))),
    referee2: m('referee', fullName(other(2))),
    refereetitled: `${titles[language][other(3).gender]} ${m('referee', `${other(3).given[0]}. ${family(other(3))}`)}`,
    third: m('third', fullName(other(4))),
    thirdgiven: m('third', other(5).given),
    thirdfamily: m('third', family(other(6))),
  } as const;
}

/**
 * A template with its slots `{{…}}` filled in for person number `at` of the set.
 * @throws Error for a slot that there is not.
 */
export function fill(
  body: string,
  person: Person,
  at: number,
  language: Language,
  others: readonly Other[],
): string {
  const slots: Readonly<Record<string, string>> = slotsOf(person, at, language, others);
  return body.replace(/\{\{(\w+)\}\}/g, (whole, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`no slot ${whole}`);
    return value;
  });
}
