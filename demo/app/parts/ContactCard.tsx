import { useApp } from '../context.ts';
import { escapeHtml, fullName, type StoredCandidate } from '../model.ts';
import { day } from '../words.ts';
import { Icon } from './Icon.tsx';

/** Contact data and the other details of the application. */
export function ContactCard({ candidate: c }: { candidate: StoredCandidate }) {
  const { words } = useApp();
  const name = fullName(c);
  const address = [c.street, [c.postcode, c.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const details = [
    ['birthplace', words.birthPlace, c.birthPlace],
    ['nationality', words.nationality, c.nationality],
    ['source', words.source, c.source],
    ['notice', words.noticePeriod, c.noticePeriod],
  ] as const;
  return (
    <section className="card contact-card" aria-labelledby="contact-heading">
      <h2 className="card__title" id="contact-heading">
        {words.contact}
      </h2>
      <ul className="contact-card__list">
        {c.email && (
          <li className="contact-card__item">
            <Icon name="mail" />
            <a
              className="contact-card__email"
              href={`mailto:${c.email}`}
              data-tooltip={`${escapeHtml(words.to)}: <em>${escapeHtml(name)}</em> &lt;${escapeHtml(c.email)}&gt;`}
            >
              {c.email}
            </a>
          </li>
        )}
        {c.phone && (
          <li className="contact-card__item">
            <Icon name="phone" />
            <a
              className="contact-card__phone"
              href={`tel:${c.phone.replace(/[^\d+]/g, '')}`}
              title={`${name}: ${c.phone}`}
            >
              {c.phone}
            </a>
          </li>
        )}
        {c.linkedin && (
          <li className="contact-card__item">
            <Icon name="link" />
            <a className="contact-card__profile" href={c.linkedin} target="_blank" rel="noreferrer">
              {c.linkedin.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          </li>
        )}
        {address && (
          <li className="contact-card__item">
            <Icon name="pin" />
            <address className="contact-card__address">{address}</address>
          </li>
        )}
        {c.birthDate && (
          <li className="contact-card__item">
            <Icon name="cake" />
            <time className="contact-card__birthdate" dateTime={c.birthDate} title={words.birthDate}>
              {day(c.birthDate, words)}
            </time>
          </li>
        )}
      </ul>
      <dl className="contact-card__details">
        {details
          .filter(([, , value]) => value)
          .map(([key, label, value]) => (
            <div className="contact-card__row" key={key}>
              <dt>{label}</dt>
              <dd className={`contact-card__value contact-card__value--${key}`}>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
