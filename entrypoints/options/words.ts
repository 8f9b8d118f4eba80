/** The user's own words; a new one is looked at before it is allowed. */
import type { Settings } from '../../src/settings/schema';
import type { Setup } from '../../src/settings/setup';
import { changedList } from '../../src/settings/words-list';
import type { WordsModel } from '../../src/ui/options/model';
import { aboutSignal } from './rule-files';
import type { Workbench } from './workbench';

type Change = (make: (now: Settings) => Partial<Settings>) => Promise<void>;

let refused: string | undefined;

export function wordsModel(
  { settings, policy }: Setup,
  workbench: Workbench,
  change: Change,
  onSignal: WordsModel['onSignal'],
  redraw: () => void,
): WordsModel {
  const { allowed, watched, disabledSignals } = settings;
  const allow = async (words: string[]): Promise<void> => {
    const fresh = words.find((word) => !allowed.includes(word));
    refused = fresh !== undefined && (await workbench.isIdentifier(fresh)) ? fresh : undefined;
    if (refused === undefined) await change((now) => ({ allowed: changedList(now.allowed, allowed, words) }));
    else redraw();
  };
  return {
    ...{ allowed, watched, refused, onSignal },
    theirs: policy.watched,
    organisation: policy.organisation,
    signalsOff: disabledSignals.map((id) => ({ id, about: aboutSignal(id) })),
    onAllowed: (words) => void allow(words),
    onWatched: (words) => void change((now) => ({ watched: changedList(now.watched, watched, words) })),
  };
}
