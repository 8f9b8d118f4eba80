/** A line at the foot of the window: said politely, never in front of anything, gone at a press. */
import { render } from 'preact';
import { createHost } from './host';
import level from './level.css?inline';
import css from './prompt.css?inline';
import type { NoticeUi, NoticeView } from './prompt-contract';
import { themeBehind } from './theme';
import tokens from './tokens.css?inline';
import { trusted } from './trusted';
import type { Translate } from './words';

export interface NoticeUiOptions {
  anchor: HTMLElement;
  t: Translate;
  onClose(): void;
  signal: AbortSignal;
}

export function Notice({ view, onClose }: { view: NoticeView; onClose(): void }) {
  return (
    <div class="notice">
      <p>{view.text}</p>
      {view.quote && <blockquote dir="auto">{view.quote}</blockquote>}
      <div class="actions">
        {view.actions.map(({ label, press }) => (
          <button key={label} type="button" class="plain" onClick={trusted(press)}>
            {label}
          </button>
        ))}
        <button type="button" class="plain" onClick={trusted(onClose)}>
          {view.close}
        </button>
      </div>
    </div>
  );
}

export function createNotice({ anchor, t, onClose, signal }: NoticeUiOptions): NoticeUi {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  const host = createHost(anchor, tokens + level + css, onKey, life.signal);
  host.mount.className = `theme-${themeBehind(anchor)}`;
  host.mount.lang = t('lang');
  host.mount.dir = t('dir');
  host.mount.setAttribute('role', 'status');
  life.signal.addEventListener('abort', () => render(null, host.mount));
  return {
    render: (view) => render(<Notice view={view} onClose={onClose} />, host.mount),
    close: () => life.abort(),
  };
}
