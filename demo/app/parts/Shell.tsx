import type { ReactNode } from 'react';
import { useApp } from '../context.ts';
import { fullName, recentName } from '../model.ts';
import { Avatar } from './Avatar.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { GlobalSearch } from './GlobalSearch.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

/** The frame around every page: menu, search, recently viewed, breadcrumbs. */
export function Shell({ children }: { children: ReactNode }) {
  const { bootstrap, words, language } = useApp();
  const { page, user, recents, path } = bootstrap;
  const onVacancies = page.kind === 'vacancies' || page.kind === 'pipeline' || page.kind === 'posting';
  const onCandidates = page.kind === 'candidates' || page.kind === 'candidate';
  return (
    <div className="layout">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <aside className="sidebar">
        <Link to="/vacancies" className="sidebar__brand">
          <img className="sidebar__logo" src="/assets/icon.svg" alt="" width="26" height="26" />
          <span className="sidebar__name">{words.product}</span>
        </Link>
        <nav className="sidebar__nav" aria-label={words.menu}>
          <Link to="/vacancies" className="sidebar__item" aria-current={onVacancies ? 'page' : undefined}>
            <Icon name="briefcase" />
            <span className="sidebar__label">{words.vacancies}</span>
          </Link>
          <Link to="/candidates" className="sidebar__item" aria-current={onCandidates ? 'page' : undefined}>
            <Icon name="people" />
            <span className="sidebar__label">{words.candidates}</span>
          </Link>
        </nav>
        <div className="sidebar__account">
          <span className="sidebar__user">{user.name}</span>
          <a className="sidebar__logout" href="/logout">
            {words.signOut}
          </a>
        </div>
      </aside>
      <div className="layout__body">
        <header className="topbar">
          <GlobalSearch />
          <a
            className="topbar__language"
            data-test="language"
            lang={language === 'nl' ? 'en' : 'nl'}
            href={`/language/${language === 'nl' ? 'en' : 'nl'}?back=${encodeURIComponent(path)}`}
          >
            {words.language}
          </a>
        </header>
        <nav className="recents" aria-label={words.recents} data-test="recents">
          <span className="recents__heading">
            <Icon name="clock" />
            {words.recents}
          </span>
          {recents.map((person) => (
            <Link
              key={person.id}
              to={`/candidates/${person.id}`}
              className="recents__item"
              title={fullName(person)}
            >
              <Avatar person={person} size="sm" />
              <span className="recents__name">{recentName(person)}</span>
            </Link>
          ))}
        </nav>
        <Breadcrumbs />
        <main className="content" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
