/** What servers say, one answer a line, under the reason it must be read as. Wording and addresses are our own. */
export const ADDRESS_ROWS = {
  'no-such-mailbox': `
    550 5.1.1 <lea@example.com>: Recipient address rejected: User unknown in virtual mailbox table
    550 5.1.1 <lea@example.com>... User unknown
    550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos - gsmtp
    550-5.1.1 https://support.google.com/mail/?p=NoSuchUser a1-2002 - gsmtp
    550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient lea@example.com not found by SMTP address lookup
    550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [XX1EUR05FT001.eop-eur05.prod.protection.outlook.com]
    550 No such user here
    <lea@example.com>: user unknown. Command output: no such account
    550 No Such User Here"
    550 sorry, no mailbox here by that name (#5.1.1 - chkusr)
    This address no longer accepts mail: 550 5.1.1 unknown user account
    554 delivery error: dd This user doesn't have a yahoo.com account (lea@yahoo.com) [0] - mta1.example.net
    550 5.1.1 <lea@example.net> Not our Customer
    550 5.2.1 <lea@example.net>... Addressee unknown, relay=[192.0.2.10]
    550 #5.1.0 Address rejected.
    550 Unknown local part lea in <lea@example.com>
    550 5.7.1 No such user!
    550 Message was not accepted -- invalid mailbox. Local mailbox lea@example.ru is unavailable: user not found
    550 User not found: lea@163.example
    550 5.1.1 unknown or illegal alias: lea@example.com
    550 lea@example.com user not listed in Domino Directory
    550 5.0.0 lea@example.com is not a valid mailbox
    550 Invalid recipient <lea@example.com> (Mode: normal)
    550 5.1.1 Recipient not found. <https://community.mimecast.example>
    550 [lea@example.com]: Recipient address rejected: User unknown in local recipient table
    550 5.1.0 <lea@example.com>: Recipient rejected
    550 Address unknown
    550 5.1.1 Mailbox <lea@example.com> does not exist
    550 User <lea> unknown
    511 5.1.1 unknown address or alias
    5.1.1 smtp;550 Host mx.example.com said: 550 account lea does not exist
    550 <lea@example.com>, Recipient unknown
    550 this account was deleted
    550 5.1.1 Adresse d'au moins un destinataire invalide. Invalid recipient. OFR_416 [416]
    550 5.1.1 recipient lea@example.com does not exist here
    511 sorry, no mailbox here by that name. (#5.1.1)
    550 Verification failed for <lea@example.com>: No Such User Here
    550 Requested action not taken: mailbox not found
    550 Benutzer unbekannt
    550 Empfänger unbekannt / recipient unknown
    550 L'utilisateur lea@example.fr n'existe pas
    550 La cuenta lea@example.es no existe
    550 Utente sconosciuto
    550 Usuário desconhecido
    550 Gebruiker onbekend
    550 Nie ma takiego użytkownika
    550 Пользователь не найден
    550 宛先のメールアドレスが存在しません アドレスが存在しません
    550 收件人邮箱不存在
    550 존재하지 않는 사용자
    550 Sellist kasutajat ei ole
    550 ไม่พบผู้ใช้ lea@example.com ในระบบนี้`,
  'no-such-domain': `
    550 존재하지 않는 도메인입니다
    Host or domain name not found. Name service error for name=example.invalid type=AAAA: Host not found
    550 5.1.2 <lea@example.invalid>... Host unknown (Name server: example.invalid: host not found)
    Sorry, I couldn't find any host named example.invalid. (#5.1.2)
    all relevant MX records point to non-existent hosts
    Unrouteable address
    unrouteable mail domain "example.invalid"
    DNS Error: Domain name not found
    550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent]
    5.1.2 - Bad destination host 'DNS Hard Error looking up example.invalid (MX): NXDomain'
    The following domain does not exist: no such domain example.invalid
    Die Domain example.invalid existiert nicht
    Le domaine example.invalid n'existe pas
    El dominio example.invalid no existe
    Dominio inesistente
    Domínio não encontrado
    Onbekend domein
    Nieznana domena
    Домен не найден
    ドメインが見つかりません
    域名不存在
    Domeeni ei leitud
    550 5.1.2 tundmatu domeen
    550 ไม่พบโดเมน example.invalid`,
  'domain-takes-no-mail': `
    556 5.1.10 Recipient address has null MX
    Domain example.com does not accept mail (nullMX)
    550 5.1.10 Domain of recipient does not accept email: null MX
    521 mx.example.com does not accept mail
    DNS Error: type 'mx' lookup of example.com: The domain example.com doesn't receive email according to the administrator: returned Null MX
    550 5.1.2 <lea@example.com>... Host unknown (Name server: example.com.: no data known)
    an MX or SRV record indicated no SMTP service
    Diese Domain nimmt keine E-Mail an
    Ce domaine n'accepte pas de courrier
    Este dominio no acepta correo
    Questo dominio non accetta posta
    Este domínio não aceita e-mail
    Dit domein accepteert geen e-mail
    Domena nie przyjmuje poczty
    Этот домен не принимает почту
    このドメインはメールを受け付けていません
    该域名不接收邮件
    Domeen ei võta kirju vastu
    550 โดเมนนี้ไม่รับอีเมล
    550 이 도메인은 메일을 받지 않습니다`,
  'mailbox-disabled': `
    550 정지된 계정입니다
    550 5.2.1 The email account that you tried to reach is disabled. - gsmtp
    550 5.2.1 The email account that you tried to reach is inactive. Learn more at https://support.google.com/mail/?p=DisabledUser
    554 30 Sorry, your message to lea@yahoo.com cannot be delivered. This mailbox is disabled (554.30).
    550 5.2.1 <lea@example.com>: Recipient address rejected: this mailbox is inactive and has been disabled
    550 Account blocked
    550 5.2.1 Mailbox suspended for non-payment
    550 User lea@example.com has been suspended
    550 Message was not accepted -- Local mailbox lea@example.ru is unavailable: account is disabled
    540 5.7.1 <lea@rambler.ru>: recipient address rejected: Blocked
    550 5.7.1 User lea@example.com temporary locked
    525 5.7.13 User Account Disabled
    550 5.1.1 The user account is expired
    550 Das Postfach ist gesperrt
    550 Votre correspondant: compte désactivé
    550 Cuenta deshabilitada
    550 Casella disabilitata
    550 Conta desativada
    550 Account is geblokkeerd
    550 Konto jest zablokowane
    550 Почтовый ящик заблокирован
    550 このアカウントは無効 アカウントは無効
    550 收件人邮箱已停用
    550 Konto on suletud
    550 Ta skrzynka wyłączona od roku
    550 See postkast ei ole aktiivne
    550 บัญชีถูกระงับโดยผู้ดูแลระบบ`,
  moved: `
    551 5.1.6 <lea@example.com> has moved to <lea@new.example>
    551 User not local; please try <lea@new.example>
    550 Mailbox has moved, no forwarding address
    550 My new address: lea@new.example
    550 Meine neue Adresse lautet lea@new.example
    550 Nouvelle adresse : lea@new.example
    550 Nueva dirección: lea@new.example
    550 Nuovo indirizzo: lea@new.example
    550 Novo endereço: lea@new.example
    550 Mijn nieuwe adres is lea@new.example
    550 Nowy adres: lea@new.example
    550 Новый адрес: lea@new.example
    550 新しいアドレス lea@new.example
    550 新邮箱地址 lea@new.example
    550 Uus aadress on lea@new.example
    550 ผู้ใช้เปลี่ยนที่อยู่อีเมลแล้ว
    550 수신자의 주소가 변경되었습니다`,
  'bad-address-syntax': `
    Error: 553 an address has no two dots in a row
    501 this is not how an e-mail address is written
    501 5.1.3 Bad recipient address syntax
    553 5.1.3 <lea@@example.com>: invalid address syntax
    501 Syntax error in recipient address
    553 Recipient address is malformed: domain name contains invalid characters
    501 5.5.4 RCPT TO: unqualified address not permitted
    555 syntax error (#5.5.4) in mailbox address: bad recipient address syntax
    550 5.1.3 The recipient's email address is incorrectly formatted
    501 syntaktisch ungültig
    501 Adresse mal formée
    501 Dirección mal formada
    501 Indirizzo malformato
    501 Endereço mal formado
    501 Ongeldig adresformaat
    501 Nieprawidłowy format adresu
    501 Неверный формат адреса
    501 メールアドレスの形式が正しくありません アドレスの形式
    501 邮件地址格式错误
    501 Vigane aadress
    501 Errore nella sintassi dell'indirizzo`,
} as const;
