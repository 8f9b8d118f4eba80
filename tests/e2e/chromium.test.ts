import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchChromium } from '../rig/chromium';
import { pauseSequences } from './behaviours/pause-sequences';
import { useBrowser } from './bench';
import { everyBehaviour } from './every-behaviour';

const options = {
  executable: process.env.SECOND_LOOK_CHROMIUM ?? '',
  extension: resolve('.output/chrome-mv3'),
};

describe('Chromium', () => {
  const bench = useBrowser(launchChromium, options);
  everyBehaviour(bench);
  describe('the pause, at random', () => pauseSequences(bench));
});
