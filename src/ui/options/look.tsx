/** Where warnings show, and whose official links they carry. */
import { COUNTRIES, type Country } from '../../engine/types';
import { useWords } from '../words';
import { Choice } from './choice';

const MARKS = ['marks', 'light-only'] as const;
export type Marks = (typeof MARKS)[number];

export interface LookProps {
  marks: Marks;
  country: Country;
  onMarks(marks: Marks): void;
  onCountry(country: Country): void;
}

export function LookSection({ marks, country, onMarks, onCountry }: LookProps) {
  const t = useWords();
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title">{t('options.look.title')}</h2>
      <ul class="rows">
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
        <li class="row">
          <div>
            <h3>
              <label for="country">{t('options.country.title')}</label>
            </h3>
            <p class="quiet" id="country-about">
              {t('options.country.about')}
            </p>
          </div>
          <select
            id="country"
            class="button"
            aria-describedby="country-about"
            value={country}
            onChange={(event) => onCountry(event.currentTarget.value as Country)}
          >
            {COUNTRIES.map((value) => (
              <option key={value} value={value}>
                {t(`country.${value}`)}
              </option>
            ))}
          </select>
        </li>
      </ul>
    </section>
  );
}
