import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { afas } from './afas.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { bullhorn } from './bullhorn.ts';
import { carerix } from './carerix.ts';
import { frappeHr } from './frappe-hr.ts';
import { greenhouse } from './greenhouse.ts';
import { homerun } from './homerun.ts';
import { lever } from './lever.ts';
import { odooRecruitment } from './odoo-recruitment.ts';
import { opencats } from './opencats.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { successfactors } from './successfactors.ts';
import { teamtailor } from './teamtailor.ts';
import { werfhuis } from './werfhuis.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { zohoRecruit } from './zoho-recruit.ts';

/** The first that fits counts; knowing the host goes before knowing the page by its signs. */
export const profiles: readonly AtsProfile[] = [
  werfhuis,
  opencats,
  odooRecruitment,
  frappeHr,
  smartrecruiters,
  greenhouse,
  lever,
  zohoRecruit,
  workable,
  teamtailor,
  homerun,
  bamboohr,
  recruitee,
  ashby,
  personio,
  workday,
  successfactors,
  bullhorn,
  afas,
  carerix,
];
