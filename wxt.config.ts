import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { asciiScripts } from './src/packs/ascii';
import { compromiseParts } from './src/packs/compromise-parts';
import { ruleFiles } from './src/packs/vite-plugin';
import { OPTIONAL_MATCHES } from './src/sites/optional';

/** Extension pages may talk to nobody: not even to their own origin. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const QUIET_CONTEXT = fileURLToPath(new URL('./src/compose/quiet-context.ts', import.meta.url));

/** Public half of a key pair made for this project: it keeps the id in Chromium the same wherever this is built. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzClWdfGjyQWgmyaoXF/VxBM0iTaXv8jDpxZpY+OwHrozRx1oKHbzvxg+m7oq5fFicb3+Vnv2f2+QutexvhEQl7BWgb/EIchviIWIkSIpXbOxfCECmc/ecfH8iSuHXajwahS/wbhjreQo4fEk/EVgTbrDDX7ekrNndLaFXh78Lhu6phI8SAtYHXgryahWRj1IILy+y/BkBm1w5ixqtdJFQ+BsgbgjYrC3CpaRkUHismn469rvup4+wueG3Uy9pNFDge62169yiPsBhikeCKqDSv6Yb/gTAf6X6uJBA3bJaV8lBgVTt081lQI0/QJvy6HYvJUAQGiBw2w/zEaBxNm60QIDAQAB';

export default defineConfig({
  publicDir: 'src/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/messages' },
  vite: () => ({
    plugins: [ruleFiles(), compromiseParts(), asciiScripts()],
    // The polyfill would bring a fetch into our pages.
    build: { modulePreload: { polyfill: false } },
    // WXT's own would tell the page that we are there.
    resolve: { alias: { 'wxt/utils/content-script-context': QUIET_CONTEXT } },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    ...(browser === 'chrome' && { key: KEY }),
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    // What an organisation may set. Firefox reads its own manifest for that, which has no schema (see README).
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Asked for by the switch of a site on the options page, never before, and given back with it.
    optional_permissions: ['scripting'],
    optional_host_permissions: OPTIONAL_MATCHES,
    action: {
      default_title: '__MSG_extName__',
      default_icon: { 16: 'icon/16.png', 24: 'icon/24.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    // Changeable in the browser's own list of shortcuts; neither site uses it (2026-11-22).
    commands: { 'ask-now': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_prompt_command__' } },
    content_security_policy: { extension_pages: CSP },
    browser_specific_settings: {
      gecko: {
        id: 'second-look@second-look.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
