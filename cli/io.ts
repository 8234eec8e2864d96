/** The world as a command sees it; tests give their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<Buffer>;
  /** Aborted when the command must stop (Ctrl+C). */
  readonly signal: AbortSignal;
}

/** Something in what the user gave is wrong: one line on standard error, exit 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

export function processIo(): Io {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    async input() {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(part as Buffer);
      return Buffer.concat(parts);
    },
    signal: stop.signal,
  };
}
