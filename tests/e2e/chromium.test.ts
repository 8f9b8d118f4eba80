import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchChromium } from '../rig/chromium';
import { useBrowser } from './bench';
import { everyBehaviour } from './every-behaviour';

describe('Chromium', () => {
  const executable = process.env.SECOND_LOOK_CHROMIUM ?? '';
  everyBehaviour(useBrowser(launchChromium, { executable, extension: resolve('.output/chrome-mv3') }));
});
