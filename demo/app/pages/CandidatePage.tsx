import { useApp } from '../context.ts';
import { type CandidatePageData, fullName, personOf, TABS } from '../model.ts';
import { Attachments } from '../parts/Attachments.tsx';
import { CandidateHeader } from '../parts/CandidateHeader.tsx';
import { ActivityTab, AnswersTab, EmailsTab, LetterTab, NotesTab } from '../parts/CandidateTabs.tsx';
import { ContactCard } from '../parts/ContactCard.tsx';
import { CvTab } from '../parts/CvTab.tsx';
import { EditForm } from '../parts/EditForm.tsx';
import { Link } from '../parts/Link.tsx';

export function CandidatePage({ page }: { page: CandidatePageData }) {
  const { words } = useApp();
  const { candidate, tab } = page;
  const name = fullName(candidate);
  const counts = { notes: candidate.notes.length, emails: candidate.emails.length };
  return (
    <article className="candidate-page" data-test="candidate-page" data-candidate-id={candidate.id}>
      <div className="mobile-candidate-bar" data-test="mobile-bar">
        <span className="mobile-candidate-bar__name">{name}</span>
        {candidate.phone && <a href={`tel:${candidate.phone.replace(/[^\d+]/g, '')}`}>{candidate.phone}</a>}
      </div>
      <CandidateHeader page={page} />
      <div className="candidate-page__grid">
        <section className="card candidate-page__main">
          <div className="tabs" role="tablist" aria-label={name}>
            {TABS.map((one) => (
              <Link
                key={one}
                to={`/candidates/${candidate.id}${one === 'cv' ? '' : `?tab=${one}`}`}
                className="tabs__tab"
                role="tab"
                id={`tab-${one}`}
                aria-selected={one === tab}
                aria-controls="tab-panel"
                data-test={`tab-${one}`}
              >
                {words.tabs[one]}
                {(one === 'notes' || one === 'emails') && counts[one] > 0 && (
                  <span className="tabs__count">{counts[one]}</span>
                )}
              </Link>
            ))}
          </div>
          <div className="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
            {tab === 'cv' && <CvTab candidate={candidate} />}
            {tab === 'letter' && <LetterTab candidate={candidate} />}
            {tab === 'answers' && <AnswersTab candidate={candidate} vacancy={page.vacancy} />}
            {tab === 'notes' && <NotesTab candidate={candidate} key={candidate.id} />}
            {tab === 'activity' && <ActivityTab candidate={candidate} />}
            {tab === 'emails' && <EmailsTab candidate={candidate} />}
            {tab === 'edit' && <EditForm candidate={candidate} key={candidate.id} />}
          </div>
        </section>
        <aside className="candidate-page__side">
          <ContactCard candidate={candidate} />
          <Attachments candidate={candidate} person={personOf(candidate)} />
        </aside>
      </div>
    </article>
  );
}
