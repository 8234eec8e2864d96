import { type Notice, useApp } from '../context.ts';

export interface Toast extends Notice {
  readonly key: number;
}

export function Toasts({ toasts, onClose }: { toasts: readonly Toast[]; onClose(key: number): void }) {
  const { words } = useApp();
  return (
    <div className="toast-region" role="status" aria-live="polite" data-test="toasts">
      {toasts.map(({ key, text, undo }) => (
        <div className="toast" key={key} data-test="toast">
          <span className="toast__text">{text}</span>
          {undo && (
            <button
              type="button"
              className="toast__undo"
              data-test="toast-undo"
              onClick={() => {
                onClose(key);
                undo();
              }}
            >
              {words.undo}
            </button>
          )}
          <button
            type="button"
            className="toast__close"
            aria-label={words.close}
            onClick={() => onClose(key)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
