import { address } from './address.ts';
import { age } from './age.ts';
import { birthdate } from './birthdate.ts';
import { birthplace } from './birthplace.ts';
import { bsn } from './bsn.ts';
import { email } from './email.ts';
import { gender } from './gender.ts';
import { graduationYear } from './graduation-year.ts';
import { iban } from './iban.ts';
import { identityNumber } from './identity-number.ts';
import { initials } from './initials.ts';
import { link } from './link.ts';
import { marital } from './marital.ts';
import { military } from './military.ts';
import { motherTongue } from './mother-tongue.ts';
import { name } from './name.ts';
import { nationality } from './nationality.ts';
import { origin } from './origin.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { photo } from './photo.ts';
import type { Recognizer } from './recognizer.ts';
import { referee } from './referee.ts';
import { religion } from './religion.ts';
import { residence } from './residence.ts';
import { residenceStatus } from './residence-status.ts';
import { schoolPlace } from './school-place.ts';

/** Every kind of identity; the order makes no difference. */
export const recognizers: readonly Recognizer[] = [
  address,
  age,
  birthdate,
  birthplace,
  bsn,
  email,
  gender,
  graduationYear,
  iban,
  identityNumber,
  initials,
  link,
  marital,
  military,
  motherTongue,
  name,
  nationality,
  origin,
  person,
  phone,
  photo,
  referee,
  religion,
  residence,
  residenceStatus,
  schoolPlace,
];
