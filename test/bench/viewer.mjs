// A CV on the screen: our faithful view, its person hidden, beside pdf.js that draws it as it is on a canvas with a
// layer of text over it. Both from an empty frame: code, worker, reading and drawing. Alone, after the extension was
// built to dist/e2e: node test/bench/viewer.mjs
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.env.ONBEVANGEN_BENCH_ROUNDS ?? 9);
/** Of one and of two pages; with a photograph and without; with columns and boxes, and plain. */
const cvs = [
  'CV_Fatima_El_Amrani_2026.pdf',
  'cv-elif-ozturk-kaya.pdf',
  'CV-Europass-Wisniewski-Lukasz-NL.pdf',
  'Hope_Blijd_HR_CV.pdf',
];
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const plain = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/pdf_viewer.css"><body><script type="module">
const pdfjs = await import(location.origin + '/pdf.min.mjs');
pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
addEventListener('message', async ({ data, ports }) => {
  const file = await pdfjs.getDocument({ data, standardFontDataUrl: '/standard_fonts/' }).promise;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const scale = (innerWidth - 32) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const sheet = document.body.appendChild(document.createElement('div'));
    sheet.style.cssText = 'position:relative;margin:16px;--total-scale-factor:' + scale;
    const canvas = sheet.appendChild(document.createElement('canvas'));
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const container = sheet.appendChild(document.createElement('div'));
    container.className = 'textLayer';
    const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    await Promise.all([page.render({ canvas, viewport }).promise, layer.render()]);
    await painted();
    if (number === 1) ports[0].postMessage('first');
    if (number === file.numPages) ports[0].postMessage('whole');
  }
});
</script>`;

/** pdf.js as it is shipped, and a page that draws with it. */
async function servePlain() {
  const shipped = path.join(root, 'node_modules/pdfjs-dist');
  const files = {
    '/pdf.min.mjs': ['build/pdf.min.mjs', 'text/javascript'],
    '/pdf.worker.min.mjs': ['build/pdf.worker.min.mjs', 'text/javascript'],
    '/pdf_viewer.css': ['web/pdf_viewer.css', 'text/css'],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [file, type] = files[url] ?? [`standard_fonts/${path.basename(url)}`, 'application/octet-stream'];
    try {
      const body = url === '/' ? plain : readFileSync(path.join(shipped, file));
      response.writeHead(200, {
        'content-type': url === '/' ? 'text/html' : type,
        'cache-control': 'max-age=600',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** In a page: milliseconds from an empty frame to its first page, and to all of them, painted. */
function time({ address, bytes, ours }) {
  const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)).buffer;
  const nonce = '0123456789abcdef0123456789abcdef';
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:800px;height:1000px;border:0';
  document.body.replaceChildren();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const from = performance.now();
    let first;
    port1.onmessage = ({ data }) => {
      if (data === 'first') first = performance.now() - from;
      if (ours)
        return requestAnimationFrame(() =>
          setTimeout(
            () =>
              resolve({
                state: data.state,
                first: performance.now() - from,
                whole: performance.now() - from,
              }),
            0,
          ),
        );
      if (data === 'whole')
        setTimeout(() => resolve({ state: 'shown', first, whole: performance.now() - from }), 0);
    };
    const settings = { knownNames: ['Fatima El Amrani', 'Elif Ozturk'], language: 'nl', label: 'Kalo 4' };
    frame.addEventListener('load', () =>
      ours
        ? frame.contentWindow.postMessage({ onbevangen: 'document', nonce, settings, content }, '*', [
            port2,
            content,
          ])
        : frame.contentWindow.postMessage(content, '*', [port2, content]),
    );
    frame.src = ours ? `${address}#${nonce}` : address;
    document.body.append(frame);
  });
}

export async function bench(executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium') {
  const { chromium } = await import('playwright');
  const extension = path.join(root, 'dist/e2e');
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-bench-'));
  const server = await servePlain();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    viewport: { width: 800, height: 1000 },
    args: [
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
    const viewer = `chrome-extension://${new URL(worker.url()).host}/extension/viewer/viewer.html`;
    // Without a page around it the viewer waits for ever: an empty page of the extension.
    const page = await context.newPage();
    await page.goto(viewer);
    const other = await context.newPage();
    await other.goto(`${server.url}standard_fonts/LiberationSans-Regular.ttf`).catch(() => undefined);
    await other.goto(server.url);
    const firsts = [];
    const wholes = [];
    for (const cv of cvs) {
      const bytes = readFileSync(path.join(root, 'demo/cvs', cv)).toString('base64');
      const ours = [];
      const plains = [];
      for (let round = 0; round < ROUNDS; round++) {
        await page.bringToFront();
        // What was read in this session would not be read again.
        await page.evaluate(() => globalThis.chrome.storage.session.clear());
        ours.push(await page.evaluate(time, { address: viewer, bytes, ours: true }));
        await other.bringToFront();
        plains.push(await other.evaluate(time, { address: server.url, bytes, ours: false }));
      }
      if (ours.some(({ state }) => state !== 'shown')) throw new Error(`${cv} is covered`);
      const ratio = (of) =>
        median(ours.slice(1).map((one) => one[of])) / median(plains.slice(1).map((one) => one[of]));
      firsts.push(ratio('first'));
      wholes.push(ratio('whole'));
    }
    return [
      {
        name: 'CV, first page on screen, faithful view ÷ plain pdf.js (at most 0.6)',
        value: median(firsts).toFixed(2),
      },
      {
        name: 'CV, whole document, faithful view ÷ plain pdf.js (at most 0.6)',
        value: median(wholes).toFixed(2),
      },
      { name: 'CV, whole document, the slowest of four', value: Math.max(...wholes).toFixed(2) },
    ];
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const { name, value } of await bench()) console.log(`${name.padEnd(70)} ${value}`);
