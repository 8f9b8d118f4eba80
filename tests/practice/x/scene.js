/**
 * Which surfaces this address shows. The paths are the site's own; the query varies what the site varies by account,
 * device or release.
 */
export function sceneOf(location) {
  const query = new URLSearchParams(location.search);
  const path = location.pathname;
  const thread = Number(query.get('thread') ?? 1);
  const text = query.get('text') ?? '';
  const article = path.startsWith('/compose/articles');
  const compose = path.startsWith('/compose/') || path.startsWith('/intent/');
  return {
    phone: query.has('phone'),
    poll: query.has('poll'),
    scheduled: query.has('scheduled'),
    /** What the site has given another name: `box` or `button`. */
    renamed: query.get('renamed'),
    ids: query.get('ids') ?? 'numbered',
    texts: query.has('part') ? query.getAll('part') : Array.from({ length: thread }, (_, i) => (i === 0 ? text : '')),
    modal: compose && !article ? (query.get('kind') ?? 'post') : null,
    article,
    /** The window that describes a picture has a path of its own. */
    describing: path === '/compose/post/media',
    /** A share link or a restored draft arrives with text and no focus. */
    autoFocus: compose && !path.startsWith('/intent/') && !query.has('unfocused'),
    status: /^\/\w+\/status\/\d+/.test(path),
    messages: path.startsWith('/messages'),
    grok: path.startsWith('/i/grok'),
  };
}
