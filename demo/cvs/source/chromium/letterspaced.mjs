import { xml } from '../person.mjs';

/** A quiet serif page under a letter-spaced name in capitals; `spaces`: the letters really stand apart in the text. */
export function letterspaced(p, { spaces = false }) {
  const name = p.name.toLocaleUpperCase('nl');
  const shown = spaces ? [...name].join(' ') : name;
  return `<!doctype html><html lang="${p.lang}"><head><meta charset="utf-8"><title>${spaces ? '' : 'Resume '}${xml(p.name)}</title><style>
@page{size:A4;margin:18mm 24mm}body{margin:0;font:10.5pt/1.5 "Noto Serif",serif;color:#111}h1{font-weight:400;font-size:${spaces ? 15 : 21}pt;text-align:center;margin:0;letter-spacing:${spaces ? '.05em' : '.42em'};white-space:pre-wrap}
.sub{text-align:center;letter-spacing:.2em;text-transform:uppercase;font-size:8.5pt;color:#666;margin:2mm 0}.contact{text-align:center;font-size:9pt;border-top:.2mm solid #111;border-bottom:.2mm solid #111;padding:1.5mm 0;margin:4mm 0}
h2{font-weight:400;font-size:10pt;letter-spacing:.3em;text-transform:uppercase;text-align:center;margin:6mm 0 2mm}.row{display:flex;gap:6mm}.row>:first-child{width:28mm;color:#666;font-size:9pt;padding-top:.4mm}.row>:last-child{flex:1}ul{margin:.5mm 0 2mm;padding-left:4mm}</style></head><body>
<h1>${xml(shown)}</h1><p class="sub">${xml(p.headline)}</p><p class="contact">${xml(p.address)}<br>${xml(p.phone)} — ${p.email}<br>${p.linkedinShort}</p>
<p>${xml(p.profile)}</p><h2>${p.l.work}</h2>${p.jobs.map(([w, r, e, pl, d]) => `<div class="row"><div>${w}</div><div><i>${xml(r)}</i>, ${xml(e)}, ${xml(pl)}<ul>${d.map((x) => `<li>${xml(x)}</li>`).join('')}</ul></div></div>`).join('')}
<h2>${p.l.education}</h2>${p.education.map(([w, a, b]) => `<div class="row"><div>${w}</div><div><i>${xml(a)}</i>, ${xml(b)}</div></div>`).join('')}
<h2>${p.l.skills}</h2><p style="text-align:center">${p.skills.map(xml).join(' ◆ ')}</p><h2>${p.l.personal}</h2>
<p>${p.l.born} ${p.bornLong}, ${xml(p.birthPlace)}. ${p.l.nationality}: ${p.nationality}. ${p.l.gender}: ${p.l.genders[p.gender]}. ${p.l.marital}: ${xml(p.marital.toLowerCase())}. ${p.l.children}: ${p.children}. ${p.l.tongue}: ${p.motherTongue}. ${p.l.licence}: ${p.licence}.</p>
<p>${p.l.languages}: ${p.languages.map((x) => x.slice(0, 2).join(' ')).join(', ')}. ${p.l.hobbies}: ${xml(p.hobbies)}.</p><h2>${p.l.referees}</h2>${p.referees.map((r) => `<p style="text-align:center">${xml(r.join(', '))}</p>`).join('')}</body></html>`;
}
