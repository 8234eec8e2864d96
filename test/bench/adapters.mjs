// Libraries that a developer would take to redact personal data, each behind the same interface:
// `detect(text)` gives the ranges that the library hides. Each is set up as its README shows, kept to names
// and contacts where the library lets one choose.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hiddenRanges } from './align.mjs';
import { AnonymizeNlp } from './entries/anonymize-nlp.mjs';
import { redact } from './entries/arcjet-redact.mjs';
import nlp from './entries/compromise.mjs';
import { OpenRedaction } from './entries/openredaction.mjs';
import { languages, makePiiClassifier } from './entries/pii-filter.mjs';
import { SyncRedactor } from './entries/redact-pii.mjs';
import { Redactor } from './entries/redactpii-node.mjs';

// One token for whatever is hidden makes the redacted copy easy to align. It is made of word characters, as
// the libraries' own tokens are, so that a rule which runs later sees the same word boundaries.
const token = 'XX_GONE_XX';
const tokens = new RegExp(token, 'g');

// A private-use character, so that it is in no text.
const filler = '\uE000';
const fillers = new RegExp(`${filler}+`, 'g');

const redactPii = new SyncRedactor({ globalReplaceWith: token });

const redactpiiNode = new Redactor({
  globalReplaceWith: token,
  rules: { NAME: true, EMAIL: true, PHONE: true },
});

// With all its patterns every other word is an Instagram name to it. Its filter of false positives is off by
// default in its types but on in its code, and drops real phone numbers.
const openRedaction = new OpenRedaction({
  categories: ['personal', 'contact'],
  enableFalsePositiveFilter: false,
});

const piiFilter = makePiiClassifier(languages.nl.make_lm());
const piiFilterKinds = ['first_name', 'family_name', 'email_address', 'phone_number'];

const anonymizeTypes = ['firstname', 'lastname', 'email', 'phonenumber', 'url'];
const anonymizeNlp = new AnonymizeNlp(anonymizeTypes);
// It replaces the first place where a found word stands, which may be inside an earlier token:
// <EMAI<LASTNAME>>.
const anonymizeTokens = /<(?:[A-Z\d]|<[A-Z]+\d*>)+>/g;

/** `people().json({ offset: true })` parses each name too and takes twice the time of words with places. */
function detectWithCompromise(text) {
  const doc = nlp(text).compute('offset');
  const found = [doc.people(), doc.emails(), doc.phoneNumbers(), doc.urls()].flatMap((view) => view.docs);
  return found.map((words) => {
    const { start, length } = words.at(-1).offset;
    return { start: words[0].offset.start, end: start + length };
  });
}

async function detectWithOpenRedaction(text) {
  const { detections } = await openRedaction.detect(text);
  return detections.map(({ position: [start, end] }) => ({ start, end }));
}

function detectWithPiiFilter(text) {
  const found = piiFilter.classify(text).pii.filter(({ type }) => piiFilterKinds.includes(type));
  return found.map((pii) => ({ start: pii.start_pos, end: pii.end_pos }));
}

/** Its `replace` hook is told what it hides: a filler as long as that leaves all else in its place. */
async function detectWithArcjet(text) {
  const replace = (_kind, hidden) => filler.repeat(hidden.length);
  const [copy] = await redact(text, { entities: ['email', 'phone-number'], replace });
  return Array.from(copy.matchAll(fillers), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Version and licence come from the installed package, so that they cannot differ from what runs. */
function peer(name, findsNames, detect) {
  const { version, license } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8'));
  const entry = here(`entries/${name.replace('@', '').replace('/', '-')}.mjs`);
  return { name, version, licence: license, findsNames, detect, entry };
}

export const peers = [
  peer('redact-pii', true, (text) => hiddenRanges(text, redactPii.redact(text), tokens)),
  peer('compromise', true, detectWithCompromise),
  peer('openredaction', true, detectWithOpenRedaction),
  peer('pii-filter', true, detectWithPiiFilter),
  peer('@redactpii/node', true, (text) => hiddenRanges(text, redactpiiNode.redact(text), tokens)),
  peer('anonymize-nlp', true, (text) => hiddenRanges(text, anonymizeNlp.anonymize(text), anonymizeTokens)),
  peer('@arcjet/redact', false, detectWithArcjet),
];
