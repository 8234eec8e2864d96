import type { Recognizer } from './recognizer.ts';
import { structural } from './structural.ts';

/** Every kind of identity; the order makes no difference. */
export const recognizers: readonly Recognizer[] = [...structural];
