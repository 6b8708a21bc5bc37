import { speak } from '../../../shared/domain/said.ts';
import type { ProviderHint } from '../../../shared/domain/views.ts';
import { PageLink } from '../../components/page-link.tsx';
import { s } from '../../strings/index.ts';

/** Explains what the provider of the address requires, before the user enters a login. */
export function ProviderCard({ hint }: { readonly hint: ProviderHint }) {
  const { link } = hint;
  return (
    <div className="prov" role="status">
      <b>{hint.name}</b>
      {speak(s.advice, hint.howTo)}
      {link ? (
        <div>
          <PageLink url={link} text={s.welcome.openPage(hint.name)} />
        </div>
      ) : null}
    </div>
  );
}
