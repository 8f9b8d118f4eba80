import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchFirefox } from '../rig/firefox';
import { optionalSites } from './behaviours/optional-sites';
import { useBrowser } from './bench';

const options = { executable: process.env.SECOND_LOOK_FIREFOX ?? '', extension: resolve('.output/firefox-mv3') };

describe('Firefox, optional sites', () => optionalSites(useBrowser(launchFirefox, options)));
