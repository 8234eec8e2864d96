import { administration } from './administration.ts';
import { care } from './care.ts';
import { customerService } from './customer-service.ts';
import { driving } from './driving.ts';
import { facilities } from './facilities.ts';
import type { Family } from './family.ts';
import { finance } from './finance.ts';
import { hospitality } from './hospitality.ts';
import { humanResources } from './human-resources.ts';
import { logistics } from './logistics.ts';
import { policy } from './policy.ts';
import { sales } from './sales.ts';
import { softwareDevelopment } from './software-development.ts';
import { teaching } from './teaching.ts';
import { teamLead } from './team-lead.ts';
import { technician } from './technician.ts';

/** Templates of criteria, one per job family. Only pages of the extension load them: they are long. */
export const families: readonly Family[] = [
  administration,
  care,
  customerService,
  driving,
  facilities,
  finance,
  hospitality,
  humanResources,
  logistics,
  policy,
  sales,
  softwareDevelopment,
  teaching,
  teamLead,
  technician,
];
