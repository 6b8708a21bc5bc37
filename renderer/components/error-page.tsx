import type { AppErrorData } from '../../shared/domain/errors.ts';
import { s } from '../strings/index.ts';
import { PageLink } from './page-link.tsx';

/** The page that a mail server asks the user to open, with the name of the host that it leads to; nothing for other errors. */
export function ErrorPage({ data }: { readonly data: AppErrorData }) {
  const page = data.link === undefined ? null : URL.parse(data.link);
  if (page?.protocol !== 'https:') return null;
  return <PageLink url={page.href} text={s.welcome.openPage(page.host)} />;
}
