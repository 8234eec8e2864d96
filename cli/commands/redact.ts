import { textOfModel } from '../../shared/documents/text-of.ts';
import { kindLabel, shownInstead } from '../../shared/languages/index.ts';
import { detect } from '../../shared/recognizers/detect.ts';
import { recognizers } from '../../shared/recognizers/index.ts';
import type { DetectOptions } from '../../shared/recognizers/recognizer.ts';
import { redact } from '../../shared/text/redact.ts';
import type { Span } from '../../shared/text/span.ts';
import { toolTexts } from '../../widget/document-view/tool-texts.ts';
import { plainText, readAnonymous } from '../documents.ts';
import { readBytes, readText, writeWhole } from '../files.ts';
import { BadInput } from '../io.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly knownName: readonly string[];
  readonly kinds?: string;
  readonly also?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly html?: string;
}

const KINDS = recognizers.map((one) => one.kind);
const SWITCHES = recognizers.filter((one) => one.switchable).map((one) => one.kind);

/** The kinds in a list with commas; undefined without a list. */
function kindsIn(list: string | undefined): string[] | undefined {
  const kinds = list?.split(',').map((kind) => kind.trim());
  const strange = kinds?.find((kind) => !KINDS.includes(kind));
  if (strange !== undefined)
    throw new BadInput(`There is no kind ${JSON.stringify(strange)}. There are: ${KINDS.join(', ')}.`);
  return kinds;
}

const gather = (value: string, all: readonly string[]) => [...all, value];

/** As users of the detection read spans: where, what kind, and the text itself. */
const written = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end, kind }) => ({ start, end, kind, text: text.slice(start, end) }));

function lineOf(line: string, number: number): { id: unknown; text: string; knownNames: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`Line ${number} is not JSON.`);
  }
  const {
    id,
    text,
    knownNames = [],
  } = (value ?? {}) as { id?: unknown; text?: unknown; knownNames?: unknown };
  const names = Array.isArray(knownNames) && knownNames.every((name) => typeof name === 'string');
  if (typeof text !== 'string' || !names) {
    throw new BadInput(`Line ${number} wants {"id", "text", "knownNames": […]}.`);
  }
  return { id, text, knownNames };
}

export const redactText: CliCommand = {
  register(program, io) {
    program
      .command('redact [files...]')
      .description('Hide in texts and CV files (pdf, docx, odt, rtf, html) what tells who somebody is')
      .option('--known-name <name>', 'name of somebody in the text (can be repeated)', gather, [])
      .option('--kinds <kinds>', `only these, with commas between them (${KINDS.join(',')})`)
      .option('--also <kinds>', `kinds that are off otherwise, on (${SWITCHES.join(',')})`)
      .option('--lang <language>', 'nl or en; decides the labels too')
      .option('--html <file>', 'also write the anonymous view of a CV as one web page')
      .option('--json', 'print the spans instead: a line of JSON per file')
      .option(
        '--jsonl',
        'read {"id","text","knownNames"} lines from standard input, write {"id","spans"} lines',
      )
      .action(async (files: readonly string[], options: Options) => {
        const { lang, knownName } = options;
        const kinds = kindsIn(options.kinds);
        const also = kindsIn(options.also);
        if (lang !== undefined && lang !== 'nl' && lang !== 'en') {
          throw new BadInput(`Language ${lang} is not nl or en.`);
        }
        const shared: DetectOptions = {
          ...(lang && { language: lang }),
          ...(kinds && { kinds }),
          ...(also && { also }),
        };
        if (options.jsonl) {
          if (files.some((file) => file !== '-'))
            throw new BadInput('--jsonl reads standard input, no files.');
          const lines = (await readText('-', io)).split('\n');
          const answers = lines.flatMap((line, at) => {
            if (line.trim() === '') return [];
            const { id, text, knownNames } = lineOf(line, at + 1);
            const spans = detect(text, { ...shared, knownNames: [...knownName, ...knownNames] });
            return [`${JSON.stringify({ id, spans: written(text, spans) })}\n`];
          });
          return io.out(answers.join(''));
        }
        if (files.length === 0) throw new BadInput('Give a file, or - for standard input.');
        if (options.html !== undefined && files.length > 1) throw new BadInput('--html takes one file.');
        // All are read before anything is written: bad input leaves nothing half done on standard output.
        const read: { bytes: Uint8Array; which: string }[] = [];
        for (const [at, file] of files.entries()) {
          const which = file === '-' ? 'Standard input' : files.length > 1 ? `File ${at + 1}` : 'The file';
          read.push({ bytes: await readBytes(file, io, which), which });
        }
        const answers: string[] = [];
        for (const [at, { bytes, which }] of read.entries()) {
          const text = options.html === undefined ? plainText(bytes, which) : undefined;
          if (text === undefined) {
            if (options.json || kinds || also)
              throw new BadInput('--json, --kinds and --also are for text, not for CV files.');
            const model = await readAnonymous(bytes, which, knownName, lang);
            const language = lang ?? 'nl';
            if (options.html !== undefined) {
              const { documentHtml } = await import('../document-html.ts');
              await writeWhole(options.html, [documentHtml(model, language)]);
            }
            answers.push(
              textOfModel(model, {
                hidden: (kind) => `[${kindLabel(language, kind)}]`,
                leftOut: toolTexts[language].leftOut,
              }),
            );
            continue;
          }
          const spans = detect(text, { ...shared, knownNames: knownName });
          answers.push(
            options.json
              ? `${JSON.stringify({ file: files[at], spans: written(text, spans) })}\n`
              : redact(text, spans, (span, hidden) => shownInstead(lang ?? 'nl', span, hidden)),
          );
        }
        return io.out(answers.join(''));
      });
  },
};
