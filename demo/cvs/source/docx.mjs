import { strToU8, zipSync } from 'fflate';
import { xml } from './person.mjs';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const run = (text, props = '') => `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
const p = (inner, style = '') => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const cell = (inner, width) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
const table = (rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="7000"/></w:tblGrid>${rows.map(([a, b]) => `<w:tr>${cell(a, 2600)}${cell(b, 7000)}</w:tr>`).join('')}</w:tbl>`;
const field = (name) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const picture = (cx, cy, name) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="${xml(name)}" descr="${xml(name)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="photo.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId4"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
/** A drawn box whose text stands twice in the file: as shape and as fallback, as word processors write it. */
const textBox = (inner) => {
  const content = `<w:txbxContent>${inner}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="6000000" cy="900000"/><wp:docPr id="2" name="Text box 2"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="6000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E8F1F2"/></a:solidFill></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:472pt;height:71pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};

/** A DOCX with the name in header and footer, a text box, tables, hyperlinks and document properties. */
export function docx(c, photo) {
  const l = c.l;
  const body =
    p(picture(914400, 1143000, `Photo ${c.fullName}`)) + p(run(c.fullName), 'Title') + p(run(c.headline), 'Sub') +
    p(textBox(p(run(`${c.address}`)) + p(run(`${c.phone} | ${c.email}`)))) +
    p(`<w:hyperlink r:id="rId5">${run(c.linkedinShort)}</w:hyperlink>`) +
    p(run(l.profile), 'Heading1') + p(run(c.profile)) + p(run(l.work), 'Heading1') +
    table(c.jobs.map(([when, role, where, place, did]) => [p(run(when)), p(run(role, '<w:b/>') + run(`, ${where}, ${place}`)) + did.map((d) => p(run(`– ${d}`))).join('')])) +
    p(run(l.education), 'Heading1') + table(c.education.map(([when, what, where]) => [p(run(when)), p(run(`${what}, ${where}`))])) +
    p(run(l.personal), 'Heading1') + table(c.details.map(([k, v]) => [p(run(`${k}:`, '<w:b/>')), p(run(v))])) +
    p(run(l.languages), 'Heading1') + p(run(c.languages.map((x) => `${x[0]} (${x[1]})`).join(', '))) +
    p(run(l.skills), 'Heading1') + p(run(c.skills.join(', '))) + p(run(l.hobbies), 'Heading1') + p(run(c.hobbies)) +
    p(run(l.referees), 'Heading1') + c.referees.map((r) => p(run(r.join(', ')))).join('') +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>';
  const style = (id, size, extra = '') => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${extra}<w:sz w:val="${size}"/></w:rPr></w:style>`;
  const rel = (id, type, target, mode = '') => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const rels = (inner) => `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const part = (name, type) => `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/>${part('/word/document.xml', 'document.main')}${part('/word/styles.xml', 'styles')}${part('/word/header1.xml', 'header')}${part('/word/footer1.xml', 'footer')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': rels(rel('rId1', 'officeDocument', 'word/document.xml') + '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>CV ${xml(c.fullName)}</dc:title><dc:creator>${xml(c.fullName)}</dc:creator><cp:lastModifiedBy>${xml(c.fullName)}</cp:lastModifiedBy></cp:coreProperties>`,
    'word/_rels/document.xml.rels': rels(rel('rId1', 'styles', 'styles.xml') + rel('rId2', 'header', 'header1.xml') + rel('rId3', 'footer', 'footer1.xml') + rel('rId4', 'image', 'media/photo.jpg') + rel('rId5', 'hyperlink', xml(c.linkedin), ' TargetMode="External"')),
    'word/document.xml': `${HEAD}<w:document ${NS}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 44, '<w:b/><w:color w:val="1B4965"/>')}${style('Sub', 26, '<w:color w:val="5FA8D3"/>')}${style('Heading1', 26, '<w:b/><w:color w:val="1B4965"/>')}</w:styles>`,
    'word/header1.xml': `${HEAD}<w:hdr ${NS}>${p(run(`${l.cv} ${c.fullName}`))}</w:hdr>`,
    'word/footer1.xml': `${HEAD}<w:ftr ${NS}>${p(run(`${c.fullName} | ${c.phone} | ${l.page} `) + field('PAGE'))}</w:ftr>`,
  };
  const zip = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...zip, 'word/media/photo.jpg': photo }, { mtime: '2026-01-02T12:00:00Z' });
}
