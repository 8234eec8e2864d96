// A list of 10,000 made-up candidates, as an ATS would serve it: the whole table at once, and a list that draws only
// what is in view. At /profile/… a profile knows the page (profile.ts), at /general/… none does.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const script = readFileSync(path.join(import.meta.dirname, 'page.js'), 'utf8');

const page = (title, known, body) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="application-name" content="${known ? 'Lijstwerk' : 'Lijst'}">
<title>${title}</title>
<style>
body { font: 14px/1.4 sans-serif; margin: 16px; }
table { border-collapse: collapse; table-layout: fixed; width: 1200px; }
td, th { border-bottom: 1px solid #ddd; padding: 4px 8px; text-align: left; overflow: hidden; white-space: nowrap; }
.stage { border-radius: 8px; background: #eef; padding: 0 6px; }
#view { height: 600px; overflow: auto; position: relative; width: 1200px; }
#view .row { position: absolute; left: 0; right: 0; height: 30px; display: flex; gap: 16px; }
#view .row > * { width: 170px; overflow: hidden; white-space: nowrap; }
</style>
</head>
<body>
<h1>Kandidaten</h1>
${body}
</body>
</html>`;

const HEAD = ['Naam', 'E-mail', 'Telefoon', 'Plaats', 'Vacature', 'Fase', 'Datum'];

function table(known, { rowOf, markup, ROWS }) {
  const rows = Array.from({ length: ROWS }, (_, i) => markup(rowOf(i))).join('\n');
  const head = HEAD.map((word) => `<th>${word}</th>`).join('');
  return page(
    'Kandidaten',
    known,
    `<table><thead><tr>${head}</tr></thead><tbody id="rows">\n${rows}\n</tbody></table><script>${script}</script>`,
  );
}

const list = (known) =>
  page(
    'Kandidaten',
    known,
    `<div id="view"><div id="all"></div></div><script>${script}\nlistwerk.drawList();</script>`,
  );

/** @returns {Promise<{ url: string, close(): void }>} */
export async function serveTable() {
  const own = {};
  new Function('globalThis', script)(own);
  const pages = {};
  for (const known of [true, false]) {
    const under = known ? '/profile' : '/general';
    pages[`${under}/table`] = table(known, own.listwerk);
    pages[`${under}/list`] = list(known);
  }
  const server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    if (body) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
