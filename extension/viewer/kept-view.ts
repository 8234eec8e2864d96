import type { ViewKind } from '../../widget/document-view/Toolbar.tsx';
import { storage } from '../platform/storage.ts';

const key = 'document-view';

/** The view that was chosen last; the faithful one when none was, or none can be read. */
export async function keptView(): Promise<ViewKind> {
  const kept = await storage.local.get(key).catch(() => ({}) as Record<string, unknown>);
  return kept[key] === 'uniform' ? 'uniform' : 'faithful';
}

export const keepView = (view: ViewKind): void => {
  void storage.local.set({ [key]: view }).catch(() => undefined);
};
