/**
 * Which surfaces this address shows. The paths are the site's own; the query varies what the site varies by account,
 * device or release.
 */
export function sceneOf(location) {
  const query = new URLSearchParams(location.search);
  const path = location.pathname;
  const thread = Number(query.get('thread') ?? 1);
  const text = query.get('text') ?? '';
  const compose = path.startsWith('/compose/') || path.startsWith('/intent/');
  return {
    phone: query.has('phone'),
    ids: query.get('ids') ?? 'numbered',
    texts: query.has('part') ? query.getAll('part') : Array.from({ length: thread }, (_, i) => (i === 0 ? text : '')),
    modal: compose ? (query.get('kind') ?? 'post') : null,
    /** A share link or a restored draft arrives with text and no focus. */
    autoFocus: compose && !path.startsWith('/intent/') && !query.has('unfocused'),
    status: /^\/\w+\/status\/\d+/.test(path),
    messages: path.startsWith('/messages'),
    grok: path.startsWith('/i/grok'),
  };
}
