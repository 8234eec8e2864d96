/** Stands in browsers, in workers and in Node alike; no library of ES says so. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Text of bytes in an encoding of the WHATWG's list. Bytes that it does not have become U+FFFD. */
export function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte of European text is nothing. */
function looksWide(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2000);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (zeros[1]! > 0.3 * length && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > 0.3 * length && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

/** Text of a file that does not say for sure in which encoding it is: by its mark, else UTF-8, else as `other`. */
export function decodeText(bytes: Uint8Array, other = 'windows-1252'): string {
  const marked = markOf(bytes) ?? looksWide(bytes);
  return marked ? decode(bytes, marked) : (strictUtf8(bytes) ?? decode(bytes, other));
}

/** Characters that take no room and only break words apart for who searches in them. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
const unseen = /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Text as it is shown: no soft hyphens, marks of direction and control characters. Tabs and line ends stay. */
export const cleanText = (text: string): string => text.replace(unseen, '').replace(controls, '');
