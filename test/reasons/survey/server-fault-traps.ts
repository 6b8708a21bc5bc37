/**
 * A fault of the server's own beside the words of a bad address, and other things that are closed, missing or full: 43 of the
 * first 87 condemned and 15 of the next 38. None may.
 */
export const SERVER_FAULT_TRAPS: readonly string[] = `
    550 License of the mail server expired, mailbox service disabled
    550 table missing, user not found
    550 license has expired: mailbox disabled
    550 user unknown (table users missing)
    550 config file missing, no such user
    550 configuration error, user not found
    550 user unknown: alias table not loaded
    550 module missing: recipient not found
    550 plugin failed, user does not exist
    550 password file not found, unknown user
    550 user unknown, hash file is empty
    550 schema error: account not found
    550 recipient not found, index corrupt
    550 trial period of the mail server is over, accounts disabled
    550 subscription of this server has expired, mailbox is inactive
    550 user list not loaded: no such user
    550 user unknown because passwd could not be parsed
    550 internal error, user not found
    550 Lizenz des Mailservers abgelaufen, Postfach deaktiviert
    550 Tabelle fehlt, Benutzer nicht gefunden
    550 Konfigurationsfehler: Benutzer unbekannt
    550 licence du serveur expirée, boîte désactivée
    550 table manquante, utilisateur inconnu
    550 erreur de configuration : utilisateur inconnu
    550 licencia del servidor caducada, buzón desactivado
    550 falta la tabla, usuario no encontrado
    550 error de configuración: usuario desconocido
    550 licenza del server scaduta, casella disattivata
    550 tabella mancante, utente non trovato
    550 licença do servidor expirada, caixa desativada
    550 tabela ausente, usuário não encontrado
    550 licentie van de server verlopen, mailbox uitgeschakeld
    550 tabel ontbreekt, gebruiker niet gevonden
    550 licencja serwera wygasła, skrzynka wyłączona
    550 brak tabeli, użytkownik nieznany
    550 истекла лицензия сервера, ящик отключен
    550 таблица отсутствует, пользователь не найден
    550 サーバーのライセンス期限切れ、メールボックス無効
    550 服务器许可证已过期,邮箱已停用
    550 sending for this mailbox is disabled
    550 sending has been disabled for your mailbox
    550 outbound mail of this account is suspended
    550 Der Versand ist für dieses Postfach deaktiviert
    550 Versenden für dieses Konto deaktiviert
    550 L'envoi de messages est désactivé pour ce compte
    550 El envío de correo está deshabilitado para esta cuenta
    550 L'invio di posta è disattivato per questa casella
    550 O envio de mensagens está desativado para esta conta
    550 Het verzenden is uitgeschakeld voor deze mailbox
    550 Wysyłanie wiadomości z tej skrzynki jest zablokowane
    550 Отправка писем с этого ящика отключена
    550 このメールボックスからの送信は無効です
    550 该邮箱的发信功能已被停用
    550 이 계정의 발신이 정지되었습니다
    550 your mbox does not exist
    550 mbox file not found
    550 mbox format not supported
    550 cannot open mbox
    550 mbox locked, user unknown at the moment
    550 domain size limit: your domain does not exist in our table
    550 session closed for lack of activity
    550 connection closed due to inactivity
    550 closed for lack of use: submission port
    550 your account was closed due to inactivity
    550 su cuenta fue desactivada por inactividad
    550 Ihr Konto wurde wegen Inaktivität geschlossen
    550 votre compte a été désactivé pour inactivité
    550 Rcpt of header line does not exist
    550 Rcpt command does not exist
    550 Rcpt rate limit does not exist for you
    550 DNS lookup failure: host of your address not found
    550 host not found in greeting
    550 sender host not found
    550 client host not found
    521 does not accept mail from your network
    521 this host does not accept mail from you
    521 5.3.2 takes no mail at the moment
    521 host does not accept mail without authentication
    550 domain does not accept mail from this address
    Giving up on 192.0.2.1, no such server
    Tried 5 times to find the mailbox server
    Undeliverable after 5 tries: user directory does not answer
    command not found: user filter
    exit status 67 of the user filter, command not found
    user's filter program not found
    virus scanner not found for user
    550 command "vacation" of user lea not found
    550 account of the sender closed for lack of use
    550 sender's mailbox closed due to inactivity
    550 Connection closed for inactivity
    550 list closed for lack of use by the sender
    550 la sesión fue cerrada por inactividad
    550 Verbindung wegen Inaktivität geschlossen
    550 conexión cerrada por inactividad
    550 connexion fermée pour inactivité
    550 connessione chiusa per inattività
    550 соединение закрыто из-за неактивности
    550 la cuenta del remitente fue cerrada por falta de uso
    550 mbox of the sender not found
    550 sender mbox unknown
    550 Rcpt limit: no such rcpt class
    550 rcpt filter not found
    550 domain does not accept mail from unknown senders
    521 accepts no network mail from your host
    550 DNS is down: no such domain
    550 error in configuration of the user table: user not found
    550 user not found due to misconfigured server
    550 out of licenses: mailbox inactive
    550 server license invalid, account disabled
    550 database license expired: user unknown
    550 could not load table users: unknown user
    550 regex table error: recipient rejected, user unknown
    550 virtual alias table broken, no such user
    550 hosted domain list missing: domain not found
    550 certificate of the directory server expired, user unknown
    550 quota module missing, mailbox not found
    550 ldap schema changed, no such recipient
    550 recipient table is empty, user unknown
    550 passwd file unreadable, no such user
    550 Modul ldap fehlt, Empfänger unbekannt
    550 module ldap introuvable, destinataire inconnu
    550 módulo ldap no encontrado, destinatario desconocido
    550 modulo ldap non caricato, destinatario sconosciuto`
  .trim()
  .split('\n')
  .map((line) => line.trim());
