import { xml } from '../person.mjs';

/** Two columns; the left one coloured, with white text and a round photo. */
export function sidebar(p, { colour = '#1f4e5f', photo }) {
  const h = (text) => `<h2>${text}</h2>`;
  return `<!doctype html><html lang="${p.lang}"><head><meta charset="utf-8"><title>CV ${xml(p.name)}</title><style>
@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.45 Lato,sans-serif;color:#222;display:flex;height:296mm;-webkit-print-color-adjust:exact}
aside{width:70mm;background:${colour};color:#fff;padding:12mm 8mm}aside img{width:38mm;height:38mm;object-fit:cover;object-position:top;border-radius:50%;border:1.2mm solid #fff;display:block;margin:0 auto 6mm}
aside h2{font-size:11pt;text-transform:uppercase;letter-spacing:.08em;border-bottom:.3mm solid #ffffff88;margin:6mm 0 2mm}aside p{margin:0 0 1.2mm}aside a{color:#fff;text-decoration:none}aside small{opacity:.8;display:block;font-size:8.5pt}
main{flex:1;padding:14mm 12mm}h1{margin:0;font:700 25pt/1.1 Lato}h1+p{color:${colour};font-size:13pt;margin:1mm 0 5mm}main h2{color:${colour};font-size:13pt;margin:5mm 0 2mm}
.job b{display:block}.job span{color:#555;float:right}.job i{color:${colour}}ul{margin:1mm 0 3mm;padding-left:5mm}
.bar{background:#ffffff44;height:1.6mm;margin:.5mm 0 2mm}.bar i{display:block;background:#fff;height:1.6mm}</style></head><body>
<aside>${photo ? `<img src="${photo}" alt="">` : ''}${h(p.l.personal)}
${p.details.slice(1).map(([k, v]) => `<p><small>${k}</small>${xml(v)}</p>`).join('')}
<p><small>LinkedIn</small><a href="${p.linkedin}">${xml(p.linkedinShort)}</a></p>
${h(p.l.languages)}${p.languages.map(([name, level], i) => `<p>${name} (${level})</p><div class="bar"><i style="width:${95 - i * 14}%"></i></div>`).join('')}</aside>
<main><h1>${xml(p.name)}</h1><p>${xml(p.headline)}</p>${h(p.l.profile)}<p>${xml(p.profile)}</p>${h(p.l.work)}
${p.jobs.map(([when, role, where, place, did]) => `<div class="job"><span>${when}</span><b>${xml(role)}</b><i>${xml(where)}, ${xml(place)}</i><ul>${did.map((d) => `<li>${xml(d)}</li>`).join('')}</ul></div>`).join('')}
${h(p.l.education)}${p.education.map(([when, what, where]) => `<p><b>${xml(what)}</b><br>${xml(where)}, ${when}</p>`).join('')}
${h(p.l.skills)}<p>${p.skills.map(xml).join(' · ')}</p>${h(p.l.hobbies)}<p>${xml(p.hobbies)}</p>
${h(p.l.referees)}${p.referees.map((r) => `<p>${xml(r.join(', '))}</p>`).join('')}</main></body></html>`;
}
