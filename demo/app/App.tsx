import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { loadPage, moveTo } from './calls.ts';
import { type AppContext, type ModalRequest, type Notice, Werfhuis } from './context.ts';
import { decisionFor } from './decision.ts';
import type { Bootstrap } from './model.ts';
import { CandidatePage } from './pages/CandidatePage.tsx';
import { CandidatesPage } from './pages/CandidatesPage.tsx';
import { LoginPage } from './pages/LoginPage.tsx';
import { MissingPage } from './pages/MissingPage.tsx';
import { PipelinePage } from './pages/PipelinePage.tsx';
import { PostingPage } from './pages/PostingPage.tsx';
import { PrintPage } from './pages/PrintPage.tsx';
import { VacanciesPage } from './pages/VacanciesPage.tsx';
import { ComposeModal } from './parts/ComposeModal.tsx';
import { Drawer } from './parts/Drawer.tsx';
import { ScheduleModal } from './parts/ScheduleModal.tsx';
import { Shell } from './parts/Shell.tsx';
import { type Toast, Toasts } from './parts/Toasts.tsx';
import { titleOf } from './title.ts';
import { WORDS } from './words.ts';

const TOAST_MS = 8000;

export function App({ bootstrap: first }: { bootstrap: Bootstrap }) {
  const [bootstrap, setBootstrap] = useState(first);
  const [announced, setAnnounced] = useState('');
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [drawer, setDrawer] = useState<number | null>(null);
  const [modal, setModal] = useState<ModalRequest | null>(null);
  const toastKey = useRef(0);
  const asked = useRef<string | null>(null);
  const ticket = useRef(0);
  const words = WORDS[bootstrap.language];

  const notify = useCallback((notice: Notice) => {
    const toast = { ...notice, key: toastKey.current++ };
    setToasts((all) => [...all.slice(-2), toast]);
    setTimeout(() => setToasts((all) => all.filter((one) => one.key !== toast.key)), TOAST_MS);
  }, []);

  /** Goes to a page, or fetches the shown one again; what answers after another page was asked for is not shown. */
  const load = useCallback(async (path: string): Promise<void> => {
    asked.current = path;
    ticket.current += 1;
    const mine = ticket.current;
    const next = await loadPage(path).finally(() => {
      if (mine === ticket.current) asked.current = null;
    });
    if (mine !== ticket.current) return;
    if (path !== location.pathname + location.search) history.pushState(null, '', path);
    setBootstrap(next);
  }, []);

  const app = useMemo<AppContext>(() => {
    const attempt = (work: () => Promise<void>): void => {
      work().catch(() => notify({ text: words.failed }));
    };
    const closeOverlays = (): void => {
      setDrawer(null);
      setModal(null);
    };
    const reload = () => load(asked.current ?? location.pathname + location.search);
    return {
      bootstrap,
      words,
      language: bootstrap.language,
      navigate: (path) =>
        attempt(async () => {
          await load(path);
          closeOverlays();
          scrollTo(0, 0);
        }),
      reload,
      notify,
      attempt,
      decide: (people, stage, ask = true) => {
        const decision = decisionFor(people, stage, words);
        if (!decision || (ask && !confirm(decision.question))) return;
        attempt(async () => {
          const moved = await moveTo(
            people.map((person) => person.id),
            stage,
          );
          await reload();
          const undo = () =>
            attempt(async () => {
              for (const { id, before } of moved) await moveTo([id], before);
              await reload();
              notify({ text: decision.undone });
            });
          notify({ text: decision.done, undo });
        });
      },
      openDrawer: setDrawer,
      openModal: setModal,
      closeOverlays,
    };
  }, [bootstrap, words, notify, load]);

  useEffect(() => {
    const onPop = (): void => {
      load(location.pathname + location.search).catch(() => location.reload());
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [load]);

  const title = titleOf(bootstrap);
  useEffect(() => {
    if (document.title === title) return;
    document.title = title;
    setAnnounced(title);
  }, [title]);

  const { page } = bootstrap;
  if (page.kind === 'login') return <LoginPage back={page.back} words={words} />;
  return (
    <Werfhuis value={app}>
      {page.kind === 'print' ? (
        <PrintPage page={page} />
      ) : (
        <Shell>
          {page.kind === 'vacancies' && <VacanciesPage page={page} />}
          {page.kind === 'posting' && <PostingPage page={page} key={page.vacancy.id} />}
          {page.kind === 'pipeline' && <PipelinePage page={page} key={page.vacancy.id} />}
          {page.kind === 'candidates' && <CandidatesPage page={page} />}
          {page.kind === 'candidate' && <CandidatePage page={page} />}
          {page.kind === 'missing' && <MissingPage />}
        </Shell>
      )}
      {drawer !== null && <Drawer id={drawer} key={drawer} />}
      {modal?.kind === 'compose' && <ComposeModal request={modal} onClose={() => setModal(null)} />}
      {modal?.kind === 'schedule' && <ScheduleModal request={modal} onClose={() => setModal(null)} />}
      <Toasts toasts={toasts} onClose={(key) => setToasts((all) => all.filter((one) => one.key !== key))} />
      <div id="route-announcer" className="sr-only" role="status" aria-live="polite" aria-atomic="true">
        {announced}
      </div>
    </Werfhuis>
  );
}
