import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** An element with an open shadow root that holds the children; the page's looks have to be asked for again inside it. */
export function Shadow({ as: Tag = 'div', children, ...attributes }) {
  const host = useRef(null);
  const [root, setRoot] = useState(null);
  useLayoutEffect(() => setRoot(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })), []);
  return (
    <Tag ref={host} {...attributes}>
      {root &&
        createPortal(
          <>
            <link rel="stylesheet" href="/practice/page.css" />
            {children}
          </>,
          root,
        )}
    </Tag>
  );
}
