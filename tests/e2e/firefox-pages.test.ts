import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchFirefox } from '../rig/firefox';
import { accessible } from './behaviours/accessible';
import { accessibleStates } from './behaviours/accessible-states';
import { POLICY, policyTold, underPolicy } from './behaviours/policy';
import { inSpanish } from './behaviours/spanish';
import { useBrowser } from './bench';
import { everyOtherBehaviour } from './every-behaviour';

const options = {
  executable: process.env.SECOND_LOOK_FIREFOX ?? '',
  extension: resolve('.output/firefox-mv3'),
};

describe('Firefox', () => everyOtherBehaviour(useBrowser(launchFirefox, options)));

describe('Firefox, dark', () => {
  const bench = useBrowser(launchFirefox, { ...options, scheme: 'dark', policy: POLICY });
  accessible(bench);
  accessibleStates(bench);
  policyTold(bench);
});

describe('Firefox, looked after by an organisation', () =>
  underPolicy(useBrowser(launchFirefox, { ...options, policy: POLICY })));

describe('Firefox, in Spanish', () => inSpanish(useBrowser(launchFirefox, { ...options, language: 'es' })));
