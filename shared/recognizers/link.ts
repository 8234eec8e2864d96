import { occurrences } from '../text/cues.ts';
import { akinHost, ownLinks, ownPieces, wrappedTail } from '../text/own-links.ts';
import { before, GAP, type Scan, scan } from '../text/scan.ts';
import { lineAt, wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const profileHost =
  /(?:^|\.)(?:scholar\.google|strava|upwork|fiverr|spotify|goodreads|letterboxd|etsy|patreon|myportfolio|squarespace|cargo|issuu|artstation|deviantart|500px|unsplash|peerlist|polywork|devpost|huggingface|codeberg|tryhackme|hackthebox|credly|slideshare|publons|ssrn|untappd|komoot|marktplaats|bandcamp|mixcloud|imdb|crew-united|viadeo|lnkd|wixstudio|format|dotlink|beacons|hashnode|dev|strikingly|webflow|framer|herokuapp|pages|replit|linkedin|github|gitlab|bitbucket|twitter|x|facebook|fb|instagram|behance|dribbble|medium|stackoverflow|xing|tiktok|youtube|t|wa|telegram|orcid|researchgate|about|calendly|pinterest|snapchat|mastodon|bsky|indeed|monsterboard|codepen|kaggle|soundcloud|vimeo|linktr|bit|skype|discord|academia|scholar|hackerrank|leetcode|flickr|reddit|threads|tumblr|wordpress|wixsite|blogspot|carrd|notion|netlify|vercel|weebly|jimdosite|substack)\.(?:com|org|net|nl|be|me|io|ly|ee|app|social|tv|gg|co|site|dev|fr|de|ma|tr|pl|academia|edu|co\.uk|to|gl|studio|website|cc|in|eu)$/i;
const hostChars = /[\p{L}\p{N}.-]/u;
const ascii = Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(hostChars.test(String.fromCharCode(unit))),
);
const inHost = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? ascii[unit] === 1 : hostChars.test(text[at]!);
};
const pathEnd = /[\s<>"“”|)\]},;•·]/;
const owned =
  /(?:(?<!(?:de|the|een|onze|our|hun|their|nieuwe|new|company) )(?:website|homepage)|portfolio|blog|webpagina|webstek|personal page|(?:mijn|my|eigen|own|personal) (?:site|web\s?site|blog|portfolio|page|werk|work)[^.\n]{0,16}?|(?<!\p{L})(?:site|web|url)|(?:^|\n)[ \t]{0,4}w)(?: (?:is|ziet er|looks)(?: \p{L}{2,8}){0,2})?["'*_\]]{0,3}\s{0,3}[:=|(–-]?\s{0,3}\(?["'<]?$/iu;
const ownedAfter =
  /^[>"')\]]{0,2}\s?[(–-]\s?(?:portfolio|website|(?:mijn |my |eigen |own |personal )?(?:site|blog|website)|personal|other|overig|homepage)/i;
const networks = wordSet(
  'linkedin github gitlab twitter instagram facebook skype telegram tiktok behance dribbble handle mastodon discord snapchat youtube quora medium kaggle orcid xing researchgate codepen leetcode insta ig signal bluesky strava threads reddit wechat viber vimeo soundcloud steam twitch substack linktree upwork artstation huggingface hackerrank stackoverflow',
);
const MAX_LINK = 300;
/** "Ik gebruik LinkedIn als recruiter": words, not handles. */
const notHandles =
  /^(?:recruiter|kanaal|channel|bron|source|tool|platform|medium|netwerk|network|marketeer|adverteerder|social|media|instagram|facebook|twitter|linkedin|github|ook|well|part|onderdeel|admin|beheerder|developer|designer|redacteur|contact|e-mail|email|mail|website|actions|pages)/i;

/** "Instagram lopez.cooks", "Skype maria91": a network and a handle that have their cell to themselves. */
function loneHandle(words: Scan, i: number, handle: string): boolean {
  return (
    (before(words, i) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.OTHER | GAP.COMMA | GAP.QUOTE | GAP.COLON)) !==
      0 &&
    /^[a-z\d][a-z\d._-]{4,}$/.test(handle) &&
    /[\d._-]/.test(handle) &&
    !notHandles.test(handle)
  );
}

/** Unlike "Node.js" and "ASP.NET". */
const siteLike =
  /^www\.|^[^A-Z]+\.(?:nl|com|be|eu|me|dev|design|art|studio|online|blog|site|frl|amsterdam|org|shop|net|info|io|page|co|app|tech|xyz|example)$/;
/** "Kijk eens op www.kookmetmaria.example voor mijn recepten": what is somebody's own is shown there. */
const ownWork =
  /(?<!\p{L})(?:mijn|my|eigen|own) (?:\p{Ll}{3,14} )?(?:recepten|werk|foto['’]?s|fotografie|projecten|project|blogs?|verhalen|tekeningen|schilderijen|illustraties|ontwerpen|muziek|gedichten|filmpjes|video['’]?s|recipes|photos?|photography|projects?|work|music|stories|designs?|reel|showreel|code|paintings|drawings|illustrations|webshop|shop|kunst|art|podcast|newsletter|nieuwsbrief|case stud(?:y|ies)|apps?|samples|writing|articles|artikelen|channel|kanaal)(?!\p{L})/iu;
/** "Website werkgever: …", "Site van de school: …". */
const companyLine = /werkgever|bedrijf|company|employer|school|opleiding|organisatie|klant|client|vacature/i;
const lineHead = (text: string, from: number): string => {
  const head = text.slice(Math.max(0, from - 60), from);
  return head.slice(head.lastIndexOf('\n') + 1);
};

/** An address written out with its scheme is mostly the candidate's own; not that of a firm, a vacancy, a paper or a source. */
const publicPage =
  /werkgever|bedrijf|company|employer|school|opleiding|organisatie|klant|client|vacature|vacancy|doi|arxiv|publi|journal|paper|uploaded|geüpload|privacy|voorwaarden|terms|europa|europass|werk\.nl|uwv|overheid|gemeente|source|bron|\.gov|\.edu|universit|hogeschool|jobs?\/|vacatures?\/|careers?/i;

type Found = { start: number; end: number; confidence: number };

function addresses(text: string, found: Found[]): void {
  const pieces = ownPieces(text);
  let floor = 0;
  let linked = -1;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, floor))) {
    let start = dot;
    while (start > floor && dot - start < 80 && inHost(text, start - 1)) start--;
    let end = dot;
    while (end < text.length && end - dot < 80 && inHost(text, end)) end++;
    if (text.startsWith('://', end)) {
      floor = end + 3;
      continue;
    }
    const host = text.slice(start, end).replace(/[.-]+$/, '');
    if (
      !/\.(?!pdf$|docx?$|jpe?g$|png$|pptx?$|xlsx?$|zip$)\p{L}{2,}$/iu.test(host) ||
      text[start - 1] === '@' ||
      text[end] === '@'
    ) {
      floor = end;
      continue;
    }
    end = start + host.length;
    const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start));
    const from = scheme ? start - scheme[0].length : start;
    if (/[/?#:]/.test(text[end] ?? '') && /\S/.test(text[end + 1] ?? '')) {
      while (end < text.length && end - start < MAX_LINK && !pathEnd.test(text[end]!)) end++;
    }
    while (end > start && /[.,:;!?'’]/.test(text[end - 1]!)) end--;
    const profile = profileHost.test(host) && (end > start + host.length + 1 || host.split('.').length > 2);
    // A person's own corner of a site: "npmjs.com/~telouahabi", "hub.docker.com/u/ekaya".
    const corner = /^\/(?:[~@]|u\/|users?\/|people\/|profile\/|profiel\/)[\p{L}\d]/u.test(
      text.slice(start + host.length, start + host.length + 12),
    );
    // "github.com/lng en li-ng.dev": what is listed behind a profile.
    const listed =
      linked >= 0 &&
      from - linked < 48 &&
      siteLike.test(host) &&
      /^[^\n.]{0,34}(?:,|;| en| and| &| \+| \/| \||·|•) $/u.test(text.slice(linked, from)) &&
      !companyLine.test(text.slice(linked, end));
    const own =
      corner ||
      (scheme !== null &&
        from > 0 &&
        siteLike.test(host) &&
        !publicPage.test(text.slice(Math.max(0, from - 80), end))) ||
      listed ||
      (owned.test(text.slice(Math.max(0, from - 32), from)) && !companyLine.test(lineHead(text, from))) ||
      (/(?:portfolio|website|webshop|blogs?|(?:mijn|my) (?:werk|work|site|foto['’]?s|blog))(?: \p{Ll}{2,10}){0,4} (?:op|at|on|via|here:?|hier:?) $/iu.test(
        text.slice(Math.max(0, from - 60), from),
      ) &&
        siteLike.test(host) &&
        !companyLine.test(lineHead(text, from))) ||
      ownedAfter.test(text.slice(end, end + 24)) ||
      (siteLike.test(host) &&
        ownWork.test(text.slice(Math.max(0, from - 60), end + 50)) &&
        !companyLine.test(text.slice(Math.max(0, from - 60), end + 30)));
    if (
      profile ||
      (own &&
        !/^\s?\(?(?:employer|werkgever|company|bedrijf|client|klant|school)/i.test(
          text.slice(end, end + 14),
        )) ||
      akinHost(host, pieces)
    ) {
      end = wrappedTail(text, end);
      found.push({ start: from, end, confidence: 0.99 });
      linked = end;
    }
    floor = Math.max(end, floor);
  }
}

export const link: Recognizer = {
  kind: 'link',
  find({ text }) {
    const found: Found[] = [];
    if (text.includes('.')) addresses(text, found);
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (/[\p{L}\p{N}.)\]]/u.test(text[at - 1] ?? '')) continue;
      const handle = /^@[\p{L}_][\p{L}\p{N}_.]{2,30}(?:@[\p{L}\p{N}.-]{3,40})?(?![\p{L}\p{N}/@])/u.exec(
        text.slice(at, at + 34),
      );
      // "IT Consultant @Rabobank" in a line with a year: an employer.
      const line = lineAt(text, at);
      const employer =
        /\p{L} $/u.test(text.slice(Math.max(0, at - 2), at)) &&
        /\p{Lu}/u.test(text[at + 1] ?? '') &&
        /(?:19|20)\d\d/.test(text.slice(line.start, line.end));
      if (handle && !employer)
        found.push({ start: at, end: at + handle[0].replace(/\.+$/, '').length, confidence: 0.99 });
    }
    const words = scan(text);
    for (const i of occurrences(words, networks)) {
      const after =
        /^(?:[ \t]*(?:profiel|profile|naam|name|id|account))?[ \t\u00a0]*(?:\]\{|:\/\/|[:|–-])?[ \t\u00a0]*((?:\/?(?:in|u)?\/)?[\p{L}\d@_/][\p{L}\p{N}_.:@/#-]{1,60})(?=\s*(?:$|[\n|•·,;})]))/u.exec(
          text.slice(words.end[i]!, words.end[i]! + 80),
        );
      if (!after || after[1]!.endsWith(':') || /^\d{1,3}(?:[.,]\d)?[kKmM]?$/.test(after[1]!)) continue;
      if (/^\.(?:com|nl|org|io)/.test(text.slice(words.end[i]!))) continue;
      const label = after[0].slice(0, after[0].length - after[1]!.length);
      // "GitHub: Actions" is a skill; "LinkedIn:// Jansen" is not.
      if (/^\p{Lu}/u.test(after[1]!) && !label.includes('//') && !/\d|-\p{Lu}/u.test(after[1]!)) continue;
      if (!/[:|{–-]/.test(label) && !after[1]!.includes('/') && !loneHandle(words, i, after[1]!)) continue;
      const end = words.end[i]! + after[0].length;
      found.push({ start: end - after[1]!.length, end, confidence: 0.99 });
    }
    for (const i of occurrences(words, networks)) {
      // "Op LinkedIn ben ik te vinden als fienlatuheru", "my GitHub name is gkaya"
      const after = text.slice(words.end[i]!, words.end[i]! + 90);
      const hit =
        /^[^.!?\n]{0,40}?(?:(?<!\p{L})(?:als|as|onder|under|heet ik|via|handle|name is|naam is|user|gebruikersnaam)(?: de naam| the name| naam| user)?)[ :]{1,2}["'“‘@]?([a-z\d][a-z\d_.-]{3,30})(?=["'”’]?(?:[.,;)\n]|$| en | and ))/iu.exec(
          after,
        );
      if (!hit || !/^[a-z\d]/.test(hit[1]!) || notHandles.test(hit[1]!)) continue;
      const end = words.end[i]! + hit[0].length;
      found.push({ start: end - hit[1]!.length, end, confidence: 0.75 });
    }
    found.push(...ownLinks(text));
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'You find me here: https://dabek.example/blog.', hidden: ['https://dabek.example/blog'] },
  { text: 'Vacature op https://www.werk.nl en https://bedrijf.example/vacatures', hidden: [] },
  {
    text: 'https://www.linkedin.com/in/abdi-warsame-8701, of bel',
    hidden: ['https://www.linkedin.com/in/abdi-warsame-8701'],
  },
  {
    text: 'linkedin.com/in/fatima en github.com/felamrani.',
    hidden: ['linkedin.com/in/fatima', 'github.com/felamrani'],
  },
  {
    text: 'Kijk op www.kookmetmaria.nl voor mijn recepten. My projects use Node.js',
    hidden: ['www.kookmetmaria.nl'],
  },
  { text: 'Website: www.fatima-ontwerpt.nl', hidden: ['www.fatima-ontwerpt.nl'] },
  { text: 'Instagram: fatima.bakt\nSkype: live:fatima_1', hidden: ['fatima.bakt', 'live:fatima_1'] },
  {
    text: 'jan@voorbeeld.nl | linkedin.com/in/anne-van-t-hof-\n90b\nProfiel',
    hidden: ['linkedin.com/in/anne-van-t-hof-\n90b'],
  },
  { text: 'Profiel: /in/nour-al-khatib-97', hidden: ['/in/nour-al-khatib-97'] },
  {
    text: 'info@demirontwerpt.nl | www.demirontwerpt.nl | ldemir\nSchool: www.hogeschool.example',
    hidden: ['www.demirontwerpt.nl', 'ldemir'],
  },
  {
    text: 'LinkedIn:// Leyla-Demir\nQuora:// demir\n0000-0002-1825-0097',
    hidden: ['Leyla-Demir', 'demir', '0000-0002-1825-0097'],
  },
  {
    text: 'npmjs.com/~telouahabi\nin/gulsen-cicek-apo',
    hidden: ['npmjs.com/~telouahabi', 'in/gulsen-cicek-apo'],
  },
  { text: '11/2014 Consultant @Rabobank, Node.js', hidden: [] },
  { text: 'volg mij via @fatima_bakt', hidden: ['@fatima_bakt'] },
  {
    text: 'Node.js, ASP.NET, www.gemeente.example en https://www.rijksoverheid.nl/onderwerpen',
    hidden: [],
  },
  {
    text: 'npm i @angular/core, GitHub: Actions, CI/CD. Ervaring met GitHub, GitLab en LinkedIn Recruiter.',
    hidden: [],
  },
];
