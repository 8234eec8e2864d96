// pdf.js reads for us and never draws: what draws, edits, decodes pictures or fills in forms is left out of the viewer.
import path from 'node:path';
import type { Plugin } from 'vite';

/** Sections of pdf.js's own bundles, as its comments name them, that the viewer does without. */
const left: Readonly<Record<string, readonly RegExp[]>> = {
  'pdf.worker.mjs': [
    /^external\/(?:qcms|jbig2|openjpeg|brotli)\//,
    /^src\/core\/xfa\//,
    /^src\/core\/editor\//,
    new RegExp(
      `^src/core/(?:${[
        'annotation',
        'arithmetic_decoder',
        'calibri_factors',
        'ccitt',
        'default_appearance',
        'font_renderer',
        'helvetica_factors',
        'icc_colorspace',
        'image_resizer',
        'jbig2',
        'jbig2_ccittFax_wasm',
        'jpg',
        'jpx',
        'liberationsans_widths',
        'metadata_parser',
        'myriadpro_factors',
        'segoeui_factors',
        'struct_tree',
        'writer',
        'xfa_fonts',
        'xml_parser',
      ].join('|')})\\.js$`,
    ),
  ],
  'pdf.mjs': [
    /^src\/display\/editor\//,
    new RegExp(
      `^src/(?:pdf|shared/(?:image_utils|scripting_utils)|display/(?:${[
        'annotation_layer',
        'binary_data_factory',
        'canvas',
        'canvas_dependency_tracker',
        'canvas_factory',
        'content_disposition',
        'draw_layer',
        'fetch_stream',
        'filter_factory',
        'network',
        'network_stream',
        'network_utils',
        'node_stream',
        'node_utils',
        'pattern_helper',
        'svg_factory',
        'text_layer',
        'text_layer_images',
        'touch_manager',
        'webgpu_mesh',
        'xfa_layer',
        'xfa_text',
      ].join('|')}))\\.js$`,
    ),
  ],
};

/** What stands in for the parts that the rest asks something of. */
const instead: Readonly<Record<string, string>> = {
  // Annotations are counted by kind, never drawn.
  AnnotationFactory: `class AnnotationFactory {
  static async createGlobals() { return { acroForm: { get: () => [] } }; }
  static async create(xref, ref) {
    const dict = xref.fetchIfRef(ref);
    if (!(dict instanceof Dict)) return null;
    const subtype = dict.get("Subtype");
    return { viewable: !(dict.get("F") & 34), data: { subtype: subtype instanceof Name ? subtype.name : undefined } };
  }
}`,
  // No outline of a letter is ever wanted.
  FontRendererFactory:
    'class FontRendererFactory { static create() { return { hasBuiltPath: () => true }; } }',
  ImageResizer: `class ImageResizer {
  static setOptions() {}
  static needsToBeResized() { return false; }
}`,
};

const declared = /^(?:async )?(class|function\*?|const|let|var) ([\w$]+)/;
const byDefault = /^\/\* harmony default export \*\/ const ([\w$]+)/;

/** Nothing in these is called while a file is read; if it were, that file would be covered. */
function standIn(line: string): string[] {
  const [, kind, name] = declared.exec(line) ?? byDefault.exec(line) ?? [];
  if (!name) return [];
  if (instead[name]) return [instead[name]];
  if (kind === 'class') return [`class ${name} { static setOptions() {} static cleanup() {} destroy() {} }`];
  if (kind?.startsWith('function')) return [`function ${name}() { throw new Error("left out"); }`];
  return [`var ${name};`];
}

/** The list of names of letters, as large as the rest of the fonts together: sorted by letter it takes a third less. */
function packed(section: string): string {
  return section.replace(/\(function \(t\) \{\n([\s\S]*?)\n\}\)/g, (_, body: string) => {
    const lines = body.split('\n');
    const names = lines
      .map((line) => /^ {2}t(?:\.([\w$]+)|\["([^" ]+)"\]) = (0x[0-9a-f]+);$/i.exec(line))
      .map((found) => found && { name: found[1] ?? found[2], code: Number(found[3]) });
    const all = names.filter((one) => one !== null && one !== undefined);
    if (all.length < lines.length) throw new Error('The list of letters of pdf.js is written in another way');
    const sorted = all.toSorted((a, b) => a.code - b.code);
    const steps = sorted.map(({ code }, at) => (code - (sorted[at - 1]?.code ?? 0)).toString(36));
    return `(function (t) {
  let code = 0;
  const steps = ${JSON.stringify(steps.join(' '))}.split(" ");
  for (const [at, name] of ${JSON.stringify(sorted.map(({ name }) => name).join(' '))}.split(" ").entries())
    t[name] = code += parseInt(steps[at], 36);
})`;
  });
}

/** One of pdf.js's bundles, by its file's name, without what is left out of it. */
export function parsingOnly(code: string, name: string): string {
  const [head, ...sections] = code.split(/^;\/\/ \.?\/?/m);
  const patterns = left[name] ?? [];
  const unused = new Set(patterns);
  const kept = sections.map((section) => {
    const end = section.indexOf('\n');
    const title = section.slice(0, end).trim();
    const pattern = patterns.find((one) => one.test(title));
    if (title === 'src/core/glyphlist.js') return packed(section.slice(end));
    if (!pattern) return section.slice(end);
    unused.delete(pattern);
    return section.split('\n').flatMap(standIn).join('\n');
  });
  if (unused.size)
    throw new Error(`pdf.js has other parts than tools/pdfjs-parsing.ts knows: ${[...unused]}`);
  return [head, ...kept, name === 'pdf.mjs' ? 'export { getDocument, OPS };' : ''].join('\n');
}

/**
 * Takes the build of pdf.js for new browsers instead of the one with everything in it that old ones lack
 * (extension/viewer/newer-builtins.ts has what is called), and leaves out what the viewer does without.
 */
export function pdfjsParsing(): Plugin {
  return {
    name: 'onbevangen-pdfjs-parsing',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/^pdfjs-dist\/legacy\/build\//.test(source)) return null;
      return this.resolve(source.replace('legacy/', ''), importer, { skipSelf: true });
    },
    transform(code, id) {
      // shared/documents/html/references.ts has the names of letters that are read.
      if (/entities\/dist\/esm\/generated\/decode-data-html\.js$/.test(id))
        return {
          code: "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';",
          map: null,
        };
      const name = path.basename(id);
      return /pdfjs-dist\/build\//.test(id) && name in left
        ? { code: parsingOnly(code, name), map: null }
        : null;
    },
  };
}
