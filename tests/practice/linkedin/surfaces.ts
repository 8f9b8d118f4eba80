import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://www.linkedin.com${path}`;
const rich = { marks: 'highlights', line: 'Enter' } as const;
const post = { ...rich, name: 'post', surface: 'post' } as const;
const sharing = { control: '.share-actions__primary-action', keys: [] };
const QUILL = '.share-box-v2__modal .ql-editor';

const surfaces: PracticeSurface[] = [
  {
    ...rich,
    what: 'a comment, tiptap',
    address: page('/feed/'),
    box: '[componentkey^="commentBox-"] .ProseMirror',
    name: 'comment',
    surface: 'comment',
    publish: { control: '[componentkey^="commentButtonSection"]', keys: [] },
  },
  {
    ...post,
    what: 'the newer share box, tiptap',
    address: page('/feed/?share'),
    box: 'dialog .ProseMirror',
    publish: { control: 'dialog .publish', keys: [] },
  },
  { ...post, what: 'the older share box, Quill 1.3', address: page('/feed/?quill=1'), box: QUILL, publish: sharing },
  { ...post, what: 'the older share box, Quill 2', address: page('/feed/?quill=2'), box: QUILL, publish: sharing },
];

export const linkedin: PracticeSite = {
  id: 'linkedin',
  switchedOnAs: 'linkedin',
  hosts: ['www.linkedin.com'],
  title: 'Feed | LinkedIn',
  surfaces,
  privateBoxes: [
    { what: 'a message in tiptap', address: page('/feed/'), box: '.msg-form .ProseMirror' },
    { what: 'a message in Lexical', address: page('/feed/'), box: '.msg-convo-wrapper [contenteditable]' },
    {
      what: 'a message in the shadow root',
      address: page('/feed/'),
      box: '#interop-outlet >>> .msg-form__contenteditable',
    },
    { what: 'the page of messages', address: page('/messaging/thread/1'), box: '.msg-form .ProseMirror' },
  ],
};
