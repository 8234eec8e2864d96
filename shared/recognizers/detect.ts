import { detectWith } from './detect-with.ts';
import { recognizers } from './index.ts';

/**
 * Everything in the text that may tell who somebody is: sorted by start, not overlapping. Pure, total,
 * linear in the text. Hold on to one `knownNames` array per page: what is made of it is kept per array.
 */
export const detect = detectWith(recognizers);
