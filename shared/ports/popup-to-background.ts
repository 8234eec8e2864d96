import type { MaskingRules, Moment } from '../masking/rules.ts';
import type { ProfileProblem } from '../profiles/read-taught.ts';
import type { TaughtProfile } from '../profiles/taught-profile.ts';

export interface SiteState {
  readonly host: string;
  /**
   * `managed`: switched on by company policy or by the build; `unsupported`: not a web page; `refused`: a site on
   * which we never run.
   */
  readonly state: 'on' | 'off' | 'managed' | 'unsupported' | 'refused';
  /** Whether the site may be taught from this device. */
  readonly mayTeach: boolean;
  readonly recruiterMaySeeArm: boolean;
  readonly arm: { readonly id: string; readonly anonymise: boolean; readonly prompts: boolean } | null;
  /** Ids of the nudges that act for this recruiter: their pages are in the list of work. */
  readonly nudges: readonly string[];
  readonly outbox: {
    readonly waiting: number;
    readonly lastSent: string | null;
    readonly problem: string | null;
  };
}

export interface OptionsState {
  readonly language: 'nl' | 'en' | 'auto';
  readonly collector: string;
  readonly recruiter: string;
  /** Code of the recruiter's team; `null`: the study does not draw by team. */
  readonly team: string | null;
  readonly study: string;
  readonly sites: readonly { readonly host: string; readonly managed: boolean }[];
  /** Names of the settings that company policy fixes. */
  readonly managed: readonly string[];
  /** Whether this recruiter stays out of the log; `null`: policy does not allow it. */
  readonly optOut: { readonly out: boolean } | null;
  /** What is hidden, until when and for whom; `chosen`: by hand here, since neither policy nor a study says it. */
  readonly masking: MaskingRules & { readonly chosen: boolean; readonly unreadable: boolean };
  /** Only in the demonstration study. */
  readonly demoArms: readonly { readonly id: string; readonly chosen: boolean }[] | null;
  /** Taught profiles, policy's first. */
  readonly profiles: readonly { readonly profile: TaughtProfile; readonly managed: boolean }[];
}

/** Calls from our own pages. */
export interface PopupToBackground {
  siteState(tab: number): SiteState;
  /** After the page got the permission: registers the content scripts for this origin pattern and reloads the tab. */
  switchOn(pattern: string, tab: number): void;
  switchOff(pattern: string, tab: number): void;
  options(): OptionsState;
  saveOptions(change: {
    readonly language?: OptionsState['language'];
    readonly collector?: string;
    readonly recruiter?: string;
    readonly team?: string;
  }): OptionsState;
  /** Counts only where neither policy nor a study says something. */
  saveMasking(choice: { readonly until: Moment | null; readonly also: readonly string[] }): OptionsState;
  /** Out of the log, or in it again. From the answer on nothing else is logged. */
  optOut(out: boolean): OptionsState;
  chooseDemoArm(id: string | null): OptionsState;
  sendNow(): SiteState['outbox'];
  /** Has the page in this tab taught; see TeachToBackground. Until that ends it shows everybody as they are. */
  teach(tab: number): void;
  /** Takes a taught profile in, as JSON text; what is wrong with it, when it is not taken. */
  importProfile(text: string): readonly ProfileProblem[];
  removeProfile(hosts: readonly string[]): OptionsState;
}
