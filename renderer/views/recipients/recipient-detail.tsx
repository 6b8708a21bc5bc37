import { UserX } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { domainOf } from '../../../shared/domain/address.ts';
import type { RecipientDetail } from '../../../shared/domain/views.ts';
import { useDetail } from '../../api.ts';
import { VerdictBadge, verdictOf } from '../../components/badge.tsx';
import { copyText } from '../../components/clipboard.ts';
import { ToneIcon } from '../../components/icons.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { When } from '../../components/when.tsx';
import { shortDay } from '../../format/time.ts';
import { DetailHead, DetailPane } from '../../lists/detail-pane.tsx';
import { AddressActions } from '../../report/address-actions.tsx';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { groundsText } from './grounds-text.ts';
import { History } from './history.tsx';
import { RecipientNote } from './recipient-note.tsx';

function VerdictCard({ recipient }: { readonly recipient: RecipientDetail }) {
  const tone = verdictOf(recipient)?.tone ?? 'ok';
  const { title, text } = groundsText(recipient);
  const { suggestion } = recipient;
  return (
    <section className="card why" aria-label={title}>
      <h3 className={tone}>
        <ToneIcon tone={tone} />
        {title}
      </h3>
      <p>
        {text} {suggestion ? <MailText text={s.recipients.slip(suggestion)} /> : null}
      </p>
      <div className="acts">
        {suggestion ? (
          <button type="button" className="btn p" onClick={() => void copyText(suggestion)}>
            {s.why.copySlip(suggestion)}
          </button>
        ) : null}
        <AddressActions address={recipient.address} standing={recipient} historyLink={false} />
      </div>
    </section>
  );
}

function Neighbours({ recipient }: { readonly recipient: RecipientDetail }) {
  if (recipient.neighbours.length === 0)
    return <p className="notes muted">{s.recipients.noNeighbours(domainOf(recipient.address))}</p>;
  return (
    <ul className="neigh">
      {recipient.neighbours.map((row) => (
        <li key={row.address}>
          <a href={hashOf('recipients', row.address)}>
            <span className="ellipsis">
              <MailText text={row.address} />
            </span>
            <VerdictBadge row={row} />
            <span className="muted">
              {row.lastBounce === null ? s.time.never : <When at={row.lastBounce} as="ago" />}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sections({ recipient }: { readonly recipient: RecipientDetail }) {
  return (
    <section className="card" style={{ flex: '1 0 auto' }} aria-label={recipient.address}>
      <Tabs.Root defaultValue="history">
        <Tabs.List className="tabs" aria-label={recipient.address}>
          <Tabs.Trigger value="history">{s.recipients.history}</Tabs.Trigger>
          <Tabs.Trigger value="others">{s.recipients.others(domainOf(recipient.address))}</Tabs.Trigger>
          <Tabs.Trigger value="note">{s.recipients.note}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="history">
          <History events={recipient.events} address={recipient.address} />
        </Tabs.Content>
        <Tabs.Content value="others">
          <Neighbours recipient={recipient} />
        </Tabs.Content>
        <Tabs.Content value="note">
          <RecipientNote address={recipient.address} note={recipient.note} />
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}

export function RecipientDetailView({ address }: { readonly address: string }) {
  const query = useDetail('recipients.get', { address });
  return (
    <DetailPane query={query} gone={{ icon: UserX, title: s.recipients.gone, text: address }}>
      {(recipient) => (
        <>
          <DetailHead title={recipient.address}>
            <span>{s.recipients.sentTo(recipient.sent)}</span>
            {recipient.hard > 0 ? <span>{s.recipients.hardCount(recipient.hard)}</span> : null}
            {recipient.soft > 0 ? <span>{s.recipients.softCount(recipient.soft)}</span> : null}
            <span>
              {recipient.lastLife === null ? s.recipients.noLife : s.recipients.lastLife(shortDay(recipient.lastLife))}
            </span>
          </DetailHead>
          <VerdictCard recipient={recipient} />
          <Sections recipient={recipient} />
        </>
      )}
    </DetailPane>
  );
}
