import type { Candidate } from './candidate.ts';

export type IdentityKind =
  | 'name'
  | 'initials'
  | 'email'
  | 'phone'
  | 'street'
  | 'postcode'
  | 'birthdate'
  | 'link';

/** One thing that tells who a candidate is. `variants`: every way to write it, `token` among them. */
export interface IdentityToken {
  readonly kind: IdentityKind;
  readonly token: string;
  readonly variants: readonly string[];
}

/** Parts of names that are everyday words by themselves. */
const PARTICLES = new Set(['van', 'der', 'den', 'de', "'t", 't', 'ter', 'ten', 'te', 'el', 'al']);
/** Names whose lower-case form is an everyday word in Dutch or English ("we hope", "een groen vinkje"). */
const EVERYDAY = new Set(['berg', 'hof', 'hope', 'blijd', 'groen', 'bakker']);
/** Mailboxes that say nothing about their owner. */
const GENERIC_MAILBOXES = new Set(['hallo', 'hello', 'info', 'mail', 'contact']);
const RESERVED_DOMAIN = /^example\.(com|net|org|nl)$/;

const UNFOLDABLE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
};

/** Without diacritics: "Çağrı" becomes "Cagri". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁıøØđĐ]/g, (letter) => UNFOLDABLE[letter] ?? letter);
}

const unique = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

function item(kind: IdentityKind, variants: readonly string[]): IdentityToken {
  const all = unique(variants);
  return { kind, token: all[0]!, variants: all };
}

function nameWords({ firstName, callName = '', infix, lastName }: Candidate): string[] {
  return unique(`${firstName} ${callName} ${infix} ${lastName}`.split(/[\s-]+/)).filter(
    (word) => word.length > 1 && !PARTICLES.has(word.toLowerCase()),
  );
}

function nameVariants(word: string): string[] {
  const spellings = unique([
    word,
    word.replaceAll("'", '’'),
    word.replaceAll("'", ''),
    fold(word),
    word.normalize('NFD'),
  ]);
  const capitals = spellings.map((spelling) => spelling.toUpperCase());
  const spaced = capitals
    .filter((spelling) => /^\p{L}{3,}$/u.test(spelling))
    .map((spelling) => [...spelling].join(' '));
  const small = EVERYDAY.has(word.toLowerCase()) ? [] : spellings.map((spelling) => spelling.toLowerCase());
  const afterApostrophe = word.includes("'") ? [word.slice(word.indexOf("'") + 1)] : [];
  return [...spellings, ...capitals, ...spaced, ...small, ...afterApostrophe];
}

/** As avatars and minutes write them: "FA", "FE", "FEA", "F.A.", "HvdB". */
function initials({ firstName, callName, infix, lastName }: Candidate): string[] {
  const heads = (text: string) =>
    text
      .split(/[\s'’-]+/)
      .filter(Boolean)
      .map((word) => word[0]!);
  const forms = [firstName, callName ?? ''].filter(Boolean).flatMap((first) => {
    const [a] = heads(first);
    const [own, ...rest] = heads(lastName);
    if (!own) return [a!.toUpperCase(), first.slice(0, 2).toUpperCase()];
    const between = heads(infix);
    return [
      `${a}${own}`,
      `${a}${lastName[0]}`,
      `${a}.${own}.`,
      `${a}. ${own}.`,
      `${a}${between.join('')}${own}`,
      `${a}${between[0] ?? ''}${between.length > 0 ? '' : own}`.toUpperCase(),
      `${a}${between.join('')}${own}${rest.join('')}`.toUpperCase(),
      `${a}${rest.at(-1) ?? own}`.toUpperCase(),
    ];
  });
  return [...forms, ...forms.map(fold), ...forms.map((form) => form.replaceAll('.', '').toUpperCase())];
}

function emailVariants(email: string): string[] {
  const [mailbox = '', domain = ''] = email.split('@');
  const ownDomain = RESERVED_DOMAIN.test(domain) ? [] : [domain, domain.split('.')[0]!];
  return [email, email.toUpperCase(), ...(GENERIC_MAILBOXES.has(mailbox) ? [] : [mailbox]), ...ownDomain];
}

/** As written, in digits, and a Dutch mobile number in the groupings that people use. */
function phoneVariants(phone: string): string[] {
  const digits = phone.replace('(0)', '').replace(/\D/g, '');
  const own = phone.startsWith('+') ? [`+${digits}`, digits] : [digits];
  const mobile = /^(?:0|31)6(\d{8})$/.exec(digits)?.[1];
  if (!mobile) return [digits, phone, ...own];
  const pairs = mobile.match(/../g)!.join(' ');
  const groups = unique([
    mobile,
    `${mobile.slice(0, 4)} ${mobile.slice(4)}`,
    pairs,
    `${mobile.slice(0, 5)} ${mobile.slice(5)}`,
  ]);
  const written = groups.flatMap((g) => [
    `06-${g}`,
    `06 ${g}`,
    `06${g}`,
    `+31 6 ${g}`,
    `+31 6${g}`,
    `+316${g}`,
  ]);
  return [`06${mobile}`, phone, ...own, `316${mobile}`, ...written];
}

const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  nlShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

function birthDateVariants(iso: string): string[] {
  const [year = '', mm = '', dd = ''] = iso.split('-');
  const day = String(Number(dd));
  const month = String(Number(mm));
  const index = Number(mm) - 1;
  const english = MONTHS.en[index]!;
  const figures = ['-', '/', '.'].flatMap((sign) => [
    [dd, mm, year].join(sign),
    [day, month, year].join(sign),
  ]);
  const words = [
    MONTHS.nl[index]!,
    MONTHS.nlShort[index]!,
    `${MONTHS.nlShort[index]!}.`,
    english,
    english.slice(0, 3),
  ];
  return [
    iso,
    ...figures,
    ...words.flatMap((word) => [`${day} ${word} ${year}`, `${dd} ${word} ${year}`]),
    `${english} ${day}, ${year}`,
  ];
}

function linkVariants(url: string): string[] {
  const short = url.replace(/^https?:\/\//, '');
  return [url, short, short.replace(/^(www|[a-z]{2})\./, ''), short.slice(short.lastIndexOf('/') + 1)];
}

/**
 * What must not be readable where this candidate is anonymous. Each variant is one way to write it; find them
 * with {@link leakedVariant}. Everyday words that are also names are listed with a capital only.
 */
export function identityTokens(candidate: Candidate): IdentityToken[] {
  const { street, postcode } = candidate;
  return [
    ...nameWords(candidate).map((word) => item('name', nameVariants(word))),
    item('initials', initials(candidate)),
    item('email', emailVariants(candidate.email)),
    item('phone', phoneVariants(candidate.phone)),
    item('street', [street, street.toUpperCase(), street.replaceAll("'", '’'), street.replaceAll('-', ' ')]),
    item('postcode', [postcode, postcode.replace(' ', '')]),
    item('birthdate', birthDateVariants(candidate.birthDate)),
    item('link', linkVariants(candidate.linkedin)),
  ];
}

/** A text without what a reader does not see of it: soft hyphens, joiners, kinds of hyphen and of space. */
export function asRead(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

/**
 * The variant that a text, `asRead`, gives away, if any: as a whole word and in this case. Initials count only when
 * they are the whole text, as in an avatar: inside running text "FA" says nothing.
 */
export function leakedVariant(read: string, { kind, variants }: IdentityToken): string | undefined {
  if (kind === 'initials') return variants.find((variant) => variant === read.trim());
  return variants.find((variant) => {
    for (let at = read.indexOf(variant); at >= 0; at = read.indexOf(variant, at + 1)) {
      const before = /[\p{L}\p{N}]$/u.test(read.slice(Math.max(0, at - 2), at));
      const after = /^[\p{L}\p{M}\p{N}]/u.test(read.slice(at + variant.length, at + variant.length + 2));
      if (!before && !after) return true;
    }
    return false;
  });
}
