/** The balance as the popup shows it: only where it is kept, never in a private window. */

import { browser } from 'wxt/browser';
import { countsOf, toneOf } from '../../src/settings/balance';
import { forgetBalance, readBalance, takeEncouragement } from '../../src/settings/balance-store';
import { readSettings } from '../../src/settings/store';
import type { BalanceChartProps } from '../../src/ui/balance/balance-chart';

/** @param onGone draws anew after everything was deleted. */
export async function balanceChart(onGone: () => void, now = new Date()): Promise<BalanceChartProps | undefined> {
  if (browser.extension.inIncognitoContext) return undefined;
  const [{ balance: isKept }, balance] = await Promise.all([readSettings(), readBalance(now)]);
  if (!isKept || balance.posts.length === 0) return undefined;
  return {
    counts: countsOf(balance),
    tone: toneOf(balance),
    encourages: await takeEncouragement(now),
    onForget: () => void forgetBalance().then(onGone, onGone),
  };
}
