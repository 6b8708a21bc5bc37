import type { ProviderHint } from '../../../shared/domain/views.ts';
import { client } from '../../api.ts';
import { s } from '../../strings/index.ts';

/** What the provider behind the address asks for, before anything is typed. */
export function ProviderCard({ hint }: { readonly hint: ProviderHint }) {
  const { link } = hint;
  return (
    <div className="prov" role="status">
      <b>{hint.name}</b>
      {hint.howTo}
      {link ? (
        <div>
          <a
            className="link"
            href={link}
            target="_blank"
            rel="noreferrer noopener"
            onClick={(event) => {
              if (!('bounceboard' in window)) return;
              event.preventDefault();
              client.call('app.openLink', { url: link }).catch((error: unknown) => console.error('openLink', error));
            }}
          >
            {s.welcome.openPage(hint.name)}
          </a>
        </div>
      ) : null}
    </div>
  );
}
