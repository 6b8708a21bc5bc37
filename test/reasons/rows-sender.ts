/** What servers say against the sender, the sending server or the message, one answer a line. Wording and addresses are our own. */
export const SENDER_ROWS = {
  'message-too-big': `
    552 메시지 크기 제한을 초과했습니다: 메일 크기
    552 5.3.4 Message size exceeds fixed maximum message size
    552-5.2.3 Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError
    550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
    552 5.3.4 Error: message file too big
    message size 30000000 exceeds size limit 20000000 of server mx.example.com[192.0.2.1]
    552 Die Nachricht ist zu groß
    552 message trop volumineux
    552 mensaje demasiado grande
    552 messaggio troppo grande
    552 mensagem muito grande
    552 bericht is te groot
    552 wiadomość jest zbyt duża
    552 сообщение слишком большое
    552 メッセージが大きすぎます
    552 邮件大小超过限制 邮件过大
    552 kiri on liiga suur
    552 ขนาดข้อความเกินกำหนด`,
  'spam-content': `
    550 5.7.1 Mensagem indesejada, não entregue
    554 5.7.1 Ongewenste reclame, niet bezorgd
    554 스팸으로 분류되어 차단되었습니다
    550 5.7.1 Our system has detected that this message is likely unsolicited mail. https://support.google.com/mail/?p=UnsolicitedMessageError
    554 5.7.1 Message rejected under suspicion of SPAM
    550 High probability of spam
    554 5.7.1 The message was identified as spam by our filter
    550 permanent failure for one or more recipients (lea@example.com:blocked)
    550 5.7.1 Message contains a URL listed by SURBL: URIBL in body
    550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc
    554 Spam detected by content scanner (rspamd: score 15)
    550 Mail content denied
    554 DT:SPM 163 smtp1
    550 Diese Nachricht wurde als Spam eingestuft
    550 message considéré comme indésirable
    550 detectado como spam
    550 messaggio identificato come spam
    550 identificada como spam
    550 als spam herkend
    550 uznana za spam
    550 признано спамом
    550 迷惑メールと判定されました
    550 垃圾邮件
    550 rämpspost
    554 ระบบตรวจพบว่าเป็นอีเมลขยะ`,
  'attachment-blocked': `
    552 5.7.0 O anexo enviado não permitido pela organização
    554 바이러스가 발견되었습니다
    552-5.7.0 This message was blocked because its content presents a potential security issue. https://support.google.com/mail/?p=BlockedMessage
    554 5.7.1 Virus detected: Eicar-Test-Signature
    550 Attachment type .exe not allowed
    554 5.7.0 Reject, id=01234-05 - BANNED: .exe,.exe-ms,invoice.exe banned file
    550 5.7.1 This message contains an executable attachment
    550 Virus gefunden
    550 virus détecté
    550 virus detectado
    550 virus rilevato
    550 vírus detectado
    550 virus gevonden
    550 wykryto wirusa
    550 обнаружен вирус
    550 ウイルスが検出されました
    550 发现病毒
    550 leiti viirus
    552 ไฟล์แนบถูกบล็อก`,
  'malformed-message': `
    550-5.7.1 Messages missing a valid address in From: header, or having no From: header, are not accepted
    550 5.6.0 Message is not RFC 5322 compliant
    554 5.6.7 SMTPUTF8 is required, but was not offered by host mx.example.com
    550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant and include a valid From address
    451 See http://pobox.example/bare-lf: bare LF received
    554 5.6.1 Body type not supported by remote host
    550 5.1.20 Multiple From addresses are not allowed without Sender address
    550 nicht RFC-konform
    550 en-tête manquant
    550 falta el encabezado From
    550 intestazione mancante
    550 cabeçalho ausente
    550 ongeldige header
    550 brak nagłówka
    550 отсутствует заголовок
    550 ヘッダーがありません
    550 邮件格式不正确
    550 vigane päis`,
  'sender-auth-failed': `
    550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.
    550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.
    550 5.7.23 <lea@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized
    550 5.7.509 Access denied, sending domain EXAMPLE.COM does not pass DMARC verification and has a DMARC policy of reject.
    550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level
    550 5.7.1 Email rejected per DMARC policy for example.com
    550 5.7.27 The MAIL FROM domain has an SPF record with a hard fail - gsmtp
    550 Rejected by header based Anti-Spoofing policy: me@example.com
    550 5.7.20 No passing DKIM signature found
    550 SPF-Prüfung fehlgeschlagen
    550 échec de la vérification SPF
    550 fallo de SPF
    550 verifica SPF non superata
    550 falha de SPF
    550 SPF-controle mislukt
    550 błąd SPF
    550 не прошло проверку SPF
    550 送信ドメイン認証に失敗しました
    550 未通过验证 SPF检查
    550 SPF kontroll ebaõnnestus`,
  'sender-rejected': `
    553 5.1.8 <me@example.com>: Sender address rejected: Domain not found
    550 5.1.7 <me@example.com>: Sender address rejected: undeliverable address: unknown user
    550 Sender verify failed
    550 5.7.60 SMTP; Client does not have permissions to send as this sender
    553 5.1.8 Domain of sender address me@example.com does not exist
    554 Message rejected: Email address is not verified. The following identities failed the check
    550 Sender address verification in progress failed: sender rejected
    501 5.1.7 Bad sender address syntax
    550 5.7.1 Sender is blacklisted
    550 Absender abgelehnt
    550 expéditeur refusé
    550 remitente rechazado
    550 mittente rifiutato
    550 remetente rejeitado
    550 afzender geweigerd
    550 nieznany nadawca
    550 отправитель отклонен
    550 送信者のドメインが見つかりません
    550 发件人被拒绝
    550 tundmatu saatja
    550 ไม่พบที่อยู่ผู้ส่ง
    550 발신자 주소가 존재하지 않습니다`,
  'relay-denied': `
    554 5.7.1 <lea@example.com>: Relay access denied
    550 5.7.1 Relaying denied
    553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
    550 relay not permitted
    550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
    530 5.7.1 Authentication required
    530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM
    550 Weiterleitung nicht erlaubt
    550 relais refusé
    550 se requiere autenticación
    550 relay non consentito
    550 relay não permitido
    550 relay niet toegestaan
    550 wymagane uwierzytelnienie
    550 пересылка запрещена
    550 中継は許可されていません
    550 不允许转发
    550 edastamine keelatud`,
  blocklisted: `
    554 귀하의 ip가 차단되었습니다
    554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1
    550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/
    550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).
    421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints
    553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list
    554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
    554 5.7.1 Your IP has a poor reputation on Cisco SenderBase: poor reputation
    550 5.7.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999
    554-No SMTP service. IP address is black listed.
    550-5.7.1 Our system has detected that this message is suspicious due to the very low reputation of the sending domain. has been blocked - gsmtp
    421 Too many spams from your IP: blacklisted
    550 Ihr Server steht auf einer Sperrliste
    550 votre IP est sur liste noire
    550 su IP está en una lista negra
    550 lista nera
    550 lista de bloqueio
    550 zwarte lijst
    550 czarna lista
    550 черный список
    550 ブラックリスト
    550 黑名单
    550 must nimekiri
    554 ไอพีของคุณถูกบล็อก`,
  'server-identity': `
    550 5.7.25 Geen reverse-dns-record voor 192.0.2.7
    550 5.7.25 The IP address sending this message does not have a PTR record setup
    554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: cannot find your reverse hostname, [192.0.2.1]
    504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname
    450 4.7.1 <mail>: Helo command rejected: Host not found
    550 Bad HELO - Host impersonating own domain
    550 Bad DNS PTR resource record
    550 kein PTR-Eintrag
    550 enregistrement PTR manquant
    550 registro PTR inexistente
    550 record PTR mancante
    550 DNS reverso ausente
    550 ontbrekend PTR-record
    550 brak rekordu PTR
    550 нет обратной записи
    550 逆引きできません
    550 反向解析失败
    550 PTR kirje puudub`,
  'rate-limited': `
    452 4.7.0 you have sent 300 letters this hour, which is what we take from one sender
    421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp
    450-4.2.1 The user you are trying to contact is receiving mail too quickly. https://support.google.com/mail/?p=ReceivingRate
    421 4.7.0 Too many connections from your host
    550 5.2.121 Recipient's per hour message receive limit exceeded: rate limit
    451 4.7.1 Ratelimit exceeded for your host, too many messages sent
    550 5.4.5 Daily user sending limit exceeded. - gsmtp
    421 4.7.0 Try again later, closing connection. (EHLO) - gsmtp
    550 Ip frequency limited
    452 4.3.1 Throttled: sending rate exceeded
    421 zu viele Verbindungen
    421 trop de connexions
    421 demasiadas conexiones
    421 troppe connessioni
    421 muitas conexões
    421 te veel verbindingen
    421 zbyt wiele połączeń
    421 слишком много соединений
    421 接続数が多すぎます
    421 发送频率过快
    421 liiga palju ühendusi`,
  'too-many-recipients': `
    550 a circular may go to 30 people at most, this one had 81
    452 4.5.3 Too many recipients
    550 5.5.3 Too many recipients in this message
    452 Error: too many recipients
    550 Zu viele Empfänger
    550 trop de destinataires
    550 demasiados destinatarios
    550 troppi destinatari
    550 muitos destinatários
    550 te veel ontvangers
    550 zbyt wielu odbiorców
    550 слишком много получателей
    550 宛先が多すぎます
    550 收件人过多
    550 liiga palju saajaid
    452 จำนวนผู้รับเกินกำหนด
    452 수신자가 너무 많습니다`,
  'encryption-required': `
    530 5.7.0 Must issue a STARTTLS command first
    TLS is required, but was not offered by host mx.example.com[192.0.2.1]
    451 4.7.323 tlsa-invalid: the domain failed DANE validation
    Server certificate not trusted
    554 5.7.10 Encryption needed
    Verschlüsselung erforderlich
    chiffrement requis
    conexión cifrada obligatoria
    connessione crittografata richiesta
    conexão criptografada obrigatória
    versleuteling vereist
    wymagane szyfrowanie
    требуется шифрование
    暗号化が必要です
    需要加密连接
    krüpteering on nõutud
    554 ต้องใช้การเข้ารหัส
    554 암호화 연결이 필요합니다`,
} as const;
