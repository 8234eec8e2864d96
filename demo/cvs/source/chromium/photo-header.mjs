import { xml } from '../person.mjs';

/** A coloured band with photo and contact line; below it two text columns. */
export function photoHeader(p, { colour = '#5b3f8c', photo }) {
  return `<!doctype html><html lang="${p.lang}"><head><meta charset="utf-8"><title>${xml(p.fullName)}</title><style>
@page{size:A4;margin:0}body{margin:0;font:10pt/1.45 "Liberation Sans",Arial,sans-serif;color:#222;-webkit-print-color-adjust:exact}
header{background:linear-gradient(90deg,${colour},#c9b7ea);color:#fff;padding:10mm 16mm;display:flex;gap:8mm;align-items:center}header img{width:30mm;height:37.5mm;border:1mm solid #fff}
h1{margin:0;font-size:26pt;font-weight:400}h1 b{font-weight:700}header p{margin:1mm 0;font-size:10pt}header p.sub{font-size:13pt}
main{display:grid;grid-template-columns:112mm 1fr;gap:10mm;padding:8mm 16mm}h2{font-size:12pt;color:${colour};border-bottom:.4mm solid ${colour};margin:4mm 0 2mm}
table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:.4mm 1mm .4mm 0}td:first-child{color:#666;width:24mm}ul{margin:.5mm 0 2mm;padding-left:4.5mm}footer{position:fixed;bottom:6mm;left:16mm;right:16mm;font-size:8pt;color:#888;border-top:.2mm solid #bbb}</style></head><body>
<header>${photo ? `<img src="${photo}" alt="${xml(p.fullName)}">` : ''}<div><h1>${xml(p.callName ?? p.firstName)} <b>${xml([p.infix, p.lastName].join(' ').trim())}</b></h1><p class="sub">${xml(p.headline)}</p>
<p>${xml(p.address)}</p><p>${xml(p.phone)} &nbsp;•&nbsp; ${p.email} &nbsp;•&nbsp; ${p.linkedinShort}</p></div></header>
<main><div><h2>${p.l.profile}</h2>${xml(p.profile)}<h2>${p.l.work}</h2>${p.jobs.map(([w, r, e, pl, d]) => `<div><b>${xml(r)}</b>, ${xml(e)} (${xml(pl)})<br><small>${w}</small><ul>${d.map((x) => `<li>${xml(x)}</li>`).join('')}</ul></div>`).join('')}
<h2>${p.l.education}</h2>${p.education.map(([w, what, where]) => `<div><b>${xml(what)}</b><br>${xml(where)} <small>${w}</small></div>`).join('')}
<h2>${p.l.referees}</h2>${p.referees.map((r) => `<div>${xml(r[0])}, ${xml(r[1])}<br>tel. ${r[2]}</div>`).join('')}</div>
<div><h2>${p.l.personal}</h2><table>${p.details.slice(4).map(([k, v]) => `<tr><td>${k}</td><td>${xml(v)}</td></tr>`).join('')}</table>
<h2>${p.l.skills}</h2><ul>${p.skills.map((s) => `<li>${xml(s)}</li>`).join('')}</ul><h2>${p.l.languages}</h2><table>${p.languages.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>
<h2>${p.l.hobbies}</h2>${xml(p.hobbies)}</div></main><footer>${p.l.cv} ${xml(p.fullName)}, ${p.bornLong}</footer></body></html>`;
}
