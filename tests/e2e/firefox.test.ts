import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchFirefox } from '../rig/firefox';
import { useBrowser } from './bench';
import { everyBehaviour } from './every-behaviour';

const options = {
  executable: process.env.SECOND_LOOK_FIREFOX ?? '',
  extension: resolve('.output/firefox-mv3'),
};

describe('Firefox', () => everyBehaviour(useBrowser(launchFirefox, options)));
