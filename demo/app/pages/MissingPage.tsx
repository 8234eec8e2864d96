import { useApp } from '../context.ts';
import { Link } from '../parts/Link.tsx';

export function MissingPage() {
  const { words } = useApp();
  return (
    <div className="card empty-state">
      <h1>{words.missing}</h1>
      <p>{words.missingLead}</p>
      <Link to="/vacancies" className="button">
        {words.vacancies}
      </Link>
    </div>
  );
}
