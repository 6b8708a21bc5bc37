/** What servers say about the recipient's side, one answer a line. Wording and addresses are our own. */
export const RECIPIENT_ROWS = {
  'mailbox-full': `
    552 사서함 용량을 초과하였습니다
    552 5.2.2 <lea@example.com>: user is over quota
    452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp
    554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded
    552 Requested mail action aborted: exceeded storage allocation
    550 5.7.1 Mailbox for lea@example.com is full
    maildrop: maildir over quota.
    452 4.1.1 <lea@example.com> mailbox full
    422 The recipient's mailbox is over its storage limit
    552 5.2.2 Mailbox size limit exceeded
    550 Das Postfach ist voll
    550 Boîte pleine, quota dépassé
    550 El buzón está lleno
    550 Casella piena
    550 Caixa postal cheia
    550 Mailbox is vol
    550 Skrzynka jest pełna
    550 Почтовый ящик переполнен
    550 メールボックスがいっぱいです
    550 收件人邮箱已满
    550 Postkast on täis
    552 กล่องจดหมายเต็ม`,
  'recipient-restricted': `
    550 5.7.1 The tutors may only be written to by members of the school and by listed guardians
    550 수신자가 수신을 거부하였습니다
    550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized to send to the recipient
    550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed [outlook.com]
    550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
    550-5.7.1 The group you tried to contact may not exist, or you may not have permission to post messages to the group
    550 You are not a member of this list and may not post
    550 Only members may post to this list
    550 Envelope blocked - User Entry
    550 Mail is rejected by recipients
    550 5.7.1 Sender blocked by recipient
    550 This user does not accept mail from external senders
    550 vom Empfänger abgelehnt
    550 réservé aux membres de la liste
    550 bloqueado por el destinatario
    550 bloccato dal destinatario
    550 bloqueado pelo destinatário
    550 geweigerd door de ontvanger
    550 tylko członkowie mogą pisać
    550 заблокирован получателем
    550 受信者によって拒否されました 受信拒否
    550 被收件人拒绝
    550 ainult liikmed saavad saata
    550 คุณไม่มีสิทธิ์ส่งถึงกลุ่มนี้`,
  'recipient-unavailable': `
    550 Requested action not taken: mailbox unavailable
    550 5.2.0 mailbox unavailable
    550 Recipient address rejected
    450 4.2.0 <lea@example.com> - Recipient temporarily unavailable
    550 Mailbox unavailable or access denied
    450 <lea@example.com>: Recipient address rejected: unverified address
    554 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address`,
  policy: `
    550 5.7.1 Administrative prohibition
    550 5.7.1 Message rejected due to local policy violation
    554 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
    550 Message rejected for policy reasons
    554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
    550 aus Richtliniengründen abgelehnt
    550 pour des raisons de sécurité
    550 por motivos de seguridad
    550 criteri di sicurezza
    550 política de segurança
    550 om veiligheidsredenen
    550 polityka bezpieczeństwa
    550 политика безопасности
    550 ポリシーにより拒否されました
    550 安全策略
    550 turvapoliitika`,
  greylisted: `
    450 4.2.0 <lea@example.com>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help
    451 4.7.1 Greylisting in action, please come back in 00:05:00
    450 4.7.1 <lea@example.com>: Recipient address rejected: Policy restrictions, greylist 300 seconds
    421 4.7.1 [GL01] Message from (192.0.2.1) temporarily deferred
    451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
    450 in einigen Minuten erneut versuchen
    450 liste grise, réessayez
    450 listas grises
    450 lista grigia
    450 lista cinza
    450 grijze lijst
    450 szara lista
    450 серый список
    450 グレーリスト
    450 灰名单
    450 hallnimekiri`,
  unreachable: `
    서버에 연결할 수 없습니다
    connect to mx.example.com[192.0.2.1]:25: Connection refused
    lost connection with mx.example.com[192.0.2.1] while receiving the initial server greeting
    Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again
    CNAME lookup failed temporarily. (#4.4.3)
    connect to mx.example.com[192.0.2.1]:25: No route to host
    host lookup did not complete
    550 5.4.312 Message expired, DNS query failed
    Der Server ist nicht erreichbar
    Connexion refusée
    No se pudo conectar con el servidor
    Impossibile connettersi al server
    Não foi possível conectar
    De server is niet bereikbaar
    Nie można połączyć się z serwerem
    Не удалось подключиться к серверу
    サーバーに接続できませんでした
    无法连接到服务器
    Ühendust ei saadud
    การเชื่อมต่อถูกปฏิเสธ`,
  'gave-up': `
    5번 전송을 시도했습니다
    550 4.4.7 QUEUE.Expired; message expired
    retry timeout exceeded
    Message could not be delivered for 5 days
    I'm not going to try again; this message has been in the queue too long.
    5.4.7 - Delivery expired (message too old) 'timeout'
    all hosts have been failing for a long time and were last tried after this message arrived
    Die Zustellzeit abgelaufen
    message expiré
    mensaje caducado
    messaggio scaduto
    mensagem expirada
    bericht is verlopen
    wiadomość wygasła
    истек срок доставки
    配信期限が過ぎました
    邮件过期
    kiri on aegunud`,
  'mail-loop': `
    554 5.4.6 Too many hops
    mail for example.com loops back to myself
    554 5.4.14 Hop count exceeded - possible mail loop ATTR34
    550 5.4.6 Message is looping
    Mailschleife erkannt
    boucle de messagerie
    bucle de correo
    loop di posta
    loop de e-mail
    e-maillus
    pętla pocztowa
    почтовая петля
    メールループ
    邮件循环
    kirjaring
    554 พบว่าอีเมลวนซ้ำ
    554 메일 루프가 감지되었습니다`,
  'recipient-server-trouble': `
    451 4.3.0 Error: queue file write error
    452 4.3.1 Insufficient system storage
    421 4.3.2 Service shutting down
    451 Requested action aborted: local error in processing
    451 Temporary local problem - please try later
    procmail: Couldn't create "/var/mail/lea"
    550 5.3.5 Local configuration error
    451 4.3.5 Server configuration problem
    Command died with status 255: "/usr/bin/vacation"
    interner Fehler
    erreur interne
    error interno del servidor
    errore interno
    erro interno
    interne fout
    błąd wewnętrzny
    внутренняя ошибка
    内部エラー
    系统错误
    sisemine viga
    451 เซิร์ฟเวอร์ไม่ว่าง โปรดลองใหม่ภายหลัง
    451 일시적인 오류가 발생했습니다`,
  unknown: `
    550 5.0.0 Rejected
    554 5.0.0
    Delivery failed`,
} as const;
