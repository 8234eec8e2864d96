import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly tone: 'plain' | 'warning';
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: { readonly label: string; run(): void };
}

/** What happened, what is safe, and at most one thing to do. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'warning' ? 'alert' : undefined}>
      <p class="notice-title">{title}</p>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" class="button" onClick={() => action.run()}>
          {action.label}
        </button>
      )}
    </div>
  );
}
