/** All composers in use on this page. Which one is being written in, which come and go. */
import type { Finding } from '../engine/types';
import type { Composer, Site } from '../sites/site';
import type { ComposerView } from '../ui/contract';
import type { DraftSummary, UnknownPlace } from './protocol';
import { readBox } from './read';
import { Session } from './session';
import { reasonOf, Strangers } from './strangers';
import { summaryOf } from './summary';
import { contextOf, partsAfter } from './thread';
import type { Tools } from './tools';

/** What the desk does not know itself. */
export type DeskTools = Omit<Tools, 'context' | 'dismiss' | 'changed' | 'gone' | 'isPublishable' | 'isStill'> & {
  verdicts(views: readonly ComposerView[]): void;
};

function hasText({ box, editor }: Composer): boolean {
  return readBox(box, editor).text.trim() !== '';
}

export class Desk {
  readonly #site: Site;
  readonly #sessions = new Map<HTMLElement, Session>();
  readonly #tools: Tools;
  readonly #verdicts: DeskTools['verdicts'];
  readonly #strangers: Strangers;
  /** What each part said when the parts after it were last looked at. */
  readonly #told = new WeakMap<Session, string>();

  constructor(site: Site, { verdicts, ...tools }: DeskTools) {
    this.#site = site;
    this.#verdicts = verdicts;
    this.#strangers = new Strangers(site, tools, () => this.#changed());
    this.#tools = {
      ...tools,
      context: (composer) => contextOf(site, composer, tools.recent?.()),
      dismiss: (finding) => this.dismissAll([finding]),
      changed: (session) => this.#moved(session),
      isPublishable: ({ box }) => !site.unknownAt?.(box),
      isStill: ({ box }) => site.composerAt(box) !== null,
      gone: (session) => this.#drop(session),
    };
  }

  /** The composer whose box holds this element, if it is in use. */
  at(element: Element): Session | undefined {
    for (const session of this.#sessions.values()) if (session.composer.box.contains(element)) return session;
    return undefined;
  }

  /**
   * Somebody is at this element. The composer there, or every filled one of the dialog or of the publish control there,
   * is in use; every other one is left.
   */
  touch(element: Element): void {
    const composer = this.#site.composerAt(element);
    const root = composer?.root ?? this.#site.publishAt(element)?.root ?? element.closest('[role="dialog"]');
    const near = root ? this.#site.composersIn(root) : [];
    this.#leaveOthers(near);
    if (composer) this.#strangers.clear();
    else this.#strangers.touch(element);
    for (const other of near) {
      if (other.box === composer?.box) continue;
      // Text that came without a focus (a share link, a restored draft, a thread written elsewhere) is seen here first.
      if (composer) this.#leaveOpen(other);
      else if (hasText(other)) this.#session(other).wake();
    }
    if (composer) this.#session(composer).wake();
  }

  /** Every filled composer under a root, in order: what a press on its control would publish. */
  under(root: Element): Session[] {
    return this.#site
      .composersIn(root)
      .filter(hasText)
      .map((composer) => this.#session(composer));
  }

  /** The composer being written in, or the first filled one of the page. */
  current(): Session | undefined {
    const inUse = [...this.#sessions.values()].find(
      ({ isInUse, composer }) => isInUse && this.#tools.isStill(composer) && hasText(composer),
    );
    const [first] = inUse ? [] : this.#site.composersIn(document.documentElement).filter(hasText);
    return inUse ?? (first && this.#session(first));
  }

  /** "Not a problem here" for each of these. */
  dismissAll(findings: readonly Finding[]): void {
    for (const finding of findings) this.#tools.dismissals.add(finding);
    this.recheck();
  }

  /** What was called no problem in this tab, the last first. */
  dismissed(): ReturnType<Tools['dismissals']['list']> {
    return this.#tools.dismissals.list();
  }

  /** Takes a dismissal back. @returns whether there was one. */
  takeBack(id: number): boolean {
    const was = this.#tools.dismissals.takeBack(id);
    if (was) this.recheck();
    return was;
  }

  /** Checks every draft on the page, in use or not, because the user asked what there is. */
  async summaries(): Promise<DraftSummary[]> {
    const filled = this.#site.composersIn(document.documentElement).filter(hasText);
    const summaries = filled.map(async (composer) => {
      const session = this.#session(composer);
      await session.check();
      return session.view ? [summaryOf(session.text, composer.surface, session.view)] : [];
    });
    return (await Promise.all(summaries)).flat();
  }

  /** What on this page cannot be checked as it should be. */
  unknown(): UnknownPlace[] {
    return this.#strangers.found().map((unknown) => ({ reason: reasonOf(unknown), shape: unknown.shape }));
  }

  /** Settings changed: everything shown is worked out anew. */
  recheck(): void {
    for (const session of this.#sessions.values()) void session.recheck();
  }

  place(): void {
    for (const session of this.#sessions.values()) session.place();
    this.#strangers.place();
  }

  get isEmpty(): boolean {
    return this.#sessions.size === 0 && this.#strangers.isEmpty;
  }

  /** Nothing of ours is left on the page. */
  clear(): void {
    for (const session of [...this.#sessions.values()]) this.#drop(session);
    this.#strangers.clear();
  }

  #session(composer: Composer): Session {
    const known = this.#sessions.get(composer.box);
    if (known) return known;
    const session = new Session(composer, this.#tools);
    this.#sessions.set(composer.box, session);
    return session;
  }

  /** A part of the thread being written, but not the part being written. */
  #leaveOpen(composer: Composer): void {
    const known = this.#sessions.get(composer.box);
    if (known) known.leave();
    else if (hasText(composer)) void this.#session(composer).check();
  }

  #leaveOthers(near: readonly Composer[]): void {
    for (const session of [...this.#sessions.values()]) {
      const { box: known } = session.composer;
      if (!known.isConnected || !this.#site.composerAt(known)) this.#drop(session);
      else if (!near.some(({ box }) => box === known)) session.leave();
    }
  }

  #drop(session: Session): void {
    this.#sessions.delete(session.composer.box);
    session.close();
    this.#changed();
  }

  #changed(): void {
    this.#verdicts([...this.#sessions.values(), this.#strangers].flatMap(({ view }) => view ?? []));
  }

  /**
   * A thread is one telling: what a part says may change what the parts after it give away. Those before it were written
   * without it.
   */
  #moved(session: Session): void {
    this.#changed();
    if (this.#told.get(session) === session.text) return;
    this.#told.set(session, session.text);
    for (const { box } of partsAfter(this.#site, session.composer)) {
      const later = this.#sessions.get(box);
      if (later?.view) void later.check();
    }
  }
}
