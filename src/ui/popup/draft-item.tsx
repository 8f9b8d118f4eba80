/** One draft in the popup: its level in words, and each warning with a link to its tip. */
import type { Level, RuleId } from '../../engine/types';
import { LevelIcon } from '../icons';
import { isFriendlyLine, toLookAt } from '../view';
import { ruleKey, TIPS_LANGUAGE, type Translate, useWords } from '../words';

export interface PopupFinding {
  rule: RuleId;
  tip: number;
  severity: 1 | 2 | 3;
  safety: boolean;
  quotes: string[];
  message: string;
  /** The tip on our own tips page, such as `tips.html#disputes`. */
  link: string;
}

export interface PopupDraft {
  level: Level;
  participates: boolean;
  /** post, reply, quote, comment, … */
  surface: string;
  /** The first words of the draft. */
  excerpt: string;
  findings: PopupFinding[];
  reason?: string | undefined;
}

function levelWords(draft: PopupDraft, t: Translate): string {
  if (draft.level === 'look') return t('card.title.look', toLookAt(draft.findings).length);
  return t(`card.title.${draft.level}`);
}

function kindWords(draft: PopupDraft, t: Translate): string {
  if (draft.level === 'clear') return t(draft.participates ? 'kind.joins' : 'kind.clear');
  return t(draft.level === 'off' ? 'kind.off' : `kind.unchecked.${draft.reason ?? 'error'}`);
}

function TipLink({ href, tip, rule }: { href: string; tip: number; rule: string }) {
  const t = useWords();
  return (
    <p>
      <a href={href} target="_blank" rel="noopener">
        {t('card.tip', [tip, t(`tip.${ruleKey(rule)}`)])}
      </a>
    </p>
  );
}

function Finding({ finding }: { finding: PopupFinding }) {
  const t = useWords();
  const friendly = isFriendlyLine(finding);
  return (
    <li class={`draft-finding severity-${finding.severity}`}>
      {!friendly && (
        <p class="rule">
          <span class="rule-name">{t(`rule.${ruleKey(finding.rule)}`)}</span>
          <span class="severity">{t(finding.safety ? 'severity.safety' : `severity.s${finding.severity}`)}</span>
        </p>
      )}
      {finding.safety && <p class="thanks">{t('card.thanks')}</p>}
      <p lang={TIPS_LANGUAGE}>{finding.message}</p>
      <TipLink href={finding.link} tip={finding.tip} rule={finding.rule} />
    </li>
  );
}

export function DraftItem({ draft }: { draft: PopupDraft }) {
  const t = useWords();
  const kind = toLookAt(draft.findings).length === 0;
  return (
    <article class={`draft level-${draft.level}`}>
      <h2>
        <LevelIcon level={draft.level} />
        {levelWords(draft, t)}
      </h2>
      <p class="draft-about">
        <span class="unseen">{t('popup.starts')} </span>
        <q dir="auto">{draft.excerpt}</q>
      </p>
      {kind && (
        <div class="draft-kind">
          <p>{kindWords(draft, t)}</p>
          {draft.level === 'clear' && <TipLink href="tips.html#participation" tip={5} rule="participation" />}
        </div>
      )}
      <ul>
        {draft.findings.map((finding) => (
          <Finding key={`${finding.rule} ${finding.message}`} finding={finding} />
        ))}
      </ul>
    </article>
  );
}
