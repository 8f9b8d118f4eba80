import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchFirefox } from '../rig/firefox';
import { accessible } from './behaviours/accessible';
import { POLICY, underPolicy } from './behaviours/policy';
import { inSpanish } from './behaviours/spanish';
import { useBrowser } from './bench';
import { everyOtherBehaviour } from './every-behaviour';

const options = {
  executable: process.env.SECOND_LOOK_FIREFOX ?? '',
  extension: resolve('.output/firefox-mv3'),
};

describe('Firefox', () => everyOtherBehaviour(useBrowser(launchFirefox, options)));

describe('Firefox, dark', () => accessible(useBrowser(launchFirefox, { ...options, scheme: 'dark' })));

describe('Firefox, looked after by an organisation', () =>
  underPolicy(useBrowser(launchFirefox, { ...options, policy: POLICY })));

describe('Firefox, in Spanish', () => inSpanish(useBrowser(launchFirefox, { ...options, language: 'es' })));
