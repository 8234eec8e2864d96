/** Classes that say how something looks or what state it is in, and not what it is. */
const LOOKS =
  /^(?:-?(?:m|p)[trblxyse]?-|-?(?:w|h|z|gap|top|left|right|bottom|inset|basis|order|opacity|leading|tracking)-[\d[]|(?:min|max)-[wh]-|text-|font-|bg-|border|rounded|shadow|flex|grid|inline|block|hidden|items-|justify-|self-|content-|space-|col-|row-?\d|overflow|truncate|whitespace|cursor-|select-|transition|duration|ease|d-|align-|float-|position-|sticky|fixed|absolute|relative|static|sr-only|visually|clearfix|btn-?(?:sm|lg|md)?$|u-|size-)/;
const STATE =
  /(?:^|-|(?<!_)_)(?:active|inactive|selected|open|opened|closed|hover|hovered|focus|focused|disabled|enabled|loading|loaded|visible|current|checked|expanded|collapsed|dragging|over|even|odd|first|last|new|unread|read|dark|light|ng-[a-z-]+|v-enter|v-leave|router-link[a-z-]*)$/;

/** Consonants and digits as no word has them: what a build tool makes. */
const looksMade = (part: string): boolean =>
  (/\d/.test(part) && /[a-z]/i.test(part) && part.length >= 5 && !/^[a-z]+\d{1,2}$/i.test(part)) ||
  (/[a-z]/.test(part) && /[A-Z]/.test(part.slice(1)) && /\d/.test(part)) ||
  (part.length >= 5 && !/[aeiouy]/i.test(part)) ||
  /[bcdfghjklmnpqrstvwxz]{6,}/i.test(part) ||
  /^[0-9a-f]{6,}$/i.test(part) ||
  // Capitals strewn through a short word ("kXyZa").
  (part.length <= 8 && (part.slice(1).match(/[a-z][A-Z]/g)?.length ?? 0) >= 2);

/** Whether a name was made by a tool, or counts: "css-1q2w3e", "ember1042", ":r3:", "row-17". */
export const isMade = (name: string): boolean =>
  /\d{2,}|^:|^(?:ember|react|radix|headlessui|mui|ext-gen|yui|gwt|vaadin|__next|el-id)-?[\d:_-]/i.test(
    name,
  ) || name.split(/[-_:.]+/).some(looksMade);

/**
 * What of a class is there to stay: all of it; its beginning, when a tool adds an ending ("Name_name__x7Y2a"); or `null`,
 * when it says nothing of what the element is.
 */
export function stableClass(name: string): { readonly whole: boolean; readonly text: string } | null {
  if (name.length < 2 || name.length > 80 || LOOKS.test(name) || STATE.test(name) || /[[\]:/!@%]/.test(name))
    return null;
  if (!isMade(name))
    return /^(?:sc|css|jsx?|emotion|svelte)-/.test(name) ? null : { whole: true, text: name };
  // CSS modules: Block_part__hash; some tools: part-hash.
  const [, begin = ''] =
    /^((?:[A-Za-z]+[A-Za-z]*_)+_?|[A-Za-z]{3,}(?:[A-Za-z]+)?(?:__|--))[A-Za-z0-9+-]{4,}$/.exec(name) ?? [];
  return begin.length >= 4 && !isMade(begin) ? { whole: false, text: begin } : null;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words by which a text could tell who somebody is. */
export const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Whether a value may stand in a profile: it has none of the words to avoid, no address and no long number. */
export const isImpersonal = (value: string, avoid: ReadonlySet<string>): boolean =>
  !/@|\d{4,}/.test(value) && !wordsIn(value).some((word) => avoid.has(word));
