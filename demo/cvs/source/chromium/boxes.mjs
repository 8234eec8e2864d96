import { xml } from '../person.mjs';

/** Boxes with rules, icon glyphs before contact data, skills as filled squares. */
export function boxes(p, { colour = '#2d6a4f', photo }) {
  const box = (title, inner) => `<section><h2>${title}</h2>${inner}</section>`;
  return `<!doctype html><html lang="${p.lang}"><head><meta charset="utf-8"><title>${xml(p.name)} CV</title><style>
@page{size:A4;margin:12mm}body{margin:0;font:9.5pt/1.45 "DejaVu Sans",sans-serif;color:#1d1d1d;-webkit-print-color-adjust:exact}
.top{display:grid;grid-template-columns:1fr 62mm 26mm;gap:4mm;border:.5mm solid ${colour};padding:4mm}h1{font-size:20pt;margin:0;color:${colour};line-height:1.15}.icons div::first-letter{color:${colour}}
svg{width:26mm;height:32.5mm}.grid{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin-top:4mm}section{border:.3mm solid #999;padding:0 3mm 2mm}.wide{grid-column:1/-1}h2{background:${colour};color:#fff;font-size:10pt;margin:0 -3mm 2mm;padding:.8mm 3mm}
ul{margin:.5mm 0 2mm;padding-left:4mm}.sq{float:right;color:${colour};letter-spacing:.1em}</style></head><body>
<div class="top"><div><h1>${xml(p.name)}</h1>${xml(p.headline)}<p>${xml(p.profile)}</p></div>
<div class="icons"><div>⌂ ${xml(p.street)}</div><div>&nbsp;&nbsp; ${xml(p.postcode)} ${xml(p.city)}</div><div>☎ ${xml(p.phone)}</div><div>✉ ${p.email}</div><div>⚭ ${xml(p.marital)}</div><div>★ ${p.bornLong}, ${p.birthPlace}</div><div>⚑ ${p.nationality}</div><div>♀ ${p.l.genders[p.gender]}</div><div>↗ <a href="${p.linkedin}">${p.linkedinShort.replace('linkedin.com', '')}</a></div></div>${photo ?? ''}</div>
<div class="grid"><div class="wide">${box(p.l.work, p.jobs.map(([w, r, e, pl, d]) => `<b>${xml(r)}</b> | ${xml(e)}, ${xml(pl)} <span class="sq">${w}</span><ul>${d.map((x) => `<li>${xml(x)}</li>`).join('')}</ul>`).join(''))}</div>
${box(p.l.education, p.education.map(([w, a, b]) => `<div><b>${xml(a)}</b><br>${xml(b)} (${w})</div>`).join(''))}
${box(p.l.skills, p.skills.map((s, i) => `<div>${xml(s)}<span class="sq">${'■'.repeat(5 - (i % 3))}${'□'.repeat(i % 3)}</span></div>`).join(''))}
${box(p.l.languages, p.languages.map(([a, b]) => `<div>${a}<span class="sq">${b}</span></div>`).join(''))}
${box(p.l.hobbies, `${xml(p.hobbies)}<br>${p.l.licence}: ${p.licence}<br>${p.l.children}: ${p.children}<br>${p.l.tongue}: ${p.motherTongue}`)}
<div class="wide">${box(p.l.referees, p.referees.map((r) => xml(r.join(' · '))).join('<br>'))}</div></div></body></html>`;
}
