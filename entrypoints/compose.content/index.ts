/** The page side, on the sites' own pages only; the background registers it for those the user switched on. One file, nothing of which the page can load or see. */
import './style.css';
import { createI18n } from '@wxt-dev/i18n';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompose } from '../../src/compose/start';
import { MATCHES } from '../../src/sites';
import { siteRunningAt } from '../../src/sites/optional';

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  allFrames: false,
  cssInjectionMode: 'manifest',
  main() {
    const site = siteRunningAt(new URL(location.href));
    if (site) startCompose(site, createI18n().t);
  },
});
