import { inflateSync } from 'node:zlib';

/** Pixels of an 8-bit RGB(A) PNG, as Chromium writes them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
}

const PAETH = (a: number, b: number, c: number) => {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

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
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const value = raw[y * (stride + 1) + 1 + x]!;
      const a = x >= channels ? pixels[y * stride + x - channels]! : 0;
      const b = y ? pixels[(y - 1) * stride + x]! : 0;
      const c = y && x >= channels ? pixels[(y - 1) * stride + x - channels]! : 0;
      const add = [0, a, b, (a + b) >> 1, PAETH(a, b, c)][filter ?? 0]!;
      pixels[y * stride + x] = (value + add) & 255;
    }
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
