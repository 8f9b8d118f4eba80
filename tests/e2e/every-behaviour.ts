import { describe } from 'vitest';
import { STANDING_SITES } from '../practice/sites';
import { accessible } from './behaviours/accessible';
import { accessibleStates } from './behaviours/accessible-states';
import { anyText } from './behaviours/any-text';
import { anyTextCard } from './behaviours/any-text-card';
import { lightAndCard } from './behaviours/card';
import { composing } from './behaviours/composing';
import { everySite } from './behaviours/every-site';
import { onFacebook } from './behaviours/facebook';
import { firstRun } from './behaviours/first-run';
import { notChecked } from './behaviours/not-checked';
import { oddText } from './behaviours/odd-text';
import { ownPages } from './behaviours/own-pages';
import { packsRefused } from './behaviours/packs-refused';
import { pauseChoices } from './behaviours/pause-choices';
import { pauseKept } from './behaviours/pause-kept';
import { pausePages } from './behaviours/pause-pages';
import { pausePresses } from './behaviours/pause-presses';
import { pauseQuestion } from './behaviours/pause-question';
import { pausing } from './behaviours/pausing';
import { popupOfTab } from './behaviours/popup-tab';
import { privacy } from './behaviours/privacy';
import { randomEdits } from './behaviours/random-edits';
import { settingsReach } from './behaviours/settings-reach';
import { surfaces } from './behaviours/surfaces';
import { tuning } from './behaviours/tuning';
import { tuningByFile } from './behaviours/tuning-files';
import { typing } from './behaviours/typing';
import type { Bench } from './bench';

/** The one list of behaviours, in two halves that run side by side; each browser runs all of it. */
export function everyBehaviour(bench: Bench): void {
  describe.each(STANDING_SITES)('every box of $id', (site) => everySite(bench, site));
  describe('composing', () => composing(bench));
  describe('not checked', () => notChecked(bench));
  describe('privacy', () => privacy(bench));
  describe('light and card', () => lightAndCard(bench));
  describe.each(STANDING_SITES)('the pause on $id', (site) => pausing(bench, site));
  describe('the pause', () => {
    for (const behaviours of [pausePresses, pausePages, pauseQuestion, pauseChoices, pauseKept]) behaviours(bench);
  });
  describe('Facebook', () => onFacebook(bench));
}

export function everyOtherBehaviour(bench: Bench): void {
  describe('typing', () => typing(bench));
  describe('surfaces', () => surfaces(bench));
  describe('odd text', () => oddText(bench));
  describe('random edits', () => randomEdits(bench));
  describe('own pages', () => ownPages(bench));
  describe('tuning', () => tuning(bench));
  describe('tuning by file', () => tuningByFile(bench));
  describe('the popup of a tab', () => popupOfTab(bench));
  describe('first run', () => firstRun(bench));
  describe('any text', () => anyText(bench));
  describe('any text and its card', () => anyTextCard(bench));
  describe('settings reach', () => settingsReach(bench));
  describe('packs refused', () => packsRefused(bench));
  describe('accessible', () => accessible(bench));
  describe('accessible at times', () => accessibleStates(bench));
}
