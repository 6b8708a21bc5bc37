import type { AccountInput } from '../../../shared/ipc/contract.ts';
import { s } from '../../strings/index.ts';

export type ServerSettings = Pick<AccountInput, 'host' | 'port' | 'security' | 'user'>;
const SECURITIES = ['tls', 'starttls', 'none'] as const;
const USUAL_PORT = { tls: 993, starttls: 143, none: 143 } as const;

/** Fields for server, port, security and user name. */
export function ServerFields(props: {
  readonly value: ServerSettings;
  readonly onChange: (value: ServerSettings) => void;
}) {
  const { value, onChange } = props;
  return (
    <div className="fields">
      <label className="field">
        <span>{s.welcome.server}</span>
        <input
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={value.host}
          onChange={(event) => onChange({ ...value, host: event.target.value.trim() })}
        />
      </label>
      <label className="field">
        <span>{s.welcome.port}</span>
        <input
          type="number"
          min={1}
          max={65535}
          value={value.port}
          onChange={(event) =>
            onChange({ ...value, port: Math.min(65_535, Math.max(1, Number(event.target.value) || 1)) })
          }
        />
      </label>
      <label className="field">
        <span>{s.welcome.user}</span>
        <input
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={value.user}
          onChange={(event) => onChange({ ...value, user: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{s.welcome.security}</span>
        <select
          value={value.security}
          onChange={(event) => {
            const security = SECURITIES.find((known) => known === event.target.value) ?? 'tls';
            onChange({ ...value, security, port: USUAL_PORT[security] });
          }}
        >
          {SECURITIES.map((security) => (
            <option key={security} value={security}>
              {s.welcome.securities[security]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
