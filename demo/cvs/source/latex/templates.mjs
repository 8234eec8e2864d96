const SPECIAL = { '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\^{}', '\\': '\\textbackslash{}' };
const tex = (text) => String(text).replace(/[&%$#_{}~^\\]/g, (c) => SPECIAL[c]).replace(/"([^"]*)"/g, "``$1''");
const info = (p) => `\\hypersetup{hidelinks,pdftitle={CV ${tex(p.fullName)}},pdfauthor={${tex(p.name)}},pdfsubject={${tex(p.headline)}},pdfkeywords={${tex(p.email)}}}`;
const items = (list) => `\\begin{itemize}${list.map((x) => `\\item ${tex(x)}`).join('\n')}\\end{itemize}`;
const period = (text) => tex(text).replace(' - ', '--');
const details = (p, from = 4) => p.details.slice(from).map(([k, v]) => `${k}: ${tex(v)}`);

/** pdflatex, article class, Times, rules under small-capital heads, running head with the name. */
export const classic = (p) => `\\documentclass[11pt,a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{mathptmx,microtype}
\\usepackage[margin=2.2cm]{geometry}\\usepackage{titlesec,enumitem,fancyhdr,lastpage,hyperref}
${info(p)}\\setlist{nosep,leftmargin=*}\\setlength{\\parindent}{0pt}
\\titleformat{\\section}{\\large\\scshape}{}{0em}{}[\\titlerule]
\\pagestyle{fancy}\\fancyhf{}\\fancyhead[R]{\\small ${tex(p.lastName.toUpperCase())} ${tex(p.firstName)}}\\fancyfoot[C]{\\small \\thepage/\\pageref{LastPage}}
\\begin{document}
\\begin{center}{\\Huge\\textbf{${tex(p.lastName.toUpperCase())} ${tex(p.firstName)}}}${p.callName ? `\\\\[2pt](${tex(p.callName)})` : ''}\\\\[6pt]
${tex(p.address)}\\\\ ${tex(p.phone)} $\\cdot$ \\href{mailto:${p.email}}{${tex(p.email)}} $\\cdot$ \\href{${p.linkedin}}{${tex(p.linkedinShort)}}\\end{center}
${tex(p.profile)}
\\section*{${p.l.work}}
${p.jobs.map(([w, r, e, pl, d]) => `\\textbf{${tex(r)}}, ${tex(e)}, ${tex(pl)} \\hfill ${period(w)}\n${items(d)}\\medskip`).join('\n\n')}
\\section*{${p.l.education}}
${p.education.map(([w, a, b]) => `${tex(a)}, \\emph{${tex(b)}} \\hfill ${period(w)}`).join('\\\\\n')}
\\section*{${p.l.skills}}
${p.skills.map(tex).join(', ')}
\\section*{${p.l.languages}}
${p.languages.map((x) => `${tex(x[0])} (${tex(x[1])})`).join(', ')}
\\section*{${p.l.personal}}
${details(p).join('\\\\\n')}\\\\
${p.l.hobbies}: ${tex(p.hobbies)}
\\section*{${p.l.referees}}
${p.referees.map((r) => tex(r.join(', '))).join('\\\\\n')}
\\end{document}`;

/** pdflatex, Helvetica, a hint column with bars; symbols from the MarVoSym font, whose codes are those of letters. */
export const hints = (p, { photo }) => `\\documentclass[10pt,a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{helvet,marvosym,xcolor,graphicx}\\renewcommand{\\familydefault}{\\sfdefault}
\\usepackage[margin=1.9cm]{geometry}\\usepackage{enumitem,hyperref}\\pagestyle{empty}
${info(p)}\\setlist{nosep,leftmargin=1.2em}\\setlength{\\parindent}{0pt}\\definecolor{c}{HTML}{D9730D}
\\newcommand{\\rij}[2]{\\noindent\\begin{minipage}[t]{0.19\\textwidth}\\raggedleft\\small\\strut\\textcolor{gray}{#1}\\end{minipage}\\hspace{0.03\\textwidth}\\begin{minipage}[t]{0.78\\textwidth}\\strut #2\\end{minipage}\\par\\smallskip}
\\newcommand{\\kop}[1]{\\par\\medskip\\noindent{\\color{c}\\rule{0.19\\textwidth}{4pt}\\hspace{0.03\\textwidth}\\Large #1}\\par\\smallskip}
\\begin{document}
\\begin{minipage}[b]{0.52\\textwidth}{\\fontsize{30}{34}\\selectfont ${tex(p.firstName)} \\color{c}${tex(p.lastName)}}\\\\[4pt]{\\large\\itshape\\color{gray} ${tex(p.headline)}}\\end{minipage}\\hfill
\\begin{minipage}[b]{0.32\\textwidth}\\raggedleft\\small\\itshape ${tex(p.street)}\\\\ ${tex(p.postcode)} ${tex(p.city)}\\\\ \\Mobilefone~${tex(p.phone)}\\\\ \\Letter~\\href{mailto:${p.email}}{${tex(p.email)}}\\\\ \\Mundus~${tex(p.linkedinShort)}\\\\ ${tex(p.bornLong)}, ${tex(p.birthPlace)}\\end{minipage}
${photo ? `\\hfill\\includegraphics[width=2cm]{${photo}}` : ''}

\\kop{${p.l.profile}}\\rij{}{${tex(p.profile)}}
\\kop{${p.l.work}}
${p.jobs.map(([w, r, e, pl, d]) => `\\rij{${period(w)}}{\\textbf{${tex(r)}}, \\textit{${tex(e)}}, ${tex(pl)}.${items(d)}}`).join('\n')}
\\kop{${p.l.education}}
${p.education.map(([w, a, b]) => `\\rij{${period(w)}}{\\textbf{${tex(a)}}, \\textit{${tex(b)}}}`).join('\n')}
\\kop{${p.l.languages}}
${p.languages.map((x) => `\\rij{${tex(x[0])}}{${tex(x[1])}}`).join('\n')}
\\kop{${p.l.skills}}\\rij{}{${p.skills.map(tex).join(', ')}}
\\kop{${p.l.personal}}
${p.details.slice(6).map(([k, v]) => `\\rij{${k}}{${tex(v)}}`).join('\n')}
\\rij{${p.l.hobbies}}{${tex(p.hobbies)}}
\\kop{${p.l.referees}}
${p.referees.map((r) => `\\rij{}{${tex(r.join(', '))}}`).join('\n')}
\\end{document}`;

/** pdflatex, a framed box of personal details beside the text; symbols from the Zapf Dingbats font. */
export const framed = (p, { photo }) => `\\documentclass[10pt,a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{charter,microtype,pifont,xcolor,graphicx}
\\usepackage[margin=1.8cm]{geometry}\\usepackage{enumitem,hyperref}\\pagestyle{empty}
${info(p)}\\setlist{nosep,leftmargin=1.2em}\\setlength{\\parindent}{0pt}\\definecolor{c}{HTML}{1B5E8C}
\\newcommand{\\kop}[1]{\\par\\medskip{\\color{c}\\large\\bfseries #1}\\par\\smallskip}
\\begin{document}
{\\Huge\\color{c}\\bfseries ${tex(p.name)}}\\\\[2pt]{\\large ${tex(p.headline)}}\\\\[2pt]{\\color{c}\\rule{\\textwidth}{1.5pt}}

\\begin{minipage}[t]{0.63\\textwidth}\\vspace{0pt}
\\kop{${p.l.profile}} ${tex(p.profile)}
\\kop{${p.l.work}}
${p.jobs.map(([w, r, e, pl, d]) => `\\textbf{${tex(r)}} \\hfill ${period(w)}\\\\ \\emph{${tex(e)}, ${tex(pl)}}\n${items(d)}\\smallskip`).join('\n\n')}
\\kop{${p.l.education}}
${p.education.map(([w, a, b]) => `\\textbf{${tex(a)}} \\hfill ${period(w)}\\\\ ${tex(b)}`).join('\\par\\smallskip\n')}
\\kop{${p.l.referees}}
${p.referees.map((r) => tex(r.join(', '))).join('\\\\\n')}
\\end{minipage}\\hfill\\fcolorbox{c}{c!6}{\\begin{minipage}[t]{0.30\\textwidth}\\vspace{0pt}
${photo ? `\\begin{center}\\includegraphics[width=2.8cm]{${photo}}\\end{center}` : ''}
\\ding{41} \\href{mailto:${p.email}}{${tex(p.email)}}\\\\ \\ding{37} ${tex(p.phone)}\\\\ \\ding{72} ${tex(p.bornLong)}\\\\ \\ding{43} ${tex(p.street)}\\\\ \\hspace*{1.2em}${tex(p.postcode)} ${tex(p.city)}\\\\ \\ding{226} {\\small ${tex(p.linkedinShort)}}
\\kop{${p.l.personal}} ${details(p, 5).join('\\\\\n')}
\\kop{${p.l.skills}} ${items(p.skills)}
\\kop{${p.l.languages}} ${p.languages.map((x) => `${tex(x[0])}: ${tex(x[1])}`).join('\\\\\n')}
\\kop{${p.l.hobbies}} ${tex(p.hobbies)}\\smallskip
\\end{minipage}}
\\end{document}`;

/** xelatex, system fonts, the name letter-spaced in capitals, symbols from an icon font. */
export const spacedHeader = (p) => `\\documentclass[10pt,a4paper]{article}
\\usepackage{fontspec}\\setmainfont{Lato}[LetterSpace=0]\\newfontfamily\\spaced{Lato Light}[LetterSpace=28]\\newfontfamily\\icons{Noto Sans Symbols2}
\\usepackage[margin=2cm]{geometry}\\usepackage{xcolor,enumitem,tabularx,fancyhdr,hyperref}
${info(p)}\\setlist{nosep,leftmargin=*}\\setlength{\\parindent}{0pt}\\definecolor{c}{HTML}{A0522D}
\\pagestyle{fancy}\\fancyhf{}\\renewcommand{\\headrulewidth}{0pt}\\fancyfoot[L]{\\small\\color{gray} ${tex(p.fullName)}}\\fancyfoot[R]{\\small\\color{gray} \\thepage}
\\newcommand{\\kop}[1]{\\par\\bigskip{\\color{c}\\spaced\\MakeUppercase{#1}}\\par\\smallskip}
\\begin{document}
\\colorbox{c}{\\parbox{\\dimexpr\\textwidth-2\\fboxsep}{\\centering\\color{white}\\vspace{4mm}{\\fontsize{20}{26}\\selectfont\\spaced ${tex(p.name.toUpperCase())}}\\\\[2mm] ${tex(p.headline)}\\vspace{4mm}}}

\\smallskip\\centerline{\\small {\\icons ✉} ${tex(p.email)}\\quad {\\icons ✆} ${tex(p.phone)}\\quad {\\icons ➔} ${tex(p.address)}}
\\centerline{\\small \\href{${p.linkedin}}{${tex(p.linkedinShort)}}}
\\kop{${p.l.profile}} ${tex(p.profile)}
\\kop{${p.l.work}}
${p.jobs.map(([w, r, e, pl, d]) => `\\begin{tabularx}{\\textwidth}{@{}p{2.6cm}X@{}}${period(w)} & \\textbf{${tex(r)}}, ${tex(e)}, ${tex(pl)}\\newline ${d.map((x) => `-- ${tex(x)}`).join('\\newline ')}\\end{tabularx}\\smallskip`).join('\n\n')}
\\kop{${p.l.education}}
${p.education.map(([w, a, b]) => `\\begin{tabularx}{\\textwidth}{@{}p{2.6cm}X@{}}${period(w)} & ${tex(a)}, ${tex(b)}\\end{tabularx}`).join('\n\n')}
\\kop{${p.l.personal}}
\\begin{tabularx}{\\textwidth}{@{}p{3.6cm}X@{}}${p.details.map(([k, v]) => `${k} & ${tex(v)}`).join('\\\\\n')}\\end{tabularx}
\\kop{${p.l.languages}} ${p.languages.map((x) => `${tex(x[0])} ${tex(x[1])}`).join(', ')}
\\kop{${p.l.skills}} ${p.skills.map(tex).join(', ')}. ${tex(p.hobbies)}.
\\kop{${p.l.referees}} ${p.referees.map((r) => tex(r.join(', '))).join('\\\\\n')}
\\end{document}`;

/** xelatex with TikZ: a dark column over the whole height of the right side. */
export const darkColumn = (p, { photo }) => `\\documentclass[10pt,a4paper]{article}
\\usepackage{fontspec}\\setmainfont{Noto Sans}[Scale=0.92]
\\usepackage[left=1.6cm,right=8.4cm,top=1.8cm,bottom=1.5cm]{geometry}\\usepackage{tikz,enumitem,hyperref}\\pagestyle{empty}
${info(p)}\\setlist{nosep,leftmargin=*}\\setlength{\\parindent}{0pt}\\definecolor{c}{HTML}{2B2D42}\\definecolor{a}{HTML}{EF8354}
\\newcommand{\\kop}[1]{\\par\\medskip{\\color{a}\\large\\bfseries #1}\\par\\smallskip}
\\begin{document}
\\begin{tikzpicture}[remember picture,overlay]
\\fill[c] ([xshift=-7.6cm]current page.north east) rectangle (current page.south east);
\\node[anchor=north east,text width=6.4cm,text=white,align=left,xshift=-0.6cm,yshift=-1.6cm] at (current page.north east) {%
${photo ? `\\includegraphics[width=2.8cm]{${photo}}` : ''}
\\kop{${p.l.personal}} ${p.details.map(([k, v]) => `{\\scriptsize\\color{a} ${k}}\\\\ ${tex(v)}`).join('\\\\[1pt]\n')}
\\kop{${p.l.languages}} ${p.languages.map((x) => `${tex(x[0])}, ${tex(x[1])}`).join('\\\\\n')}
\\kop{${p.l.skills}} ${p.skills.map(tex).join('\\\\\n')}
\\kop{${p.l.hobbies}} ${tex(p.hobbies)}
};
\\end{tikzpicture}%
{\\fontsize{26}{30}\\selectfont ${tex(p.callName ?? p.firstName)}\\\\ \\bfseries\\color{a} ${tex(p.lastName)}}\\par\\medskip{\\large ${tex(p.headline)}}
\\kop{${p.l.profile}} ${tex(p.profile)}
\\kop{${p.l.work}}
${p.jobs.map(([w, r, e, pl, d]) => `\\textbf{${tex(r)}}\\\\ ${tex(e)}, ${tex(pl)}\\\\ {\\small ${period(w)}}\n${items(d)}\\smallskip`).join('\n\n')}
\\kop{${p.l.education}}
${p.education.map(([w, a, b]) => `\\textbf{${tex(a)}}\\\\ ${tex(b)}, ${period(w)}`).join('\\par\\smallskip\n')}
\\kop{${p.l.referees}}
${p.referees.map((r) => tex(r.join(', '))).join('\\par\n')}
\\kop{LinkedIn} \\href{${p.linkedin}}{${tex(p.linkedinShort)}}
\\end{document}`;
