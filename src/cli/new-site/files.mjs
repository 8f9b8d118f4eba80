/** The files of a new site, before anything is known of it. */

const siteFile = ({ id, host, name }, today) => `/**
 * TODO: what is written here and in which editor.
 *
 * ${today}: TODO: where this is known from. Say what is not translated, and what keeps private messages out.
 */
import type { Draft } from '../engine/types';
import { allowList } from './allow-list';
import { pathOf } from './dom';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

const FORM = 'form[data-testid="post-form"]';
const PRIVATE_PATH = /^\\/messages(\\/|$)/;

export const ${name}: Site = {
  id: '${id}',
  name: '${id[0].toUpperCase()}${id.slice(1)}',
  matches: ['https://${host}/*'],
  isOptional: true,

  ...allowList({
    box: 'textarea',
    control: 'button[type="submit"]',
    rootOf: (element) => element.closest(FORM),
    publishers: (controls) => controls,
    isPrivate: (box) => PRIVATE_PATH.test(pathOf(box)),
    editorOf: () => 'textarea',
    surfaceOf: () => 'post',
  }),

  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    evidence: '${today}: TODO: does it publish on a scripted press? Until somebody has seen it, it is tried once, with the second press after it.',
  },

  context({ surface }: Composer): Omit<Draft, 'text' | 'id'> {
    return { site: '${id}', surface };
  },
};
`;

const surfaces = ({ id, host, name }) => `import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => \`https://${host}\${path}\`;

const surfaces: PracticeSurface[] = [
  {
    what: 'a post',
    address: page('/'),
    box: 'main textarea',
    name: 'post',
    surface: 'post',
    marks: 'mirror',
    line: 'Enter',
    publish: { control: '.publish', keys: ['Control+Enter'] },
  },
];

export const ${name}: PracticeSite = {
  id: '${id}',
  switchedOnAs: '${id}',
  hosts: ['${host}'],
  title: '${id}',
  surfaces,
  privateBoxes: [{ what: 'a message', address: page('/messages'), box: 'main textarea' }],
};
`;

const practicePage = () => `import { mount, path } from '../shared/stage.jsx';
import { TextBox } from '../shared/text-box.jsx';
import { useDraft } from '../shared/use-draft.js';

/** TODO: the site's own structure, with its real editor. The same form, elsewhere, writes a message. */
function PostForm() {
  const { parts, turn, change, publish, isEmpty } = useDraft();
  const name = path.startsWith('/messages') ? 'message' : 'post';
  return (
    <form
      data-testid="post-form"
      className="post"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <TextBox
        key={turn}
        name={name}
        aria-label={name}
        text={parts[0]}
        onText={(text) => change(0, text)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && publish()}
      />
      <button type="submit" className="publish" disabled={isEmpty}>
        Post
      </button>
    </form>
  );
}

mount(
  <main>
    <PostForm />
  </main>,
);
`;

const fixture = (expected, html) => `<!-- expect: ${JSON.stringify(expected)} -->\n${html}\n`;

const form = (box) =>
  `<form data-testid="post-form" data-name="form">${box}<button type="submit" data-name="publish">Post</button></form>`;

/** @returns the text of each file of the site, by its path */
export function filesOf(site) {
  const { id, host } = site;
  const today = new Date().toISOString().slice(0, 10);
  const practice = `tests/practice/${id}`;
  const pages = `tests/sites/pages/${id}`;
  return {
    [`src/sites/${id}.ts`]: siteFile(site, today),
    [`${practice}/surfaces.ts`]: surfaces(site),
    [`${practice}/main.jsx`]: practicePage(),
    [`${practice}/page.css`]: '@import "../shared/plain.css";\n',
    [`${pages}/post.html`]: fixture(
      { url: `https://${host}/`, composers: { post: 'post textarea in form' }, publish: { publish: 'form' } },
      form('<textarea data-name="post">Milk first</textarea>'),
    ),
    [`${pages}/messages.html`]: fixture(
      { url: `https://${host}/messages`, composers: {}, publish: {} },
      form('<textarea data-name="message">Private words</textarea>'),
    ),
  };
}
