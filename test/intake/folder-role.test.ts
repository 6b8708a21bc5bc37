import { describe, expect, it } from 'vitest';
import { FOLDER_NAMES, foldName, roleOfName, roleOfPath } from '../../electron/intake/folder-role.ts';

/** The folder of sent mail as mail programs and providers create it, by language. */
const SENT: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Sent',
    'Sent Items',
    'Sent Messages',
    'Sent Mail',
    'Sent-Mail',
    'sent_mail',
    'SENT',
    'Sent-2023',
    'Sent (2024)',
  ],
  de: ['Gesendet', 'Gesendete Elemente', 'Gesendete Objekte', 'Gesendete Nachrichten', 'Gesendete Mails'],
  fr: ['Envoyés', 'Éléments envoyés', 'Messages envoyés', 'Objets envoyés', 'Courrier envoyé'],
  es: ['Enviados', 'Elementos enviados', 'Mensajes enviados', 'Correo enviado'],
  ca: ['Enviats', 'Elements enviats'],
  eu: ['Bidalitakoak', 'Bidalitako elementuak'],
  gl: ['Elementos enviados', 'Mensaxes enviadas'],
  pt: ['Enviados', 'Enviadas', 'Itens enviados', 'Itens Enviados', 'E-mails enviados', 'Mensagens enviadas'],
  it: ['Inviata', 'Inviati', 'Posta inviata', 'Elementi inviati'],
  ro: ['Trimise', 'Elemente trimise', 'Mesaje trimise'],
  nl: ['Verzonden', 'Verzonden items', 'Verzonden berichten'],
  da: ['Sendt', 'Sendt post', 'Sendte elementer', 'Sendte mails'],
  nb: ['Sendt', 'Sendte elementer', 'Sendt e-post'],
  sv: ['Skickat', 'Skickade objekt'],
  is: ['Sendir hlutir', 'Sendur póstur'],
  fi: ['Lähetetyt', 'Lähetetyt viestit', 'Lähetetyt kohteet'],
  et: ['Saadetud', 'Saadetud kirjad', 'Saadetud üksused'],
  lv: ['Nosūtītie', 'Nosūtītās ziņas', 'Nosūtītās vēstules', 'Nosūtītie vienumi'],
  lt: ['Išsiųsta', 'Išsiųsti laiškai', 'Išsiųsti elementai'],
  pl: ['Wysłane', 'Elementy wysłane', 'Wysłane wiadomości'],
  cs: ['Odeslaná pošta', 'Odeslané'],
  sk: ['Odoslaná pošta', 'Odoslané'],
  sl: ['Poslano', 'Poslana pošta', 'Poslani elementi'],
  hr: ['Poslano', 'Poslane stavke', 'Poslana pošta'],
  sr: ['Послато', 'Послате ставке', 'Poslate stavke', 'Poslata pošta'],
  mk: ['Испратени', 'Испратени пораки'],
  bg: ['Изпратени', 'Изпратени писма', 'Изпратени елементи'],
  hu: ['Elküldött', 'Elküldött elemek', 'Elküldött levelek'],
  sq: ['Të dërguara'],
  el: ['Απεσταλμένα', 'Στοιχεία απεσταλμένων'],
  tr: ['Gönderilmiş Öğeler', 'Gönderilen Öğeler', 'Gönderilmiş Postalar', 'GÖNDERİLMİŞ ÖĞELER', 'Gönderilenler'],
  az: ['Göndərilənlər'],
  ru: ['Отправленные', 'Отправленная почта', 'Отправленные письма', 'Отправленные элементы'],
  uk: ['Надіслані', 'Надіслане', 'Відправлені', 'Надіслані елементи'],
  be: ['Адпраўлена', 'Адпраўленыя'],
  kk: ['Жіберілген хаттар'],
  ka: ['გაგზავნილი'],
  hy: ['Ուղարկված'],
  he: ['נשלחו', 'פריטים שנשלחו', 'דואר יוצא', '\u200fנשלח'],
  ar: ['المرسلة', 'العناصر المرسلة', 'البريد المرسل', 'الرسائل المرسلة'],
  fa: ['ارسال شده', 'ارسال\u200cشده', 'موارد ارسال شده'],
  hi: ['भेजे गए', 'भेजे गए आइटम', 'भेजे गए मेल', 'प्रेषित'],
  bn: ['প্রেরিত'],
  ta: ['அனுப்பியவை'],
  th: ['ส่งแล้ว', 'รายการที่ส่ง', 'จดหมายที่ส่งแล้ว'],
  vi: ['Thư đã gửi', 'Mục Đã Gửi', 'Đã gửi'],
  id: ['Terkirim', 'Item Terkirim', 'Surat Terkirim'],
  ms: ['Item Dihantar'],
  'zh-Hans': ['已发送', '已发送邮件', '已发邮件'],
  'zh-Hant': ['寄件備份', '寄件匣', '已傳送郵件'],
  ja: ['送信済み', '送信済みメール', '送信済みアイテム', '送信済みトレイ'],
  ko: ['보낸편지함', '보낸 편지함', '보낸메일함', '보낸 항목'],
};

describe('the role of a name', () => {
  it.each(Object.entries(SENT))('is Sent in %s', (_, names) => {
    expect(names.filter((name) => roleOfName(name) !== 'sent')).toEqual([]);
  });

  it('is the same in every Unicode form and in capitals', () => {
    const names = Object.values(SENT).flat();
    const forms = names.flatMap((name) => [name.normalize('NFD'), name.normalize('NFKC'), ` ${name} `]);
    expect(forms.filter((name) => roleOfName(name) !== 'sent')).toEqual([]);
    expect(roleOfName('ÉLÉMENTS ENVOYÉS')).toBe('sent');
  });

  it.each([
    ['Junk E-mail', 'junk'],
    ['Spamverdacht', 'junk'],
    ['Skräppost', 'junk'],
    ['Papierkorb', 'trash'],
    ['Éléments supprimés', 'trash'],
    ['Entwürfe', 'drafts'],
    ['Черновики', 'drafts'],
    ['Archiv', 'archive'],
    ['All Mail', 'all'],
    ['Posteingang', 'inbox'],
  ])('of %s is %s', (name, role) => {
    expect(roleOfName(name)).toBe(role);
  });

  it.each(['Sent to clients', 'Presents', 'Absent', 'Kunden', 'My folder', 'Mail', 'Aika', 'Sentinel', '2024', ''])(
    'of %j is unknown',
    (name) => {
      expect(roleOfName(name)).toBeNull();
    },
  );
});

describe('the role of a path', () => {
  it.each([
    [['INBOX', 'Sent', '2024'], 'sent'],
    [['Archive', 'Kunden'], null],
    [['INBOX', 'Kunden'], null],
    [['Trash', 'Sent'], 'sent'],
  ])('%j is %s', (names, role) => {
    expect(roleOfPath(names)).toBe(role);
  });
});

describe('the lists of names', () => {
  const all = FOLDER_NAMES.flatMap(([role, names]) => names.map((name) => ({ role, name })));

  it('are in the form in which names are compared, in their order', () => {
    expect(all.filter(({ name }) => foldName(name) !== name)).toEqual([]);
    for (const [, names] of FOLDER_NAMES.filter(([, list]) => list.length > 20))
      expect(names).toEqual([...names].sort());
  });

  it('give each name one role', () => {
    const roles = Map.groupBy(all, ({ name }) => name);
    expect([...roles].filter(([, entries]) => entries.length > 1)).toEqual([]);
  });
});
