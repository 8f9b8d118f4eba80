import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchChromium } from '../rig/chromium';
import { grantedCopy } from '../rig/granted';
import { optionalSites } from './behaviours/optional-sites';
import { useBrowser } from './bench';

const extension = await grantedCopy(resolve('.output/chrome-mv3'));

describe('Chromium, optional sites', () =>
  optionalSites(useBrowser(launchChromium, { executable: process.env.SECOND_LOOK_CHROMIUM ?? '', extension })));
