import { listedName } from './listed-name.ts';
import type { Recognizer } from './recognizer.ts';
import { structural } from './structural.ts';

/** Every kind of identity, with name lists; the order makes no difference. */
export const recognizers: readonly Recognizer[] = [...structural, listedName];
