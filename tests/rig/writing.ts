import type { PracticeSurface } from '../practice/surface';
import { focus, MOD } from './actions';
import { modelOf } from './draft';
import type { Tab } from './rig';
import { lightGoes } from './second-look';
import { until } from './until';

type Box = Pick<PracticeSurface, 'box' | 'name' | 'nth'>;

/** The box in use and empty, whatever it held, as a writer does it. While it is empty there is no light. */
export async function begins(tab: Tab, { box, name, nth }: Box): Promise<void> {
  await focus(tab, box);
  if ((await modelOf(tab, name, nth)) !== '') {
    await tab.press(`${MOD}+a`);
    await tab.press('Backspace');
    await until('the box is empty', async () => (await modelOf(tab, name, nth)) === '');
  }
  await lightGoes(tab);
}

/** Types a text in the place of all that the box holds. */
export async function writes(tab: Tab, box: Box, text: string): Promise<void> {
  await begins(tab, box);
  await tab.type(text);
}
