/** A drawn head and shoulders, 240 by 300 units. */
export function portraitSvg({ skin, hair, style }, { background = '#dfe6ea', clothes = '#3d5a73' } = {}) {
  const back = {
    long: `<path d="M62 130q0-82 58-82t58 82v92q-14 14-28 4h-60q-14 10-28-4z" fill="${hair}"/>`,
    bob: `<path d="M66 128q0-78 54-78t54 78v44q-16 10-26 0h-56q-10 10-26 0z" fill="${hair}"/>`,
    bun: `<circle cx="120" cy="46" r="24" fill="${hair}"/>`,
    curly: `<g fill="${hair}">${[[72, 112], [78, 84], [98, 64], [124, 58], [148, 66], [166, 88], [168, 114]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="24"/>`).join('')}</g>`,
    braids: `<g fill="${hair}"><rect x="60" y="110" width="18" height="120" rx="9"/><rect x="162" y="110" width="18" height="120" rx="9"/></g>`,
    headscarf: `<path d="M56 140q0-92 64-92t64 92q0 60-20 96H76q-20-36-20-96z" fill="${hair}"/>`,
  };
  const cap = `<path d="M72 122q-2-66 48-66t48 66q-12-34-48-34t-48 34z" fill="${hair}"/>`;
  const front = {
    long: cap, bob: cap, bun: cap, short: cap, braids: cap, beard: cap, moustache: cap,
    curly: '', bald: '',
    headscarf: `<path d="M74 130q0-58 46-58t46 58q-10-34-46-34t-46 34z" fill="${hair}"/>`,
  };
  const chin = {
    beard: `<path d="M74 142q4 66 46 66t46-66q-8 26-20 26-14-8-26-8t-26 8q-12 0-20-26z" fill="${hair}"/>`,
    moustache: `<path d="M96 164q24-16 48 0-24-4-48 0z" fill="${hair}"/>`,
    bald: `<path d="M72 132q-4 14 4 30 0-20 2-34zM168 132q4 14-4 30 0-20-2-34z" fill="${hair}"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 300" width="240" height="300">
<rect width="240" height="300" fill="${background}"/>${back[style] ?? ''}
<path d="M28 300q4-72 66-78h52q62 6 66 78z" fill="${clothes}"/>
<rect x="102" y="184" width="36" height="52" rx="16" fill="${skin}"/>
<ellipse cx="120" cy="140" rx="46" ry="60" fill="${skin}"/>${chin[style] ?? ''}${front[style] ?? ''}
<g fill="#2b2320"><circle cx="102" cy="138" r="4.5"/><circle cx="138" cy="138" r="4.5"/></g>
<path d="M104 172q16 12 32 0" fill="none" stroke="#8a4034" stroke-width="4" stroke-linecap="round"/>
<path d="M120 142l-5 16h8" fill="none" stroke="#00000033" stroke-width="3"/></svg>`;
}
