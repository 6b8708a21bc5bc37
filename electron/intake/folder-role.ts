// The role of a folder from its name, for mail files and for servers without SPECIAL-USE (RFC 6154).
import type { FolderRole } from '../../shared/domain/words.ts';

/** Folder names of mail programs and providers, in lower case. */
const NAMES: readonly (readonly [FolderRole, readonly string[]])[] = [
  [
    'sent',
    [
      'sent',
      'sent items',
      'sent messages',
      'sent mail',
      'sent-mail',
      'sent objects',
      'outbox sent',
      'gesendet',
      'gesendete',
      'gesendete objekte',
      'gesendete elemente',
      'gesendete nachrichten',
      'gesendete e-mails',
      'envoyés',
      'envoyes',
      'éléments envoyés',
      'messages envoyés',
      'courrier envoyé',
      'objets envoyés',
      'enviados',
      'elementos enviados',
      'mensajes enviados',
      'correo enviado',
      'itens enviados',
      'mensagens enviadas',
      'inviati',
      'inviata',
      'posta inviata',
      'elementi inviati',
      'messaggi inviati',
      'verzonden',
      'verzonden items',
      'verzonden berichten',
      'wysłane',
      'elementy wysłane',
      'odeslaná pošta',
      'odeslané',
      'skickat',
      'skickade objekt',
      'skickade',
      'sendt',
      'sendte elementer',
      'sendt post',
      'lähetetyt',
      'saadetud',
      'отправленные',
      'отправленная почта',
      'надіслані',
      'elküldött',
      'gönderilmiş öğeler',
      'gönderilenler',
      'trimise',
      '送信済み',
      '送信済みメール',
      '送信済みアイテム',
      '已发送',
      '已发送邮件',
      '寄件備份',
      '보낸편지함',
    ],
  ],
  [
    'inbox',
    ['inbox', 'posteingang', 'boîte de réception', 'bandeja de entrada', 'posta in arrivo', 'входящие', '受信トレイ'],
  ],
  [
    'junk',
    [
      'junk',
      'junk e-mail',
      'junk email',
      'junk mail',
      'spam',
      'bulk mail',
      'bulk',
      'spamverdacht',
      'junk-e-mail',
      'courrier indésirable',
      'indésirables',
      'pourriel',
      'correo no deseado',
      'lixo eletrônico',
      'posta indesiderata',
      'ongewenste e-mail',
      'wiadomości-śmieci',
      'спам',
      'нежелательная почта',
      'skräppost',
      'roskaposti',
    ],
  ],
  ['archive', ['archive', 'archives', 'archiv', 'archivo', 'archivio', 'archief', 'архив', 'archiwum']],
  [
    'trash',
    [
      'trash',
      'deleted',
      'deleted items',
      'deleted messages',
      'bin',
      'papierkorb',
      'gelöschte elemente',
      'gelöscht',
      'corbeille',
      'éléments supprimés',
      'papelera',
      'elementos eliminados',
      'cestino',
      'posta eliminata',
      'prullenbak',
      'verwijderde items',
      'kosz',
      'корзина',
      'удаленные',
      'lixeira',
      'lixo',
    ],
  ],
  [
    'drafts',
    [
      'drafts',
      'draft',
      'entwürfe',
      'brouillons',
      'borradores',
      'bozze',
      'concepten',
      'rascunhos',
      'черновики',
      'robocze',
      'templates',
      'outbox',
      'unsent messages',
    ],
  ],
  [
    'all',
    ['all mail', 'alle nachrichten', 'tous les messages', 'todos', 'all mail including spam and trash', 'вся почта'],
  ],
];

const BY_NAME: ReadonlyMap<string, FolderRole> = new Map(
  NAMES.flatMap(([role, names]) => names.map((name) => [name, role] as const)),
);

/** "Sent-1" and "Sent 2024" are Sent folders, too. The caller removes a file's ending, as in "Sent.mbox". */
const NUMBER_AT_END = /[ _-]?\(?\d{1,4}\)?$/;

/** In: one name, as `Sent Items`. Out: its role, or null for an unknown name. */
export function roleOfName(name: string): FolderRole | null {
  const plain = name.normalize('NFC').trim().toLowerCase();
  return BY_NAME.get(plain) ?? BY_NAME.get(plain.replace(NUMBER_AT_END, '')) ?? null;
}

/**
 * In: the names from the outermost folder to this one, as `['INBOX', 'Sent', '2024']`. Out: the innermost role that a name gives, or
 * null. A folder within the Inbox or an archive does not get that role, since users file sent mail there, too.
 */
export function roleOfPath(names: readonly string[]): FolderRole | null {
  const own = roleOfName(names.at(-1) ?? '');
  if (own !== null) return own;
  const outer = names
    .slice(0, -1)
    .map(roleOfName)
    .findLast((role) => role !== null);
  return outer === undefined || outer === 'inbox' || outer === 'archive' ? null : outer;
}
