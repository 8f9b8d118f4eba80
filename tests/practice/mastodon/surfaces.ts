import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://toot.example${path}`;
const TEXT = '.autosuggest-textarea__textarea';
const text = { name: 'text', box: TEXT, surface: 'post', marks: 'mirror', line: 'Enter' } as const;

const surfaces: PracticeSurface[] = [
  {
    ...text,
    what: 'a post',
    address: page('/home'),
    publish: { control: 'form button[type="submit"]', keys: ['Control+Enter'] },
  },
  { ...text, what: 'a post for followers', address: page('/home?privacy=private') },
  {
    what: 'a warning over a post',
    address: page('/home?cw'),
    box: '#cw-spoiler-input',
    name: 'warning',
    surface: 'post',
    marks: 'none',
  },
];

export const mastodon: PracticeSite = {
  id: 'mastodon',
  switchedOnAs: 'mastodon:toot.example',
  hosts: ['toot.example'],
  title: 'Mastodon',
  surfaces,
  privateBoxes: [
    { what: 'a private mention', address: page('/home?privacy=direct'), box: TEXT },
    { what: 'the warning over a private mention', address: page('/home?privacy=direct&cw'), box: '#cw-spoiler-input' },
    { what: 'the search box', address: page('/home'), box: '.search__input' },
  ],
};
