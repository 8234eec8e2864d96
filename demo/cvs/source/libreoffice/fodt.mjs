import { xml } from '../person.mjs';

/** A flat OpenDocument text. `header`/`footer`: lists of XML paragraphs; page fields with `PAGE` and `PAGES`. */
export function fodt({ title, author, subject = '', keywords = '', font = 'Liberation Sans', size = 10.5, colour = '#1f3f77', margin = '2cm', header = [], footer = [], styles = '', body }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><meta:initial-creator>${xml(author)}</meta:initial-creator><dc:subject>${xml(subject)}</dc:subject><meta:keyword>${xml(keywords)}</meta:keyword></office:meta>
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="${size}pt" fo:language="nl" fo:country="NL"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm" fo:line-height="115%"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="22pt" fo:font-weight="bold" fo:color="${colour}"/></style:style>
<style:style style:name="Sub" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="12pt" fo:color="#555555"/></style:style>
<style:style style:name="H" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.45cm" fo:border-bottom="0.04cm solid ${colour}" fo:keep-with-next="always"/><style:text-properties fo:font-size="12.5pt" fo:font-weight="bold" fo:color="${colour}"/></style:style>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.5cm" fo:text-indent="-0.4cm"/></style:style>
<style:style style:name="Small" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="8.5pt" fo:color="#666666"/></style:style>
<style:style style:name="Tiny" style:family="paragraph"><style:text-properties fo:font-size="1pt"/></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles>${styles}
<style:style style:name="Label" style:family="table-column"><style:table-column-properties style:column-width="4.6cm"/></style:style>
<style:style style:name="Value" style:family="table-column"><style:table-column-properties style:column-width="12.2cm"/></style:style>
<style:style style:name="Photo" style:family="graphic"><style:graphic-properties style:wrap="parallel" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph"/></style:style>
<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="${margin}"/>${header.length ? '<style:header-style><style:header-footer-properties fo:margin-bottom="0.4cm"/></style:header-style>' : ''}${footer.length ? '<style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style>' : ''}</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL">${header.length ? `<style:header>${header.join('')}</style:header>` : ''}${footer.length ? `<style:footer>${footer.join('')}</style:footer>` : ''}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

export const PAGE = '<text:page-number text:select-page="current">1</text:page-number>';
export const PAGES = '<text:page-count>1</text:page-count>';
export const para = (text, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
export const bold = (text) => `<text:span text:style-name="Bold">${xml(text)}</text:span>`;
export const bullets = (items) => items.map((item) => para(`• ${xml(item)}`, 'B')).join('');
export const link = (href, text) => `<text:a xlink:type="simple" xlink:href="${xml(href)}">${xml(text)}</text:a>`;
export const photoFrame = (base64, width = '2.8cm', height = '3.5cm') =>
  `<draw:frame draw:style-name="Photo" text:anchor-type="paragraph" svg:width="${width}" svg:height="${height}"><draw:image><office:binary-data>${base64}</office:binary-data></draw:image></draw:frame>`;
/** Rows of two cells; a cell is XML. */
export const table = (name, rows) =>
  `<table:table table:name="${name}"><table:table-column table:style-name="Label"/><table:table-column table:style-name="Value"/>${rows
    .map(([a, b]) => `<table:table-row><table:table-cell office:value-type="string">${a}</table:table-cell><table:table-cell office:value-type="string">${b}</table:table-cell></table:table-row>`)
    .join('')}</table:table>`;
