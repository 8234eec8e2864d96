/** Width of a hidden detail's label, in ems of the text it stands in. Fits the word in every language. */
const ems: Readonly<Record<string, number>> = {
  name: 3.4,
  referee: 5,
  person: 7.6,
  residence: 6.2,
  'residence-status': 8,
  'identity-number': 9,
  military: 7.6,
  photo: 3.4,
  'graduation-year': 6.2,
  'school-place': 8.4,
  'the-candidate': 7.2,
  their: 3.2,
  email: 3.4,
  phone: 4.6,
  address: 4.2,
  birthdate: 7.4,
  age: 4.2,
  birthplace: 7.6,
  nationality: 6.4,
  gender: 4.8,
  marital: 7.8,
  religion: 4.4,
  origin: 4.8,
  bsn: 9.6,
  iban: 7.8,
  link: 2.9,
  initials: 4.6,
  'mother-tongue': 4.8,
};

/** Fixed per kind, so that a label's width tells nothing about what stood there. */
export function pillWidth(kind: string, size: number): number {
  return (ems[kind] ?? 5.2) * size;
}
