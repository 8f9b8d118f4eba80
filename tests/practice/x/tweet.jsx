export const MORNING = {
  name: 'Priya Nair',
  handle: 'priya_nair_ot',
  id: '101',
  text: 'Kettle on, feet up: what is everyone reading this weekend?',
};
export const QUESTION = {
  name: 'Tom Ellery',
  handle: 'tomellery',
  id: '102',
  text: 'Which tip would have spared you trouble in training?',
};

/** A published tweet: an article with its author, its time, its text. */
export function Tweet({ name, handle, id, text, focal }) {
  return (
    <article data-testid="tweet" className={focal ? 'tweet focal' : 'tweet'}>
      <div data-testid={`UserAvatar-Container-${handle}`} className="avatar">
        {name[0]}
      </div>
      <div className="column">
        <div data-testid="User-Name" className="names">
          <a href={`/${handle}`}>
            <b>{name}</b>
          </a>
          <a href={`/${handle}/status/${id}`}>
            @{handle} <time dateTime="2026-11-20T09:00:00Z">20 Nov</time>
          </a>
        </div>
        <div data-testid="tweetText">{text}</div>
      </div>
    </article>
  );
}

/** The card of a quoted tweet: it has an avatar of its own, after the box. */
export function QuoteCard({ name, handle, text }) {
  return (
    <div role="link" tabIndex={0} className="quote">
      <div className="names">
        <div data-testid={`UserAvatar-Container-${handle}`} className="avatar small">
          {name[0]}
        </div>
        <div data-testid="User-Name">
          <b>{name}</b> @{handle}
        </div>
      </div>
      <div data-testid="tweetText">{text}</div>
    </div>
  );
}
