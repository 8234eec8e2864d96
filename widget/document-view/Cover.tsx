import type { CoverReason } from '../../shared/documents/document-model.ts';
import type { DocumentTexts } from './messages.ts';

/** Why there is nothing to see, and what to do about it. */
export function Cover({ reason, texts }: { readonly reason: CoverReason; readonly texts: DocumentTexts }) {
  const { title, text, next } = texts.cover[reason];
  return (
    <div class="cover">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="next">{next}</p>
    </div>
  );
}
