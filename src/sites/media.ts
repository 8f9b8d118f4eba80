/** Pictures and videos that go out with a draft. */
import type { Draft } from '../engine/types';

/** What is attached under a root, as a draft says it; nothing at all where there is nothing. */
export function attachmentsIn(root: ParentNode | null, selector: string): Pick<Draft, 'attachments'> {
  const media = [...(root?.querySelectorAll(selector) ?? [])];
  if (media.length === 0) return {};
  return { attachments: media.map(({ tagName }) => (tagName === 'VIDEO' ? 'video' : 'image')) };
}

/** Whom and what a draft answers; nothing at all where neither can be read. */
export function answering(name: string, text: string): Pick<Draft, 'replyTo'> {
  return name || text ? { replyTo: { ...(name && { name }), ...(text && { text }) } } : {};
}
