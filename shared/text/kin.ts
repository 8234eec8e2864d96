import { aged, childcare, counted, described, ofChildren } from './family-words.ts';
import { EDGE, type Found } from './loose-states.ts';
import { before, GAP, type Scan } from './scan.ts';

/** False where the candidate writes himself; else of which sex a text about him speaks. */
export type About = false | 'm' | 'f' | 'any';

/** "zijn vrouw" in a text about a man. */
const possessors = {
  m: /(?:^|[^\p{L}])(?:zijn|his)(?: (?:eigen|own|oudste|jongste|huidige|nieuwe|zieke|new|late|overleden))? $/iu,
  f: /(?:^|[^\p{L}])(?:haar|her)(?: (?:eigen|own|oudste|jongste|huidige|nieuwe|zieke|new|late|overleden))? $/iu,
  any: /(?:^|[^\p{L}])(?:zijn|haar|his|her)(?: (?:eigen|own|oudste|jongste|huidige|nieuwe|zieke|new|late|overleden))? $/iu,
};

/** Own children, however they are told. */
export function childAt(words: Scan, i: number, about: About): Found | undefined {
  const { text } = words;
  const word = words.fold[i]!;
  let start = words.start[i]!;
  let end = words.end[i]!;
  if ((words.gap[i]! | before(words, i)) & GAP.HYPHEN && !/^-(?:en|and) /.test(text.slice(end, end + 5)))
    return undefined;
  const full = text.slice(Math.max(0, start - 110), start);
  const count = counted.exec(full.slice(-48));
  const manner = count ? null : described.exec(full.slice(-40));
  start -= count ? count[1]!.length : manner ? manner[1]!.length : 0;
  const head = text.slice(Math.max(0, start - 64), start);
  const age = aged.exec(text.slice(end, end + 60));
  // "zoon van een bakker" has no age behind it; "kinderen van 4 tot 12" are a client group.
  const range =
    age && /^[^()]*\d+ ?(?:tot|t\/m|to|-|–|tm|en met)/.test(text.slice(end, end + age[0].length + 6));
  if (age && !range) end += age[0].length;
  const tail = text.slice(end, end + 40);
  // What stands in another line, or in a column beside it, says nothing of these children.
  const cell = full.slice(
    Math.max(full.lastIndexOf('\n'), full.lastIndexOf('   '), full.lastIndexOf('|')) + 1,
  );
  const around = cell.slice(-80) + (/^[^\n|]*?(?=\s{3}|[\n|]|$)/.exec(tail)?.[0] ?? tail);
  const at = (from: number, confidence = 0.8): Found => ({ start: from, end, confidence });
  if (/^(?:man|ones|foster|little)$/.test(word)) return undefined;
  if (
    /^ (?:business|company|bedrijf|therap|doctor|practice|medicine|law|name|coach|support|zaak|care)/i.test(
      tail,
    ) &&
    /family|gezin/.test(word)
  )
    return undefined;
  const tells =
    !/^(?:oudste|jongste|eldest|youngest)$/.test(word) ||
    /^(?:,? (?:is|zit|gaat|studeert|zoon|dochter|son|daughter|kind|child))/i.test(tail);
  const own =
    /(?:^|[^\p{L}])((?:van |of )?(?:mijn|m'n|onze|ons|my|our)(?: (?:eigen|own|beide|lieve|oudste|jongste|zieke|eldest|youngest|oldest|new|nieuwe))? )$/iu.exec(
      head,
    );
  if (own && !about && tells) {
    if (
      /^(?:onze|our)/i.test(own[1]!.trim()) &&
      childcare.test(tail) &&
      !/\bops?chool\b/.test(tail) &&
      !/opvang|zwemles|school/i.test(tail)
    )
      return undefined;
    const birth =
      /(?:de )?(?:geboorte|birth|komst|arrival) (?:van |of )?(?:mijn|onze|ons|my|our)(?: \p{L}+)? $/iu.exec(
        head,
      );
    return at(start - (birth ? birth[0].length : own[1]!.replace(/^(?:van|of) /i, '').length));
  }
  const their = about && possessors[about].test(head);
  if (
    their &&
    about &&
    tells &&
    !/(?:cli[eë]nt|bewoner|pati|klant|meneer|mevrouw|een)(?: \p{L}+){0,4} (?:en|met|and|with)? ?(?:zijn|haar|his|her) $/iu.test(
      head,
    )
  )
    return at(start);
  const has =
    /(?:^|[^\p{L}])((?:(?:ik|we|wij|i) )?(?:heb|hebben|have|heeft|has|had|kreeg|kregen|got|zorg(?:t|en)? voor|care for|raising|raise)(?: (?:ik|we|wij|nu|now|samen|inmiddels|ook|also|een partner en|al|zelf|together)){0,2} )$/iu.exec(
      head,
    );
  if (has && (count || manner || age) && tells && !childcare.test(around))
    return at(
      start -
        (/(?:nu|now|inmiddels) $/i.test(has[1]!)
          ? 0
          : /^(?:ik|we|wij|i) /i.test(has[1]!)
            ? has[1]!.replace(/^(?:ik|we|wij|i) /i, '').length
            : has[1]!.length),
    );
  const home = /^ (?:thuis|at home|op zwemles|op komst|on the way|in huis|die nog thuis)(?![\p{L}])/iu.exec(
    tail,
  );
  if (home && (count || manner) && !childcare.test(head)) {
    if (!/zwemles/.test(home[0])) end += home[0].length;
    return at(start);
  }
  if (
    /^(?:baby|kind|kindje|child)$/.test(word) &&
    /^ (?:due|op komst|on the way|expected|verwacht)/i.test(tail)
  ) {
    end += /^ (?:due(?: in \p{L}+)?|op komst|on the way|expected(?: in \p{L}+)?|verwacht)/iu.exec(tail)![0]
      .length;
    return at(start);
  }
  // "mijn vrouw en twee kinderen", "a son and a daughter"
  const joins = / (?:en|and) $/i.test(head);
  const partner =
    /(?:^|[^\p{L}])(?:mijn|my|zijn|haar|his|her|een|a) (?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|husband|wife|girlfriend|boyfriend) (?:en|and) $/iu;
  if (
    joins &&
    partner.test(head) &&
    (about || /(?:mijn|my) \p{L}+ (?:en|and) $|(?:have|heb) (?:een|a) \p{L}+ (?:en|and) $/iu.test(head))
  )
    return at(start);
  if (
    joins &&
    /(?:^|[^\p{L}])(?:heb|heeft|hebben|have|has|mijn|my|onze|our)(?: \p{L}+){1,3}(?: \([^()]{1,12}\))? (?:en|and) $/iu.test(
      head,
    ) &&
    /(?:zoon|dochter|son|daughter|zoontje|dochtertje|zonen|dochters|sons|daughters|zoons|jongen|meisje|boy|girl)(?: \([^()]{1,12}\))? (?:en|and) $/iu.test(
      head,
    ) &&
    !childcare.test(around)
  )
    return at(start);
  if (
    joins &&
    age &&
    !range &&
    /(?:^|[\n|.,:;•] ?)(?:zoon|dochter|son|daughter) \(\d{1,2}[^()]{0,8}\) (?:en|and) $/i.test(head)
  )
    return at(start);
  // Alone in a cell or between commas: "2 kinderen", "zoontje van vier", "een zoon".
  const few =
    count && !/^(?:\d{2}|geen kind|a |an )/.test(count[1]!) && word !== 'family' && word !== 'gezin';
  const edge =
    /(?:^|[\n|•·,(:;\t&+–—-]|[.!]\s|(?:^|[^\p{L}])(?:gehuwd|getrouwd|married|samenwonend|gescheiden|divorced|partner|vrouw|man|wife|husband|single)[\s,]+(?:(?:met|en|and|with|heb|have|samen|inmiddels)\s)*)\s*$/iu.test(
      head,
    );
  const shut =
    /^(?:\s{3}|\s*(?:$|[\n|•·;,.)(\t–—&+])| (?:en|and) (?:partner|man|vrouw|een|mijn|hond|kat|a|1|2|zoon|dochter|zoontje|dochtertje|son|daughter)(?![\p{L}]))/iu.test(
      tail,
    );
  if (edge && shut && !childcare.test(around) && !/\d ?[–-] ?$/.test(head)) {
    if (
      few ||
      (age &&
        !range &&
        /^(?:zoon|zoontje|dochter|dochtertje|son|daughter|tweeling|twins|baby|kinderen|kids|children|zonen|zoons|dochters|sons|daughters)/.test(
          word,
        ))
    )
      return at(start, 0.7);
    if (/^(?:tweeling|twins)$/.test(word)) return at(start, 0.6);
  }
  if (age && !range && /^(?:zoontje|dochtertje)$/.test(word)) return at(start, 0.7);
  if (
    age &&
    !range &&
    /^(?:zoon|dochter|son|daughter|kind|kids|kinderen|tweeling)$/.test(word) &&
    /(?:i\.?v\.?m\.?|vanwege|because of|due to|wegens|met|with|voor|for)\s$/i.test(head) &&
    !childcare.test(full)
  )
    return at(start, 0.65);
  if (
    count &&
    few &&
    /(?:^|[\s.,])(?:met|with)\s$/i.test(head) &&
    /(?:getrouwd|gehuwd|married|samen|woon|live|alleenstaand)/i.test(full)
  )
    return at(start, 0.7);
  if (
    word === 'gezin' &&
    /(?:^|[^\p{L}])(met (?:het|een|ons|zijn|haar|mijn) (?:jonge? )?)$/iu.test(full) &&
    /(?:verhui[sz]|woont|woon|tijd|vakantie|weekend|leven)/i.test(full.slice(-60) + tail)
  )
    return {
      start: words.start[i]! - /(met (?:het|een|ons|zijn|haar|mijn) (?:jonge? )?)$/iu.exec(full)![1]!.length,
      end: words.end[i]!,
      confidence: 0.7,
    };
  if (word === 'gezin' && /(?:een|met|a) (?:jong |druk |groot )$/i.test(full) && !childcare.test(around))
    return at(words.start[i]!, 0.6);
  return undefined;
}

export function parentAt(words: Scan, i: number, about: About): Found | undefined {
  const { text } = words;
  const start = words.start[i]!;
  const end = words.end[i]!;
  if ((words.gap[i]! | before(words, i)) & GAP.HYPHEN && !/at-home-?$/i.test(text.slice(start - 8, start)))
    return undefined;
  const head = text.slice(Math.max(0, start - 64), start);
  const rest = text.slice(end, end + 110);
  const more = ofChildren.exec(rest);
  const cell = (before(words, i) & EDGE) !== 0;
  const self =
    /(?:^|[^\p{L}])(?:ben|am|i['’]m|is|was|als|as|being|en|and|ook|also|word|werd|become|became|becoming|een|a|an|trotse|proud)(?: (?:ik|nu|now|inmiddels|zelf|een|a|an|the|ook|also|de|recently|since|onlangs|ondertussen|first and foremost))*(?: (?:\p{L}{3,14}e|proud|single|busy|happy|working|young|new|loving|dedicated|devoted|lucky|hands-on|full-time|stay-at-home)(?:,? (?:en |and )?)){0,3} ?$/iu.test(
      head.replace(/[,] $/, ' '),
    );
  const others =
    /(?:^|[^\p{L}])(?:de|the|die|deze|mijn|my|zijn|haar|his|her|onze|our|hun|their|jonge) $/iu.test(head) &&
    !/(?:trotse|proud|ben|am|is) \p{L}* ?$/iu.test(head);
  if (more && !others && (cell || self || about))
    return { start, end: end + more[0].length, confidence: 0.8 };
  // "Ik ben opa en tuinier graag."
  if (
    /(?:^|[^\p{L}])(?:ik ben|ben ik|i am|i['’]m|ben)(?: (?:ook|zelf|al|nu|inmiddels|een|a|also|now|trotse|proud|jonge|young|werkende|working|gelukkige)){0,3} $/iu.test(
      head,
    ) &&
    /^(?:\s*(?:$|[\n.,;)])| (?:en|and|geworden|in)(?![\p{L}]))/u.test(rest)
  )
    return { start, end, confidence: 0.75 };
  const becoming = /^ (?:geworden|in wording|to be|te worden|worden)(?![\p{L}])/iu.exec(rest);
  if (becoming && !others && words.gap[i]! & GAP.SPACE)
    return { start, end: end + becoming[0].length, confidence: 0.75 };
  if (
    /(?:recently became|have become|just became|became|become|becoming|werd ik|ben ik|stay-at-home|at-home|full-time|fulltime|werkende|alleenstaande|working|jonge|kersverse|trotse|proud|young|busy|new) (?:a |an |een )?(?:new |proud )?$/i.test(
      head.replace(/-$/, ' '),
    ) &&
    !others &&
    !/(?:de|the|voor|for|een jonge|support\w*|help\w*) \p{L}+ $/iu.test(head) &&
    /^(?:\s*(?:$|[\n.,;)|])| (?:and|en|in|met|weet|i|who|van|of|know|to|heb|ben|I|moest|moet)\b)/.test(rest)
  )
    return { start, end, confidence: 0.7 };
  if (more === null && /^(?: van| of| to) (?:\d|twee|drie|two|three)/i.test(rest) && self)
    return { start, end, confidence: 0.7 };
  return undefined;
}

export function partnerAt(words: Scan, i: number, about: About): Found | undefined {
  const { text } = words;
  let start = words.start[i]!;
  const end = words.end[i]!;
  const word = words.fold[i]!;
  if (words.gap[i]! & GAP.HYPHEN && !/^(?:ex|in)$/.test(word)) return undefined;
  let head = text.slice(Math.max(0, start - 48), start);
  const prefix = /(?:ex|mother-in|father-in|sister-in|brother-in|parents-in|in)-$/i.exec(head);
  if (prefix) {
    start -= prefix[0].length;
    head = head.slice(0, -prefix[0].length);
  } else if (before(words, i) & GAP.HYPHEN) return undefined;
  if (word === 'ex' && words.gap[i]! & GAP.HYPHEN) return undefined;
  const tail = text.slice(end, end + 40);
  if (word === 'laws' && !prefix) return undefined;
  const own =
    /(?:^|[^\p{L}])((?:mijn|m'n|my)(?: (?:eigen|huidige|nieuwe|zieke|lieve|own|new|late|overleden|toekomstige|future|current|then|toenmalige|ernstig zieke|beste))? )$/iu.exec(
      head,
    );
  if (own && !about) {
    if (/beste/i.test(own[1]!)) return undefined;
    if (/^partner/.test(word) && /^ (?:bij|at|organi|binnen|compan|agenc|firm|bedrij)/i.test(tail))
      return undefined;
    return { start: start - own[1]!.length, end, confidence: 0.8 };
  }
  if (!about) {
    const has = /(?:^|[^\p{L}])(?:ik heb|i have|samen met|met|with|en)(?: (?:een|a))? $/iu.test(head);
    const withPartner =
      has &&
      /^(?:partner|vriend|vriendin|echtgenoot|echtgenote|husband|wife)$/.test(word) &&
      /(?:woon|woont|wonend|live|living|samenwonend|samen) (?:\p{L}+ ){0,4}$/iu.test(head);
    if (
      /(?:ik heb|i have) (?:een|a) $/i.test(head) &&
      /^(?:partner|vriend|vriendin|echtgenoot|echtgenote|husband|wife|girlfriend|boyfriend)$/.test(word) &&
      !/^ (?:bij|at|die|who|in)(?![\p{L}])/iu.test(tail)
    )
      return { start, end, confidence: 0.7 };
    return withPartner ? { start, end, confidence: 0.7 } : undefined;
  }
  const theirs =
    /(?:^|[^\p{L}])(?:zijn|haar|his|her)(?: (?:huidige|nieuwe|zieke|eigen|own|new|late|overleden))? $/iu.test(
      head,
    ) &&
    !/(?:cli[eë]nt|bewoner|pati[eë]nt|klant|meneer|mevrouw)(?: \p{L}+){0,3} (?:zijn|haar|his|her) $/iu.test(
      head,
    );
  if (theirs && !/^ (?:bij|at) \p{Lu}/u.test(tail)) return { start, end, confidence: 0.75 };
  const has = /(?:^|[^\p{L}])((?:heeft|has|met|with|van|v\.|of|samen met) (?:een |a |haar |zijn )?)$/iu.exec(
    head,
  );
  if (
    has &&
    /^(?:partner|vriend|vriendin|echtgenoot|echtgenote|husband|wife|girlfriend|boyfriend|fiance|fiancee|verloofde)$/.test(
      word,
    )
  ) {
    if (/^ (?:bij|at|in|van|of) (?:\p{Lu}|het|de|the)/u.test(tail) && word === 'partner') return undefined;
    return { start: /^(?:heeft|has)/i.test(has[1]!) ? start - has[1]!.length : start, end, confidence: 0.7 };
  }
  // "…, partner werkt in de avond": what he or she does goes with it.
  const does =
    /^ (?:werkt|is|studeert|woont|heeft|zorgt|werkte|works|has|kan|doet|verhuist|zit|volgt|gaat|lives|studies)(?: (?:ook|al|in|op|de|het|een|the|a|at|'s|nachts|avonds|overdag|thuis|avond|nacht|ploegen|ploegendienst|parttime|fulltime|part-time|full-time|shifts|nights|zorg|onderwijs|deeltijd|voltijd)(?![\p{L}])){0,4}(?![\p{L}])/iu.exec(
      tail,
    );
  if (before(words, i) & EDGE && does) return { start, end: end + does[0].length, confidence: 0.65 };
  return undefined;
}
