import { focus, MOD } from '../../rig/actions';
import { holds, replaceAll } from '../../rig/draft';
import type { Tab } from '../../rig/rig';
import { lightGoes, lightSays } from '../../rig/second-look';
import type { Bench } from '../bench';

/** The home box of X, where most behaviours are shown. */
export const HOME = 'main [data-testid="tweetTextarea_0"]';
export const NAME = 'tweetTextarea_0';
/** What publishes it. */
export const POST = '[data-testid="tweetButtonInline"]';

/** A page with a draft in its home box that the editor itself has put there, the caret at its end, and its light. */
export async function atHome(bench: Bench, text: string, light: RegExp, address = '/home'): Promise<Tab> {
  const tab = await bench.open(address);
  await draft(tab, text, light);
  return tab;
}

/** Another draft in the home box: while it is empty there is no light, so the one that comes is about this text. */
export async function draft(tab: Tab, text: string, light: RegExp): Promise<void> {
  await focus(tab, HOME);
  await replaceAll(tab, NAME, '');
  await lightGoes(tab);
  await replaceAll(tab, NAME, text);
  await holds(tab, NAME, text);
  await lightSays(tab, light);
  await tab.press(`${MOD}+End`);
}
