import { client } from '../api.ts';

/** A link to a page outside: by the system's browser where the app has a window of its own. */
export function PageLink({ url, text }: { readonly url: string; readonly text: string }) {
  return (
    <a
      className="link"
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        if (!('bounceboard' in window)) return;
        event.preventDefault();
        client.call('app.openLink', { url }).catch((error: unknown) => console.error('openLink', error));
      }}
    >
      {text}
    </a>
  );
}
