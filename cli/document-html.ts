import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { DocumentModel } from '../shared/documents/document-model.ts';
import { kindLabel } from '../shared/languages/index.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';
import view from '../widget/document-view/document-view.css?inline';
import flow from '../widget/document-view/flow.css?inline';
import { documentTexts } from '../widget/document-view/messages.ts';
import { StaticView } from '../widget/document-view/StaticView.tsx';
import own from '../widget/document-view/static.css?inline';
import { toolTexts } from '../widget/document-view/tool-texts.ts';
import tokens from '../widget/styles/tokens.css?inline';

/** Nothing is loaded, nothing runs, nothing is sent. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The anonymised view as one file that needs nothing else: our own markup, without scripts. */
export function documentHtml(model: DocumentModel, language: Language): string {
  const texts = documentTexts[language];
  const labels = Object.fromEntries(
    Object.keys(model.hidden).map((kind) => [kind, kindLabel(language, kind)]),
  );
  const body = render(h(StaticView, { model, texts, tools: toolTexts[language], labels }));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${texts.document}</title>
<style>${[tokens, view, flow, own].join('\n').replaceAll('</', '<\\/')}</style>
</head>
<body>${body}</body>
</html>
`;
}
