import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchFirefox } from '../rig/firefox';
import { useBrowser } from './bench';
import { everyBehaviour } from './every-behaviour';

describe('Firefox', () => {
  const executable = process.env.SECOND_LOOK_FIREFOX ?? '';
  everyBehaviour(useBrowser(launchFirefox, { executable, extension: resolve('.output/firefox-mv3') }));
});
