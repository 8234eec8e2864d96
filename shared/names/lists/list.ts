/** Names of one origin group: folded words parted by blanks. Words that are also ordinary words don't belong here. */
export interface NameList {
  readonly origin: string;
  readonly given: string;
  readonly surnames: string;
}
