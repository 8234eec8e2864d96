import { cleanText, decode } from '../decode.ts';
import {
  type Draft,
  type DraftBlock,
  Dropped,
  onePage,
  paragraph,
  plainStyle,
  type TextStyle,
} from '../flow/draft.ts';
import { bulletIn } from '../flow/list-markers.ts';
import { isSymbolFont, symbolIn } from '../flow/symbols.ts';
import { charsets, codePages, counted, known, unseen } from './destinations.ts';
import { Sink } from './sink.ts';
import {
  type Font,
  firstState,
  type GroupState,
  paragraphOf,
  setters,
  styleOf,
  tablesAround,
} from './state.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';

const deepest = 500;

/** Words that stand for a letter. */
const letters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
};

interface Group {
  state: GroupState;
  /** What this group gathers for itself, and where it goes when the group ends. */
  sink?: Sink | undefined;
  end?: ((blocks: DraftBlock[]) => void) | undefined;
}

class RtfReader {
  readonly dropped = new Dropped();
  readonly #header: DraftBlock[] = [];
  readonly #footer: DraftBlock[] = [];
  readonly #notes: DraftBlock[] = [];
  readonly #fonts = new Map<number, Font>();
  readonly #colors: (string | undefined)[] = [];
  #color = [0, 0, 0];
  #codePage = 'windows-1252';
  #groups: Group[] = [{ state: { ...firstState }, sink: new Sink() }];
  #skip = 0;
  #star = false;
  #captured = '';
  #shapeName = '';
  #noteCount = 0;
  /** Of the last run, so that text in one style stays one run. */
  #style: TextStyle = plainStyle;
  #styleKey = '';

