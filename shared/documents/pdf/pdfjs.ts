/** The part of pdf.js that is used: parsing. Written out so that no drawing can creep in. */
export interface PdfJs {
  getDocument(source: Readonly<Record<string, unknown>>): PdfLoading;
  readonly OPS: Readonly<Record<string, number>>;
}

export interface PdfLoading {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: { readonly IsXFAPresent?: boolean } }>;
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getOperatorList(options: { annotationMode: number }): Promise<OperatorList>;
  getAnnotations(): Promise<readonly { readonly subtype?: string }[]>;
  readonly commonObjs: { get(id: string, callback?: (object: unknown) => void): unknown };
  cleanup(): void;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** A glyph as `showText` gives it; widths in thousandths of an em. */
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly isInFont?: boolean;
  readonly vmetric?: readonly [number, number, number];
}

/** A font as pdf.js exports it with `fontExtraProperties`. */
export interface PdfFont {
  readonly name?: string;
  readonly loadedName?: string;
  readonly fallbackName?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly composite?: boolean;
  readonly isType3Font?: boolean;
  readonly isInvalidPDFjsFont?: boolean;
  readonly missingFile?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly [number, number, number];
  readonly toUnicode?: unknown;
}

export const pdfSettings = {
  // Images are never decoded, so that nothing of them can be shown.
  maxImageSize: 1,
  fontExtraProperties: true,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  stopAtErrors: false,
  verbosity: 0,
} as const;
