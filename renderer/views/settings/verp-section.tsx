import { useState } from 'react';
import { VERP_PREFIX, type VerpSecretView } from '../../../shared/domain/settings.ts';
import { useCall, useCommand } from '../../api.ts';
import { MailText } from '../../components/mail-text.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { shortDay } from '../../format/time.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { Progress, Section } from './section.tsx';
import { VerpEnterDialog } from './verp-enter-dialog.tsx';

const t = s.setup.verp;

function AddSecret() {
  const [prefix, setPrefix] = useState('');
  const [secret, setSecret] = useState('');
  const add = useCommand('verp.add');
  const wrong = prefix !== '' && !VERP_PREFIX.test(prefix);
  const ready = prefix !== '' && !wrong && secret !== '';
  const onAdd = () =>
    add.mutate(
      { prefix, secret },
      {
        onSuccess: () => {
          setPrefix('');
          setSecret('');
          // Removes the secret from the call's remembered input.
          add.reset();
          say(t.addedDone);
        },
      },
    );
  return (
    <form
      className="set-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onAdd();
      }}
    >
      <label className="field">
        <span>{t.name}</span>
        <input
          id="verp-name"
          autoComplete="off"
          spellCheck={false}
          placeholder={t.nameHint}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'verp-name-wrong' : undefined}
          value={prefix}
          onChange={(event) => setPrefix(event.target.value.trim())}
        />
      </label>
      <label className="field">
        <span>{t.secret}</span>
        <input
          type="password"
          autoComplete="off"
          aria-describedby="verp-secret-hint"
          value={secret}
          onChange={(event) => setSecret(event.target.value)}
        />
      </label>
      <button type="submit" className="btn" disabled={!ready || add.isPending}>
        {t.add}
      </button>
      <small id="verp-secret-hint">{t.secretHint}</small>
      {wrong ? (
        <small id="verp-name-wrong" className="set-wrong" role="alert">
          {t.nameWrong}
        </small>
      ) : null}
      {add.error ? <ErrorNote error={add.error} /> : null}
    </form>
  );
}

/** The row and its button disappear, so the focus moves elsewhere. */
function afterRemoval(): void {
  document.getElementById('verp-name')?.focus();
  say(t.removed);
}

function SecretRow({ secret }: { readonly secret: VerpSecretView }) {
  const [entering, setEntering] = useState(false);
  const remove = useCommand('verp.remove');
  const { id, prefix, kept, addedAt } = secret;
  return (
    <li className="opt">
      <span className="break">
        <b className="mono">
          <MailText text={`${prefix}-…`} />
        </b>
        <small>{kept ? t.added(shortDay(addedAt)) : t.lost}</small>
        {remove.error ? <ErrorNote error={remove.error} /> : null}
      </span>
      <span className="acts">
        {kept ? null : (
          <button type="button" className="btn" onClick={() => setEntering(true)}>
            {t.enter}
          </button>
        )}
        <button
          type="button"
          className="btn quiet"
          aria-label={t.remove(prefix)}
          disabled={remove.isPending}
          onClick={() => remove.mutate({ id }, { onSuccess: afterRemoval })}
        >
          {t.removeDo}
        </button>
      </span>
      {entering ? <VerpEnterDialog secret={secret} onClose={() => setEntering(false)} /> : null}
    </li>
  );
}

/** The secrets for signed addresses. The app never shows a stored secret. */
export function VerpSection() {
  const list = useCall('verp.list', {});
  const rereading = list.data?.rereading ?? null;
  const secrets = list.data?.secrets ?? [];
  return (
    <Section id="verp" title={t.title}>
      <p>{t.lead}</p>
      <details className="howto">
        <summary>{t.form}</summary>
        <div className="quote">{t.example}</div>
        <p>{t.formText}</p>
      </details>
      {list.error ? <ErrorNote error={list.error} /> : null}
      {secrets.length === 0 ? (
        <p className="muted">{t.none}</p>
      ) : (
        <ul className="opts">
          {secrets.map((secret) => (
            <SecretRow key={secret.id} secret={secret} />
          ))}
        </ul>
      )}
      <AddSecret />
      {rereading ? <Progress text={t.rereading(rereading.done, rereading.total)} {...rereading} /> : null}
    </Section>
  );
}
