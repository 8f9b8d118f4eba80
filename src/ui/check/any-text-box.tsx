/** The box for any text with its label and what is said of it, in the popup and on the page of its own. */
import { Reads } from '../page/reads';
import { useWords } from '../words';
import { CheckBox, type CheckModel } from './check-box';

export interface AnyTextBoxProps extends CheckModel {
  rows: number;
  /** Class of the label. */
  labelled: string;
}

export function AnyTextBox({ labelled, ...model }: AnyTextBoxProps) {
  const t = useWords();
  return (
    <CheckBox id="check" describedBy="check-about" {...model}>
      <label class={labelled} for="check">
        {t('check.label')}
      </label>
      <p class="quiet" id="check-about">
        {t('check.kept')} <Reads />
      </p>
    </CheckBox>
  );
}
