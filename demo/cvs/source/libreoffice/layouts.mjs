import { xml } from '../person.mjs';
import { bold, bullets, fodt, link, PAGE, PAGES, para, photoFrame, table } from './fodt.mjs';

const meta = (p) => ({ title: `CV ${p.fullName}`, author: p.name, subject: p.headline });

/** The old Dutch form: "Naam: …", "Geboortedatum: …", all in tables. */
export function labelTable(p, { photo, font = 'Liberation Serif', colour = '#000000' }) {
  const row = ([label, value]) => [para(bold(`${label}:`)), para(xml(value))];
  return fodt({
    ...meta(p), font, colour, size: 10.5, margin: '1.5cm',
    body:
      para((photo ? photoFrame(photo) : '') + xml(p.l.cv), 'Title') +
      para(p.l.personal, 'H') + table('T1', p.details.map(row)) +
      para(p.l.work, 'H') + table('T2', p.jobs.map(([when, role, where, place, did]) => [para(when), para(`${bold(role)}, ${xml(where)}, ${xml(place)}`) + bullets(did)])) +
      para(p.l.education, 'H') + table('T3', p.education.map(([when, what, where]) => [para(when), para(`${xml(what)}, ${xml(where)}`)])) +
      para(p.l.languages, 'H') + table('T4', p.languages.map(([a, b]) => row([a, b]))) +
      para(p.l.skills, 'H') + para(xml(p.skills.join(', '))) + para(p.l.hobbies, 'H') + para(xml(p.hobbies)) +
      para(p.l.referees, 'H') + p.referees.map((r) => para(xml(`${r[0]}, ${r[1]}, tel. ${r[2]}`))).join(''),
  });
}

/** Like the Europass form: labels right-aligned in a blue column, language grid. */
export function europassLike(p, { photo }) {
  const styles = `<style:style style:name="R" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end" fo:margin-right="0.3cm"/><style:text-properties fo:color="#0e4194"/></style:style>`;
  const r = (label) => para(xml(label), 'R');
  const level = (text) => ['Listening', 'Reading', 'Speaking', 'Writing'].map((skill) => `${p.lang === 'nl' ? { Listening: 'Luisteren', Reading: 'Lezen', Speaking: 'Spreken', Writing: 'Schrijven' }[skill] : skill} ${text}`).join(' | ');
  return fodt({
    ...meta(p), font: 'Liberation Sans Narrow', colour: '#0e4194', styles, size: 10, margin: '1.3cm',
    header: [para('Europass    Curriculum vitae', 'Small')],
    footer: [para(`© ${xml(p.fullName)}    ${p.l.page} ${PAGE} / ${PAGES}`, 'Small')],
    body:
      table('E1', [
        [r(p.l.personal), para((photo ? photoFrame(photo) : '') + bold(p.fullName), 'Sub') + para(xml(p.address)) + para(xml(p.phone)) + para(link(`mailto:${p.email}`, p.email)) + para(link(p.linkedin, p.linkedinShort)) + para(`${p.l.gender} ${p.l.genders[p.gender]} | ${p.l.born} ${p.bornShort.replaceAll('-', '/')} | ${p.l.nationality} ${p.nationality}`)],
        [r(p.lang === 'nl' ? 'Gewenste functie' : 'Job applied for'), para(bold(p.headline)) + para(xml(p.profile))],
      ]) +
      para(p.l.work, 'H') + table('E2', p.jobs.map(([when, role, where, place, did]) => [r(when), para(bold(role)) + para(`${xml(where)}, ${xml(place)}`) + bullets(did)])) +
      para(p.l.education, 'H') + table('E3', p.education.map(([when, what, where]) => [r(when), para(bold(what)) + para(xml(where))])) +
      para(p.lang === 'nl' ? 'Persoonlijke vaardigheden' : 'Personal skills', 'H') +
      table('E4', [
        [r(p.l.tongue), para(xml(p.motherTongue))],
        ...p.languages.slice(1).map(([name, text]) => [r(name), para(level(text))]),
        [r(p.l.skills), para(xml(p.skills.join(', ')))], [r(p.l.licence), para(xml(p.licence))],
        [r(p.l.marital), para(xml(`${p.marital}; ${p.l.children.toLowerCase()}: ${p.children}`))],
        [r(p.l.place), para(xml(p.birthPlace))], [r(p.l.hobbies), para(xml(p.hobbies))],
        [r(p.l.referees), p.referees.map((x) => para(xml(x.join(', ')))).join('')],
      ]) + para('', 'Tiny'),
  });
}

/** Two pages with the name, a birth date and the page number at the foot of each. */
export function footedPages(p, { photo, colour = '#7a1f3d', font = 'Noto Sans' }) {
  return fodt({
    ...meta(p), keywords: `${p.name}, ${p.email}`, font, colour, size: 11, margin: '2.3cm',
    footer: [para(`${p.l.cv} ${xml(p.fullName)} | ${p.bornShort} | ${p.l.page} ${PAGE} ${p.l.of} ${PAGES}`, 'Small')],
    body:
      para((photo ? photoFrame(photo, '3.2cm', '4cm') : '') + xml(p.fullName), 'Title') + para(xml(p.headline), 'Sub') +
      para(`${xml(p.street)}, ${p.postcode} ${xml(p.city)}`) + para(`T ${xml(p.phone)}   E ${link(`mailto:${p.email}`, p.email)}`) + para(link(p.linkedin, p.linkedinShort)) +
      para(p.l.profile, 'H') + para(xml(p.profile)) +
      para(p.l.work, 'H') + p.jobs.map(([when, role, where, place, did]) => para(bold(`${role}, ${where}`)) + para(`${xml(place)}, ${when}`, 'Sub') + bullets(did)).join('') +
      para(p.l.education, 'H') + p.education.map(([when, what, where]) => para(`${bold(what)}, ${xml(where)} (${when})`)).join('') +
      para(p.l.skills, 'H') + bullets(p.skills) + para(p.l.languages, 'H') + bullets(p.languages.map((x) => x.slice(0, 2).join(': '))) +
      para(p.l.personal, 'H') + p.details.slice(4).map(([k, v]) => para(`${bold(`${k}:`)} ${xml(v)}`)).join('') +
      para(p.l.hobbies, 'H') + para(xml(p.hobbies)) + para(p.l.referees, 'H') + p.referees.map((x) => para(xml(x.join(', ')))).join(''),
  });
}
