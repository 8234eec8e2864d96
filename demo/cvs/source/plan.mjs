import { boxes } from './chromium/boxes.mjs';
import { letterspaced } from './chromium/letterspaced.mjs';
import { photoHeader } from './chromium/photo-header.mjs';
import { sidebar } from './chromium/sidebar.mjs';
import { timeline } from './chromium/timeline.mjs';
import { classic, darkColumn, framed, hints, spacedHeader } from './latex/templates.mjs';
import { europassLike, footedPages, labelTable } from './libreoffice/layouts.mjs';

/** Which program makes whose CV, from which template. `photo: 'none'`: applicant left it out. */
export const plan = {
  101: { by: 'chromium', template: sidebar },
  102: { by: 'chromium', template: photoHeader },
  103: { by: 'libreoffice', template: europassLike, photo: 'none' },
  104: { by: 'libreoffice', template: footedPages },
  105: { by: 'libreoffice', template: footedPages, colour: '#00563f', font: 'Liberation Serif' },
  106: { by: 'chromium', template: letterspaced },
  107: { by: 'docx' },
  108: { by: 'pdflatex', template: framed },
  109: { by: 'libreoffice', template: labelTable, photo: 'none' },
  110: { by: 'libreoffice', template: labelTable, font: 'Liberation Sans', colour: '#8a3b12' },
  111: { by: 'libreoffice', template: labelTable, font: 'DejaVu Sans Mono', photo: 'none' },
  112: { by: 'libreoffice-docx', template: labelTable, font: 'Liberation Sans', colour: '#00695c' },
  113: { by: 'scan', template: labelTable },
  114: { by: 'xelatex', template: spacedHeader },
  115: { by: 'libreoffice', template: europassLike },
  116: { by: 'xelatex', template: darkColumn },
  117: { by: 'chromium', template: timeline, photo: 'svg' },
  118: { by: 'chromium', template: letterspaced, spaces: true },
  119: { by: 'chromium', template: boxes, photo: 'svg' },
  120: { by: 'pdflatex', template: classic },
  121: { by: 'chromium', template: timeline, colour: '#276749', photo: 'none' },
  122: { by: 'chromium', template: sidebar, colour: '#4a7c2c' },
  123: { by: 'pdflatex', template: hints },
  124: { by: 'chromium', template: photoHeader, colour: '#0b5c7a' },
};
