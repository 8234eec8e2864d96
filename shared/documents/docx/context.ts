import type { DraftBlock, Dropped } from '../flow/draft.ts';
import type { XmlElement } from '../xml.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { Package, Part } from './package.ts';
import type { Styles } from './styles.ts';

/** What is known while one part of a file is walked. */
export interface Context {
  readonly package: Package;
  readonly part: Part;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly dropped: Dropped;
  /** Paragraphs and tables in an element. */
  blocks(parent: XmlElement): DraftBlock[];
}
