import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://bsky.app${path}`;
const rich = { marks: 'highlights', line: 'Enter', name: 'part-0' } as const;
const BOX = '[role="dialog"] .ProseMirror';

const surfaces: PracticeSurface[] = [
  {
    ...rich,
    what: 'a post',
    address: page('/'),
    box: BOX,
    surface: 'post',
    publish: { control: '[data-testid="composerPublishBtn"]', keys: ['Control+Enter', 'Meta+Enter'] },
  },
  { ...rich, what: 'a reply', address: page('/profile/tom.example/post/1?reply'), box: BOX, surface: 'reply' },
  { ...rich, what: 'the first part of a thread', address: page('/?thread=3'), box: BOX, surface: 'thread' },
  {
    ...rich,
    what: 'a plain textarea',
    address: page('/?plain'),
    box: '[role="dialog"] textarea',
    surface: 'post',
    marks: 'mirror',
  },
];

export const bluesky: PracticeSite = {
  id: 'bluesky',
  switchedOnAs: 'bluesky',
  hosts: ['bsky.app'],
  title: 'Bluesky',
  surfaces,
  privateBoxes: [
    { what: 'a message', address: page('/messages/abc'), box: 'main textarea' },
    { what: 'the description of a picture', address: page('/?alt'), box: '[aria-label="Alt text"] textarea' },
  ],
};
