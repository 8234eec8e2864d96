import { address } from './address.ts';
import { age } from './age.ts';
import { birthdate } from './birthdate.ts';
import { birthplace } from './birthplace.ts';
import { bsn } from './bsn.ts';
import { email } from './email.ts';
import { gender } from './gender.ts';
import { iban } from './iban.ts';
import { initials } from './initials.ts';
import { link } from './link.ts';
import { marital } from './marital.ts';
import { motherTongue } from './mother-tongue.ts';
import { name } from './name.ts';
import { nationality } from './nationality.ts';
import { origin } from './origin.ts';
import { phone } from './phone.ts';
import type { Recognizer } from './recognizer.ts';
import { religion } from './religion.ts';

/** The registry without name lists: `detectWith(structural)` keeps them out of a bundle. */
export const structural: readonly Recognizer[] = [
  address,
  age,
  birthdate,
  birthplace,
  bsn,
  email,
  gender,
  iban,
  initials,
  link,
  marital,
  motherTongue,
  name,
  nationality,
  origin,
  phone,
  religion,
];
