import { Inflate, strFromU8 } from 'fflate';

/** A file in the archive is locked with a password. */
export class EncryptedError extends Error {}

interface Entry {
  readonly at: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

export interface Zip {
  /** In small letters: parts are the same whatever the case of their names. */
  readonly names: readonly string[];
  /** Contents of a file; undefined when it is not there. Throws when it is damaged, locked or too large. */
  read(name: string): Uint8Array | undefined;
}

const limits = { files: 4000, unpacked: 80 * 1024 * 1024, piece: 16 * 1024 };

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) value = table[(value ^ bytes[i]!) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Unpacks in small pieces, so that a bomb is noticed before it is out. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpack = new Inflate((part) => {
    size += part.length;
    if (size > limit) throw new RangeError('unpacks to too much');
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += limits.piece) {
    const end = Math.min(packed.length, at + limits.piece);
    unpack.push(packed.subarray(at, end), end === packed.length);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads the list of files in a zip archive. Throws when there is none, or too many. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < first) throw new Error('no list of files');
  const count = view.getUint16(end + 10, true);
  if (count > limits.files) throw new RangeError('too many files');
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('damaged list of files');
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    entries.set(name.replace(/^\//, '').replaceAll('\\', '/').toLowerCase(), {
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  let room = limits.unpacked;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      if (entry.encrypted) throw new EncryptedError('locked');
      if (entry.size > room) throw new RangeError('unpacks to too much');
      if (view.getUint32(entry.at, true) !== 0x04034b50) throw new Error('damaged file');
      const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      const packed = bytes.subarray(from, from + entry.packed);
      if (packed.length !== entry.packed) throw new Error('cut off');
      if (entry.method !== 0 && entry.method !== 8) throw new Error('packed in an unknown way');
      const content = entry.method === 0 ? packed : inflate(packed, entry.size);
      if (content.length !== entry.size || crcOf(content) !== entry.crc) throw new Error('damaged file');
      room -= content.length;
      return content;
    },
  };
}
