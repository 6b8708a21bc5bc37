import { client } from '../api.ts';

/** A link to a page outside the app. In the app's own window, the system's browser opens it. */
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
