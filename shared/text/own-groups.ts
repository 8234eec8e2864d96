import { sectionAt } from './own-life.ts';
import { has, isTrade, kinfolk, selves, sentenceOf } from './own-sentences.ts';
import type { Peoples } from './people-phrases.ts';
import { CAPITAL, GAP, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** Whom nobody is told apart by, here. */
const general = wordSet(
  'nederlands nederlandse nederlander dutch europees europese european engels engelse english duits duitse german frans franse french amerikaans amerikaanse american british brits britse westers westerse western international latin italian italiaans italiaanse japanese japans japanse spanish spaans spaanse greek grieks griekse mexican mexicaans mexicaanse thai thaise scandinavian aziatisch aziatische asian indigenous let roma mediterranean caribisch caribische',
);
const roles = wordSet(
  'trustee mentor mentors secretary secretaris penningmeester treasurer voorzitter chair chairs chairman chairwoman bestuurslid bestuur board member members lid leden vrijwilliger vrijwilligster vrijwilligerswerk volunteer volunteers organiser organizer organise organize organiseer organisator medeoprichter oprichter oprichtster founder cofounder coach trainer captain aanvoerder speler player zanger singer danser dancer dirigent host gastheer gastvrouw ambassadeur ambassador medeorganisator initiatiefnemer initiator actief active',
);
const kin =
  /(?<!\p{L})(?:(?:grand|step)?(?:daughter|son|child|kid)s?|(?:klein)?(?:dochter|zoon|kind)|(?:wife|husband|man|vrouw|partner)) (?:of|van|from|uit) (?:an? |een |the |de |het |two |twee )?(?:\p{Ll}{3,12} )?$/iu;
const rooted =
  /^,? (?:to the bone|through and through|at heart|in hart en nieren|by descent|by blood|tot op het bot|pur sang|by family|by heart|born and bred)(?!\p{L})/iu;

/** Whether a sentence tells the peoples at words `from` to `to` of the candidate, his home or the groups he is in. */
export function isOwnGroup(words: Scan, { from, to }: Peoples): boolean {
  const { text } = words;
  let plain = true;
  for (let at = from; at <= to; at++)
    if (!general.has(words.fold[at]!) && !/^(?:en|and|of|or)$/.test(words.fold[at]!)) plain = false;
  const head = text.slice(Math.max(0, words.start[from]! - 64), words.start[from]!).replace(/\s/g, ' ');
  const tail = text.slice(words.end[to]!, words.end[to]! + 30).replace(/\s/g, ' ');
  if (rooted.test(tail)) return true;
  if (kin.test(head)) return true;
  if (plain) return false;
  const sentence = sentenceOf(words, from);
  if (isTrade(words, from, sentence)) return false;
  // "Batak from Balige", "only with Chinese New Year please let me cook at home"
  if (/^,? (?:from|uit|van) \p{Lu}/u.test(tail)) return true;
  if (/^ (?:new year|nieuwjaar)/i.test(tail) && has(words, sentence, selves)) return true;
  // "Mijn ouders … zij spraken Kantonees": whose language it is tells more than that somebody speaks it.
  if (
    /(?<!\p{L})(?:spraken|sprak|spoke|only spoke|praatten) (?:alleen |vooral |only |mostly )?$/iu.test(
      head,
    ) &&
    !/(?<!\p{L})(?:ik|i|we|wij) (?:\p{L}+ )?$/iu.test(head.replace(/\p{L}+ (?:\p{L}+ )?$/u, '')) &&
    has(words, sentence, kinfolk)
  )
    return true;
  const section = sectionAt(text, words.start[from]!);
  if (section === 'languages' || section === 'skills') return false;
  // "Trustee of Leicester Somali Development Forum", "secretary (Indonesian students)"
  for (let at = from - 1; at >= sentence.from && from - at < 9; at--)
    if (/^(?:voor|for)$/.test(words.fold[at]!)) return false;
    else if (roles.has(words.fold[at]!) && (section !== 'work' || words.shape[from] === CAPITAL))
      return !/^(?:taal|language|les|lessen|lessons|docent|teacher|keuken|cuisine|markt|market)/.test(
        words.gap[to] === GAP.SPACE ? (words.fold[to + 1] ?? '') : '',
      );
  return false;
}
