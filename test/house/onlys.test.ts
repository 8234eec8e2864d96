import { describe, expect, it } from 'vitest';
import { code, having, sources, text } from './tree.ts';

interface Only {
  readonly what: string;
  readonly where: RegExp;
  readonly pattern: RegExp;
  /** The files that may, each with its reason. A file that no longer does must leave the table. */
  readonly may: Readonly<Record<string, string>>;
}

const BROWSER = /^(extension|shared|widget)\/.*\.tsx?$/;
const CONTENT = /^extension\/content\/.*\.ts$/;

const onlys: readonly Only[] = [
  {
    what: 'one observer of the page',
    where: BROWSER,
    pattern: /\bnew MutationObserver\b/,
    may: {
      'extension/content/tree-watcher.ts': 'the observer',
      'extension/content/title-guard.ts':
        'stands before there is a session, in every arm, and looks at titles alone',
    },
  },
  {
    what: 'one door to the browser',
    where: BROWSER,
    pattern: /['"]webextension-polyfill['"]|\bchrome\.|\bglobalThis\.browser\b/,
    may: {
      'extension/platform/browser.ts': 'the door',
      'extension/platform/shadow.ts': 'openOrClosedShadowRoot, which the polyfill leaves out',
    },
  },
  {
    what: 'one database',
    where: BROWSER,
    pattern: /['"]idb['"]|\bindexedDB\b/,
    may: { 'extension/background/database.ts': 'events that wait for the collector, and sealed notes' },
  },
  {
    what: 'network callers',
    where: BROWSER,
    pattern: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/,
    may: {
      'extension/background/uploader.ts': 'events, to the collector',
      'extension/background/document-fetch.ts': 'a CV that the page itself may not read, from its own host',
      'extension/content/document-takeover.ts': 'the CV that its frame was opened for, from the cache first',
    },
  },
  {
    what: 'start and stop of the parts of a page',
    where: CONTENT,
    pattern: /\.(start|stop)\(/,
    may: {
      'extension/content/session.ts': 'the sole caller',
      'extension/content/page-redaction.ts': 'hands its own stop on to what it owns',
      'extension/content/main.iife.ts': 'the title is guarded before there is a session; start is a call',
    },
  },
  {
    what: 'writers of text and attributes in the page',
    where: CONTENT,
    pattern:
      /\.(textContent|nodeValue|innerText|data|title|value|src|href|srcdoc)\s*=[^=]|\.(set|remove|toggle)Attribute\(/,
    may: {
      'extension/content/originals.ts': 'keeps what stood there; called by the redactors alone',
      'extension/content/image-redactor.ts':
        'marks that veil.css reads; loads a document again of which more or less may be seen',
      'extension/content/address-redactor.ts':
        'addresses of links, while the browser shows them; given back before they are used',
      'extension/content/attribute-redactor.ts': 'a mark that veil.css reads',
      'extension/content/control-redactor.ts':
        'marks that veil.css reads, names of buttons for who hears them, pills of our own',
      'extension/content/elsewhere.ts': 'the name of a download, for as long as the click takes',
      'extension/content/stubborn.ts': 'a mark that veil.css reads, where the page would not let go',
      'extension/content/title-guard.ts': 'a title element of our own',
      'extension/content/page-world.iife.ts': "the page's own title, in the page's name",
      'extension/content/document-takeover.ts': 'a frame that is emptied first',
      'extension/content/veil.ts': 'the mark on the root, and the cover of our own',
    },
  },
  {
    what: 'writers in style sheets of the page',
    where: CONTENT,
    pattern: /\.setProperty\(|\.(insert|delete)Rule\(|\.cssText\s*=[^=]/,
    may: {
      'extension/content/sheet-redactor.ts': 'words that a rule draws',
      'extension/content/document-takeover.ts': 'elements of our own, in a frame that is emptied first',
    },
  },
  {
    what: 'writers through the memory of originals: text',
    where: CONTENT,
    pattern: /\.writeText\(/,
    may: {
      'extension/content/reveal-door.ts': 'an address to the clipboard, which a recruiter asked for',
      'extension/content/text-redactor.ts': 'the only writer of text',
    },
  },
  {
    what: 'writers through the memory of originals: attributes',
    where: CONTENT,
    pattern: /\.writeAttribute\(/,
    may: { 'extension/content/attribute-redactor.ts': 'the only writer of attributes' },
  },
  {
    what: 'changes of the value of a form control',
    where: BROWSER,
    pattern:
      /\.(value|checked|selectedIndex)\s*=[^=]|\.setRangeText\(|\bexecCommand\(|\.(submit|requestSubmit)\(/,
    may: {},
  },
  {
    what: 'clicks, keys and other actions in the name of the recruiter, or swallowed',
    where: CONTENT,
    pattern:
      /\.click\(|\bnew (Mouse|Keyboard|Pointer|Input|Submit|Drag)Event\b|\.preventDefault\(|\.stop(Immediate)?Propagation\(/,
    may: {
      'extension/content/elsewhere.ts': 'a copy goes on with the label in the place of the name',
      'extension/content/private-keys.ts': 'what is typed in our own panel is kept from the page',
      'extension/content/page-bridge.ts':
        'an event that carries an element between our two worlds, not a click',
    },
  },
  {
    what: 'markup made of strings, and code made of strings',
    where: BROWSER,
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser)\b|\beval\(|\bnew Function\b|document\.write/,
    may: {
      'extension/content/own-words.ts':
        'reads the markup of a copy, for a page that reads its own; makes none',
      'extension/content/page-reads.ts':
        "names the properties whose reading by the page's scripts it answers",
    },
  },
  {
    what: 'messages to any origin',
    where: BROWSER,
    pattern: /postMessage\([^)]*['"]\*['"]/,
    may: {},
  },
  {
    what: 'listeners for other extensions and for web pages',
    where: BROWSER,
    pattern: /\bon(Message|Connect)External\b|\bonUserScript/,
    may: {},
  },
  {
    what: "storage that the page's scripts can read",
    where: BROWSER,
    pattern: /\b(localStorage|sessionStorage)\b|document\.cookie/,
    may: {
      'widget/scorecard-element.tsx': 'the embedded scorecard, which has no extension to keep its scores',
    },
  },
  {
    what: 'lines on the console, which could quote a page',
    where: /^(extension|shared|widget|collector|evaluation)\/.*\.tsx?$/,
    pattern: /\bconsole\./,
    may: { 'widget/vite.widget.config.ts': 'a build configuration' },
  },
  {
    what: 'clock, chance, timers, world, input and output in shared',
    where: /^shared\/.*\.ts$/,
    pattern:
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bfetch\b|\bperformance\.|\bsetTimeout\b|\bsetInterval\b|\bqueueMicrotask\b|\bcrypto\.|\bnavigator\.|\bwindow\.[a-z]|\bglobalThis\b|\bprocess\.|\bself\.|\btoLocale|\bIntl\./,
    may: {},
  },
];

describe('what only one may do', () => {
  it.each(onlys.map((only) => [only.what, only] as const))('%s', (_, { where, pattern, may }) => {
    expect(sources.some((file) => where.test(file))).toBe(true);
    expect(having(pattern, where)).toEqual(Object.keys(may).sort());
  });

  it('shared is checked without the DOM, the browser and Node', () => {
    const settings = JSON.parse(text('shared/tsconfig.json')) as {
      compilerOptions?: { lib?: string[]; types?: string[] };
    };
    const base = JSON.parse(text('tsconfig.json')) as typeof settings;
    const { lib, types } = { ...base.compilerOptions, ...settings.compilerOptions };
    expect(lib).toEqual(['ES2023']);
    expect(types).toEqual([]);
  });

  it('documents are read with scripts, forms, fonts and pictures of the file off', () => {
    const [reader] = having(/getDocument\(/, /^shared\/documents\//);
    const settings = having(/isEvalSupported/, /^shared\/documents\//)
      .map(code)
      .join('\n');
    expect(reader).toBeDefined();
    for (const setting of [/isEvalSupported:\s*false/, /enableXfa:\s*false/, /maxImageSize:\s*1\b/]) {
      expect(settings).toMatch(setting);
    }
  });

  it('every event is closed: no field of a type holds free text', () => {
    const open = having(/\bv\.(object|looseObject|objectWithRest|any|unknown|record)\(/, /^shared\/events\//);
    // The envelope's `data` is read again by the type's own schema.
    expect(open).toEqual(['shared/events/parse.ts']);
    const texts = sources
      .filter((file) => /^shared\/events\//.test(file))
      .flatMap((file) => [...code(file).matchAll(/v\.string\(\)(?!\s*,\s*v\.regex)/g)].map(() => file));
    // `type` and `arm` of the envelope are compared with what exists; the draft's type likewise.
    expect(texts).toEqual(Array(3).fill('shared/events/parse.ts'));
  });
});
