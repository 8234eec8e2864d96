import { useEffect, useState } from 'react';
import { searchPeople } from '../calls.ts';
import { useApp } from '../context.ts';
import { fullName, type Person } from '../model.ts';
import { Avatar } from './Avatar.tsx';
import { Highlight } from './Highlight.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

export function GlobalSearch() {
  const { words, bootstrap } = useApp();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Person[] | null>(null);

  useEffect(() => {
    if (!query.trim()) {
      setFound(null);
      return;
    }
    let current = true;
    searchPeople(query).then(
      (people) => current && setFound(people),
      () => current && setFound([]),
    );
    return () => {
      current = false;
    };
  }, [query]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the results
  useEffect(() => setQuery(''), [bootstrap.path]);

  return (
    <search className="global-search">
      <Icon name="search" />
      <input
        className="global-search__input"
        data-test="global-search"
        type="search"
        role="combobox"
        aria-label={words.search}
        aria-expanded={found !== null}
        aria-controls="global-search-results"
        autoComplete="off"
        placeholder={words.searchAll}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
      />
      <ul
        className="global-search__results"
        id="global-search-results"
        data-test="search-results"
        hidden={!found}
      >
        {found?.length === 0 && <li className="global-search__none">{words.noResults}</li>}
        {found?.map((person, row) => (
          // Rows are pooled: the same elements show the next query's people.
          // biome-ignore lint/suspicious/noArrayIndexKey: pooled rows
          <li className="search-result" key={row}>
            <Link to={`/candidates/${person.id}`} className="search-result__link">
              <Avatar person={person} size="sm" />
              <span className="search-result__name">
                <Highlight text={fullName(person)} query={query} />
              </span>
              <span className="search-result__email">
                <Highlight text={person.email} query={query} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </search>
  );
}
