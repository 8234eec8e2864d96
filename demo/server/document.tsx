import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { type Bootstrap, escapeHtml } from '../app/model.ts';
import { titleOf } from '../app/title.ts';

/** The whole HTML of a page. The state is JSON in a script that never runs; `<` is escaped in it. */
export function htmlOf(bootstrap: Bootstrap, marked: boolean): string {
  const state = JSON.stringify(bootstrap).replaceAll('<', '\\u003c');
  const body = renderToString(<App bootstrap={bootstrap} />);
  return `<!doctype html>
<html lang="${bootstrap.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="application-name" content="Werfhuis">
<title>${escapeHtml(titleOf(bootstrap))}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/werfhuis.css">
${marked ? '<link rel="stylesheet" href="/assets/marked.css">\n<script src="/assets/marked.js"></script>\n' : ''}<script type="module" src="/assets/werfhuis.js"></script>
</head>
<body class="werfhuis">
<div id="werfhuis-app">${body}</div>
<script id="werfhuis-state" type="application/json">${state}</script>
</body>
</html>`;
}
