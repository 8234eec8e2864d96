import type { DocumentModel } from '../../shared/documents/document-model.ts';
import type { DocumentTexts } from './messages.ts';

/** "12 details verborgen: 3 namen, 2 adressen, …": most frequent first. */
export function summaryOf(model: DocumentModel, texts: DocumentTexts): string {
  const counts = new Map<string, number>();
  for (const [kind, count] of Object.entries(model.hidden)) {
    const known = Object.hasOwn(texts.kinds, kind) ? kind : 'other';
    counts.set(known, (counts.get(known) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const covered = model.pages.filter((page) => page.covered).length;
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${count} ${texts.kinds[kind]![count === 1 ? 0 : 1]}`);
  const hidden = total === 0 ? texts.nothingHidden : `${texts.hidden(total)}: ${parts.join(', ')}`;
  return covered > 0 ? `${hidden}. ${texts.pagesCovered(covered)}` : hidden;
}
