/** When the question before publishing is asked, and the balance of what was posted. */
import { useWords } from '../words';
import { Choice } from './choice';
import { Section } from './section';
import { SwitchRow } from './switch-row';

const ASK = ['never', 'severe', 'pause', 'always'] as const;
const MARKS = ['marks', 'light-only'] as const;
export type Ask = (typeof ASK)[number];
export type Marks = (typeof MARKS)[number];

export interface LookModel {
  ask: Ask;
  marks: Marks;
  balance: boolean;
  /** Posts in the balance now. */
  posts: number;
  onAsk(ask: Ask): void;
  onMarks(marks: Marks): void;
  onBalance(on: boolean): void;
  onForget(): void;
}

export function LookSection({ ask, marks, balance, posts, onAsk, onMarks, onBalance, onForget }: LookModel) {
  const t = useWords();
  return (
    <Section id="look" title={t('options.look.title')}>
      <ul class="rows">
        <li class="row">
          <div>
            <h3>{t('options.ask.title')}</h3>
            <p class="quiet" id="ask-about">
              {t(`options.ask.about.${ask}`)}
            </p>
          </div>
          <Choice
            name="ask"
            legend={t('options.ask.title')}
            describedBy="ask-about"
            value={ask}
            values={ASK.map((value) => ({ value, label: t(`options.ask.${value}`) }))}
            onChange={onAsk}
          />
        </li>
        <li class="row">
          <div>
            <h3>{t('options.marks.title')}</h3>
            <p class="quiet" id="marks-about">
              {t('options.marks.about')}
            </p>
          </div>
          <Choice
            name="marks"
            legend={t('options.marks.title')}
            describedBy="marks-about"
            value={marks}
            values={MARKS.map((value) => ({
              value,
              label: t(`options.marks.${value === 'marks' ? 'on' : 'lightOnly'}`),
            }))}
            onChange={onMarks}
          />
        </li>
        <SwitchRow
          id="balance"
          label={t('options.balance.title')}
          about={t('options.balance.about')}
          on={balance}
          onSwitch={onBalance}
        >
          {posts > 0 && (
            <p class="row-more">
              <button type="button" class="text-button" onClick={onForget}>
                {t('options.balance.forget', posts)}
              </button>
            </p>
          )}
        </SwitchRow>
      </ul>
    </Section>
  );
}
