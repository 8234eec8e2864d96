/** Kinds of identity that a policy can name: those of `shared/recognizers`, without what finds them. */
export const KINDS = [
  'address',
  'age',
  'birthdate',
  'birthplace',
  'bsn',
  'email',
  'gender',
  'iban',
  'identity-number',
  'initials',
  'link',
  'marital',
  'military',
  'mother-tongue',
  'name',
  'nationality',
  'origin',
  'person',
  'phone',
  'photo',
  'referee',
  'religion',
  'residence',
  'residence-status',
] as const;

/** Kinds that are open unless a policy hides them, too. */
export const SWITCHABLE = ['graduation-year', 'school-place'] as const;

/** Say by themselves who somebody is, or how to find out: no policy leaves them open. */
export const ALWAYS_HIDDEN: readonly string[] = [
  'name',
  'initials',
  'photo',
  'email',
  'phone',
  'link',
  'bsn',
  'identity-number',
  'iban',
];

/** What a study is about: hidden for as long as one runs, whatever a policy says. */
export const HIDDEN_IN_STUDIES: readonly string[] = [
  'age',
  'birthdate',
  'birthplace',
  'gender',
  'marital',
  'military',
  'mother-tongue',
  'nationality',
  'origin',
  'religion',
  'residence-status',
];

/** What is needed to write to somebody or to call them. */
export const CONTACT_KINDS: readonly string[] = ['email', 'phone'];
