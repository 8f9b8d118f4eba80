/** The options page: what can be tuned, each thing taking effect as it is chosen. */
import { useWords } from '../words';
import { type LookModel, LookSection } from './asking';
import { KeepSection } from './keep';
import type { KeepModel, PacksModel, PolicyModel, PreviewModel, ProfileModel, RulesModel, WordsModel } from './model';
import { Nav } from './nav';
import { PacksSection } from './packs';
import { PolicySection } from './policy';
import { ProfileSection } from './profile';
import { SensitivitySection } from './sensitivity';
import { type SitesProps, SitesSection } from './sites';
import { WordsSection } from './words';

export interface OptionsPageProps {
  rules: RulesModel;
  preview: PreviewModel;
  profile: ProfileModel;
  words: WordsModel;
  look: LookModel;
  sites: SitesProps;
  packs: PacksModel;
  keep: KeepModel;
  /** What an organisation set; undefined where none did. */
  policy: PolicyModel | undefined;
  /** `saved` after a change was stored, `failed` when the browser refused. */
  status: 'saved' | 'failed' | undefined;
}

export function OptionsPage(props: OptionsPageProps) {
  const t = useWords();
  const { rules, preview, profile, words, look, sites, packs, keep, policy, status } = props;
  const links = [
    ...(policy ? [{ id: 'organisation', label: t('options.nav.organisation') }] : []),
    { id: 'tips', label: t('options.nav.tips') },
    { id: 'look', label: t('options.nav.look') },
    { id: 'sites', label: t('options.nav.sites') },
    { id: 'you', label: t('options.nav.you') },
    { id: 'words', label: t('options.nav.words') },
    { id: 'packs', label: t('options.nav.packs') },
    { id: 'kept', label: t('options.nav.kept') },
  ];
  return (
    <div class="options">
      <header>
        <p class="brand">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          {t('extName')}
        </p>
        <h1>{t('options.title')}</h1>
        <p class="lead">{t('options.lead')}</p>
      </header>
      <Nav links={links} />
      <main>
        {policy && <PolicySection {...policy} />}
        <SensitivitySection model={rules} preview={preview} />
        <LookSection {...look} />
        <div id="sites" tabIndex={-1}>
          <SitesSection {...sites} />
        </div>
        <ProfileSection {...profile} />
        <WordsSection {...words} />
        <PacksSection {...packs} />
        <KeepSection {...keep} />
      </main>
      <p class={`status ${status ?? ''}`} role="status">
        {status && t(`options.${status}`)}
      </p>
    </div>
  );
}
