import { useApp } from '../context.ts';
import { escapeHtml, fullName, type Person, surnameFirst } from '../model.ts';
import { day } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Highlight } from './Highlight.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

interface Props {
  readonly person: Person;
  readonly vacancy: string;
  readonly query: string;
  readonly chosen: boolean;
  onChoose(on: boolean): void;
}

export function CandidateRow({ person, vacancy, query, chosen, onChoose }: Props) {
  const { words, decide } = useApp();
  const name = fullName(person);
  const to = `/candidates/${person.id}`;
  const tooltip = `<strong>${escapeHtml(name)}</strong><br>${escapeHtml(person.city)} · ${escapeHtml(person.phone)}`;
  return (
    <tr
      className="candidate-row"
      data-candidate-id={person.id}
      data-test="candidate-row"
      aria-selected={chosen}
    >
      <td className="candidate-table__check">
        <input
          type="checkbox"
          aria-label={words.select(name)}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <td className="candidate-table__photo">
        <Avatar person={person} />
      </td>
      <td className="candidate-table__first-name">
        <Link to={to} data-tooltip={tooltip}>
          <Highlight text={person.firstName} query={query} />
        </Link>
      </td>
      <td className="candidate-table__last-name">
        <Link to={to} data-tooltip={tooltip}>
          <Highlight text={surnameFirst(person)} query={query} />
        </Link>
      </td>
      <td className="candidate-table__email">
        {person.email && (
          <a href={`mailto:${person.email}`} title={`${name} <${person.email}>`}>
            <Highlight text={person.email} query={query} />
          </a>
        )}
      </td>
      <td className="candidate-table__vacancy">{vacancy}</td>
      <td>
        <span className={`stage-badge stage-badge--${person.stage}`}>{words.stages[person.stage]}</span>
      </td>
      <td className="candidate-table__date">{day(person.appliedOn, words)}</td>
      <td className="candidate-table__actions">
        {person.stage !== 'rejected' && (
          <button
            type="button"
            className="icon-button"
            data-test="row-reject"
            aria-label={words.confirmReject(name)}
            title={words.reject}
            onClick={() => decide([person], 'rejected')}
          >
            <Icon name="cross" />
          </button>
        )}
      </td>
    </tr>
  );
}
