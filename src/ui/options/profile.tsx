/** About the user, as far as they like: whom to turn to, and which words of theirs mean more. */
import { useEffect, useState } from 'preact/hooks';
import { AboutYou } from '../page/about-you';
import { useWords } from '../words';
import type { ProfileModel } from './model';
import { Section } from './section';
import { WordList } from './word-list';

/** What is being typed stays while the page is drawn anew, as it is for every setting that is stored, until it is stored itself. */
function Town({ town, onChange }: { town: string; onChange(town: string): void }) {
  const t = useWords();
  const [typed, setTyped] = useState(town);
  useEffect(() => setTyped(town), [town]);
  return (
    <div class="word-list">
      <h3>
        <label for="town">{t('options.profile.town')}</label>
      </h3>
      <p class="quiet" id="town-about">
        {t('options.profile.townAbout')}
      </p>
      <input
        id="town"
        type="text"
        dir="auto"
        maxLength={100}
        autocomplete="off"
        aria-describedby="town-about"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

export function ProfileSection({ profession, country, workplaces, town, own, onChange }: ProfileModel) {
  const t = useWords();
  const remove = (item: string) => t('options.words.remove', [item]);
  return (
    <Section id="you" title={t('options.profile.title')} lead={t('options.profile.lead')}>
      <AboutYou profession={profession} country={country} onChange={onChange} />
      <div class="panel">
        <WordList
          id="workplaces"
          title={t('options.profile.workplaces')}
          about={t('options.profile.workplacesAbout')}
          items={workplaces}
          remove={remove}
          onChange={(items) => onChange({ workplaces: items })}
        />
        <Town town={town} onChange={(next) => onChange({ town: next })} />
        <WordList
          id="own"
          title={t('options.profile.own')}
          about={t('options.profile.ownAbout')}
          placeholder="@name, blog.example"
          items={own}
          remove={remove}
          onChange={(items) => onChange({ own: items })}
        />
      </div>
    </Section>
  );
}
