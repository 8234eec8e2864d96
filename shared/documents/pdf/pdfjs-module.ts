// The legacy build, since the modern one asks for newer browsers than the extension does. The worker's half
// comes along so that pdf.js runs where it is loaded: our own worker, or Node; never a second thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfJs } from './pdfjs.ts';

export const pdfjs = { getDocument, OPS } as unknown as PdfJs;
