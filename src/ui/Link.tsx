import type { ComponentChildren } from 'preact';

/** A link that opens apart and tells the other side nothing; anything but a web address stays text. */
export const Link = ({ url, children }: { url: string; children: ComponentChildren }) =>
  /^https?:\/\//.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
