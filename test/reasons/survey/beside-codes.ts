/** Plain words beside codes that say less or something else: how long was tried, helpers that fail, room, lists, closed accounts. */
export const BESIDE_CODES = {
  'gave-up': `
    550 5.4.317 Message expired, cannot connect to remote server
    550 5.4.316 Message expired, connection refused (Socket error code 10061)
    550 5.4.318 Message expired, connection reset
    Giving up.
    Could not deliver for the last 259200 seconds. Giving up.
    Tried 5 times
    We have tried 12 times to hand over this message, last time today
    Delivery attempts: 12
    Number of attempts made: 30
    4.4.0 The message could not be delivered for 4 days
    Message has been in the queue too long
    retry timeout exceeded
    Undeliverable after 120 hours
    The mail was not accepted within 5 days
    All delivery attempts have failed
    Last attempt failed, no more retries
    550 5.4.7 Delivery time limit reached
    Message bounced after 48 hours of retrying
    maximum retry time of 3 days has been reached
    the message has been queued for 5 days and will now be returned
    Nach 5 Versuchen abgebrochen
    Die Nachricht konnte 4 Tage lang nicht zugestellt werden
    Zustellversuche: 12
    Nach 120 Stunden nicht zustellbar
    Alle Zustellversuche sind fehlgeschlagen
    Die Nachricht lag zu lange in der Warteschlange
    Après 5 tentatives, le message est retourné
    Le message n'a pas pu être remis pendant 4 jours
    Nombre de tentatives : 12
    Toutes les tentatives de remise ont échoué
    Délai maximal de conservation en file d'attente dépassé
    Se intentó entregar 5 veces
    No se pudo entregar el mensaje durante 4 días
    Número de intentos: 12
    Se agotaron los intentos de entrega
    Tentata la consegna 5 volte
    Impossibile consegnare il messaggio per 4 giorni
    Numero di tentativi: 12
    Tentámos entregar a mensagem 5 vezes
    A mensagem não pôde ser entregue durante 4 dias
    Número de tentativas: 12
    Na 5 pogingen opgegeven
    Het bericht kon 4 dagen lang niet worden bezorgd
    Aantal pogingen: 12
    Próbowano dostarczyć wiadomość 5 razy
    Nie udało się dostarczyć wiadomości przez 4 dni
    Liczba prób: 12
    Сделано 5 попыток доставки
    Сообщение не удавалось доставить 4 дня
    Число попыток: 12
    5回配信を試みましたが配信できませんでした
    4日間配信できませんでした
    已尝试投递5次
    邮件在4天内无法投递
    5번 전송을 시도했습니다`,
  'recipient-server-trouble': `
    550 5.3.0 cannot open directory of the local user
    451 4.3.0 virus scanner failed
    554 5.3.0 unknown mailer error 127
    pipe to procmail failed, exit status 127
    Command died with status 127: "/usr/local/bin/filter"
    local delivery agent: command not found
    451 4.7.1 milter unreachable, try again later
    451 4.3.0 content filter timed out
    maildrop: signal 0x0B
    procmail: error while writing to "/var/mail/box"
    transport pipe returned exit code 75 from command vacation
    child process of the delivery agent crashed
    451 4.3.2 antivirus engine not responding
    451 spamd connection timed out
    451 4.3.0 queue file write error
    dovecot-lda: Permission denied
    451 4.3.0 cannot chdir to home directory
    451 Unable to run the delivery script
    451 4.3.5 License of the mail server expired
    451 Virenscanner nicht erreichbar
    451 Inhaltsfilter antwortet nicht
    Der Befehl endete mit Status 127
    451 l'antivirus ne répond pas
    451 filtre de contenu injoignable
    451 el antivirus no responde
    451 filtro de contenido no disponible
    451 l'antivirus non risponde
    451 o antivírus não responde
    451 virusscanner reageert niet
    451 skaner antywirusowy nie odpowiada
    451 антивирус не отвечает
    451 ウイルススキャナが応答しません
    451 反病毒引擎无响应`,
  'mailbox-full': `
    552 5.2.2 mbox over quota
    552 mbox is full
    552 5.3.4 mailbox quota exceeded
    552 5.3.4 The mailbox is over its quota
    552 5.2.3 Mailbox full, delivery stopped
    552 5.3.4 Quota of the recipient exhausted
    452 4.3.1 Mailbox has exceeded the storage limit
    552 Domain size limit exceeded
    552 5.2.2 domain has exceeded its storage
    552 5.3.4 Postfach voll
    552 5.3.4 Kontingent des Postfachs erschöpft
    552 5.3.4 Boîte aux lettres pleine
    552 5.3.4 quota de la boîte dépassé
    552 5.3.4 Buzón lleno
    552 5.3.4 Cuota del buzón excedida
    552 5.3.4 Casella piena
    552 5.3.4 Caixa de correio cheia
    552 5.3.4 Mailbox is vol
    552 5.3.4 Skrzynka przepełniona
    552 5.3.4 Почтовый ящик переполнен
    552 5.3.4 メールボックスの容量を超えています
    552 5.3.4 邮箱已满`,
  'no-such-mailbox': `
    550 no such mbox
    550 5.1.1 unknown mbox
    550 mbox not found
    550.5.1.1 No such user
    550 Rcpt <lea@example.com> does not exist
    550 5.7.1 Rcpt does not exist
    550 5.1.1 RUSR 192.0.2.4: No such user: <lea@example.com>
    550 5.2.0 rcpt unknown
    550 5.7.0 rcpt <lea@example.com> not found`,
  'mailbox-disabled': `
    550 5.2.1 Inactive mbox
    550 mbox disabled
    550 5.7.1 cuenta desactivada por inactividad
    550 5.2.0 Cuenta cerrada por falta de uso
    550 5.7.1 account closed for lack of use
    550 5.2.2 mailbox closed due to inactivity
    550 5.7.1 Konto wegen Inaktivität geschlossen
    550 5.2.0 Postfach wegen Nichtnutzung deaktiviert
    550 5.7.1 compte fermé pour inactivité
    550 5.2.2 Compte désactivé faute d'utilisation
    550 5.7.1 casella disattivata per inattività
    550 5.2.0 account chiuso per mancato utilizzo
    550 5.7.1 conta desativada por inatividade
    550 5.2.0 Conta encerrada por falta de uso
    550 5.7.1 account gesloten wegens inactiviteit
    550 5.7.1 konto zamknięte z powodu nieaktywności
    550 5.7.1 аккаунт заблокирован из-за неактивности
    550 5.2.0 почтовый ящик закрыт из-за неиспользования
    550 5.7.1 アカウントは長期間利用がないため停止されました
    550 5.7.1 该账户因长期未使用已被停用
    550 5.7.1 장기간 미사용으로 휴면 처리된 계정입니다
    550 5.7.1 konto avstängt på grund av inaktivitet
    550 5.7.1 hesap uzun süre kullanılmadığı için kapatıldı`,
  'no-such-domain': `
    MX lookup error: domain not found
    DNS lookup failure: host example.com not found
    Host not found
    No such domain.
    550 5.1.2 No such domain
    Domain does not exist
    Diese Domain gibt es nicht
    Ce domaine n'existe pas
    El dominio no existe
    Il dominio non esiste
    O domínio não existe
    Dit domein bestaat niet
    Domena nie istnieje
    Домен не существует`,
  'domain-takes-no-mail': `
    521 example.com takes no network mail
    521 5.3.2 host does not accept mail
    521 5.7.1 This domain does not accept mail
    Domain does not accept mail
    556 5.1.10 example.com does not accept mail (nullMX)
    521 Domain nimmt keine Mail an
    521 ce domaine n'accepte pas de courrier
    521 El dominio no acepta correo
    521 il dominio non accetta posta
    521 o domínio não aceita correio
    521 domein accepteert geen mail
    521 domena nie przyjmuje poczty`,
  'sender-rejected': `
    550 5.7.1 message sending for this account is disabled
    550 sending for this account has been disabled
    550 your account is suspended from sending
    550 5.1.8 Your account has been blocked from sending mail
    550 Outgoing mail from this account has been turned off
    550 this mailbox is not allowed to send at present
    550 Der Versand ist für dieses Konto gesperrt
    550 L'envoi est désactivé pour ce compte
    550 El envío está desactivado para esta cuenta
    550 L'invio è disabilitato per questo account
    550 O envio está desativado para esta conta
    550 Verzenden is voor dit account uitgeschakeld
    550 Wysyłanie z tego konta zostało zablokowane
    550 Отправка с этого аккаунта заблокирована
    550 このアカウントからの送信は停止されています
    550 该账户的发信功能已被禁用`,
  'recipient-restricted': `
    550 5.7.1 refused by user's reject list
    550 You are registered as spammer (by user's reject list)
    550 5.7.1 Sender is on the recipient's block list
    554 lea: mail is denied
    550 5.7.1 your address is in this user's blacklist
    550 Absender steht auf der Sperrliste des Empfängers
    550 L'expéditeur est dans la liste noire du destinataire
    550 El remitente está en la lista negra del destinatario
    550 Il mittente è nella lista nera del destinatario
    550 O remetente está na lista negra do destinatário
    550 Afzender staat op de blokkeerlijst van de ontvanger
    550 Nadawca jest na czarnej liście odbiorcy
    550 Отправитель в чёрном списке получателя`,
  policy: `
    550 5.7.703 Your message can't be delivered because messages to lea@example.com are blocked by your organization using Tenant Allow Block List.
    550 messages to this domain are blocked by your organization's tenant allow/block list
    550 Your organisation does not permit mail to this recipient`,
  blocklisted: `
    550 5.7.1 The sender is blamed: 192.0.2.9 listed in dnsbl.example.net
    550 5.1.8 Sender rejected, see bl.example.org for your IP
    554 5.7.1 sender refused, your address is on the block list rbl.example.net
    550 Absender abgelehnt: Ihre IP steht auf einer Sperrliste
    550 expéditeur rejeté : votre IP figure sur une liste noire
    550 remitente rechazado: su IP está en una lista negra
    550 mittente rifiutato: il tuo IP è in una lista nera
    550 remetente rejeitado: seu IP está numa lista negra
    550 afzender geweigerd: uw IP staat op een zwarte lijst
    550 nadawca odrzucony: adres IP na czarnej liście
    550 отправитель отклонён: ваш IP в чёрном списке`,
  'server-identity': `
    550 5.7.1 client address does not match its name
    550 5.1.8 IP address of the client does not match its host name
    450 4.7.1 forward and reverse names of the client differ
    550 5.7.1 hostname mx1.example.net does not resolve to your address
    550 5.7.1 Name und Adresse des Clients stimmen nicht überein
    550 le nom d'hôte ne correspond pas à l'adresse IP
    550 el nombre del servidor no coincide con su IP
    550 il nome host non corrisponde all'indirizzo IP
    550 o nome do host não corresponde ao IP
    550 hostnaam komt niet overeen met het IP-adres
    550 nazwa hosta nie zgadza się z adresem IP
    550 имя хоста не соответствует IP-адресу`,
  'malformed-message': `
    550 5.7.1 missing header field: Date
    550 5.7.1 Message rejected: no From header
    554 5.1.1 header To is missing
    550 5.7.1 Message-ID field missing
    550 5.7.1 Kopfzeile Date fehlt
    550 5.7.1 en-tête From manquant
    550 5.7.1 falta el encabezado From
    550 5.7.1 manca l'intestazione From
    550 5.7.1 cabeçalho From ausente
    550 5.7.1 ontbrekende header: From
    550 5.7.1 brak nagłówka From
    550 5.7.1 отсутствует заголовок From`,
  'message-too-big': `
    550 5.7.0 Message size violation
    550.5.7.0 Message Size Violation
    552 5.2.2 message is larger than the mailbox of the user allows
    550 5.7.1 size of the message is above the limit of this domain`,
  'encryption-required': `
    450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]
    550 5.4.317 Message could not be sent: server certificate of mx.example.com has expired`,
  unreachable: `
    450 4.4.316 Connection refused [Message=Socket error code 10061]
    450 4.4.318 Connection was closed abruptly
    451 4.4.3 MX lookup error, try later`,
} as const;
