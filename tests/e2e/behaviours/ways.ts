import type { PracticeSurface } from '../../practice/surface';
import { aimAt, click } from '../../rig/actions';
import type { Tab } from '../../rig/rig';

/** One way of publishing: by the mouse, by a key on the control, or by a key in the box. */
export interface Way {
  what: string;
  /** Puts the focus where the keys go; nothing to do for the mouse and for keys in the box. */
  aim(tab: Tab): Promise<void>;
  /** Publishes, as a person would, from where the focus is. */
  press(tab: Tab): Promise<void>;
  /** The keys, where it is done by keys: the last of them repeats when held. */
  chord?: string;
}

const nothing = async () => {};

const byMouse = (control: string): Way => ({ what: 'the mouse', aim: nothing, press: (tab) => click(tab, control) });

const byKey = (chord: string, control?: string): Way => ({
  what: control ? `${chord === ' ' ? 'Space' : chord} on the button` : chord,
  chord,
  aim: control ? (tab) => aimAt(tab, control) : nothing,
  press: (tab) => tab.press(chord),
});

/** Every way of publishing a surface has. */
export function waysOf({ publish }: PracticeSurface): Way[] {
  if (!publish) return [];
  const { control, keys } = publish;
  return [byMouse(control), byKey('Enter', control), byKey(' ', control), ...keys.map((key) => byKey(key))];
}
