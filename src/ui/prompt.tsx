/** The question before publishing: whether, who might read it, what could be changed; three answers of equal weight. */
import type { ComponentChildren } from 'preact';
import type { OfficialLink } from '../engine/types';
import type { FindingView } from './contract';
import { Instead, OfficialLinks, Quotes } from './finding';
import { LevelIcon } from './icons';
import { isForeign } from './page/reads';
import type { PromptHandlers, PromptView } from './prompt-contract';
import { PromptWhy } from './prompt-why';
import { trusted } from './trusted';
import { ruleKey, TIPS_LANGUAGE, useWords } from './words';

/** Who can help, and no more than can be taken in: those who protect somebody that speaks up come first. */
function helpers({ official }: FindingView): OfficialLink[] {
  const isProtector = ({ role }: OfficialLink) => /speak|whistle|protect/i.test(role);
  return [...official.filter(isProtector), ...official.filter((link) => !isProtector(link))].slice(0, 4);
}

function Safety({ finding }: { finding: FindingView }) {
  const t = useWords();
  const links = helpers(finding);
  // A role is named in English: it has no place inside a sentence of another language.
  const first = isForeign(t('lang')) ? undefined : links[0]?.role.replace(/^Your /, 'your ');
  return (
    <section class="asked safety">
      <p class="thanks">{t('card.thanks')}</p>
      <p class="message">{t('prompt.safety.text', [first ?? t('prompt.safety.somebody')])}</p>
      <Quotes spans={finding.spans} message="" safety />
      <OfficialLinks links={links} />
    </section>
  );
}

function Asked({ finding, hasSafety }: { finding: FindingView; hasSafety: boolean }) {
  const t = useWords();
  // Beside a safety matter nobody is asked what the boss would think of it.
  const isKindly = hasSafety && finding.rule === 'public-space';
  return (
    <section class={`asked severity-${finding.severity}`}>
      <p class="rule">
        <span class="rule-name">{t(`rule.${ruleKey(finding.rule)}`)}</span>
      </p>
      {isKindly ? <h3>{t('prompt.kindly')}</h3> : <h3 lang={TIPS_LANGUAGE}>{finding.question}</h3>}
      <p class="message" lang={TIPS_LANGUAGE}>
        {finding.message}
      </p>
      <Quotes spans={finding.spans} message={finding.message} safety={false} />
      <Instead spans={finding.spans} />
    </section>
  );
}

function Readers({ view }: { view: PromptView }) {
  const t = useWords();
  if (view.readers.length === 0) return null;
  const list = view.readers.map((reader) => t(`prompt.reader.${reader}`)).join(t('prompt.and'));
  return (
    <p class="readers">
      <strong>{t('prompt.readers')}</strong> {list}.{view.isLimited && <> {t('prompt.limited')}</>}
    </p>
  );
}

function Body({ view }: { view: PromptView }) {
  const t = useWords();
  const hasSafety = view.findings.some(({ safety }) => safety);
  return (
    <>
      {view.kind === 'clear' && <p class="message">{t('prompt.clear', view.words, [view.words])}</p>}
      {view.kind === 'clear' && <p class="quiet">{t('prompt.looked')}</p>}
      {view.kind === 'unchecked' && <p class="message">{t('prompt.unchecked')}</p>}
      {view.findings.map((finding) =>
        finding.safety ? (
          <Safety key={finding.key} finding={finding} />
        ) : (
          <Asked key={finding.key} finding={finding} hasSafety={hasSafety} />
        ),
      )}
      {view.reminders.map((reminder) => (
        <p key={reminder} class="reminder">
          {t(`prompt.reminder.${reminder}`)}
        </p>
      ))}
      {!hasSafety && <Readers view={view} />}
      {view.couldNotKeep && <p class="reminder">{t('prompt.kept.failed')}</p>}
    </>
  );
}

/**
 * The answers, which the browser itself takes to close the dialog where nobody else does. 2026-11-23, Firefox ESR 153: an
 * extension that is updated or removed leaves its question in front of the page and hears no press any more.
 */
function AnswerForm({ children }: { children: ComponentChildren }) {
  return (
    <form method="dialog" class="answers" onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

/** Exactly what is kept, in the words it is kept in. */
function Kept({ texts, handlers }: { texts: readonly string[]; handlers: PromptHandlers }) {
  const t = useWords();
  return (
    <>
      <div class="body" tabIndex={-1}>
        <p class="message">{t('prompt.kept.text')}</p>
        {texts.map((text) => (
          <blockquote key={text} dir="auto">
            {text}
          </blockquote>
        ))}
      </div>
      <AnswerForm>
        <button type="submit" class="plain" data-focus onClick={trusted(handlers.edit)}>
          {t('prompt.kept.done')}
        </button>
        <button type="submit" class="plain" onClick={trusted(handlers.unkeep)}>
          {t('prompt.kept.undo')}
        </button>
      </AnswerForm>
    </>
  );
}

function Answers({ view, handlers }: { view: PromptView; handlers: PromptHandlers }) {
  const t = useWords();
  return (
    <AnswerForm>
      <button type="submit" class="plain" data-focus onClick={trusted(handlers.edit)}>
        {t('prompt.edit')}
      </button>
      {view.canPost && (
        <button type="submit" class="plain" onClick={trusted(handlers.post)}>
          {t('prompt.post')}
        </button>
      )}
      {view.findings.length > 0 && (
        <button type="submit" class="plain" onClick={trusted(handlers.dismiss)}>
          {t('card.dismiss')}
        </button>
      )}
      {view.canKeep && (
        <button type="submit" class="plain later" onClick={trusted(handlers.keep)}>
          {t('prompt.keep')} <small>{t('prompt.keepHow')}</small>
        </button>
      )}
    </AnswerForm>
  );
}

/** The heading: the boss and the gran, or, with a safety matter, no boss at all. */
function heading({ findings, kept }: PromptView): string {
  if (kept) return 'prompt.kept.title';
  return findings.some(({ safety }) => safety) ? 'prompt.safety.title' : 'prompt.title';
}

export interface PromptProps {
  view: PromptView;
  /** Id of the heading, unique in its root. */
  headingId: string;
  handlers: PromptHandlers;
}

export function Prompt({ view, headingId, handlers }: PromptProps) {
  const t = useWords();
  const level = view.kept ? 'clear' : view.kind === 'warns' ? 'pause' : view.kind;
  return (
    <div class={`prompt-sheet level-${level}`}>
      <header>
        <LevelIcon level={level} />
        <h2 id={headingId}>{t(heading(view))}</h2>
      </header>
      {view.kept ? (
        <Kept texts={view.kept} handlers={handlers} />
      ) : (
        <>
          <div class="body" tabIndex={-1}>
            <Body view={view} />
            <PromptWhy reason={view.reason} handlers={handlers} />
          </div>
          <Answers view={view} handlers={handlers} />
        </>
      )}
    </div>
  );
}
