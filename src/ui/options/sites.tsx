/** The sites where Second Look looks, those it was asked not to, and those it looks at only once it is asked to. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export interface SiteSwitch {
  /** A site's id, or `id:host` for a server of one that lives on many. */
  key: string;
  name: string;
  on: boolean;
}

export interface SitesProps {
  /** Sites that are on from the start, in the order shown. */
  sites: readonly SiteSwitch[];
  /** Sites that are off until somebody switches one on. */
  optional: readonly SiteSwitch[];
  /** Servers of Mastodon that the user named. */
  servers: readonly SiteSwitch[];
  /** Why a switch went back: the browser was told no, or what was typed is no server. */
  refused: { key: string; why: 'browser' | 'host' } | undefined;
  onSwitch(key: string, on: boolean): void;
  /** What the user typed as the name of a server. */
  onServer(typed: string): void;
}

interface RowProps extends Pick<SitesProps, 'onSwitch' | 'refused'> {
  site: SiteSwitch;
  /** What is read there, in a line. */
  reads?: string | undefined;
}

function Row({ site: { key, name, on }, reads, refused, onSwitch }: RowProps) {
  const t = useWords();
  const about = `reads-${key}`;
  return (
    <li>
      <label class="row">
        <span>
          <span class="site-name">{name}</span>
          {reads && (
            <span class="quiet site-reads" id={about}>
              {reads}
            </span>
          )}
        </span>
        <span class="site-state">
          <span aria-hidden="true">{t(on ? 'options.sites.on' : 'options.sites.off')}</span>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            aria-label={name}
            aria-describedby={reads ? about : undefined}
            checked={on}
            aria-checked={on}
            onChange={(event) => onSwitch(key, event.currentTarget.checked)}
          />
        </span>
      </label>
      <p class="quiet" role="status">
        {refused?.key === key && t('options.sites.refused', [name])}
      </p>
    </li>
  );
}

/** A person knows which server is theirs; nobody could list them all. */
function ServerForm({ refused, onServer }: Pick<SitesProps, 'refused' | 'onServer'>) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const isWrong = refused?.why === 'host';
  return (
    <form
      class="server"
      onSubmit={(event) => {
        event.preventDefault();
        onServer(typed);
      }}
    >
      <label for="server">{t('options.sites.server')}</label>
      <input
        id="server"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="mastodon.example"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="server-note"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t('options.sites.add')}</button>
      <p class="quiet" id="server-note" role="status">
        {isWrong && t('options.sites.noServer')}
      </p>
    </form>
  );
}

const READS = ['linkedin', 'bluesky', 'threads', 'instagram', 'reddit'] as const;

export function SitesSection({ sites, optional, servers, refused, onSwitch, onServer }: SitesProps) {
  const t = useWords();
  const row = { refused, onSwitch };
  const reads = (key: string) => {
    const known = READS.find((id) => id === key);
    return known && t(`options.sites.reads.${known}`);
  };
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{t('options.sites.title')}</h2>
      <p class="quiet">{t('options.sites.about')}</p>
      <ul class="rows">
        {sites.map((site) => (
          <Row key={site.key} site={site} {...row} />
        ))}
      </ul>
      <h3>{t('options.sites.more')}</h3>
      <p class="quiet">{t('options.sites.asks')}</p>
      <ul class="rows">
        {optional.map((site) => (
          <Row key={site.key} site={site} reads={reads(site.key)} {...row} />
        ))}
      </ul>
      <h3>Mastodon</h3>
      <p class="quiet">{t('options.sites.reads.mastodon')}</p>
      {servers.length > 0 && (
        <ul class="rows">
          {servers.map((site) => (
            <Row key={site.key} site={site} {...row} />
          ))}
        </ul>
      )}
      <ServerForm refused={refused} onServer={onServer} />
    </section>
  );
}
