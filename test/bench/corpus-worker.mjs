// Reads one file after another, as the viewer's worker does. Started by corpus.mjs, which kills it.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { readDocument } = await import(workerData.reader);
const { pdfjs } = await import(workerData.pdfjs);
// Rejections that nobody hears would end the browser's worker too, without an answer.
process.on('unhandledRejection', (error) => {
  parentPort.postMessage({ outcome: 'unhandled', detail: String(error?.stack ?? error) });
});
parentPort.on('message', async (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const from = process.cpuUsage();
  try {
    const result = await readDocument(bytes, async () => pdfjs, {
      knownNames: ['Zeynep Karadeniz'],
      language: 'en',
    });
    const { user, system } = process.cpuUsage(from);
    const pages = result.state === 'shown' ? result.model.pages : [];
    const covered = pages.filter((page) => page.covered).length;
    const outcome =
      result.state === 'covered' ? `covered: ${result.reason}` : covered > 0 ? 'shown in part' : 'shown';
    // What cannot be handed over would hang the viewer, too.
    parentPort.postMessage({ outcome, cpu: (user + system) / 1000, result });
  } catch (error) {
    parentPort.postMessage({ outcome: 'threw', detail: String(error?.stack ?? error) });
  }
});
parentPort.postMessage({ outcome: 'ready' });
