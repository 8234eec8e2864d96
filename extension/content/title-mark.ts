/** Attribute on the title element that is ours. */
export const TITLE_MARK = 'data-onbevangen-title';
