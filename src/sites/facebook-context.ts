/** What surrounds a draft on Facebook: who can see it, what it answers, what it carries. */
import type { Draft } from '../engine/types';
import { shortText } from './dom';
import { ARTICLE, audienceButton, isGroup } from './facebook-places';
import { answering, attachmentsIn } from './media';
import type { Composer } from './site';

/** These attributes are not translated (public sources of 2026); a comment has neither, so its own link and lines serve. */
const NAME = '[data-ad-rendering-role="profile_name"]';
const STORY = '[data-ad-rendering-role="story_message"]';

function answered({ root }: Composer): Pick<Draft, 'replyTo'> {
  const article = root.closest(ARTICLE);
  if (!article) return {};
  const said = [...article.querySelectorAll('a[role="link"], [dir="auto"]')].filter((one) => !root.contains(one));
  const name = article.querySelector(NAME) ?? said.find((one) => one.matches('a') && one.textContent?.trim());
  const text = article.querySelector(STORY) ?? said.find((one) => one.matches('[dir="auto"]') && !one.closest('a'));
  return answering(shortText(name, 80), shortText(text, 600));
}

/** Everything but the text itself. The audience is in the words that the person sees, in their language. */
export function facebookContext(composer: Composer): Omit<Draft, 'text' | 'id'> {
  const { box, root, surface } = composer;
  const isAnswer = surface === 'comment' || surface === 'reply';
  const audience = isAnswer ? '' : isGroup(box) ? 'group' : shortText(audienceButton(root, box), 60);
  return {
    site: 'facebook',
    surface,
    ...(audience && { audience }),
    ...(isAnswer && answered(composer)),
    ...attachmentsIn(root, 'img[src^="blob:"], video'),
  };
}
