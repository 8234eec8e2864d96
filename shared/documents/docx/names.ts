/** Elements that say something about the text and have none themselves. */
const silent = new Set(
  `w:pPr w:rPr w:tblPr w:tblGrid w:trPr w:tcPr w:tblPrEx w:sectPr w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:fldData w:ffData
  w:bookmarkStart w:bookmarkEnd w:proofErr w:permStart w:permEnd w:lastRenderedPageBreak w:annotationRef w:commentRangeStart
  w:commentRangeEnd w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd w:customXmlInsRangeStart
  w:customXmlInsRangeEnd w:customXmlDelRangeStart w:customXmlDelRangeEnd w:customXmlMoveFromRangeStart
  w:customXmlMoveFromRangeEnd w:customXmlMoveToRangeStart w:customXmlMoveToRangeEnd w:separator w:continuationSeparator
  w:dirPr w:softHyphen w:instrText w:delInstrText w:delText m:oMathParaPr m:ctrlPr`.split(/\s+/),
);
/** Elements that only wrap text. */
const wrapping = new Set(
  `w:hyperlink w:ins w:moveTo w:smartTag w:sdt w:sdtContent w:fldSimple w:dir w:bdo w:customXml w:ruby w:rubyBase
  m:oMathPara`.split(/\s+/),
);

export const isSilent = (name: string): boolean => silent.has(name) || /^w1[0-9]\w*:/.test(name);
export const isWrapping = (name: string): boolean => wrapping.has(name);
/** What somebody took out, and where what was moved came from. */
export const isDeleted = (name: string): boolean => name === 'w:del' || name === 'w:moveFrom';

/** Extensions that we know how to read, by the prefix that everybody gives them. */
const understood = new Set([
  'wps',
  'wpg',
  'wpc',
  'wp14',
  'w14',
  'w15',
  'w16',
  'w16se',
  'w16cid',
  'w16cex',
  'a14',
  'wp15',
  'v2',
]);

export const isUnderstood = (requires: string | undefined): boolean =>
  (requires ?? '').split(/\s+/).every((prefix) => understood.has(prefix));
