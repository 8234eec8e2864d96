export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly word: string; readonly value: number | undefined }
  /** Bytes in the code page that holds where they stand. */
  | { readonly type: 'text'; readonly bytes: Uint8Array };

const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const [open, close, slash, quote, minus, blank] = [123, 125, 92, 39, 45, 32];

/** Splits RTF into its tokens, in one pass. Bytes after `\bin` are passed over: they are pictures. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let text: number[] = [];
  const flush = function* (): Generator<RtfToken> {
    if (text.length > 0) yield { type: 'text', bytes: Uint8Array.from(text) };
    text = [];
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === open || byte === close) {
      yield* flush();
      yield byte === open ? { type: 'open' } : { type: 'close' };
    } else if (byte !== slash) {
      if (byte !== 10 && byte !== 13 && byte !== 0) text.push(byte);
    } else if (bytes[at + 1] === quote) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
      if (!Number.isNaN(code)) text.push(code);
      at += 3;
    } else if (!isLetter(bytes[at + 1] ?? 0)) {
      const sign = bytes[at + 1] ?? 0;
      at++;
      // An escaped brace or slash is itself; the others are words of one sign.
      if (sign === open || sign === close || sign === slash) text.push(sign);
      else {
        yield* flush();
        const word = sign === 10 || sign === 13 ? 'par' : String.fromCharCode(sign);
        yield { type: 'word', word, value: undefined };
      }
    } else {
      yield* flush();
      let end = at + 1;
      while (isLetter(bytes[end] ?? 0) && end - at < 40) end++;
      const word = String.fromCharCode(...bytes.subarray(at + 1, end));
      const from = end;
      if (bytes[end] === minus && isDigit(bytes[end + 1] ?? 0)) end++;
      while (isDigit(bytes[end] ?? 0) && end - from < 12) end++;
      const value =
        end > from ? Number.parseInt(String.fromCharCode(...bytes.subarray(from, end)), 10) : undefined;
      if (bytes[end] === blank) end++;
      if (word === 'bin' && value && value > 0) end += value;
      at = end - 1;
      if (word !== 'bin') yield { type: 'word', word, value };
    }
  }
  yield* flush();
}
