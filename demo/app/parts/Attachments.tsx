import { useApp } from '../context.ts';
import { isPdf, type Person, type StoredCandidate } from '../model.ts';
import { Icon } from './Icon.tsx';

export function Attachments({ candidate, person }: { candidate: StoredCandidate; person: Person }) {
  const { words } = useApp();
  const files = [
    { name: candidate.files.cv, path: `/files/${person.id}/cv`, opens: isPdf(candidate.files.cv) },
    ...(candidate.files.letter
      ? [{ name: candidate.files.letter, path: `/files/${person.id}/letter`, opens: true }]
      : []),
  ];
  return (
    <section className="card attachments" aria-labelledby="attachments-heading" data-test="attachments">
      <h2 className="card__title" id="attachments-heading">
        {words.attachments}
      </h2>
      <ul className="attachments__list">
        {files.map((file) => (
          <li className="attachment" key={file.path}>
            <Icon name="file" />
            <span className="attachment__name" title={file.name}>
              {file.name}
            </span>
            <a
              className="icon-button attachment__download"
              href={`${file.path}/download`}
              download={file.name}
              aria-label={`${words.download} ${file.name}`}
              title={`${words.download} ${file.name}`}
            >
              <Icon name="download" />
            </a>
            {file.opens && (
              <a
                className="icon-button attachment__open"
                href={file.path}
                target="_blank"
                rel="noreferrer"
                aria-label={`${words.openTab}: ${file.name}`}
                title={words.openTab}
              >
                <Icon name="open" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
