import { HashedSet } from '../text/hashed-set.ts';
import { compiled } from './lists/compiled.ts';

/**
 * Words that are names and also something else: trades, colours, places in the landscape, months, virtues,
 * English function words, products. A known name among them is only taken as a name in name-like context.
 * Folded.
 */
export const ordinaryWords = new HashedSet(compiled.ordinaryWords);

/** Months and their short forms, which are first names too ("Jan", "Mei", "June", "Augustus"). Folded. */
export const months: ReadonlySet<string> = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october jan feb mrt mar apr jun jul aug sep sept okt oct nov dec'.split(
    ' ',
  ),
);

/** Products, tools and employers that carry a first name or surname; alone they are no person. Folded. */
export const thingNames: ReadonlySet<string> = new Set(
  'java python ruby jenkins django swift julia scala ada haskell pascal philips ford ferrari chanel dior boss mercedes tesla siemens bosch braun heineken casper alexa siri watson claude gemini oracle hudson travis bamboo kotlin perl spring maven gradle jumbo albert hema'.split(
    ' ',
  ),
);

/** Words of two letters that stand for something else, in Dutch or English. */
export const shortWords: ReadonlySet<string> = new Set(
  'al an as at be by da de di do du el en er et ga go he hi ho hr ik il in is it je ji ka la le ma me mi mo mr ms mw my na no nu of oh ok om on op or os ou pa pm re sa se si so st ta te ti to tv uk un up us we wo za zo jo bi ad am dr vr eu nl'.split(
    ' ',
  ),
);
