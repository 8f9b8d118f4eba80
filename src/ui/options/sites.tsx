/** The sites where Second Look looks, and the ones where it was asked not to. */
import { useWords } from '../words';

export interface SitesProps {
  /** Every site the extension knows, in the order shown. */
  sites: readonly { id: string; name: string }[];
  off: readonly string[];
  onSwitch(site: string, on: boolean): void;
}

export function SitesSection({ sites, off, onSwitch }: SitesProps) {
  const t = useWords();
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{t('options.sites.title')}</h2>
      <p class="quiet">{t('options.sites.about')}</p>
      <ul class="rows">
        {sites.map(({ id, name }) => (
          <li key={id}>
            <label class="row">
              <span class="site-name">{name}</span>
              <span class="site-state">
                <span aria-hidden="true">{t(off.includes(id) ? 'options.sites.off' : 'options.sites.on')}</span>
                <input
                  type="checkbox"
                  role="switch"
                  class="switch"
                  checked={!off.includes(id)}
                  aria-checked={!off.includes(id)}
                  onChange={(event) => onSwitch(id, event.currentTarget.checked)}
                />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
