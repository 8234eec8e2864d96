import { translateTeach } from '../../shared/languages/teach/index.ts';
import { isAddressPattern, namesCandidate } from '../../shared/profiles/address-pattern.ts';
import { candidateAddress, listAddress } from '../../shared/profiles/build-taught.ts';
import type { Tool } from './tool.ts';

/** Which addresses are whose, in words that can be corrected. */
export function Addresses({ tool }: { readonly tool: Tool }) {
  const { language } = tool.parts;
  const { draft } = tool;
  const { patterns, lists } = draft;
  const candidate = patterns.candidate ?? candidateAddress(draft);
  const say = (key: Parameters<typeof translateTeach>[1], values?: Parameters<typeof translateTeach>[2]) =>
    translateTeach(language, key, values);
  return (
    <div>
      {candidate === null && <p class="message">{say('address.candidate.none')}</p>}
      <Address
        id="address-candidate"
        label={say('address.candidate')}
        value={candidate ?? ''}
        wrong={
          candidate && !(isAddressPattern(candidate) && namesCandidate(candidate))
            ? say('address.wrong')
            : null
        }
        change={(value) => tool.set({ patterns: { ...patterns, candidate: value || null } })}
      />
      {lists.map((list, at) => {
        if (list.surface === 'mention') return null;
        const value = patterns.lists[at] ?? listAddress(draft, at);
        const change = (to: string) => {
          const next = lists.map((_, one) => (one === at ? to : (patterns.lists[one] ?? null)));
          tool.set({ patterns: { ...patterns, lists: next } });
        };
        return (
          <Address
            // biome-ignore lint/suspicious/noArrayIndexKey: lists have no other name
            key={at}
            id={`address-${at}`}
            label={say(list.surface === 'card' ? 'address.board' : 'address.list', { at: at + 1 })}
            value={value}
            wrong={isAddressPattern(value) ? null : say('address.wrong')}
            change={change}
          />
        );
      })}
    </div>
  );
}

interface AddressProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly wrong: string | null;
  change(value: string): void;
}

function Address({ id, label, value, wrong, change }: AddressProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {wrong && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => change(event.currentTarget.value.trim())}
      />
    </div>
  );
}
