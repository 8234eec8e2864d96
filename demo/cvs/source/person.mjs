/** The words on a CV, in its language. */
const LABELS = {
  nl: {
    cv: 'Curriculum vitae', personal: 'Personalia', profile: 'Profiel', work: 'Werkervaring', education: 'Opleiding',
    skills: 'Vaardigheden', languages: 'Talen', hobbies: 'Vrije tijd', referees: 'Referenties', name: 'Naam', first: 'Voornamen',
    address: 'Adres', phone: 'Telefoon', email: 'E-mail', born: 'Geboortedatum', place: 'Geboorteplaats', nationality: 'Nationaliteit',
    gender: 'Geslacht', marital: 'Burgerlijke staat', children: 'Kinderen', tongue: 'Moedertaal', licence: 'Rijbewijs', page: 'pagina', of: 'van',
    genders: { m: 'man', v: 'vrouw', x: 'x' }, locale: 'nl-NL',
  },
  en: {
    cv: 'Curriculum vitae', personal: 'Personal details', profile: 'Profile', work: 'Work experience', education: 'Education',
    skills: 'Skills', languages: 'Languages', hobbies: 'Interests', referees: 'Referees', name: 'Name', first: 'First names',
    address: 'Address', phone: 'Phone', email: 'E-mail', born: 'Date of birth', place: 'Place of birth', nationality: 'Nationality',
    gender: 'Gender', marital: 'Marital status', children: 'Children', tongue: 'Mother tongue', licence: 'Driving licence', page: 'page', of: 'of',
    genders: { m: 'male', v: 'female', x: 'x' }, locale: 'en-GB',
  },
};
const NATIONALITY = { Turkse: 'Turkish', Syrische: 'Syrian', Poolse: 'Polish', Indonesische: 'Indonesian', Chinese: 'Chinese', Nederlandse: 'Dutch', 'Nederlandse en Ghanese': 'Dutch and Ghanaian' };

/** Everything that a template needs: identity from the demo data, the rest from `content/`. */
export function person(candidate, content) {
  const l = LABELS[content.lang];
  const first = candidate.callName ?? candidate.firstName;
  const surname = [candidate.infix, candidate.lastName].filter(Boolean).join(' ');
  const born = new Date(`${candidate.birthDate}T12:00:00Z`);
  const bornLong = born.toLocaleDateString(l.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [year, month, day] = candidate.birthDate.split('-');
  const nationality = content.lang === 'en' ? NATIONALITY[candidate.nationality] : candidate.nationality;
  return {
    ...candidate, ...content, l, nationality, bornLong,
    name: [first, surname].filter(Boolean).join(' '),
    fullName: [candidate.firstName, surname].filter(Boolean).join(' '),
    bornShort: `${day}-${month}-${year}`,
    address: `${candidate.street}, ${candidate.postcode} ${candidate.city}`,
    linkedinShort: candidate.linkedin.replace(/^https:\/\/(www\.)?/, ''),
    /** Label and value, as the personal details of a Dutch CV list them. */
    details: [
      [l.name, [candidate.firstName, candidate.callName && `(${candidate.callName})`, surname].filter(Boolean).join(' ')],
      [l.address, `${candidate.street}, ${candidate.postcode} ${candidate.city}`],
      [l.phone, candidate.phone],
      [l.email, candidate.email],
      [l.born, `${day}-${month}-${year}`],
      [l.place, candidate.birthPlace],
      [l.nationality, nationality],
      [l.gender, l.genders[candidate.gender]],
      [l.marital, content.marital],
      [l.children, content.children],
      [l.tongue, content.motherTongue],
      [l.licence, content.licence],
    ],
  };
}

export const xml = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
