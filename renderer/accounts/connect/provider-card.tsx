import { speak } from '../../../shared/domain/said.ts';
import type { ProviderHint } from '../../../shared/domain/views.ts';
import { PageLink } from '../../components/page-link.tsx';
import { s } from '../../strings/index.ts';

/**
 * Explains what the provider of the address requires, before the user enters a login. `manual`: the fields below show server and user
 * name.
 */
export function ProviderCard({ hint, manual }: { readonly hint: ProviderHint; readonly manual: boolean }) {
  const { link, host, user } = hint;
  return (
    <div className="prov" role="status">
      <b>{hint.name}</b>
      {speak(s.advice, hint.howTo)}
      {host === null || manual ? null : <div>{s.welcome.found(host, user)}</div>}
      {link ? (
        <div>
          <PageLink url={link} text={s.welcome.openPage(hint.name)} />
        </div>
      ) : null}
    </div>
  );
}
