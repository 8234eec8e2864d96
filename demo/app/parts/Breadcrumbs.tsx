import { useApp } from '../context.ts';
import { fullName } from '../model.ts';
import { Link } from './Link.tsx';

interface Crumb {
  readonly label: string;
  readonly to?: string;
  readonly candidate?: boolean;
}

export function Breadcrumbs() {
  const { bootstrap, words, language } = useApp();
  const { page } = bootstrap;
  const crumbs: Crumb[] = [{ label: words.product, to: '/vacancies' }];
  if (page.kind === 'vacancies') crumbs.push({ label: words.vacancies });
  if (page.kind === 'candidates') crumbs.push({ label: words.candidates });
  if (page.kind === 'pipeline' || page.kind === 'candidate' || page.kind === 'posting') {
    crumbs.push({ label: words.vacancies, to: '/vacancies' });
    const label = page.vacancy.title[language];
    crumbs.push(page.kind === 'pipeline' ? { label } : { label, to: `/vacancies/${page.vacancy.id}` });
  }
  if (page.kind === 'posting') crumbs.push({ label: words.posting });
  if (page.kind === 'candidate') crumbs.push({ label: fullName(page.candidate), candidate: true });
  return (
    <nav className="breadcrumbs" aria-label={words.breadcrumbs}>
      <ol className="breadcrumbs__list">
        {crumbs.map(({ label, to, candidate }) => (
          <li className="breadcrumbs__item" key={`${to}${label}`}>
            {to ? (
              <Link to={to}>{label}</Link>
            ) : (
              <span
                className={candidate ? 'breadcrumbs__current breadcrumbs__candidate' : 'breadcrumbs__current'}
                aria-current="page"
              >
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
