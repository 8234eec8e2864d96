import { inflateSync } from 'node:zlib';

/** Pixels of an 8-bit RGB(A) PNG, as Chromium writes them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
}

/** Which of the three neighbours a value is nearest to. */
function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const pa = Math.abs(p - a);
  const pb = Math.abs(p - b);
  const pc = Math.abs(p - c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Takes back what PNG's filters did to one line; `above` is the line before it, taken back. */
function unfilter(filter: number, line: Buffer, above: Buffer, channels: number): void {
  if (filter === 0) return;
  for (let x = 0; x < line.length; x++) {
    const a = x >= channels ? line[x - channels]! : 0;
    const b = above[x]!;
    let add = a;
    if (filter === 2) add = b;
    else if (filter === 3) add = (a + b) >> 1;
    else if (filter === 4) add = paeth(a, b, x >= channels ? above[x - channels]! : 0);
    line[x] = (line[x]! + add) & 255;
  }
}

export function readPng(file: Buffer): Picture {
  let [width, height, channels] = [0, 0, 4];
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR')
      [width, height, channels] = [body.readUInt32BE(0), body.readUInt32BE(4), body[9] === 6 ? 4 : 3];
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const line = pixels.subarray(y * stride, (y + 1) * stride);
    raw.copy(line, 0, from + 1, from + 1 + stride);
    unfilter(raw[from]!, line, above, channels);
    above = line;
  }
  return { width, height, channels, pixels };
}

/** Number of pixels in the demo's marking colour: pure magenta, and what anti-aliasing makes of it. */
export function markedPixels(file: Buffer): number {
  const { pixels, channels } = readPng(file);
  let count = 0;
  for (let at = 0; at < pixels.length; at += channels) {
    if (pixels[at]! > 200 && pixels[at + 1]! < 80 && pixels[at + 2]! > 200) count++;
  }
  return count;
}
