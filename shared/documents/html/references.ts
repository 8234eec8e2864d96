/**
 * Names of characters in HTML ("&eacute;"): those of HTML 4, and of HTML 5 the letters of Latin scripts, punctuation,
 * spaces and currencies. Source of names: https://html.spec.whatwg.org/multipage/named-characters.html. The whole list
 * is larger than all readers together.
 */

/** U+00A0 to U+00FF in order; these also stand without their semicolon. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml ' +
  'Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde ' +
  'Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** In the order of their code points; a number after a name is how far it is from the one before, where not 1. */
const further =
  'Tab 9 NewLine excl 23 num 2 dollar percnt lpar 3 rpar ast midast 0 plus comma period 2 sol colon 11 semi ' +
  'equals 2 quest 2 commat lbrack 27 lsqb 0 bsol rbrack rsqb 0 Hat UnderBar lowbar 0 DiacriticalGrave grave 0 ' +
  'lbrace 27 lcub 0 VerticalLine verbar 0 vert 0 rbrace rcub 0 NonBreakingSpace 35 Dot 8 DoubleDot 0 die 0 ' +
  'COPY REG 5 circledR 0 strns PlusMinus 2 pm 0 DiacriticalAcute 3 CenterDot 3 centerdot 0 Cedilla half 5 ' +
  'angst 8 div 50 Amacr 9 amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron ' +
  'Dcaron dcaron Dstrok dstrok Emacr emacr Edot 3 edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve ' +
  'Gdot gdot Gcedil Hcirc 2 hcirc Hstrok hstrok Itilde itilde Imacr imacr Iogon 3 iogon Idot imath inodot 0 ' +
  'IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot ' +
  'Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr Odblac 3 odblac OElig ' +
  'oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron ' +
  'Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac ' +
  'udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron fnof 20 imped 35 ' +
  'gacute 64 jmath 66 circ 143 tilde 22 Alpha 181 Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda ' +
  'Mu Nu Xi Omicron Pi Rho Sigma 2 Tau Upsilon Phi Chi Psi Omega alpha 8 beta gamma delta epsilon zeta eta ' +
  'theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym 8 ' +
  'upsih piv 4 ensp 7212 emsp emsp13 emsp14 numsp 2 puncsp ThinSpace thinsp 0 VeryThinSpace hairsp 0 ' +
  'NegativeMediumSpace NegativeThickSpace 0 NegativeThinSpace 0 NegativeVeryThinSpace 0 ZeroWidthSpace 0 zwnj ' +
  'zwj lrm rlm dash hyphen 0 ndash 3 mdash horbar Verbar Vert 0 OpenCurlyQuote 2 lsquo 0 CloseCurlyQuote ' +
  'rsquo 0 rsquor 0 lsquor sbquo 0 OpenCurlyDoubleQuote 2 ldquo 0 CloseCurlyDoubleQuote rdquo 0 rdquor 0 ' +
  'bdquo ldquor 0 dagger 2 Dagger ddagger 0 bull bullet 0 nldr 3 hellip mldr 0 permil 10 pertenk prime Prime ' +
  'tprime backprime bprime 0 lsaquo 4 rsaquo OverBar 4 oline 0 caret 3 hybull 2 frasl bsemi 11 qprime 8 ' +
  'MediumSpace 8 NoBreak ApplyFunction af 0 InvisibleTimes it 0 InvisibleComma ic 0 euro 73 image 101 numero ' +
  '5 weierp 2 real 4 TRADE 6 trade 0 alefsym 19 larr 91 uarr rarr darr harr crarr 33 lArr 27 uArr rArr dArr ' +
  'hArr forall 44 part 2 exist empty 2 nabla 2 isin notin ni 2 prod 4 sum 2 minus lowast 5 radic 3 prop 3 ' +
  'infin ang 2 and 7 or cap cup int there4 9 sim 8 cong 9 asymp 3 ne 24 equiv le 3 ge sub 29 sup nsub sube 2 ' +
  'supe oplus 14 otimes 2 perp 14 sdot 32 lceil 67 rceil lfloor rfloor loz 703 bigstar 59 starf 0 star phone ' +
  '8 spades 82 clubs 3 hearts 2 diams check 173 checkmark 0 cross 4 lang 209 rang fflig 54039 filig fllig ' +
  'ffilig ffllig';

const markup: Readonly<Record<string, number>> = {
  lt: 60,
  gt: 62,
  amp: 38,
  quot: 34,
  LT: 60,
  GT: 62,
  AMP: 38,
  QUOT: 34,
};
const withoutEnd = new Map<string, number>([
  ...latin1.split(' ').map((name, at) => [name, 160 + at] as const),
  ...Object.entries(markup),
  ['COPY', 169],
  ['REG', 174],
]);

let known: Map<string, number> | undefined;

function all(): Map<string, number> {
  if (known) return known;
  known = new Map([...withoutEnd, ['apos', 39]]);
  let code = 0;
  for (const [, name, step] of further.matchAll(/([A-Za-z]\w*)(?: (\d+))?/g)) {
    code += step === undefined ? 1 : Number(step);
    known.set(name!, code);
  }
  return known;
}

/** A character; one that would be read as markup stays a reference. */
const character = (code: number): string => (code < 63 ? `&#${code};` : String.fromCodePoint(code));

/**
 * HTML with its named references as the characters that they name. Throws on a name with its semicolon that is not
 * known: whatever letter it is, a word that misses it cannot be recognised.
 */
export function namedReferences(html: string): string {
  const reference = /<(script|style)\b[\s\S]*?<\/\1|&([A-Za-z][A-Za-z0-9]{1,31})(;?)/gi;
  return html.replace(reference, (whole, _, name: string | undefined, end: string) => {
    if (name === undefined) return whole;
    if (end) {
      const code = all().get(name);
      if (code !== undefined) return character(code);
    }
    for (let length = Math.min(6, name.length); length > 1; length--) {
      const code = withoutEnd.get(name.slice(0, length));
      if (code !== undefined) return `${character(code)}${name.slice(length)}${end}`;
    }
    if (end) throw new Error('a reference that is not known');
    return whole;
  });
}
