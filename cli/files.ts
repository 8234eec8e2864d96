import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { BadInput, type Io } from './io.ts';

/** Bytes; more than this is no CV, letter or log. */
const largest = 256 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be used',
  EPERM: 'may not be used',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'does not fit on the disk',
  ENOTDIR: 'does not exist',
};

function explain(error: unknown, file: string): BadInput {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new BadInput(`${file} ${REASONS[code] ?? `cannot be used (${code})`}.`);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${name} is not text in UTF-8.`);
  }
}

/** Bytes of a file, or of standard input for `-`; `which` is what messages call it. Throws `BadInput`. */
export async function readBytes(file: string, io: Io, which: string): Promise<Uint8Array> {
  if (file === '-') return new Uint8Array(await io.input());
  try {
    const { size } = await stat(file);
    if (size > largest)
      throw new BadInput(`${which} is too large: at most ${largest / 1024 / 1024} MB is read.`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw error instanceof BadInput ? error : explain(error, which);
  }
}

/** Text of a file, or of standard input for `-`. Throws `BadInput`. */
export async function readText(file: string, io: Io): Promise<string> {
  if (file === '-') return decode(await io.input(), 'Standard input');
  const bytes = await readFile(file).catch((error) => {
    throw explain(error, file);
  });
  return decode(bytes, file);
}

/** Writes a file so that it is there completely or not at all. Throws `BadInput`. */
export async function writeWhole(
  file: string,
  parts: AsyncIterable<string | Uint8Array> | Iterable<string>,
  { mode = 0o666 }: { readonly mode?: number } = {},
): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      for await (const part of parts) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw (error as NodeJS.ErrnoException).syscall ? explain(error, file) : error;
  }
}
