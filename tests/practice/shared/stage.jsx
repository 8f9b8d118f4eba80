import { createRoot } from 'react-dom/client';
import { CrashBoundary } from './crash-boundary.jsx';

/** What is asked of the page: `window.location`'s query. */
export const query = new URLSearchParams(window.location.search);
export const path = window.location.pathname;

/** Puts a practice page up, with the box that tests copy from, so that a paste is the browser's own. */
export function mount(page) {
  createRoot(document.getElementById('react-root')).render(
    <CrashBoundary>
      <div className="app">{page}</div>
      <textarea data-practice="clipboard" aria-label="Practice clipboard" className="clipboard" tabIndex={-1} />
    </CrashBoundary>,
  );
}
