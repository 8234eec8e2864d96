import { xml } from '../person.mjs';

/** One column along a line with dots; the period left of the line. */
export function timeline(p, { colour = '#b8442f', photo }) {
  const item = (when, head, sub, did = []) =>
    `<section><time>${when}</time><div><b>${xml(head)}</b><br><em>${xml(sub)}</em>${did.length ? `<ul>${did.map((d) => `<li>${xml(d)}</li>`).join('')}</ul>` : ''}</div></section>`;
  return `<!doctype html><html lang="${p.lang}"><head><meta charset="utf-8"><title>${xml(p.name)} - ${xml(p.headline)}</title><style>
@page{size:A4;margin:11mm 17mm}body{margin:0;font:9.5pt/1.4 "Noto Sans",sans-serif;color:#2a2a2a;-webkit-print-color-adjust:exact}
header{display:flex;justify-content:space-between;align-items:end;border-bottom:1mm solid ${colour};padding-bottom:4mm;margin-bottom:5mm}h1{font-size:24pt;margin:0;line-height:1.1}header p{margin:1mm 0 0;color:${colour}}
address{font-style:normal;text-align:right;font-size:9pt}svg,header img{width:24mm;height:30mm}
h2{font-size:12pt;color:${colour};margin:4mm 0 1.5mm}section{display:flex}time{width:30mm;text-align:right;padding-right:5mm;color:#777;font-size:9pt}
section div{border-left:.6mm solid ${colour};padding:0 0 3mm 6mm;flex:1;position:relative}section div::before{content:"";position:absolute;left:-1.8mm;top:1.4mm;width:3mm;height:3mm;border-radius:50%;background:${colour}}
ul{margin:1mm 0 0;padding-left:4mm}.tags span{display:inline-block;border:.3mm solid ${colour};border-radius:2mm;padding:0 2mm;margin:0 1.5mm 1.5mm 0}.two{columns:2;font-size:9.5pt}</style></head><body>
<header><div><h1>${xml(p.fullName)}</h1><p>${xml(p.headline)}</p></div>${photo ? photo : ''}
<address>${xml(p.street)}<br>${xml(p.postcode)} ${xml(p.city)}<br>${xml(p.phone)}<br><a href="mailto:${p.email}">${p.email}</a><br><a href="${p.linkedin}">${p.linkedinShort}</a></address></header>
<p>${xml(p.profile)}</p><h2>${p.l.work}</h2>${p.jobs.map(([w, r, e, pl, d]) => item(w, r, `${e}, ${pl}`, d)).join('')}
<h2>${p.l.education}</h2>${p.education.map(([w, what, where]) => item(w, what, where)).join('')}
<h2>${p.l.skills}</h2><div class="tags">${p.skills.map((s) => `<span>${xml(s)}</span>`).join('')}</div>
<h2>${p.l.personal}</h2><div class="two">${p.details.slice(4).map(([k, v]) => `${k}: ${xml(v)}<br>`).join('')}</div>
<h2>${p.l.languages}</h2><p>${p.languages.map((x) => x.slice(0, 2).join(': ')).join(' | ')}</p><h2>${p.l.hobbies}</h2><p>${xml(p.hobbies)}</p>
<h2>${p.l.referees}</h2>${p.referees.map((r) => `<p>${xml(r.join(', '))}</p>`).join('')}</body></html>`;
}