  get #state(): GroupState {
    return this.#groups.at(-1)!.state;
  }
  get #sink(): Sink {
    return this.#groups.findLast((group) => group.sink)!.sink!;
  }

  read(tokens: Iterable<RtfToken>): Draft {
    for (const token of tokens) {
      if (token.type === 'open') this.#open();
      else if (token.type === 'close') this.#close();
      else if (token.type === 'text') this.#bytes(token.bytes);
      else this.#word(token.word, token.value);
    }
    while (this.#groups.length > 1) this.#close();
    const page = onePage(this.#sink.end({}));
    return {
      sections: [{ ...page, header: this.#header, footer: this.#footer, notes: this.#notes }],
      dropped: this.dropped,
    };
  }

  #open(): void {
    if (this.#groups.length > deepest) throw new RangeError('too deep');
    this.#skip = 0;
    this.#groups.push({ state: { ...this.#state } });
  }

  #close(): void {
    this.#skip = 0;
    this.#star = false;
    if (this.#groups.length === 1) return;
    const { state, sink, end } = this.#groups.pop()!;
    const outer = this.#state.destination;
    if (sink && end) end(sink.end(paragraphOf(state)));
    if (state.destination === outer) return;
    if (state.destination === 'marker') {
      const text = this.#captured.trim();
      this.#sink.marker = /^\(?(?:\d{1,4}|[ivxlc]{1,6}|[a-z])[.)]?$/i.test(text) ? text : bulletIn(text);
    } else if (state.destination === 'shape-name') this.#shapeName = this.#captured;
    else if (state.destination === 'shape-value' && this.#shapeName === 'gtextUNICODE')
      this.#sink.beside(
        paragraph([{ text: cleanText(this.#captured), style: plainStyle }]),
        tablesAround(state),
      );
    this.#captured = '';
  }

  /** Text of this group goes somewhere else than the text around it. */
  #apart(end: (blocks: DraftBlock[]) => void): void {
    const group = this.#groups.at(-1)!;
    Object.assign(group.state, { ...firstState, fallback: group.state.fallback });
    group.sink = new Sink();
    group.end = end;
  }

  #word(word: string, value: number | undefined): void {
    if (word === '*') {
      this.#star = true;
      return;
    }
    const star = this.#star;
    this.#star = false;
    const state = this.#state;
    if (word === 'ud' && state.destination === 'choice') state.destination = 'text';
    if (this.#skip > 0 && (letters[word] || word === 'u')) {
      this.#skip--;
      return;
    }
    if (state.destination === 'passed') return;
    if (unseen.has(word)) {
      this.#pass(word);
      return;
    }
    const setter = setters[word];
    if (setter && state.destination !== 'fonts') setter(state, value);
    else if (letters[word]) this.#text(letters[word]);
    else if (word === 'u') {
      this.#text(String.fromCharCode((value ?? 0) & 0xffff));
      this.#skip = state.fallback;
    } else if (!this.#table(word, value) && !this.#structure(word) && star && !known.has(word))
      this.#pass(word);
  }

  #pass(word: string): void {
    const what = counted[word] ?? (unseen.has(word) ? undefined : 'unknown');
    if (what) this.dropped.add(what);
    if (word === 'pict') this.#sink.picture(plainStyle);
    if (word === 'objdata') this.#sink.beside({ kind: 'left-out' }, tablesAround(this.#state));
    this.#state.destination = 'passed';
  }

  /** Fonts, colours and the code page. */
  #table(word: string, value: number | undefined): boolean {
    const state = this.#state;
    if (word === 'ansicpg') this.#codePage = codePages[value ?? 1252] ?? 'windows-1252';
    else if (word === 'mac') this.#codePage = 'macintosh';
    else if (word === 'fonttbl' || word === 'colortbl')
      state.destination = word === 'fonttbl' ? 'fonts' : 'colors';
    else if (word === 'f') {
      state.font = value ?? 0;
      this.#fonts.set(state.font, { name: '', codePage: undefined });
    } else if (word === 'fcharset') {
      const font = this.#fonts.get(state.font);
      if (font) font.codePage = value === 2 ? 'symbol' : charsets[value ?? 0];
    } else if (word === 'red' || word === 'green' || word === 'blue')
      this.#color[['red', 'green', 'blue'].indexOf(word)] = (value ?? 0) & 255;
    else return false;
    return true;
  }

  #structure(word: string): boolean {
    const state = this.#state;
    const sink = this.#sink;
    const depth = tablesAround(state);
    if (word === 'par' || word === 'sect' || word === 'page') {
      if (word === 'par' || !sink.isEmpty) sink.paragraph(paragraphOf(state), depth);
    } else if (word === 'cell') sink.cell(paragraphOf(state), 1);
    else if (word === 'nestcell') sink.cell(paragraphOf(state), Math.max(2, depth));
    else if (word === 'row') sink.row(1);
    else if (word === 'nestrow') sink.row(Math.max(2, depth));
    else if (/^header[lrf]?$/.test(word)) this.#apart((blocks) => this.#header.push(...blocks));
    else if (/^footer[lrf]?$/.test(word)) this.#apart((blocks) => this.#footer.push(...blocks));
    else if (word === 'footnote') this.#note();
    else if (word === 'shptxt' || word === 'dptxbxtext')
      this.#apart((blocks) => {
        for (const block of blocks) this.#sink.beside(block, tablesAround(this.#state));
      });
    else if (word === 'listtext' || word === 'pntext') {
      this.#captured = '';
      state.destination = 'marker';
    } else if (word === 'sn' || word === 'sv') {
      this.#captured = '';
      state.destination = word === 'sn' ? 'shape-name' : 'shape-value';
    } else if (word === 'sp') state.destination = 'shape';
    else if (word === 'upr') state.destination = 'choice';
    else return false;
    return true;
  }

  #note(): void {
    const marker = String(++this.#noteCount);
    this.#text(marker);
    this.#apart(([first, ...more]) => {
      if (first?.kind === 'paragraph') this.#notes.push({ ...first, marker }, ...more);
      else if (first) this.#notes.push(first, ...more);
    });
  }

  #bytes(bytes: Uint8Array): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    const rest = bytes.subarray(skipped);
    if (rest.length === 0) return;
    const { destination, font } = this.#state;
    if (destination === 'passed') return;
    if (destination === 'fonts') {
      const one = this.#fonts.get(font);
      if (one) one.name += decode(rest, 'windows-1252').replace(/;.*/, '');
      return;
    }
    if (destination === 'colors') {
      for (const byte of rest) if (byte === 59) this.#endColor();
      return;
    }
    const of = this.#fonts.get(font);
    if (of?.codePage === 'symbol' || isSymbolFont(of?.name)) {
      for (const byte of rest) this.#text(byte === 32 ? ' ' : String.fromCharCode(0xf000 + byte));
    } else this.#text(decode(rest, of?.codePage ?? this.#codePage));
  }

  #endColor(): void {
    const isFirst = this.#colors.length === 0;
    const hex = this.#color.map((one) => one.toString(16).padStart(2, '0')).join('');
    this.#colors.push(isFirst ? undefined : `#${hex}`);
    this.#color = [0, 0, 0];
  }

  #text(text: string): void {
    const state = this.#state;
    if (state.destination === 'marker' || state.destination.startsWith('shape')) {
      if (this.#captured.length < 2000) this.#captured += text;
      return;
    }
    if (state.destination !== 'text') return;
    if (state.hidden || state.deleted) {
      this.dropped.add(state.deleted ? 'deleted' : 'unseen', text.length);
      return;
    }
    const font = this.#fonts.get(state.font);
    const shown = cleanText(text).replace(/[\ue000-\uf8ff]/g, (letter) =>
      symbolIn(font?.name, letter.charCodeAt(0)),
    );
    const style = styleOf(state, font, this.#colors[state.color]);
    const key = JSON.stringify(style);
    if (key !== this.#styleKey) {
      this.#styleKey = key;
      this.#style = style;
    }
    if (shown !== '') this.#sink.text(state.caps ? shown.toUpperCase() : shown, this.#style);
    else if (/[\ue000-\uf8ff]/.test(text)) this.#sink.picture(this.#style);
  }
}

/** Reads RTF: all that is seen in it, with its styles. Throws when it is nested without end. */
export function readRtf(bytes: Uint8Array): Draft {
  return new RtfReader().read(rtfTokens(bytes));
}
