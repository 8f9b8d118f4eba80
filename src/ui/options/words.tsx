/** The user's own words, and everything that is kept quiet by their wish, each with a way back. */
import { useWords } from '../words';
import type { WordsModel } from './model';
import { Section } from './section';
import { WordList } from './word-list';

export function WordsSection(props: WordsModel) {
  const { allowed, watched, theirs, organisation, signalsOff, refused, onAllowed, onWatched, onSignal } = props;
  const t = useWords();
  return (
    <Section id="words" title={t('options.words.title')} lead={t('options.words.lead')}>
      <div class="panel">
        <WordList
          id="watched"
          title={t('options.words.watched')}
          about={t('options.words.watchedAbout')}
          items={watched}
          fixed={{ items: theirs, why: t('options.policy.by', [organisation]) }}
          remove={(item) => t('options.words.remove', [item])}
          onChange={onWatched}
        />
        <WordList
          id="allowed"
          title={t('options.words.allowed')}
          about={t('options.words.allowedAbout')}
          items={allowed}
          refused={refused && t('options.words.refused', [refused])}
          remove={(item) => t('options.words.takeBack', [item])}
          onChange={onAllowed}
        />
      </div>
      <h3>{t('options.words.signalsOff')}</h3>
      {signalsOff.length === 0 ? (
        <p class="quiet">{t('options.words.noneOff')}</p>
      ) : (
        <ul class="rows">
          {signalsOff.map(({ id, about }) => (
            <li key={id} class="row">
              <div>
                {about}
                <p class="quiet">{t('options.words.everywhere')}</p>
              </div>
              <button type="button" class="button" onClick={() => onSignal(id, true)}>
                {t('options.words.back')}
                <span class="unseen">: {about}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{t('options.words.dismissed')}</p>
    </Section>
  );
}
