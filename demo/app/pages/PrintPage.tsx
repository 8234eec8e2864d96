import { useApp } from '../context.ts';
import { fullName, type Page, personOf } from '../model.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { day } from '../words.ts';

export function PrintPage({ page }: { page: Extract<Page, { kind: 'print' }> }) {
  const { words, language } = useApp();
  const { candidate, vacancy } = page;
  const rows = [
    ['email', words.email, candidate.email],
    ['phone', words.phone, candidate.phone],
    ['address', words.address, `${candidate.street}, ${candidate.postcode} ${candidate.city}`],
    ['birthdate', words.birthDate, candidate.birthDate && day(candidate.birthDate, words)],
    ['vacancy', words.vacancy, vacancy.title[language]],
    ['applied', words.appliedOn, day(candidate.appliedOn, words)],
    ['notice', words.noticePeriod, candidate.noticePeriod],
  ] as const;
  return (
    <main className="print-sheet" data-candidate-id={candidate.id}>
      <header className="print-sheet__header">
        <Avatar person={personOf(candidate)} size="lg" />
        <h1 className="print-sheet__name">{fullName(candidate)}</h1>
        <button type="button" className="button print-sheet__button" onClick={() => print()}>
          {words.print}
        </button>
      </header>
      <dl className="print-sheet__list">
        {rows.map(([key, label, value]) => (
          <div className="print-sheet__row" key={key}>
            <dt>{label}</dt>
            <dd className={`print-sheet__value print-sheet__value--${key}`}>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.tabs.letter}</h2>
      <div className="print-sheet__letter">{candidate.letter || words.noLetter}</div>
    </main>
  );
}
