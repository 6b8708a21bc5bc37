/** Bad addresses once more, as bare, in more languages and voices. */
export const BARE_LANGUAGES = {
  'no-such-mailbox': `
    550 The recipient's name is not one we know
    550 Such a mailbox doesn't exist
    550 Mail address does not belong to any user
    550 We have no customer with this e-mail address
    550 lea was not recognised as a valid recipient
    550 recipient address fails verification: no such local part
    550 Unknown local part lea
    550 The e-mail you entered couldn't be found here
    550 Wrong mailbox name
    550 This user isn't one of ours
    550 invalid destination mailbox
    550 Mailbox not present on server
    550 no valid mailbox for lea
    550 User lookup: zero matches
    550 recipient absent from directory
    550 address unknown to our system
    550 5.1.1 recipient unknown to LDAP
    550 Local user lea missing
    550 Could not find anybody named lea at example.com
    550 Recipient invalid, please remove it from your list
    550 Empfängeradresse falsch, Benutzer unbekannt
    550 Dieser Empfänger ist hier nicht (mehr) bekannt
    550 Kein Benutzer mit diesem Namen
    550 Zieladresse nicht vorhanden
    550 Ce compte n'existe pas sur notre domaine
    550 Personne de ce nom ici
    550 Boîte inconnue
    550 Destinatario inexistente
    550 La dirección de correo no es válida en este servidor
    550 Buzón inexistente
    550 Indirizzo non presente nel sistema
    550 Utente non riconosciuto
    550 Caixa postal inexistente
    550 Conta de e-mail não localizada
    550 Onbekende ontvanger
    550 Dit e-mailadres bestaat niet
    550 Brak takiej skrzynki
    550 Konto nie istnieje
    550 Несуществующий адрес
    550 Пользователя с таким именем нет
    550 Brugeren findes ikke
    550 Okänd mottagare
    550 Ukjent mottaker
    550 Tuntematon vastaanottaja
    550 Neznámý příjemce
    550 Ismeretlen címzett
    550 Alıcı bulunamadı
    550 Utilizator necunoscut
    550 用户不存在
    550 查無此收件人
    550 存在しないユーザーです
    550 알 수 없는 사용자`,
  'mailbox-disabled': `
    550 Mailbox is not enabled for mail any more
    550 User account removed for inactivity
    550 recipient has been blocked by our administrator
    550 Postfach abgeschaltet
    550 Benutzerkonto abgelaufen
    550 Boîte désactivée
    550 Buzón dado de baja
    550 Casella non più attiva
    550 Conta desativada
    550 Account opgezegd
    550 Konto zawieszone
    550 Учётная запись заблокирована
    550 帳號已停用`,
  'no-such-domain': `
    550 The domain name in the recipient's address is unknown
    550 Domain unbekannt
    550 Domaine inexistant
    550 El dominio no existe`,
  'mailbox-full': `
    550 Postfach voll
    550 Buzón lleno
    550 Boîte pleine`,
  'sender-rejected': `
    550 Domain of your address is unknown
    550 Unbekannter Absender`,
};
