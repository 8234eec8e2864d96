import { render } from 'preact';
import type { DocumentResult } from '../../shared/documents/document-model.ts';
import { answerOf } from '../../shared/documents/viewer-message.ts';
import { languages, type TextKey } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { DocumentView } from '../../widget/document-view/DocumentView.tsx';
import '../../widget/document-view/document-view.css';
import '../../widget/document-view/flow.css';
import '../../widget/document-view/pill.css';
import '../../widget/document-view/print.css';
import '../../widget/document-view/toolbar.css';
import '../../widget/document-view/uniform.css';
import { documentTexts } from '../../widget/document-view/messages.ts';
import '../../widget/styles/tokens.css';
import { parse } from './parse.ts';
import { keepRead, keyOf, readBefore } from './read-before.ts';
import { receive } from './receive.ts';
import './viewer.css';
import { keepView, keptView } from './kept-view.ts';

const kind = 'kind.';
const labelsOf = (language: Language): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(languages[language]) as TextKey[])
      .filter((key) => key.startsWith(kind))
      .map((key) => [key.slice(kind.length), languages[language][key]]),
  );

const { message, port } = await receive(window);
const { language, label } = message.settings;
const view = await keptView();
const texts = documentTexts[language];
document.documentElement.lang = language;
document.title = label ? texts.of(label) : texts.document;

const draw = (result: DocumentResult | null) => {
  const root = document.getElementById('root')!;
  render(
    <DocumentView
      result={result}
      language={language}
      labels={labelsOf(language)}
      label={label}
      view={view}
      onView={keepView}
      onFeedback={(feedback) => port.postMessage(feedback)}
    />,
    root,
  );
};

let result: DocumentResult;
if (typeof message.content === 'string') result = { state: 'covered', reason: message.content };
else {
  const key = await keyOf(message.content, message.settings);
  const before = await readBefore(key);
  if (!before) draw(null);
  result = before ?? (await parse(message.content, message.settings));
  if (!before) void keepRead(key, result);
}
try {
  draw(result);
} catch {
  result = { state: 'covered', reason: 'broken' };
  draw(result);
}
// The width is known after the first layout; the pages stand there a task later.
setTimeout(() => port.postMessage(answerOf(result)), 0);
