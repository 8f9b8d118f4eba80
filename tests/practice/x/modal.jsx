import { useEffect, useRef } from 'react';
import { ImageDescription } from './beside.jsx';
import { Composer } from './composer.jsx';
import { QUESTION, QuoteCard, Tweet } from './tweet.jsx';

/** As modal windows do: focus that lands elsewhere is called back. @returns what ends it */
function keepFocusIn(dialog) {
  const callBack = (event) => {
    // The test's own clipboard is no part of the site.
    if (!dialog.contains(event.target) && !event.target.closest('[data-practice]')) dialog.focus();
  };
  document.addEventListener('focusin', callBack);
  return () => document.removeEventListener('focusin', callBack);
}

export function Modal({ scene, onClose }) {
  const dialog = useRef(null);
  useEffect(() => keepFocusIn(dialog.current), []);
  return (
    <div className="layer">
      <div data-testid="mask" className="mask" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog" tabIndex={-1} ref={dialog}>
        <div className="bar">
          <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={onClose}>
            ✕
          </button>
          <h2 id="modal-header">{scene.modal === 'reply' ? 'Reply' : 'Compose post'}</h2>
          <button type="button" data-testid="unsentButton">
            Drafts
          </button>
        </div>
        {scene.modal === 'reply' && (
          <>
            <Tweet {...QUESTION} />
            <div className="replying">
              Replying to <a href={`/${QUESTION.handle}`}>@{QUESTION.handle}</a>
            </div>
          </>
        )}
        {scene.describing ? (
          <ImageDescription onDone={onClose} />
        ) : (
          <Composer
            kind={scene.modal}
            texts={scene.texts}
            ids={scene.ids}
            phone={scene.phone}
            autoFocus={scene.autoFocus}
            modal
            scene={scene}
            onDone={onClose}
          >
            {scene.modal === 'quote' && <QuoteCard {...QUESTION} />}
          </Composer>
        )}
      </div>
    </div>
  );
}
