/** What surrounds a draft on X: who can see it, what it answers, what it carries. */
import type { Draft } from '../engine/types';
import { precedes, shortText } from './dom';
import type { Composer } from './site';

type Attachment = NonNullable<Draft['attachments']>[number];
/** Enough of a quoted or answered post to tell what it is about; in UTF-16 code units. */
const LIMIT = 600;
const ARTICLE = 'article[data-testid="tweet"]';

function described(card: Element): { name?: string; text?: string } {
  const title = card.querySelector('[data-testid="User-Name"]');
  // The name first, then the link to the post with its time.
  const name = shortText(title?.firstElementChild ?? title, 80);
  const text = shortText(card.querySelector('[data-testid="tweetText"]'), LIMIT);
  return { ...(name && { name }), ...(text && { text }) };
}

/** In a dialog the answered post stands before the box; on a post's own page it is the last post before the box. */
function repliedTo({ box, root, surface }: Composer): Element | undefined {
  if (surface !== 'reply') return undefined;
  const scope = root.matches('[role="dialog"]') ? root : box.ownerDocument;
  const before = [...scope.querySelectorAll(ARTICLE)].filter((card) => precedes(card, box));
  return before.at(-1);
}

/** Every part of a thread has its own column, and the attachments stand in it. */
function columnOf({ box, root }: Composer): Element {
  for (let at = box.parentElement; at && root.contains(at); at = at.parentElement) {
    if (at.querySelector('[data-testid="attachments"]')) return at;
  }
  return root;
}

function attachmentsOf(composer: Composer): Attachment[] {
  const area = columnOf(composer).querySelector('[data-testid="attachments"]');
  if (!area) return [];
  const quoted = area.querySelector('[data-testid^="UserAvatar-Container-"]')?.closest('[role="link"]');
  const own = [...area.querySelectorAll('img, video')].filter((medium) => !quoted?.contains(medium));
  return own.map((medium) => (medium.tagName === 'VIDEO' ? 'video' : 'image'));
}

/** A protected account shows a lock beside its name in the side bar (test id not confirmed, hence both). */
function audienceOf({ box }: Composer): string | undefined {
  const switcher = box.ownerDocument.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const lock = switcher?.querySelector('[data-testid="icon-lock"], svg[aria-label="Protected account"]');
  return lock ? 'protected' : undefined;
}

/** Everything but the text itself. */
export function xContext(composer: Composer): Omit<Draft, 'text' | 'id'> {
  const replied = repliedTo(composer);
  const audience = audienceOf(composer);
  const attachments = attachmentsOf(composer);
  const quote = composer.surface === 'quote' ? columnOf(composer).querySelector('[data-testid="attachments"]') : null;
  return {
    site: 'x',
    surface: composer.surface,
    ...(audience && { audience }),
    ...(replied && { replyTo: described(replied) }),
    ...(quote && { quoted: described(quote) }),
    ...(attachments.length > 0 && { attachments }),
  };
}
