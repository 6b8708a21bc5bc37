import { CLOCK_VARIABLES } from '../support/clock-variables.ts';

interface ConfigOptions {
  readonly folder: string;
  readonly port: number;
  readonly tlsPort: number;
  /** Whether Dovecot is started by root and may change users. */
  readonly root: boolean;
  readonly sent: boolean;
  readonly extra: string;
}

/** The configuration of Dovecot 2.3 without systemd: one passwd-file, Maildir, and IDLE that checks for new mail every second. */
export function dovecotConfig({ folder, port, tlsPort, root, sent, extra }: ConfigOptions): string {
  const users = root
    ? 'default_login_user = dovenull\ndefault_internal_user = dovecot\nmail_uid = mail\nmail_gid = mail'
    : `default_login_user = ${process.env['USER'] ?? 'nobody'}\ndefault_internal_user = ${process.env['USER'] ?? 'nobody'}`;
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
instance_name = bounceboard-test
import_environment = $import_environment ${CLOCK_VARIABLES.join(' ')}
protocols = imap
listen = 127.0.0.1
${users}
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_home = ${folder}/mail/%n
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
ssl = yes
ssl_cert = <${folder}/tls/cert.pem
ssl_key = <${folder}/tls/key.pem
mailbox_idle_check_interval = 1 s
mail_max_userip_connections = 50
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%n ${folder}/users/%n
}
userdb {
  driver = static
  args = ${root ? 'uid=mail gid=mail ' : ''}home=${folder}/mail/%n
}
service imap-login {
  ${root ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    special_use = \\Junk
    auto = subscribe
  }
  ${sent ? 'mailbox Sent {\n    special_use = \\Sent\n    auto = subscribe\n  }' : ''}
}
${extra}
`;
}
