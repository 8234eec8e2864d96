import { Fragment } from 'react';

/** The text with every match of the query marked, which splits it over several text nodes. */
export function Highlight({ text, query }: { text: string; query: string }) {
  const needle = query.trim().toLowerCase();
  if (!needle) return text;
  const parts: { text: string; hit: boolean; at: number }[] = [];
  const lower = text.toLowerCase();
  let at = 0;
  for (let hit = lower.indexOf(needle); hit >= 0; hit = lower.indexOf(needle, at)) {
    parts.push({ text: text.slice(at, hit), hit: false, at });
    parts.push({ text: text.slice(hit, hit + needle.length), hit: true, at: hit });
    at = hit + needle.length;
  }
  parts.push({ text: text.slice(at), hit: false, at });
  return parts
    .filter((part) => part.text !== '')
    .map((part) =>
      part.hit ? (
        <mark key={part.at} className="match">
          {part.text}
        </mark>
      ) : (
        <Fragment key={part.at}>{part.text}</Fragment>
      ),
    );
}
