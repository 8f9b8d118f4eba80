/** The card: what the light means, one finding at a time, and always a way to keep the post as it is. */
import type { ComposerHandlers, ComposerView } from './contract';
import { FindingBody } from './finding';
import { LevelIcon, MoveIcon } from './icons';
import { Kind } from './kind';
import { trusted } from './trusted';
import { isFriendlyLine, toLookAt } from './view';
import { type Translate, useWords } from './words';

/** The card's heading: the level in a few words. */
export function cardTitle(view: ComposerView, t: Translate): string {
  if (view.level === 'look') return t('card.title.look', toLookAt(view.findings).length);
  return t(`card.title.${view.level}`);
}

export interface CardProps {
  view: ComposerView;
  /** Key of the finding shown; the first when there is none such. */
  current: string | undefined;
  /** Id of the heading, unique on the page. */
  headingId: string;
  handlers: ComposerHandlers;
  onMove(by: 1 | -1): void;
  onClose(): void;
}

function Moves({ place, count, onMove }: { place: number; count: number; onMove: CardProps['onMove'] }) {
  const t = useWords();
  if (count < 2) return null;
  return (
    <div class="moves">
      <button type="button" class="round" aria-label={t('card.previous')} onClick={trusted(() => onMove(-1))}>
        <MoveIcon to="previous" />
      </button>
      <span>{t('card.place', [place + 1, count])}</span>
      <button type="button" class="round" aria-label={t('card.next')} onClick={trusted(() => onMove(1))}>
        <MoveIcon to="next" />
      </button>
    </div>
  );
}

export function Card({ view, current, headingId, handlers, onMove, onClose }: CardProps) {
  const t = useWords();
  const findings = toLookAt(view.findings);
  const place = Math.max(
    0,
    findings.findIndex((finding) => finding.key === current),
  );
  const finding = findings[place];
  // Nothing about one's own posts beside something that could hurt somebody: that can wait.
  const friendly = view.level === 'pause' ? undefined : view.findings.find(isFriendlyLine);
  return (
    <div class={`card level-${view.level}`} role="dialog" aria-labelledby={headingId} tabIndex={-1}>
      <header>
        <LevelIcon level={view.level} />
        <h2 id={headingId}>{cardTitle(view, t)}</h2>
        <Moves place={place} count={findings.length} onMove={onMove} />
        <button type="button" class="round" aria-label={t('card.close')} onClick={trusted(onClose)}>
          <MoveIcon to="close" />
        </button>
      </header>
      <div class="body" tabIndex={-1}>
        {finding ? (
          <FindingBody finding={finding} onTips={handlers.openTips} />
        ) : (
          <Kind view={view} onTips={handlers.openTips} />
        )}
        {friendly && (
          <aside class="friendly" aria-label={t('card.friendlyLabel')}>
            <p>{friendly.message}</p>
            <button type="button" class="link" onClick={trusted(() => handlers.openTips(friendly.link))}>
              {t('card.tip', [4, t('tip.selfpromotion')])}
            </button>
          </aside>
        )}
      </div>
      {!finding && handlers.ask && (
        <footer>
          <button type="button" class="plain" onClick={trusted(handlers.ask)}>
            {t('prompt.ask')}
          </button>
        </footer>
      )}
      {finding && (
        <footer>
          <button type="button" class="plain" onClick={trusted(() => handlers.show(finding.key))}>
            {t('card.show')}
          </button>
          <button type="button" class="plain" onClick={trusted(() => handlers.dismiss(finding.key))}>
            {t('card.dismiss')}
          </button>
          {handlers.ask && (
            <button type="button" class="plain" onClick={trusted(handlers.ask)}>
              {t('prompt.ask')}
            </button>
          )}
          <p class="yours">{t('card.yours')}</p>
        </footer>
      )}
    </div>
  );
}
