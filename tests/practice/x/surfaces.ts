import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://x.com${path}`;
const INLINE = { control: '[data-testid="tweetButtonInline"]', keys: ['Control+Enter'] };
const IN_MODAL = {
  control: '[role="dialog"] [data-testid="tweetButton"]',
  keys: ['Control+Enter'],
  again: '[data-testid="SideNav_NewTweet_Button"]',
};
const rich = { name: 'tweetTextarea_0', marks: 'highlights', line: 'Enter' } as const;
const HOME = 'main [data-testid="tweetTextarea_0"]';
const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';

const surfaces: PracticeSurface[] = [
  { ...rich, what: 'the home box', address: page('/home'), box: HOME, surface: 'post', publish: INLINE },
  {
    ...rich,
    what: 'the modal',
    address: page('/compose/post'),
    box: MODAL,
    nth: 1,
    surface: 'post',
    publish: IN_MODAL,
  },
  {
    ...rich,
    what: 'a reply on a page',
    address: page('/tomellery/status/102'),
    box: HOME,
    surface: 'reply',
    publish: INLINE,
  },
  {
    ...rich,
    what: 'the phone layout',
    address: page('/home?phone'),
    box: HOME,
    surface: 'post',
    marks: 'mirror',
    publish: INLINE,
  },
  {
    ...rich,
    what: 'a scheduled post',
    address: page('/compose/post?scheduled'),
    box: MODAL,
    nth: 1,
    surface: 'post',
    publish: IN_MODAL,
  },
  {
    what: 'the description of a picture',
    address: page('/compose/post/media'),
    box: '[data-testid="altTextInput"]',
    name: 'description',
    surface: 'image description',
    marks: 'mirror',
    line: 'Enter',
  },
];

export const x: PracticeSite = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
  title: 'Home / X',
  surfaces,
  privateBoxes: [
    { what: 'a direct message', address: page('/home'), box: '[data-testid="dmComposerTextInput"]' },
    { what: 'the search box', address: page('/home'), box: '[data-testid="SearchBox_Search_Input"]' },
    { what: 'the chat page', address: page('/messages'), box: '[data-testid="dm-composer-textarea"]' },
    { what: 'Grok', address: page('/i/grok'), box: '[data-testid="GrokDrawer"] textarea' },
  ],
};
