/** The balance as the popup shows it: only where it is kept, never in a private window. */

import { browser } from 'wxt/browser';
import { countsOf, dayOf, toneOf } from '../../src/settings/balance';
import { forgetBalance, noteEncouraged, readBalance } from '../../src/settings/balance-store';
import { readSettings } from '../../src/settings/store';
import type { BalanceChartProps } from '../../src/ui/balance/balance-chart';

/** @param onGone draws anew after everything was deleted. */
export async function balanceChart(onGone: () => void, now = new Date()): Promise<BalanceChartProps | undefined> {
  if (browser.extension.inIncognitoContext) return undefined;
  const [{ balance: isKept }, balance] = await Promise.all([readSettings(), readBalance(now)]);
  if (!isKept || balance.posts.length === 0) return undefined;
  const encourages = balance.encouraged !== dayOf(now);
  if (encourages) void noteEncouraged(now).catch(() => {});
  return {
    counts: countsOf(balance),
    tone: toneOf(balance),
    encourages,
    onForget: () => void forgetBalance().then(onGone, onGone),
  };
}
