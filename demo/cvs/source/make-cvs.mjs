/**
 * Makes the CV files of the demo again: node demo/cvs/source/make-cvs.mjs [id …]
 * Needs LibreOffice, TeX Live (pdflatex, xelatex), ImageMagick, poppler-utils and a Chromium
 * (another than Playwright's own: its path in CHROMIUM).
 * The finished files are in the repository, so nobody needs this to run the demo.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import frontEnd from './content/front-end-developers.mjs';
import hr from './content/hr-advisers.mjs';
import warehouse from './content/warehouse-coordinators.mjs';
import { docx } from './docx.mjs';
import { person } from './person.mjs';
import { plan } from './plan.mjs';
import { portraitSvg } from './portrait.mjs';
import { scanPdf } from './scan-pdf.mjs';

const here = import.meta.dirname;
const out = join(here, '..');
const work = mkdtempSync(join(tmpdir(), 'cvs-'));
const run = (command, args) => execFileSync(command, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
const { module } = await runnerImport(join(here, '../../data/index.ts'));
const content = { ...hr, ...warehouse, ...frontEnd };
const wanted = process.argv.slice(2).map(Number);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 240, height: 300 } });

const office = (file, format) =>
  run('soffice', ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', format, file]);

const makers = {
  async chromium(p, entry, jpeg, target) {
    const photo = entry.photo === 'svg' ? portraitSvg(p.portrait) : jpeg && `data:image/jpeg;base64,${jpeg.toString('base64')}`;
    await page.setContent(entry.template(p, { ...entry, photo }), { waitUntil: 'load' });
    writeFileSync(target, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  },
  libreoffice(p, entry, jpeg, target, format = 'pdf') {
    writeFileSync(join(work, 'cv.fodt'), entry.template(p, { ...entry, photo: jpeg?.toString('base64') }));
    office('cv.fodt', format);
    copyFileSync(join(work, `cv.${format}`), target);
  },
  'libreoffice-docx': (p, entry, jpeg, target) => makers.libreoffice(p, entry, jpeg, target, 'docx'),
  latex(p, entry, jpeg, target) {
    if (jpeg) writeFileSync(join(work, 'photo.jpg'), jpeg);
    writeFileSync(join(work, 'cv.tex'), entry.template(p, { ...entry, photo: jpeg && 'photo.jpg' }));
    for (const file of ['cv.aux', 'cv.out']) rmSync(join(work, file), { force: true });
    for (let pass = 0; pass < 2; pass++) run(entry.by, ['-interaction=nonstopmode', '-halt-on-error', 'cv.tex']);
    copyFileSync(join(work, 'cv.pdf'), target);
  },
  pdflatex: (...args) => makers.latex(...args),
  xelatex: (...args) => makers.latex(...args),
  docx: (p, _entry, jpeg, target) => writeFileSync(target, docx(p, jpeg)),
  /** Printed, laid askew on the glass, and saved as a picture only. */
  scan(p, entry, jpeg, target) {
    makers.libreoffice(p, entry, jpeg, join(work, 'paper.pdf'));
    run('pdftoppm', ['-r', '110', '-gray', '-f', '1', '-l', '1', '-png', 'paper.pdf', 'paper']);
    run('sh', ['-c', 'mv paper-*.png paper.png']);
    const look = ['-background', '#e9e9e6', '-rotate', '0.7', '-blur', '0x0.5', '-level', '4%,96%', '-colorspace', 'Gray'];
    run('convert', ['paper.png', ...look, '-resize', '910x1287!', '-quality', '45', 'scan.jpg']);
    writeFileSync(target, scanPdf(readFileSync(join(work, 'scan.jpg')), 910, 1287));
  },
};

for (const candidate of module.candidates) {
  if (wanted.length && !wanted.includes(candidate.id)) continue;
  const entry = plan[candidate.id];
  const p = person(candidate, content[candidate.id]);
  let jpeg;
  if (candidate.portrait && entry.photo !== 'none') {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${portraitSvg(candidate.portrait)}`);
    jpeg = await page.screenshot({ type: 'jpeg', quality: 82 });
  }
  await makers[entry.by](p, entry, jpeg, join(out, candidate.cv));
  console.log(candidate.id, entry.by, candidate.cv, readFileSync(join(out, candidate.cv)).length);
}
await browser.close();
rmSync(work, { recursive: true });
