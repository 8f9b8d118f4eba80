/** Rule packs of one's own: taken in, rested, taken out; and what is wrong with one, for its author. */
import { type Translate, useWords } from '../words';
import { FileButton } from './file-button';
import type { PackProblemModel, PacksModel } from './model';
import { Section } from './section';

function kindWord(kind: string, t: Translate): string {
  return ['object', 'array', 'string', 'number', 'boolean', 'null'].includes(kind)
    ? t(`options.packs.kind.${kind === 'null' ? 'nothing' : kind}`)
    : kind;
}

/** One problem as a sentence that says what to do. */
function problemWords({ what, of }: PackProblemModel, t: Translate): string {
  const kinds = what === 'wrongType' || what === 'missing';
  return t(
    `options.packs.problem.${what}`,
    of.map((one) => (kinds ? kindWord(String(one), t) : one)),
  );
}

function Problems({ file, problems }: { file: string; problems: readonly PackProblemModel[] }) {
  const t = useWords();
  return (
    <div class="problems" role="alert">
      <p>{t('options.packs.refused', [file])}</p>
      <ul>
        {problems.slice(0, 12).map((problem) => (
          <li key={`${problem.field} ${problem.what} ${problem.of.join()}`}>
            {problem.field !== '' && <code>{problem.field}</code>} {problemWords(problem, t)}
          </li>
        ))}
      </ul>
      {problems.length > 12 && <p>{t('options.packs.more', problems.length - 12)}</p>}
    </div>
  );
}

export function PacksSection(props: PacksModel) {
  const { packs, theirs, organisation, refused, added, onFile, onSwitch, onRemove, onSave } = props;
  const t = useWords();
  return (
    <Section id="packs" title={t('options.packs.title')} lead={t('options.packs.lead')}>
      {(packs.length > 0 || theirs.length > 0) && (
        <ul class="rows">
          {theirs.map(({ name, problems }) => (
            <li key={name} class="row">
              <div>
                <span class="switch-label">{name}</span>
                <p class="quiet">{t('options.policy.by', [organisation])}</p>
                {problems.length > 0 && <Problems file={name} problems={problems} />}
              </div>
            </li>
          ))}
          {packs.map(({ name, about, signals, on }, at) => (
            <li key={name} class="row">
              <div>
                <label class="switch-label" for={`pack-${at}`}>
                  {name}
                </label>
                <p class="quiet">
                  {about} {t('options.packs.signals', signals)}
                </p>
                <p class="pack-actions">
                  <button type="button" class="text-button" onClick={() => onSave(name)}>
                    {t('options.packs.save')}
                    <span class="unseen">: {name}</span>
                  </button>
                  <button type="button" class="text-button" onClick={() => onRemove(name)}>
                    {t('options.packs.remove')}
                    <span class="unseen">: {name}</span>
                  </button>
                </p>
              </div>
              <input
                id={`pack-${at}`}
                type="checkbox"
                role="switch"
                class="switch"
                checked={on}
                aria-checked={on}
                onChange={(event) => onSwitch(name, event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      <p>
        <FileButton id="pack-file" label={t('options.packs.add')} onFile={onFile} />
      </p>
      <p role="status">{added && t('options.packs.added', [added])}</p>
      {refused && <Problems file={refused.file} problems={refused.problems} />}
    </Section>
  );
}
