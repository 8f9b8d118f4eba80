/** Joins the page side's parts on one page. */

import { isSiteOff } from '../settings/parse';
import { checkerSettings, packTexts, type Setup } from '../settings/setup';
import { readSetup, watchSetup } from '../settings/store';
import type { Site } from '../sites/site';
import { createComposerUi } from '../ui/composer-ui';
import { guardEvents } from '../ui/guard';
import { sweepHosts } from '../ui/host';
import type { Translate } from '../ui/words';
import { answerAsk, answerDrafts, answerTakeBack } from './answer';
import { Badge } from './badge';
import { Balance } from './balance';
import { Desk } from './desk';
import { Dismissals } from './dismissals';
import { Engine } from './engine';
import { Highlights } from './highlights';
import { painterFor } from './painters';
import { isPrivate } from './pause/kept';
import { startPause } from './pause/pause';
import { isOrphaned, tell } from './safe';
import { watch } from './watch';

/** Is there anything here that the settings would be needed for? */
function isOfUse(site: Site, element: Element): boolean {
  if (site.composerAt(element) || site.publishAt(element) || element.closest('[role="dialog"]')) return true;
  return Boolean(site.unknownAt?.(element));
}

/** What a script of ours that is no more may have left on a page that lives on. */
function sweep(): void {
  if (!document.documentElement) return;
  sweepHosts();
  Highlights.sweep();
}

/** Starts on a page of this site. Until a composer is touched nothing is read, loaded or drawn. */
export function startCompose(site: Site, t: Translate): void {
  const life = new AbortController();
  const { signal } = life;
  const badge = new Badge((message) => void tell(message));
  let setup: Setup | undefined;
  let reading: Promise<Setup> | undefined;

  const balance = new Balance(isPrivate());
  const engine = new Engine(() => desk.recheck());
  const desk = new Desk(site, {
    checker: () => engine.checker(),
    painter: (composer) => painterFor(composer, setup?.settings.marks ?? 'marks'),
    ui: (anchor, handlers, ended) => createComposerUi({ anchor, handlers, t, signal: ended }),
    dismissals: new Dismissals(),
    recent: () => balance.recent(),
    encourages: () => balance.encourages(),
    openTips: (link) => void tell({ type: 'open-tips', link }),
    ask: ({ box }) => void pause.ask(box),
    verdicts(views) {
      badge.update(views);
      pause.refresh();
    },
  });

  const isOff = (): boolean => setup === undefined || isSiteOff(setup.settings, site);
  // The first listeners of all: what they stop, nothing else of ours should have heard.
  const pause = startPause({
    ...{ site, desk, t, signal },
    ask: () => (isOff() || isOrphaned() ? undefined : setup?.settings.ask),
    checkerBy: (deadline) => engine.checkerBy(deadline),
    published: (parts) => void balance.published(parts),
  });

  function use(next: Setup): void {
    setup = next;
    balance.isOn = next.settings.balance;
    engine.use(checkerSettings(next), packTexts(next));
    if (isOff()) {
      pause.end();
      desk.clear();
    } else desk.recheck();
  }

  /** The settings of now: read when they are first needed, and followed from then on. */
  async function known(): Promise<Setup> {
    reading ??= readSetup().then((first) => {
      if (!signal.aborted) {
        watchSetup(first, use, signal);
        void balance.follow(() => desk.recheck(), signal);
      }
      use(first);
      return first;
    });
    const first = await reading;
    return setup ?? first;
  }

  function touch(element: Element): void {
    if (isOrphaned()) end();
    else if (setup) {
      if (isOff()) return;
      desk.touch(element);
      const box = site.composerAt(element)?.box;
      if (box) pause.offer(box);
    } else if (isOfUse(site, element)) {
      known().then(() => element.isConnected && !signal.aborted && touch(element), end);
    }
  }

  function end(): void {
    life.abort();
    pause.end();
    desk.clear();
  }

  sweep();
  guardEvents(signal);
  watch({ desk: () => (desk.isEmpty ? null : desk), touch, onError: () => isOrphaned() && end() }, signal);
  answerDrafts(site, desk, async () => (await known()).settings, signal);
  answerTakeBack(desk, signal);
  answerAsk(async () => {
    await known();
    return !isOff() && pause.ask();
  }, signal);
  window.addEventListener(
    'pagehide',
    () => {
      pause.end();
      desk.clear();
    },
    { signal },
  );
}
