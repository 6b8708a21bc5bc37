/** The same kinds of answers once more, in other words: written before the rules of lot q met them. */
export const BESIDE_CODES_MORE = {
  'gave-up': `
    Attempted delivery 8 times over 3 days
    After 6 failed attempts the message was abandoned
    The message could not be delivered for 2 days and is being returned
    Retried for 96 hours, giving up
    Message stayed in queue longer than 5 days
    Max retries reached
    Delivery failed after 20 attempts
    Delivery attempts: 14, first attempt Monday
    unable to deliver for 72 hours
    Der Server hat 3 Tage lang versucht, die Nachricht zuzustellen
    Zustellung nach 10 Versuchen aufgegeben
    Le serveur a essayé pendant 3 jours
    Remise abandonnée après 10 essais
    El servidor lo intentó durante 3 días
    Entrega abandonada tras 10 intentos
    Il server ha provato per 3 giorni
    Consegna abbandonata dopo 10 tentativi
    O servidor tentou durante 3 dias
    Entrega abandonada após 10 tentativas
    De server heeft 3 dagen geprobeerd te bezorgen
    Bezorging opgegeven na 10 pogingen
    Serwer próbował przez 3 dni
    Po 10 próbach zaniechano dostarczania
    Сервер пытался доставить 3 дня
    После 10 попыток доставка прекращена
    3日間再送を試みましたが届きませんでした
    服务器尝试投递3天后放弃
    3일 동안 재시도했으나 전달되지 않았습니다`,
  'recipient-server-trouble': `
    451 clamd unreachable
    451 4.7.1 milter connection refused
    451 4.3.0 amavis timed out
    451 spamassassin crashed
    554 5.3.0 procmail: exit status 75
    pipe: command not found
    550 user's maildrop: fatal error
    451 local: cannot open directory /home/x
    451 Spamfilter antwortet nicht
    451 le filtre antispam ne répond pas
    451 el filtro antispam no responde
    451 il filtro antispam non risponde
    451 o filtro antispam não responde
    451 spamfilter reageert niet
    451 filtr antyspamowy nie odpowiada
    451 антиспам-фильтр не отвечает`,
  'mailbox-disabled': `
    550 5.7.1 La cuenta fue dada de baja por inactividad
    550 5.2.2 cuenta suspendida por falta de uso
    550 5.2.0 mailbox has been closed because nobody used it
    550 5.7.1 account deactivated after long inactivity
    550 5.7.0 Das Postfach wurde wegen langer Inaktivität geschlossen
    550 5.2.0 boîte fermée faute d'usage
    550 5.7.1 La casella è stata chiusa per inattività
    550 5.7.1 A conta foi encerrada por inatividade
    550 5.2.2 De mailbox is gesloten wegens inactiviteit
    550 5.7.1 Skrzynka została zamknięta z powodu nieużywania
    550 5.7.1 Ящик отключён из-за длительной неактивности
    550 5.7.1 長期間使用されていないためアカウントを停止しました`,
  'sender-rejected': `
    550 5.7.1 your mailbox may not send mail
    550 Sending disabled for account
    550 your account has been suspended from sending mail
    554 this account is blocked for sending
    550 Ihr Konto darf keine Mails mehr versenden
    550 votre compte ne peut plus envoyer de messages
    550 su cuenta no puede enviar mensajes
    550 il tuo account non può inviare messaggi`,
  'server-identity': `
    550 5.7.1 the name of the client does not resolve to its address
    550 PTR and A record of 192.0.2.1 do not match
    450 client hostname mismatch
    550 Hostname stimmt nicht mit der IP-Adresse überein`,
  'malformed-message': `
    550 5.1.1 message has no Date header
    550 5.7.1 required header missing
    550 5.2.0 header From: missing
    550 5.7.1 Kein Date-Header`,
  'mailbox-full': `
    552 5.3.4 user is over quota
    552 5.3.4 el buzón ha superado su cuota
    552 5.3.4 La quota de l'utilisateur est dépassée
    552 mbox size limit reached
    550 the room of the domain is used up`,
  'no-such-mailbox': `
    550 Rcpt <lea@example.com> does not exist here
    550 5.7.1 rcpt lea@example.com does not exist
    550 no mbox of that name
    550 mbox of lea does not exist`,
  'domain-takes-no-mail': `
    521 5.3.2 this host takes no mail
    521 Host does not accept mail
    521 example.com does not accept email
    521 Server accepts no mail`,
  'recipient-restricted': `
    550 sender is on the personal reject list of the user
    550 rejected by the user's block list
    550 the user has blocked your address`,
} as const;
