export interface Keys {
  view(): void;
  zoom(step: -1 | 0 | 1): void;
  page(step: -1 | 1): void;
  search(): void;
  hide(): void;
}

const commands: Readonly<Record<string, (keys: Keys) => void>> = {
  v: (keys) => keys.view(),
  '+': (keys) => keys.zoom(1),
  '=': (keys) => keys.zoom(1),
  '-': (keys) => keys.zoom(-1),
  '0': (keys) => keys.zoom(0),
  '[': (keys) => keys.page(-1),
  ']': (keys) => keys.page(1),
  '/': (keys) => keys.search(),
  h: (keys) => keys.hide(),
};

/** Single keys while nobody types. Returns what stops it. */
export function keysOf(document: Document, latest: { readonly current: Keys }): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const command = commands[event.key];
    if (!command) return;
    event.preventDefault();
    command(latest.current);
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
