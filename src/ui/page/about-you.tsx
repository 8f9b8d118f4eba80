/** Profession and country: whose official links come first. Shared by the welcome and the options page. */
import { COUNTRIES, type Country, PROFESSIONS, type Profession } from '../../engine/types';
import { useWords } from '../words';

/** A profession as part of a message key; browsers allow no hyphens there. */
export const professionKey = (profession: Profession): string => profession.replace(/-/g, '');

export interface AboutYouProps {
  profession: Profession | '';
  country: Country;
  onChange(change: { profession?: Profession | ''; country?: Country }): void;
}

export function AboutYou({ profession, country, onChange }: AboutYouProps) {
  const t = useWords();
  return (
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
  );
}
