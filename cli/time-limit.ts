import { Worker } from 'node:worker_threads';

/** Milliseconds for one file; one that goes round in circles would go on for ever. */
const limit = 60_000;

/**
 * Does the work, and ends the process with a line on standard error when it takes longer: work that never lets go of
 * its thread cannot be stopped from within, and what it holds would keep the process from ending. Exit 137.
 */
export async function inTime<T>(work: () => Promise<T>, late: string, milliseconds = limit): Promise<T> {
  const watchdog = new Worker(
    `const { line, milliseconds } = require('node:worker_threads').workerData;
     setTimeout(() => {
       require('node:fs').writeSync(2, line);
       process.kill(process.pid, 'SIGKILL');
     }, milliseconds);`,
    {
      eval: true,
      // Whatever this process was started with must not change how the watchdog is read.
      execArgv: [],
      workerData: { line: `onbevangen: ${late}\n`, milliseconds },
    },
  );
  watchdog.unref();
  try {
    return await work();
  } finally {
    await watchdog.terminate();
  }
}
