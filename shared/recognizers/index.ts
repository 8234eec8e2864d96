import { email } from './email.ts';
import { name } from './name.ts';
import type { Recognizer } from './recognizer.ts';

/** Every kind of identity; the order makes no difference. */
export const recognizers: readonly Recognizer[] = [email, name];
