/** Bad addresses, said in as many ways as came to mind; some good ones between them. */
export const BARE = {
  'no-such-mailbox': `
    550 5.1.1 lea@example.com does not match any mailbox here
    550 User lea is not in our records
    550 5.1.1 Nonexistent recipient, check spelling
    550 There's no mailbox behind this address
    550 We could not identify the recipient lea
    550 lea: I know nobody called that
    550 Undeliverable: recipient cannot be resolved
    550 Not our user
    550 the recipient could not be resolved to a mailbox
    550 5.1.1 lea@example.com: no matching entry in recipient map
    550 This address has no owner
    550 Address is not assigned to any customer
    553 Recipient is not on this host's list of users
    550 no inbox for lea at example.com
    550 5.1.1 the username part of the address is wrong
    550 mailbox name lea not recognised by server
    550 Account has never been opened
    550 5.1.6 no user under this name since the merger
    554 5.7.1 recipient not valid, lookup returned zero entries
    550 unbekannter Adressat
    550 Das angegebene Postfach gibt es nicht
    550 Postfach nicht angelegt
    550 Diese Adresse ist keinem Kunden zugeordnet
    550 Aucun abonné à cette adresse
    550 Le destinataire n'a pas été reconnu
    550 Adresse inexistante sur ce serveur
    550 No hay ninguna cuenta con ese nombre
    550 Usuario no registrado en este dominio
    550 Nessuna casella corrisponde a questo indirizzo
    550 L'utente lea non è registrato
    550 Não há usuário com esse nome
    550 Destinatário desconhecido nesta instituição
    550 Geen postvak met deze naam
    550 Adres e-mail nie jest zarejestrowany
    550 Получатель с таким адресом не зарегистрирован
    550 адресат не существует
    550 Ingen sådan brugere
    550 Kontoen finnes ikke her
    550 Käyttäjää ei löydy
    550 Nincs ilyen felhasználó
    550 Böyle bir kullanıcı yok
    550 此用户不存在
    550 收件人未找到
    550 宛先のユーザーは存在しません
    550 수신자가 존재하지 않습니다`,
  'mailbox-disabled': `
    550 5.2.1 the recipient's account isn't in use any more
    550 Mailbox hibernated after a year without login
    550 user has left and his account is closed
    550 Account termination in effect for lea
    550 this customer has been disconnected
    550 Das Konto des Empfängers ist abgemeldet
    550 Cuenta dada de baja
    550 Compte résilié
    550 Skrzynka została zlikwidowana
    550 Почтовый ящик закрыт
    550 用户已被停用`,
  'no-such-domain': `
    550 No such host as buyer.invalid
    DNS says that buyer.invalid does not exist
    554 5.4.4 buyer.invalid: domain has no mail exchangers and no address
    550 Die Domain buyer.invalid ist nicht registriert
    550 Le domaine buyer.invalid n'est pas enregistré`,
  'recipient-unavailable': `
    550 lea can't get mail at this address for reasons unknown
    550 5.1.0 Address rejected`,
  'mailbox-full': `
    552 5.2.2 user's disk quota hit
    550 Speicher des Empfängers erschöpft`,
  'sender-rejected': `
    550 your own address isn't registered with us
    550 Ihre Adresse ist uns nicht bekannt`,
  'recipient-server-trouble': `
    451 4.3.0 user service gave no reply`,
};
