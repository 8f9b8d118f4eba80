/** About the user, as far as they like: whom to turn to, and which words of theirs mean more. */
import { COUNTRIES, type Country, PROFESSIONS, type Profession } from '../../engine/types';
import { useWords } from '../words';
import type { ProfileModel } from './model';
import { Section } from './section';
import { WordList } from './word-list';

/** A profession as part of a message key; browsers allow no hyphens there. */
export const professionKey = (profession: Profession): string => profession.replace(/-/g, '');

export function ProfileSection({ profession, country, workplaces, town, own, onChange }: ProfileModel) {
  const t = useWords();
  const remove = (item: string) => t('options.words.remove', [item]);
  return (
    <Section id="you" title={t('options.profile.title')} lead={t('options.profile.lead')}>
      <div class="panel fields">
        <div class="field">
          <label for="profession">{t('options.profile.profession')}</label>
          <select
            id="profession"
            class="button"
            value={profession}
            onChange={(event) => onChange({ profession: event.currentTarget.value as Profession | '' })}
          >
            <option value="">{t('options.profile.noProfession')}</option>
            {PROFESSIONS.map((value) => (
              <option key={value} value={value}>
                {t(`profession.${professionKey(value)}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="country">{t('options.country.title')}</label>
          <select
            id="country"
            class="button"
            aria-describedby="country-about"
            value={country}
            onChange={(event) => onChange({ country: event.currentTarget.value as Country })}
          >
            {COUNTRIES.map((value) => (
              <option key={value} value={value}>
                {t(`country.${value}`)}
              </option>
            ))}
          </select>
        </div>
        <p class="quiet wide" id="country-about">
          {t('options.country.about')}
        </p>
      </div>
      <div class="panel">
        <WordList
          id="workplaces"
          title={t('options.profile.workplaces')}
          about={t('options.profile.workplacesAbout')}
          items={workplaces}
          remove={remove}
          onChange={(items) => onChange({ workplaces: items })}
        />
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
            value={town}
            onChange={(event) => onChange({ town: event.currentTarget.value })}
          />
        </div>
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
