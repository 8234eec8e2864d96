import { decode, decodeText } from './decode.ts';
import type { CoverReason } from './document-model.ts';
import type { Zip } from './zip.ts';

export type ReadableKind = 'pdf' | 'zip' | 'rtf' | 'html' | 'text';

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

function holds(bytes: Uint8Array, text: string): boolean {
  for (let at = bytes.indexOf(text.charCodeAt(0)); at >= 0; at = bytes.indexOf(text.charCodeAt(0), at + 1))
    if (startsWith(bytes, text, at)) return true;
  return false;
}

const signs: readonly (readonly [magic: string, kind: ReadableKind | CoverReason, at?: number])[] = [
  ['PK\x03\x04', 'zip'],
  ['\x89PNG', 'scan'],
  ['\xff\xd8\xff', 'scan'],
  ['GIF8', 'scan'],
  ['II*\0', 'scan'],
  ['MM\0*', 'scan'],
  ['WEBP', 'scan', 8],
  ['ftypheic', 'scan', 4],
  ['ftypheix', 'scan', 4],
  ['ftypmif1', 'scan', 4],
  ['ftypavif', 'scan', 4],
  ['\0\0\0\x0cjP  ', 'scan'],
];

const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

/** Text of another kind than running text: what a mail, a web archive or data file starts with. */
const machineText = /^(?:MIME-Version:|From:|Received:|<\?xml|<svg|<!DOCTYPE(?!\s*html)|%!PS|BEGIN:VCARD)/i;
const htmlStart =
  /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|style|div|table|article|section|h[1-6]|p)\b/i;
/** The page that a system sends instead of a file when nobody is signed in. */
const signIn = /<input[^>]+type\s*=\s*["']?password/i;

function textKind(bytes: Uint8Array): ReadableKind | CoverReason {
  const text = decodeText(bytes.subarray(0, 200_000)).replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (start === '') return 'not-a-document';
  const xhtml = start.replace(/^<\?xml[^>]*\?>\s*/, '');
  if (htmlStart.test(xhtml)) return signIn.test(text) ? 'not-a-document' : 'html';
  if (machineText.test(start)) return 'unsupported';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what text does not hold
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return strange > 0.002 * text.length || letters < 0.3 * text.replace(/\s/g, '').length
    ? 'unsupported'
    : 'text';
}

/**
 * What the bytes are, whatever the server or the name says: a kind that can be read, or the reason why they are
 * covered. Readers of PDF accept its header anywhere in the first 1024 bytes, so this does too.
 */
export function documentKind(bytes: Uint8Array): ReadableKind | CoverReason {
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return holds(bytes, wide('EncryptedPackage')) ? 'encrypted' : 'old-word';
  const last = Math.min(bytes.length, 1024) - 5;
  const isText =
    startsWith(bytes, '{\\rtf') || /^\s*\{\\rtf/.test(decode(bytes.subarray(0, 64), 'windows-1252'));
  if (isText) return 'rtf';
  // A bitmap says its own length.
  if (startsWith(bytes, 'BM') && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0) return 'scan';
  for (const [magic, kind, at] of signs) if (startsWith(bytes, magic, at)) return kind;
  for (let at = 0; at <= last; at++) if (startsWith(bytes, '%PDF-', at)) return 'pdf';
  return textKind(bytes);
}

const wordMain = /wordprocessingml|ms-word\.(?:document|template)\.macroEnabled/i;

/** What an archive is: a word processor's document, or the reason why it is covered. */
export function archiveKind(zip: Zip): 'docx' | 'odt' | CoverReason {
  if (zip.names.includes('[content_types].xml'))
    return wordMain.test(decode(zip.read('[content_types].xml')!, 'utf-8')) ? 'docx' : 'unsupported';
  const type = zip.names.includes('mimetype') ? decode(zip.read('mimetype')!, 'utf-8').trim() : '';
  if (!/^application\/vnd\.oasis\.opendocument\.text/.test(type)) return 'unsupported';
  const manifest = zip.read('META-INF/manifest.xml');
  return manifest && decode(manifest, 'utf-8').includes('encryption-data') ? 'encrypted' : 'odt';
}
