import { type AddressPattern, inAddress, isAddressPattern, namesCandidate } from './address-pattern.ts';
import type { Locator } from './ats-profile.ts';
import { candidatePattern, listPattern } from './derive-address.ts';
import type { Draft, DraftList, Pick } from './draft.ts';
import {
  FORMAT,
  type TaughtField,
  type TaughtId,
  type TaughtPage,
  type TaughtProfile,
  type TaughtScope,
} from './taught-profile.ts';

const partCount = (address: string) => address.split(/[?#]/)[0]!.split('/').length;

/** The pattern of candidates' addresses: as corrected, else by those that were visited and the links in lists. */
export function candidateAddress({ patterns, visited, lists }: Draft): AddressPattern | null {
  if (patterns.candidate !== null)
    return isAddressPattern(patterns.candidate) && namesCandidate(patterns.candidate)
      ? patterns.candidate
      : null;
  const [first] = visited;
  if (first === undefined) return null;
  const links = lists.flatMap(({ samples }) => samples.flatMap(({ link }) => link ?? []));
  const alike = links.filter((link) => partCount(link) === partCount(first));
  const known = candidatePattern(visited);
  const more = candidatePattern([...visited, ...alike]);
  // Links that lead elsewhere say nothing.
  return more !== null &&
    (known === null || visited.length < 2) &&
    links.some((link) => inAddress(more, link))
    ? more
    : known;
}

export const listAddress = (draft: Draft, at: number): AddressPattern => {
  const corrected = draft.patterns.lists[at];
  if (corrected && isAddressPattern(corrected)) return corrected;
  return listPattern(draft.lists[at]?.address ?? '/', candidateAddress(draft));
};

const fieldOf = ({ kind, at, many }: Pick, expect: boolean, rest: boolean): TaughtField => ({
  kind,
  at,
  ...(rest ? { rest } : {}),
  ...(expect ? { expect: 'one' } : many ? {} : { expect: 'any' }),
});

/** Of several names in one place the first stands for the person. */
function fieldsOf(picks: readonly Pick[], restOfNames: boolean): TaughtField[] {
  let named = false;
  return picks.map((pick) => {
    const first = pick.kind === 'name' && !named;
    named ||= first;
    return fieldOf(pick, first, restOfNames && pick.kind === 'name' && !first);
  });
}

function idsOf(list: DraftList, candidate: AddressPattern | null): readonly TaughtId[] {
  const { attribute, link, samples, picks } = list;
  const inLink = (sample: string | null) =>
    candidate && sample !== null ? (inAddress(candidate, sample)?.candidate ?? null) : null;
  const linked = link !== null && samples.some((sample) => inLink(sample.link) !== null);
  const agree = samples.every((sample) => !linked || inLink(sample.link) === sample.attribute);
  const ids: TaughtId[] = [];
  if (attribute !== null && agree) ids.push({ attribute });
  if (linked && candidate) ids.push({ link, address: candidate });
  const name = picks.find(({ kind }) => kind === 'name');
  return ids.length ? ids : [{ words: name?.at ?? [':scope'] }];
}

/** The smallest place that holds everything that was pointed at; the whole page when no mark of a smaller one is known. */
export function placeAround(picks: readonly Pick[]): Locator {
  const [first, ...others] = picks.filter(({ everywhere }) => !everywhere);
  const holds = (selectors: Locator) =>
    others.every(({ around }) => around.some((one) => one.some((selector) => selectors.includes(selector))));
  const place = first?.around.find((selectors) => selectors.length > 0 && holds(selectors));
  if (!place) return ['body'];
  // A mark that all of them know it by; one, for all marks of a place count at once.
  const shared = place.filter((selector) =>
    others.every(({ around }) => around.some((one) => one.includes(selector))),
  );
  return shared.slice(0, 1);
}

const loose = (picks: readonly Pick[]): TaughtField[] =>
  picks
    .filter(({ everywhere }) => everywhere)
    .map(({ kind, at }) => ({ kind, at: at.filter((one) => !one.includes(':scope')) }));

function pagesOf(draft: Draft, candidate: AddressPattern | null): TaughtPage[] {
  const pages: TaughtPage[] = candidate
    ? [{ kind: 'candidate', address: candidate, surfaces: ['profile'] }]
    : [];
  draft.lists.forEach(({ surface, empty }, at) => {
    // What only mentions somebody may come and go.
    if (surface === 'mention') return;
    const address = listAddress(draft, at);
    const there = pages.findIndex((page) => page.kind === 'list' && page.address === address);
    const before = pages[there];
    const page: TaughtPage = {
      kind: 'list',
      address,
      surfaces: [...new Set([...(before?.surfaces ?? []), surface])],
      ...(empty.length || before?.empty ? { empty: [...(before?.empty ?? []), ...empty].slice(0, 8) } : {}),
    };
    if (before) pages[there] = page;
    else pages.push(page);
  });
  return pages;
}

/** On how many candidates nothing was wrong: the name was there, and nothing could be one of several. */
export const checkedOn = ({ checks }: Draft): number =>
  checks.filter(({ fields }) =>
    fields.every(({ must, state }) => state === 'found' || (state === 'missing' && !must)),
  ).length;

/** The profile that a draft stands for. Nothing of any candidate is in it. `day`: ISO. */
export function buildTaught(draft: Draft, day: string, version = 1): TaughtProfile {
  const candidate = candidateAddress(draft);
  const { picks, lists, decisions, stage } = draft;
  const name = picks.find(({ kind }) => kind === 'name');
  const place = placeAround(picks);
  const main: TaughtScope[] = picks.length
    ? [
        {
          at: candidate === null && place[0] === 'body' ? (name?.at ?? place) : place,
          ...(candidate ? { on: candidate } : {}),
          id: candidate ? ['address'] : [{ words: name?.at ?? [':scope'] }],
          surface: candidate ? 'profile' : 'drawer',
          main: true,
          fields: fieldsOf(picks, false),
        },
      ]
    : [];
  const all = [...picks, ...lists.flatMap((list) => list.picks)];
  return {
    format: FORMAT,
    name: draft.name,
    version,
    taught: day,
    checked: checkedOn(draft),
    hosts: [draft.host],
    pages: pagesOf(draft, candidate),
    scopes: [
      ...main,
      ...lists.map(
        (list): TaughtScope => ({
          at: list.at,
          id: idsOf(list, candidate),
          surface: list.surface,
          fields: fieldsOf(list.picks, true),
        }),
      ),
    ],
    fields: loose(all).filter(({ at }) => at.length > 0),
    decisions: decisions.map(({ action, at }) => ({ action, at })),
    stage: stage?.at[0] ? { at: stage.at[0], attribute: stage.attribute } : null,
  };
}
