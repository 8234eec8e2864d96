import type { CoverReason } from './document-model.ts';

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

const unreadable: readonly (readonly [magic: string, reason: CoverReason])[] = [
  ['PK\x03\x04', 'unsupported'],
  ['\xd0\xcf\x11\xe0', 'unsupported'],
  ['{\\rtf', 'unsupported'],
  ['\x89PNG', 'scan'],
  ['\xff\xd8\xff', 'scan'],
  ['GIF8', 'scan'],
  ['II*\0', 'scan'],
  ['MM\0*', 'scan'],
];

/**
 * What the bytes are, whatever the server calls them: a PDF, or the reason why they are covered. Readers
 * accept a PDF header anywhere in the first 1024 bytes, so this does too.
 */
export function documentKind(bytes: Uint8Array): 'pdf' | CoverReason {
  for (const [magic, reason] of unreadable) if (startsWith(bytes, magic)) return reason;
  const last = Math.min(bytes.length, 1024) - 5;
  for (let at = 0; at <= last; at++) if (startsWith(bytes, '%PDF-', at)) return 'pdf';
  return 'not-a-document';
}
