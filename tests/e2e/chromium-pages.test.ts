import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchChromium } from '../rig/chromium';
import { accessible } from './behaviours/accessible';
import { accessibleStates } from './behaviours/accessible-states';
import { POLICY, policyTold, underPolicy } from './behaviours/policy';
import { inSpanish } from './behaviours/spanish';
import { useBrowser } from './bench';
import { everyOtherBehaviour } from './every-behaviour';

const options = {
  executable: process.env.SECOND_LOOK_CHROMIUM ?? '',
  extension: resolve('.output/chrome-mv3'),
};

describe('Chromium', () => everyOtherBehaviour(useBrowser(launchChromium, options)));

describe('Chromium, dark', () => {
  const bench = useBrowser(launchChromium, { ...options, scheme: 'dark', policy: POLICY });
  accessible(bench);
  accessibleStates(bench);
  policyTold(bench);
});

describe('Chromium, looked after by an organisation', () =>
  underPolicy(useBrowser(launchChromium, { ...options, policy: POLICY })));

describe('Chromium, in Spanish', () => inSpanish(useBrowser(launchChromium, { ...options, language: 'es' })));
