/** Groups whose text is never seen: tables of the file, pictures, properties, comments, instructions of fields. */
export const unseen = new Set(
  `stylesheet info listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping
  latentstyles datastore datafield filetbl pict objdata objclass objname objalias nonshppict annotation atnid
  atnauthor atntime atndate atnref atnicn atnparent fldinst ffname ffdeftext ffformat ffhelptext ffstattext ffentrymcr
  ffexitmcr ffl bkmkstart bkmkend xe tc tcn rxe template operator title subject author manager company category keywords
  comment doccomm hlinkbase private userprops passwordhash protusertbl mmathPr pgdsctbl fchars lchars pnseclvl ftnsep
  ftnsepc ftncn aftnsep aftnsepc aftncn picprop blipuid shprslt listpicture background wgrffmtfilter docvar
  defchp defpap oldcprops oldpprops oldsprops oldtprops g factoidname mailmerge printim`.split(/\s+/),
);

/** Kinds of what is left out that are counted, by their group. */
export const counted: Readonly<Record<string, string>> = {
  pict: 'images',
  objdata: 'objects',
  annotation: 'comments',
};

/** Groups marked as "to be passed over by who does not know them" that we know. */
export const known = new Set(
  'shpinst shptxt shp shppict footnote nesttableprops listtext pntext do dptxbxtext sp sn sv fldrslt header headerl headerr headerf footer footerl footerr footerf upr ud mmath moMath'.split(
    ' ',
  ),
);

export const codePages: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
  ...Object.fromEntries(
    [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((n) => [n, `windows-${n}`]),
  ),
};

/** Code page of a font, by its `\fcharset`. */
export const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
