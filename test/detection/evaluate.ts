// Prints what detection hides and loses on the development set, or on any folder of marked documents.
import { parseArgs } from 'node:util';
import { detect } from '../../shared/recognizers/detect.ts';
import { markKinds } from './gold.ts';
import { share } from './measure.ts';
import { evaluate, SPREAD } from './rows.ts';
import { filledDocuments, writtenDocuments } from './set.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    slips: { type: 'boolean' },
    context: { type: 'string' },
    kind: { type: 'string' },
    only: { type: 'string' },
  },
});

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;
const documents = values.set
  ? writtenDocuments(values.set)
  : [...writtenDocuments(), ...filledDocuments(Number(values.rounds))];
const chosen = values.only ? documents.filter(({ id }) => id.includes(values.only!)) : documents;
const { results, whole, perContext, perOrigin, slips } = evaluate(chosen, detect);

console.log(`${chosen.length} documents, ${perOrigin.size} origin groups, ${perContext.size} contexts\n`);
console.log(`${'lost, of all that was wanted'.padEnd(42)}  lost     limit    worst group minus best`);
for (const { row, count, worst, best } of results) {
  const spread = worst.share - best.share;
  const good = share(count) <= row.limit && spread <= SPREAD;
  console.log(
    `${good ? ' ' : '!'} ${row.name.padEnd(40)}  ${percent(share(count)).padEnd(8)} ${percent(row.limit).padEnd(8)} ${percent(spread)} (${worst.origin} – ${best.origin})`,
  );
}
console.log(`\n${'kind'.padEnd(14)} ${[...perContext.keys()].map((name) => name.padStart(17)).join('')}`);
for (const kind of markKinds) {
  if (!whole.kinds.has(kind)) continue;
  const cells = [...perContext.values()].map((score) =>
    percent(share(score.kinds.get(kind) ?? { of: 0, lost: 0 })).padStart(17),
  );
  console.log(`${kind.padEnd(14)} ${cells.join('')}`);
}
console.log(
  `${'documents'.padEnd(14)} ${[...perContext.values()].map((score) => percent(share(score.documents)).padStart(17)).join('')}`,
);
console.log(`\n${'origin'.padEnd(28)} documents  name     keep     other`);
for (const [origin, score] of perOrigin) {
  const cells = [score.documents, score.kinds.get('name') ?? { of: 0, lost: 0 }, score.keep, score.other].map(
    (one) => percent(share(one)).padEnd(9),
  );
  console.log(`${origin.padEnd(28)} ${cells.join('')}`);
}
if (values.slips) {
  const seen = new Set<string>();
  console.log('\nslips: [what was left or taken] in its surroundings');
  for (const { document, context, slip } of slips) {
    if ((values.context && context !== values.context) || (values.kind && slip.kind !== values.kind))
      continue;
    const { text } = document;
    const key = `${document.id} ${slip.start} ${slip.kind}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const around = `${text.slice(Math.max(0, slip.start - 40), slip.start)}⟦${text.slice(slip.start, slip.end)}⟧${text.slice(slip.end, slip.end + 40)}`;
    console.log(
      `${document.id} ${context} ${slip.kind}${slip.leaked ? '!' : ''}: ${around.replace(/\n/g, '⏎').replace(/\t/g, '⇥')}`,
    );
  }
}
