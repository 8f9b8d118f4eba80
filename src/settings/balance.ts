/**
 * The balance of what was posted: of the last posts, which were one's own news, good things by others, or talk. Kept on
 * this machine as days and kinds, never a word of a post; switched off and deleted at any time, never kept in private windows.
 */
import * as z from 'zod/mini';

export const KINDS = ['self', 'others', 'talk', 'plain'] as const;
/** One's own news · good things by others · asking, answering, joining in · none of these. */
export type Kind = (typeof KINDS)[number];

/** How many posts are kept, and for how many days at most. */
export const MOST_POSTS = 20;
const MOST_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const post = z.object({ day, kind: z.enum(KINDS) });
export type Post = z.infer<typeof post>;

export interface Balance {
  /** Oldest first. */
  posts: Post[];
  /** The day on which the popup last had an encouraging word. */
  encouraged: string | undefined;
}

/** A day as it is kept, in the user's own time zone. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The balance in a stored value, old posts left out. Never throws. */
export function parseBalance(stored: unknown, now: Date): Balance {
  const record = z.object({
    posts: z.catch(z.array(z.unknown()), []),
    encouraged: z.catch(z.optional(day), undefined),
  });
  const read = record.safeParse(stored);
  if (!read.success) return { posts: [], encouraged: undefined };
  const oldest = dayOf(new Date(now.getTime() - MOST_DAYS * DAY));
  const newest = dayOf(new Date(now.getTime() + DAY));
  const posts = read.data.posts
    .flatMap((item) => post.safeParse(item).data ?? [])
    .filter((item) => item.day >= oldest && item.day <= newest);
  return { posts: posts.slice(-MOST_POSTS), encouraged: read.data.encouraged };
}

/** The balance with one more post. */
export function withPost({ posts, encouraged }: Balance, kind: Kind, now: Date): Balance {
  return { posts: [...posts, { day: dayOf(now), kind }].slice(-MOST_POSTS), encouraged };
}

/** As the checker takes it: what is none of the kinds is nothing about oneself. */
export function recentOf({ posts }: Balance): ('self' | 'others' | 'talk')[] {
  return posts.map(({ kind }) => (kind === 'plain' ? 'talk' : kind));
}

/** How many posts of each kind. */
export function countsOf({ posts }: Balance): Record<Kind, number> {
  const counts = { self: 0, others: 0, talk: 0, plain: 0 };
  for (const { kind } of posts) counts[kind]++;
  return counts;
}

/** Fewer posts say nothing about a balance. */
const ENOUGH = 5;

/** Which kind sentence goes with a balance: too few posts to say, mostly oneself, joining in, or a good mix. */
export function toneOf(balance: Balance): 'few' | 'mostlySelf' | 'joining' | 'mixed' {
  const { self, talk, others } = countsOf(balance);
  const all = balance.posts.length;
  if (all < ENOUGH) return 'few';
  if (self / all > 0.6) return 'mostlySelf';
  return talk + others >= all / 2 ? 'joining' : 'mixed';
}
