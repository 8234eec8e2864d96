import type { AttributeRedactor } from './attribute-redactor.ts';
import type { ControlRedactor } from './control-redactor.ts';
import type { FieldFinder, FoundScope } from './field-finder.ts';
import type { ImageRedactor } from './image-redactor.ts';
import type { Masking } from './masking.ts';
import type { Originals } from './originals.ts';
import type { People } from './people.ts';
import type { SheetRedactor } from './sheet-redactor.ts';
import type { Stubborn } from './stubborn.ts';
import type { TextRedactor } from './text-redactor.ts';

/** What `PageRedaction` works with. */
export interface PageParts {
  readonly document: Document;
  readonly finder: FieldFinder;
  readonly people: People;
  readonly originals: Originals;
  readonly masking: Masking;
  readonly text: TextRedactor;
  readonly attributes: AttributeRedactor;
  readonly images: ImageRedactor;
  readonly controls: ControlRedactor;
  readonly stubborn: Stubborn;
  readonly sheets: SheetRedactor;
  readonly shadowRoot: (host: Element) => ShadowRoot | null;
  /** False in the control arm: all is computed, nothing is written. */
  readonly writes: boolean;
  readonly onScope: (found: FoundScope, candidate: string) => void;
  readonly onNewPeople: () => void;
  /** Looks where a candidate stands; true when that changes what may be seen. */
  readonly onStage: (place: Element, candidate: string) => boolean;
  /** What shows stages, where that decides what may be seen. */
  readonly stageMarks: string | null;
  /** A change could not be handled: what it brought must not be seen. */
  readonly onFailure: () => void;
  /** Names by general signs; `places` came or changed. */
  readonly extraNames: (places: readonly Element[]) => string[];
}
