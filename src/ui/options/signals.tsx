/** The single things a rule looks for: each can be switched off, and shows its examples and where it comes from. */
import { useState } from 'preact/hooks';
import { TIPS_LANGUAGE, useWords } from '../words';
import type { SignalModel } from './model';
import { SwitchRow } from './switch-row';

export interface SignalsProps {
  signals: readonly SignalModel[];
  onSignal(id: string, on: boolean): void;
}

/** Lists longer than this get a box to look for one in. */
const MANY = 8;

/** An example with what it marks, in [brackets] in the rule's file, marked. */
function ExampleText({ text }: { text: string }) {
  return (
    <li dir="auto" lang={TIPS_LANGUAGE}>
      {text
        .split(/(\[[^\]]*\])/)
        .map((part) => (part.startsWith('[') ? <mark key={part}>{part.slice(1, -1)}</mark> : part))}
    </li>
  );
}

function Signal({ signal, onSignal }: { signal: SignalModel; onSignal: SignalsProps['onSignal'] }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { id, about, source, flagged, silent, on, calms } = signal;
  return (
    <SwitchRow
      id={`signal-${id}`}
      label={about}
      lang={TIPS_LANGUAGE}
      about={calms ? t('options.signals.calms') : undefined}
      on={on}
      onSwitch={(next) => onSignal(id, next)}
    >
      <details class="signal-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('options.signals.examples')}
          <span class="unseen" lang={TIPS_LANGUAGE}>
            : {about}
          </span>
        </summary>
        {open && (
          <>
            <div class="pair">
              <div>
                <h5>{t(calms ? 'options.signals.seen' : 'options.signals.flagged')}</h5>
                <ul>
                  {flagged.map((text) => (
                    <ExampleText key={text} text={text} />
                  ))}
                </ul>
              </div>
              <div>
                <h5>{t('options.signals.silent')}</h5>
                <ul>
                  {silent.map((text) => (
                    <ExampleText key={text} text={text} />
                  ))}
                </ul>
              </div>
            </div>
            {source && <p class="quiet source">{t('options.signals.source', [source])}</p>}
          </>
        )}
      </details>
    </SwitchRow>
  );
}

export function Signals({ signals, onSignal }: SignalsProps) {
  const t = useWords();
  const [wanted, setWanted] = useState('');
  const found = signals.filter(({ about, id }) => `${about} ${id}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <div class="signals">
      <p class="quiet">{t('options.signals.about')}</p>
      {signals.length > MANY && (
        <label class="find">
          <span>{t('options.signals.find')}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
      )}
      <p class="unseen" role="status">
        {wanted.trim() && t('options.signals.found', found.length)}
      </p>
      <ul class="rows">
        {found.map((signal) => (
          <Signal key={signal.id} signal={signal} onSignal={onSignal} />
        ))}
      </ul>
    </div>
  );
}
