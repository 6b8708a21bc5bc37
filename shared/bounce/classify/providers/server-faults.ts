import type { Provider } from './provider.ts';

/** Programs that a server asks before it takes a message, and what ails them, by language. */
const HELPERS: readonly (readonly [helpers: readonly string[], failures: readonly string[]])[] = [
  [
    [
      ...['milter', 'content filter', 'spam filter', 'spamd', 'spamassassin', 'rspamd', 'amavis', 'clamd', 'antivirus'],
      ...['anti virus', 'virus scanner', 'virusscanner', 'policy server', 'policy service', 'delivery agent'],
    ],
    [
      ...['unreachable', 'is unreachable', 'not reachable', 'timed out', 'timeout', 'connection timed out', 'failed'],
      ...[
        'connection refused',
        'not responding',
        'is not responding',
        'did not respond',
        'does not respond',
        'crashed',
      ],
      ...[
        'engine not responding',
        'is down',
        'is not available',
        'is unavailable',
        'unavailable',
        'could not be reached',
      ],
    ],
  ],
  [
    ['virenscanner', 'inhaltsfilter', 'spamfilter'],
    ['nicht erreichbar', 'ist nicht erreichbar', 'antwortet nicht', 'abgesturzt'],
  ],
  [
    ['filtre de contenu', 'filtre antispam', 'antivirus'],
    ['ne repond pas', 'injoignable', 'est injoignable', 'indisponible'],
  ],
  [
    ['filtro de contenido', 'filtro antispam', 'antivirus'],
    ['no responde', 'no disponible', 'no esta disponible'],
  ],
  [
    ['filtro contenuti', 'filtro antispam', 'antivirus'],
    ['non risponde', 'non disponibile', 'non raggiungibile'],
  ],
  [
    ['filtro de conteudo', 'filtro antispam', 'antivirus'],
    ['nao responde', 'indisponivel'],
  ],
  [
    ['inhoudsfilter', 'spamfilter', 'virusscanner'],
    ['reageert niet', 'niet bereikbaar', 'niet beschikbaar'],
  ],
  [
    ['filtr treści', 'filtr antyspamowy', 'skaner antywirusowy'],
    ['nie odpowiada', 'niedostępny'],
  ],
  [
    ['антивирус', 'антиспам фильтр', 'контент фильтр'],
    ['не отвечает', 'недоступен'],
  ],
];
const helpless = HELPERS.flatMap(([helpers, failures]) =>
  helpers.flatMap((helper) => failures.map((failure) => `${helper} ${failure}`)),
);

/** What a server looks users up in, and needs to run. */
const PARTS = [
  ...[
    'table',
    'tables',
    'alias table',
    'user table',
    'config file',
    'configuration file',
    'module',
    'plugin',
    'library',
  ],
  ...['index', 'hash file', 'password file', 'map file', 'user list', 'passwd', 'lookup table', 'driver'],
];
const LACKS = [
  ...[
    'missing',
    'is missing',
    'not loaded',
    'could not be loaded',
    'failed to load',
    'corrupt',
    'is corrupt',
    'corrupted',
  ],
  ...[
    'is empty',
    'could not be parsed',
    'cannot be parsed',
    'can not be parsed',
    'parse error',
    'not readable',
    'failed',
  ],
];

const lacking = PARTS.flatMap((part) => LACKS.map((lack) => `${part} ${lack}`));

/**
 * A fault of the answering server's own. Whoever names one has not looked the recipient up, whatever stands beside it: `table
 * missing, user not found`. No single provider writes these.
 */
export const serverFaults: Provider = {
  id: 'server-fault',
  page: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  knownBy: [],
  rows: [
    { tokens: helpless, anywhere: true, reason: 'recipient-server-trouble' },
    {
      tokens: [
        ...lacking,
        ...[
          'could not load',
          'cannot load',
          'unable to load',
          'table error',
          'table broken',
          'table is broken',
          'schema changed',
        ],
        ...['table … missing', 'module … missing', 'domain list missing', 'file unreadable', 'table is empty'],
        ...[
          'modul … fehlt',
          'module … introuvable',
          'modulo … no encontrado',
          'modulo … non caricato',
          'modulo … ausente',
        ],
        ...['missing table', 'missing module', 'missing plugin', 'missing config file'],
        ...['password file not found', 'config file not found', 'configuration file not found', 'schema error'],
        ...['tabelle fehlt', 'tabelle nicht gefunden', 'modul fehlt', 'konfigurationsdatei fehlt', 'fehlende tabelle'],
        ...['table manquante', 'module manquant', 'fichier de configuration manquant'],
        ...['falta la tabla', 'tabla inexistente', 'falta el modulo', 'falta el archivo de configuracion'],
        ...[
          'tabella mancante',
          'modulo mancante',
          'manca la tabella',
          'tabela ausente',
          'tabela em falta',
          'modulo ausente',
        ],
        ...['tabel ontbreekt', 'module ontbreekt', 'brak tabeli', 'brak modulu', 'таблица отсутствует', 'нет таблицы'],
      ],
      anywhere: true,
      reason: 'recipient-server-trouble',
    },
    {
      tokens: [
        ...[
          'configuration error',
          'config error',
          'misconfiguration',
          'misconfigured server',
          'server is misconfigured',
          'konfigurationsfehler',
          'fehler in der konfiguration',
        ],
        ...['erreur de configuration', 'error de configuracion', 'errore di configurazione', 'erro de configuracao'],
        ...['configuratiefout', 'błąd konfiguracji', 'ошибка конфигурации'],
        ...['internal error', 'internal server error', 'interner fehler', 'erreur interne', 'error interno'],
        ...['errore interno', 'erro interno', 'interne fout', 'błąd wewnętrzny', 'внутренняя ошибка'],
      ],
      // SPF configuration error: of the sender's domain
      unless: [
        'spf',
        'dkim',
        'dmarc',
        'dns',
        'ptr',
        'helo',
        'ehlo',
        'your',
        'sender',
        'relay',
        'spam',
        'header',
        'loop',
        'tls',
      ],
      anywhere: true,
      reason: 'recipient-server-trouble',
    },
    {
      tokens: [
        ...[
          'license … expired',
          'licence … expired',
          'trial period … over',
          'subscription of this server',
          'out of licenses',
          'no licenses left',
          'license invalid',
          'licence invalid',
          'expired license',
        ],
        ...[
          'lizenz … abgelaufen',
          'licence … expiree',
          'licence … a expire',
          'licencia … caducada',
          'licencia … vencida',
        ],
        ...[
          'licencia … expirada',
          'licenza … scaduta',
          'licenca … expirada',
          'licenca … expirou',
          'licentie … verlopen',
        ],
        ...['licencja … wygasła', 'лицензия … истекла', 'истекла лицензия'],
      ],
      anywhere: true,
      reason: 'recipient-server-trouble',
    },
    // scripts without blanks between the words
    {
      words: [
        ...['ウイルススキャナが応答しません', '反病毒引擎无响应', '백신 엔진이 응답하지'],
        ...['テーブルがありません', '缺少数据表', '設定エラー', '配置错误', '内部エラー', '内部错误'],
        ...['ライセンス … 期限切れ', 'ライセンス期限切れ', '许可证已过期', '라이선스 … 만료'],
      ],
      reason: 'recipient-server-trouble',
    },
  ],
};
